"""Which counts a report calls ones of before, and which it only tells beside."""

import pytest

from tests.transforms.reading.claims.test_persons_and_relations import told


@pytest.mark.parametrize(
    "later",
    [
        "The first count had been 18.",
        "The previous toll was 18.",
        "An earlier toll spoke of 18 dead.",
        "Police had earlier put the toll at 18.",
        "Authorities had put the dead at 18.",
        "The police earlier gave a figure of 18.",
        "The army had initially reported 18 deaths.",
        "The initial figure given by police was 18 dead.",
    ],
)
def test_what_a_report_calls_an_earlier_count_gives_way_to_what_it_told_first(later: str) -> None:
    text = f"Gunmen killed 27 people in Arden on Sunday, the governor said. {later}"
    assert told(text) == [("killed", 27, None), ("killed", 18, "superseded")]


def test_an_earlier_attack_is_no_earlier_count() -> None:
    text = "Gunmen killed 27 people in Arden on Sunday, the governor said. A previous attack killed 18 people in May."
    assert told(text) == [("killed", 27, None), ("killed", 18, None)]


def test_a_first_count_that_stands_alone_counts() -> None:
    assert told("A bomb went off in Arden on Sunday. The first count put the dead at 18.") == [
        ("killed", 18, None)
    ]


def test_a_toll_of_an_earlier_day_replaces_no_figure_of_a_later_one() -> None:
    text = "Four people were killed in Arden on 9 June 2019. Doctors now put the toll of the raid of 3 June at 113."
    assert told(text) == [("killed", 4, None), ("killed", 113, None)]


def test_passers_by_beside_some_who_are_counted_are_not_one_more() -> None:
    assert told("Shelling killed nine shopkeepers and passers-by in Arden on Sunday.") == [
        ("killed", 9, None)
    ]


@pytest.mark.parametrize(
    "later",
    ["A local official said that he had counted 87 dead.", "The ministry gave a provisional toll of 87."],
)
def test_a_count_told_in_reported_speech_or_as_provisional_is_none_of_before(later: str) -> None:
    text = f"Gunmen killed scores of villagers in Arden on Sunday, the government said. {later}"
    assert told(text)[1][2] != "superseded"
