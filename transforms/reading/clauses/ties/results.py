"""Those whom other words of a sentence put among the fallen: by what an attack led to, in a group, as "them"."""

from itertools import pairwise

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import COUNT, PEOPLE, PRO, Phrase
from transforms.reading.clauses.verbs.voices import ACTIVE, COUNTING, PASSIVE, PLAIN, STATE
from transforms.reading.lexicon.classes import BE, DETERMINER
from transforms.reading.text.words import Words

_LEADING = frozenset(
    ["causing", "caused", "resulted", "resulting", "leading", "led", "inflicting", "inflicted"]
)
ATTACKED = frozenset([
    "attacked", "assaulted", "shot", "beaten", "stabbed", "struck", "hit", "ambushed", "tortured", "slashed",
    "clubbed", "kicked", "punched", "knifed", "whipped", "bombed", "shelled", "targeted", "taken", "seized",
    "stopped",
])  # fmt: skip
_BACK = 3  # clauses that "them" looks back
THEM = frozenset(["them", "they"])


def results(words: Words, clauses: list[Clause], ties: list[Tie]) -> list[Tie]:
    """Those who were attacked, where a noun says what it led to ("resulting in his death") and gives no number."""
    found: list[Tie] = []
    for before, counting in pairwise(clauses):
        verb = counting.verb
        if verb.voice != COUNTING or verb.measure not in ("killed", "wounded") or before.verb.voice != PLAIN:
            continue
        if words.lows[before.verb.at] not in _LEADING or counting.subjects[0].number is not None:
            continue
        if any(t.clause is counting for t in ties):
            continue
        found += [
            Tie(person, number, counting, verb.measure, "what the attack led to")
            for person in _attacked(words, clauses, before)
            if (number := person.count()) is not None and not any(t.phrase is person for t in ties)
        ]
    return found


def _attacked(words: Words, clauses: list[Clause], end: Clause) -> list[Phrase]:
    for clause in reversed(clauses[: next(n for n, c in enumerate(clauses) if c is end)]):
        if clause.verb.voice != ACTIVE and not clause.verb.bare and words.lows[clause.verb.at] in ATTACKED:
            return [p for p in clause.subjects if p.kind == PEOPLE]
    return []


def with_fates(words: Words, clauses: list[Clause], ties: list[Tie]) -> list[Tie]:
    """What became of those whom an earlier verb of the sentence has as object: "dragged 12 men out and shot them"."""
    found: list[Tie] = []
    for n, clause in enumerate(clauses):
        verb = clause.verb
        told = clause.objects if verb.voice == ACTIVE else clause.subjects
        if verb.measure is None or verb.voice in (COUNTING, PLAIN) or verb.planned:
            continue
        if not any(p.kind == PRO and words.lows[p.first] in THEM for p in told):
            continue
        people = _taken(clauses[max(n - _BACK, 0) : n], clause)
        if people:
            ties = [t for t in ties if t.clause is not clause or t.phrase.kind != PRO]
        found += [
            Tie(person, person.number, clause, verb.measure, "those whom a verb before has as object")
            for person in people
            if person.number is not None
            and not any(t.phrase is person and t.measure == verb.measure for t in ties)
        ]
    return [*ties, *found]


def _taken(before: list[Clause], own: Clause) -> list[Phrase]:
    """The people whom the last clause with such an object counts; not where the clause's own subjects are they."""
    for clause in reversed(before):
        if clause.verb.cue or clause.verb.voice in (COUNTING, PASSIVE):
            continue
        people = [
            p for p in clause.objects
            if p.kind in (PEOPLE, COUNT) and p.number is not None and p.number.form != "none" and not p.share
        ]  # fmt: skip
        if people:
            return [] if any(p in own.subjects for p in people) else people
    return []


def among_others(words: Words, clauses: list[Clause], ties: list[Tie]) -> list[Tie]:
    """ "A driver and a guard were among nine people killed": what befell the nine befell them, who are some of them."""
    found: list[Tie] = []
    for before, clause in pairwise(clauses):
        verb, group = clause.verb, clause.subjects[-1] if clause.subjects else None
        if (
            group is None
            or not group.counts_people
            or verb.voice not in (PASSIVE, STATE)
            or verb.measure is None
        ):
            continue
        if (
            before.verb.voice != PLAIN
            or not words.entries[before.verb.at].flags & BE
            or verb.negated
            or verb.planned
        ):
            continue
        if not _opens_among(words, before.verb.last, group.first):
            continue
        total = next((t for t in ties if t.phrase is group and t.measure == verb.measure), None)
        for person in before.subjects:
            number = person.count()
            if number is None or person.kind != PEOPLE or any(t.phrase is person for t in ties):
                continue
            if total is not None:
                person.share, person.total = True, group
            found.append(Tie(person, number, clause, verb.measure, "among those whom it befell"))
    return found


def _opens_among(words: Words, at: int, end: int) -> bool:
    """Whether nothing but "among the" stands from a word to a group."""
    if words.lows[at : at + 1] not in (["among"], ["amongst"]):
        return False
    return all(e.flags & DETERMINER for e in words.entries[at + 1 : end])
