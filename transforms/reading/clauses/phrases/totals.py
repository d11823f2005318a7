"""Numbers told as some of a total: "nine of them", "half of the city's 400,000 people", "all but three of the 29"."""

from transforms.reading.clauses.numbers.numbers import OF_A_TOTAL
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    DETERMINER,
    DIGITS,
    PAST,
    PERSON,
    PREPOSITION,
    PRONOUN,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS, THE_FALLEN, THE_TAKEN
from transforms.reading.text.words import Words

_SUPPOSED = frozenset(["reported", "reportedly", "believed"])
OWNING = ("'s", "’s", "s'", "s’")
_SHARED = {"them", "whom", "those", "these", "which"}
_NAMED_TOTALS = THE_FALLEN | THE_TAKEN | {"deaths", "hurt", "latter", "former"}
# "Of the most badly hurt".
_HOW_HURT = frozenset([
    "badly", "critically", "gravely", "lightly", "most", "seriously", "severely", "slightly", "worst",
])  # fmt: skip
_FALLEN_AS = {"wounded": "wounded", "hurt": "wounded", "injured": "wounded", "dead": "killed", "killed": "killed",
              "slain": "killed", "victims": "killed", "deaths": "killed", "fatalities": "killed", "missing": "missing",
              **{taken: FALLEN_NOUNS[taken] for taken in THE_TAKEN}}  # fmt: skip


def of_total(
    words: Words, number: NumberMark, numbers: dict[int, NumberMark]
) -> tuple[int, bool, str | None]:
    """Past "of them", "of the dead": where the noun begins, whether it is a share, and what befell its total."""
    lows, entries = words.lows, words.entries
    at, share, measure = number.last, False, None
    if at < len(lows) and lows[at] == "of" and number.form != "article":
        nxt = lows[at + 1] if at + 1 < len(lows) else ""
        named = at + 2
        while lows[named : named + 1] != [] and lows[named] in _HOW_HURT:
            named += 1
        total = nxt in ("the", "those") and named < len(lows) and lows[named] in _NAMED_TOTALS
        if nxt in _SHARED or total:
            measure = _FALLEN_AS.get(lows[named]) if total else None
            share, at = True, named + 1 if total else at + 2
            while at < len(lows) and entries[at].flags & (BE | DETERMINER):
                if entries[at].flags & BE and (
                    _verb_follows(words, at + 1) or not _noun_follows(words, at + 1)
                ):
                    break  # "12 of whom were later executed", "18 of the latter were critical"
                at += 1
            at += at < len(lows) and lows[at] in _SUPPOSED
        elif number.form == "fraction" or not entries[at].flags & DIGITS:
            every = lows[number.first - 1 : number.first] in (["every"], ["each"])
            whole = None if every else _number_after_of(words, at, numbers)  # "seven of the nine soldiers"
            share = number.form == "fraction" or whole is not None
            at = at + 1 if whole is None else numbers[whole].last
    elif number.form == "fraction":
        share = True
    return at, share, measure


def _number_after_of(words: Words, at: int, numbers: dict[int, NumberMark]) -> int | None:
    """Where the number stands that "of" goes on to: "of the nine soldiers", "of the town's 900 people"."""
    lows = words.lows
    if at + 2 in numbers and lows[at + 1] in ("the", "those", "its", "their"):
        return at + 2
    for here in range(at + 2, min(at + 2 + OF_A_TOTAL, len(words))):
        if here in numbers:
            return here if lows[here - 1].endswith(OWNING) else None
        if words.entries[here - 1].flags & (SIGN | VERB | PREPOSITION | TRIGGER):
            return None
    return None


def _noun_follows(words: Words, at: int) -> bool:
    """Whether a noun for people may stand here: "were soldiers", "was the driver", "were Jesuits"."""
    ahead = words.entries[at : at + 4]
    return any(e.flags & (PERSON | DETERMINER) or e.low.endswith("s") for e in ahead)


def _verb_follows(words: Words, at: int) -> bool:
    """Whether a participle stands here, past small words: "were later executed"; not "were wounded soldiers"."""
    at += words.lows[at : at + 1] != [] and words.lows[at] in _SUPPOSED
    while (
        at < len(words)
        and words.entries[at].flags & ADVERB
        and not words.entries[at].flags & (PERSON | TRIGGER)
    ):
        at += 1
    flags = words.entries[at].flags if at < len(words) else SIGN
    ahead = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
    return bool(flags & (TRIGGER | PAST)) and not (flags | ahead) & PERSON


def whole_of(words: Words, number: NumberMark, numbers: dict[int, NumberMark]) -> int | None:
    """Where the number stands that a fraction is of: "half of the city's 400,000 people"; None where none does."""
    if words.lows[number.last : number.last + 1] != ["of"]:
        return None
    for at in range(number.last + 1, min(number.last + 2 + OF_A_TOTAL, len(words))):
        whole = numbers.get(at)
        if whole is not None and whole.form in ("digits", "words"):
            return at
        if words.entries[at].flags & (SIGN | VERB | PREPOSITION | PRONOUN | TRIGGER):
            break
    return None


def part_of(part: NumberMark, whole: NumberMark) -> NumberMark | None:
    """How many a fraction of a number is: half of 400,000."""
    if not part.times or not part.low:
        return None
    least, most = (None if n is None else n * part.times // part.low for n in (whole.low, whole.high))
    return NumberMark(part.first, whole.last, least, most, "about", "digits")


def all_but(left: NumberMark, whole: NumberMark) -> NumberMark | None:
    """How many are left of a number: "all but three of the 29", with the two words before it."""
    if left.low is None or left.low != left.high or whole.low is None or whole.low != whole.high:
        return None
    most = whole.low - left.low
    return NumberMark(left.first - 2, whole.last, most, most, "exact", "digits") if most > 0 else None
