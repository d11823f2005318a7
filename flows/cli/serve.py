"""`sitrep serve`: runs on a schedule, with the Prefect UI."""

from datetime import datetime
from pathlib import Path

import click

from flows.settings import SAMPLES, settings, warehouse_option


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--cron", default="0 * * * *", show_default=True, help="When to run: minute hour day month weekday."
)
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="Date for reports that carry none.")
@warehouse_option
def serve(paths: tuple[Path, ...], cron: str, published: datetime | None, warehouse: Path) -> None:
    """Run all four stages on a schedule until stopped, with the Prefect UI beside it.

    A Prefect server that runs already is used; else one is started and stopped with this command.

    \b
    Example:
      sitrep serve --cron "0 * * * *" /var/spool/wire
    """
    from flows.server import ServerFailed, prepare, reuse, start

    warehouse = warehouse.resolve()
    prepare(warehouse)
    _check_cron(cron)
    own = None
    if not reuse(settings().server):
        click.echo(f"Starting a Prefect server at {settings().server} ...")
        try:
            own = start(settings().server, warehouse / "prefect" / "server.log")
        except ServerFailed as error:
            raise click.ClickException(str(error)) from error
    from flows.pipeline import pipeline

    inputs = [str(p.resolve()) for p in paths] or [str(SAMPLES)]
    click.echo(f"Serving at {settings().server}: {cron} on {', '.join(inputs)}. Ctrl-C stops it.")
    try:
        pipeline.serve(
            name="schedule",
            cron=cron,
            parameters={
                "warehouse": str(warehouse),
                "inputs": inputs,
                "published": published.date().isoformat() if published else None,
            },
            print_starting_message=False,
        )
    finally:
        if own is not None:
            own.terminate()


def _check_cron(cron: str) -> None:
    from prefect.client.schemas.schedules import CronSchedule

    try:
        CronSchedule(cron=cron)
    except ValueError as error:
        raise click.BadParameter(
            f"{cron!r} is no cron expression, as in '0 * * * *'", param_hint="--cron"
        ) from error
