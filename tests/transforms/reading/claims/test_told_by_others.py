"""Days and places that a later speaker of a sentence tells."""

from datetime import date

import pytest

from tests.transforms.reading.claims.test_context import claims_of
from warehouse.tables.claims import Claim

PUBLISHED = date(2031, 10, 30)


def first_claim(text: str) -> Claim:
    return next(c for c in claims_of(text, PUBLISHED) if c.measure)


@pytest.mark.parametrize(
    "text",
    [
        "The army said it had lost 12 men, and rebel officials said nine people died in shelling of Homs on Tuesday.",
        "Kurdish authorities reported 12 civilians killed, and officials in Ankara said five died in Akcakale.",
        "The ministry put its dead at 12, but a doctor said nine soldiers had been killed in Homs on Tuesday.",
    ],
)
def test_what_a_later_speaker_tells_is_no_day_and_place_of_the_figure_before(text: str) -> None:
    claim = first_claim(text)
    assert (claim.count_low, claim.place, claim.date_start) == (12, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Police said 12 people had died in Homs on Tuesday, and a doctor said nine were hurt.",
        "Twelve people died in Homs on Tuesday, police said, and a doctor said nine were hurt.",
        "Police and a doctor said 12 people had died and nine were hurt in Homs on Tuesday.",
    ],
)
def test_what_stands_in_the_speaker_s_own_words_stays(text: str) -> None:
    claim = first_claim(text)
    assert (claim.count_low, claim.place, claim.date_start) == (12, "Homs", date(2031, 10, 28))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The rebels said they were behind the attack on Lem in which 71 people died.", None),
        ("The Front has said it carried out the raid on Lem that left 71 people dead.", None),
        ("The rebels said they had killed 71 people in the attack on Lem.", "rebels"),
        ("The ministry said rebels carried out the attack on Lem in which 71 people died.", "ministry"),
    ],
)
def test_who_owns_up_to_an_attack_has_not_counted_those_of_whom_only_the_report_tells(
    text: str, speaker: str | None
) -> None:
    assert first_claim(text).attribution == speaker
