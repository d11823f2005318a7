"""What an attack led to, told by a noun: "two porters were attacked, causing serious injuries"."""

from itertools import pairwise

from transforms.reading.clauses.lists import Clause
from transforms.reading.clauses.phrases import PEOPLE, Phrase
from transforms.reading.clauses.ties import Tie
from transforms.reading.clauses.verbs import ACTIVE, COUNTING, PLAIN
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
