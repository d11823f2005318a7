"""Number expressions to bounds: "more than 250" is 251 and up."""

import re
from collections.abc import Container
from dataclasses import dataclass

from transforms.reading.figures.tokens import Token
from transforms.reading.lexicon import number_words as words

LARGEST = 2_000_000_000  # more than this counts no people


@dataclass(frozen=True, slots=True)
class NumberMark:
    """A number expression. `first` and `last` are token positions (`last` excluded), with the words that bound it.

    `increment`: worded as more of what was counted before ("another 21"). `word`: the form of the number,
    one of digits, words, vague, none, article.
    """

    first: int
    last: int
    low: int | None
    high: int | None
    quantifier: str
    word: str
    increment: bool = False


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


def mark_numbers(tokens: list[Token]) -> list[NumberMark]:
    """Every number expression of a sentence that may count something, in order, without overlap."""
    lows = [t.low for t in tokens]
    marks: list[NumberMark] = []
    at = 0
    while at < len(tokens):
        low = lows[at]
        mark = (
            _expression(tokens, lows, at) if low in words.OPENERS or low[0].isdigit() or "-" in low else None
        )
        if mark is not None:
            if not _counts_no_people(tokens, lows, mark):
                marks.append(mark)
            at = mark.last
        else:
            at += 1
    return marks


def _expression(tokens: list[Token], lows: list[str], at: int) -> NumberMark | None:
    """The number expression that starts at this token, with the words that bound it, or None."""
    start, increment = at, False
    quantifier: str | None = None
    for _ in range(3):  # "at least another 12", "another 12 or so", "an estimated 100"
        more = _longest(lows, at, words.MORE_BEFORE)
        if more:
            increment = increment or tuple(lows[at : at + more]) in words.INCREMENTS
            at += more
            continue
        bound = _longest(lows, at, words.BOUNDS_BEFORE)
        if not bound:
            break
        quantifier = words.BOUNDS_BEFORE[tuple(lows[at : at + bound])]
        at += bound
    if at < len(lows) and (lows[at] == "between" or lows[at] == "from") and quantifier is None:
        first = _plain(tokens, lows, at + 1)
        if first is not None and first[1] < len(lows) and lows[first[1]] in ("and", "to"):
            second = _plain(tokens, lows, first[1] + 1)
            if second is not None and second[0] > first[0]:
                return NumberMark(start, second[1], first[0], second[0], "range", "digits", increment)
        return None
    vague = _vague(lows, at)
    if vague is not None:
        low, end = vague
        return NumberMark(start, _past_doubts(tokens, lows, end), low, None, "vague", "vague", increment)
    plain = _plain(tokens, lows, at)
    if plain is None:
        if start == at:
            return _none_or_one(lows, at)
        # "another soldier": one more
        if increment and lows[at - 1] == "another":
            return NumberMark(start, at, 1, 1, "exact", "article", True)
        return None
    value, end = plain
    if end < len(lows) and lows[end] in ("-", "–", "—", "to", "or"):
        second = _plain(tokens, lows, end + 1)
        if second is not None and second[0] > value and lows[end + 1] not in words.ARTICLES:
            return NumberMark(start, second[1], value, second[0], "range", "digits", increment)
    after = _longest(lows, end, words.BOUNDS_AFTER)
    if after:
        quantifier = words.BOUNDS_AFTER[tuple(lows[end : end + after])]
        end += after
    least, most = bounds_of(quantifier or "exact", value)
    form = "digits" if any(t.text[0].isdigit() for t in tokens[at:end]) else "words"
    if end < len(lows) and lows[end] == "more" and lows[end + 1 : end + 2] != ["than"]:
        increment, end = True, end + 1
    return NumberMark(start, end, least, most, quantifier or "exact", form, increment)


def _none_or_one(lows: list[str], at: int) -> NumberMark | None:
    """ "no one", "no casualties", "a soldier"."""
    low = lows[at]
    if low == "no" and lows[at + 1 : at + 2] == ["one"]:
        return NumberMark(at, at + 2, 0, 0, "exact", "none")
    if low in words.NONE and lows[at + 1 : at + 2] not in (["longer"], ["."], [","]):
        return NumberMark(at, at + 1, 0, 0, "exact", "none")
    if low in words.ARTICLES:
        return NumberMark(at, at + 1, 1, 1, "exact", "article")
    return None


def _vague(lows: list[str], at: int) -> tuple[int, int] | None:
    """The least number that vague words mean and where they end: "several dozen" is 36."""
    for factor, times in words.VAGUE_FACTORS.items():
        end = at + len(factor)
        if tuple(lows[at:end]) == factor and end < len(lows) and lows[end] in words.SCALES:
            return times * words.SCALES[lows[end]], end + 1
    size = _longest(lows, at, words.VAGUE)
    return (words.VAGUE[tuple(lows[at : at + size])], at + size) if size else None


def _past_doubts(tokens: list[Token], lows: list[str], end: int) -> int:
    """Where "tens, perhaps hundreds" ends: what is only perhaps so does not raise the least number."""
    at = end + (lows[end : end + 1] == [","])
    if lows[at : at + 1] == ["or"]:
        at += 1
    if at < len(lows) and lows[at] in words.DOUBTS:
        further = _vague(lows, at + 1)
        if further is not None:
            return further[1] + (lows[further[1] : further[1] + 1] == [","])
    return end


def _plain(tokens: list[Token], lows: list[str], at: int) -> tuple[int, int] | None:
    """The value of a plain number that starts at this token, and where it ends: "1.2 million", "two dozen"."""
    if at >= len(lows):
        return None
    size = _longest(lows, at, words.PLAIN)
    if size:
        return words.PLAIN[tuple(lows[at : at + size])], at + size
    text = lows[at]
    if text[0].isdigit():
        return _digits(lows, at)
    total, current, end, seen = 0, 0, at, False
    while end < len(lows) and end - at < 12:
        value = _word_value(lows[end])
        if value is not None and (current % 100 == 0 or (value < 10 <= current % 100 and current % 10 == 0)):
            current, seen, end = current + value, True, end + 1
        elif seen and lows[end] in words.SCALES:
            scale = words.SCALES[lows[end]]
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
            end += 1
        elif seen and lows[end] == "and" and current % 100 == 0 and end + 1 < len(lows) and total + current >= 100 \
                and _word_value(lows[end + 1]) is not None:  # fmt: skip
            end += 1
        else:
            break
    return (total + current, end) if seen and total + current <= LARGEST else None


def _word_value(word: str) -> int | None:
    """The value of one number word, hyphened or not: "fifty-three"."""
    if word in words.UNITS:
        return words.UNITS[word]
    tens, _, unit = word.partition("-")
    if unit and tens in words.UNITS and unit in words.UNITS and words.UNITS[tens] >= 20 > words.UNITS[unit]:
        return words.UNITS[tens] + words.UNITS[unit]
    return None


_DIGITS = re.compile(r"(\d[\d,\u00a0\u202f]*)(\.\d+)?([km]?)$")


def _digits(lows: list[str], at: int) -> tuple[int, int] | None:
    match = _DIGITS.match(lows[at])
    if match is None or len(match.group(1)) > 13:
        return None
    whole = int(re.sub(r"\D", "", match.group(1)))
    fraction = match.group(2) or ""
    scale_word = lows[at + 1] if at + 1 < len(lows) else ""
    scale = words.SCALES.get(scale_word, 1)
    end = at + 1 + (scale > 1)
    if match.group(3):
        scale = scale * {"k": 1000, "m": 1_000_000}[match.group(3)]
    if fraction and scale == 1:
        return None
    digits = len(fraction) - 1 if fraction else 0
    value = (whole * 10**digits + int(fraction[1:] or 0 if fraction else 0)) * scale // 10**digits
    return (value, end) if value <= LARGEST else None


def _longest(lows: list[str], at: int, table: Container[tuple[str, ...]]) -> int:
    """How many tokens from here on the longest entry of a table takes, or 0."""
    for size in (3, 2, 1):
        if at + size <= len(lows) and tuple(lows[at : at + size]) in table:
            return size
    return 0


def _counts_no_people(tokens: list[Token], lows: list[str], mark: NumberMark) -> bool:
    """Whether the words beside it make it an amount of money, an age, a date, a time or a distance."""
    before = lows[mark.first - 1] if mark.first else ""
    after = lows[mark.last] if mark.last < len(lows) else ""
    number = lows[mark.last - 1]
    if before in words.NOT_BEFORE or (after in words.NOT_AFTER and mark.word != "none"):
        return True
    if (
        mark.word == "digits"
        and (before in words.MONTHS or after in words.MONTHS)
        and (mark.high or 99) <= 31
    ):
        return True
    if _is_clock(tokens, mark.first) or _is_clock(tokens, mark.last + 1):
        return True
    year = (
        mark.quantifier == "exact" and len(number) == 4 and number.isdigit() and 1900 <= int(number) <= 2099
    )
    return year and after not in words.COUNTED_AFTER_YEARS


def _is_clock(tokens: list[Token], at: int) -> bool:
    """Whether "14:30" or "3/4", without a space, has its second half at this token."""
    return (
        2 <= at < len(tokens)
        and tokens[at - 1].low in (":", "/")
        and tokens[at].low[0].isdigit()
        and tokens[at - 2].low[0].isdigit()
        and tokens[at].start - tokens[at - 2].end == 1
    )
