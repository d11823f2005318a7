"""On which side of a verb those stand whom it befell: "killed nine", "nine were killed", "nine killed in a raid"."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED
from transforms.reading.lexicon.classes import (
    ACTION,
    ADVERB,
    CONJUNCTION,
    DATE,
    DETERMINER,
    DIGITS,
    GRAMMAR,
    HAVE,
    NUMBER,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    SIGN,
    TRIGGER,
)
from transforms.reading.lexicon.measures import TriggerWord
from transforms.reading.lexicon.verbs_in_context import LOSING
from transforms.reading.text.words import Words

# Where those stand whom it befell: after an active verb, before a passive or intransitive one or a state.
ACTIVE, PASSIVE, STATE, COUNTING, TOLL, PLAIN = "active", "passive", "state", "count noun", "toll", "plain"
_QUOTES = frozenset('"“‘')
_APOSTROPHES = frozenset("'’")  # "the nuns' murder"
_OPERATED = ("operated", "on")
# What stands before a title of two words or more.
_RANKED = frozenset((
    "acting", "deputy", "fellow", "former", "leading", "local", "notorious", "opposition", "outgoing", "prominent",
    "retired", "senior", "serving", "top", "veteran",
))  # fmt: skip
_TITLE = 3  # words of a title


def as_verb(
    words: Words, at: int, last: int, entry: TriggerWord, passive: bool, perfect: bool, auxiliary: bool,
    numbers: dict[int, NumberMark],
) -> tuple[str, str, int, bool] | None:  # fmt: skip
    """Measure, voice, end and whether it is a participle, of a trigger word as it stands here."""
    before = words.lows[at - 1] if at else ""
    governed = at and words.entries[at - 1].flags & PREPOSITION and before != "to"
    noun = (
        before in ("the", "a", "an")
        or owned(words, at)
        or governed
        or (at and words.entries[at - 1].flags & HAVE)
    )
    if entry.form == "present" and noun:
        return None  # "a wound", "in return", "had stab wounds"
    low = words.lows[at]
    if entry.words == _OPERATED and not passive and not object_follows(words, last, numbers):
        return None  # "hospitals operated on generators"
    if entry.kind == "transitive":
        if entry.form == "ing":
            if before in ("the", "a", "this", "that") and not object_follows(words, last, numbers):
                return None  # "the killing" without "of"
            return (
                entry.measure,
                PASSIVE if passive and not object_follows(words, last, numbers) else ACTIVE,
                last,
                True,
            )
        if entry.form == "present":
            return entry.measure, ACTIVE, last, False
        if passive:
            return entry.measure, PASSIVE, last, False
        if auxiliary and perfect:
            return entry.measure, ACTIVE, last, False
        out = last + (words.lows[last : last + 1] == ["out"])  # "airlifted out 90 wounded"
        active = object_follows(words, out, numbers) or (auxiliary and before == "had")
        if not active and not auxiliary and low in LOSING:
            return None
        return entry.measure, ACTIVE if active else PASSIVE, last, False
    if entry.kind == "intransitive":
        if entry.measure == "surrendered" and object_follows(words, last, numbers):
            return None  # "surrendered the town"
        return entry.measure, PASSIVE, last, False
    if entry.kind == "state":
        return entry.measure, STATE, last, False
    return (entry.measure, TOLL, last, False) if entry.kind == "toll" else None


def owned(words: Words, at: int) -> bool:
    """Whether a genitive stands right before: "the nun's", "the nuns'"."""
    before = words.lows[at - 1] if at else ""
    return before.endswith(("'s", "’s")) or (
        before in _APOSTROPHES and at > 1 and words.lows[at - 2].endswith("s")
    )


def names_a_deed(words: Words, at: int) -> bool:
    """Whether a form in -ing is a noun that somebody or a day owns: "the nuns' slaying", "Friday's mosque bombing"."""
    flags = words.entries[at].flags
    ahead = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
    if ahead & DETERMINER:
        return False
    if flags & TRIGGER:
        return owned(words, at) and not ahead & (NUMBER | DIGITS)
    return bool(flags & ACTION) and (owned(words, at) or (at > 1 and owned(words, at - 1)))


def object_follows(words: Words, at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether a noun phrase stands right after: a number, a determiner, people, or a name."""
    if at >= len(words):
        return False
    if words.lows[at] in _QUOTES and at + 1 < len(words):
        at += 1  # killed "more than 60 terrorists"
    low, flags = words.lows[at], words.entries[at].flags
    if at in numbers or (low in ("just", "only") and at + 1 in numbers):
        return True
    if flags & DATE and words.capital(at):
        return False
    if low in (
        "the",
        "this",
        "each",
        "every",
        "what",
        "those",
        "him",
        "them",
        "himself",
        "herself",
        "themselves",
    ) or (flags & POSSESSIVE):
        following = words.entries[at + 1 : at + 2]
        return not any(
            e.flags & DATE or e.low in ("same", "next", "previous", "following") for e in following
        )
    if flags & PERSON:
        return True
    if flags & (CONJUNCTION | PREPOSITION | SIGN | ADVERB | CLOSED):
        return False
    ahead = words.entries[at + 1].flags if at + 1 < len(words) else 0
    if words.text.isupper():
        return not flags & GRAMMAR or bool(ahead & PERSON)  # in capitals any unknown word may be a name
    return bool(ahead & PERSON) or words.capital(at) or (low in _RANKED and _person_ahead(words, at + 1))


def _person_ahead(words: Words, at: int) -> bool:
    """Whether a noun for people stands within a few words: "former prime minister", "senior Front commander"."""
    for entry in words.entries[at : at + _TITLE]:
        if entry.flags & PERSON:
            return True
        if entry.flags & (CONJUNCTION | PREPOSITION | SIGN | CLOSED):
            return False
    return False
