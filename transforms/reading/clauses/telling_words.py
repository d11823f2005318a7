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
    WILDS,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_HURTING = cue(HURTING)

_COUNTING = cue(["others", "these"])  # these count people too
_SHARED = cue(["include", "includes", "included", "them", "whom", "dead", "victims"])
_BEING = cue(["were", "are"])
_MOVING_ON = frozenset(
    ARRIVING | CROSSING | SHELTERED | WILDS | {"exile", "camps", "accommodation", "shelters", "tents"}
)
_MOVING_ON_CUE = cue(_MOVING_ON)
_IN_CUSTODY = frozenset(["custody", "detention", "jail"])
_KEPT = cue(IN_CARE | _IN_CUSTODY)
_BY_OTHERS = cue(_MOVING_ON | IN_CARE | _IN_CUSTODY | HURTING)
_SCALES = cue(
    frozenset(SCALES) | (frozenset(UNITS) - {"one"}) | {entry[0] for entry in VAGUE if len(entry[0]) > 1}
)


def triggers_at(words: Words, at: int) -> tuple[TriggerWord, ...]:
    """The words and phrases that say what befell people which begin at a word, the longest first."""
    entry, lows = words.entries[at], words.lows
    found = entry.triggers_follow.get(lows[at + 1]) if at + 1 < len(lows) else None
    if found is None:
        return entry.lone_triggers
    return tuple([t for t in found if len(t.words) < 3 or tuple(lows[at : at + len(t.words)]) == t.words])


def tells_harm(words: Words) -> bool:
    """Whether some word says what befell people; most that begin a phrase ("found", "set") stand for themselves."""
    if words.flags & TRIGGER and _tells_by_a_trigger(words):
        return True
    return words.has(_BY_OTHERS) and _tells_by_others(words)


def _tells_by_a_trigger(words: Words) -> bool:
    counted = words.flags & (PERSON | DIGITS) or words.has(_COUNTING)
    for at, entry in enumerate(words.entries):
        if entry.flags & TRIGGER:
            if entry.low == "number" or (counted and entry.low in MOVING):
                return True
            if entry.lone_triggers or triggers_at(words, at):
                return True
    return False


def _tells_by_others(words: Words) -> bool:
    """Whether words do so that are no triggers: "arrived" beside a number, "in hospital" beside "are"."""
    if words.has(_MOVING_ON_CUE) and (
        words.flags & DIGITS or words.has(_SCALES) or any(word_value(low) for low in words.lows)
    ):
        return True
    if words.has(_KEPT) and words.flags & BE:
        return True
    return bool(words.flags & PERSON) and words.has(_HURTING)


def tells_shares(words: Words) -> bool:
    """Whether a sentence may tell shares of a total before it: "nine of them were children"."""
    lows = words.lows
    if words.has(_SHARED):
        return True
    if not words.has(_BEING):
        return False
    return any(
        e.flags & NUMBER and lows[at + 1] in ("were", "are") for at, e in enumerate(words.entries[:-1])
    )
