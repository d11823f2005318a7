"""Where those work whom a figure counts: the words that say so are theirs, and may tell that they do not fight."""

import pytest

from transforms.reading.clauses.statements import read_statements
from transforms.reading.text.words import read_words


def counted(sentence: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(s.victim, s.at_work, s.victim_class) for s in read_statements(read_words(sentence)).statements]


@pytest.mark.parametrize(
    ("sentence", "at_work", "victim_class"),
    [
        (
            "A security guard at a private clinic was shot dead.",
            "security guard at a private clinic",
            "civilian",
        ),
        (
            "Gunmen killed two drivers for a food charity.",
            "drivers for a food charity",
            "civilian",
        ),
        (
            "Three Kenyans working for the Lake Relief Fund were shot dead.",
            "Kenyans working for the Lake Relief Fund",
            "unknown",
        ),
        (
            "A cook employed by an NGO-run school in Arden was wounded.",
            "cook employed by an NGO-run school",
            "civilian",
        ),
        ("Two men working at a bakery were killed.", "men working at a bakery", "civilian"),
        ("The chief of nursing at Brell hospital was wounded.", "chief of nursing at Brell hospital", "civilian"),
        ("A lecturer in marine biology was killed.", "lecturer in marine biology", "civilian"),
    ],
)  # fmt: skip
def test_where_people_work_is_told_with_them(sentence: str, at_work: str, victim_class: str) -> None:
    assert [(told, known) for _, told, known in counted(sentence)] == [(at_work, victim_class)]


@pytest.mark.parametrize(
    "sentence",
    [
        "A soldier was killed at a hospital.",
        "A nurse with two children was killed.",
        "A trader for years was killed.",
        "A porter at the hospital gate was killed.",
        "A professor in exile was killed.",
        "A teacher in Arden was killed.",
    ],
)
def test_other_words_behind_them_are_not(sentence: str) -> None:
    assert [told for _, told, _ in counted(sentence)] == [None]


@pytest.mark.parametrize(
    ("sentence", "victim_class"),
    [
        ("Two guards of a private school were killed.", "civilian"),
        ("Two guards of the ministry were killed.", "combatant"),
        ("Two guards were killed at a school.", "combatant"),
        ("Nine soldiers serving at a hospital were killed.", "combatant"),
        ("The head of a local NGO was killed.", "civilian"),
        ("The head of the brigade was killed.", "combatant"),
        ("A neurologist was killed.", "civilian"),
        ("An eye consultant was killed.", "civilian"),
    ],
)
def test_whose_people_they_are_tells_whether_they_fight(sentence: str, victim_class: str) -> None:
    assert [known for _, _, known in counted(sentence)] == [victim_class]


@pytest.mark.parametrize(
    "sentence",
    ["A woman and her unborn child were killed.", "The blast killed a woman and her unborn twins."],
)
def test_who_is_not_born_is_counted_in_no_toll(sentence: str) -> None:
    assert [victim for victim, _, _ in counted(sentence)] == ["woman"]


def test_how_long_before_ends_the_words_for_those_counted() -> None:
    sentence = "Seven men were held over the killing of a Chadian refugee three days earlier."
    assert ("Chadian refugee", None, "civilian") in counted(sentence)
