"""What the lake's snapshots hold and how two of them differ, by DuckLake's own functions."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from warehouse.lake import NAME
from warehouse.publish import OF_THE_RUN, Changes
from warehouse.tables import TABLES, Table

if TYPE_CHECKING:
    import duckdb


# Stages of reading reports; a run that began with another was a command of its own.
READING = ("extract", "normalise", "enrich", "validate")


class NoSuchSnapshot(LookupError):
    """The lake has no snapshot of that number; the message names the last one."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One snapshot: when it was made, by which run (None where no run made it), rows changed by table.

    did: the stage it began with, or `import`, `reconcile`, `withdraw` or `restore` with what was named.
    """

    snapshot: int
    time: datetime
    run_id: str | None
    message: str | None
    changes: dict[str, Changes]
    did: str | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """A row that is in both snapshots: its key, and for each differing column the old and the new value."""

    key: dict[str, Any]
    columns: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Difference:
    """What has to be done to a table's rows in one snapshot to get those of another."""

    added: list[dict[str, Any]] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    gone: list[dict[str, Any]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone)


def history(connection: "duckdb.DuckDBPyConnection", last: int = 50) -> list[Snapshot]:
    """The last snapshots, the latest first."""
    rows = connection.execute(
        f"SELECT snapshot_id, snapshot_time, commit_message FROM ducklake_snapshots('{NAME}') "
        "ORDER BY snapshot_id DESC LIMIT ?",
        [last],
    ).fetchall()
    if not rows:
        return []
    runs = {
        run_id: f"run from {began}" if began in READING else " ".join([began, *map(str, inputs or ())])
        for run_id, began, inputs in connection.execute(
            "SELECT run_id, from_stage, inputs FROM runs"
        ).fetchall()
    }
    by_snapshot = _changes(connection, rows[-1][0], rows[0][0])
    return [
        Snapshot(
            number,
            time,
            message if message in runs else None,
            message,
            by_snapshot.get(number, {}),
            runs.get(message),
        )
        for number, time, message in rows
    ]


def diff(connection: "duckdb.DuckDBPyConnection", table: str, a: int, b: int) -> Difference:
    """Rows of a table that were added, changed and gone on the way from snapshot a to snapshot b.

    Columns that only name the run or batch make no row a changed one. Raises NoSuchSnapshot.
    """
    declared = TABLES[table]
    must_exist(connection, a, b)
    if not _written_between(connection, table, a, b):
        return Difference()
    key = ", ".join(declared.key)
    old, new = (rows_at(connection, declared, version) for version in (a, b))
    difference = Difference()
    compared = [c for c in declared.names if c not in OF_THE_RUN and c not in declared.key]
    differs = " OR ".join(f"o.{c} IS DISTINCT FROM n.{c}" for c in compared) or "false"
    same_key = " AND ".join(f"o.{c} = n.{c}" for c in declared.key)
    order = f"ORDER BY {key}"
    difference.added.extend(
        _dicts(connection, f"SELECT n.* FROM {new} n ANTI JOIN {old} o ON {same_key} {order}")
    )
    difference.gone.extend(
        _dicts(connection, f"SELECT o.* FROM {old} o ANTI JOIN {new} n ON {same_key} {order}")
    )
    by_key = ", ".join(f"o.{c}" for c in declared.key)
    both = f"FROM {old} o JOIN {new} n ON {same_key} WHERE {differs} ORDER BY {by_key}"
    befores = _dicts(connection, f"SELECT o.* {both}")
    for before, after in zip(befores, _dicts(connection, f"SELECT n.* {both}"), strict=True):
        columns = {c: (before[c], after[c]) for c in compared if before[c] != after[c]}
        difference.changed.append(Changed({c: before[c] for c in declared.key}, columns))
    return difference


def _written_between(connection: "duckdb.DuckDBPyConnection", table: str, a: int, b: int) -> bool:
    """Whether a snapshot on the way from a to b says that it made or changed the table in any way."""
    row = connection.execute(
        "SELECT bool_or(list_has_any(flatten(map_values(changes)), "
        f"[$name, (SELECT table_id::VARCHAR FROM ducklake_table_info('{NAME}') WHERE table_name = $table)])) "
        f"FROM ducklake_snapshots('{NAME}') WHERE snapshot_id > $first AND snapshot_id <= $last",
        {"name": f"main.{table}", "table": table, "first": min(a, b), "last": max(a, b)},
    ).fetchone()
    return bool(row and row[0])


def _changes(connection: "duckdb.DuckDBPyConnection", first: int, last: int) -> dict[int, dict[str, Changes]]:
    """Rows changed by snapshot and table; a key that left and came in one snapshot is a changed row."""
    found: dict[int, dict[str, Changes]] = {}
    for table in TABLES.values():
        since = _made_in(connection, table)
        if since is None or since > last:
            continue
        rows = connection.execute(
            "SELECT snapshot_id, count(*) FILTER (came AND NOT left_it), count(*) FILTER (came AND left_it), "
            "count(*) FILTER (left_it AND NOT came) FROM ("
            "SELECT snapshot_id, bool_or(change_type IN ('insert', 'update_postimage')) AS came, "
            "bool_or(change_type IN ('delete', 'update_preimage')) AS left_it "
            f"FROM {NAME}.table_changes('{table.name}', {max(first, since)}, {last}) "
            f"GROUP BY snapshot_id, {', '.join(table.key)}) GROUP BY snapshot_id"
        ).fetchall()
        for number, *counts in rows:
            found.setdefault(number, {})[table.name] = Changes(*counts)
    return found


def _made_in(connection: "duckdb.DuckDBPyConnection", table: Table) -> int | None:
    """The snapshot that made a table."""
    row = connection.execute(
        f"SELECT min(snapshot_id) FROM ducklake_snapshots('{NAME}') "
        "WHERE list_contains(changes['tables_created'], ?)",
        [f"main.{table.name}"],
    ).fetchone()
    return row[0] if row else None


def rows_at(connection: "duckdb.DuckDBPyConnection", table: Table, version: int) -> str:
    """SQL for a table's rows in a snapshot, with today's columns; none where the table was not made yet."""
    none = f"SELECT * FROM {NAME}.{table.name} WHERE false"
    since = _made_in(connection, table)
    if since is None or version < since:
        return f"({none})"
    return f"({none} UNION ALL BY NAME SELECT * FROM {NAME}.{table.name} AT (VERSION => {version}))"


def must_exist(connection: "duckdb.DuckDBPyConnection", *versions: int) -> None:
    """Raise NoSuchSnapshot where one of these is none."""
    numbers = [
        n for (n,) in connection.execute(f"SELECT snapshot_id FROM ducklake_snapshots('{NAME}')").fetchall()
    ]
    for version in versions:
        if version not in numbers:
            raise NoSuchSnapshot(f"No snapshot {version}: they go from {min(numbers)} to {max(numbers)}.")


def _dicts(connection: "duckdb.DuckDBPyConnection", sql: str) -> list[dict[str, Any]]:
    result = connection.execute(sql)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
