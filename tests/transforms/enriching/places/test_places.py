"""Which place a claim's words mean in its report."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.enriching.countries import mentions
from transforms.enriching.places import find_place
from transforms.enriching.places.choice import same_spot
from transforms.enriching.places.chosen import Choice
from warehouse.tables import Place


def found(name: str, *countries: str) -> Choice:
    return find_place(name, dict.fromkeys(countries, 2))


@pytest.mark.parametrize(
    "name",
    ["Yarmuk", "Yarmouk", "al-Yarmouk camp", "al-Yarmuk camp", "Yarmouk camp", "اليرموك", "مخيم اليرموك"],
)
def test_spellings_of_a_camp_are_one_place(name: str) -> None:
    choice = found(name, "SYR")
    assert choice.place is not None and choice.place.place_id == "sx:yarmouk-camp-syr"


@pytest.mark.parametrize(
    ("text", "country"), [("The Lebanese army said", "LBN"), ("Libyan officials said", "LBY")]
)
def test_a_name_in_two_countries_is_told_by_what_else_the_report_names(
    desk: Any, text: str, country: str
) -> None:
    desk.report("r1", text=text)
    desk.says("r1", place="Tripoli")
    assert desk.enriched()[0]["country"] == country


@pytest.mark.parametrize(("dateline", "country"), [("BEIRUT", "LBN"), ("BENGHAZI", "LBY")])
def test_the_dateline_tells_the_country_where_nothing_else_does(
    desk: Any, dateline: str, country: str
) -> None:
    desk.report("r1", text=f"{dateline} (Wire) - Two men were shot in Tripoli on Sunday.")
    desk.says("r1", place="Tripoli")
    assert desk.enriched()[0]["country"] == country


def test_the_other_places_of_a_report_tell_which_of_two_towns_is_meant(desk: Any) -> None:
    for report, other in (("r1", "Hartford"), ("r2", "Nixa")):
        desk.report(
            report, text=f"American officials spoke. Shots fell in {other}. A bomb went off in Springfield."
        )
        desk.says(report, place="Springfield")
        desk.says(report, place=other)
    rows = desk.enriched()
    assert [rows[0]["admin1"], rows[2]["admin1"]] == ["Massachusetts", "Missouri"]
    assert "Hartford" in rows[0]["place_reason"], "the reason tells what decided it"


def test_damascus_is_in_syria_without_any_context(desk: Any) -> None:
    desk.says(place="Damascus")
    assert desk.enriched()[0]["country"] == "SYR"


def test_what_cannot_be_told_apart_stays_null_with_the_candidates(desk: Any) -> None:
    desk.report("r1", text="Talks between American envoys went on.")
    desk.says("r1", place="Springfield")
    row = desk.enriched()[0]
    assert row["place_id"] is None and row["latitude"] is None and row["place_reason"] is None
    assert dict(row["null_reasons"])["place_id"].count("Springfield") >= 2
    assert len(row["place_candidates"]) >= 2 and all("Springfield" in c for c in row["place_candidates"])


def test_a_choice_tells_why_and_what_else_it_might_have_been(desk: Any) -> None:
    desk.report("r1", text="Libyan officials said shells hit a house near Tripoli.")
    desk.says("r1", place="Tripoli", char_start=20, char_end=53)
    row = desk.enriched()[0]
    assert row["geo_precision"] == 2 and row["place_reason"].endswith("near it")
    assert any("LBN" in c for c in row["place_candidates"])


def test_a_small_town_far_from_the_countries_named_is_not_taken() -> None:
    assert found("Guire", "MLI").place is None


@pytest.mark.parametrize(
    ("name", "country", "precision"),
    [("Damascus", "SYR", 1), ("southern Damascus", "SYR", 2), ("Idlib province", "SYR", 4), ("Syria", "SYR", 6),
     ("Donbas", "UKR", 5), ("North Kivu", "COD", 4), ("Kandahar province", "AFG", 4), ("Red Sea", "YEM", 7),
     ("30 km north of Homs", "SYR", 2), ("120 km east of Homs", "SYR", 5), ("rural Hama", "SYR", 4),
     ("countryside of Manbij", "SYR", 2), ("Rutshuru territory", "COD", 3), ("outskirts of Goma", "COD", 2),
     ("Euphrates", "SYR", 5), ("Thar desert", "IND", 5)],
)  # fmt: skip
def test_the_precision_says_how_wide_a_place_is(name: str, country: str, precision: int) -> None:
    choice = found(name, country)
    assert choice.place is not None and choice.precision == precision, choice.reason


@pytest.mark.parametrize("place", ["Idlib province", "Syria", "rural Hama", "120 km east of Homs", "Red Sea"])
def test_what_is_wide_has_no_point(desk: Any, place: str) -> None:
    desk.report("r1", text=f"Syrian officials spoke of {place}.")
    desk.says("r1", place=place)
    row = desk.enriched()[0]
    assert (
        row["place_id"] and row["geo_precision"] > 2 and row["latitude"] is None and row["longitude"] is None
    )


def test_near_a_place_is_the_place_and_no_invented_point() -> None:
    near, there = found("30 km north of Homs", "SYR"), found("Homs", "SYR")
    assert near.place == there.place and "30 km" in near.reason


def test_between_two_places_is_one_of_them_or_what_holds_both() -> None:
    close = found("between Sake and Goma", "COD")
    assert close.place is not None and (close.place.name, close.precision) == ("Sake", 2)
    far = found("between Goma and Beni", "COD")
    assert far.place is not None and (far.place.name, far.precision) == ("North Kivu", 4)
    wide = found("between Goma and Kinshasa", "COD")
    assert wide.place is not None and (wide.place.place_id, wide.precision) == ("iso:COD", 6)
    half = found("between Goma and Qwxzfar", "COD")
    assert half.place is not None and (half.place.name, half.precision) == ("Goma", 5), (
        "how long it is nobody knows"
    )
    assert found("between Wxqzfar and Qwxzfar", "COD").place is None


def test_a_border_is_a_line_and_never_the_country_beyond_it(desk: Any) -> None:
    desk.report(
        "r1", text="Syrian guards were shot near the border with Iraq. Others fled over the Peruvian border."
    )
    desk.says("r1", place="Iraq", char_start=0, char_end=50)
    desk.says("r1", place="Peruvian", char_start=51, char_end=90)
    known, unknown = desk.enriched()
    assert (known["place_id"], known["geo_precision"], known["country"]) == ("sx:iraq-syria-border", 5, None)
    assert unknown["place_id"] is None and "border" in dict(unknown["null_reasons"])["place_id"]


def test_a_destination_is_resolved_too(desk: Any) -> None:
    desk.says(place="Aleppo", destination="Idlib province")
    assert desk.enriched()[0]["destination_id"] == "sx:idlib-province-syr"


@pytest.mark.parametrize(("name", "country"), [("Gawlan", "IND"), ("Dasht-e-Garchi", "AFG")])
def test_a_name_that_only_resembles_another_place_is_not_taken_for_it(name: str, country: str) -> None:
    choice = found(name, country)
    assert choice.place is None and choice.reason, "Gawan and Dasht-e Archi are other places"


@pytest.mark.parametrize(
    ("name", "country", "meant"),
    [("Tarin Kott", "AFG", "Tarin Kot"), ("Banibangou", "NER", "Banibangou"), ("Trincomallee", "LKA", "Trincomalee")],
)  # fmt: skip
def test_a_name_spelt_nearly_alike_is_the_place(name: str, country: str, meant: str) -> None:
    choice = found(name, country)
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
    for country, names in {"UKR": ("Sumy region", "Sumy oblast"), "COD": ("North Kivu", "Nord-Kivu"),
                           "SYR": ("Aleppo province", "Halab governorate")}.items():  # fmt: skip
        ids = {c.place.place_id for n in names if (c := found(n, country)).place}
        assert len(ids) == 1, names


def test_places_of_one_division_share_its_name(desk: Any) -> None:
    desk.report("r1", text="The Congolese army said; the Ukrainian army said.")
    for place in ("Goma", "Sake", "Minova", "North Kivu", "Kharkiv", "Saltivka", "Kharkiv region"):
        desk.says("r1", place=place)
    assert [r["admin1"] for r in desk.enriched()] == [
        "North Kivu", "North Kivu", "South Kivu", "North Kivu", "Kharkiv", "Kharkiv", "Kharkiv",
    ]  # fmt: skip


def test_rivers_and_borders_are_wide_places_and_seas_are_seas() -> None:
    assert {found(n).precision for n in ("Euphrates", "Durand Line", "Sahara", "Lake Chad")} == {5}
    assert found("Sea of Azov").precision == 7


def test_the_order_of_claims_decides_nothing(desk: Any) -> None:
    desk.report("r1", text="Ukrainian officials spoke. Shells fell in Okhtyrka. A bomb fell on Trostianets.")
    for place in ("Trostianets", "Okhtyrka", "Sumy"):
        desk.says("r1", place=place)
    from transforms.enriching.places import resolve_places

    forth, back = (resolve_places(*desk.tables(order))[0].to_pylist() for order in ([0, 1, 2], [2, 1, 0]))
    assert {r["claim_id"]: r["place_id"] for r in forth} == {r["claim_id"]: r["place_id"] for r in back}


def test_congo_alone_is_the_country_that_the_press_means() -> None:
    assert mentions("Rebels in eastern Congo fled.") == {"COD": 1}
    assert mentions("Brazzaville, in the Republic of Congo, was calm.")["COG"] == 1


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_words_are_resolved_or_refused_with_a_reason(name: str) -> None:
    choice = found(name, "SYR")
    assert choice.reason and (choice.place is None) == (choice.precision is None)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_place_lies_at_its_own_spot_wherever_that_is(latitude: float, longitude: float) -> None:
    place = Place(place_id="x", name="X", latitude=latitude, longitude=longitude, source="made up")
    other = Place(
        place_id="y",
        name="X",
        latitude=latitude + (1 if latitude < 0 else -1),
        longitude=longitude,
        source="",
    )
    assert same_spot(place, place) and not same_spot(place, other)


def test_a_small_town_of_a_peaceful_country_is_not_placed_by_its_name_alone() -> None:
    lone = found("Arden")
    assert lone.place is None and "nothing tells of a conflict" in lone.reason
    assert any(p.country == "DNK" for p in lone.candidates)
    told = found("Arden", "DNK").place
    assert told is not None and told.country == "DNK"


def test_a_small_town_of_a_country_at_war_may_be_placed_by_its_name_alone() -> None:
    lone = found("Barsalogho").place
    assert lone is not None and lone.country == "BFA"


def test_a_party_that_is_named_tells_where_it_fights(desk: Any) -> None:
    desk.report("r1", text="A blast hit Hamar Weyne. Al-Shabaab boasted of it.")
    desk.says("r1", place="Hamar Weyne")
    assert desk.enriched()[0]["country"] == "SOM"


def test_a_name_that_a_town_of_the_country_named_bears_tells_of_no_other_country(desk: Any) -> None:
    desk.report("r1", text="Shells fell on Kuito, Angolan radio said.")
    desk.says("r1", place="Kuito")
    assert desk.enriched()[0]["country"] == "AGO"


def test_a_people_tells_nothing_of_where_it_lives(desk: Any) -> None:
    desk.report("r1", text="Ethnic Albanians fought Macedonian police near Qwxzfar.")
    desk.says("r1", place="Qwxzfar")
    assert desk.enriched()[0]["country"] == "MKD"


def test_peacekeepers_from_abroad_tell_nothing_of_where_they_died(desk: Any) -> None:
    desk.report("r1", text="BEIRUT, May 9 - Four Libyan peacekeepers were killed in Tripoli.")
    desk.says("r1", place="Tripoli")
    assert desk.enriched()[0]["country"] == "LBN"


def test_a_village_lies_in_the_country_by_whose_people_it_is_told(desk: Any) -> None:
    text = "An Israeli strike hit the south Lebanese village of Qwxzfar, the Israeli army said."
    desk.report("r1", text=text)
    desk.says("r1", place="Qwxzfar", char_start=text.index("Qwxzfar"), char_end=text.index("Qwxzfar") + 7)
    assert desk.enriched()[0]["country"] == "LBN"


def test_a_town_of_a_peaceful_country_tells_nothing_of_where_a_report_plays(desk: Any) -> None:
    desk.report("r1", text="MAKURDI, Jan 16 (Wire) - Gunmen killed nine people in Naka, Benue State.")
    desk.says("r1", place="Naka")
    assert desk.enriched()[0]["country"] == "NGA"


def test_a_strip_is_the_land_of_that_name_and_no_border(desk: Any) -> None:
    desk.report("r1", text="Troops shot nine people along the fence of the Gaza Strip.")
    desk.says("r1", place="Gaza Strip")
    assert desk.enriched()[0]["country"] == "PSE"


def test_lake_chad_tells_of_no_country(desk: Any) -> None:
    desk.report("r1", text="Gunmen came over Lake Chad. A Nigerian officer died at Qwxzfar.")
    desk.says("r1", place="Qwxzfar")
    assert desk.enriched()[0]["country"] == "NGA"


def test_the_country_beyond_a_border_is_not_where_a_report_plays(desk: Any) -> None:
    desk.report("r1", text="Bombs hit Qwxzfar in Iraq, near the border with Syria and Turkey.")
    desk.says("r1", place="Qwxzfar")
    assert desk.enriched()[0]["country"] == "IRQ"
