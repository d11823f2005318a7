"""An event file of UCDP or ACLED into the warehouse: read, checked, published as one snapshot. No Prefect."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from flows.notes import run_id_at
from warehouse.lake import connect
from warehouse.others.headers import FORMS
from warehouse.others.reading import Imported, read_events
from warehouse.publish import Published, Staged, publish, writing
from warehouse.tables import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What came of an import. status: published, or unchanged where the warehouse held all of it."""

    run_id: str
    source: str
    file: str
    status: str
    snapshot: int | None
    rows: int
    kept: int
    added: int
    changed: int
    rejected: dict[str, int]
    reasons: dict[str, str]
    unknown_columns: tuple[str, ...]
    encoding: str
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """As plain values, for `--json`."""
        return asdict(self)


def import_events(warehouse: Path, source: str, file: Path, lock_timeout: float = 600) -> ImportOutcome:
    """Publish the file's events: new ones, and those that differ in the place of what stood under their id.

    Events that the file does not hold stay as they are: a Candidate release or an export of one country is a part.
    Raises WrongHeader, UnreadableFile and Locked.
    """
    started, clock = datetime.now(UTC), perf_counter()
    run_id = run_id_at(started)
    table = FORMS[source].table
    with writing(warehouse, lock_timeout):
        with connect(warehouse) as connection:
            read = read_events(connection, source, file, run_id)
        run = Run(
            run_id=run_id, started_at=started, finished_at=datetime.now(UTC), status="published",
            from_stage="import", inputs=(str(file),),
            counts={"import.rows": read.rows, f"import.{table}": read.kept.num_rows},
            seconds={"import": round(perf_counter() - clock, 2)}, code_version=version("sitrep"),
        )  # fmt: skip
        staged = {table: Staged(read.kept, "upsert"), "rejects": Staged(read.rejects, "append")}
        done = publish(warehouse, run, staged)
    return _outcome(run, source, file, read, done, perf_counter() - clock)


def _outcome(
    run: Run, source: str, file: Path, read: Imported, done: Published, seconds: float
) -> ImportOutcome:
    changes = done.changes[FORMS[source].table]
    checks, reasons = (read.rejects[name].to_pylist() for name in ("check_name", "reason"))
    return ImportOutcome(
        run_id=run.run_id, source=source, file=str(file), snapshot=done.snapshot,
        status="unchanged" if done.snapshot is None else "published", rows=read.rows, kept=read.kept.num_rows,
        added=changes.added, changed=changes.changed, rejected=dict(Counter(checks).most_common()),
        reasons=dict(zip(checks, reasons, strict=True)), unknown_columns=read.unknown, encoding=read.encoding,
        seconds=round(seconds, 2),
    )  # fmt: skip
