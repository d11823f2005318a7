"""Which place a name means."""

import csv
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expectations.views import country_sql
from transforms.enriching.countries import mentions
from transforms.enriching.gazetteer import POINTS, all_divisions, gazetteer, supplement
from transforms.enriching.names import folded, plain
from transforms.enriching.place_choice import choose_place, same_spot
from warehouse.tables import Place


class Shapes:
    """The outlines of countries that the checks use."""

    def __init__(self) -> None:
        self.db = duckdb.connect()
        for statement in country_sql():
            self.db.execute(statement)

    def near(self, country: str | None, latitude: float | None, longitude: float | None) -> bool:
        """Whether a point lies within 0.3 degrees of a country, as the checks have it."""
        near = "SELECT bool_or(ST_DWithin(shape, ST_Point(?, ?), 0.3)) FROM country_shapes WHERE country = ?"
        found = self.db.execute(near, [longitude, latitude, country]).fetchone()
        return bool(found and found[0])


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return Shapes()


@pytest.mark.parametrize(
    "name", ["Yarmuk", "Yarmouk", "al-Yarmouk camp", "al-Yarmuk camp", "Yarmouk camp", "اليرموك"]
)
def test_spellings_of_a_camp_are_one_place(name: str) -> None:
    choice = choose_place(name, Counter({"SYR": 3}))
    assert choice.place is not None
    assert choice.place.place_id == "sx:yarmouk-camp-syr"


@pytest.mark.parametrize(
    ("text", "country"), [("The Lebanese army said", "LBN"), ("Libyan officials said", "LBY")]
)
def test_a_name_in_two_countries_is_told_by_what_else_the_report_names(
    desk: Any, text: str, country: str
) -> None:
    desk.report("r1", text=text)
    desk.says("r1", place="Tripoli")
    assert desk.enriched()[0]["country"] == country


def test_damascus_is_in_syria_without_any_context(desk: Any) -> None:
    desk.says(place="Damascus")
    assert desk.enriched()[0]["country"] == "SYR"


def test_what_cannot_be_told_apart_stays_null_with_the_candidates(desk: Any) -> None:
    desk.report("r1", text="Talks between American envoys went on.")
    desk.says("r1", place="Springfield")
    row = desk.enriched()[0]
    assert row["place_id"] is None and row["latitude"] is None
    assert dict(row["null_reasons"])["place_id"].count("Springfield") >= 2


def test_a_small_town_far_from_the_countries_named_is_not_taken() -> None:
    assert choose_place("Guire", Counter({"MLI": 4})).place is None


@pytest.mark.parametrize(
    ("name", "country", "precision"),
    [("Damascus", "SYR", 1), ("southern Damascus", "SYR", 2), ("Idlib province", "SYR", 4), ("Syria", "SYR", 6),
     ("Donbas", "UKR", 5), ("North Kivu", "COD", 4), ("Kandahar province", "AFG", 4), ("Red Sea", "YEM", 7)],
)  # fmt: skip
def test_the_precision_says_how_wide_a_place_is(name: str, country: str, precision: int) -> None:
    choice = choose_place(name, Counter({country: 2}))
    assert choice.place is not None and choice.precision == precision
    if precision > 2:
        assert choice.place.latitude is None, "what is wide has no point"


def test_supplement_is_whole_and_has_points_for_points_only() -> None:
    with files("transforms.enriching").joinpath("places.csv").open(encoding="utf-8") as lines:
        assert all(None not in row and None not in row.values() for row in csv.DictReader(lines))
    assert len({p.place_id for p in supplement()}) == len(supplement())
    for place in supplement():
        assert (place.latitude is None) == (place.longitude is None)
        assert place.latitude is None or place.feature in POINTS, place.name
        assert plain(place.name) in gazetteer()


def test_transliterations_fold_together_and_other_names_do_not() -> None:
    assert folded("Hodeidah") == folded("Hudaydah")
    assert folded("Tadamon") == folded("al-Tadamun")
    assert folded("Homs") != folded("Hama")


def test_a_destination_is_resolved_too(desk: Any) -> None:
    desk.says(place="Aleppo", destination="Idlib province")
    assert desk.enriched()[0]["destination_id"] == "sx:idlib-province-syr"


def test_every_point_of_the_supplement_lies_in_its_country(shapes: Shapes) -> None:
    points = [p for p in supplement() if p.latitude is not None]
    assert len(points) > 150
    assert [p.name for p in points if not shapes.near(p.country, p.latitude, p.longitude)] == []


@pytest.mark.parametrize(
    ("country", "latitude", "longitude"),
    [("PSE", 31.50, 34.47), ("PSE", 31.90, 35.20), ("XKX", 42.66, 21.17), ("SOM", 9.56, 44.06), ("CYP", 35.34, 33.32),
     ("ESH", 27.14, -13.19), ("UKR", 44.95, 34.10), ("RUS", 67.50, 64.06), ("RUS", 66.0, -170.5),
     ("FJI", -17.8, 178.4)],
)  # fmt: skip
def test_outlines_hold_disputed_lands_and_lands_across_the_antimeridian(
    shapes: Shapes, country: str, latitude: float, longitude: float
) -> None:
    assert shapes.near(country, latitude, longitude)
    assert not shapes.near("BRA", latitude, longitude)


@pytest.mark.parametrize(("name", "country"), [("Gawlan", "IND"), ("Dasht-e-Garchi", "AFG")])
def test_a_name_that_only_resembles_another_place_is_not_taken_for_it(name: str, country: str) -> None:
    choice = choose_place(name, Counter({country: 3}))
    assert choice.place is None, "Gawan and Dasht-e Archi are other places"
    assert choice.reason


@pytest.mark.parametrize(
    ("name", "country", "meant"),
    [
        ("Tarin Kot", "AFG", "Tarinkot"),
        ("Banibangou", "NER", "Bani Bangou"),
        ("Ben Guerdane", "TUN", "Ben Gardane"),
    ],
)
def test_a_name_spelt_nearly_alike_word_by_word_is_the_place(name: str, country: str, meant: str) -> None:
    choice = choose_place(name, Counter({country: 3}))
    assert choice.place is not None and choice.place.name == meant


def test_a_district_named_like_a_byname_of_a_foreign_town_is_not_put_there(desk: Any) -> None:
    desk.report("r1", text="A bomb went off in Mosul, Iraqi officers said. Iraqi troops closed roads.")
    desk.says("r1", place="al-Thawra")
    row = desk.enriched()[0]
    assert row["place_id"] is None and "SYR" in dict(row["null_reasons"])["place_id"]


def test_a_place_in_no_gazetteer_stays_null_with_a_reason(desk: Any) -> None:
    desk.report("r1", text="Syrian troops moved.")
    desk.says("r1", place="Qwxzfar")
    row = desk.enriched()[0]
    assert row["place_id"] is None and row["geo_precision"] is None
    assert "gazetteer" in dict(row["null_reasons"])["place_id"]


def test_a_division_is_one_place_by_any_of_its_names() -> None:
    for country, names in {"UKR": ("Sumy region", "Sumy oblast"), "COD": ("North Kivu", "Nord-Kivu")}.items():
        ids = {c.place.place_id for n in names if (c := choose_place(n, Counter({country: 2}))).place}
        assert len(ids) == 1, names
    divisions = [
        (p.country, folded(p.admin1 or "")) for p in all_divisions() if p.country in ("SYR", "UKR", "COD")
    ]
    assert len(divisions) == len(set(divisions)) > 60


def test_places_of_one_division_share_its_name(desk: Any) -> None:
    desk.report("r1", text="The Congolese army said; the Ukrainian army said.")
    for place in ("Goma", "Sake", "Minova", "North Kivu", "Kharkiv", "Saltivka", "Kharkiv region"):
        desk.says("r1", place=place)
    assert [r["admin1"] for r in desk.enriched()] == [
        "North Kivu", "North Kivu", "South Kivu", "North Kivu", "Kharkiv", "Kharkiv", "Kharkiv",
    ]  # fmt: skip


def test_rivers_and_borders_are_wide_places_and_seas_are_seas() -> None:
    wide = {
        n: choose_place(n, Counter()).precision for n in ("Euphrates", "Durand Line", "Sahara", "Lake Chad")
    }
    assert set(wide.values()) == {5}
    assert choose_place("Sea of Azov", Counter()).precision == 7


def test_congo_alone_is_the_country_that_the_press_means() -> None:
    assert mentions("Rebels in eastern Congo fled.") == Counter({"COD": 1})
    assert mentions("Brazzaville, in the Republic of Congo, was calm.")["COG"] == 1


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_place_lies_at_its_own_spot_wherever_that_is(latitude: float, longitude: float) -> None:
    place = Place(place_id="x", name="X", latitude=latitude, longitude=longitude, source="made up")
    assert same_spot(place, place)
    assert not same_spot(place, replace(place, latitude=latitude + (1 if latitude < 0 else -1)))
