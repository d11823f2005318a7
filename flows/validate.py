"""The stage validate: checks run, rows that fail moved to `rejects`, one snapshot published."""

from pathlib import Path
from time import perf_counter

from prefect import flow

from expectations.pages import build_pages
from flows import notes, published
from flows.artifacts import link_pages, show_outcome
from flows.checking import STAGE, check_staged
from flows.enrich import link
from flows.outcome import Outcome
from flows.progress import reporter
from flows.publishing import publish_run
from flows.settings import settings
from flows.withdrawing import leave_out_withdrawn
from warehouse.publish import writing
from warehouse.staging import Staging


@flow(name=STAGE)
def validate(warehouse: Path, run_id: str) -> Outcome:
    """Check what is staged, keep failing rows out, publish the rest as one snapshot; gives what came of the run.

    One run at a time: events are made of all claims, so none other may publish between linking and publishing.
    """
    staging = Staging(warehouse, run_id)
    started = perf_counter()
    reporter().start(STAGE, 2, "steps")
    with writing(warehouse, settings().lock_timeout):
        left_out = leave_out_withdrawn(warehouse, staging)
        if left_out or notes.load(staging).linked_on != published.snapshot(warehouse):
            link(warehouse, run_id)
        checked = check_staged(warehouse, run_id)
        reporter().advance(STAGE, 1)
        notes.time(staging, "checks", perf_counter() - started)
        outcome = publish_run(warehouse, run_id, sound=checked.validation.may_publish)
        reporter().advance(STAGE, 1)
    outcome.seconds["publish"] = round(perf_counter() - started - outcome.seconds["checks"], 2)
    pages = warehouse / "quality"
    if outcome.status != "unchanged":
        build_pages(checked.validation, pages, rejects=list(checked.rejects.values()))
    if pages.exists():
        link_pages(pages / "index.html")
    show_outcome(outcome)
    staging.remove()
    reporter().finish(STAGE, f"{outcome.checks_passed} checks passed, {len(outcome.checks_failed)} failed")
    return outcome
