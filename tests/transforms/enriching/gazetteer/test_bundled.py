"""The bundled gazetteer, and the supplement in it."""

import csv
from importlib.resources import files

import duckdb
import pytest

from expectations.views import country_sql
from transforms.enriching.countries import countries
from transforms.enriching.gazetteer import (
    POINTS,
    Gazetteer,
    Wanted,
    all_divisions,
    bundled_folder,
    supplement,
)
from transforms.enriching.names import folded, plain

FOLDER = files("transforms.enriching.gazetteer") / "supplement"
TABLES = sorted(f.name for f in FOLDER.iterdir() if f.name.endswith(".csv"))
WIDE = ("admin1", "admin2", "region", "river", "water", "desert")


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


@pytest.fixture(scope="module")
def places() -> duckdb.DuckDBPyConnection:
    db = duckdb.connect()
    db.execute(f"CREATE VIEW places AS FROM '{bundled_folder()}/places.parquet'")
    return db


@pytest.mark.parametrize("table", TABLES)
def test_a_table_of_the_supplement_is_whole_sorted_and_tells_its_source(table: str) -> None:
    with (FOLDER / table).open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert all(None not in row and None not in row.values() for row in rows)
    assert all(row["source"] and row["licence"] for row in rows)
    assert [(r["country"], r["name"].lower()) for r in rows] == sorted(
        (r["country"], r["name"].lower()) for r in rows
    )


def test_the_supplement_has_points_for_points_only_and_each_place_once() -> None:
    assert len({p.place_id for p in supplement()}) == len(supplement()) > 2000
    for place in supplement():
        assert place.feature in (*POINTS, *WIDE), place.name
        assert (place.latitude is None) == (place.longitude is None)
        assert place.latitude is None or place.feature in POINTS, place.name
        assert place.country is None or place.country in countries(), place.name


def test_every_point_of_the_supplement_lies_in_its_country(shapes: Shapes) -> None:
    points = [p for p in supplement() if p.latitude is not None and p.name != "Diego Garcia"]
    assert len(points) > 1500
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


def test_every_quarter_and_camp_that_conflicts_made_known_is_found() -> None:
    asked = {
        "SYR": "Yarmouk|Qadam|Tadamon|Hajar al-Aswad|Midan|Jobar|Barzeh|Qaboun|Mezzeh|Kafr Sousa|Rukn al-Din|Muhajirin|"
        "Salihiyah|Bab Touma|Shaghour|Dummar|Zahira|Dweila|Khan Eshieh camp|Neirab camp|Sukkari|Bustan al-Qasr|Hanano",
        "LBN": "Shatila|Ain al-Hilweh|Mieh Mieh|Burj al-Barajneh|Nahr al-Bared|Beddawi|Rashidieh camp|Wavel camp",
        "JOR": "Zaatari camp|Azraq camp|Baqaa camp|Wihdat camp|Irbid camp|Jerash camp",
        "PSE": "Jabalia camp|Nuseirat camp|Bureij camp|Maghazi camp|Shati camp|Rafah camp|Khan Younis camp|"
        "Shujaiya|Tuffah",
        "IRQ": "Zanjili|Jadida Mosul|Sadr City|Karrada|Kadhimiya|Adhamiya|Green Zone",
        "YEM": "Faj Attan|Crater|Sheikh Othman|Bir Basha|Al-Hali|Hasaba",
        "SDN": "Bahri|Omdurman|Burri|Haj Yousif|Zamzam camp|Abu Shouk camp|Kalma camp",
    }
    wanted = [Wanted(name, frozenset((c,))) for c, names in asked.items() for name in names.split("|")]
    found = Gazetteer().candidates(wanted)
    missing = [
        w.name for w in wanted if not any(c.place.country in w.countries for c in found.get(w.name, ()))
    ]
    assert missing == []


def test_no_two_divisions_of_a_country_share_a_name() -> None:
    divisions = [
        (p.country, folded(p.admin1 or "")) for p in all_divisions() if p.country in ("SYR", "UKR", "COD")
    ]
    assert len(divisions) == len(set(divisions)) > 60


def test_each_place_is_there_once_and_only_points_have_coordinates(places: duckdb.DuckDBPyConnection) -> None:
    row = places.execute(
        "SELECT count(*), count(DISTINCT place_id), count(*) FILTER (latitude IS NOT NULL AND feature NOT IN $points), "
        "count(*) FILTER (latitude IS NULL AND feature IN $points) FROM places",
        {"points": list(POINTS)},
    ).fetchone()
    assert row is not None and row[0] == row[1] > 250_000 and row[2:] == (0, 0)


def test_towns_have_their_divisions(places: duckdb.DuckDBPyConnection) -> None:
    share = places.execute(
        "SELECT avg((admin1 IS NOT NULL)::INT) FROM places WHERE place_id LIKE 'gn:%'"
    ).fetchone()
    assert share is not None and share[0] > 0.99
    lies = dict(
        places.execute("SELECT name, admin1 || '/' || coalesce(admin2, '') FROM places WHERE place_id IN "
                       "('gn:170063', 'gn:216281', 'gn:706483', 'gn:99072')").fetchall()
    )  # fmt: skip
    assert {n: a.split("/")[0] for n, a in lies.items()} == {
        "Aleppo": "Aleppo", "Goma": "North Kivu", "Kharkiv": "Kharkiv", "Mosul": "Nineveh"
    }  # fmt: skip
    assert lies["Mosul"] == "Nineveh/Mosul"


def test_a_town_of_the_supplement_is_not_told_beside_the_same_of_geonames() -> None:
    found = Gazetteer().candidates([Wanted("Khan Sheikhoun", frozenset(("SYR",)))])["Khan Sheikhoun"]
    assert [c.place.place_id[:3] for c in found if c.place.country == "SYR"] == ["gn:"]
    assert found[0].by_hand and plain(found[0].place.name) == "khan sheikhoun"


@pytest.mark.parametrize(
    ("town", "province"),
    [("Jolo", "Sulu"), ("Patikul", "Sulu"), ("Marawi", "Lanao del Sur")],
)
def test_a_town_of_the_philippines_lies_in_its_province(
    places: duckdb.DuckDBPyConnection, town: str, province: str
) -> None:
    rows = places.execute(
        "SELECT DISTINCT admin1 FROM places WHERE country = 'PHL' AND name = ? AND feature != 'admin1'",
        [town],
    ).fetchall()
    assert rows == [(province,)]


def test_every_point_of_the_supplement_lies_in_a_division(places: duckdb.DuckDBPyConnection) -> None:
    rows = places.execute(
        "SELECT country, name FROM places WHERE by_hand AND admin1 IS NULL AND latitude IS NOT NULL "
        "AND country IN (SELECT country FROM places WHERE admin1 IS NOT NULL)"
    ).fetchall()
    assert {r for r in rows if r[0] not in ("AZE", "ERI")} == set()
