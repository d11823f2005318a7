"""A dump of GeoNames (allCountries.txt, or a country's) as a gazetteer: in bulk, through DuckDB, in bounded memory.

The 19 columns are those of GeoNames' readme. Names of divisions come from admin1CodesASCII.txt and admin2Codes.txt
where they lie beside the dump, else from its own rows of divisions.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from transforms.enriching.countries import iso3_of_iso2
from transforms.enriching.gazetteer.cache import bundled_folder
from transforms.enriching.gazetteer.divisions import BY_SECOND, known_division
from transforms.enriching.gazetteer.keys import define_keys

if TYPE_CHECKING:
    import duckdb

COLUMNS = (
    "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature_class", "feature_code",
    "country_code", "cc2", "admin1_code", "admin2_code", "admin3_code", "admin4_code", "population", "elevation",
    "dem", "timezone", "modification_date",
)  # fmt: skip
SOURCE = "GeoNames, CC BY 4.0"
FIRST_DIVISIONS, SECOND_DIVISIONS = "admin1CodesASCII.txt", "admin2Codes.txt"
_MEMORY = "1GB"  # of DuckDB: what it does not count (the reading of the file, Python) comes on top
_OPTIONS = (
    "delim = '\t', header = false, quote = '', escape = '', auto_detect = false, new_line = '\\n', "
    "max_line_size = 1000000, columns = {columns}"
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a dump: rows read, places and names kept, rows left out as no place that news name, and rejects."""

    rows: int
    places: int
    names: int
    left_out: int
    rejected: dict[str, int]


def write_dump(dump: Path, folder: Path, scratch: Path) -> Imported:
    """Write `places.parquet`, `names.parquet` and `rejects.parquet` of an unpacked dump into a folder.

    scratch: a folder for what does not fit into memory. A row that is not as the readme says is rejected with a reason;
    one of a kind that news do not name (a bridge over a creek) is left out.
    """
    import duckdb

    db = duckdb.connect(
        config={
            "memory_limit": _MEMORY, "threads": 2, "temp_directory": str(scratch), "preserve_insertion_order": False,
        }
    )  # fmt: skip
    db.execute("SET enable_progress_bar = false")
    define_keys(db)
    _read(db, dump, scratch)
    _name_divisions(db, dump.parent)
    db.execute("SET VARIABLE source = $source", {"source": SOURCE})
    db.execute(_sql("dump.sql"))
    db.execute(f"COPY (FROM placed) TO '{folder}/places.parquet' (COMPRESSION zstd, COMPRESSION_LEVEL 1)")
    db.execute(f"CREATE VIEW places AS FROM '{folder}/places.parquet'")
    db.execute(
        f"COPY (FROM names_of('places')) TO '{folder}/names.parquet' (COMPRESSION zstd, COMPRESSION_LEVEL 1)"
    )
    imported = _count(db, folder)
    db.close()
    return imported


def _read(db: "duckdb.DuckDBPyConnection", dump: Path, scratch: Path) -> None:
    """Make the views `judged` and `sound` of the dump's rows."""
    countries = iso3_of_iso2()
    db.execute("CREATE TABLE codes (iso2 VARCHAR, iso3 VARCHAR)")
    db.executemany("INSERT INTO codes VALUES (?, ?)", list(countries.items()))
    csv = files(__package__) / "feature_codes.csv"
    db.execute(
        "CREATE TABLE feature_codes AS "
        "SELECT class AS feature_class, code AS feature_code, feature FROM read_csv($path)",
        {"path": str(csv)},
    )
    options = _OPTIONS.format(columns=_columns(COLUMNS))
    # Read once, rejects and all: what follows asks for some columns of it, several times.
    db.execute(
        f"COPY (SELECT {_no_nulls(COLUMNS)} FROM read_csv({_quoted(dump)}, {options}, store_rejects = true)) "
        f"TO {_quoted(scratch / 'rows.parquet')} (COMPRESSION lz4)"
    )
    db.execute(f"CREATE VIEW rows AS FROM {_quoted(scratch / 'rows.parquet')}")
    db.execute(_sql("rejected.sql"))


def _name_divisions(db: "duckdb.DuckDBPyConnection", beside: Path) -> None:
    """Make `division_names(code, admin1)`, `second_names(code, name, admin1)`, and `known`, the bundled divisions.

    Of `second_names` the column admin1 is filled where the second level counts as the first.
    """
    first = _codes(db, beside / FIRST_DIVISIONS, "ADM1", "country_code || '.' || admin1_code")
    rows = db.execute(first).fetchall()
    codes = iso3_of_iso2()
    usual = [
        (code, known_division(codes[code[:2]], (name, *others.split(","))) or name)
        for code, name, others in rows
        if code[:2] in codes
    ]
    db.execute("CREATE TABLE division_names (code VARCHAR, admin1 VARCHAR)")
    _insert(db, "division_names", usual)
    second = _codes(
        db, beside / SECOND_DIVISIONS, "ADM2", "country_code || '.' || admin1_code || '.' || admin2_code"
    )
    by_second = [iso2 for iso2, iso3 in codes.items() if iso3 in BY_SECOND]
    db.execute(
        f"CREATE TABLE second_names AS SELECT code, name, CASE WHEN list_contains($by_second, code[:2]) "
        f"THEN regexp_replace(name, '^Province of ', '') END AS admin1 FROM ({second})",
        {"by_second": by_second},
    )
    db.execute(
        f"""
        CREATE TABLE known AS
        SELECT place_id, name, feature, country, admin1,
          CASE feature WHEN 'admin1' THEN '' ELSE lower(strip_accents(name)) END AS key
        FROM '{bundled_folder()}/places.parquet' WHERE feature IN ('admin1', 'admin2')
        QUALIFY row_number() OVER (
          PARTITION BY feature, country, admin1, CASE feature WHEN 'admin1' THEN '' ELSE lower(strip_accents(name)) END
          ORDER BY by_hand DESC, place_id
        ) = 1
        """
    )


def _codes(db: "duckdb.DuckDBPyConnection", table: Path, code: str, key: str) -> str:
    """SQL that gives the codes, names and other names of divisions: of GeoNames' table, or of the dump's own rows."""
    if not table.is_file():
        return (
            f"SELECT {key} AS code, name, alternatenames AS others FROM sound WHERE feature_code = '{code}' "
            "QUALIFY row_number() OVER (PARTITION BY code ORDER BY geonameid) = 1"
        )
    options = _OPTIONS.format(columns=_columns(("code", "name", "asciiname", "geonameid")))
    rows = f"read_csv({_quoted(table)}, {options}, ignore_errors = true)"
    return f"SELECT code, any_value(name) AS name, '' AS others FROM {rows} GROUP BY code"


def _count(db: "duckdb.DuckDBPyConnection", folder: Path) -> Imported:
    """Count what came of the dump, and write its rejects: line or id, reason and the row as it stands."""
    db.execute(
        f"""
        COPY (
          SELECT line::VARCHAR AS place_in_dump,
            'row is not as the readme has it: ' || lower(error_type::VARCHAR) AS reason, left(csv_line, 500) AS value
          FROM reject_errors
          QUALIFY row_number() OVER (PARTITION BY line ORDER BY column_idx) = 1
          UNION ALL
          SELECT geonameid, reason, concat_ws('\t', {", ".join(COLUMNS)})
          FROM judged WHERE reason IS NOT NULL
        ) TO '{folder}/rejects.parquet'
        """
    )
    rejected = dict(
        db.execute(
            f"SELECT reason, count(*) FROM '{folder}/rejects.parquet' GROUP BY 1 ORDER BY 2 DESC, 1"
        ).fetchall()
    )
    places, names = (_one(db, f"SELECT count(*) FROM '{folder}/{t}.parquet'") for t in ("places", "names"))
    sound = _one(db, "SELECT count(*) FROM sound")
    return Imported(sound + sum(rejected.values()), places, names, sound - places, rejected)


def _insert(db: "duckdb.DuckDBPyConnection", table: str, rows: Iterable[tuple[str, str | None]]) -> None:
    import pyarrow as pa

    pairs = list(rows)
    columns = {"code": [r[0] for r in pairs], "name": pa.array([r[1] for r in pairs], pa.string())}
    db.register("pairs", pa.table(columns))
    db.execute(f"INSERT INTO {table} FROM pairs")
    db.unregister("pairs")


def _one(db: "duckdb.DuckDBPyConnection", query: str) -> int:
    row = db.execute(query).fetchone()
    assert row is not None
    return int(row[0])


def _columns(names: Iterable[str]) -> str:
    return "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in names) + "}"


def _no_nulls(names: Iterable[str]) -> str:
    return ", ".join(f"coalesce({name}, '') AS {name}" for name in names)


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


def _sql(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
