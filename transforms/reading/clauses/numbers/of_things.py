"""Numbers that count no people: money, ages, dates, times of day, distances."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.lexicon import number_words as known
from transforms.reading.lexicon.classes import (
    BE,
    CONJUNCTION,
    DATE,
    HAVE,
    PERSON,
    PREPOSITION,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS
from transforms.reading.text.words import Words

_DAYS_JOIN = frozenset(["and", "or"])
_AGES_JOIN = frozenset(["and", ",", "or", "to"])
_OLDER = frozenset(["under", "over"])
_OF_AGE = frozenset(["all", "aged", "both", "each", "most", "mostly", "none", "them", "whom"])
_OLDEST = 100
_AFTER_AGES = SIGN | BE | HAVE | CONJUNCTION | PREPOSITION | VERB | TRIGGER


def one_more_age(words: Words, at: int, end: int) -> bool:
    """Whether a number after an age is one too: "aged 15, 16 and 17"; not "aged 15, two men"."""
    if words.lows[at - 1] not in _AGES_JOIN:
        return False
    ahead = words.entries[end] if end < len(words) else None
    return ahead is None or bool(ahead.flags & _AFTER_AGES) or ahead.low in ("years", "months")


def counts_no_people(words: Words, mark: NumberMark) -> bool:
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
    if _bounds_an_age(words, mark):
        return True
    if mark.form != "digits":
        return [after, *lows[mark.last + 1 : mark.last + 2]] == ["by", number] or (
            before == "by" and mark.first > 1 and lows[mark.first - 2] == number
        )  # "shot them one by one"
    if before == "." and mark.first > 1 and lows[mark.first - 2] in known.MONTHS and (mark.high or 99) <= 31:
        return True  # "since Dec. 27"
    if (before in known.MONTHS or after in known.MONTHS) and (mark.high or 99) <= 31:
        return True
    if after in _DAYS_JOIN and (mark.high or 99) <= 31 and lows[mark.last + 2 : mark.last + 3] != [] \
            and lows[mark.last + 2] in known.MONTHS and lows[mark.last + 1].isdigit():  # fmt: skip
        return True  # "on 18 and 19 January"
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


def _bounds_an_age(words: Words, mark: NumberMark) -> bool:
    """ "Children under 15", "all over 60": how old those before it are, where it counts none behind it."""
    at = mark.first + (words.lows[mark.first] == "all")  # "29 children, all under 15"
    if at == 0 or words.lows[at] not in _OLDER or (mark.low or 0) > _OLDEST:
        return False
    before, ahead = words.entries[at - 1], words.entries[mark.last : mark.last + 1]
    return bool(before.flags & PERSON or before.low in _OF_AGE) and all(e.flags & _AFTER_AGES for e in ahead)


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
