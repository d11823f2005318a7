"""Dates as reports word them, against publication on Monday 21 May 2018 unless a test says otherwise."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.lexicon.date_rules import RULES, Rule
from transforms.reading.marks.dates import DateMark, mark_dates
from transforms.reading.text.words import read_words

MONDAY = date(2018, 5, 21)
ANCHOR = DateMark(0, 0, date(2018, 3, 11), date(2018, 3, 11), 1, "", "point", "weekday")


def spelled(mark: DateMark) -> str:
    if mark.date_start is None and mark.date_end is None:
        return "-"
    if mark.date_start == mark.date_end:
        return str(mark.date_start)
    return f"{mark.date_start or ''}..{mark.date_end or ''}"


def read(
    words: str, published: date | None = MONDAY, anchor: DateMark | None = ANCHOR
) -> list[tuple[str, str, str]]:
    return [(m.text, spelled(m), m.kind) for m in mark_dates(read_words(words), published, anchor)]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_every_rule_reads_its_example(rule: Rule) -> None:
    sentence = rule.example.replace("[", "").replace("]", "")
    bracketed = re.search(r"\[(.+)\]", rule.example)
    assert bracketed is not None
    marks = mark_dates(read_words(sentence), MONDAY, ANCHOR)
    assert (bracketed.group(1), rule.days) in [(m.text, spelled(m)) for m in marks]
    assert any(rule.name in m.rule for m in marks)


@pytest.mark.parametrize(
    ("words", "text", "days", "kind"),
    [
        ("Six died on Sunday and Monday", "Sunday and Monday", "2018-05-20..2018-05-21", "point"),
        ("between May 3 and May 7 they fought", "between May 3 and May 7", "2018-05-03..2018-05-07", "point"),
        ("from Friday to Sunday", "from Friday to Sunday", "2018-05-18..2018-05-20", "point"),
        (
            "shelled overnight from Friday to Saturday",
            "overnight from Friday to Saturday",
            "2018-05-18..2018-05-19",
            "point",
        ),
        ("shelled overnight into Sunday", "overnight into Sunday", "2018-05-19..2018-05-20", "point"),
        ("toll since May 7", "since May 7", "2018-05-07..2018-05-21", "since"),
        ("Since the push began on May 7, six died", "May 7", "2018-05-07..2018-05-21", "since"),
        ("the first such raid since 2012", "since 2012", "2012-01-01..2018-05-21", "background"),
        ("Eight years ago they fled", "Eight years ago", "2010-01-01..2010-12-31", "point"),
        ("polls will be held on June 3", "June 3", "2018-06-03", "point"),
        ("they died on December 28", "December 28", "2017-12-28", "point"),
        ("in November and December 2016", "November and December 2016", "2016-11-01..2016-12-31", "point"),
        ("THEY DIED ON 12 MAY", "12 MAY", "2018-05-12", "point"),
        ("taken in April last year", "April last year", "2017-04-01..2017-04-30", "point"),
        ("as of 5 May", "as of 5 May", "..2018-05-05", "span"),
        ("three days later they left", "three days later", "2018-03-14", "point"),
        ("more than two years ago", "more than two years ago", "..2016-12-31", "point"),
    ],
)
def test_words_become_days(words: str, text: str, days: str, kind: str) -> None:
    assert read(words) == [(text, days, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "They may march on the town",
        "Theresa May spoke",
        "the Sunni town",
        "open 24/7",
        "he was 21",
        "2015 people fled",
        "in 2000 villages",
        "May God help",
        "a man aged 30, sat down",
        "12 months of war",
    ],
)
def test_words_that_only_look_like_dates_are_none(words: str) -> None:
    assert read(words) == []


def test_day_and_month_in_figures_are_read_only_where_their_order_is_certain() -> None:
    assert read("on 21/04/2018") == [("21/04/2018", "2018-04-21", "point")]
    assert read("on 04/21/2018") == [("04/21/2018", "2018-04-21", "point")]
    assert read("on 05/04/2018") == [("05/04/2018", "-", "point")]


def test_without_publication_only_full_dates_are_known() -> None:
    assert read("on Monday", None, None) == [("Monday", "-", "point")]
    assert read("on 3 May 2017", None, None) == [("3 May 2017", "2017-05-03", "point")]
    assert read("in March", None, None) == [("March", "-", "point")]


def test_a_date_before_it_gives_the_meaning_of_the_day_after() -> None:
    marks = mark_dates(read_words("They fought on Thursday and fled the next day."), MONDAY)
    assert [spelled(m) for m in marks] == ["2018-05-17", "2018-05-18"]


def test_words_that_lean_on_an_unknown_date_have_no_days() -> None:
    assert read("They fled the next day.", MONDAY, None) == [("the next day", "-", "point")]


def test_a_stretch_that_would_run_past_publication_ends_there() -> None:
    assert read("in May") == [("May", "2018-05-01..2018-05-21", "point")]
    assert read("this week") == [("this week", "2018-05-21", "point")]


def test_a_date_after_publication_is_a_plan_or_no_date() -> None:
    assert read("they died on 3 June 2018") == [("3 June 2018", "-", "point")]
    marks = mark_dates(read_words("They will meet next week"), MONDAY)
    assert [(spelled(m), m.rule.startswith("planned")) for m in marks] == [("2018-05-28..2018-06-03", True)]


@pytest.mark.parametrize(
    ("words", "precision"),
    [
        ("on Monday", 1),
        ("on Sunday and Monday", 2),
        ("last week", 3),
        ("last month", 4),
        ("in 2015", 5),
    ],
)
def test_precision_follows_the_length_of_the_stretch(words: str, precision: int) -> None:
    assert mark_dates(read_words(words), MONDAY)[0].precision == precision


PIECES = st.sampled_from(
    [
        "on",
        "in",
        "since",
        "between",
        "and",
        "to",
        "from",
        "Monday",
        "Friday",
        "May",
        "March",
        "3",
        "7",
        "21,",
        "2018",
        "2015",
        "last",
        "week",
        "month",
        "year",
        "the",
        "day",
        "before",
        "overnight",
        "weekend",
        "two",
        "days",
        "ago",
        "earlier",
        ".",
        ",",
        "4",
        "JAN",
        "90",
        "00",
        "99",
        "31",
        "February",
        "will",
        "next",
        "same",
        "1/2/2018",
        "12.12.2012",
        "early",
    ]
)


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join)),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
)
def test_any_text_gives_ordered_marks_inside_it(words: str, published: date) -> None:
    marks = mark_dates(read_words(words), published, ANCHOR)
    at = 0
    for mark in marks:
        assert at <= mark.start < mark.end <= len(words)
        at = mark.end
        assert mark.text == words[mark.start : mark.end]
        assert 1 <= mark.precision <= 5
        if mark.date_start and mark.date_end:
            assert mark.date_start <= mark.date_end
        if not mark.rule.startswith("planned"):
            assert all(d is None or d <= published for d in (mark.date_start, mark.date_end))


ADVERSARIAL = [
    "a" * 100_000,
    "1," * 50_000,
    '"' * 50_000,
    "in " * 50_000,
    "on Monday and " * 20_000,
    "May 1, " * 20_000,
    "since a " * 20_000,
    " " * 100_000,
    "the day before " * 10_000,
    "1-" * 50_000,
]


@pytest.mark.parametrize("words", ADVERSARIAL, ids=lambda w: repr(w[:14]))
def test_text_made_to_be_slow_is_not(words: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: mark_dates(read_words(text), MONDAY, ANCHOR), words)
