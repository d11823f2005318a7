"""What flows read of the published warehouse: rows that a run does not bring itself."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa

from transforms.enriching.relinking import Reports, Window
from warehouse import lake
from warehouse.history import must_exist, rows_at
from warehouse.staging import Staging
from warehouse.tables import TABLES, Withdrawal

# What each stage leaves staged, from which the next one begins.
STAGE_TABLES: dict[str, tuple[str, ...]] = {
    "extract": ("reports",),
    "normalise": ("sentences", "claims"),
    "enrich": ("claims", "places", "actors", "sources", "events", "event_claims"),
}
REPORTS_IN_A_BATCH = 500


def query(warehouse: Path, table: str, where: str = "true", **parameters: object) -> pa.Table:
    """Rows of a published table, of the declared schema; none where the warehouse or the table is not made yet."""
    schema = TABLES[table].arrow_schema
    if not lake.exists(warehouse):
        return schema.empty_table()
    import duckdb

    sql = f"SELECT {', '.join(TABLES[table].names)} FROM {table} WHERE {where}"
    with lake.connect(warehouse, read_only=True) as connection:
        try:
            return connection.execute(sql, parameters).to_arrow_table().cast(schema)
        except duckdb.CatalogException:
            if lake.has_table(connection, table):
                raise
            return schema.empty_table()


def known_reports(warehouse: Path, ids: list[str]) -> set[str]:
    """Those of these reports that the warehouse holds already."""
    return set(
        query(warehouse, "reports", "report_id IN (SELECT unnest($ids))", ids=ids)["report_id"].to_pylist()
    )


def withdrawn(warehouse: Path, ids: list[str]) -> dict[str, Withdrawal]:
    """Those of these reports that are withdrawn, with their tombstones."""
    where = "restored_at IS NULL AND report_id IN (SELECT unnest($ids))"
    rows = query(warehouse, "withdrawals", where, ids=ids).to_pylist()
    return {row["report_id"]: Withdrawal(**row) for row in rows}


def as_of(warehouse: Path, snapshot: int, table: str, report_id: str) -> pa.Table:
    """A report's rows of a table in an earlier snapshot, of today's columns. Raises NoSuchSnapshot."""
    declared = TABLES[table]
    with lake.connect(warehouse, read_only=True) as connection:
        must_exist(connection, snapshot)
        rows = rows_at(connection, declared, snapshot)
        sql = f"SELECT {', '.join(declared.names)} FROM {rows} WHERE report_id = $id"
        return connection.execute(sql, {"id": report_id}).to_arrow_table().cast(declared.arrow_schema)


def of_other_reports(warehouse: Path, table: str, ids: list[str]) -> pa.Table:
    """The published rows of a table that belong to reports other than these."""
    return query(warehouse, table, "report_id NOT IN (SELECT unnest($ids))", ids=ids)


def without_keys(warehouse: Path, table: str, own: pa.Table) -> pa.Table:
    """The published rows of a table whose key is not among the run's own rows."""
    key = TABLES[table].key[0]
    return query(warehouse, table, f"{key} NOT IN (SELECT unnest($ids))", ids=own[key].to_pylist())


def of_reports(warehouse: Path, table: str, ids: list[str]) -> pa.Table:
    """The published rows of a table that belong to these reports."""
    return query(warehouse, table, "report_id IN (SELECT unnest($ids))", ids=ids)


def in_windows(warehouse: Path, windows: Sequence[Window], brought: list[str]) -> Reports:
    """Published reports, but those a run brings, with a claim or a publication in one of the windows."""
    asked = {
        "countries": [w.country for w in windows], "first": [w.first for w in windows],
        "last": [w.last for w in windows], "brought": brought,
    }  # fmt: skip
    ids = query(warehouse, "reports", _IN_WINDOWS, **asked)["report_id"].to_pylist()
    return Reports(of_reports(warehouse, "claims", ids), of_reports(warehouse, "reports", ids))


_IN_WINDOWS = """
report_id NOT IN (SELECT unnest($brought)) AND report_id IN (
    WITH windows AS (SELECT unnest($countries) AS land, unnest($first) AS first, unnest($last) AS last),
    told AS (
        SELECT report_id, list(DISTINCT country) FILTER (country IS NOT NULL) AS lands,
            list({'a': date_start, 'b': date_end}) FILTER (date_start IS NOT NULL) AS days
        FROM claims GROUP BY report_id
    )
    SELECT t.report_id
    FROM told t JOIN reports r USING (report_id), windows w
    WHERE (w.land IS NULL OR t.lands IS NULL OR list_contains(t.lands, w.land))
        AND (r.published BETWEEN w.first AND w.last
            OR len(list_filter(t.days, lambda d: d.a <= w.last AND w.first <= d.b)) > 0)
)"""


def code_version(warehouse: Path) -> str | None:
    """The version of Sitrep that made the last published run."""
    runs = query(warehouse, "runs").sort_by([("started_at", "descending")])
    return runs["code_version"][0].as_py() if runs.num_rows else None


def snapshot(warehouse: Path) -> int | None:
    """The number of the last published snapshot; None where there is no warehouse yet."""
    if not lake.exists(warehouse):
        return None
    with lake.connect(warehouse, read_only=True) as connection:
        return lake.snapshot(connection)


def stage_published(staging: Staging, warehouse: Path, last_stage: str) -> None:
    """Stage what is published as if the run's stages up to `last_stage` had made it, in batches of reports."""
    reports = query(warehouse, "reports").sort_by("report_id")
    stages = list(STAGE_TABLES)[: list(STAGE_TABLES).index(last_stage) + 1]
    for number, start in enumerate(range(0, reports.num_rows, REPORTS_IN_A_BATCH)):
        some = reports.slice(start, REPORTS_IN_A_BATCH)
        ids = some["report_id"].to_pylist()
        staging.write("extract", "reports", f"batch-{number:05d}", some)
        for stage, table in _tables(stages, of_reports=True):
            rows = query(warehouse, table, "report_id IN (SELECT unnest($ids))", ids=ids)
            staging.write(stage, table, f"batch-{number:05d}", rows)
    for stage, table in _tables(stages, of_reports=False):
        staging.write(stage, table, "all", query(warehouse, table))
    for stage in stages:
        staging.finish(stage)


def _tables(stages: Iterable[str], of_reports: bool) -> list[tuple[str, str]]:
    """Stages after extract with their tables: those that name a report, or the others."""
    return [
        (stage, table)
        for stage in stages
        if stage != "extract"
        for table in STAGE_TABLES[stage]
        if ("report_id" in TABLES[table].names) == of_reports
    ]
