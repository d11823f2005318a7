"""`sitrep run`: reports into the warehouse."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.settings import settings, warehouse_option

if TYPE_CHECKING:
    from flows.outcome import Outcome

STAGES = click.Choice(["extract", "normalise", "enrich", "validate"])


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="Date for reports that carry none.")
@click.option(
    "--from", "from_stage", type=STAGES, default="extract", help="Begin here, on what was published."
)
@click.option(
    "--to", "to_stage", type=STAGES, default="validate", help="Stop after this stage; nothing is published."
)
@click.option("--strict", is_flag=True, help="Exit with 3 when anything was rejected.")
@click.option("--json", "as_json", is_flag=True, help="The closing table as JSON.")
@warehouse_option
def run(
    paths: tuple[Path, ...],
    published: datetime | None,
    from_stage: str,
    to_stage: str,
    strict: bool,
    as_json: bool,
    warehouse: Path,
) -> None:
    """Read files and folders of reports (.txt, .html, .jsonl) into the warehouse; the bundled samples if none is named.

    \b
    Example:
      sitrep run reports/ more.jsonl --published 2018-05-21
      sitrep run --from enrich        the later stages again, on what was published

    \b
    Exit codes: 0 all that could be read was read, 1 failure or a failed table check (nothing was published),
    2 wrong usage, 3 something was rejected and --strict was given.
    """
    if from_stage != "extract" and paths:
        raise click.UsageError(f"--from {from_stage} works on what was published and takes no paths.")
    if STAGES.choices.index(to_stage) < STAGES.choices.index(from_stage):
        raise click.UsageError(f"--to {to_stage} comes before --from {from_stage}.")
    warehouse = warehouse.resolve()
    try:
        outcome = _run(warehouse, [str(p) for p in paths] or None, published, from_stage, to_stage, as_json)
    except Exception as error:  # whatever went wrong, the person gets a line to act on and the way to go on
        raise click.ClickException(
            f"{type(error).__name__}: {error}\nNothing was published; the last snapshot stands."
        ) from error
    if as_json:
        click.echo(json.dumps(outcome.as_json(), indent=2))
    else:
        from flows.cli.closing import print_closing

        print_closing(outcome, warehouse)
    if outcome.status == "stopped":
        raise SystemExit(1)
    if strict and outcome.rejects:
        raise SystemExit(3)


def _run(
    warehouse: Path,
    paths: list[str] | None,
    published: datetime | None,
    from_stage: str,
    to_stage: str,
    quiet: bool,
) -> "Outcome":
    import sys
    from contextlib import nullcontext
    from threading import Thread

    from flows.progress import Bars, Lines, Silent, report_to
    from flows.server import prepare, reuse

    prepare(warehouse)
    # Prefect mostly waits for its server, which is a process of its own: time enough to load the rest.
    Thread(target=_load, daemon=True).start()
    if not reuse(settings().server) and not quiet:
        click.echo("Starting Prefect for this run (`sitrep server` keeps one running) ...", err=True)
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.pipeline import pipeline

    bars = Bars() if sys.stderr.isatty() and not quiet else None
    report_to(bars or (Silent() if quiet else Lines()))
    # Heartbeats tell a server of a scheduled run that died; here they would only add a second to every flow's end.
    with bars or nullcontext(), temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        outcome: Outcome = pipeline(
            warehouse, paths, published.date() if published else None, from_stage, to_stage
        )
    return outcome


def _load() -> None:
    """Load what the later stages need seconds to load: Great Expectations, and the gazetteer, made on first use."""
    import expectations.engine  # noqa: F401
    from transforms.enriching.gazetteer import bundled_folder

    bundled_folder()
