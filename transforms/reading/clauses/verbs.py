"""Verb groups: the verb with its small words, what it says befell people, and on which side of it they stand."""

from dataclasses import dataclass

from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.phrases import CLOSED
from transforms.reading.clauses.tolls import number_of, put_at
from transforms.reading.clauses.verbs_in_context import (
    after_seizing,
    falls_in_battle,
    held_by,
    in_care,
    into_the_wild,
    leaves_for,
    moves_out,
    out_of_danger,
    out_of_homes,
    taken_as,
    taken_from,
    treated,
    with_wounds,
)
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    CONJUNCTION,
    DATE,
    DETERMINER,
    GET,
    GRAMMAR,
    HAVE,
    ING,
    MODAL,
    NUMBER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.measures import TriggerWord
from transforms.reading.lexicon.speaker_words import SAYING
from transforms.reading.lexicon.verbs_in_context import (
    ADMITTING,
    BY_LAW,
    CARRYING,
    FALLEN_NOUNS,
    FORCING,
    HANDING,
    HEADLINE_FORMS,
    HELD,
    HERDING,
    HOLDING,
    ILLNESS,
    LEAVING,
    PUTTING,
    RESCUING,
    SAVING,
    TAKING,
    WITH_OBJECT,
)
from transforms.reading.text.words import Words

# Where those stand whom it befell: after an active verb, before a passive or intransitive one or a state.
ACTIVE, PASSIVE, STATE, COUNTING, TOLL, PLAIN = "active", "passive", "state", "count noun", "toll", "plain"

_AUXILIARY = BE | GET | HAVE | MODAL
_QUOTES = frozenset('"“‘')
# After these an infinitive tells what was done: "had to flee", "are believed to be trapped".
_TRULY = frozenset(["had", "believed", "feared", "thought", "known", "reported", "understood", "presumed"])
# Before "being killed" these tell what may happen or did not.
_FEARED = frozenset(
    [
        "with",
        "against",
        "without",
        "avoid",
        "avoided",
        "escape",
        "escaped",
        "risk",
        "risked",
        "risking",
        "fear",
        "feared",
    ]
)
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
    negated = perfect = planned = passive = False
    at, size = start, len(lows)
    while at < size and at - start < _STEPS:
        flags, low = entries[at].flags, lows[at]
        got_out = low == "got" and (out_of_danger(words, at) or moves_out(words, at))
        if got_out or ((flags & (GET | HAVE | MODAL) or low in _NEVER) and _phrase_at(words, at)):
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
        elif (
            not flags & ADVERB
            or flags & PERSON
            or low in ("on", "there", "first")
            or _phrase_at(words, at)
            or (low in ("all", "both") and at == start)
        ):
            break
        at += 1
    auxiliary = any(entries[n].flags & _AUXILIARY or lows[n] == "to" for n in range(start, at))
    if lows[start] == "being" and start and lows[start - 1] in _FEARED:
        planned = True  # "was threatened with being shot", "escaped being killed"
    if at >= size:
        return VerbGroup(start, at, at - 1, PLAIN, negated=negated, planned=planned) if auxiliary else None
    found = _trigger(words, at, passive, perfect, auxiliary, numbers)
    if found is not None:
        measure, voice, last, participle = found
        finite = (
            voice == PASSIVE
            and not participle
            and (
                lows[at] in LEAVING
                or lows[at] == "fell"
                or (
                    entries[at].triggers[:1] != ()
                    and all(
                        t.kind == "intransitive" and t.form not in ("word", "ing")
                        for t in entries[at].triggers
                    )
                )
            )
        )
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


def _phrase_at(words: Words, at: int) -> bool:
    """Whether an adverb begins a phrase that says what befell people: "fatally shot"."""
    return any(tuple(words.lows[at : at + len(t.words)]) == t.words for t in words.entries[at].triggers)


def _trigger(
    words: Words, at: int, passive: bool, perfect: bool, auxiliary: bool, numbers: dict[int, NumberMark]
) -> tuple[str, str, int, bool] | None:
    """Measure, voice, end and whether it is a participle, of a word that says what befell people."""
    lows, entries = words.lows, words.entries
    low = lows[at]
    if low in FALLEN_NOUNS and at > 2 and lows[at - 1] == "the" and lows[at + 1 : at + 2] == ["at"] \
            and at + 2 in numbers and not PUTTING.isdisjoint(lows[max(0, at - 30) : at]):  # fmt: skip
        return FALLEN_NOUNS[low], TOLL, at + 1, False  # "put the dead at 19 and the wounded at 45"
    for entry in entries[at].triggers:
        last = at + len(entry.words)
        if len(entry.words) > 1 and tuple(lows[at:last]) != entry.words:
            continue
        if entry.kind == "toll" and entry.words[0] == "dead" and not (last in numbers or last + 1 in numbers):
            continue  # "left 40 dead at the crossing"
        return _as_verb(words, at, last, entry, passive, perfect, auxiliary, numbers)
    if low == "number" and (counted := number_of(words, at)) is not None:
        return counted[0], TOLL, counted[1], False
    if low in TAKING and (held := taken_as(words, at)) is not None:
        return held, PASSIVE if passive and low != "holding" else ACTIVE, at + 1, low.endswith("ing")
    if low in HOLDING and (holding := held_by(words, at, passive, numbers)) is not None:
        return holding, PASSIVE if passive and low != "holding" else ACTIVE, at + 1, low.endswith("ing")
    if passive and low == "picked" and lows[at + 1 : at + 2] == ["up"] and not BY_LAW.isdisjoint(lows):
        return "detained", PASSIVE, at + 2, False
    if passive and low == "taken" and taken_from(words, at):
        return "abducted", PASSIVE, at + 2, False
    if passive and low in ("in", "at") and in_care(words, at):
        return "wounded", STATE, at + 1, False
    if low in WITH_OBJECT and words.lows[at - 1] not in ("the", "a"):
        ends, measure = WITH_OBJECT[low]
        window = words.lows[at + 2 : at + 16]
        end = next((at + 2 + n for n, word in enumerate(window) if word in ends), 0)
        ill = measure == "wounded" and not ILLNESS.isdisjoint(lows)
        if not ill and any(n in numbers or lows[n] in _PERSONS for n in range(at + 1, end)):
            return measure, ACTIVE, at + 1, low.endswith("ing")
    if low == "fell" and falls_in_battle(words, at):
        return "killed", PASSIVE, at + 1, False
    if low in PUTTING and (put := put_at(words, at, numbers)) is not None:
        return put[0], TOLL, put[1], False
    if low in ("shot", "shooting") and after_seizing(words, at):
        return (
            "killed",
            PASSIVE if passive or not object_follows(words, at + 1, numbers) else ACTIVE,
            at + 1,
            low == "shooting",
        )
    if low in HERDING and into_the_wild(words, at):
        return "abducted", PASSIVE if passive else ACTIVE, at + 1, low.endswith("ing")
    if low in HEADLINE_FORMS and at + 1 in numbers and at and words.entries[at - 1].flags & PERSON:
        return HEADLINE_FORMS[low], ACTIVE, at + 1, False
    if low in HANDING and not HELD.isdisjoint(
        lows[max(at - 12, 0) : at] if passive else lows[at + 1 : at + 8]
    ):
        return "released", PASSIVE if passive else ACTIVE, at + 1 + (lows[at + 1 : at + 2] == ["over"]), False
    if low in FORCING and out_of_homes(words, at):
        return "displaced", PASSIVE if passive else ACTIVE, at + 1, low.endswith("ing")
    if low in ADMITTING and (with_wounds(words, at) or treated(words, at, passive, numbers)):
        return "wounded", PASSIVE if passive else ACTIVE, at + 1, low.endswith("ing")
    if low in SAVING and out_of_danger(words, at):
        last = at + 1 + (lows[at + 1] in ("out", "up"))
        return "rescued", PASSIVE if passive else ACTIVE, last, low.endswith("ing")
    if low in CARRYING and lows[at : at + 2] != ["carried", "out"] and moves_out(words, at):
        saved = not RESCUING.isdisjoint(lows) and "safety" in lows[at : at + 16]
        return (
            "rescued" if saved else "evacuated",
            PASSIVE if passive else ACTIVE,
            at + 1,
            low.endswith("ing"),
        )
    if low in LEAVING and (away := leaves_for(words, at)) is not None:
        return away, PASSIVE, at + 1, False
    return None


_PERSONS = frozenset(["them", "him", "her"])


_ONLY_WITH_OBJECT = frozenset(["lost", "lose", "loses", "losing"])  # "lost consciousness" kills nobody
_OPERATED = ("operated", "on")


def _as_verb(
    words: Words, at: int, last: int, entry: TriggerWord, passive: bool, perfect: bool, auxiliary: bool,
    numbers: dict[int, NumberMark],
) -> tuple[str, str, int, bool] | None:  # fmt: skip
    before = words.lows[at - 1] if at else ""
    governed = at and words.entries[at - 1].flags & PREPOSITION and before != "to"
    noun = (
        before in ("the", "a", "an")
        or before.endswith("'s")
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
        active = object_follows(words, last, numbers) or (auxiliary and before == "had")
        if not active and not auxiliary and low in _ONLY_WITH_OBJECT:
            return None
        return entry.measure, ACTIVE if active else PASSIVE, last, False
    if entry.kind == "intransitive":
        if entry.measure == "surrendered" and object_follows(words, last, numbers):
            return None  # "surrendered the town"
        return entry.measure, PASSIVE, last, False
    if entry.kind == "state":
        return entry.measure, STATE, last, False
    return (entry.measure, TOLL, last, False) if entry.kind == "toll" else None


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
    return bool(ahead & PERSON) or words.capital(at)


def read_state(words: Words, at: int) -> tuple[str, int] | None:
    """A word for how people are ("dead", "missing") and where it ends."""
    for entry in words.entries[at].triggers:
        if entry.kind == "state" and tuple(words.lows[at : at + len(entry.words)]) == entry.words:
            return entry.measure, at + len(entry.words)
    return None
