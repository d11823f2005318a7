"""What is read of a sentence: its clauses, the figures tied to them, and the statements made of these."""

from dataclasses import dataclass, field

from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.phrases import COUNT, Phrase
from transforms.reading.clauses.verbs import VerbGroup


@dataclass(slots=True)
class Clause:
    """A verb with what stands around it. `describes`: a participle that only tells more of the phrase before it."""

    verb: VerbGroup
    subjects: list[Phrase]
    objects: list[Phrase] = field(default_factory=list)
    agent: Phrase | None = None
    describes: bool = False


@dataclass(slots=True)
class Tie:
    """A phrase tied to the verb that tells what befell it."""

    phrase: Phrase
    number: NumberMark
    clause: Clause
    measure: str
    rule: str
    earlier: bool = False


def bare(number: NumberMark) -> Phrase:
    """A number alone as a phrase that counts people."""
    return Phrase(number.first, number.last, number.last - 1, COUNT, number, named_from=number.last)
