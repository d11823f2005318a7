"""Which dates and places tell of what happened, and which of who said so and when."""

from datetime import date

from transforms.reading.clauses import read_statements
from transforms.reading.marks.dates import mark_dates
from transforms.reading.marks.places import mark_places
from transforms.reading.marks.sorting import dates_told, tell_owners
from transforms.reading.marks.speakers import mark_speakers
from transforms.reading.text.words import Words, read_words


def dates(sentence: str) -> list[str]:
    words, published = read_words(sentence), date(2018, 5, 21)
    found = mark_dates(words, published)
    told = dates_told(words, found, mark_speakers(words), read_statements(words), published)
    return [d.text for d in told]


def sorted_places(words: Words) -> tuple[list[str], list[str]]:
    places, owners = tell_owners(words, read_statements(words), mark_places(words), mark_speakers(words))
    return [p.name for p in places], [p.name for p in owners]


def test_the_day_on_which_somebody_spoke_dates_nothing() -> None:
    assert dates("Nine people were killed on Sunday, police said on Monday.") == ["Sunday"]


def test_the_day_of_a_statement_dates_nothing_though_nobody_speaks() -> None:
    assert dates("In a statement read out on Tuesday the army denied it.") == []


def test_a_date_of_what_happened_stays_where_nobody_is_named() -> None:
    assert dates("Nine people were killed on Sunday.") == ["Sunday"]


def test_a_place_in_the_name_of_the_speaker_is_none_of_what_is_told() -> None:
    words = read_words("Nine people were killed in Tarsel, the Oru provincial ministry said.")
    assert sorted_places(words)[0] == ["Tarsel"]


def test_all_places_are_told_of_where_nobody_speaks() -> None:
    assert sorted_places(read_words("Nine people were killed in Tarsel.")) == (["Tarsel"], [])


def test_a_place_where_those_who_speak_live_is_where_it_happened() -> None:
    words = read_words("Residents of Tarsel said nine people were killed.")
    assert sorted_places(words) == ([], ["Tarsel"])


def test_a_stretch_ends_on_the_day_on_which_it_was_said() -> None:
    words, published = read_words("The army said on Friday that 40 people died in a week."), date(2018, 5, 21)
    found = mark_dates(words, published)
    (week,) = dates_told(words, found, mark_speakers(words), read_statements(words), published)
    assert week.date_end == date(2018, 5, 18)
