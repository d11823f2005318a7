import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.clauses.numbers.numbers import mark_numbers
from transforms.reading.clauses.numbers.values import NumberMark, bounds_of
from transforms.reading.text.words import read_words


def read(words: str) -> NumberMark | None:
    marks = mark_numbers(read_words(words))
    return marks[0] if marks else None


# words, low, high, quantifier: the table of bounds in the design, and the ways in which numbers are written
BOUNDS = [
    ("233 jihadists", 233, 233, "exact"),
    ("twelve farmers", 12, 12, "exact"),
    ("a soldier", 1, 1, "exact"),
    ("at least 14 herders", 14, None, "at_least"),
    ("14 or more herders", 14, None, "at_least"),
    ("no fewer than nine nurses", 9, None, "at_least"),
    ("more than 250 recruits", 251, None, "more_than"),
    ("over 250 recruits", 251, None, "more_than"),
    ("up to 30 men", None, 30, "at_most"),
    ("as many as 30 men", None, 30, "at_most"),
    ("fewer than 30 men", None, 29, "less_than"),
    ("about 60 women", 60, 60, "about"),
    ("some 60 women", 60, 60, "about"),
    ("nearly 60 women", 60, 60, "about"),
    ("an estimated 60 women", 60, 60, "about"),
    ("an estimated quarter of a million women", 250_000, 250_000, "about"),
    ("a quarter of a million women", 250_000, 250_000, "exact"),
    ("between 20 and 30 rebels", 20, 30, "range"),
    ("20-30 rebels", 20, 30, "range"),
    ("20 to 30 rebels", 20, 30, "range"),
    ("one or two rebels", 1, 2, "range"),
    ("several miners", 3, None, "vague"),
    ("a few miners", 3, None, "vague"),
    ("dozens of miners", 24, None, "vague"),
    ("several dozen miners", 36, None, "vague"),
    ("scores of miners", 40, None, "vague"),
    ("tens of miners", 20, None, "vague"),
    ("hundreds of miners", 200, None, "vague"),
    ("several hundred miners", 300, None, "vague"),
    ("thousands of miners", 2000, None, "vague"),
    ("tens of thousands of miners", 20_000, None, "vague"),
    ("tens, perhaps hundreds, of miners", 20, None, "vague"),
    ("no one was hurt", 0, 0, "exact"),
    ("two dozen sailors", 24, 24, "exact"),
    ("a dozen sailors", 12, 12, "exact"),
    ("half a dozen sailors", 6, 6, "exact"),
    ("a couple of sailors", 2, 2, "exact"),
    ("more than two dozen sailors", 25, None, "more_than"),
    ("1,600 people", 1600, 1600, "exact"),
    ("1.2 million people", 1_200_000, 1_200_000, "exact"),
    ("fifty-three people", 53, 53, "exact"),
    ("two hundred and six people", 206, 206, "exact"),
    ("three thousand five hundred people", 3500, 3500, "exact"),
    ("at least another 12 people", 12, None, "at_least"),
]


@pytest.mark.parametrize(("words", "low", "high", "quantifier"), BOUNDS)
def test_words_give_the_bounds_of_the_table(
    words: str, low: int | None, high: int | None, quantifier: str
) -> None:
    mark = read(words)
    assert mark is not None
    assert (mark.low, mark.high, mark.quantifier) == (low, high, quantifier)


@pytest.mark.parametrize(
    "words",
    [
        "in 2015",
        "children under 15",
        "men, most over 60",
        "on 12 May",
        "on May 12",
        "at 14:30",
        "25 km away",
        "30 percent",
        "$40 was paid",
        "aged 33",
        "12 years",
        "magnitude 6",
    ],
)
def test_years_dates_times_money_ages_and_distances_count_nobody(words: str) -> None:
    assert [m for m in mark_numbers(read_words(words)) if m.word != "article"] == []


@pytest.mark.parametrize("words", ["another 21 soldiers", "a further 21 soldiers", "21 more soldiers"])
def test_more_of_the_same_is_an_increment(words: str) -> None:
    mark = read(words)
    assert mark is not None
    assert mark.increment
    assert mark.low == 21


def test_an_age_before_a_noun_is_one_word_and_no_number() -> None:
    assert read("25-year-old") is None


@given(st.integers(min_value=0, max_value=1_999_999_999))
def test_digits_with_separators_are_read_as_written(n: int) -> None:
    mark = read(f"{n:,} people")
    assert mark is not None
    assert mark.low == mark.high == n


@given(st.text(max_size=300))
def test_bounds_of_any_text_are_ordered_and_not_negative(text: str) -> None:
    for mark in mark_numbers(read_words(text)).values():
        assert (mark.low or 0) >= 0
        if mark.low is not None and mark.high is not None:
            assert mark.low <= mark.high


def test_at_most_none_is_none() -> None:
    assert bounds_of("less_than", 0) == (None, 0)
