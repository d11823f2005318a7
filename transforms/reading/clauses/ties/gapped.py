"""Figures whose verb stands once, in the clause before: "shells killed 12 in Arden and a mine nine"."""

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import BODY, COUNT, FALLEN, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.clauses.verbs.voices import ACTIVE, COUNTING, PASSIVE, TOLL
from transforms.reading.lexicon.classes import DATE, DETERMINER, SIGN
from transforms.reading.text.words import Words

GAPS = frozenset(["and", "while", "but", "whereas", ";", ","])
_FORMS = frozenset(["digits", "words", "vague"])
_TELLING = frozenset(["spoke", "speaks", "spoken", "speak", "talked", "talks"])
_WHERE = frozenset(["in", "at", "near", "from", "around", "outside", "inside", "on"])
_GOES_ON = _WHERE | {"and", "while"}


def gapped(words: Words, phrases: list[Phrase], clauses: list[Clause], ties: list[Tie]) -> list[Tie]:
    """Numbers that stand beside a subject without a verb, in the second of two clauses built alike."""
    if not ties or GAPS.isdisjoint(words.lows):
        return []
    tied = {t.number.first for t in ties}
    held = {id(p) for c in clauses for p in (*(c.subjects[-1:] if c.verb.cue else c.subjects), *c.objects)}
    ends = {p.last: p for p in phrases}
    found: list[Tie] = []
    for phrase in phrases:
        number = phrase.number
        if number is None or number.first in tied or number.form not in _FORMS or phrase.share:
            continue
        if phrase.kind not in (COUNT, PEOPLE):
            continue
        before = [t for t in ties if t.phrase.last <= phrase.first and not t.phrase.share and not t.earlier]
        subject = ends.get(phrase.first)
        if subject is not None and subject.kind == FALLEN and subject.measure and _ends(words, phrase.last):
            told = next((t for t in before if t.measure), None)  # "21 were killed and the injured 130"
            measure: str | None = subject.measure
        else:
            told, measure = _alike(words, phrase, subject, before, id(phrase) in held), None
        if told is not None:
            found.append(
                Tie(phrase, number, told.clause, measure or told.measure, "verb of the clause before")
            )
    return found


def _alike(words: Words, phrase: Phrase, subject: Phrase | None, before: list[Tie], held: bool) -> Tie | None:
    """The figure of the clause before whose verb a number shares; None where it has a verb or is no such figure."""
    if not before or before[-1].clause.verb.voice == TOLL:
        return None
    if words.lows[phrase.last : phrase.last + 1] == ["did"] and _ends(words, phrase.last + 1):
        return before[-1]  # "14 died, the rebels that 60 did"
    if (
        words.lows[phrase.first - 1] == "of"
        and _ends(words, phrase.last)
        and _of_another(words, phrase.first - 1)
    ):
        return before[0]  # "the agency spoke of 64 dead, a judge of 70"
    if not _ends(words, phrase.last):
        return None
    last = before[-1]
    alone = len({t.measure for t in before}) == 1
    if subject is not None and alone and last.clause.verb.voice in (ACTIVE, COUNTING) \
            and _second_doer(words, subject):  # fmt: skip
        return last
    elsewhere = phrase.kind == PEOPLE and phrase.joint in (", and", "and") and not held
    if elsewhere and alone and last.clause.verb.voice == PASSIVE and words.lows[phrase.last : phrase.last + 1] != [] \
            and words.lows[phrase.last] in _WHERE:  # fmt: skip
        return last  # "9,000 Thais were evacuated, and 3,500 people on the other side"
    return None


def _second_doer(words: Words, subject: Phrase) -> bool:
    """Whether a phrase opens a clause of its own, as one who does what the first did: "and an air strike"."""
    if subject.kind not in (BODY, OBJECT, NAME, PEOPLE) or (
        subject.number is not None and subject.number.high != 1
    ):
        return False
    first = subject.first
    named = subject.kind == NAME or bool(words.entries[first].flags & DETERMINER)
    return first > 0 and named and words.lows[first - 1] in GAPS


def _of_another(words: Words, at: int) -> bool:
    """Whether "of" goes on from a verb of telling in the clause before: "spoke of 64 dead; the mayor, of 70"."""
    stops = [n for n in range(at) if words.lows[n] in (";", ",", "and", "while", "but")]
    return (
        bool(stops)
        and not _TELLING.isdisjoint(words.lows[: stops[-1]])
        and not words.entries[at - 1].flags & DATE
    )


def _ends(words: Words, at: int) -> bool:
    """Whether the clause ends at this word, or goes on with a place or a date."""
    if at >= len(words):
        return True
    flags = words.entries[at].flags
    return bool(flags & (SIGN | DATE)) or words.lows[at] in _GOES_ON
