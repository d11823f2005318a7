"""What is known of a place that the gazetteer lacks."""

from typing import Any

import pytest


def held(desk: Any, text: str, place: str, *others: str) -> dict[str, Any]:
    desk.report("r1", text=text)
    start = text.index(place)
    desk.says("r1", place=place, char_start=start, char_end=start + len(place))
    for other in others:
        at = text.index(other)
        desk.says("r1", place=other, char_start=at, char_end=at + len(other))
    row: dict[str, Any] = desk.enriched()[0]
    assert row["place_id"] is None and row["latitude"] is None and row["geo_precision"] is None
    return row


@pytest.mark.parametrize(
    ("text", "country", "admin1"),
    [
        ("Nine died at Qwxzfar, in the Syrian province of Idlib.", "SYR", "Idlib"),
        ("Nine died at Qwxzfar, a hamlet outside Oicha in Congo.", "COD", "North Kivu"),
        ("Nigerian troops found Qwxzfar (Borno state) in ashes.", "NGA", "Borno"),
        ("Nine died at Qwxzfar, in Nigeria's northern Borno state.", "NGA", "Borno"),
        ("Nine died in the village of Qwxzfar, above Idlib.", "SYR", "Idlib"),
        ("Nine died at Qwxzfar, some 30 kilometres west of Idlib.", "SYR", "Idlib"),
        ("Nine died in the Qwxzfar forest near Wqgar in Nigeria's Borno state.", "NGA", "Borno"),
    ],
)
def test_it_lies_in_what_its_words_say(desk: Any, text: str, country: str, admin1: str) -> None:
    row = held(desk, text, "Qwxzfar")
    assert (row["country"], row["admin1"]) == (country, admin1)
    assert "as told" in dict(row["null_reasons"])["place_id"]


def test_it_lies_in_the_one_division_that_the_report_names(desk: Any) -> None:
    text = "Raiders came to Qwxzfar at dawn. It was the third raid in Jonglei, South Sudanese officials said."
    row = held(desk, text, "Qwxzfar")
    assert (row["country"], row["admin1"]) == ("SSD", "Jonglei")


def test_it_lies_in_the_division_in_which_all_places_of_the_claims_lie(desk: Any) -> None:
    row = held(desk, "Two died in Tuzla. Bosnian police said five died in Qwxzfar.", "Qwxzfar", "Tuzla")
    assert (row["country"], row["admin1"]) == ("BIH", "Federation of B&H")


def test_of_two_divisions_none_is_guessed(desk: Any) -> None:
    text = "Two died in Homs and nine in Raqqa, Syrian monitors said. In Qwxzfar three were hurt."
    row = held(desk, text, "Qwxzfar", "Homs", "Raqqa")
    assert (row["country"], row["admin1"]) == ("SYR", None)


def test_no_country_is_guessed_where_a_report_tells_of_several_alike(desk: Any) -> None:
    row = held(desk, "Malian and Nigerien soldiers met at Qwxzfar.", "Qwxzfar")
    assert row["country"] is None


def test_the_dateline_alone_tells_no_division(desk: Any) -> None:
    row = held(desk, "JUBA (Wire) - Nine died at Qwxzfar, South Sudanese police said.", "Qwxzfar")
    assert (row["country"], row["admin1"]) == ("SSD", None)


def test_where_no_country_is_named_the_dateline_tells_it(desk: Any) -> None:
    row = held(desk, "JUBA (Wire) - Nine died at Qwxzfar.", "Qwxzfar")
    assert row["country"] == "SSD"


def test_soldiers_from_abroad_do_not_tell_the_country(desk: Any) -> None:
    row = held(desk, "Nine U.S. soldiers and an Afghan died at Qwxzfar.", "Qwxzfar")
    assert row["country"] == "AFG"


def test_a_part_of_a_town_lies_in_it(desk: Any) -> None:
    row = held(desk, "Nine U.S. soldiers died at the Qwxzfar Gate of Kabul.", "Qwxzfar Gate of Kabul")
    assert (row["country"], row["admin1"]) == ("AFG", "Kabul")


def test_a_building_stands_in_the_town_of_the_dateline(desk: Any) -> None:
    text = "KARACHI, Pakistan (Wire) - Nine died at the Qwxzfar Hotel."
    row = held(desk, text, "Qwxzfar Hotel")
    assert (row["country"], row["admin1"]) == ("PAK", "Sindh")


def test_a_village_need_not_lie_in_the_division_of_the_dateline(desk: Any) -> None:
    row = held(desk, "KARACHI, Pakistan (Wire) - Nine died at Qwxzfar.", "Qwxzfar")
    assert (row["country"], row["admin1"]) == ("PAK", None)


def test_of_two_countries_alike_the_one_of_the_dateline_is_taken(desk: Any) -> None:
    row = held(desk, "KARACHI, Pakistan (Wire) - Nine died at Qwxzfar. Australia spoke of a bomb.", "Qwxzfar")
    assert row["country"] == "PAK"


def test_a_town_far_off_is_not_meant_because_it_is_spelt_like_a_hospital(desk: Any) -> None:
    row = held(desk, "Nine of the hurt died at Kem Hospital.", "Kem Hospital")
    assert row["country"] is None
