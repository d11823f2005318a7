"""Those whom other words of a sentence put among the fallen: by what an attack led to, or as some of a group."""

from itertools import pairwise

from transforms.reading.clauses.lists import Clause
from transforms.reading.clauses.phrases import PEOPLE, Phrase
from transforms.reading.clauses.ties import Tie
from transforms.reading.clauses.verbs import ACTIVE, COUNTING, PASSIVE, PLAIN, STATE
from transforms.reading.lexicon.classes import BE, DETERMINER
from transforms.reading.text.words import Words

_LEADING = frozenset(
    ["causing", "caused", "resulted", "resulting", "leading", "led", "inflicting", "inflicted"]
)
_ATTACKED = frozenset(
    """
    attacked assaulted shot beaten stabbed struck hit ambushed tortured slashed clubbed kicked punched knifed whipped
    bombed shelled targeted
    """.split()  # noqa: SIM905
)


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
        if clause.verb.voice != ACTIVE and not clause.verb.bare and words.lows[clause.verb.at] in _ATTACKED:
            return [p for p in clause.subjects if p.kind == PEOPLE]
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
