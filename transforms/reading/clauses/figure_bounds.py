"""The bounds of a figure among those told with it, and figures that are rates: "1,000 lives a day"."""

from transforms.reading.clauses.clause import Statement, Tie
from transforms.reading.clauses.phrases.phrases import PEOPLE, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.lexicon.classes import SIGN
from transforms.reading.text.words import Words

_PER = frozenset(["a", "each", "every", "per"])
_OFTEN = frozenset(["daily", "weekly", "monthly"])
_PERIODS = frozenset(["hour", "day", "night", "week", "month", "year"])
_REACH = 8  # words from a figure to "every day"
RATES = _OFTEN | _PERIODS | {"each"}  # one of these tells a rate
_NO_RATE = frozenset(["after", "ago", "before", "earlier", "later", "previously", "prior", "since"])


def is_rate(words: Words, phrase: Phrase, verb: VerbGroup) -> bool:
    """Whether a figure is so many in each day or for each thing: "1,000 lives a day", "graves each holding one"."""
    if (
        "each" in words.lows[max(verb.first - 2, 0) : verb.first]
        or "each" in words.lows[max(phrase.first - 2, 0) : phrase.first]
    ):
        return True
    lows, size = words.lows, len(words.lows)
    for at in range(phrase.last, min(phrase.last + _REACH, size - 1)):
        if words.entries[at].flags & SIGN:
            break
        if lows[at] in ("every", "each") and lows[at + 1] in _PERIODS:
            return True  # "60 wounded people reach the hospital every day"
    for at in (phrase.last, verb.last):
        if at < size and lows[at] in _OFTEN and phrase.kind != PEOPLE:
            return True
        if at + 1 < size and lows[at] in _PER and lows[at + 1] in _PERIODS:
            return lows[at] != "a" or _NO_RATE.isdisjoint(lows[at + 2 : at + 3])
    return False


def bounds_among(
    tie: Tie, told: list[Statement], share_of: int | None
) -> tuple[int | None, int | None, str] | None:
    """The least and the greatest number of a figure, with its quantifier; None for a part of an unknown total."""
    number = tie.number
    if number.form == "fraction":
        if share_of is None or not number.low or not number.times:
            return None
        total = told[share_of]
        parts = [None if n is None else n * number.times // number.low for n in (total.low, total.high)]
        return parts[0], parts[1], "about" if total.quantifier in ("exact", "about") else total.quantifier
    before = told[-1] if told else None
    if before and number.quantifier == "exact" and before.quantifier == "at_least" and before.verb is tie.clause.verb \
            and not tie.phrase.share and tie.phrase.joint == "and" and number.form in ("digits", "words"):  # fmt: skip
        return number.low, None, "at_least"  # "at least 73 rebels and 11 fighters" bounds both
    return number.low, number.high, number.quantifier
