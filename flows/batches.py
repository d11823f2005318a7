"""How a stage works through its batches: what passes to a task is the batch's name, never its data."""

from collections.abc import Callable, Mapping
from typing import Any

from prefect.futures import as_completed
from prefect.task_runners import ProcessPoolTaskRunner, TaskRunner, ThreadPoolTaskRunner

from flows import notes
from flows.artifacts import show_counts
from flows.progress import reporter
from flows.settings import settings
from warehouse.staging import Staging

# Two worker processes need about 10 s here until they have imported Prefect: as long as this many reports take.
WORTH_PROCESSES = 5_000


def batch_size(total: int) -> int:
    """Items in a batch: the setting, or fewer where few batches would leave a worker idle and a bar still."""
    from math import ceil

    return min(settings().batch_size, max(25, ceil(total / (8 * settings().workers))))


def over_batches(
    task: Any, batches: Mapping[str, int], stage: str, unit: str, **parameters: Any
) -> list[Any]:
    """Run `task(batch=name, **parameters)` for every batch on the chosen runner; their results in order of name.

    batches: name to the number of `unit`s in it, for the progress bar. Raises what a task raised after its retries.
    """
    reporter().start(stage, sum(batches.values()), unit)
    results: dict[str, Any] = {}
    with _runner(sum(batches.values())) as runner:
        futures = {runner.submit(task, parameters={"batch": b, **parameters}): b for b in sorted(batches)}
        for future in as_completed(list(futures)):
            results[futures[future]] = future.result()
            reporter().advance(stage, batches[futures[future]])
    return [results[name] for name in sorted(results)]


def finish(staging: Staging, stage: str, counts: dict[str, int]) -> None:
    """Mark a stage as over: its counts go to the run's notes and to Prefect's pages."""
    staging.finish(stage)
    notes.add(staging, stage, counts)
    show_counts(stage, counts)


def _runner(total: int) -> TaskRunner[Any]:
    kind, workers = settings().task_runner, settings().workers
    makers: dict[str, Callable[[], TaskRunner[Any]]] = {
        "processes": lambda: ProcessPoolTaskRunner(max_workers=workers),
        "threads": lambda: ThreadPoolTaskRunner(max_workers=workers),
        "dask": _dask,
        "ray": _ray,
    }
    return makers["threads" if kind == "processes" and total < WORTH_PROCESSES else kind]()


def _dask() -> TaskRunner[Any]:
    from prefect_dask import DaskTaskRunner  # not a dependency: whoever has a cluster installs it

    runner: TaskRunner[Any] = DaskTaskRunner()
    return runner


def _ray() -> TaskRunner[Any]:
    from prefect_ray import RayTaskRunner  # not a dependency: whoever has a cluster installs it

    runner: TaskRunner[Any] = RayTaskRunner()
    return runner
