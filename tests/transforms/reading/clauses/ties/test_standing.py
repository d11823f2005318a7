import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.text.words import read_words


def figures(sentence: str) -> list[tuple[str, int | None]]:
    return [(s.measure, s.low) for s in read_statements(read_words(sentence)).statements if s.cumulative]


@pytest.mark.parametrize(
    ("sentence", "toll"),
    [
        ("The dead of Lem are now 23, the institute says.", ("killed", 23)),
        ("Four of the wounded have died, so that the dead there are now 19.", ("killed", 19)),
        ("The army's dead have reached 58, a general said.", ("killed", 58)),
        ("The wounded have gone up to 140, doctors said.", ("wounded", 140)),
        ("The recruits killed by the missile at Lem number 27.", ("killed", 27)),
        ("Those killed in the raid were 14, the mayor said.", ("killed", 14)),
        ("The priest prayed for the dead of the mosque, 102 by now.", ("killed", 102)),
        ("The ministry raised to 208 on Monday the number of people killed at Lem.", ("killed", 208)),
        ("Hospitals lifted to 25 the toll of the bombing.", ("killed", 25)),
        ("The government put at 46 the dead of the truck bomb.", ("killed", 46)),
        ("The police cut to 94 their count of those killed in the churches.", ("killed", 94)),
        ("Two men died, which brings to 14 the dead of the attack.", ("killed", 14)),
        ("The army put at 60 the wounded of its second brigade.", ("wounded", 60)),
        ("A clerk died of burns, making him the fourth victim of the blast.", ("killed", 4)),
    ],
)
def test_a_toll_may_be_told_by_where_it_stands(sentence: str, toll: tuple[str, int]) -> None:
    assert toll in figures(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The dead were 12 and 14 years old.",
        "Two of the dead were 15 and 17.",
        "The wounded were 30 minutes from help.",
        "It raised to 40 the number of tanks destroyed.",
        "He put at 5 million dollars the losses of the factory.",
        "The dead are twelve soldiers and a nurse.",
        "It made him the second victim of the singer.",
    ],
)
def test_ages_things_and_shares_are_no_toll(sentence: str) -> None:
    assert figures(sentence) == []


def test_a_new_count_is_one_of_those_told_before() -> None:
    assert figures("Ten more have died since and 24 is the new count, the ministry said.") == [("", 24)]


def test_a_toll_with_a_number_says_what_a_participle_says_without() -> None:
    read = read_statements(read_words("The recruits killed by the missile number 27, medics said."))
    assert [(s.low, s.victim) for s in read.statements] == [(27, "recruits")]
