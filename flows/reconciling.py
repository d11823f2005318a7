"""Our events beside those of UCDP or ACLED: matched, published as `reconciled`, and told as a page. No Prefect."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal

from flows.notes import run_id_at
from transforms.matching import Compared, Window, match_events
from warehouse.lake import WarehouseMissing, connect, exists
from warehouse.others.headers import FORMS
from warehouse.publish import Published, Staged, publish, writing
from warehouse.tables import TABLES, Run

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

ROWS_SHOWN = 200


class NothingToCompare(LookupError):
    """One of the two sides has no events; the message says which and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconcileOutcome:
    """What came of a comparison: events of either side in the days and countries compared, pairs, and how tolls stand.

    status: published, or unchanged where the same comparison stood there already. outside: events of ours outside of
    the days and countries; without_day_or_country: events of ours that cannot be compared.
    """

    run_id: str
    source: str
    status: str
    snapshot: int | None
    start: str | None
    end: str | None
    countries: int
    theirs: int
    ours: int
    outside: int
    matched: int
    only_theirs: int
    only_ours: int
    tolls_compared: int
    tolls_equal: int
    tolls_within_range: int
    their_dead_in_pairs: int
    our_dead_in_pairs: int
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """As plain values, for `--json`."""
        return asdict(self)


def reconcile(
    warehouse: Path, source: Literal["ucdp", "acled"], window: Window, lock_timeout: float = 600
) -> ReconcileOutcome:
    """Match our events with theirs in the window and publish what came of it in the place of the last comparison.

    Raises WarehouseMissing, NothingToCompare and Locked.
    """
    if not exists(warehouse):
        raise WarehouseMissing(f"No warehouse in {warehouse}: `sitrep run` makes one.")
    started, clock = datetime.now(UTC), perf_counter()
    with writing(warehouse, lock_timeout):
        with connect(warehouse) as connection:
            _must_have_events(connection, source)
            compared = match_events(connection, source, window)
            rest = _of_the_other(connection, source)
        run = Run(
            run_id=run_id_at(started), started_at=started, finished_at=datetime.now(UTC), status="published",
            from_stage="reconcile", inputs=(source,), counts={"reconcile.rows": compared.rows.num_rows},
            seconds={"reconcile": round(perf_counter() - clock, 2)}, code_version=version("sitrep"),
        )  # fmt: skip
        import pyarrow as pa

        rows = pa.concat_tables([compared.rows, rest])
        done = publish(warehouse, run, {"reconciled": Staged(rows, "all")})
    return _outcome(run, source, compared, done, perf_counter() - clock)


def _must_have_events(connection: "duckdb.DuckDBPyConnection", source: str) -> None:
    form = FORMS[source]
    for table, advice in (
        (form.table, f"`sitrep import {source} FILE.csv` brings them"),
        ("events", "`sitrep run` makes them of reports"),
    ):
        row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        if row == (0,):
            raise NothingToCompare(f"There is nothing in {table}: {advice}.")


def _of_the_other(connection: "duckdb.DuckDBPyConnection", source: str) -> "pa.Table":
    """The rows of the last comparison with the other source, which stay."""
    table = TABLES["reconciled"]
    sql = f"SELECT {', '.join(table.names)} FROM sitrep.reconciled WHERE source <> $source"
    return connection.execute(sql, {"source": source}).to_arrow_table().cast(table.arrow_schema)


def _outcome(run: Run, source: str, compared: Compared, done: Published, seconds: float) -> ReconcileOutcome:
    import pyarrow.compute as pc

    rows = compared.rows
    status = {v["values"]: v["counts"] for v in pc.value_counts(rows["status"]).to_pylist()}
    pairs = rows.filter(pc.field("difference").is_valid())

    def total(column: str) -> int:
        return pc.sum(pairs[column]).as_py() or 0

    return ReconcileOutcome(
        run_id=run.run_id, source=source, snapshot=done.snapshot,
        status="unchanged" if done.snapshot is None else "published",
        start=compared.start.isoformat() if compared.start else None,
        end=compared.end.isoformat() if compared.end else None,
        countries=compared.countries, theirs=compared.theirs, ours=compared.ours, outside=compared.outside,
        matched=status.get("matched", 0), only_theirs=status.get("only_theirs", 0),
        only_ours=status.get("only_ours", 0),
        tolls_compared=pairs.num_rows, tolls_equal=pc.sum(pc.equal(pairs["difference"], 0)).as_py() or 0,
        tolls_within_range=pc.sum(pairs["within_range"]).as_py() or 0,
        their_dead_in_pairs=total("their_best"), our_dead_in_pairs=total("our_best"), seconds=round(seconds, 2),
    )  # fmt: skip


_THEIRS = {
    "ucdp": "SELECT id::VARCHAR AS their_id, date_start AS their_start, date_end AS their_end, "
    "concat_ws(', ', where_coordinates, adm_1) AS their_place, concat_ws(' / ', side_a, side_b) AS their_sides, "
    "['state-based', 'non-state', 'one-sided'][type_of_violence] AS their_kind FROM ucdp_events",
    "acled": "SELECT event_id_cnty AS their_id, event_date AS their_start, event_date AS their_end, "
    "concat_ws(', ', location, admin1) AS their_place, concat_ws(' / ', actor1, actor2) AS their_sides, "
    "sub_event_type AS their_kind FROM acled_events",
}


def page_of(warehouse: Path, outcome: ReconcileOutcome) -> str:
    """The comparison as one HTML page: the totals, tolls that differ, and what each side alone has."""
    from expectations.reconcile_page import reconcile_page

    shown = {
        "differing": "status = 'matched' AND difference <> 0 ORDER BY abs(difference) DESC, reconciled_id",
        "matched": "status = 'matched' ORDER BY their_start DESC, reconciled_id",
        "only_theirs": "status = 'only_theirs' ORDER BY their_best DESC, their_start DESC, reconciled_id",
        "only_ours": "status = 'only_ours' ORDER BY our_best DESC NULLS LAST, our_start DESC, reconciled_id",
    }
    tables = {}
    with connect(warehouse, read_only=True) as connection:
        for name, where in shown.items():
            sql = f"""
            SELECT r.*, t.* EXCLUDE (their_id), e.date_start AS our_start, e.date_end AS our_end, e.headline,
                concat_ws(', ', e.place, e.admin1) AS our_place, concat_ws(' / ', e.side_a, e.side_b) AS our_sides,
                e.sub_event_type AS our_kind, e.grade
            FROM reconciled r LEFT JOIN ({_THEIRS[outcome.source]}) t ON t.their_id = r.their_id
            LEFT JOIN events e ON e.event_id = r.event_id
            WHERE r.source = $source AND {where} LIMIT {ROWS_SHOWN}
            """
            tables[name] = connection.execute(sql, {"source": outcome.source}).to_arrow_table().to_pylist()
        row = connection.execute(
            "SELECT count(*) FROM reconciled WHERE source = $source AND difference <> 0",
            {"source": outcome.source},
        ).fetchone()
    return reconcile_page(outcome.as_json(), tables, row[0] if row else 0)
