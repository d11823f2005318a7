"""A report taken out of the warehouse with its claims, and let back: a run of its own, checked as any other.

Its sentences and claims go, events are made anew without them, and a tombstone in `withdrawals` says who did it and
why. DuckLake keeps the rows in the snapshots before, and from the last of these they are restored.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from expectations.pages import build_pages
from flows import notes, published
from flows.checking import STAGE, TAKEN_FROM, Checked, check_staged, check_tables
from flows.enrich import link
from flows.extract import reject_withdrawn
from flows.outcome import Outcome
from flows.publishing import publish_run
from warehouse.history import NoSuchSnapshot
from warehouse.lake import WarehouseMissing, connect, exists, snapshot
from warehouse.publish import writing
from warehouse.staging import Staging
from warehouse.tables import TABLES, Report, Withdrawal

# Where `link` and `check_staged` look for a run's rows of a report.
STAGED_AS = {"reports": "extract", "sentences": "normalise", "claims": "enrich"}


class NothingToWithdraw(LookupError):
    """No report, or more than one, has that id, or it is withdrawn already; the message says which."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What came of it: the tombstone, the run's outcome, and the snapshots before and after."""

    tombstone: Withdrawal
    outcome: Outcome
    before: int


def withdraw(warehouse: Path, wanted: str, why: str, by: str, lock_timeout: float = 600) -> Withdrawn:
    """Take the report whose id begins with `wanted` out, as one snapshot. Raises NothingToWithdraw and Locked."""
    with _writing(warehouse, lock_timeout):
        report_id = _one(warehouse, "reports", "true", wanted)
        report = published.query(warehouse, "reports", "report_id = $id", id=report_id)
        claims = published.query(warehouse, "claims", "report_id = $id", id=report_id)["claim_id"].to_pylist()
        rests = published.query(warehouse, "event_claims", "claim_id IN (SELECT unnest($ids))", ids=claims)
        before = _snapshot(warehouse)
        (row,) = report.select(
            ["report_id", "title", "agency", "published", "origin", "raw_sha256"]
        ).to_pylist()
        tombstone = Withdrawal(
            **row, withdrawn_at=datetime.now(UTC), withdrawn_by=by, why=why, claims=tuple(sorted(claims)),
            events=tuple(sorted(set(rests["event_id"].to_pylist()))), snapshot=before,
        )  # fmt: skip
        staging = notes.begin(warehouse, "withdraw", [report_id], None)
        staging.write(STAGED_AS["reports"], "reports", "all", report)
        link.fn(warehouse, staging.path.name, STAGE)  # of the run's report nothing is left there
        tables = {name: staging.read_all(STAGE, name) for name in TAKEN_FROM}
        checked = check_tables(warehouse, staging, tables)
        return Withdrawn(tombstone, _publish(warehouse, staging, tombstone, checked), before)


def restore(warehouse: Path, wanted: str, why: str | None, by: str, lock_timeout: float = 600) -> Withdrawn:
    """Let a withdrawn report back with the rows that it had, as one snapshot.

    Where the snapshot that held them is no longer kept, it is only let back: the next run with its file reads it.
    Raises NothingToWithdraw and Locked.
    """
    with _writing(warehouse, lock_timeout):
        report_id = _one(warehouse, "withdrawals", "restored_at IS NULL", wanted)
        (row,) = published.query(warehouse, "withdrawals", "report_id = $id", id=report_id).to_pylist()
        tombstone = replace(
            Withdrawal(**row), restored_at=datetime.now(UTC), restored_by=by, restored_why=why
        )
        before = _snapshot(warehouse)
        staging = notes.begin(warehouse, "restore", [report_id], None)
        for table, rows in _kept(warehouse, tombstone).items():
            staging.write(STAGED_AS[table], table, "all", rows)
        link.fn(warehouse, staging.path.name)
        checked = check_staged(warehouse, staging.path.name)
        return Withdrawn(tombstone, _publish(warehouse, staging, tombstone, checked), before)


def leave_out_withdrawn(warehouse: Path, staging: Staging) -> bool:
    """Drop from what a run staged the reports that were withdrawn since it read them; whether there were any."""
    reports = {row["report_id"]: row for row in staging.read_all("extract", "reports").to_pylist()}
    barred = published.withdrawn(warehouse, list(reports))
    if not barred:
        return False
    run_id = staging.path.name
    rejects = [reject_withdrawn(Report(**reports[i]), barred[i], run_id) for i in sorted(barred)]
    staging.write("extract", "rejects", "withdrawn", TABLES["rejects"].to_arrow(rejects))
    gone = pa.array(list(barred), pa.string())
    for table, stage in STAGED_AS.items():
        for batch in staging.batches(stage, table):
            rows = staging.read(stage, table, batch)
            staging.write(stage, table, batch, rows.filter(pc.invert(pc.is_in(rows["report_id"], gone))))
    return True


def _writing(warehouse: Path, lock_timeout: float) -> Any:
    if not exists(warehouse):
        raise WarehouseMissing(f"No warehouse in {warehouse}: `sitrep run` makes one.")
    return writing(warehouse, lock_timeout)


def _kept(warehouse: Path, tombstone: Withdrawal) -> dict[str, pa.Table]:
    """The report's rows as its last snapshot holds them; none where that is no longer kept."""
    try:
        return {t: published.as_of(warehouse, tombstone.snapshot, t, tombstone.report_id) for t in STAGED_AS}
    except NoSuchSnapshot:
        return {}


def _publish(warehouse: Path, staging: Staging, tombstone: Withdrawal, checked: Checked) -> Outcome:
    staging.write(STAGE, "withdrawals", "all", TABLES["withdrawals"].to_arrow([tombstone]))
    outcome: Outcome = publish_run.fn(warehouse, staging.path.name, sound=checked.validation.may_publish)
    build_pages(checked.validation, warehouse / "quality", rejects=list(checked.rejects.values()))
    staging.remove()
    return outcome


def _snapshot(warehouse: Path) -> int:
    with connect(
        warehouse
    ) as connection:  # writable: an older warehouse gets its new tables before it is counted
        return snapshot(connection)


def _one(warehouse: Path, table: str, where: str, wanted: str) -> str:
    """The one report id in a table that begins so. Raises NothingToWithdraw."""
    found = published.query(warehouse, table, f"starts_with(report_id, $id) AND {where}", id=wanted)
    ids = sorted(found["report_id"].to_pylist())
    if len(ids) == 1:
        return str(ids[0])
    if ids:
        raise NothingToWithdraw(f"{len(ids)} reports' ids begin with {wanted!r}: give more of it.")
    if table == "reports":
        known = published.query(
            warehouse, "withdrawals", "starts_with(report_id, $id) AND restored_at IS NULL", id=wanted
        ).to_pylist()
        if known:
            raise NothingToWithdraw(
                f"Report {known[0]['report_id']} is withdrawn already, by {known[0]['withdrawn_by']}: {known[0]['why']}"
            )
        raise NothingToWithdraw(
            f'No report\'s id begins with {wanted!r}; `sitrep sql "FROM reports"` lists them.'
        )
    raise NothingToWithdraw(
        f'No report that is withdrawn has an id that begins so: {wanted!r}; `sitrep sql "FROM withdrawals"` lists them.'
    )
