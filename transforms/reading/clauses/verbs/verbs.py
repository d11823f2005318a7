"""Verb groups: the verb with its small words, what it says befell people, and on which side of it they stand."""

from dataclasses import dataclass
from typing import NamedTuple

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
# After these an infinitive tells what was done: "had to flee", "are believed to be trapped".
_TRULY = frozenset(["had", "believed", "feared", "thought", "known", "reported", "understood", "presumed"])
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
    at, negated, perfect, planned, passive = _past_small_words(words, start)
    size = len(lows)
    auxiliary = any(entries[n].flags & _AUXILIARY or lows[n] == "to" for n in range(start, at))
    if lows[start] == "being" and start and lows[start - 1] in _FEARED:
        planned = True  # "was threatened with being shot", "escaped being killed"
    if at >= size:
        return VerbGroup(start, at, at - 1, PLAIN, negated=negated, planned=planned) if auxiliary else None
    found = harm_at(words, at, passive, perfect, auxiliary, numbers)
    if found is not None:
        measure, voice, last, participle = found
        finite = voice == PASSIVE and not participle and _is_finite(words, at)
        return VerbGroup(start, last, at, voice, measure, negated, perfect and voice == ACTIVE, planned,
                         not auxiliary, participle=participle, finite=finite)  # fmt: skip
    flags = entries[at].flags
    verbal = (flags & (VERB | PAST | ING) or lows[at] in SAYING) and not (flags & PERSON and not auxiliary)
    infinitive = lows[start] == "to" and not any(entries[n].flags & _AUXILIARY for n in range(start, at))
    if infinitive and not verbal:
        return None  # "to hospital"
    other = (
        auxiliary and not flags & (CLOSED | SIGN | PERSON | TRIGGER | NUMBER | DATE) and not words.capital(at)
    )
    if verbal or other:
        return VerbGroup(start, at + 1, at, PLAIN, negated=negated, planned=planned, bare=not auxiliary,
                         cue=lows[at] in SAYING,
                         participle=bool(flags & ING) or (not auxiliary and lows[at].endswith("ing")))  # fmt: skip
    return VerbGroup(start, at, at - 1, PLAIN, negated=negated, planned=planned) if auxiliary else None


class _SmallWords(NamedTuple):
    """Where the small words before a verb end, and what they say of it."""

    at: int
    negated: bool
    perfect: bool
    planned: bool
    passive: bool


def _past_small_words(words: Words, start: int) -> _SmallWords:
    entries, lows = words.entries, words.lows
    negated = perfect = planned = passive = False
    at, size = start, len(lows)
    while at < size and at - start < _STEPS:
        flags, low = entries[at].flags, lows[at]
        got_out = low == "got" and (out_of_danger(words, at) or moves_out(words, at))
        if got_out or ((flags & (GET | HAVE | MODAL) or low in _NEVER) and begins_phrase(words, at)):
            break
        elif flags & (BE | GET):
            passive = True
        elif flags & HAVE:
            perfect = perfect or low != "had"
            planned = planned and lows[at - 1] in (
                "would",
                "should",
                "will",
            )  # "may have killed", "said to have died"
        elif flags & MODAL or (
            low == "to" and at + 1 < size and not entries[at + 1].flags & (DETERMINER | DATE)
        ):
            planned = planned or not (low == "to" and at and lows[at - 1] in _TRULY)
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
            or begins_phrase(words, at)
            or (low in ("all", "both") and at == start)
        ):
            break
        at += 1
    return _SmallWords(at, negated, perfect, planned, passive)


def _is_finite(words: Words, at: int) -> bool:
    """Whether a verb needs no auxiliary to have a subject of its own: "died", "left"."""
    if words.lows[at] in LEAVING or words.lows[at] == "fell":
        return True
    triggers = words.entries[at].triggers
    return bool(triggers) and all(
        t.kind == "intransitive" and t.form not in ("word", "ing") for t in triggers
    )
