"""Patterns are searched only where a word stands that they need, and find what they would find anywhere."""

import re

import pytest

from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import read_words

SENTENCES = (
    "The hard-hit town's clinic took in 30.", "IS took Arden.", "Clashes (near-daily) went on.", "A raid\non Lem.",
    "Attackers’ trucks", "“Nearby” towns", "NEARBY TOWNS", "The co-operation of 12", "A 3-day siege", "arrests",
)  # fmt: skip
PATTERNS = (
    r"\bhit town", r"\btown\b", r"\bIS\b", r"\bclash(?:es)?\b", r"\bdaily\b", r"\braid\s+on\b", r"\battackers\b",
    r"\bnearby\b", r"\boperation\b", r"\bday siege\b", r"\barrest\w*", r"clinic", r"\bthe\b",
)  # fmt: skip


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_found_is_what_the_pattern_finds(sentence: str) -> None:
    for pattern in PATTERNS:
        sought, plain = Sought(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
        words = read_words(sentence)
        assert bool(sought.search(words)) == bool(plain.search(sentence)), pattern
        assert len(list(sought.finditer(words))) == len(plain.findall(sentence))


def test_a_sentence_without_the_words_is_not_searched() -> None:
    sought = Sought(r"\bmortar(?:s| rounds)\b")
    assert not read_words("Shells fell on Arden.").cues & sought.cue
    assert read_words("Six mortar rounds fell on Arden.").cues & sought.cue


def test_a_sentence_without_the_words_of_a_second_stretch_is_not_searched() -> None:
    sought = Sought(r"\bdeath toll (?:from|of) [^,;]*\b(?:rose|climbed)\b")
    assert sought.search(read_words("The death toll of the raid climbed.")) is not None
    assert sought.search(read_words("The death toll of the raid is known.")) is None


@pytest.mark.parametrize("sentence", ["The raid on Lem", "THE RAID ON LEM", "the raid on lem"])
def test_patterns_for_all_letters_find_the_same_place_however_they_are_written(sentence: str) -> None:
    for pattern in (r"^The (?P<Deed>raid)\b\W", r"^the (?P<Deed>RAID)\b\W"):
        found = Sought(pattern, re.IGNORECASE).match(read_words(sentence))
        assert found is not None
        assert found.span("Deed") == (4, 8)


def test_a_capital_asked_for_within_a_pattern_for_all_letters_is_asked_for() -> None:
    sought = Sought(r"\braid on (?-i:[A-Z])", re.IGNORECASE)
    assert sought.search(read_words("The RAID on Lem")) is not None
    assert sought.search(read_words("The raid on towns")) is None


def test_cues_are_the_words_as_they_are_read() -> None:
    group, being = cue(["isis"]), cue(["is"])
    words = read_words("IS took Arden.")
    assert words.cues & group
    assert not words.cues & being


def test_words_that_are_declared_later_are_seen_in_pieces_read_before() -> None:
    read_words("Zebus grazed.")
    zebus = cue(["zebus"])
    assert read_words("Zebus grazed.").cues & zebus
