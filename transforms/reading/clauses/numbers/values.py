"""What a number in digits or words amounts to: "1.2 million", "two dozen", "tens, perhaps hundreds"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.reading.lexicon import number_words as known

LARGEST = 2_000_000_000  # more than this counts no people
_ByFirstWord = dict[str, list[tuple[str, ...]]]
_DIGITS = re.compile(r"(\d[\d,\u00a0\u202f]*)(\.\d+)?([km]?)$")


@dataclass(slots=True)
class NumberMark:
    """A number expression. `first` and `last` are word positions (`last` excluded), with the words that bound it.

    `increment`: worded as more of what was counted before ("another 21"). `form`: digits, words, vague, none,
    article, ordinal or fraction; a fraction ("half of them") has its divisor in `low` and how
    many such parts it is in `times` ("two thirds").
    """

    first: int
    last: int
    low: int | None
    high: int | None
    quantifier: str
    form: str
    increment: bool = False
    times: int = 1


def _by_first_word(table: Iterable[tuple[str, ...]]) -> _ByFirstWord:
    """The entries of a table by their first word, the longest first."""
    found: _ByFirstWord = {}
    for entry in sorted(table, key=len, reverse=True):
        found.setdefault(entry[0], []).append(entry)
    return found


MORE_BEFORE = _by_first_word(known.MORE_BEFORE)
BOUNDS_BEFORE = _by_first_word(known.BOUNDS_BEFORE)
BOUNDS_AFTER = _by_first_word(known.BOUNDS_AFTER)
FRACTIONS = _by_first_word(known.FRACTIONS)
_VAGUE = _by_first_word(known.VAGUE)
_VAGUE_FACTORS = _by_first_word(known.VAGUE_FACTORS)
_PLAIN = _by_first_word(known.PLAIN)


def bounds_of(quantifier: str, value: int) -> tuple[int | None, int | None]:
    """The least and the greatest number that a bound word with a plain number admits."""
    if quantifier in ("exact", "about"):
        return value, value
    if quantifier == "at_least":
        return value, None
    if quantifier == "more_than":
        return value + 1, None
    return None, value if quantifier == "at_most" else max(value - 1, 0)


def vague_at(lows: list[str], at: int) -> tuple[int, int] | None:
    """The least number that vague words mean and where they end: "several dozen" is 36."""
    end = at + longest_entry(lows, at, _VAGUE_FACTORS)
    if at < end < len(lows) and lows[end] in known.SCALES:
        return known.VAGUE_FACTORS[tuple(lows[at:end])] * known.SCALES[lows[end]], end + 1
    size = longest_entry(lows, at, _VAGUE)
    return (known.VAGUE[tuple(lows[at : at + size])], at + size) if size else None


def past_doubts(lows: list[str], end: int) -> int:
    """Where "tens, perhaps hundreds" ends: what is only perhaps so does not raise the least number."""
    at = end + (lows[end : end + 1] == [","])
    if lows[at : at + 1] == ["or"]:
        at += 1
    if at < len(lows) and lows[at] in known.DOUBTS:
        further = vague_at(lows, at + 1)
        if further is not None:
            return further[1] + (lows[further[1] : further[1] + 1] == [","])
    return end


def plain_at(lows: list[str], at: int) -> tuple[int, int] | None:
    """The value of a plain number that starts at this word, and where it ends: "1.2 million", "two dozen"."""
    if at >= len(lows):
        return None
    one = lows[at] == "a" and lows[at + 1 : at + 2] in (["hundred"], ["thousand"])  # "a hundred and forty"
    size = 0 if one else longest_entry(lows, at, _PLAIN)
    if size:
        return known.PLAIN[tuple(lows[at : at + size])], at + size
    if lows[at][0].isdigit():
        return _digits(lows, at)
    total, current, end, seen = 0, int(one), at + one, one
    while end < len(lows) and end - at < 12:
        value = known.word_value(lows[end])
        if value is not None and (current % 100 == 0 or (value < 10 <= current % 100 and current % 10 == 0)):
            current, seen, end = current + value, True, end + 1
        elif seen and lows[end] in known.SCALES:
            scale = known.SCALES[lows[end]]
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
            end += 1
        elif seen and lows[end] == "and" and current % 100 == 0 and end + 1 < len(lows) and total + current >= 100 \
                and known.word_value(lows[end + 1]) is not None:  # fmt: skip
            end += 1
        else:
            break
    return (total + current, end) if seen and total + current <= LARGEST else None


def _digits(lows: list[str], at: int) -> tuple[int, int] | None:
    text, end = lows[at].removesuffix("-odd"), at + 1
    if (
        text.isascii()
        and text.isdigit()
        and len(text) <= 9
        and not (end < len(lows) and lows[end] in known.SCALES)
    ):
        return int(text), end
    match = _DIGITS.match(text)
    if match is None or len(match.group(1)) > 13:
        return None
    whole = int(re.sub(r"\D", "", match.group(1)))
    fraction = match.group(2) or ""
    scale = known.SCALES.get(lows[end], 1) if end < len(lows) else 1
    end += scale > 1
    if match.group(3):
        scale = scale * {"k": 1000, "m": 1_000_000}[match.group(3)]
    if fraction and scale == 1:
        return None
    digits = len(fraction) - 1 if fraction else 0
    value = (whole * 10**digits + int(fraction[1:] or 0 if fraction else 0)) * scale // 10**digits
    return (value, end) if value <= LARGEST else None


def longest_entry(lows: list[str], at: int, table: _ByFirstWord) -> int:
    """How many words from here on the longest entry of a table takes, or 0."""
    entries = table.get(lows[at]) if at < len(lows) else None
    if entries is None:
        return 0
    for entry in entries:
        size = len(entry)
        if size == 1 or tuple(lows[at : at + size]) == entry:
            return size
    return 0
