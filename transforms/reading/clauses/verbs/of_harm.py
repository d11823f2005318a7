"""Words that say what befell people, alone or by what stands around them, with their voice."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.telling_words import triggers_at
from transforms.reading.clauses.verbs.in_context import (
    after_seizing,
    cared_for_at,
    critical,
    falls_in_battle,
    held_by,
    in_cold_blood,
    into_the_wild,
    out_of_danger,
    out_of_homes,
    shot_captives,
    taken_as,
    taken_from,
    treated,
    with_wounds,
)
from transforms.reading.clauses.verbs.moving import leaves_for, moves_out
from transforms.reading.clauses.verbs.tolls import number_of, put_at
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, STATE, TOLL, as_verb, object_follows
from transforms.reading.lexicon.classes import PERSON, SIGN, TRIGGER
from transforms.reading.lexicon.verbs_in_context import (
    ADMITTING,
    BY_LAW,
    CARRYING,
    CORPSES,
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
    RAISING,
    RANGING,
    RESCUING,
    RESULTING,
    SAVING,
    TAKING,
    WITH_OBJECT,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_RESCUING = cue(RESCUING)
_ILLNESS = cue(ILLNESS)
_BY_LAW = cue(BY_LAW)

_SOON = 6  # words up to what tells why people are moved
_PERSONS = frozenset(["them", "him", "her"])
# Words that may say what befell people by what stands around them; no other needs a look around it.
_IN_CONTEXT = frozenset(
    {"number", "picked", "in", "at", "on", "critical", "fell"}.union(
        ADMITTING, CARRYING, FALLEN_NOUNS, FORCING, HANDING, HEADLINE_FORMS, HERDING, HOLDING, LEAVING, PUTTING,
        RANGING, SAVING, TAKING, WITH_OBJECT,
    )
)  # fmt: skip


_SUBJECTS_REACH = 18  # words from a verb back to the head of its subject
# Who is in a hospital anyway.
_OF_THE_HOUSE = frozenset(["patients", "staff", "doctors", "nurses", "workers", "employees", "visitors"])


def begins_phrase(words: Words, at: int) -> bool:
    """Whether an adverb begins a phrase that says what befell people: "fatally shot"."""
    return bool(triggers_at(words, at))


def harm_at(
    words: Words, at: int, passive: bool, perfect: bool, auxiliary: bool, numbers: dict[int, NumberMark]
) -> tuple[str, str, int, bool] | None:
    """Measure, voice, end and whether it is a participle, of a word that says what befell people."""
    lows, entries = words.lows, words.entries
    low = lows[at]
    in_context = low in _IN_CONTEXT
    if not in_context and not entries[at].triggers:
        return None
    if low in FALLEN_NOUNS and at > 2 and lows[at - 1] == "the" and words.low(at + 1) == "at" \
            and at + 2 in numbers and not PUTTING.isdisjoint(lows[max(0, at - 30) : at]):  # fmt: skip
        return FALLEN_NOUNS[low], TOLL, at + 1, False  # "put the dead at 19 and the wounded at 45"
    confirmed = at > 2 and lows[at - 1] == "confirmed" and lows[at - 2] == "the"
    if at > 2 and (lows[at - 1] == "those" or confirmed) and low in FALLEN_NOUNS \
            and _raised_to(lows, at - confirmed, numbers):  # fmt: skip
        return FALLEN_NOUNS[low], TOLL, at + 1, False  # "brings to six those killed"
    if low in RANGING and at + 1 in numbers and numbers[at + 1].quantifier == "range":
        counted = [FALLEN_NOUNS[word] for word in lows[max(0, at - 24) : at] if word in FALLEN_NOUNS]
        return (
            (counted[0], TOLL, at + 1, False) if counted else None
        )  # "estimates of the dead range from 40 to 90"
    to_death = low in WITH_OBJECT and not passive and lows[at - 1] not in ("the", "a")
    if to_death and entries[at].triggers and _ends_with_object(words, at, numbers) == "killed":
        return "killed", ACTIVE, at + 1, low.endswith("ing")  # "stabbed three men to death"
    for entry in triggers_at(words, at):
        last = at + len(entry.words)
        if entry.kind == "toll" and entry.words[0] == "dead" and not (last in numbers or last + 1 in numbers):
            continue  # "left 40 dead at the crossing"
        if entry.measure == "evacuated" and passive and _of_bodies(words, at):
            return None  # "the bodies of 76 policemen were flown to their home towns"
        if entry.measure == "evacuated" and passive and with_wounds(words, last - 1, _SOON):
            return "wounded", PASSIVE, last, False  # "were flown out with bullet wounds"
        return as_verb(words, at, last, entry, passive, perfect, auxiliary, numbers)
    if not in_context:
        return None
    return (
        _held(words, at, passive, numbers)
        or _hurt(words, at, passive, numbers)
        or _moved(words, at, passive, numbers)
    )


def _held(
    words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]
) -> tuple[str, str, int, bool] | None:
    """Who was counted, taken, held or seized: "took 12 men hostage", "held by police"."""
    lows, low = words.lows, words.lows[at]
    if low == "number" and (counted := number_of(words, at)) is not None:
        return counted[0], TOLL, counted[1], False
    if low in TAKING and (held := taken_as(words, at)) is not None:
        return held, PASSIVE if passive and low != "holding" else ACTIVE, at + 1, low.endswith("ing")
    if low in HOLDING and (holding := held_by(words, at, passive, numbers)) is not None:
        return holding, PASSIVE if passive and low != "holding" else ACTIVE, at + 1, low.endswith("ing")
    picked_up = low == "picked" and lows[at + 1 : at + 2] == ["up"] and (passive or at + 2 in numbers)
    if picked_up and words.has(_BY_LAW):
        return "detained", PASSIVE if passive else ACTIVE, at + 2, False
    if passive and low == "taken" and taken_from(words, at):
        return "abducted", PASSIVE, at + 2, False
    return None


def _hurt(
    words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]
) -> tuple[str, str, int, bool] | None:
    """Who is in care, was hurt or killed by what stands after the verb: "hacked two men to death"."""
    low = words.lows[at]
    if passive and low in ("in", "at", "on") and cared_for_at(words, at) and not _were_there(words, at):
        return "wounded", STATE, at + 1, False
    if passive and low == "in" and words.lows[at + 1 : at + 2] != [] and _in_custody(words, at + 1):
        return "detained", STATE, at + 1, False
    if passive and critical(words, at, numbers):
        return "wounded", STATE, at + 1, False
    if low in WITH_OBJECT and words.lows[at - 1] not in ("the", "a") \
            and (measure := _ends_with_object(words, at, numbers)) is not None:  # fmt: skip
        return measure, ACTIVE, at + 1, low.endswith("ing")
    if low in ("cost", "costs", "costing") and (end := _cost_fighters(words, at, numbers)):
        return "killed", ACTIVE, end, low == "costing"
    if low == "fell" and falls_in_battle(words, at):
        return "killed", PASSIVE, at + 1, False
    if low in PUTTING and (put := put_at(words, at, numbers)) is not None:
        return put[0], TOLL, put[1], False
    if low == "shot" and words.lows[max(0, at - 2) : at] == ["firing", "squad"]:
        return "killed", ACTIVE, at + 1, False
    if low == "shot" and not passive and shot_captives(words, at, numbers):
        return "killed", ACTIVE, at + 1, False
    if low in ("shot", "shooting") and (after_seizing(words, at) or in_cold_blood(words, at)):
        return (
            "killed",
            PASSIVE if passive or not object_follows(words, at + 1, numbers) else ACTIVE,
            at + 1,
            low == "shooting",
        )
    return None


def _of_bodies(words: Words, at: int) -> bool:
    """Whether it is the dead that are moved: bodies or coffins stand before the verb, in its clause."""
    for n in range(at - 1, max(at - _SUBJECTS_REACH, -1), -1):
        low = words.lows[n]
        if low in CORPSES or low in ("coffin", "coffins", "dead"):
            return True
        if low in (",", ".", ";", ":", "and", "but", "who", "which"):
            return False
    return False


def _were_there(words: Words, at: int) -> bool:
    """Whether those in a hospital were only there when it was hit: its patients and staff, not who was brought in."""
    before = words.lows[max(0, at - 5) : at]
    return not _OF_THE_HOUSE.isdisjoint(before) and words.lows[at + 1 : at + 2] != ["hospital"]


def _cost_fighters(words: Words, at: int, numbers: dict[int, NumberMark]) -> int:
    """Where the number begins of those whom something "cost the rebels 50"; 0 where it cost nobody who fights."""
    end = next((n for n in range(at + 2, min(at + 7, len(words))) if n in numbers), 0)
    party = words.entries[at + 1 : end] if end else []
    if not any(e.victim_class == "combatant" or e.armed_body for e in party):
        return 0
    number = numbers[end]
    follows = words.entries[number.last].flags if number.last < len(words) else SIGN
    return end if follows & (SIGN | PERSON) and number.form in ("digits", "words", "vague") else 0


def _in_custody(words: Words, at: int) -> bool:
    """Whether "custody", "police detention" follows "are in"."""
    at += words.lows[at] in ("police", "army", "military", "government")
    return words.lows[at : at + 1] in (["custody"], ["detention"], ["jail"])


def _ends_with_object(words: Words, at: int, numbers: dict[int, NumberMark]) -> str | None:
    """What such a verb says with the words behind its object: "put nine to death", "left six in hospital"."""
    ends = WITH_OBJECT[words.lows[at]]
    window = words.lows[at + 2 : at + 16]
    end = next((at + 2 + n for n, word in enumerate(window) if word in ends), 0)
    measure = ends[words.lows[end]] if end else None
    if measure is None or (measure == "wounded" and words.has(_ILLNESS)):
        return None
    if words.lows[end] == "death" and words.lows[end - 1] != "to":
        return None  # "put the death toll at"
    if words.lows[end] == "death" and any(len(t.words) == 3 for t in triggers_at(words, end - 2)):
        return None  # "stabbed three men, of whom one bled to death"
    if words.lows[at] in RESULTING and any(e.flags & (TRIGGER | SIGN) for e in words.entries[at + 1 : end]):
        return None  # "left 12 dead and six in hospital"
    return measure if any(n in numbers or words.lows[n] in _PERSONS for n in range(at + 1, end)) else None


def _moved(
    words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]
) -> tuple[str, str, int, bool] | None:
    """Who was driven out, let go, taken in, saved or carried off: "forced from their homes"."""
    lows, low = words.lows, words.lows[at]
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
        voice = PASSIVE if passive and low != "treating" else ACTIVE  # "hospitals are treating 64 victims"
        return "wounded", voice, at + 1, low.endswith("ing")
    if low in SAVING and out_of_danger(words, at):
        last = at + 1 + (lows[at + 1] in ("out", "up"))
        return "rescued", PASSIVE if passive else ACTIVE, last, low.endswith("ing")
    if low in CARRYING and lows[at : at + 2] != ["carried", "out"] and moves_out(words, at):
        saved = words.has(_RESCUING) and "safety" in lows[at : at + 16]
        return (
            "rescued" if saved else "evacuated",
            PASSIVE if passive else ACTIVE,
            at + 1,
            low.endswith("ing"),
        )
    if low in LEAVING and (away := leaves_for(words, at)) is not None:
        return away, PASSIVE, at + 1, False
    return None


def _raised_to(lows: list[str], at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether a number that something is raised to stands right before "those killed"."""
    for n in range(max(at - 5, 2), at - 1):
        number = numbers.get(n)
        if number is not None and number.last == at - 1:
            return lows[n - 1] == "to" and lows[n - 2] in RAISING
    return False
