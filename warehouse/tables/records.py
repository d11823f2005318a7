"""What is kept about the work itself: `withdrawals`, `rejects`, `checks`, `runs`."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from warehouse.tables.schema import column, optional

STAGES = (
    "extract", "normalise", "enrich", "validate", "import", "reconcile", "withdraw", "restore",
)  # fmt: skip
RUN_STATUSES = ("published", "stopped")
CHECK_LEVELS = ("row", "table")


def reject_id_of(*fault: str) -> str:
    """The id of a reject: 16 hex digits of the SHA-256 of what tells it from others, stage and subject first."""
    return hashlib.sha256("\x1f".join(fault).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """One row or document that was kept out: stage, reason, the failing check, the raw value."""

    reject_id: str = column(
        "Hash of stage, subject, origin, check and raw value: the same fault is one row", key=True
    )
    run_id: str = column("The run that first met it")
    stage: str = column("The stage that kept it out", allowed=STAGES)
    subject: str = column("`document`, or the table whose row it is")
    subject_id: str | None = optional("The row's key, or the report's id")
    origin: str | None = optional("File or address with `:line`")
    check_name: str = column("The failing check, as in `file_not_empty` or `claims_count_not_negative`")
    reason: str = column("What is wrong and what to do, for the person who must act")
    raw: str | None = optional("The raw value or row, at most 2,000 characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The tombstone of a report that was withdrawn: its claims are out, and no run brings it back while it stands."""

    report_id: str = column("The report", key=True)
    withdrawn_at: datetime = column("When it was withdrawn, UTC")
    withdrawn_by: str = column("Who withdrew it")
    why: str = column("Why")
    title: str | None = optional("Its headline")
    agency: str | None = optional("Its agency or paper")
    published: date | None = optional("Its date of publication")
    origin: str = column("File or address it was read from")
    raw_sha256: str = column("SHA-256 of its raw bytes, which stay in the raw store")
    claims: tuple[str, ...] = column("Ids of the claims that went with it", default=())
    events: tuple[str, ...] = column("Ids of the events that rested on them then", default=())
    snapshot: int = column("The last snapshot that holds it, and from which it is restored", low=0)
    restored_at: datetime | None = optional("When it was let back, UTC; null while it is withdrawn")
    restored_by: str | None = optional("Who let it back")
    restored_why: str | None = optional("Why, where it was said")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One expectation's result in one run."""

    run_id: str = column("The run", key=True)
    check_name: str = column("The check", key=True)
    table_name: str = column("The table checked")
    level: str = column(
        "row: failing rows are rejected; table: a failure stops the publishing", allowed=CHECK_LEVELS
    )
    meaning: str = column("What is expected, in a sentence")
    passed: bool = column("Whether it held for every row")
    rows_checked: int = column("Rows looked at", unit="rows", low=0)
    rows_failed: int = column("Rows that failed", unit="rows", low=0)
    seconds: float | None = optional("Time it took", unit="seconds", low=0)
    details: str | None = optional("What was seen, where it failed: keys of at most ten rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One flow run: inputs, counts per stage, seconds per stage, code version, snapshot."""

    run_id: str = column("Start time in UTC and four random hex digits: sorts by time", key=True)
    started_at: datetime = column("Start, UTC")
    finished_at: datetime = column("End, UTC")
    status: str = column("published, or stopped by a failed table check", allowed=RUN_STATUSES)
    from_stage: str = column("The stage it began with", allowed=STAGES)
    inputs: tuple[str, ...] = column("Paths and addresses it was given", default=())
    counts: dict[str, int] = column("Rows per stage, as in `extract.reports`", unit="rows")
    seconds: dict[str, float] = column("Time per stage", unit="seconds")
    code_version: str = column("Version of Sitrep")
    snapshot: int | None = optional("The DuckLake snapshot it published")
