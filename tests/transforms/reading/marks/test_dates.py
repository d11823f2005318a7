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
        ("In March 12 people died", "March", "2018-03-01..2018-03-31", "point"),
        ("killed on May 3, 12 of them at sea", "May 3", "2018-05-03", "point"),
        ("On May 3 and 4, 12 people died", "May 3 and 4", "2018-05-03..2018-05-04", "point"),
        ("on the night of 30-2 May", "30-2 May", "2018-04-30..2018-05-02", "point"),
        ("from 28 April to 3 May", "from 28 April to 3 May", "2018-04-28..2018-05-03", "point"),
        (
            "on Monday, Tuesday and Wednesday",
            "Monday, Tuesday and Wednesday",
            "2018-05-14..2018-05-16",
            "point",
        ),
        ("late on Sunday night into Monday", "Sunday night into Monday", "2018-05-20..2018-05-21", "point"),
        ("yesterday, 20 May, they fled", "yesterday, 20 May", "2018-05-20", "point"),
        ("LAST FRIDAY [18 MAY] THEY FLED", "LAST FRIDAY [18 MAY]", "2018-05-18", "point"),
        ("TWO DIED LAST NIGHT", "LAST NIGHT", "2018-05-20", "point"),
        ("THIS MORNING'S RAID", "THIS MORNING", "2018-05-21", "point"),
        ("A BLAST AT 0930 TODAY", "TODAY", "2018-05-21", "point"),
        ("Tuesday's raid", "Tuesday", "2018-05-15", "point"),
        ("a few hours ago", "a few hours ago", "2018-05-21", "point"),
        ("some 12 days ago", "some 12 days ago", "2018-05-08..2018-05-10", "point"),
        ("Hours later they fled", "Hours later", "2018-03-11", "point"),
        ("in March that year", "March that year", "2018-03-01..2018-03-31", "point"),
        ("in December the previous year", "December the previous year", "2017-12-01..2017-12-31", "point"),
        ("in mid-June", "mid-June", "2017-06-11..2017-06-20", "point"),
        ("between 2014 and 2016", "between 2014 and 2016", "2014-01-01..2016-12-31", "point"),
        ("In 2015 fighters took it", "2015", "2015-01-01..2015-12-31", "point"),
        ("the town fell before 2015", "2015", "..2014-12-31", "point"),
        ("as of Monday", "as of Monday", "..2018-05-21", "span"),
        ("By Tuesday evening 24 were counted", "Tuesday evening", "..2018-05-15", "span"),
        ("held until Friday", "Friday", "..2018-05-18", "span"),
        ("THEY STRUCK BEFORE DAWN TODAY", "DAWN TODAY", "2018-05-21", "point"),
        ("12 killed in past 24 hours", "past 24 hours", "2018-05-20..2018-05-21", "span"),
        ("hit for the second time in a week", "in a week", "2018-05-14..2018-05-21", "background"),
        ("in a 24-hour period", "in a 24-hour period", "2018-05-20..2018-05-21", "span"),
        ("in the 2d week of April", "the 2d week of April", "2018-04-08..2018-04-14", "point"),
        ("this past January", "this past January", "2018-01-01..2018-01-31", "point"),
        ("Since then 12 have died", "Since then", "2018-03-11..2018-05-21", "since"),
        ("the first of its kind in 24 hours", "in 24 hours", "2018-05-20..2018-05-21", "background"),
        ("In the second half of 2017", "the second half of 2017", "2017-07-01..2017-12-31", "point"),
        ("On Easter Sunday", "Easter Sunday", "2018-04-01", "point"),
        ("the Oct. 7 attack", "Oct. 7 attack", "2017-10-07", "point"),
        ("On 3 June voters will choose", "3 June", "2018-06-03", "point"),
        ("freed on Friday as a sign of good will", "Friday", "2018-05-18", "point"),
        ("three nuns were set free on Friday", "Friday", "2018-05-18", "point"),
        ("a vote is set for Friday", "Friday", "2018-05-25", "point"),
        ("On May 3 and 4 at least 12 people died", "May 3 and 4", "2018-05-03..2018-05-04", "point"),
        ("On May 3 and 4 soldiers died", "May 3", "2018-05-03", "point"),
        ("twice as many as a year ago", "a year ago", "2017-01-01..2017-12-31", "background"),
        ("half the number of last year", "last year", "2017-01-01..2017-12-31", "background"),
        ("the toll of last week's raid", "last week", "2018-05-14..2018-05-20", "point"),
        ("as recently as last week", "last week", "2018-05-14..2018-05-20", "point"),
        ("over the past days", "the past days", "..2018-05-21", "span"),
        ("a weekend of bloodshed", "a weekend of bloodshed", "2018-05-19..2018-05-20", "point"),
        ("the day before the ambush", "the day before the ambush", "2018-03-10", "point"),
        ("the week that ended on Friday", "the week that ended on Friday", "2018-05-12..2018-05-18", "point"),
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
        "THEY MAY MARCH TO THE GATES",
        "a toll that rose to 2000",
        "for more than two years",
        "Black Friday",
        "A 38-year-old man of the 5th Brigade",
        "at the same time",
        "police have since arrested 12",
        "fire in the 2nd district",
    ],
)
def test_words_that_only_look_like_dates_are_none(words: str) -> None:
    assert read(words) == []


def test_day_and_month_in_figures_are_read_only_where_their_order_is_certain() -> None:
    assert read("on 21/04/2018") == [("21/04/2018", "2018-04-21", "point")]
    assert read("on 04/21/2018") == [("04/21/2018", "2018-04-21", "point")]
    assert read("on 05/04/2018") == [("05/04/2018", "-", "point")]


def test_a_plan_since_a_day_to_come_is_no_stretch_that_ends_before_it_begins() -> None:
    marks = mark_dates(read_words("SINCE NEXT MONDAY"), MONDAY)
    assert [(spelled(m), m.rule) for m in marks] == [("2018-05-28", "planned_weekday")]


def test_without_publication_a_day_takes_its_year_from_a_date_close_before_it() -> None:
    assert read("on 3 May", None) == [("3 May", "2018-05-03", "point")]
    assert read("on 3 October", None) == [("3 October", "-", "point")]


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


_PIECES = """on in since between and to from Monday FRIDAY May MARCH 3 7 21, 2018 2015 last week month YEAR the day
    before overnight weekend two days ago earlier . , 4 JAN 90 00 99 31 February will next same 1/2/2018 12.12.2012
    early Tuesday's yesterday, ( [ ] ) a few hours later first half of quarter 1990s mid-June that morning 5th - – /
    until as into Easter Sunday eve Christmas so far this decades SINCE then recent winter previous Sept. 11 attack"""
PIECES = st.sampled_from(_PIECES.split())


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join)),
    st.none() | st.dates(),
    st.none() | st.tuples(st.dates(), st.dates()),
)
def test_any_text_gives_ordered_marks_inside_it(
    words: str, published: date | None, anchor: tuple[date, date] | None
) -> None:
    before = DateMark(0, 0, min(anchor), max(anchor), 1, "", "point", "weekday") if anchor else None
    at = 0
    for mark in mark_dates(read_words(words), published, before):
        assert at <= mark.start < mark.end <= len(words)
        at = mark.end
        assert mark.text == words[mark.start : mark.end]
        if mark.date_start and mark.date_end:
            assert mark.date_start <= mark.date_end
            days = (mark.date_end - mark.date_start).days + 1
            longest = {1: 1, 2: 6, 3: 7, 4: 31, 5: 10**7}
            assert longest.get(mark.precision - 1, 0) < days <= longest[mark.precision]
        else:
            assert mark.precision == 5
        if published and not mark.rule.startswith("planned"):
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
    "3, " * 30_000 + "May",
    "the first " * 20_000,
    "overnight Friday " * 10_000,
]


@pytest.mark.parametrize("words", ADVERSARIAL, ids=lambda w: repr(w[:14]))
def test_text_made_to_be_slow_is_not(words: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: mark_dates(read_words(text), MONDAY, ANCHOR), words)
