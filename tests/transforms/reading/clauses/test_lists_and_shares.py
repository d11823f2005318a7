"""Lists of those whom something befell, shares told without a number, and words that count nobody by themselves."""

import pytest

from transforms.reading.clauses.statements import read_statements
from transforms.reading.text.words import read_words


def told(sentence: str) -> list[tuple[str, int | None, bool]]:
    """Measure, number and whether it is a share, of every figure."""
    found = read_statements(read_words(sentence)).statements
    return [(s.measure, s.low, s.share_of is not None or s.some_of_before) for s in found]


KILLED, WOUNDED = ("killed", 1, False), ("wounded", 1, False)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("The murder of the monks Luis Ruz, Juan Tova, Pedro Sant, and Ana Gil was condemned.", [KILLED] * 4),
        (
            "The massacre of the monks Luis Ruz, Juan Tova and Ivo Sant, along with Mrs Rosa Gil and her son,"
            " was denied.",
            [KILLED] * 5,
        ),
        ("The six nuns' murder was condemned.", [("killed", 6, False)]),
        ("The policemen's killing shook the town.", []),
    ],
)
def test_a_noun_for_death_counts_all_who_are_listed(sentence: str, figures: list[object]) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "The clinic to which a nun was taken after being wounded along with two other nuns on 4 May, said so.",
            [WOUNDED, ("wounded", 2, False)],
        ),
        ("Three guards killed along with their driver were buried.", [("killed", 3, False), KILLED]),
        (
            "A bomb killed three, and two drivers were wounded.",
            [("killed", 3, False), ("wounded", 2, False)],
        ),
    ],
)
def test_who_hangs_on_along_with_is_no_subject_of_the_next_verb(sentence: str, figures: list[object]) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("A raid killed nine people including the mayor.", [("killed", 9, False)]),
        (
            "A raid killed nine people including the mayor and two cooks.",
            [("killed", 9, False), ("killed", 2, True)],
        ),
        ("A raid killed the mayor.", [KILLED]),
    ],
)
def test_somebody_included_without_a_number_is_not_counted_again(
    sentence: str, figures: list[object]
) -> None:
    assert told(sentence) == figures


def test_of_which_one_died_tells_of_the_one() -> None:
    assert told("Gunmen raided the camp, wounding two pupils, of which one later died.") == [
        ("wounded", 2, False),
        ("killed", 1, True),
    ]


def test_one_person_is_not_spelled_out_after_a_colon() -> None:
    assert told('A doctor told of a wounded nun: "The nun will live."') == []


@pytest.mark.parametrize("sentence", ["Her whole family was killed.", "A blast killed his entire family."])
def test_a_family_is_not_one_person(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("sentence", ["Five dead bodies were found.", "Villagers found five dead bodies."])
def test_dead_bodies_are_bodies(sentence: str) -> None:
    assert told(sentence) == [("killed", 5, False)]


def test_the_name_of_a_country_or_a_province_is_nobody() -> None:
    sentence = "In Arden town and district, Upper Brell Province, a medic was shot and wounded by soldiers."
    (statement,) = read_statements(read_words(sentence)).statements
    assert statement.victim == "medic"
