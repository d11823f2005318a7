"""Places by the words around them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.lexicon.place_cases import CASES, Case
from transforms.reading.marks.capitals import mark_capitals
from transforms.reading.marks.place_labels import labelled_place
from transforms.reading.marks.places import mark_places
from transforms.reading.text.words import read_words


def read(sentence: str) -> list[tuple[str, str, str | None]]:
    return [(m.name, m.relation, m.kind) for m in mark_places(read_words(sentence))]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.sentence)
def test_every_case_gives_its_places(case: Case) -> None:
    assert tuple(read(case.sentence)) == case.places


@pytest.mark.parametrize(
    "sentence",
    [
        "He met President Omar Said on Monday.",
        "It happened in March.",
        "They spoke to Reuters.",
        "The Syrian army advanced.",
        "He is head of the Homs Liberation Front.",
        "They told it in Arabic.",
        "The raids were on IS-held ground.",
        "It was agreed with Colonel Ali Haddad.",
    ],
)
def test_persons_months_agencies_and_parties_are_no_places(sentence: str) -> None:
    assert read(sentence) == []


def test_a_name_without_a_word_of_place_is_left_alone() -> None:
    assert read("Rami Haddad wept.") == []


def test_from_and_to_tell_origin_and_destination_only_where_people_move() -> None:
    assert read("Families fled from Homs to Hama.") == [
        ("Homs", "origin", None),
        ("Hama", "destination", None),
    ]
    assert ("Homs", "origin", None) not in read("He is a doctor from Homs.")


def test_what_strikes_into_a_town_hits_it_where_nobody_moves() -> None:
    assert read("A rocket slammed into central Homs.") == [("Homs", "at", None)]
    assert read("Families fled into Homs.") == [("Homs", "destination", None)]


@pytest.mark.parametrize(
    "sentence",
    ["They fought against the Omari clan.", "It came on Christmas Day.", "The Abkhazian government left."],
)
def test_clans_days_and_peoples_are_no_places(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("* TEL AMAR - Two policemen died.", "TEL AMAR"),
        ("Kidal: a mine killed six soldiers.", "Kidal"),
        ("- Rozaje: 3,000 newly displaced.", "Rozaje"),
    ],
)
def test_a_name_before_a_colon_or_a_dash_labels_what_follows(sentence: str, name: str) -> None:
    assert [m.name for m in labelled_place(read_words(sentence))] == [name]


@pytest.mark.parametrize(
    "sentence",
    ["Funding: the appeal is met by half.", "- Unaccompanied children: 14 were found.", "UNHCR: 300 came."],
)
def test_a_label_that_is_a_section_or_an_agency_is_no_place(sentence: str) -> None:
    assert labelled_place(read_words(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "capitals"),
    [
        ("Mortar bombs fell on the Liberian capital.", [("Monrovia", "at")]),
        ("They were flown from the capital of Congo.", [("Brazzaville", "origin")]),
        ("A bomb killed six in the Malian capital, Bamako.", []),
        ("The government in the Iraqi capital denied it.", []),
    ],
)
def test_a_capital_is_known_by_its_country_where_its_name_is_left_out(
    sentence: str, capitals: list[tuple[str, str]]
) -> None:
    assert [(m.name, m.relation) for m in mark_capitals(read_words(sentence))] == capitals


PIECES = st.sampled_from(
    [
        "in",
        "near",
        "from",
        "to",
        "the",
        "of",
        "city",
        "camp",
        "province",
        "Homs",
        "Aleppo",
        "Syria's",
        "al-Qadam",
        "and",
        ",",
        ".",
        "fled",
        "left",
        "Army",
        "IN",
        "SAN",
        "plant's",
        "O'Neil",
        "-",
        "'",
        "’s",
        "Iraq's",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join)))
def test_any_text_gives_marks_inside_it(sentence: str) -> None:
    for mark in mark_places(read_words(sentence)):
        assert 0 <= mark.start < mark.end <= len(sentence)
        assert mark.name == sentence[mark.start : mark.end]


@pytest.mark.parametrize(
    "words",
    [
        "a" * 100_000,
        "A" * 100_000,
        "In A" * 30_000,
        "in " * 50_000,
        "Aa " * 40_000,
        "IN A " * 30_000,
        "Al-" * 40_000,
        "'" * 50_000,
        "city of " * 20_000,
        " " * 100_000,
    ],
)
def test_text_made_to_be_slow_is_not(words: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: mark_places(read_words(text)), words)


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("FOUR SOLDIERS FELL AT SUQ AL-TARN.", [("SUQ AL-TARN", "at")]),
        ("TWO MEN WERE SHOT NEAR ARDEN HOURS BEFORE.", [("ARDEN", "near")]),
        ("GUNMEN ENTERED THE EASTERN TARN UNIVERSITY AND KILLED TWO.", [("TARN UNIVERSITY", "at")]),
        ("ABOUT 500 INHABITANTS OF ARDEN HAVE FLED.", [("ARDEN", "at")]),
        ("A BOMB WENT OFF IN TARN CITY.", [("TARN CITY", "at")]),
        ("THE BOMB WENT OFF AT NOON.", []),
        ("HE WAS TAKEN IN EXILE AND FIRED AT THEM.", []),
        ("THEY SPOKE OF THE DEATH OF JUAN DE LA TARN.", []),
        ("IT WAS THE WORST ATTACK IN THAT CITY.", []),
    ],
)
def test_in_capitals_a_place_is_told_by_its_words_or_those_around_it(
    sentence: str, places: list[tuple[str, str]]
) -> None:
    assert [(name, relation) for name, relation, _ in read(sentence)] == places


@pytest.mark.parametrize(
    "sentence",
    [
        "Israel's retaliatory strikes on Homs killed nine people.",
        "Rebels razed Homs on Saturday.",
        "Rebels killed nine people, torching Homs.",
        "Rebels set fire to Homs on Saturday.",
    ],
)
def test_what_is_struck_or_burned_is_where_it_happened(sentence: str) -> None:
    assert ("Homs", "at", None) in read(sentence)


def test_a_state_owns_the_towns_in_it_and_not_those_it_strikes() -> None:
    assert read("A bomb in Yemen's port city of Homs killed nine.") == [
        ("Yemen", "of", "country"),
        ("Homs", "at", "city"),
    ]
