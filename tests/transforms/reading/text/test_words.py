"""A sentence's words, with offsets to the letter."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.text.words import read_words


@pytest.mark.parametrize(
    ("sentence", "lows"),
    [
        ("Fire killed 1,200-odd U.N. staff.", ["fire", "killed", "1,200-odd", "u.n.", "staff", "."]),
        ("A 25-YEAR-OLD man", ["a", "25-year-old", "man"]),
        ("20-30 rebels", ["20", "-", "30", "rebels"]),
        ("M23 rebels in a T-72", ["m23", "rebels", "in", "a", "t-72"]),
        ("pro-U.S. forces", ["pro", "-", "u.s.", "forces"]),
        ("The army’s men", ["the", "army's", "men"]),
        ("IS fled; it is over", ["isis", "fled", ";", "it", "is", "over"]),
        ("SO IT IS", ["so", "it", "is"]),
        ("İzmir's 3.5m", ["İzmir's", "3.5m"]),
        ("12\u00a0000 and 1 200", ["12\u00a0000", "and", "1", "200"]),
        ("«Où?»", ["«", "où", "?", "»"]),
        ("", []),
    ],
)
def test_a_sentence_is_divided_into_words_numbers_and_signs(sentence: str, lows: list[str]) -> None:
    assert read_words(sentence).lows == lows


NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"


@given(st.text(max_size=200))
def test_every_letter_belongs_to_one_word_in_order(text: str) -> None:
    words = read_words(text)
    covered = "".join(text[a:b] for a, b in zip(words.starts, words.ends, strict=True))
    assert covered == "".join(c for c in "".join(text.split()) if c not in NO_WIDTH)
    assert len(words.lows) == len(words.entries) == len(words.starts)


@given(st.text(st.characters(max_codepoint=0x7F), max_size=200))
def test_plain_letters_are_read_like_any_others(text: str) -> None:
    plain, other = read_words(text), read_words(text + " é")
    assert plain.lows == other.lows[: len(plain)] or text.isupper() or "IS" in text


@pytest.mark.parametrize(
    "text", ["a-" * 50_000, "1," * 50_000, "a." * 50_000, "1" * 100_000, "a1" * 50_000, "'" * 100_000]
)
def test_text_made_to_be_slow_is_not(text: str, grows_linearly: Any) -> None:
    grows_linearly(read_words, text)
