"""The stage extract: files to reports, with the raw bytes kept by their hash."""

from datetime import date
from pathlib import Path

import pyarrow as pa
from prefect import flow, task
from prefect.tasks import exponential_backoff

from flows.batches import finish, over_batches
from flows.inputs import files_of, plan
from flows.progress import reporter
from flows.published import known_reports, withdrawn
from flows.settings import settings
from transforms.documents import MAX_TEXT_BYTES, Unreadable, read_documents, reject_document
from warehouse.staging import Staging, keep_raw
from warehouse.tables import TABLES, Reject, Report, Withdrawal

STAGE = "extract"
# A report of 10 MiB of text is at most four times that in any encoding; more need not be read to be refused.
MOST_BYTES_OF_A_REPORT = 4 * MAX_TEXT_BYTES


@flow(name=STAGE)
def extract(warehouse: Path, run_id: str, inputs: list[str], published: date | None = None) -> dict[str, int]:
    """Read the inputs into staged `reports` and `rejects`; gives the stage's counts.

    published: the date for documents that carry none.
    """
    staging = Staging(warehouse, run_id)
    planned = plan(inputs, staging.path / "plan", run_id)
    staging.write(STAGE, "rejects", "plan", TABLES["rejects"].to_arrow(list(planned.rejects)))
    read = over_batches(
        read_batch, planned.batches, STAGE, "files", warehouse=warehouse, run_id=run_id, published=published
    )
    repeats = drop_repeats(staging)
    counts = {"files": planned.files, "reports": sum(r["reports"] for r in read) - repeats}
    counts |= {name: sum(r[name] for r in read) for name in ("known", "copies", "rejects")}
    counts["copies"] += repeats
    counts["rejects"] += len(planned.rejects)
    finish(staging, STAGE, counts)
    reporter().finish(
        STAGE, f"{counts['reports']} new reports, {counts['known']} known, {counts['rejects']} rejects"
    )
    return counts


@task(retries=3, retry_delay_seconds=exponential_backoff(backoff_factor=1), retry_jitter_factor=0.5)
def read_batch(warehouse: Path, run_id: str, batch: str, published: date | None) -> dict[str, int]:
    """Stage the reports and rejects of one batch of files; a disk that falters is tried again."""
    staging = Staging(warehouse, run_id)
    reports: dict[str, Report] = {}
    rejects: list[Reject] = []
    copies = 0
    for name in files_of(staging.path / "plan", batch):
        try:
            raw = read_file(Path(name))
        except Unreadable as fault:
            rejects.append(reject_document(fault, name, run_id))
            continue
        keep_raw(warehouse, raw)
        documents = read_documents(name, raw, published, run_id=run_id, batch_id=batch, today=date.today())
        copies += documents.duplicates + sum(r.report_id in reports for r in documents.reports)
        reports = {r.report_id: r for r in documents.reports} | reports
        rejects += documents.rejects
    known = known_reports(warehouse, list(reports))
    barred = withdrawn(warehouse, list(reports))
    rejects += [reject_withdrawn(reports[i], barred[i], run_id) for i in sorted(barred)]
    new = [r for r in reports.values() if r.report_id not in known and r.report_id not in barred]
    size = settings().batch_size  # a file of many lines makes many batches for the stages after
    for number, start in enumerate(range(0, len(new), size)):
        part = f"{batch}-{number:04d}"
        staging.write(STAGE, "reports", part, TABLES["reports"].to_arrow(new[start : start + size]))
    staging.write(STAGE, "rejects", batch, TABLES["rejects"].to_arrow(rejects))
    return {"reports": len(new), "known": len(known), "copies": copies, "rejects": len(rejects)}


def read_file(path: Path) -> bytes:
    """A file's bytes. Raises Unreadable where it may not be opened or is too large to be a report."""
    try:
        if not path.is_file():
            raise Unreadable("file_readable", "it is gone, or no regular file; name a file or folder")
        size = path.stat().st_size
        if size > MOST_BYTES_OF_A_REPORT and path.suffix.lower() not in (".jsonl", ".ndjson"):
            raise Unreadable(
                "file_not_huge", f"it holds {size / 2**20:.0f} MiB; a report may hold 10 MiB of text"
            )
        return path.read_bytes()
    except (PermissionError, FileNotFoundError, IsADirectoryError) as error:
        raise Unreadable(
            "file_readable", f"it cannot be opened ({error.strerror}); check its rights"
        ) from error


def reject_withdrawn(report: Report, tombstone: Withdrawal, run_id: str) -> Reject:
    """The reject of a report that came again though it is withdrawn."""
    fault = Unreadable(
        "report_not_withdrawn",
        f"it was withdrawn on {tombstone.withdrawn_at:%Y-%m-%d} by {tombstone.withdrawn_by}: {tombstone.why}; "
        f"`sitrep withdraw {report.report_id} --undo` lets it come back",
        subject_id=report.report_id,
    )
    return reject_document(fault, report.origin, run_id)


def drop_repeats(staging: Staging) -> int:
    """Keep a report in the first batch that holds it; gives how many rows were dropped from later ones."""
    seen: set[str] = set()
    dropped = 0
    for batch in staging.batches(STAGE, "reports"):
        rows = staging.read(STAGE, "reports", batch)
        ids = rows.column("report_id").to_pylist()
        first = [i not in seen for i in ids]
        seen.update(ids)
        if not all(first):
            dropped += first.count(False)
            staging.write(STAGE, "reports", batch, rows.filter(pa.array(first)))
    return dropped
