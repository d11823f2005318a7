"""Match our events with theirs, one to one, the pair with most for it first."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from warehouse.tables import TABLES

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

Source = Literal["ucdp", "acled"]


@dataclass(frozen=True, slots=True)
class Window:
    """The days, both included, and the country that are compared; where one is None, what both sides cover."""

    start: date | None = None
    end: date | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """The rows of `reconciled`, and what they were made of: first and last day, countries, events of either side.

    outside: events of ours that could be compared but lie outside of those days and countries.
    """

    rows: "pa.Table"
    start: date | None
    end: date | None
    countries: int
    theirs: int
    ours: int
    outside: int


def match_events(
    connection: "duckdb.DuckDBPyConnection", source: Source, window: Window = Window()
) -> Compared:
    """Pair each event of theirs with at most one of ours and each of ours with at most one of theirs.

    connection: sees `incidents`, `actors`, `places`, `country_codes` and `ucdp_events` or `acled_events`; temporary
    tables are made in it. What may be a pair, and what speaks for it, stands in `pairs.sql`; of those the best is taken
    first, of equals the one whose tolls are nearer, then by distance and ids, so that the same rows in any order give
    the same pairs.
    """
    connection.execute("SET VARIABLE source = $source", {"source": source})
    connection.execute(_sql("names"))
    connection.execute(_STATES)
    connection.execute(_sql("ours"))
    connection.execute(_sql(f"theirs_{source}"))
    every = _number(connection, "SELECT count(*) FROM ours")
    _narrow(connection, window)
    connection.execute(_sql("pairs"))
    _choose(connection)
    connection.execute(_sql("reconciled"))
    columns = ", ".join(TABLES["reconciled"].names)
    rows = connection.execute(f"SELECT {columns} FROM result ORDER BY reconciled_id").to_arrow_table()
    start, end = connection.execute("SELECT getvariable('start'), getvariable('end')").fetchall()[0]
    ours = _number(connection, "SELECT count(*) FROM ours")
    return Compared(
        rows.cast(TABLES["reconciled"].arrow_schema), start, end,
        _number(connection, "SELECT count(*) FROM (SELECT block FROM ours UNION SELECT block FROM theirs)"),
        _number(connection, "SELECT count(*) FROM theirs"), ours, every - ours,
    )  # fmt: skip


_STATES = """
SET VARIABLE state_by_name = (SELECT map(list(name), list(iso3)) FROM states);
SET VARIABLE state_by_gwno = (SELECT map(list(gwno), list(iso3)) FROM country_codes WHERE gwno IS NOT NULL);
"""


def _narrow(connection: "duckdb.DuckDBPyConnection", window: Window) -> None:
    """Leave in `ours` and `theirs` what lies in the window: without one, in the days and countries that both cover.

    A day is added at either end, for that is how far apart the days of one event may be.
    """
    connection.execute(
        "SET VARIABLE start = coalesce($day, greatest((SELECT min(date_start) FROM ours), "
        "(SELECT min(date_start) FROM theirs)) - 1)",
        {"day": window.start},
    )
    connection.execute(
        'SET VARIABLE "end" = coalesce($day, least((SELECT max(date_end) FROM ours), '
        "(SELECT max(date_end) FROM theirs)) + 1)",
        {"day": window.end},
    )
    if window.country:
        blocks = (
            "SELECT CASE WHEN getvariable('source') = 'ucdp' THEN ucdp_country_id::VARCHAR ELSE iso3 END "
            "FROM country_codes WHERE iso3 = $country"
        )
        connection.execute(f"CREATE OR REPLACE TEMP TABLE blocks AS {blocks}", {"country": window.country})
    else:
        connection.execute(
            "CREATE OR REPLACE TEMP TABLE blocks AS SELECT block FROM ours INTERSECT SELECT block FROM theirs"
        )
    for table in ("ours", "theirs"):
        connection.execute(
            f"DELETE FROM temp.{table} WHERE block NOT IN (FROM blocks) OR date_end < getvariable('start') "
            "OR date_start > getvariable('end')"
        )


def _choose(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make `matched`: of all pairs the best, then the best of those that share no event with it, and so on.

    Done for many at once: in each round those pairs are taken that are the best of both of their events. The order is
    total, so that there is one such pair in every round until none is left.
    """
    connection.execute("""
        CREATE OR REPLACE TEMP TABLE matched AS SELECT * FROM pairs WHERE false;
        CREATE OR REPLACE TEMP TABLE left_over AS
        SELECT *, row_number() OVER (
            ORDER BY score DESC, days_apart, toll_apart NULLS LAST, km_apart NULLS LAST, their_id, event_id
        ) AS rank FROM pairs;
    """)
    while _number(connection, "SELECT count(*) FROM left_over"):
        connection.execute("""
            CREATE OR REPLACE TEMP TABLE taken AS
            SELECT their_id, event_id FROM left_over
            QUALIFY rank = min(rank) OVER (PARTITION BY their_id) AND rank = min(rank) OVER (PARTITION BY event_id);
            INSERT INTO matched SELECT * EXCLUDE (rank) FROM left_over SEMI JOIN taken USING (their_id, event_id);
            CREATE OR REPLACE TEMP TABLE left_over AS
            SELECT * FROM left_over ANTI JOIN taken USING (their_id) ANTI JOIN taken USING (event_id);
        """)


@cache
def _sql(name: str) -> str:
    return files(__package__ or "transforms.matching").joinpath(f"{name}.sql").read_text(encoding="utf-8")


def _number(connection: "duckdb.DuckDBPyConnection", sql: str) -> int:
    row = connection.execute(sql).fetchone()
    assert row is not None
    return int(row[0])
