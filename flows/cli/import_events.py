"""`sitrep import`: what UCDP and ACLED know, into the warehouse."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.settings import settings, warehouse_option

if TYPE_CHECKING:
    from flows.importing import ImportOutcome


@click.command("import")
@click.argument("source", type=click.Choice(["ucdp", "acled"]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="What came of it as one JSON object.")
@warehouse_option
def import_events(source: str, file: Path, as_json: bool, warehouse: Path) -> None:
    """Import an event file of UCDP or ACLED, to compare our events with.

    FILE is a CSV as they publish it: UCDP's GED of versions 17.1 to 26.1 or a Candidate release, or ACLED's export.
    Columns are found by name. Rows that fail a check go to `rejects`, the others to `ucdp_events` or `acled_events`.
    The same file again changes nothing; a newer one takes the place of what stood under its events' ids.

    \b
    Example:
      sitrep import ucdp GEDEvent_v25_1.csv
      sitrep import acled export.csv

    \b
    Exit codes: 0 imported, also where rows were rejected; 1 nothing could be imported; 2 wrong usage.
    """
    from flows.importing import import_events as import_file
    from warehouse.others.headers import WrongHeader
    from warehouse.others.reading import UnreadableFile
    from warehouse.publish import Locked

    try:
        outcome = import_file(warehouse.resolve(), source, file, settings().lock_timeout)
    except (WrongHeader, UnreadableFile, Locked) as error:
        raise click.ClickException(f"{file}: {error}\nNothing was imported.") from error
    if as_json:
        click.echo(json.dumps(outcome.as_json(), indent=2, ensure_ascii=False))
    else:
        _print(outcome)


def _print(outcome: "ImportOutcome") -> None:
    from flows.terminal.values import clean

    done = "nothing is new; the warehouse is as it was"
    if outcome.snapshot is not None:
        done = f"published as snapshot {outcome.snapshot}"
    rows = [
        ("run", f"{outcome.run_id}, {done}"),
        ("rows", f"{outcome.rows:,} in the file, {outcome.kept:,} kept"),
        ("events", f"{outcome.added:,} new, {outcome.changed:,} changed"),
        ("rejects", f"{sum(outcome.rejected.values()):,}"),
        *(("", f"{n:>7,} {check}: {outcome.reasons[check]}") for check, n in outcome.rejected.items()),
    ]
    if outcome.unknown_columns:
        names = ", ".join(clean(name)[:40] for name in outcome.unknown_columns)
        rows.append(("unread", f"columns that are not known: {names}"))
    if outcome.encoding != "utf-8":
        rows.append(("encoding", f"read as {outcome.encoding}: it is not UTF-8"))
    rows.append(("seconds", f"{outcome.seconds:.1f}"))
    for name, value in rows:
        click.echo(f"{click.style(f'{name:<10}', bold=True)} {value}".rstrip())
    click.echo(f"\n  sitrep reconcile {outcome.source}  compares our events with them")
