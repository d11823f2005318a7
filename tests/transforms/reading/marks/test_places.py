"""Places by the words around them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.lexicon.place_words import CASES, Case
from transforms.reading.marks.places import mark_places
from transforms.reading.text.words import read_words


def read(sentence: str) -> list[tuple[str, str, str | None]]:
    return [(m.name, m.relation, m.kind) for m in mark_places(read_words(sentence))]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.sentence)
def test_every_case_gives_its_places(case: Case) -> None:
    assert tuple(read(case.sentence)) == case.places


@pytest.mark.parametrize(
    "sentence",
    [
        "He met President Omar Said on Monday.",
        "It happened in March.",
        "They spoke to Reuters.",
        "The Syrian army advanced.",
        "He is head of the Homs Liberation Front.",
        "They told it in Arabic.",
        "The raids were on IS-held ground.",
        "It was agreed with Colonel Ali Haddad.",
    ],
)
def test_persons_months_agencies_and_parties_are_no_places(sentence: str) -> None:
    assert read(sentence) == []


def test_a_name_without_a_word_of_place_is_left_alone() -> None:
    assert read("Rami Haddad wept.") == []


def test_from_and_to_tell_origin_and_destination_only_where_people_move() -> None:
    assert read("Families fled from Homs to Hama.") == [
        ("Homs", "origin", None),
        ("Hama", "destination", None),
    ]
    assert ("Homs", "origin", None) not in read("He is a doctor from Homs.")


PIECES = st.sampled_from(
    [
        "in",
        "near",
        "from",
        "to",
        "the",
        "of",
        "city",
        "camp",
        "province",
        "Homs",
        "Aleppo",
        "Syria's",
        "al-Qadam",
        "and",
        ",",
        ".",
        "fled",
        "left",
        "Army",
        "IN",
        "SAN",
        "plant's",
        "O'Neil",
        "-",
        "'",
        "’s",
        "Iraq's",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join)))
def test_any_text_gives_marks_inside_it(sentence: str) -> None:
    for mark in mark_places(read_words(sentence)):
        assert 0 <= mark.start < mark.end <= len(sentence)
        assert mark.name == sentence[mark.start : mark.end]


@pytest.mark.parametrize(
    "words",
    [
        "a" * 100_000,
        "A" * 100_000,
        "In A" * 30_000,
        "in " * 50_000,
        "Aa " * 40_000,
        "IN A " * 30_000,
        "Al-" * 40_000,
        "'" * 50_000,
        "city of " * 20_000,
        " " * 100_000,
    ],
)
def test_text_made_to_be_slow_is_not(words: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: mark_places(read_words(text)), words)
