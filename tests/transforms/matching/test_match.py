"""One pair of an event of ours and one of theirs, and what has to agree for it; then many."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from transforms.matching import Compared, Window, match_events
from warehouse.lake import connect
from warehouse.publish import Staged, publish
from warehouse.tables import TABLES, AcledEvent, Actor, Event, Run, UcdpEvent

DAY = date(2031, 4, 28)
OURS = Event(
    event_id="e1", event_type="Explosions/Remote violence", sub_event_type="Shelling/artillery/missile attack",
    violence_type=1, date_start=DAY, date_end=DAY, date_precision=1, place="Arden", country="SYR", admin1="Ardenshire",
    latitude=34.5, longitude=36.5, geo_precision=1, side_a="the army", side_b="the Guard", side_b_id="guard",
    killed_low=12, killed_best=20, killed_high=20, reports=1, sources=1, grade="fair", headline="Shelling of Arden",
)  # fmt: skip
UCDP = UcdpEvent(
    id=1, type_of_violence=1, side_a="Government of Syria", side_b="Guard", gwnoa=652, where_prec=1,
    where_coordinates="Arden town", adm_1="Ardenshire province", latitude=34.5, longitude=36.5, country="Syria",
    country_id=652, iso3="SYR", date_prec=1, date_start=DAY, date_end=DAY, low=12, best=15, high=20, run_id="r",
)  # fmt: skip
ACLED = AcledEvent(
    event_id_cnty="SYR1", event_date=DAY, time_precision=1, event_type="Explosions/Remote violence",
    sub_event_type="Shelling/artillery/missile attack", actor1="Military Forces of Syria (2024-)",
    actor2="Guard (Syria)", iso3="SYR", country="Syria", admin1="Ardenshire", location="Arden", latitude=34.5,
    longitude=36.5, geo_precision=1, fatalities=15, run_id="r",
)  # fmt: skip
GUARD = Actor(actor_id="guard", name="Guard", kind="rebel group", aliases=("Arden Guard",))
Compare = Callable[..., Compared]


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("lake")
    connect(directory).close()
    return directory


@pytest.fixture
def compare(lake: Path) -> Compare:
    """Match these events of ours with these of theirs, in a lake that holds no others."""

    def run(ours: list[Event], theirs: list[Any], window: Window | None = None) -> Compared:
        source = "ucdp" if isinstance(theirs[0], UcdpEvent) else "acled"
        records: dict[str, list[Any]] = {"events": ours, "actors": [GUARD], f"{source}_events": theirs}
        staged = {name: Staged(TABLES[name].to_arrow(rows), "all") for name, rows in records.items()}
        at = datetime(2031, 5, 1, tzinfo=UTC)
        publish(lake, Run(run_id="r", started_at=at, finished_at=at, status="published", from_stage="import", counts={},
                          seconds={}, code_version="0"), staged)  # fmt: skip
        with connect(lake, read_only=True) as connection:
            return match_events(connection, source, window or Window())

    return run


def pairs(found: Compared) -> set[tuple[str | None, str | None]]:
    return {(r["their_id"], r["event_id"]) for r in found.rows.to_pylist() if r["status"] == "matched"}


def test_the_same_event_is_matched_and_its_tolls_compared(compare: Compare) -> None:
    (row,) = compare([OURS], [UCDP]).rows.to_pylist()
    assert (row["status"], row["their_id"], row["event_id"], row["score"]) == ("matched", "1", "e1", 100)
    assert (row["difference"], row["within_range"], row["days_apart"], row["km_apart"]) == (5, True, 0, 0.0)
    assert row["why"] == "the same day; the same place by name; the same kind of violence; both parties"


def test_acled_s_event_is_matched_by_its_sub_event_type_and_its_names_of_parties(compare: Compare) -> None:
    (row,) = compare([OURS], [ACLED]).rows.to_pylist()
    assert (row["status"], row["score"], row["their_low"], row["their_best"]) == ("matched", 100, None, 15)
    assert row["within_range"] is True  # 15 lies between our 12 and 20
    (row,) = compare([replace(OURS, killed_low=16)], [ACLED]).rows.to_pylist()
    assert row["within_range"] is False


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"date_start": date(2031, 4, 29), "date_end": date(2031, 4, 29)}, {}),
        ({"place": "Upper Arden", "latitude": 34.55}, {}),  # 6 km off, of 10 for two exact places
        ({"latitude": None, "longitude": None}, {}),
        ({"place": "the north", "latitude": 34.7, "geo_precision": 2}, {}),  # 22 km off, of 30
        ({"side_a": None, "side_b": None, "side_b_id": None, "violence_type": None}, {}),
        ({"killed_low": None, "killed_best": None, "killed_high": None}, {}),
        ({}, {"where_prec": 4, "where_coordinates": "Ardenshire", "latitude": 35.2, "longitude": 37.2}),
        ({"date_start": date(2031, 4, 29), "date_end": date(2031, 4, 29), "side_a": "forces", "side_b": "fighters",
          "side_b_id": None, "violence_type": None}, {}),
        ({}, {"date_start": date(2031, 4, 25), "date_end": date(2031, 4, 30), "date_prec": 2}),
    ],
    ids=["a day later", "near", "no coordinates", "near the place", "nothing but day and place", "no toll", "province",
         "parties in words only", "week"],
)  # fmt: skip
def test_what_may_well_be_the_same_is_matched(
    ours: dict[str, Any], theirs: dict[str, Any], compare: Compare
) -> None:
    assert pairs(compare([replace(OURS, **ours)], [replace(UCDP, **theirs)])) == {("1", "e1")}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"date_start": date(2031, 4, 30), "date_end": date(2031, 4, 30)}, {}),
        ({"place": "Belmar", "latitude": 34.7}, {}),  # 22 km off: too far for two exact places
        ({"place": "Belmar", "latitude": 35.5}, {"where_prec": 3, "where_coordinates": "Arden district"}),  # 111 km
        ({"country": "IRQ"}, {}),
        ({"violence_type": 3, "side_a_id": "guard", "side_b_id": None}, {"side_a": "X", "side_b": "Y", "gwnoa": None}),
        ({"geo_precision": 6, "place": "Syria", "admin1": None}, {}),
        ({"place": "X", "side_a": "X", "side_b": "Y", "side_b_id": None},
         {"where_prec": 4, "where_coordinates": "Ardenshire"}),
        ({"event_type": "Strategic developments", "killed_low": 0, "killed_best": 0, "killed_high": 0}, {}),
    ],
    ids=["two days", "another town", "another district of the province", "another country",
         "another kind of other parties", "a country",
         "a province without a party", "no dead"],
)  # fmt: skip
def test_what_differs_too_much_is_not(ours: dict[str, Any], theirs: dict[str, Any], compare: Compare) -> None:
    # another event of either side keeps day and country within what both cover
    others = [replace(OURS, event_id="e9", date_start=date(2031, 5, 30), date_end=date(2031, 5, 30))]
    theirs_too = [replace(UCDP, id=9, date_start=date(2031, 5, 30), date_end=date(2031, 5, 30))]
    found = compare([replace(OURS, **ours), *others], [replace(UCDP, **theirs), *theirs_too])
    assert pairs(found) == {("9", "e9")}


def test_two_incidents_in_one_town_on_one_day_stay_two_and_each_finds_its_own(compare: Compare) -> None:
    bomb = replace(
        OURS, event_id="e2", sub_event_type="Suicide bomb", killed_low=3, killed_best=3, killed_high=3
    )
    theirs = replace(ACLED, event_id_cnty="SYR2", sub_event_type="Suicide bomb", fatalities=4)
    found = compare([bomb, OURS], [ACLED, theirs])
    assert pairs(found) == {("SYR1", "e1"), ("SYR2", "e2")}


def test_of_two_that_are_alike_the_one_with_the_nearer_toll_is_taken_and_the_other_said_to_be_left(
    compare: Compare,
) -> None:
    found = compare([OURS], [UCDP, replace(UCDP, id=2, best=19)])
    assert pairs(found) == {("2", "e1")}
    (left,) = (r for r in found.rows.to_pylist() if r["status"] == "only_theirs")
    assert left["their_id"] == "1" and "more like another" in left["why"] and left["difference"] is None


def test_each_event_is_in_one_row_and_the_order_of_the_rows_does_not_matter(compare: Compare) -> None:
    rng = random.Random(4)
    ours = [
        replace(OURS, event_id=f"e{n}", latitude=34.5 + rng.random() / 20, place=f"P{n % 3}", killed_best=n)
        for n in range(12)
    ]  # fmt: skip
    theirs = [
        replace(UCDP, id=n, latitude=34.5 + rng.random() / 20, where_coordinates=f"P{n % 4}")
        for n in range(1, 16)
    ]
    first = compare(ours, theirs).rows
    rng.shuffle(ours)
    rng.shuffle(theirs)
    assert compare(ours, theirs).rows.equals(first)
    for column, ids in (("event_id", {e.event_id for e in ours}), ("their_id", {str(t.id) for t in theirs})):
        told = [value for value in first[column].to_pylist() if value]
        assert sorted(told) == sorted(ids)


def test_palestine_is_found_under_israel_where_ucdp_files_it(compare: Compare) -> None:
    ours = replace(OURS, country="PSE")
    theirs = replace(
        UCDP, country="Israel", country_id=666, iso3="ISR", gwnoa=666, side_a="Government of Israel"
    )
    assert pairs(compare([ours], [theirs])) == {("1", "e1")}


def test_without_a_window_only_what_both_cover_is_compared(compare: Compare) -> None:
    ours = [OURS, replace(OURS, event_id="early", date_start=date(2030, 1, 1), date_end=date(2030, 1, 1)),
            replace(OURS, event_id="far", country="IRQ")]  # fmt: skip
    theirs = [UCDP, replace(UCDP, id=2, country_id=625), replace(UCDP, id=3, date_start=date(2031, 4, 20),
              date_end=date(2031, 4, 20))]  # fmt: skip
    found = compare(ours, theirs)
    assert (found.start, found.end, found.countries) == (date(2031, 4, 19), date(2031, 4, 29), 1)
    assert (found.theirs, found.ours, found.outside) == (2, 1, 2)
    window = Window(date(2030, 1, 1), date(2031, 12, 31), "IRQ")
    assert [r["event_id"] for r in compare(ours, theirs, window).rows.to_pylist()] == ["far"]


def test_what_ucdp_tells_of_more_than_a_month_is_no_incident(compare: Compare) -> None:
    whole_year = replace(UCDP, id=2, date_start=date(2031, 1, 1), date_end=date(2031, 12, 31), date_prec=5)
    assert [r["their_id"] for r in compare([OURS], [UCDP, whole_year]).rows.to_pylist()] == ["1"]


def test_the_same_day_and_place_outweigh_a_day_apart_with_more_known_of_it(compare: Compare) -> None:
    plain = replace(OURS, event_id="e2", side_a=None, side_b=None, side_b_id=None, violence_type=None)
    next_day = replace(OURS, date_start=date(2031, 4, 29), date_end=date(2031, 4, 29))
    assert pairs(compare([plain, next_day], [UCDP])) == {("1", "e2")}


@pytest.mark.parametrize(
    ("event_type", "sub_event_type", "sides", "matched"),
    [
        ("Battles", "Armed clash", {}, True),
        ("Strategic developments", "Agreement", {}, True),  # a party agrees
        ("Strategic developments", "Agreement", {"side_a": None, "side_b": None, "side_b_id": None}, False),
        ("Battles", "Armed clash", {"side_a": None, "side_b": None, "side_b_id": None}, True),
    ],
)
def test_coders_may_differ_on_the_kind_of_armed_violence_but_not_on_whether_it_was_one(
    event_type: str, sub_event_type: str, sides: dict[str, Any], matched: bool, compare: Compare
) -> None:
    ours = replace(OURS, event_type=event_type, sub_event_type=sub_event_type, **sides)
    assert bool(pairs(compare([ours], [ACLED]))) is matched
