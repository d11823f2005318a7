"""Noun phrases: a number, whom or what it counts, and whether they fight."""

from dataclasses import dataclass

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.lexicon.classes import (
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    GET,
    HAVE,
    MODAL,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    VERB,
)
from transforms.reading.lexicon.people import CIVILIAN_PLURALS, COMBATANT_PLURALS, UNKNOWN_PLURALS

# What a phrase names: people, a party that fights, somebody by name, a count noun ("deaths"), a number alone, a thing.
PEOPLE, BODY, NAME, TALLY, COUNT, PRO, OBJECT = "people", "body", "name", "tally", "count", "pronoun", "thing"
FALLEN = "fallen"  # "the dead", "the wounded"
_KINDS_OF_PEOPLE = frozenset((PEOPLE, COUNT, PRO, TALLY, FALLEN))
CLOSED = (
    BE | GET | HAVE | MODAL | DO | CONJUNCTION | RELATIVE | SUBORDINATOR | PREPOSITION | DETERMINER | PRONOUN | VERB
)  # fmt: skip
_MANY = frozenset((
    "people", "troops", "forces", "personnel", "staff", "police", "military", "militia", "clergy", "crew",
    *CIVILIAN_PLURALS, *COMBATANT_PLURALS, *UNKNOWN_PLURALS,
))  # fmt: skip


@dataclass(slots=True)
class Phrase:
    """A noun phrase. `first`, `last`: word positions (`last` excluded); `head`: its noun, or its last word.

    `named_from`: where the words begin that name whom it counts, after the number. `share`: worded as some of a total
    told before. `victim_class` is None where nothing tells it. `joint`: what joins it to the phrase before ("and", ",",
    ", and", "including"); `total`: the phrase that it is a share of; `noun`: whom "12 were
    children" says that a number counts; `measure`: of a count noun ("deaths");
    `described`: what a participle inside it says befell the people ("43 injured children").
    """

    first: int
    last: int
    head: int
    kind: str
    number: NumberMark | None = None
    victim_class: str | None = None
    unit: str = "people"
    named_from: int = 0
    plural: bool = False
    share: bool = False
    described: str | None = None
    joint: str = ""
    total: "Phrase | None" = None
    noun: "Phrase | None" = None
    measure: str | None = None

    @property
    def counts_people(self) -> bool:
        """Whether it names or counts people, and may so be joined to others who are."""
        return self.kind in _KINDS_OF_PEOPLE

    def count(self) -> NumberMark | None:
        """The number of people it tells: its number; one, of one person; nothing, of many without a number."""
        if self.number is not None:
            return self.number
        if self.kind == NAME or (self.kind in (PEOPLE, PRO) and not self.plural):
            return NumberMark(self.first, self.first, 1, 1, "exact", self.kind)
        return None


def union(classes: set[str]) -> str:
    """The class of people of several classes."""
    if "mixed" in classes or {"civilian", "combatant"} <= classes:
        return "mixed"
    return next(iter(classes)) if len(classes) == 1 else "unknown"


def is_plural(noun: str) -> bool:
    """Whether a noun for people names many."""
    return noun in _MANY or (noun.endswith(("s", "men", "children", "women")) and not noun.endswith("ss"))
