"""Places that a sentence points back to."""

import pytest

from transforms.reading.marks.place_labels import section_place
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.places_told import named_again, place_meant
from transforms.reading.text.words import read_words

SCHOOL = "Six died at a school in Arden."
CAMP = "Two died in the Sabra camp of Lem."
TOLD = [
    (PlaceMark(24, 29, "Arden", "at", None), SCHOOL),
    (PlaceMark(16, 21, "Sabra", "at", "camp"), CAMP),
]
HOME = PlaceMark(0, 0, "Monrovia", "of", None, "Monrovia")


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("Nine died in the town.", "Arden"),
        ("Nine died across the whole town.", "Arden"),
        ("The battle for the town's west has cost nine lives.", "Arden"),
        ("Residents have left the town.", "Arden"),
        ("The toll of Tuesday's school attack reached nine.", "Arden"),
        ("Nine more were hurt in the camp.", "Sabra"),
        ("Nine died in the province.", None),
        ("Nine died in the mosque.", None),
        ("Nine died in a town.", None),
        ("Nine died in the town of Lem.", None),
    ],
)
def test_a_word_for_a_place_means_the_last_told_of_its_kind(sentence: str, meant: str | None) -> None:
    found = place_meant(read_words(sentence), TOLD)
    assert (found.name if found else None) == meant


def test_those_who_get_to_a_place_pointed_at_have_it_as_their_destination() -> None:
    found = place_meant(read_words("Hundreds returned to the town."), TOLD)
    assert found is not None and (found.name, found.relation) == ("Arden", "destination")


def test_where_no_town_was_told_the_city_is_the_one_a_report_was_written_in() -> None:
    found = place_meant(read_words("Shells fell in the city."), [], HOME)
    assert found is not None and found.name == "Monrovia"
    assert place_meant(read_words("Shells fell in the city."), []) is None


def test_the_capital_is_a_known_capital_and_no_other_town() -> None:
    words = read_words("Shells fell in the capital.")
    assert place_meant(words, TOLD) is None
    found = place_meant(words, TOLD, HOME)
    assert found is not None and found.name == "Monrovia"


def test_a_name_told_before_opens_a_clause_or_is_that_of_residents() -> None:
    told = {"arden": TOLD[0][0]}
    assert [m.name for m in named_again(read_words("Arden was shelled."), told, [])] == ["Arden"]
    assert [m.name for m in named_again(read_words("Few residents of Arden are left."), told, [])] == [
        "Arden"
    ]
    assert named_again(read_words("The Arden Herald said so."), told, []) == []


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("ALBANIA", "ALBANIA"),
        ("FORMER REPUBLIC OF MACEDONIA", "FORMER REPUBLIC OF MACEDONIA"),
        ("TARN PROVINCE", "TARN PROVINCE"),
        ("KEY FIGURES", None),
        ("TWO MEN DIED IN TARN PROVINCE.", None),
    ],
)
def test_a_heading_in_capitals_is_a_place_where_it_is_a_country_or_calls_its_kind(
    line: str, place: str | None
) -> None:
    found = section_place(read_words(line))
    assert (found[0].name if found else None) == place


@pytest.mark.parametrize(
    ("told", "home", "meant"),
    [
        (TOLD, PlaceMark(0, 0, "Algiers", "of", None), "Algiers"),  # though other towns were told
        ([(PlaceMark(0, 7, "Algeria", "at", "country"), "Rebels in Algeria")], None, "Algiers"),
        ([(PlaceMark(0, 6, "Grozny", "at", None), "the Chechen capital fell")], HOME, None),
        (TOLD, PlaceMark(0, 0, "Arden", "of", None), None),
    ],
)
def test_the_capital_that_nobody_named_is_the_dateline_s_or_that_of_the_country_told(
    told: list[tuple[PlaceMark, str]], home: PlaceMark | None, meant: str | None
) -> None:
    found = place_meant(read_words("A bomb in the capital killed six."), told, home, home_is_told=False)
    assert (found.name if found else None) == meant
