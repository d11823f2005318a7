"""Where those work, live or belong whom a figure counts: "a guard at a clinic", "drivers working for the Red Cross"."""

from transforms.reading.clauses.phrases.phrases import CLOSED, PEOPLE, Phrase
from transforms.reading.lexicon.classes import (
    ADVERB,
    DATE,
    DETERMINER,
    ING,
    PAST,
    POSSESSIVE,
    SIGN,
    TRIGGER,
)
from transforms.reading.lexicon.people import CIVIL_INSTITUTIONS
from transforms.reading.text.words import Words

_WORKING = frozenset(["working", "employed", "serving", "volunteering", "teaching", "studying", "affiliated"])
_AT_WORK = frozenset(["at", "for", "with", "by", "in", "to"])
_LIVING = frozenset(["in", "from", "at"])
_CAMPS = frozenset(["camp", "camps"])
_KINDS_OF_CAMP = frozenset(["displacement", "idp", "refugee"])
_OF = frozenset(["at", "for", "with"])
_WITHIN = frozenset(["of", "for", "de"])  # "the University of Mosul"
_EMPLOYERS = CIVIL_INSTITUTIONS | {
    "group",
    "nation",
    "organisation",
    "organization",
    "firm",
    "project",
    "programme",
    "program",
}
_HEADS = frozenset(["chief", "chiefs", "head", "heads", "member", "members"])
_GUARDS = frozenset(["guard", "guards"])
# Whose guards may be of the police or the army.
_OF_THE_STATE = frozenset(["agency", "bureau", "council", "department", "embassy", "ministry", "parliament"])
_REACH = 9  # words from the preposition to the institution
_LEARNED = frozenset([
    "consultant", "consultants", "expert", "experts", "lecturer", "lecturers", "professor", "professors", "researcher",
    "researchers", "specialist", "specialists", "technician", "technicians",
])  # fmt: skip
_FIELDS = ("ology", "ics", "istry", "graphy", "surgery", "medicine", "law", "history", "science", "sciences",
           "engineering", "literature", "education", "health", "agriculture", "philosophy", "economy")  # fmt: skip


def affiliation(words: Words, phrase: Phrase) -> int:
    """Where the words end that say where people work, or in what field; the end of the phrase if none do."""
    at = phrase.last
    if phrase.kind != PEOPLE or at + 1 >= len(words):
        return at
    low = words.lows[at]
    if low == "in" and words.lows[phrase.head] in _LEARNED:
        return _field(words, at + 1) or at
    if low in _LIVING and phrase.victim_class != "combatant" and (end := _camp(words, at + 1)):
        return end
    at_work = low in _WORKING and words.lows[at + 1] in _AT_WORK
    if at_work or low in _OF:
        return _institution(words, at + 1 + at_work, at_work) or at
    return at


def class_at_work(words: Words, phrase: Phrase, end: int, known: str | None) -> str | None:
    """The class of people of whom an institution is told that does not fight: its guards, and whoever works there."""
    last = words.lows[end - 1].removesuffix("s")
    if phrase.kind != PEOPLE or last not in _EMPLOYERS:
        return known
    if known == "combatant" and words.lows[phrase.head] in _GUARDS:
        return "civilian" if last in CIVIL_INSTITUTIONS - _OF_THE_STATE else known
    leads = words.lows[phrase.head] in _HEADS
    at_work = end > phrase.last and (leads or words.lows[phrase.last] in _WORKING)
    return "civilian" if at_work and known == "unknown" else known


def _institution(words: Words, at: int, named: bool) -> int:
    """Past the last word for an institution (or of a name, where people "work for" it) after a preposition; else 0."""
    end = closed = 0
    for n in range(at, min(at + _REACH, len(words))):
        flags, low = words.entries[n].flags, words.lows[n].removesuffix("'s").removesuffix("’s")
        if flags & (SIGN | TRIGGER | DATE) or (flags & CLOSED and not flags & (DETERMINER | POSSESSIVE)):
            if low not in _WITHIN:
                break
        elif low.removesuffix("s") in _EMPLOYERS:
            end = closed = n + 1
        elif named and words.capital(n) and not words.text.isupper():
            end = n + 1
        elif n == closed and not flags & (ADVERB | PAST | ING):
            return 0  # "at the hospital gate", "for a school principal"
    return end


def _camp(words: Words, at: int) -> int:
    """Past the name of a camp where people live: "a herder in Kuma Refugee Camp"; 0 where none stands."""
    for n in range(at, min(at + 5, len(words))):
        if words.lows[n] in _CAMPS:
            return n + 1 if n > at else 0
        if (
            not words.capital(n)
            and words.lows[n] not in _KINDS_OF_CAMP
            and not words.entries[n].flags & DETERMINER
        ):
            break
    return 0


def _field(words: Words, at: int) -> int:
    """Past the words for a field of learning: "in diagnostic radiology"; 0 where none stands."""
    for n in range(at, min(at + 3, len(words))):
        if words.entries[n].flags & (SIGN | TRIGGER | CLOSED) or (
            words.capital(n) and not words.text.isupper()
        ):
            break
        if words.lows[n].endswith(_FIELDS):
            return n + 1
    return 0
