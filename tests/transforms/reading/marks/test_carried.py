"""What the sentences before one tell of it."""

from datetime import date

import pytest

from transforms.reading.marks import Marked, mark_sentences
from transforms.reading.marks.carried import written_where
from transforms.reading.text.sentences import Span
from transforms.reading.text.words import read_words

PUBLISHED = date(2018, 5, 21)


def mark(*sentences: str, headline: str = "", home: str | None = None) -> list[Marked]:
    told = [(Span(0, 0, "headline", 0, 0), read_words(headline))] if headline else []
    told += [(Span(n + 1, n, "body", 0, 0), read_words(text)) for n, text in enumerate(sentences)]
    return mark_sentences(told, PUBLISHED, home)


def places(one: Marked) -> list[tuple[str, str]]:
    return [(p.name, p.relation) for p in one.places]


def test_a_pronoun_stands_for_the_speaker_of_the_sentence_before() -> None:
    first, second = mark("Nine people were killed, the mayor said.", "He said that four were wounded.")
    assert [s.name for s in second.speakers] == [s.name for s in first.speakers] == ["mayor"]


def test_a_speaker_in_a_headline_is_not_handed_on() -> None:
    one = mark("He said that four were wounded.", headline="Nine killed, says mayor")[1]
    assert [s.name for s in one.speakers] == [""]


def test_a_date_leans_on_the_one_told_before() -> None:
    one = mark("A shell killed nine people on 3 March.", "Four were wounded the next day.")[1]
    assert [d.date_start for d in one.dates] == [date(2018, 3, 4)]


def test_an_attack_that_comes_after_another_leans_on_the_day_of_what_the_report_is_about() -> None:
    one = mark(
        "A shell killed nine people on 3 March.",
        "On 9 April the mayor resigned.",
        "The attack came two days after gunmen had killed four.",
    )[2]
    assert [d.date_start for d in one.dates] == [date(2018, 3, 1)]


def test_the_same_period_is_the_last_stretch_told() -> None:
    one = mark(
        "Nine people were killed between 3 and 7 March.", "In the same period four people were wounded."
    )[1]
    assert [(d.date_start, d.date_end) for d in one.dates] == [(date(2018, 3, 3), date(2018, 3, 7))]


def test_the_city_is_the_one_told_before() -> None:
    one = mark("A bomb went off in the city of Tarsel.", "It killed nine people in the city.")[1]
    assert ("Tarsel", "at") in places(one)


def test_a_headline_has_the_datelines_place_where_no_word_tells_another() -> None:
    counted = mark("Nine people were killed.", headline="Tarsel counts its dead", home="TARSEL, Karun")
    assert ("Tarsel", "at") in places(counted[0])
    elsewhere = mark("Nine people were killed.", headline="Bomb kills nine in Oru", home="TARSEL, Karun")
    assert places(elsewhere[0]) == [("Oru", "at")]


@pytest.mark.parametrize(
    ("written_in", "home"),
    [("TARSEL, Karun", "tarsel"), ("Oru (Karun)", "oru"), ("Oru/Tarsel", "oru"), (None, "")],
)
def test_the_place_of_a_dateline_is_its_first(written_in: str | None, home: str) -> None:
    assert written_where([], written_in).home == home


def test_a_report_goes_on_from_its_own_attack_and_not_from_the_one_before_it() -> None:
    first, before, after = mark(
        "A shell killed nine people on 3 March.",
        "The attack came a day after gunmen had killed four.",
        "Hours later a jet bombed the town.",
    )
    assert before.dates[0].date_start == date(2018, 3, 2)
    assert after.dates[0].date_start == first.dates[0].date_start
