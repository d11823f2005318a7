"""How reports word places."""

from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.enriching.places.wording import Wording, read_wording, worded


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Six died in the northern province of Helmand.", "Helmand", {"kind": "province"}),
        ("A bomb 30 km north of Homs killed two.", "Homs", {"near": True, "km": 30.0}),
        ("It lies ten miles from Marib, they said.", "Marib", {"near": True, "km": 16.1}),
        ("Fourteen died in Aleppo province on Tuesday.", "Aleppo", {"kind": "province"}),
        ("They left southern Damascus.", "Damascus", {"part": "southern"}),
        ("Fighting in the south of Tripoli went on.", "Tripoli", {"part": "south"}),
        ("Shots rang out south of Tripoli.", "Tripoli", {"near": True}),
        ("A camp near Bule in Ituri was hit.", "Bule", {"near": True, "within": ("Ituri",)}),
        ("It was found in nearby Sukma.", "Sukma", {}),
        ("A raid near Kenya's Lamu failed.", "Lamu", {"near": True, "within": ("Kenya",)}),
        (
            "In Syria's northwestern province of Idlib nine died.",
            "Idlib",
            {"kind": "province", "within": ("Syria",)},
        ),
        ("A patrol near Perquin, Morazan, fell.", "Perquin", {"near": True, "within": ("Morazan",)}),
        (
            "Police in Narathiwat's Rueso district died.",
            "Rueso",
            {"kind": "district", "within": ("Narathiwat",)},
        ),
        ("On the road between Mosul and Tal Afar on Monday.", "Mosul", {"other": "Tal Afar"}),
        ("On the road between Mosul and Tal Afar on Monday.", "Tal Afar", {"other": "Mosul"}),
        ("The Yarmouk Palestinian refugee camp burned.", "Yarmouk", {"kind": "refugee camp"}),
        ("It fell in the southern countryside of Aleppo.", "Aleppo", {"rural": True}),
        (
            "Eleven died in Sukma, a forest district of Chhattisgarh.",
            "Sukma",
            {"kind": "district", "within": ("Chhattisgarh",)},
        ),
        ("Jets bombed a village in Sagaing on Tuesday.", "Sagaing", {"rural": True}),
        ("Jets bombed the village of Sagaing on Tuesday.", "Sagaing", {"kind": "village"}),
        ("Guards died near the border with Iraq.", "Iraq", {"border": True}),
        ("Troops massed on the Belarusian border.", "Belarusian", {"border": True}),
        ("They left the Pokrovsk area.", "Pokrovsk", {"near": True}),
        ("In Barja, south of the capital, a house fell.", "Barja", {}),
        (
            "At Aru, a hamlet outside Bule in Ituri, nine died.",
            "Aru",
            {"within": ("Bule", "Ituri")},
        ),
        ("Fire at Dalu (Borno state) killed two.", "Dalu", {"within": ("Borno",)}),
        (
            "A farm near Orito, in Colombia's province of Norte de Santander, burned.",
            "Orito",
            {"near": True, "within": ("Colombia's", "Norte de Santander")},
        ),
        ("Shots in Arden, a spokesman in Geneva said.", "Arden", {}),
        ("A blast in Dujail, a town 60 km from Baghdad, killed one.", "Dujail", {}),
        ("A blast in Baquba, 65 km north of Baghdad, killed one.", "Baquba", {}),
    ],
)
def test_the_words_around_a_name_tell_what_is_meant(text: str, name: str, told: dict[str, Any]) -> None:
    at = text.index(name)
    given = {
        k: v for k, v in asdict(read_wording(text, name, at, at + len(name))).items() if v and k != "name"
    }
    assert given == told


def test_a_name_cut_short_is_read_on() -> None:
    assert read_wording("A convoy in Deir ez-Zor burned.", "Deir", 12, 16).name == "Deir ez-Zor"


def test_the_mention_nearest_to_the_claim_is_read() -> None:
    text = "Idlib province was calm. A shell hit the city of Idlib."
    assert read_wording(text, "Idlib", 0, 20).kind == "province"
    assert read_wording(text, "Idlib", 30, 54).kind == "city"


def test_a_place_told_earlier_is_read_where_it_was_last_told() -> None:
    text = "It hit the city of Kharkiv.\nSeven died.\nThe Kharkiv region was hit before."
    assert read_wording(text, "Kharkiv", 28, 38).kind == "city"


def test_a_name_that_the_text_lacks_is_read_by_itself() -> None:
    assert read_wording("Nothing of it.", "southern Idlib province", 0, 5) == Wording(
        "Idlib", "province", "southern"
    )


@given(st.text(max_size=80), st.text(min_size=1, max_size=20))
def test_any_text_is_worded_somehow(text: str, name: str) -> None:
    assert read_wording(text + name, name, len(text), len(text) + len(name)).spellings or not name.strip()
    assert isinstance(worded(name), Wording)


def test_a_part_of_a_country_named_as_its_own_is_read_as_that_part() -> None:
    assert worded("Mali's restive north") == Wording("Mali", part="north")
    assert worded("Mali's").part is None
