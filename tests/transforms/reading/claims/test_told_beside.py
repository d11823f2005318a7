"""Earlier incidents told beside the one reported: their figures keep to their own day and place."""

from datetime import date

import pytest

from tests.transforms.reading.claims.test_context import claims_of
from transforms.enriching.incidents import incidents_of_report
from transforms.reading.claims.told_beside import ANSWERS, EARLIER, LATER
from warehouse.tables.claims import Claim

PUBLISHED = date(2031, 10, 30)


def figures_of(text: str) -> list[Claim]:
    return [c for c in claims_of(text, PUBLISHED) if c.measure]


@pytest.mark.parametrize(
    "text",
    [
        "Jets struck barracks near Homs on Tuesday in answer to a mortar attack that killed 12 people.",
        "Herders burned farms near Mopti on Tuesday in revenge for the killing of 12 of their number.",
        "In retaliation for an ambush that killed 12 soldiers, troops shelled Homs on Tuesday, wounding 40 people.",
        "Villagers enraged by a bombing in which 12 people died killed three fighters in Mopti on Tuesday.",
        "To avenge a raid in which 12 guerrillas were killed, rebels shot three officials in Homs on Tuesday.",
        "Crowds stoned police in Karachi on Tuesday in protest at a raid that had killed 12, and six officers died.",
        "Rebels seized nurses near Mopti on Tuesday, less than a week after an attack in which 12 soldiers died.",
    ],
)
def test_the_figure_of_an_earlier_incident_takes_neither_day_nor_place_of_the_one_reported(text: str) -> None:
    told = figures_of(text)
    (beside,) = [c for c in told if c.count_low == 12]
    assert (beside.date_start, beside.place) == (None, None)
    assert beside.null_reasons is not None and beside.null_reasons["date_start"] == EARLIER
    for claim in told:
        if claim is not beside:
            assert claim.date_start == date(2031, 10, 28) and claim.place is not None


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Tribesmen angered by Friday's bombing in Upper Dir, in which 38 people died, killed 13 men on Tuesday.",
         date(2031, 10, 24), "Upper Dir"),
        ("Troops shelled Homs on Tuesday in reprisal for an ambush near Hama on Saturday that killed 38.",
         date(2031, 10, 25), "near Hama"),
        ("Jets bombed a camp near Homs on Tuesday in reply to Friday's bombing in Hama, whose toll stood at 38.",
         date(2031, 10, 24), "Hama"),
    ],
)  # fmt: skip
def test_an_earlier_incident_has_the_day_and_place_of_its_own_words(text: str, day: date, place: str) -> None:
    (beside,) = [c for c in figures_of(text) if c.count_low == 38]
    assert (beside.date_start, beside.place) == (day, place)


@pytest.mark.parametrize(
    "text",
    [
        "Two days after a bomb killed 12 people in Homs, the toll has risen to 15.",
        "Police opened fire on Tuesday in answer to stones, killing 12 people in Homs.",
        "Twelve soldiers were killed on Tuesday as they drove home to Homs after a battle.",
        "Troops fired in the air in response to taunts and killed 12 people in Homs on Tuesday.",
    ],
)
def test_what_is_told_of_one_incident_is_not_set_beside_it(text: str) -> None:
    (claim,) = [c for c in figures_of(text) if c.count_low == 12]
    assert claim.null_reasons is None or EARLIER not in claim.null_reasons.values()


def test_the_sentence_after_goes_on_from_the_incident_reported() -> None:
    told = figures_of(
        "Troops shelled Homs on Sunday in revenge for the killing of 12 soldiers a week earlier. Five died."
    )
    assert [(c.count_low, c.date_start, c.place) for c in told if c.count_low == 5] == [
        (5, date(2031, 10, 26), "Homs")
    ]


def test_an_earlier_incident_is_one_of_its_own() -> None:
    told = figures_of(
        "Jets struck barracks near Homs on Tuesday in answer to a mortar attack that killed 12 people. Five died."
    )
    assert [[c.count_low for c in i.claims] for i in incidents_of_report(told)] == [[12], [5]]


@pytest.mark.parametrize("sentence", ANSWERS.values())
def test_what_was_done_in_answer_is_an_incident_of_its_own_without_the_day_of_the_one_told(
    sentence: str,
) -> None:
    told = figures_of(f"Rebels killed 25 miners near Homs on Tuesday. {sentence}")
    (first, answer) = told
    assert first.date_start == date(2031, 10, 28)
    assert answer.date_start is None and (answer.null_reasons or {})["date_start"] == LATER
    assert [len(i.claims) for i in incidents_of_report(told)] == [1, 1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Two soldiers later died in hospital.",
        "The gunmen later shot a farmer dead as they fled.",
        "Four guards were killed in the ensuing gunbattle.",
        "Troops killed nine rebels in response to the raid on Tuesday.",
    ],
)
def test_who_died_later_and_what_the_same_men_did_next_is_of_the_day_told(sentence: str) -> None:
    (_, then) = figures_of(f"Rebels killed 25 miners near Homs on Tuesday. {sentence}")
    assert then.date_start == date(2031, 10, 28)
