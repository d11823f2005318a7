import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.lexicon.number_words import ordinal_value
from transforms.reading.text.words import read_words


def tolls(sentence: str) -> list[int | None]:
    return [s.low for s in read_statements(read_words(sentence)).statements if s.cumulative]


@pytest.mark.parametrize(
    ("sentence", "toll"),
    [
        ("A fifth person died in hospital on Friday.", 5),
        ("A 61st victim has died of burns.", 61),
        ("She is the ninth person killed by that shell.", 9),
        ("A tailor of 40 died on Friday, the twelfth victim of the blast.", 12),
        ("The raid has claimed a twenty-third life.", 23),
        ("Doctors announced a sixteenth death.", 16),
        ("The paper printed the 44 names of those who died in the fire.", 44),
        ("A monitor published 140 names of victims.", 140),
        ("Priests counted 17 graves after the raid.", 17),
    ],
)
def test_the_number_of_one_who_died_or_a_count_of_names_or_graves_is_a_toll(sentence: str, toll: int) -> None:
    assert tolls(sentence) == [toll]


@pytest.mark.parametrize(
    "sentence",
    [
        "She was the third person killed in the town this year.",
        "He is the fifth victim of a serial killer who shot two women dead.",
        "It was the third attack, and a boy died.",
        "The second victim was hurt in the leg.",
        "He was the fourth driver killed in a week.",
        "Police published the names of 30 people who are sought for a murder.",
        "Soldiers found three mass graves near the town.",
        "Youths overturned 40 graves.",
        "A third party was killed off by the merger.",
    ],
)
def test_one_of_a_series_or_of_the_living_is_none(sentence: str) -> None:
    assert tolls(sentence) == []


def test_who_died_last_is_in_the_toll_that_his_number_tells() -> None:
    read = read_statements(read_words("A fifth person died on Friday."))
    assert [s.low for s in read.statements] == [5]


@pytest.mark.parametrize(
    ("word", "value"),
    [("second", 2), ("14th", 14), ("fourteenth", 14), ("twentieth", 20), ("thirty-first", 31), ("61st", 61),
     ("person", None), ("north", None), ("month", None), ("thirty-eleventh", None)],
)  # fmt: skip
def test_an_ordinal_has_a_number(word: str, value: int | None) -> None:
    assert ordinal_value(word) == value
