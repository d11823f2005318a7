"""Which words a pattern needs, told by the pattern."""

import pytest

from transforms.reading.text.needed import all_needed, needed, openings


@pytest.mark.parametrize(
    ("pattern", "whole", "beginnings"),
    [
        (r"\b(?:near|neighbou?ring|close by)\b", "near neighbouring neighboring close", ""),
        (r"\battacks?\b", "attack attacks", ""),
        (r"\b(?:arrest\w*|detain\w*|rounded up)\b", "rounded", "arrest detain"),
        (r"^The (?:[\w-]+ )?raid\b", "raid", ""),
        (r" (?:has |had )?(?:received|taken in) (?:[a-z]+ ){0,3}\d", "received taken", ""),
        (r"\b(?:of|in) the [^,;]*\bwar['’]s\b", "war", ""),
        (r"\bair ?strikes\b", "strikes airstrikes", ""),
        (r"\bsince (?:the )?(?:coup|truce)\b|\bthis year\b", "since this", ""),
        (r"\bcame to (?:the )?$", "came", ""),
    ],
)
def test_the_words_that_a_pattern_needs_are_read_from_it(pattern: str, whole: str, beginnings: str) -> None:
    found = needed(pattern)
    assert found is not None
    assert (set(whole.split()), set(beginnings.split())) == (found.whole, found.beginnings)


@pytest.mark.parametrize(
    ("pattern", "stretches"),
    [
        (r"\bthe (?:raid|siege) (?:began|ended)\b", "began ended | raid siege | the"),
        (r"\b(?:toll|tally) (?:of [^,;]* )?rose\b", "rose | toll tally"),
        (r"\bwounds of war\b|\b(?:died|fell) at home\b", "wounds home | war died fell | of at"),
        (r"\bburials? of\b|\bwakes?\b", "burial burials wake wakes"),
    ],
)
def test_each_stretch_that_every_match_has_tells_words_the_most_telling_first(
    pattern: str, stretches: str
) -> None:
    found = [{*words.whole, *words.beginnings} for words in all_needed(pattern)]
    assert found == [set(words.split()) for words in stretches.split(" | ")]


@pytest.mark.parametrize(
    "pattern", [r"\w+", r"^[-*•]", r"hospital", r"\b(?:town|[a-z]+ly)\b", r"(?:near )?\d+"]
)
def test_patterns_that_need_no_word_told_from_its_beginning_have_none(pattern: str) -> None:
    assert needed(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"^(?:file )?(?:photo|image)\b", "fi ph im"),
        (r"^[-*]{3,}$|^a\b", "- * a"),
        (r"^(?:\(c\) )?copy", "(c co"),
    ],
)
def test_what_all_that_a_pattern_matches_begins_with_is_read_from_it(pattern: str, begins: str) -> None:
    assert openings(pattern) == set(begins.split())


@pytest.mark.parametrize("pattern", [r"^\d+ min", r"(?:by )?", r".+ said"])
def test_a_pattern_that_may_begin_with_anything_has_no_openings(pattern: str) -> None:
    assert openings(pattern) is None
