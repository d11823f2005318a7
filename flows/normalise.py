"""The stage normalise: reports to sentences and claims, text read into typed values."""

from pathlib import Path

from prefect import flow, task

from flows.batches import finish, over_batches
from flows.collector import seldom_collected
from flows.progress import reporter
from transforms.reading import read_report
from warehouse.staging import Staging
from warehouse.tables import TABLES, Claim, Reject, Report, Sentence, reject_id_of

STAGE = "normalise"


@flow(name=STAGE)
def normalise(warehouse: Path, run_id: str) -> dict[str, int]:
    """Read every staged report into staged `sentences` and `claims`; gives the stage's counts."""
    staging = Staging(warehouse, run_id)
    batches = {b: staging.rows("extract", "reports", b) for b in staging.batches("extract", "reports")}
    read = over_batches(read_reports, batches, STAGE, "reports", warehouse=warehouse, run_id=run_id)
    counts = {name: sum(r[name] for r in read) for name in ("sentences", "claims", "rejects")}
    finish(staging, STAGE, counts)
    reporter().finish(STAGE, f"{counts['sentences']} sentences, {counts['claims']} claims")
    return counts


@task(retries=1, retry_delay_seconds=1)
def read_reports(warehouse: Path, run_id: str, batch: str) -> dict[str, int]:
    """Stage the sentences and claims of one batch of reports."""
    staging = Staging(warehouse, run_id)
    sentences: list[Sentence] = []
    claims: list[Claim] = []
    rejects: list[Reject] = []
    with seldom_collected():
        for row in staging.read("extract", "reports", batch).to_pylist():
            report = Report(**row)
            try:
                reading = read_report(report)
            except Exception as error:  # one report that the reader stumbles over must not stop the others
                rejects.append(_unread(report, error, run_id))
                continue
            sentences += reading.sentences
            claims += reading.claims
    staging.write(STAGE, "sentences", batch, TABLES["sentences"].to_arrow(sentences))
    staging.write(STAGE, "claims", batch, TABLES["claims"].to_arrow(claims))
    staging.write(STAGE, "rejects", batch, TABLES["rejects"].to_arrow(rejects))
    return {"sentences": len(sentences), "claims": len(claims), "rejects": len(rejects)}


def _unread(report: Report, error: Exception, run_id: str) -> Reject:
    reason = f"{report.origin}: the reader failed on this report ({type(error).__name__}: {error}); please report it"
    return Reject(
        reject_id=reject_id_of(STAGE, "reports", report.report_id, "report_is_read"), run_id=run_id, stage=STAGE,
        subject="reports",
        subject_id=report.report_id, origin=report.origin, check_name="report_is_read", reason=reason,
        raw=report.text[:2_000],
    )  # fmt: skip
