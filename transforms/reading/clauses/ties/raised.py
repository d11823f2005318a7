"""Tolls worded about their number: "bringing to 1,200 the civilians killed", "for a total of 40", "the dead as 9"."""

from itertools import pairwise

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import PEOPLE, Phrase
from transforms.reading.clauses.telling_words import triggers_at
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import TOLL
from transforms.reading.lexicon.classes import DATE, PERSON, PREPOSITION, SIGN, TRIGGER
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS, RAISING
from transforms.reading.text.words import Words

_GIVING = frozenset(["gave", "gives", "giving", "give", "given", "listed", "lists", "listing"])
_FOR = frozenset(["for", "making"])
RAISED = frozenset(RAISING | {"total"}) | _GIVING  # one of these tells such a toll
_REACH = 5  # words from "the" to the participle, from a verb of giving to "the dead"
_GIVEN = 10  # words from a verb of giving to the last number that it gives
_FORMS = frozenset(["digits", "words"])


def tolls_raised(words: Words, numbers: dict[int, NumberMark], ties: list[Tie]) -> list[Tie]:
    """The tolls of a sentence whose number stands before what it counts, or that sum up what was told before."""
    tied = {t.number.first for t in ties}
    found: list[Tie] = []
    for at, number in numbers.items():
        if at < 2 or at in tied or number.form not in _FORMS:
            continue
        told = _those_killed(words, at, number) or _given_as(words, at, number)
        if told is not None:
            found.append(_toll(number, *told))
        elif (last := _summed(words, at, number, ties)) is not None:
            found.append(_toll(number, last.measure, number.first, number.last))
    return found


def tolls_joined(phrases: list[Phrase], ties: list[Tie]) -> list[Tie]:
    """The second group of a toll: "put the dead at 17 jihadists and nine soldiers"."""
    found: list[Tie] = []
    tolls = {t.number.first: t for t in ties if t.clause.verb.voice == TOLL and not t.earlier}
    if not tolls:
        return found
    tied = {t.number.first for t in ties}
    for before, phrase in pairwise(phrases):
        toll = tolls.get(before.number.first) if before.number is not None else None
        if toll is None or before.kind != PEOPLE or phrase.kind != PEOPLE or phrase.joint != "and":
            continue
        if (
            phrase.number is None
            or phrase.number.first in tied
            or phrase.share
            or phrase.first - before.last > 1
        ):
            continue
        found.append(Tie(phrase, phrase.number, toll.clause, toll.measure, "toll"))
    return found


def _toll(number: NumberMark, measure: str, first: int, last: int) -> Tie:
    return Tie(
        bare(number), number, Clause(VerbGroup(first, last, first, TOLL, measure), []), measure, "toll"
    )


def _those_killed(words: Words, at: int, number: NumberMark) -> tuple[str, int, int] | None:
    """What befell "the civilians killed" after "bringing to 1,200", and where those words stand."""
    lows, first = words.lows, number.last
    if lows[at - 1] != "to" or RAISING.isdisjoint(lows[max(0, at - 3) : at - 1]):
        return None
    if lows[first : first + 1] not in (["the"], ["those"]):
        return None
    people = False
    for n in range(first + 1, min(first + 1 + _REACH, len(words))):
        flags = words.entries[n].flags
        if people and flags & TRIGGER:
            past = next((t for t in triggers_at(words, n) if t.form == "past" or t.kind == "state"), None)
            return (past.measure, first, n + len(past.words)) if past else None
        if flags & (SIGN | PREPOSITION):
            break
        people = people or bool(flags & PERSON) or lows[n] == "number"
    return None


def _given_as(words: Words, at: int, number: NumberMark) -> tuple[str, int, int] | None:
    """What befell "the dead" in "gave the dead as 137"."""
    lows = words.lows
    if (
        lows[at - 1] != "as"
        or lows[at - 2] not in FALLEN_NOUNS
        or _GIVING.isdisjoint(lows[max(0, at - _GIVEN) : at - 2])
    ):
        return None
    ahead = words.entries[number.last].flags if number.last < len(words) else SIGN
    return (FALLEN_NOUNS[lows[at - 2]], at - 2, at - 1) if ahead & (SIGN | DATE | PREPOSITION) else None


def _summed(words: Words, at: int, number: NumberMark, ties: list[Tie]) -> Tie | None:
    """The figure that "for a total of 105,000" sums up: the last before it; not "for a total of 40 shells"."""
    lows = words.lows
    if lows[at : at + 3] != ["a", "total", "of"] or lows[at - 1] not in _FOR:
        return None
    ahead = words.entries[number.last].flags if number.last < len(words) else SIGN
    before = [t for t in ties if t.phrase.last <= at and t.number.low and number.low]
    if not before or not ahead & (SIGN | DATE | PREPOSITION | PERSON):
        return None
    return before[-1] if (before[-1].number.low or 0) < (number.low or 0) else None
