"""The group counted: the head noun of the words after a number, and whether it fought."""

from dataclasses import dataclass

from transforms.reading.figures.tokens import Token
from transforms.reading.lexicon import people
from transforms.reading.lexicon.grammar import CLOSED_WORDS
from transforms.reading.lexicon.measures import TRIGGER_WORDS
from transforms.reading.lexicon.people import class_of

REACH = 9  # words from a number to its noun


@dataclass(frozen=True, slots=True)
class GroupMark:
    """A group of people. `first`, `last`: token positions (`last` excluded). `plural`: worded as many."""

    first: int
    last: int
    victim_class: str
    head: str
    unit: str = "people"


_COMBATANT_WORDS = set(people.COMBATANT_WORDS)
_CIVILIAN_WORDS = set(people.CIVILIAN_WORDS)
_ARMED_BODIES = set(people.ARMED_BODIES)
_THINGS = set(people.THINGS)
_NO_PERSONS = set(people.NO_PERSONS)
_QUOTES = {'"', "“", "'", "‘"}


def is_person(word: str) -> bool:
    """Whether a word in small letters names people."""
    return class_of(word) is not None


def group_at(tokens: list[Token], at: int) -> GroupMark | None:
    """The group that the words from this token on name, or None if they name something else or nothing."""
    head = _head(tokens, at)
    if head is None:
        return None
    low = tokens[head].low
    unit = "households" if low in people.HOUSEHOLDS else "people"
    last = head + 1
    found = class_of(low) or "unknown"
    before = {t.low.removesuffix("'s") for t in tokens[at:head]}
    if found == "unknown" and low in people.ARMED_HEADS and before & _COMBATANT_WORDS:
        found = "combatant"
    if found == "unknown" and before & _CIVILIAN_WORDS - {"local"}:
        found = "civilian"
    if low in ("personnel", "staff", "officers", "officer", "guards", "guard", "recruits") and before & {
        "medical", "health", "hospital", "humanitarian", "aid", "ngo", "un", "civilian", "school", "security-guard",
    }:  # fmt: skip
        found = "civilian"
    complement = _complement(tokens, last)
    if complement is not None:
        last, inside = complement
        if found == "unknown" and low in (
            "members",
            "member",
            "others",
            "figures",
            "leaders",
            "leader",
            "men",
            "remains",
        ):
            found = inside
    return GroupMark(at, last, found, low, unit)


def _head(tokens: list[Token], at: int) -> int | None:
    """Position of the last noun for people in the noun phrase that begins here, unless a thing follows it.

    Where no noun is known, the phrase's last word may name people by its ending ("an ophthalmologist").
    """
    best: int | None = None
    first, end = at, min(len(tokens), at + REACH)
    while at < end:
        token = tokens[at]
        low = token.low
        if not token.is_word:
            if (best is None and low in _QUOTES) or (low == "/" and best is not None):
                at += 1
                continue
            break
        if low in CLOSED_WORDS:
            break
        if low in TRIGGER_WORDS and not is_person(low):
            if best is None and at + 1 < len(tokens) and is_person(tokens[at + 1].low):
                at += 1  # "17 wounded soldiers": the participle stands before the noun
                continue
            break
        if is_person(low):
            best = at
        at += 1
    if best is not None and best < at - 1 and tokens[best + 1].low in _THINGS:
        return None  # "two police stations"
    if best is None and at > first and tokens[at - 1].low.endswith(people.PERSON_ENDINGS):
        return at - 1 if tokens[at - 1].low not in _NO_PERSONS else None
    return best


def _complement(tokens: list[Token], at: int) -> tuple[int, str] | None:
    """What "of the ..." after a head names, where it ends, and whether its people fight."""
    if at >= len(tokens) or tokens[at].low not in ("of", "from"):
        return None
    end = at + 1
    found = "unknown"
    while end < len(tokens) and end - at < REACH:
        token = tokens[end]
        low = token.low.removesuffix("'s")
        if (
            not token.is_word
            or token.low in TRIGGER_WORDS
            or (token.low in CLOSED_WORDS and token.low not in ("the", "a", "its", "their"))
        ):
            break
        if low in _ARMED_BODIES or class_of(low) == "combatant" or low in _COMBATANT_WORDS:
            found = "combatant"
        elif found == "unknown" and class_of(low) == "civilian":
            found = "civilian"
        end += 1
    return (end, found) if end > at + 1 else None
