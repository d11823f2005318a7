"""Publish a run: what changed in each table, in one DuckLake transaction with the run's id as message."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from warehouse.lake import NAME, connect, snapshot
from warehouse.tables import TABLES, Check, Reject, Run, Table

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

# These say when and with what a row came; a row is no other for that.
OF_THE_RUN = {"run_id", "batch_id"}
# A run that changes none but these has changed nothing.
RECORDS = {"runs", "checks"}


class Locked(TimeoutError):
    """Another run is publishing and did not end in time."""


@dataclass(frozen=True, slots=True)
class Staged:
    """Rows to publish into a table.

    scope says which published rows give way where they are not among `rows`: with `append` none, and rows whose
    key is there stay as they are; with `upsert` none; with `report` those of the reports `reports`; with `all`
    every one.
    """

    rows: "pa.Table"
    scope: Literal["append", "upsert", "report", "all"]
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows of a table that a snapshot added, changed and removed."""

    added: int = 0
    changed: int = 0
    gone: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone)

    def __str__(self) -> str:
        parts = (f"{sign}{n}" for sign, n in (("+", self.added), ("~", self.changed), ("-", self.gone)) if n)
        return " ".join(parts) or "0"


@dataclass(frozen=True, slots=True)
class Published:
    """The snapshot that a run made, or None where nothing was new, and the changes by table."""

    snapshot: int | None
    changes: dict[str, Changes]


@contextmanager
def writing(directory: Path, timeout: float = 600) -> Iterator[None]:
    """Be the only writer of the warehouse; a second one waits. Raises Locked after `timeout` seconds.

    It may be taken again by the same thread while it is held.
    """
    from filelock import FileLock, Timeout

    directory.mkdir(parents=True, exist_ok=True)
    lock = FileLock(directory.resolve() / ".lock", is_singleton=True)
    try:
        with lock.acquire(timeout=timeout):
            yield
    except Timeout as error:
        raise Locked(
            f"Another run has held {directory / '.lock'} for {timeout:.0f} s: wait for it or stop it."
        ) from error


def publish(directory: Path, run: Run, staged: Mapping[str, Staged]) -> Published:
    """Write what is new, changed and gone into the lake as one snapshot; nothing at all where nothing is.

    run: its `snapshot` is filled in here. staged: by table name, without `runs`.
    """
    with writing(directory), connect(directory) as connection:
        changes = {
            name: _compare(connection, TABLES[name], rows) for name, rows in staged.items() if name in TABLES
        }
        if not any(told for name, told in changes.items() if name not in RECORDS):
            return Published(None, {name: Changes() for name in changes})
        return Published(_commit(connection, run, changes), changes)


def record_stopped(directory: Path, run: Run, checks: "list[Check]", rejects: "list[Reject]") -> int:
    """Keep `runs`, `checks`, `rejects` of a run that a failed table check stopped; gives the snapshot."""
    with writing(directory), connect(directory) as connection:
        kept: dict[str, list[Any]] = {"checks": checks, "rejects": rejects}
        changes = {
            name: _compare(connection, TABLES[name], Staged(TABLES[name].to_arrow(rows), "append"))
            for name, rows in kept.items()
        }
        return _commit(connection, run, changes)


def _commit(connection: "duckdb.DuckDBPyConnection", run: Run, changes: Mapping[str, Changes]) -> int:
    """Apply the compared rows and the run's own row in one transaction; gives the snapshot."""
    import duckdb

    coming = snapshot(connection) + 1  # sure, because only the holder of the lock writes
    own = TABLES["runs"].to_arrow([replace(run, snapshot=coming)])
    connection.register("own_run", own)
    connection.execute("BEGIN")
    try:
        for name, told in changes.items():
            if told:
                _apply(connection, TABLES[name])
        connection.execute(f"INSERT INTO {NAME}.runs BY NAME SELECT * FROM own_run")
        connection.execute(f"CALL {NAME}.set_commit_message('sitrep', ?)", [run.run_id])
        connection.execute("COMMIT")
    except BaseException:
        with suppress(duckdb.TransactionException):  # a COMMIT that failed has rolled back already
            connection.execute("ROLLBACK")
        raise
    made = snapshot(connection)
    if made != coming:
        raise RuntimeError(
            f"snapshot {made} was made where {coming} was expected: another writer took no lock"
        )
    return made


def _compare(connection: "duckdb.DuckDBPyConnection", table: Table, staged: Staged) -> Changes:
    """Make the temporary tables `new_<table>` and `gone_<table>` and count them.

    A row with a known key that differs in a column that is not of the run is both gone (as it was) and new.
    """
    name, key = table.name, ", ".join(table.key)
    compared = [c for c in table.names if c not in OF_THE_RUN and c not in table.key]
    connection.register("staged_rows", staged.rows)
    # Of rows with one key the same is taken each time, or the same rows again would make a snapshot.
    first = f" ORDER BY hash({', '.join(compared)})" if compared else ""
    by_key = f"QUALIFY row_number() OVER (PARTITION BY {key}{first}) = 1"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE staged_{name} AS SELECT * FROM staged_rows {by_key}")
    same_key = " AND ".join(f"s.{c} = p.{c}" for c in table.key)
    differs = " OR ".join(f"s.{c} IS DISTINCT FROM p.{c}" for c in compared)
    changed = (
        f"SELECT {{0}} FROM staged_{name} s JOIN {NAME}.{name} p ON {same_key} WHERE ({differs or 'false'})"
    )
    old = "p." + ", p.".join(table.key)
    if staged.scope == "append":
        changed = f"{changed} AND false"
    added = f"SELECT s.* FROM staged_{name} s ANTI JOIN {NAME}.{name} p ON {same_key}"
    within = {"append": "false", "upsert": "false", "all": "true"}.get(
        staged.scope, "p.report_id IN (SELECT unnest($reports))"
    )
    parameters = {"reports": list(staged.reports)} if staged.scope == "report" else {}
    gone = f"SELECT {old} FROM {NAME}.{name} p ANTI JOIN staged_{name} s ON {same_key} WHERE {within}"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE new_{name} AS {added}")
    n_added = _count(connection, f"new_{name}")
    connection.execute(f"INSERT INTO new_{name} {changed.format('s.*')}")
    n_changed = _count(connection, f"new_{name}") - n_added
    connection.execute(f"CREATE OR REPLACE TEMP TABLE gone_{name} AS {gone}", parameters)
    n_gone = _count(connection, f"gone_{name}")
    connection.execute(f"INSERT INTO gone_{name} {changed.format(old)}")
    connection.unregister("staged_rows")
    return Changes(n_added, n_changed, n_gone)


def _apply(connection: "duckdb.DuckDBPyConnection", table: Table) -> None:
    """Take the gone rows out of the lake's table and put the new ones in."""
    same_key = " AND ".join(f"g.{c} = p.{c}" for c in table.key)
    if _count(connection, f"gone_{table.name}"):
        connection.execute(f"DELETE FROM {NAME}.{table.name} p USING gone_{table.name} g WHERE {same_key}")
    columns = ", ".join(table.names)
    order = ", ".join(table.key)
    connection.execute(
        f"INSERT INTO {NAME}.{table.name} ({columns}) SELECT {columns} FROM new_{table.name} ORDER BY {order}"
    )


def _count(connection: "duckdb.DuckDBPyConnection", table: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert row is not None
    return int(row[0])
