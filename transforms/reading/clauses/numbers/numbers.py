"""Number expressions to bounds: "more than 250" is 251 and up."""

from transforms.reading.clauses.numbers.of_things import counts_no_people, one_more_age
from transforms.reading.clauses.numbers.values import (
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    FRACTIONS,
    MORE_BEFORE,
    NumberMark,
    bounds_of,
    longest_entry,
    past_doubts,
    plain_at,
    vague_at,
)
from transforms.reading.lexicon import number_words as known
from transforms.reading.lexicon.classes import NUMBER
from transforms.reading.text.words import Words

_MOVED = 14  # words from "raised" to "by three to 51"
OF_A_TOTAL = 5  # words from "half of" to the number that it is half of


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
        after = known.NEXT_WORDS.get(entry.low)
        if after is not None and not (
            at + 1 < size
            and (
                lows[at + 1] in after
                or (entry.low in known.BOUNDS_ALONE and words.entries[at + 1].flags & NUMBER)
            )
        ):
            continue  # "in" and "from" bound a number now and then
        if entry.low == "over" and at and lows[at - 1] in known.OVER_VERBS:
            continue
        if entry.low == "up" and at and lows[at - 1] in known.RISING:
            continue  # "has gone up to 12"
        mark = _expression(lows, at)
        if mark is None and marks and entry.low == "as":
            mark = _as_many(lows, at, next(reversed(marks.values())))
        if mark is None:
            continue
        beside_age = refused >= 0 and refused == at - 1 and one_more_age(words, at, mark.last)
        last = mark.last
        if beside_age or counts_no_people(words, mark):
            refused = mark.last if beside_age or lows[at - 1] in known.AGED else -1
        else:
            marks[at] = mark
    return marks


def _expression(lows: list[str], at: int) -> NumberMark | None:
    """The number expression that starts at this word, with the words that bound it, or None."""
    start, increment = at, False
    quantifier: str | None = None
    for _ in range(3):  # "at least another 12", "another 12 or so", "an estimated 100"
        more = longest_entry(lows, at, MORE_BEFORE)
        if more:
            increment = increment or tuple(lows[at : at + more]) in known.INCREMENTS
            at += more
            continue
        bound = longest_entry(lows, at, BOUNDS_BEFORE)
        if not bound:
            break
        quantifier = known.BOUNDS_BEFORE[tuple(lows[at : at + bound])]
        at += bound
    if at >= len(lows):
        return None
    if lows[at] in ("between", "from") and quantifier is None:
        return _between(lows, start, at, increment)
    plain = plain_at(lows, at)
    if not lows[at][0].isdigit():
        mark = _vague(lows, start, at, increment) or _fraction(lows, start, at)
        if mark is not None and (mark.form == "vague" or plain is None or plain[1] <= mark.last):
            return mark  # but "a quarter of a million" is no share
    if plain is None:
        if start == at:
            return _none_or_one(lows, at)
        if lows[at - 1] == "another":  # "another soldier": one more
            return NumberMark(start, at, 1, 1, "exact", "article", True)
        return None
    return _bounded(lows, start, at, plain, quantifier, increment)


def _vague(lows: list[str], start: int, at: int, increment: bool) -> NumberMark | None:
    """ "Dozens", "several hundred", "hundreds more"."""
    vague = vague_at(lows, at)
    if vague is None:
        return None
    low, end = vague
    end = past_doubts(lows, end)
    if lows[end : end + 1] == ["more"] and lows[end + 1 : end + 2] != ["than"]:  # "hundreds more wounded"
        increment, end = True, end + 1
    return NumberMark(start, end, low, None, "vague", "vague", increment)


def _as_many(lows: list[str], at: int, before: NumberMark) -> NumberMark | None:
    """ "Six soldiers and as many civilians", "twice as many": the number told before, or some times that."""
    if lows[at + 1 : at + 2] != ["many"] or lows[at + 2 : at + 3] in (["as"], []):
        return None
    times = (
        2 if lows[at - 1] == "twice" else known.UNITS.get(lows[at - 2], 0) if lows[at - 1] == "times" else 1
    )
    least, most = (None if n is None else n * times for n in (before.low, before.high))
    return NumberMark(at, at + 2, least, most, before.quantifier, "words") if times else None


def _fraction(lows: list[str], start: int, at: int) -> NumberMark | None:
    """ "Half of them", "two thirds of the dead", "nine out of ten of them", "one in five"."""
    size = longest_entry(lows, at, FRACTIONS)
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
    if lows[end] == "of" and not size and lows[end + 2 : end + 3] == ["who"]:
        times = 0  # "three in four of those who lived there" tells no number
    elif lows[end] == "of" and not size and lows[end + 1 : end + 2] in ([], ["the"]) \
            and not _number_within(lows, end + 2):  # fmt: skip
        times = 0
    return NumberMark(start, end, parts, None, "about", "fraction", times=times)


def _number_within(lows: list[str], at: int) -> bool:
    """Whether a total follows that a fraction is of: "two thirds of the town's 60,000 people"."""
    return any(low[0].isdigit() or low in known.UNITS for low in lows[at : at + OF_A_TOTAL])


def _between(lows: list[str], start: int, at: int, increment: bool) -> NumberMark | None:
    first = plain_at(lows, at + 1)
    if first is not None and first[1] < len(lows) and lows[first[1]] in ("and", "to"):
        second = plain_at(lows, first[1] + 1)
        if second is not None and second[0] > first[0]:
            return NumberMark(start, second[1], first[0], second[0], "range", "digits", increment)
    return None


def _bounded(
    lows: list[str], start: int, at: int, plain: tuple[int, int], quantifier: str | None, increment: bool
) -> NumberMark | None:
    """A plain number with the words after it that bound it: "20 to 30", "14 or more", "two others"."""
    value, end = plain
    if end < len(lows) and lows[end] in ("-", "–", "—", "to", "or"):
        second = plain_at(lows, end + 1) if not start or lows[start - 1] not in known.MONTHS else None
        alike = lows[end].isalpha() or (
            end + 1 < len(lows) and lows[at][0].isdigit() == lows[end + 1][0].isdigit()
        )
        moved = lows[end] == "to" and start > 1 and lows[start - 1] == "by" \
            and not known.MOVING.isdisjoint(lows[max(0, start - _MOVED) : start])  # fmt: skip
        if (
            second is not None
            and second[0] > value
            and alike
            and lows[end + 1] not in known.ARTICLES
            and not moved
        ):
            return NumberMark(start, second[1], value, second[0], "range", "digits", increment)
    if quantifier is None and lows[end + 1 : end + 3] == ["or", "more"] and lows[end] in known.STATES:
        quantifier = "at_least"  # "400 dead or more"
    after = longest_entry(lows, end, BOUNDS_AFTER)
    if after:
        quantifier = known.BOUNDS_AFTER[tuple(lows[end : end + after])]
        end += after
    least, most = bounds_of(quantifier or "exact", value)
    digits = lows[at][0].isdigit() or any(low[0].isdigit() for low in lows[at + 1 : end])
    form = "digits" if digits else "words"
    if end < len(lows) and lows[end] == "more" and lows[end + 1 : end + 2] != ["than"]:
        increment, end = True, end + 1
    return NumberMark(start, end, least, most, quantifier or "exact", form, increment)


def _none_or_one(lows: list[str], at: int) -> NumberMark | None:
    """ "no one", "no casualties", "a soldier", "a ninth body", "half of them", "both"."""
    low = lows[at]
    following = lows[at + 1] if at + 1 < len(lows) else ""
    if low == "not" and (following == "one" or lows[at + 1 : at + 3] == ["a", "single"]):
        return NumberMark(at, at + 2 + (following == "a"), 0, 0, "exact", "none")
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
