"""The views that the suites look at: a run's rows, and what the tables would hold after publishing."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from warehouse.lake import quoted, spatial_sql
from warehouse.tables import TABLES, Table

# The lake's rows of these tables give way to the run's by report, not by key: a report is read as a whole.
BY_REPORT = frozenset({"sentences", "claims"})
# The run makes these anew from all claims: none of the lake's rows stands beside the run's.
WHOLE = frozenset({"events", "event_claims"})
SHAPES = Path(str(files("warehouse"))) / "reference" / "countries.geojson"


def view_sql(tables: Mapping[str, Sequence[Path]], lake: bool) -> list[str]:
    """SQL that makes for each table two views: `<table>`, the run's rows, and `all_<table>`, as it will be.

    `tables` names the run's Parquet files by table; a table without any is empty. `lake` says that the
    warehouse is attached as `sitrep`.
    """
    statements = ["USE memory"]  # attaching the lake made it the default, and it is read-only here
    statements += [_run_view(table, tables.get(name, ())) for name, table in TABLES.items()]
    statements += [_published_view(table, lake) for table in TABLES.values()]
    return statements


def country_sql() -> list[str]:
    """SQL that makes `country_codes(country)` and, as geometries, `country_shapes(country, shape)`."""
    import pycountry

    codes = ", ".join(f"('{code}')" for code in sorted({c.alpha_3 for c in pycountry.countries} | {"XKX"}))
    if not SHAPES.exists():
        raise FileNotFoundError(
            f"{SHAPES} is missing: without the countries' shapes no coordinates can be checked"
        )
    return [
        *spatial_sql(),
        f"CREATE TEMP TABLE country_codes AS FROM (VALUES {codes}) AS codes(country)",
        f"""
        CREATE TEMP TABLE country_shapes AS
        SELECT iso3 AS country, geom AS shape FROM ST_Read({quoted(str(SHAPES))})
        """,
    ]


def _run_view(table: Table, paths: Sequence[Path]) -> str:
    if not paths:
        columns = ", ".join(f"NULL::{c.sql} AS {c.name}" for c in table.columns)
        return f"CREATE VIEW {table.name} AS SELECT {columns} WHERE false"
    listed = ", ".join(quoted(str(path)) for path in paths)
    return f"CREATE VIEW {table.name} AS FROM read_parquet([{listed}], union_by_name = true)"


def _published_view(table: Table, lake: bool) -> str:
    name = table.name
    if not lake or name in WHOLE:
        return f"CREATE VIEW all_{name} AS FROM {name}"
    gives_way = (
        "ANTI JOIN reports USING (report_id)"
        if name in BY_REPORT
        else f"ANTI JOIN {name} AS run USING ({', '.join(table.key)})"
    )
    columns = ", ".join(f"lake.{column}" for column in table.names)
    return f"""
    CREATE VIEW all_{name} AS
    SELECT {", ".join(table.names)} FROM {name}
    UNION ALL
    SELECT {columns} FROM sitrep.{name} AS lake {gives_way}
    """
