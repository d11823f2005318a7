import csv
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expectations.figures import figure_in_quote, numbers_in

WORDS = list(csv.DictReader((files("expectations") / "number_words.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", WORDS, ids=[row["word"] for row in WORDS])
def test_the_example_of_each_number_word_reads_as_told(row: dict[str, str]) -> None:
    assert figure_in_quote(row["example"], int(row["reads"]), int(row["reads"]), "exact")


@pytest.mark.parametrize(
    ("quote", "low", "high", "quantifier"),
    [
        ("233 gunmen", 233, 233, "exact"),
        ("more than 250 fighters", 251, None, "more_than"),
        ("over a hundred people", 101, None, "more_than"),
        ("fewer than 30 guards", None, 29, "less_than"),
        ("up to 30 guards", None, 30, "at_most"),
        ("at most 30 guards", None, 30, "at_most"),
        ("between 20 and 30 farmers", 20, 30, "range"),
        ("20-30 farmers", 20, 30, "range"),
        ("several dozen fighters", 36, None, "vague"),
        ("a few hundred families", 300, None, "vague"),
        ("two dozen fighters", 24, 24, "exact"),
        ("dozens of fighters", 24, None, "vague"),
        ("tens of thousands of people", 20000, None, "vague"),
        ("hundreds of thousands of people", 200000, None, "vague"),
        ("1.2 million people", 1200000, 1200000, "exact"),
        ("half a million people", 500000, 500000, "exact"),
        ("twenty-three miners", 23, 23, "exact"),
        ("one hundred and twenty thousand people", 120000, 120000, "exact"),
        ("a soldier was shot dead", 1, 1, "exact"),
        ("Jane Roe was shot dead", 1, 1, "exact"),
        ("no one was killed", 0, 0, "exact"),
        ("three men and two women", 5, 5, "exact"),
        ("half of them", 125, 125, "exact"),
        ("60 percent of the 50 passengers", 30, 30, "exact"),
        ("1,600 people", 1600, 1600, "exact"),
    ],
)
def test_a_figure_that_the_words_state_is_derivable(
    quote: str, low: int | None, high: int | None, quantifier: str
) -> None:
    assert figure_in_quote(quote, low, high, quantifier)


@pytest.mark.parametrize(
    ("quote", "low", "high", "quantifier"),
    [
        ("dozens of fighters", 55, None, "vague"),
        ("more than 250 fighters", 250, None, "more_than"),
        ("233 gunmen", 234, 234, "exact"),
        ("gunmen were killed", 12, 12, "exact"),
        ("gunmen were killed", 1, 1, "exact"),
        ("at most 30 guards", None, 12, "at_most"),
        ("between 20 and 30 farmers", 20, 40, "range"),
        ("two million people", 2000, 2000, "exact"),
        ("half of the 40 passengers", 30, 30, "exact"),
        ("several people", 0, None, "vague"),
    ],
)
def test_a_figure_that_the_words_do_not_state_is_refused(
    quote: str, low: int | None, high: int | None, quantifier: str
) -> None:
    assert not figure_in_quote(quote, low, high, quantifier)


@given(st.integers(2, 10**9))
def test_any_number_in_digits_is_read_with_or_without_separators(number: int) -> None:
    assert numbers_in(f"{number} people").values == (number,)
    assert numbers_in(f"{number:,} people").values == (number,)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    assert all(isinstance(value, int) for value in numbers_in(text).values)


def test_an_article_adds_nothing_to_the_number_before_it() -> None:
    assert figure_in_quote("590 the number of those killed", 590, 590, "exact")
    assert not figure_in_quote("590 the number of those killed", 591, 591, "exact")
    assert figure_in_quote("his twin daughters were killed", 2, 2, "exact")
