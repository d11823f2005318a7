"""The whole way of a run: extract, normalise, enrich and validate, in turn."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from prefect import flow

from flows import notes
from flows.enrich import enrich
from flows.extract import extract
from flows.normalise import normalise
from flows.outcome import Outcome
from flows.published import stage_published
from flows.settings import SAMPLES
from flows.validate import validate
from warehouse import lake
from warehouse.staging import Staging, pending_runs

STAGES = ("extract", "normalise", "enrich", "validate")


@flow(name="sitrep")
def pipeline(
    warehouse: Path,
    inputs: list[str] | None = None,
    published: date | None = None,
    from_stage: str = "extract",
    to_stage: str = "validate",
) -> Outcome:
    """Run the stages from `from_stage` to `to_stage`; what the last one leaves staged, a later run can go on with.

    inputs: files and folders; the bundled samples where none is named.
    published: the date for documents that carry none.
    """
    warehouse.mkdir(parents=True, exist_ok=True)
    paths = [str(SAMPLES)] if inputs is None else inputs
    staging = begin(warehouse, from_stage, paths, published)
    run_id = staging.path.name
    calls: dict[str, Callable[[], dict[str, int]]] = {
        "extract": lambda: extract(warehouse, run_id, paths, published),
        "normalise": lambda: normalise(warehouse, run_id),
        "enrich": lambda: enrich(warehouse, run_id),
    }
    for stage in STAGES[STAGES.index(from_stage) : STAGES.index(to_stage) + 1]:
        if stage == "validate":
            return validate(warehouse, run_id)
        started = perf_counter()
        calls[stage]()
        notes.time(staging, stage, perf_counter() - started)
    return Outcome.unfinished(notes.load(staging))


def begin(warehouse: Path, from_stage: str, inputs: list[str], published: date | None) -> Staging:
    """Where the run to work on is staged.

    A run from a later stage goes on with the newest run that was left after the stage before; where none was, it is
    a new one on what the warehouse holds.
    """
    if from_stage == STAGES[0]:
        return notes.begin(warehouse, from_stage, inputs, published)
    before = STAGES[STAGES.index(from_stage) - 1]
    for run_id in reversed(pending_runs(warehouse)):
        if Staging(warehouse, run_id).finished(before):
            return Staging(warehouse, run_id)
    if not lake.exists(warehouse):
        raise lake.WarehouseMissing(
            f"Nothing was published in {warehouse} to begin with {from_stage}: run extract first."
        )
    staging = notes.begin(warehouse, from_stage, [], published)
    stage_published(staging, warehouse, before)
    return staging
