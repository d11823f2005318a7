"""Verb groups: the verb with its small words, what it says befell people, and on which side of it they stand."""

from dataclasses import dataclass

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED
from transforms.reading.clauses.verbs.in_context import out_of_danger
from transforms.reading.clauses.verbs.moving import moves_out
from transforms.reading.clauses.verbs.of_harm import begins_phrase, harm_at
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, PLAIN
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    DATE,
    DETERMINER,
    GET,
    HAVE,
    ING,
    MODAL,
    NUMBER,
    PAST,
    PERSON,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.verbs_in_context import LEAVING
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.text.words import Words

_AUXILIARY = BE | GET | HAVE | MODAL
_SMALL = _AUXILIARY | ADVERB
_SMALL_WORDS = frozenset(["to", "not", "never"])  # and those that end in "n't"
# After these an infinitive tells what was done: "had to flee", "are believed to be trapped".
_TRULY = frozenset([
    "had", "believed", "feared", "thought", "known", "reported", "understood", "presumed", "began", "begun", "started",
    "managed", "continued",
])  # fmt: skip
_BURYING = frozenset(["bury", "cremate", "lay"])
_MET = frozenset(["gathered", "came", "returned", "assembled", "out", "gather", "together"])
# Before "being killed" these tell what may happen or did not.
_FEARED = frozenset([
    "with", "against", "without", "avoid", "avoided", "escape", "escaped", "risk", "risked", "risking", "fear",
    "feared",
])  # fmt: skip
_NEVER = frozenset(["never", "didn't"])
_STEPS = 7  # small words before a verb


@dataclass(slots=True)
class VerbGroup:
    """A verb with its auxiliaries, or a word of state. `first`, `last`: word positions (`last` excluded).

    `voice`: ACTIVE, PASSIVE, STATE, TOLL, COUNTING, or PLAIN for a verb that says nothing of what befell people.
    `bare`: without auxiliaries, so that "killed" may be a participle. `negated`: "were not killed"; `perfect`: "have
    killed", which counts up to now; `planned`: what will, may or would be; `cue`: a verb of saying;
    `finite`: a verb that needs no auxiliary to have a subject of its own ("died").
    """

    first: int
    last: int
    at: int
    voice: str
    measure: str | None = None
    negated: bool = False
    perfect: bool = False
    planned: bool = False
    bare: bool = False
    cue: bool = False
    participle: bool = False
    finite: bool = False


def read_verb(words: Words, start: int, numbers: dict[int, NumberMark]) -> VerbGroup | None:
    """The verb group that begins at this word, or None where none does."""
    entries, lows = words.entries, words.lows
    low, flags = lows[start], entries[start].flags
    at, negated, perfect, planned, passive, auxiliary = start, False, False, False, False, False
    if flags & _SMALL or low in _SMALL_WORDS or low.endswith("n't"):
        at, negated, perfect, planned, passive, auxiliary = _past_small_words(words, start)
    if low == "being" and start and lows[start - 1] in _FEARED:
        planned = True  # "was threatened with being shot", "escaped being killed"
    if at >= len(lows):
        return VerbGroup(start, at, at - 1, PLAIN, negated=negated, planned=planned) if auxiliary else None
    found = harm_at(words, at, passive, perfect, auxiliary, numbers)
    if found is not None:
        measure, voice, last, participle = found
        finite = voice == PASSIVE and not participle and _is_finite(words, at, last)
        return VerbGroup(start, last, at, voice, measure, negated, perfect and voice == ACTIVE, planned,
                         not auxiliary, participle=participle, finite=finite)  # fmt: skip
    flags = entries[at].flags
    saying = lows[at] in SAYING
    verbal = (saying or flags & (VERB | PAST | ING)) and not (flags & PERSON and not auxiliary)
    if low == "to" and not verbal and not any(entries[n].flags & _AUXILIARY for n in range(start, at)):
        return None  # "to hospital"
    other = (
        auxiliary and not flags & (CLOSED | SIGN | PERSON | TRIGGER | NUMBER | DATE) and not words.capital(at)
    )
    if verbal or other:
        return VerbGroup(start, at + 1, at, PLAIN, None, negated, False, planned, not auxiliary, saying,
                         bool(flags & ING) or (not auxiliary and lows[at].endswith("ing")))  # fmt: skip
    return VerbGroup(start, at, at - 1, PLAIN, negated=negated, planned=planned) if auxiliary else None


def _past_small_words(words: Words, start: int) -> tuple[int, bool, bool, bool, bool, bool]:
    """Where the small words before a verb end, and what they make it: negated, perfect, planned, passive.

    Last, whether an auxiliary or "to" is among them.
    """
    entries, lows = words.entries, words.lows
    negated = perfect = planned = passive = auxiliary = False
    at, size = start, len(lows)
    while at < size and at - start < _STEPS:
        entry = entries[at]
        flags, low = entry.flags, entry.low
        if low == "got" and (out_of_danger(words, at) or moves_out(words, at)):
            break
        if entry.triggers and (flags & (GET | HAVE | MODAL) or low in _NEVER) and begins_phrase(words, at):
            break
        if flags & (BE | GET):
            passive = True
        elif flags & HAVE:
            perfect = perfect or low != "had"
            # "may have killed", "said to have died"
            planned = planned and lows[at - 1] in ("would", "should", "will")
        elif flags & MODAL or (
            low == "to" and at + 1 < size and not entries[at + 1].flags & (DETERMINER | DATE)
        ):
            planned = planned or not (low == "to" and at and _came_to(lows, at))
        elif low in ("not", "never") or low.endswith("n't"):
            negated = True
            passive = passive or low in ("wasn't", "weren't", "isn't", "aren't")
        elif at > start and low in ("by", "on") and at + 2 < size and entries[at + 1].flags & DATE \
                and entries[at + 2].flags & (PAST | TRIGGER):  # fmt: skip
            at += 2  # "had by Tuesday reached"
            continue
        elif (
            not flags & ADVERB
            or flags & PERSON
            or low in ("on", "there", "first")
            or (entry.triggers and begins_phrase(words, at))
            or (low in ("all", "both") and at == start)
        ):
            break
        auxiliary = auxiliary or low == "to" or bool(flags & _AUXILIARY)
        at += 1
    return at, negated, perfect, planned, passive, auxiliary


def _came_to(lows: list[str], at: int) -> bool:
    """Whether what follows "to" was done: "had to flee", "began to bury 12", "gathered to bury them"."""
    before = lows[at - 1]
    return before in _TRULY or (before in _MET and at + 1 < len(lows) and lows[at + 1] in _BURYING)


def _is_finite(words: Words, at: int, last: int) -> bool:
    """Whether a verb needs no auxiliary to have a subject of its own: "died", "left", "lost their lives"."""
    if words.lows[at] in LEAVING or words.lows[at] == "fell":
        return True
    triggers = words.entries[at].triggers
    if last - at > 1:
        triggers = tuple(t for t in triggers if list(t.words) == words.lows[at:last])
    return bool(triggers) and all(
        t.kind == "intransitive" and t.form not in ("word", "ing") for t in triggers
    )
