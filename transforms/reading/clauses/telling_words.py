"""Whether the words of a sentence may tell what befell people at all, so that the others are left at once."""

from transforms.reading.lexicon.classes import BE, DIGITS, NUMBER, PERSON, TRIGGER
from transforms.reading.lexicon.measures import TriggerWord
from transforms.reading.lexicon.number_words import SCALES, UNITS, VAGUE, word_value
from transforms.reading.lexicon.verbs_in_context import (
    ARRIVING,
    CROSSING,
    HURTING,
    IN_CARE,
    MOVING,
    SHELTERED,
)
from transforms.reading.text.words import Words

_COUNTING = frozenset(["others", "these"])  # these count people too
_HOLDING = frozenset(["include", "includes", "included"])
_MOVING_ON = frozenset(
    ARRIVING | CROSSING | SHELTERED | {"exile", "camps", "accommodation", "shelters", "tents"}
)
_BY_OTHERS = _MOVING_ON | IN_CARE | HURTING
_SCALES = (
    frozenset(SCALES) | (frozenset(UNITS) - {"one"}) | {entry[0] for entry in VAGUE if len(entry[0]) > 1}
)


def triggers_at(words: Words, at: int) -> tuple[TriggerWord, ...]:
    """The words and phrases that say what befell people which begin at a word, the longest first."""
    entry, lows = words.entries[at], words.lows
    if not entry.triggers_follow or at + 1 >= len(lows) or lows[at + 1] not in entry.triggers_follow:
        return entry.lone_triggers
    return tuple(
        t for t in entry.triggers if len(t.words) == 1 or tuple(lows[at : at + len(t.words)]) == t.words
    )


def tells_harm(words: Words) -> bool:
    """Whether some word says what befell people; most that begin a phrase ("found", "set") stand for themselves."""
    if words.flags & TRIGGER and _tells_by_a_trigger(words):
        return True
    return not _BY_OTHERS.isdisjoint(words.lows) and _tells_by_others(words)


def _tells_by_a_trigger(words: Words) -> bool:
    counted = words.flags & (PERSON | DIGITS) or not _COUNTING.isdisjoint(words.lows)
    for at, entry in enumerate(words.entries):
        if entry.flags & TRIGGER:
            if entry.low == "number" or (counted and entry.low in MOVING):
                return True
            if entry.lone_triggers or triggers_at(words, at):
                return True
    return False


def _tells_by_others(words: Words) -> bool:
    """Whether words do so that are no triggers: "arrived" beside a number, "in hospital" beside "are"."""
    if not _MOVING_ON.isdisjoint(words.lows) and (
        words.flags & DIGITS or not _SCALES.isdisjoint(words.lows) or any(map(word_value, words.lows))
    ):
        return True
    if not IN_CARE.isdisjoint(words.lows) and words.flags & BE:
        return True
    return bool(words.flags & PERSON) and not HURTING.isdisjoint(words.lows)


def tells_shares(words: Words) -> bool:
    """Whether a sentence may tell shares of a total before it: "nine of them were children"."""
    lows = words.lows
    if (
        "them" in lows
        or "whom" in lows
        or "dead" in lows
        or "victims" in lows
        or not _HOLDING.isdisjoint(lows)
    ):
        return True
    if "were" not in lows and "are" not in lows:
        return False
    return any(
        e.flags & NUMBER and lows[at + 1] in ("were", "are") for at, e in enumerate(words.entries[:-1])
    )
