"""Lists whose heading dates their items."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of, days

SUNDAY, NONE = ("2031-05-04", "2031-05-04"), ("None", "None")
ITEMS = (
    "\n\n* BROD - A bomb killed two policemen.\n\n* LEM - Gunmen shot dead a trader. Two others were wounded."
)


def figures(text: str) -> list[tuple[str, str]]:
    return [days(c) for c in claims_of(text) if c.measure]


def test_the_day_of_a_heading_is_that_of_every_item_of_its_list() -> None:
    assert figures("Developments in the north on Sunday:" + ITEMS) == [SUNDAY] * 3


def test_what_comes_after_a_list_is_not_of_its_day_nor_an_item_with_a_day_of_its_own() -> None:
    assert figures("Developments on Sunday:" + ITEMS + "\n\nRebels in Arden killed six people.")[-1] == NONE
    text = "Developments on Sunday:\n\n* BROD - Rebels killed two policemen on Monday."
    assert figures(text) == [("2031-05-05", "2031-05-05")]


@pytest.mark.parametrize("heading", ["Developments in the north:", "The army met the rebels on Sunday."])
def test_a_heading_without_a_day_or_a_sentence_that_is_no_heading_dates_no_item(heading: str) -> None:
    assert figures(heading + ITEMS)[0] == NONE


@pytest.mark.parametrize("label", ["Lem, 4 May:", "- Lem, Arden, 4 May.", "4 May, Lem:", "2. Lem, 4 May -"])
def test_a_place_and_a_day_that_head_an_item_are_those_of_all_that_it_tells(label: str) -> None:
    text = f"Incidents of the week:\n\n{label} Two mortar bombs hit a market. There were 14 dead."
    (claim,) = [c for c in claims_of(text) if c.measure]
    assert (claim.place, days(claim)) == ("Lem", SUNDAY)


def test_a_place_and_a_day_before_a_dash_are_a_dateline_and_no_label_of_what_follows() -> None:
    told = claims_of("The army met the rebels.\n\nLEM, 4 May - Rebels killed 12 soldiers in Brod.")
    assert [c.place for c in told if c.measure] == ["Brod"]


def test_the_entries_of_a_diary_of_the_day_are_of_that_day() -> None:
    text = (
        "18:40 A rocket hits a house in Arden; four people are hurt, the mayor says.\n"
        "17:15 The army says it has killed 40 rebels in Brod.\n"
        "16:02 Police in Lem say two men were killed on Monday."
    )
    told = {c.count_low: (str(c.date_start), c.attribution) for c in claims_of(text) if c.measure}
    assert told[4][0] == "2031-05-07"
    assert told[40] == ("None", "army")
    assert told[2][0] == "2031-05-05"


def test_one_hour_at_the_head_of_a_report_makes_no_diary() -> None:
    (claim, *_) = claims_of("18:40 A rocket hit a house in Arden and killed four people.")
    assert claim.date_start is None
