"""A checked run into the warehouse, as one snapshot."""

from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from prefect import task
from prefect.tasks import exponential_backoff

from flows import notes
from flows.outcome import Outcome
from warehouse.publish import Staged, publish, record_stopped
from warehouse.staging import Staging
from warehouse.tables import Check, Reject, Run

OF_A_REPORT = ("reports", "sentences", "claims")
MADE_WHOLE = ("events", "event_claims")
ADDED_TO = ("places", "actors", "sources", "withdrawals")
RECORDS = ("rejects", "checks")


@task(
    name="publish",
    retries=3,
    retry_delay_seconds=exponential_backoff(backoff_factor=1),
    retry_jitter_factor=0.5,
)
def publish_run(warehouse: Path, run_id: str, *, sound: bool) -> Outcome:
    """Publish what validate staged; where the run is not sound, record only that it was stopped, and by what."""
    staging = Staging(warehouse, run_id)
    note = notes.load(staging)
    checks = [Check(**row) for row in staging.read_all("validate", "checks").to_pylist()]
    rejects = [Reject(**row) for row in staging.read_all("validate", "rejects").to_pylist()]
    run = Run(
        run_id=run_id, started_at=datetime.fromisoformat(note.started_at), finished_at=datetime.now(UTC),
        status="published" if sound else "stopped", from_stage=note.from_stage, inputs=tuple(note.inputs),
        counts=note.counts, seconds=note.seconds, code_version=version("sitrep"),
    )  # fmt: skip
    if not sound:
        snapshot = record_stopped(warehouse, run, checks, rejects)
        return Outcome.of(note, "stopped", checks, rejects, {}, snapshot)
    done = publish(warehouse, run, _staged(staging))
    changes = {name: asdict(told) for name, told in done.changes.items()}
    status = "unchanged" if done.snapshot is None else "published"
    return Outcome.of(note, status, checks, rejects, changes, done.snapshot)


def _staged(staging: Staging) -> dict[str, Staged]:
    """Each table's rows, and which published rows give way to them."""
    brought = tuple(staging.read_all("extract", "reports")["report_id"].to_pylist())
    scopes = {name: Staged(staging.read_all("validate", name), "report", brought) for name in OF_A_REPORT}
    scopes |= {name: Staged(staging.read_all("validate", name), "all") for name in MADE_WHOLE}
    scopes |= {name: Staged(staging.read_all("validate", name), "upsert") for name in ADDED_TO}
    return scopes | {name: Staged(staging.read_all("validate", name), "append") for name in RECORDS}
