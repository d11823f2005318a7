"""Our events in the columns and codes of others: names, codes, and what stays null."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from warehouse.lake import connect
from warehouse.tables.claims import ALL_SUB_EVENT_TYPES
from warehouse.tables.others import ACTOR_TYPES

# Codebooks: UCDP GED 23.1; ACLED, table 1; IDMC's export of its updates; PLOVER 0.7 with its modes.
GED = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,"
    "dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
    "source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
    "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
    "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
)
ACLED = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
    "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
)
IDMC = (
    "id,country,iso3,latitude,longitude,centroid,role,displacement_type,qualifier,figure,displacement_date,"
    "displacement_start_date,displacement_end_date,year,event_id,event_name,event_codes,event_code_types,"
    "event_start_date,event_end_date,category,subcategory,type,subtype,standard_popup_text,standard_info_text,old_id,"
    "sources,source_url,locations_name,locations_coordinates,locations_accuracy,locations_type,displacement_occurred,"
    "created_at"
)
PLOVER_MODES = {
    "ASSAULT": {"abduct", "beat", "torture", "execute", "sexual", "assassinate", "destroy", "primitive", "firearms",
                "explosives", "suicide-attack", "heavy-weapons", "unconventional", "cleansing"},
    "COERCE": {"confiscate", "restrict", "ban", "censor", "curfew", "martial-law", "arrest", "deport", "withhold"},
    "PROTEST": {"demo", "riot", "strike-gen", "strike-lim", "strike-hun", "boycott", "obstruct"},
    "RETREAT": {"withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"},
    "MOBILIZE": {"troops", "weapons", "police"},
    "SUPPORT": set(), "AGREE": set(),
}  # fmt: skip


@pytest.fixture
def lake(small_warehouse: Path) -> Iterator[Any]:
    with connect(small_warehouse) as connection:
        connection.execute(
            "INSERT INTO actors (actor_id, name, kind, aliases, country) VALUES "
            "('army', 'Syrian army', 'state forces', [], 'SYR'), ('guard', 'Guard', 'rebel group', [], NULL), "
            "('clan', 'Clan militia of Arden', 'militia', [], NULL), ('folk', 'Townspeople', 'civilians', [], NULL), "
            "('abroad', 'Turkish army', 'state forces', [], 'TUR')"
        )
        yield connection


@pytest.fixture
def event(lake: Any) -> Callable[..., dict[str, Any]]:
    """The row of a view for the shelling of Arden (e1), after some of the event's columns were set."""

    def one(view: str, **columns: Any) -> dict[str, Any]:
        if columns:
            names = ", ".join(f"{name} = ${name}" for name in columns)
            lake.execute(f"UPDATE events SET {names} WHERE event_id = 'e1'", columns)
        key = {"as_ucdp_ged": "relid", "as_acled": "event_id_cnty", "as_plover": "id"}[view]
        result = lake.execute(f"SELECT * FROM {view} WHERE {key} = 'e1'")
        names_of = [column[0] for column in result.description]
        (row,) = result.fetchall()
        return dict(zip(names_of, row, strict=True))

    return one


SHELLING = {"event_type": "Explosions/Remote violence", "sub_event_type": "Shelling/artillery/missile attack"}


@pytest.mark.parametrize(("view", "columns"), [("as_ucdp_ged", GED), ("as_acled", ACLED), ("as_idmc", IDMC)])
def test_a_view_has_the_columns_of_those_it_is_for_in_their_order(view: str, columns: str, lake: Any) -> None:
    assert [row[0] for row in lake.execute(f"DESCRIBE {view}").fetchall()] == columns.split(",")


def test_what_we_do_not_know_stays_null(event: Callable[..., dict[str, Any]]) -> None:
    ged = event("as_ucdp_ged")
    for column in (
        "id",
        "conflict_new_id",
        "side_a_new_id",
        "side_a",
        "adm_1",
        "latitude",
        "priogrid_gid",
        "type_of_violence",
    ):
        assert ged[column] is None, column
    acled = event("as_acled", **SHELLING)
    for column in (
        "admin1",
        "actor1",
        "inter1",
        "interaction",
        "latitude",
        "geo_precision",
        "timestamp",
        "civilian_targeting",
    ):
        assert acled[column] is None, column


def test_ged_s_codes_of_an_event(event: Callable[..., dict[str, Any]]) -> None:
    ged = event(
        "as_ucdp_ged", violence_type=1, side_a="the army", side_a_id="army", side_b="rebels", side_b_id="guard",
        latitude=34.5, longitude=36.5, geo_precision=2, admin1="Homs", killed_side_b_best=13, killed_civilian_best=4,
    )  # fmt: skip
    assert (ged["side_a"], ged["side_b"], ged["dyad_name"]) == (
        "Government of Syria",
        "Guard",
        "Government of Syria - Guard",
    )
    assert (ged["gwnoa"], ged["gwnob"], ged["country"], ged["country_id"], ged["region"]) == (
        652,
        None,
        "Syria",
        652,
        "Middle East",
    )
    assert (ged["where_prec"], ged["adm_1"], ged["date_prec"], ged["year"]) == (2, "Homs", 1, 2031)
    assert (ged["deaths_a"], ged["deaths_b"], ged["deaths_civilians"], ged["deaths_unknown"]) == (0, 13, 4, 3)
    assert (ged["low"], ged["best"], ged["high"]) == (12, 20, 20)
    assert ged["geom_wkt"] == "POINT (36.5 34.5)"
    assert ged["priogrid_gid"] == 249 * 720 + 433 + 1  # PRIO-GRID: rows of 720 cells from the south, from 1
    assert (
        ged["source_article"] == '",2031-05-01,Title of r1"'
        and ged["source_original"] == "Arden Monitor; Mayor of Arden"
    )


def test_one_sided_violence_is_against_civilians_and_a_tally_is_no_event(
    event: Callable[..., dict[str, Any]], lake: Any
) -> None:
    assert event("as_ucdp_ged", violence_type=3, side_a="Guard", side_a_id="guard")["side_b"] == "Civilians"
    lake.execute("UPDATE claims SET scope = 'period' WHERE claim_id = 'c2'")
    lake.execute("UPDATE events SET killed_low = 0, killed_best = 0, killed_high = 0 WHERE event_id = 'e2'")
    assert lake.execute("SELECT count(*) FROM as_ucdp_ged").fetchone() == (
        0,
    )  # a tally, and an event without a dead


@pytest.mark.parametrize(
    ("country", "ucdp", "number", "region"),
    [("PSE", "Israel", 666, "Middle East"), ("UKR", "Ukraine", 369, "Europe"), ("SDN", "Sudan", 625, "Africa"),
     ("MMR", "Myanmar (Burma)", 775, "Asia"), ("COL", "Colombia", 100, "Americas"), ("ABW", None, None, None)],
)  # fmt: skip
def test_countries_in_ucdp_s_names_numbers_and_regions(
    country: str,
    ucdp: str | None,
    number: int | None,
    region: str | None,
    event: Callable[..., dict[str, Any]],
) -> None:
    ged = event("as_ucdp_ged", country=country)
    assert (ged["country"], ged["country_id"], ged["region"]) == (ucdp, number, region)


def test_acled_s_codes_of_an_event(event: Callable[..., dict[str, Any]]) -> None:
    acled = event(
        "as_acled",
        **SHELLING,
        side_a_id="guard",
        side_b_id="army",
        admin1="Homs",
        latitude=34.123456,
        longitude=36.5,
    )
    assert (acled["disorder_type"], acled["iso"], acled["region"], acled["country"]) == (
        "Political violence",
        760,
        "Middle East",
        "Syria",
    )
    assert (acled["actor1"], acled["inter1"], acled["actor2"], acled["inter2"]) == (
        "Guard",
        "Rebel group",
        "Syrian army",
        "State forces",
    )
    assert acled["interaction"] == "State forces-Rebel group"  # the lower code first, whoever acted
    assert (acled["latitude"], acled["notes"], acled["event_date"]) == (
        34.1235,
        "Event e1",
        date(2031, 4, 28),
    )


@pytest.mark.parametrize(
    ("side_a", "side_b", "types", "interaction"),
    [
        ("army", None, ("State forces", None), "State forces only"),
        ("abroad", "folk", ("External/Other forces", "Civilians"), "External/Other forces-Civilians"),
        ("clan", "guard", ("Identity militia", "Rebel group"), "Rebel group-Identity militia"),
    ],
)
def test_actor_types_and_interactions_are_acled_s(
    side_a: str,
    side_b: str | None,
    types: tuple[str, str],
    interaction: str,
    event: Callable[..., dict[str, Any]],
) -> None:
    acled = event("as_acled", **SHELLING, side_a_id=side_a, side_b_id=side_b)
    assert (acled["inter1"], acled["inter2"], acled["interaction"]) == (*types, interaction)
    assert {t for t in types if t} <= set(ACTOR_TYPES)
    assert acled["civilian_targeting"] == ("Civilian targeting" if side_b == "folk" else None)


@pytest.mark.parametrize(
    ("last", "precision", "code", "day"),
    [(28, 1, 1, 28), (30, 2, 2, 29), (30, 4, 3, 29)],
)
def test_a_span_of_days_is_its_middle_with_acled_s_precision(
    last: int, precision: int, code: int, day: int, event: Callable[..., dict[str, Any]]
) -> None:
    acled = event("as_acled", **SHELLING, date_end=date(2031, 4, last), date_precision=precision)
    assert (acled["time_precision"], acled["event_date"]) == (code, date(2031, 4, day))


@pytest.mark.parametrize(("ours", "theirs"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3), (6, None), (7, 3)])
def test_geo_precision_is_acled_s(
    ours: int, theirs: int | None, event: Callable[..., dict[str, Any]]
) -> None:
    assert event("as_acled", **SHELLING, geo_precision=ours)["geo_precision"] == theirs


@pytest.mark.parametrize(
    ("low", "high", "quantifier", "sub_event_type", "written"),
    [
        (24, None, "vague", "Armed clash", 12),  # dozens
        (36, None, "vague", "Armed clash", 12),  # several dozen
        (20, None, "vague", "Armed clash", 10),  # tens
        (200, None, "vague", "Armed clash", 100),  # hundreds
        (2000, None, "vague", "Armed clash", 1000),  # thousands
        (3, None, "vague", "Armed clash", 3),  # several, in a clash
        (3, None, "vague", "Air/drone strike", 10),  # several, in a significant attack
        (251, None, "more_than", "Armed clash", 250),  # the number that was told
        (None, 29, "less_than", "Armed clash", 30),
        (3, 3, "exact", "Air/drone strike", 3),
        (None, None, None, "Armed clash", 3),  # "deaths", without a number
    ],
)
def test_vague_numbers_are_acled_s(
    low: int | None, high: int | None, quantifier: str | None, sub_event_type: str, written: int,
    event: Callable[..., dict[str, Any]], lake: Any,
) -> None:  # fmt: skip
    lake.execute("DELETE FROM event_claims WHERE claim_id = 'c1'")
    lake.execute(
        "UPDATE claims SET count_low = $low, count_high = $high, quantifier = $quantifier WHERE claim_id = 'c2'",
        {"low": low, "high": high, "quantifier": quantifier},
    )
    event_type = "Battles" if sub_event_type == "Armed clash" else "Explosions/Remote violence"
    row = event(
        "as_acled", event_type=event_type, sub_event_type=sub_event_type, killed_low=low, killed_best=low or high,
        killed_high=high,
    )  # fmt: skip
    assert row["fatalities"] == written


def test_of_rival_numbers_acled_takes_the_lowest_and_none_is_nought(
    event: Callable[..., dict[str, Any]], lake: Any
) -> None:
    assert event("as_acled", **SHELLING)["fatalities"] == 12
    lake.execute(
        "UPDATE claims SET quantifier = 'vague', count_low = 24, count_high = NULL WHERE claim_id = 'c1'"
    )
    lake.execute("UPDATE claims SET count_low = 50, count_high = 50 WHERE claim_id = 'c2'")
    assert event("as_acled", killed_low=24, killed_best=50, killed_high=50)["fatalities"] == 12
    lake.execute("DELETE FROM event_claims WHERE event_id = 'e1'")
    assert event("as_acled", killed_low=None, killed_best=None, killed_high=None)["fatalities"] == 0


def test_displacement_is_one_row_a_figure_in_idmc_s_codes(lake: Any) -> None:
    lake.execute(
        "UPDATE claims SET unit = 'people', count_low = 301, count_high = NULL, quantifier = 'more_than', "
        "country = 'SYR', latitude = 34.5, longitude = 36.5, geo_precision = 4, attribution = 'the mayor' "
        "WHERE claim_id = 'c3'"
    )
    query = (
        "SELECT iso3, country, role, displacement_type, qualifier, figure, displacement_date, locations_coordinates, "
        "locations_accuracy, sources FROM as_idmc"
    )
    assert lake.execute(query).fetchall() == [
        ("SYR", "Syria", "Recommended figure", "Conflict", "more than or equal", 300, date(2031, 4, 29), "34.5, 36.5",
         "State/Region/Province (ADM1)", "the mayor")
    ]  # fmt: skip
    lake.execute(
        "INSERT INTO places (place_id, name, alternatives, feature, country, latitude, longitude, source) "
        "VALUES ('bel', 'Belmar', [], 'camp', 'SYR', 35.5, 37.0, 'made up')"
    )
    lake.execute("UPDATE claims SET destination = 'Belmar', destination_id = 'bel' WHERE claim_id = 'c3'")
    flow = "SELECT locations_name, locations_coordinates, locations_accuracy, locations_type FROM as_idmc"
    assert lake.execute(flow).fetchall() == [
        (
            "Arden; Belmar",
            "34.5, 36.5; 35.5, 37.0",
            "State/Region/Province (ADM1); Point",
            "Origin; Destination",
        )
    ]
    lake.execute("UPDATE claims SET unit = 'households' WHERE claim_id = 'c3'")
    assert lake.execute("SELECT figure FROM as_idmc").fetchall() == [(None,)]


@pytest.mark.parametrize(
    "change",
    ["stance = 'denied'", "measure = 'returned'", "destination_id = 'tr', country = 'SYR'"],
    ids=["denied", "returned", "abroad"],
)
def test_what_is_no_internal_displacement_is_left_out(change: str, lake: Any) -> None:
    lake.execute(
        "INSERT INTO places (place_id, name, alternatives, country, source) VALUES ('tr', 'X', [], 'TUR', 'made up')"
    )
    lake.execute(f"UPDATE claims SET {change} WHERE claim_id = 'c3'")
    assert lake.execute("SELECT count(*) FROM as_idmc").fetchone() == (0,)


def test_every_sub_event_type_has_its_codes_and_they_are_plover_s(lake: Any) -> None:
    rows = lake.execute(
        "SELECT sub_event_type, disorder_type, plover_event, plover_mode FROM sub_event_codes"
    ).fetchall()
    assert sorted(row[0] for row in rows) == sorted(ALL_SUB_EVENT_TYPES)
    disorder = {
        "Political violence",
        "Demonstrations",
        "Political violence; Demonstrations",
        "Strategic developments",
    }
    for sub_event_type, of, plover_event, mode in rows:
        assert of in disorder
        if sub_event_type == "Other":  # says nothing of what happened
            assert plover_event is None
        else:
            assert mode is None or mode in PLOVER_MODES[plover_event], sub_event_type


@pytest.mark.parametrize(
    ("event_type", "sub_event_type", "coded", "sides"),
    [
        (
            "Explosions/Remote violence",
            "Suicide bomb",
            ("ASSAULT", "suicide-attack"),
            ("Guard", "Syrian army"),
        ),
        ("Strategic developments", "Arrests", ("COERCE", "arrest"), ("Guard", "Syrian army")),
        (
            "Strategic developments",
            "Non-violent transfer of territory",
            ("RETREAT", "withdraw"),
            ("Guard", "Syrian army"),
        ),
        ("Battles", "Armed clash", ("ASSAULT", None), ("Guard; Syrian army", None)),
    ],
)
def test_an_event_in_plover_s_terms(
    event_type: str, sub_event_type: str, coded: tuple[str, str | None], sides: tuple[str, str | None],
    event: Callable[..., dict[str, Any]],
) -> None:  # fmt: skip
    row = event(
        "as_plover", event_type=event_type, sub_event_type=sub_event_type, side_a_id="guard", side_b_id="army"
    )
    assert (row["event"], row["mode"]) == coded
    assert (row["source"], row["recipient"], row["dead"]) == (*sides, 20)


def test_every_event_has_its_types_or_the_reasons_why_not(lake: Any) -> None:
    lake.execute(
        "UPDATE events SET event_type = 'Battles', sub_event_type = 'Armed clash', violence_type = 1, "
        "side_a = 'rebels', side_a_id = 'guard', side_b = 'the army', side_b_id = 'army' WHERE event_id = 'e1'"
    )
    query = "SELECT * EXCLUDE (event_id) FROM event_codes WHERE event_id = "
    assert lake.execute(f"{query} 'e1'").fetchone() == (
        "Battles", "Armed clash", None, "Political violence", 1, None, "ASSAULT", None, None,
        "the type does not tell by what means",
    )  # fmt: skip
    assert lake.execute(f"{query} 'e2'").fetchone() == (
        None, None, "people moved: ACLED has no type for displacement by itself", None, None, "neither side is told",
        None, "its ACLED type is not known", None, "no event, no mode",
    )  # fmt: skip
    lake.execute("UPDATE events SET violence_type = NULL, side_a_id = NULL WHERE event_id = 'e1'")
    reason = lake.execute("SELECT violence_reason FROM event_codes WHERE event_id = 'e1'").fetchone()
    assert reason == ("side A is told in words that name no party: rebels",)


def test_every_country_has_one_row_and_known_ones_their_codes(lake: Any) -> None:
    import pycountry

    rows = {row[0]: row[1:] for row in lake.execute("FROM country_codes").fetchall()}
    assert set(rows) == {c.alpha_3 for c in pycountry.countries} | {"XKX"}
    assert all(rows[c.alpha_3][0] == int(c.numeric) for c in pycountry.countries)
    assert rows["COD"] == (
        180,
        "Democratic Republic of Congo",
        "Middle Africa",
        490,
        None,
        490,
        "DR Congo (Zaire)",
    )
    numbers = [row[3] for row in rows.values() if row[3]]
    assert len(numbers) == len(set(numbers)) > 170
