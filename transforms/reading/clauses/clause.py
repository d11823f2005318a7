"""What is read of a sentence: its clauses, the figures tied to them, and the statements made of these."""

from dataclasses import dataclass, field

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import COUNT, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup


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


@dataclass(slots=True)
class Statement:
    """One figure with what befell the people it counts. Offsets count in the sentence.

    `share_of`: position in the list of the statement whose total it is a share of; `some_of_before`: a share of a total
    that an earlier sentence told. `cumulative`: a toll up to now; `earlier`: a toll that the same sentence replaces
    ("up from 165"). `single`: how one person is told without a number (people, name, pronoun); `definite`: by "the",
    "his" or a title. `rule`: the form of the clause that tied figure and verb. `at_work`: the victim's words with those
    behind them that say where they work.
    """

    measure: str
    low: int | None
    high: int | None
    quantifier: str
    unit: str
    victim: str | None
    victim_class: str | None
    start: int
    end: int
    phrase: Phrase
    number: NumberMark
    verb: VerbGroup
    rule: str
    share_of: int | None = None
    some_of_before: bool = False
    cumulative: bool = False
    earlier: bool = False
    single: str | None = None
    definite: bool = False
    actor: Phrase | None = None
    at_work: str | None = None


@dataclass(slots=True)
class Read:
    """A sentence's clauses, the statements made of them, and its noun phrases."""

    clauses: list[Clause]
    statements: list[Statement]
    phrases: list[Phrase]


NOTHING = Read([], [], [])
