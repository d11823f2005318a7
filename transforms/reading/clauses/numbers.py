"""Number expressions to bounds: "more than 250" is 251 and up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.reading.lexicon import number_words as known
from transforms.reading.lexicon.classes import (
    BE,
    CONJUNCTION,
    DATE,
    HAVE,
    NUMBER,
    PERSON,
    PREPOSITION,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS
from transforms.reading.text.words import Words

LARGEST = 2_000_000_000  # more than this counts no people


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


_ByFirstWord = dict[str, list[tuple[str, ...]]]


def _by_first_word(table: Iterable[tuple[str, ...]]) -> _ByFirstWord:
    """The entries of a table by their first word, the longest first."""
    found: _ByFirstWord = {}
    for entry in sorted(table, key=len, reverse=True):
        found.setdefault(entry[0], []).append(entry)
    return found


_MORE_BEFORE, _BOUNDS_BEFORE, _BOUNDS_AFTER, _FRACTIONS, _VAGUE, _PLAIN = map(
    _by_first_word,
    (known.MORE_BEFORE, known.BOUNDS_BEFORE, known.BOUNDS_AFTER, known.FRACTIONS, known.VAGUE, known.PLAIN),
)


def bounds_of(quantifier: str, value: int) -> tuple[int | None, int | None]:
    """The least and the greatest number that a bound word with a plain number admits."""
    return {
        "exact": (value, value),
        "about": (value, value),
        "at_least": (value, None),
        "more_than": (value + 1, None),
        "at_most": (None, value),
        "less_than": (None, max(value - 1, 0)),
    }[quantifier]


def mark_numbers(words: Words) -> dict[int, NumberMark]:
    """Every number expression of a sentence that may count something, by its first word, without overlap."""
    lows = words.lows
    marks: dict[int, NumberMark] = {}
    last, refused, size = 0, -1, len(lows)
    for at, entry in enumerate(words.entries):
        if not entry.flags & NUMBER or at < last:
            continue
        if entry.low in known.DETERMINERS and (at + 1 == size or lows[at + 1] not in known.AFTER_DETERMINERS):
            if entry.low != "the":  # most often "a" opens no more than a noun
                marks[at] = NumberMark(at, at + 1, 1, 1, "exact", "article")
            continue
        if entry.low == "over" and at and lows[at - 1] in known.OVER_VERBS:
            continue
        mark = _expression(lows, at)
        if mark is None and marks and entry.low == "as":
            mark = _as_many(lows, at, next(reversed(marks.values())))
        if mark is None:
            continue
        beside_age = refused >= 0 and refused == at - 1 and _one_more_age(words, at, mark.last)
        last = mark.last
        if beside_age or _counts_no_people(words, mark):
            refused = mark.last if beside_age or lows[at - 1] in known.AGED else -1
        else:
            marks[at] = mark
    return marks


def _one_more_age(words: Words, at: int, end: int) -> bool:
    """Whether a number after an age is one too: "aged 15, 16 and 17"; not "aged 15, two men"."""
    if words.lows[at - 1] not in _AGES_JOIN:
        return False
    ahead = words.entries[end] if end < len(words) else None
    return ahead is None or bool(ahead.flags & _AFTER_AGES) or ahead.low in ("years", "months")


_AGES_JOIN = frozenset(["and", ",", "or", "to"])
_AFTER_AGES = SIGN | BE | HAVE | CONJUNCTION | PREPOSITION | VERB


def _expression(lows: list[str], at: int) -> NumberMark | None:
    """The number expression that starts at this word, with the words that bound it, or None."""
    start, increment = at, False
    quantifier: str | None = None
    for _ in range(3):  # "at least another 12", "another 12 or so", "an estimated 100"
        more = _longest(lows, at, _MORE_BEFORE)
        if more:
            increment = increment or tuple(lows[at : at + more]) in known.INCREMENTS
            at += more
            continue
        bound = _longest(lows, at, _BOUNDS_BEFORE)
        if not bound:
            break
        quantifier = known.BOUNDS_BEFORE[tuple(lows[at : at + bound])]
        at += bound
    if at >= len(lows):
        return None
    if lows[at] in ("between", "from") and quantifier is None:
        return _between(lows, start, at, increment)
    vague = _vague(lows, at)
    if vague is not None:
        low, end = vague
        end = _past_doubts(lows, end)
        if lows[end : end + 1] == ["more"] and lows[end + 1 : end + 2] != ["than"]:  # "hundreds more wounded"
            increment, end = True, end + 1
        return NumberMark(start, end, low, None, "vague", "vague", increment)
    fraction = _fraction(lows, start, at)
    if fraction is not None:
        return fraction
    plain = _plain(lows, at)
    if plain is None:
        if start == at:
            return _none_or_one(lows, at)
        if lows[at - 1] == "another":  # "another soldier": one more
            return NumberMark(start, at, 1, 1, "exact", "article", True)
        return None
    return _bounded(lows, start, at, plain, quantifier, increment)


def _as_many(lows: list[str], at: int, before: NumberMark) -> NumberMark | None:
    """ "Six soldiers and as many civilians": the number told before."""
    if (
        lows[at + 1 : at + 2] != ["many"]
        or lows[at + 2 : at + 3] in (["as"], [])
        or lows[at - 1] in ("twice", "times")
    ):
        return None
    return NumberMark(at, at + 2, before.low, before.high, before.quantifier, "words")


def _fraction(lows: list[str], start: int, at: int) -> NumberMark | None:
    """ "Half of them", "two thirds of the dead", "nine out of ten of them", "one in five"."""
    size = _longest(lows, at, _FRACTIONS)
    times, parts, end = 1, 0, at + size
    if size:
        parts = known.FRACTIONS[tuple(lows[at:end])]
    elif at + 2 < len(lows) and lows[at] in known.UNITS:
        times, end = known.UNITS[lows[at]], at + 2
        parts = known.PARTS.get(lows[at + 1], 0)
        link = (
            1
            if lows[at + 1] == "in"
            else 2
            if lows[at + 1 : at + 3] in (["out", "of"], ["of", "every"])
            else 0
        )
        if not parts and link and at + 1 + link < len(lows):
            parts, end = known.UNITS.get(lows[at + 1 + link], 0), at + 2 + link
    if parts <= times or end >= len(lows) or lows[end] not in ("of", "were", "are"):
        return None
    if (
        lows[end] == "of"
        and not size
        and (lows[end + 1 : end + 2] in ([], ["the"]) or lows[end + 2 : end + 3] == ["who"])
    ):
        return None
    return NumberMark(start, end, parts, None, "about", "fraction", times=times)


def _between(lows: list[str], start: int, at: int, increment: bool) -> NumberMark | None:
    first = _plain(lows, at + 1)
    if first is not None and first[1] < len(lows) and lows[first[1]] in ("and", "to"):
        second = _plain(lows, first[1] + 1)
        if second is not None and second[0] > first[0]:
            return NumberMark(start, second[1], first[0], second[0], "range", "digits", increment)
    return None


def _bounded(
    lows: list[str], start: int, at: int, plain: tuple[int, int], quantifier: str | None, increment: bool
) -> NumberMark | None:
    """A plain number with the words after it that bound it: "20 to 30", "14 or more", "two others"."""
    value, end = plain
    if end < len(lows) and lows[end] in ("-", "–", "—", "to", "or"):
        second = _plain(lows, end + 1)
        alike = lows[end].isalpha() or (
            end + 1 < len(lows) and lows[at][0].isdigit() == lows[end + 1][0].isdigit()
        )
        if second is not None and second[0] > value and alike and lows[end + 1] not in known.ARTICLES:
            return NumberMark(start, second[1], value, second[0], "range", "digits", increment)
    after = _longest(lows, end, _BOUNDS_AFTER)
    if after:
        quantifier = known.BOUNDS_AFTER[tuple(lows[end : end + after])]
        end += after
    least, most = bounds_of(quantifier or "exact", value)
    form = "digits" if any(low[0].isdigit() for low in lows[at:end]) else "words"
    if end < len(lows) and lows[end] == "more" and lows[end + 1 : end + 2] != ["than"]:
        increment, end = True, end + 1
    return NumberMark(start, end, least, most, quantifier or "exact", form, increment)


def _none_or_one(lows: list[str], at: int) -> NumberMark | None:
    """ "no one", "no casualties", "a soldier", "a ninth body", "half of them", "both"."""
    low = lows[at]
    following = lows[at + 1] if at + 1 < len(lows) else ""
    if low == "no" and following == "one":
        return NumberMark(at, at + 2, 0, 0, "exact", "none")
    if low in known.NONE:
        return (
            None if following in ("longer", ".", ",", "") else NumberMark(at, at + 1, 0, 0, "exact", "none")
        )
    if low == "both":
        return NumberMark(at, at + 1, 2, 2, "exact", "words") if following != "sides" else None
    if low in known.ARTICLES or low == "the":
        if following in known.ORDINALS:
            return NumberMark(at, at + 2, 1, 1, "exact", "ordinal", low != "the" and following != "first")
        return NumberMark(at, at + 1, 1, 1, "exact", "article") if low != "the" else None
    return None


def _vague(lows: list[str], at: int) -> tuple[int, int] | None:
    """The least number that vague words mean and where they end: "several dozen" is 36."""
    for factor, times in known.VAGUE_FACTORS.items():
        end = at + len(factor)
        if end < len(lows) and lows[end] in known.SCALES and tuple(lows[at:end]) == factor:
            return times * known.SCALES[lows[end]], end + 1
    size = _longest(lows, at, _VAGUE)
    return (known.VAGUE[tuple(lows[at : at + size])], at + size) if size else None


def _past_doubts(lows: list[str], end: int) -> int:
    """Where "tens, perhaps hundreds" ends: what is only perhaps so does not raise the least number."""
    at = end + (lows[end : end + 1] == [","])
    if lows[at : at + 1] == ["or"]:
        at += 1
    if at < len(lows) and lows[at] in known.DOUBTS:
        further = _vague(lows, at + 1)
        if further is not None:
            return further[1] + (lows[further[1] : further[1] + 1] == [","])
    return end


def _plain(lows: list[str], at: int) -> tuple[int, int] | None:
    """The value of a plain number that starts at this word, and where it ends: "1.2 million", "two dozen"."""
    if at >= len(lows):
        return None
    size = _longest(lows, at, _PLAIN)
    if size:
        return known.PLAIN[tuple(lows[at : at + size])], at + size
    if lows[at][0].isdigit():
        return _digits(lows, at)
    total, current, end, seen = 0, 0, at, False
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


_DIGITS = re.compile(r"(\d[\d,\u00a0\u202f]*)(\.\d+)?([km]?)$")


def _digits(lows: list[str], at: int) -> tuple[int, int] | None:
    text, end = lows[at], at + 1
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


def _longest(lows: list[str], at: int, table: _ByFirstWord) -> int:
    """How many words from here on the longest entry of a table takes, or 0."""
    if at < len(lows):
        for entry in table.get(lows[at], ()):
            size = len(entry)
            if size == 1 or tuple(lows[at : at + size]) == entry:
                return size
    return 0


def _counts_no_people(words: Words, mark: NumberMark) -> bool:
    """Whether the words beside it make it an amount of money, an age, a date, a time or a distance."""
    lows = words.lows
    before = lows[mark.first - 1] if mark.first else ""
    after = lows[mark.last] if mark.last < len(lows) else ""
    number = lows[mark.last - 1]
    if mark.first > 1 and before in ("-", "–", "/") and _is_year(lows[mark.first - 2]):
        return True  # "in 1987-88"
    numbered = before == "number" and not FALLEN_NOUNS.keys().isdisjoint(
        lows[max(0, mark.first - 18) : mark.first]
    )
    if (before in known.NOT_BEFORE and not numbered) or (after in known.NOT_AFTER and mark.form != "none"):
        return True
    if mark.form != "digits":
        return False
    if (before in known.MONTHS or after in known.MONTHS) and (mark.high or 99) <= 31:
        return True
    if _is_clock(words, mark.first) or _is_clock(words, mark.last + 1):
        return True
    if (
        mark.quantifier == "exact"
        and (mark.high or 0) <= 110
        and before == ","
        and after in (",", ")", ";", ".", "")
    ):
        named = mark.first >= 2 and words.entries[mark.first - 2].flags & PERSON
        return mark.first >= 2 and bool(named or words.capital(mark.first - 2))  # "Omar Ali, 34,": an age
    if (
        mark.first > 1
        and mark.last == mark.first + 1
        and (not after or not after[0].isalnum())
        and after not in ("(", "[")
    ):
        label = words.capital(mark.first - 1) and not words.entries[mark.first - 1].flags & (
            DATE | PERSON | VERB | TRIGGER
        )
        if label and not words.text.isupper():
            return True  # "Camp 25, Block D"
    return mark.quantifier == "exact" and _is_year(number) and after not in known.COUNTED_AFTER_YEARS


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and 1900 <= int(number) <= 2099


def _is_clock(words: Words, at: int) -> bool:
    """Whether "14:30" or "3/4", without a space, has its second half at this word."""
    lows = words.lows
    return (
        2 <= at < len(lows)
        and lows[at - 1] in (":", "/")
        and lows[at][0].isdigit()
        and lows[at - 2][0].isdigit()
        and words.starts[at] - words.ends[at - 2] == 1
    )
