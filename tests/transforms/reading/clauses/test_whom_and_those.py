"""People told by "whom" and tolls told by "those": who they are that a verb befell."""

import pytest

from transforms.reading.clauses.statements import read_statements
from transforms.reading.text.words import read_words


def told(sentence: str) -> list[tuple[str, int | None, bool]]:
    return [(s.measure, s.low, s.cumulative) for s in read_statements(read_words(sentence)).statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Shops stayed shut in mourning for the six men whom troops killed in a raid.",
        "The town buried the six men whom rebels shot dead at a bridge.",
        "He named the six men whom the soldiers had killed.",
    ],
)
def test_whom_are_those_that_the_verb_befalls(sentence: str) -> None:
    assert told(sentence) == [("killed", 6, False)]


def test_whom_somebody_only_spoke_of_befell_nothing() -> None:
    assert told("Six men whom the police praised had killed a wolf.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A youth died of his wounds, which brings to six those killed in the raid.",
        "His death raised to six those killed by the bomb.",
        "The army gave six as the number of rebels killed.",
    ],
)
def test_those_killed_are_a_toll_of_the_number_before_them(sentence: str) -> None:
    assert ("killed", 6) in [(measure, low) for measure, low, _ in told(sentence)]


def test_those_killed_after_another_number_are_no_toll() -> None:
    assert ("killed", 6) not in [
        (m, low) for m, low, _ in told("He drove to six towns where those killed had lived.")
    ]
