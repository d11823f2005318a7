"""`sitrep diff A B`: what changed between two snapshots."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flows.settings import warehouse_option

if TYPE_CHECKING:
    from warehouse.history import Difference


@click.command()
@click.argument("a", type=int)
@click.argument("b", type=int)
@click.option(
    "--table", "only", help="Every column of one table's rows, instead of what changed in the events."
)
@click.option(
    "--rows", default=20, show_default=True, type=click.IntRange(0), help="Most rows shown of a kind."
)
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object: events with reasons, and tables by row."
)
@warehouse_option
def diff(a: int, b: int, only: str | None, rows: int, as_json: bool, warehouse: Path) -> None:
    """Show what changed on the way from snapshot A to snapshot B.

    For each event that is new, changed or gone: tolls, date, place, parties, type and grade, from what to what, and the
    claims that came, went or stand otherwise, with their reports. `sitrep history` numbers the snapshots.

    \b
    Example:
      sitrep diff 3 4
      sitrep diff 3 4 --table places
    """
    from flows.cli.revision_view import lines_of
    from flows.terminal.values import as_json as to_json
    from warehouse.history import NoSuchSnapshot
    from warehouse.history import diff as look_up
    from warehouse.lake import WarehouseMissing, connect
    from warehouse.revisions import revisions
    from warehouse.tables import TABLES

    if only is not None and only not in TABLES:
        raise click.BadParameter(f"no table {only!r}; there are {', '.join(TABLES)}", param_hint="--table")
    try:
        with connect(warehouse, read_only=True) as connection:
            found = {name: look_up(connection, name, a, b) for name in ([only] if only else TABLES)}
            events = [] if only else revisions(connection, a, b)
    except (WarehouseMissing, NoSuchSnapshot) as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        tables = {name: asdict(difference) for name, difference in found.items() if difference}
        told = {"from": a, "to": b, "tables": tables}
        click.echo(to_json(told if only else told | {"events": [asdict(event) for event in events]}))
    elif only:
        _print_counts(found)
        _print_rows(only, found[only], rows)
    else:
        _print_counts(found)
        for line in lines_of(events, rows):
            click.echo(line)


def _print_counts(found: "dict[str, Difference]") -> None:
    from flows.terminal.tables import print_rows

    counts = [(n, len(d.added), len(d.changed), len(d.gone)) for n, d in found.items() if d]
    if counts:
        print_rows(("table", "added", "changed", "gone"), counts)
    else:
        click.echo("No rows differ.")


def _print_rows(name: str, difference: "Difference", most: int) -> None:
    lines = [f"+ {name} {_row(row)}" for row in difference.added[:most]]
    for changed in difference.changed[:most]:
        lines.append(f"~ {name} {_row(changed.key)}")
        lines += [f"    {c}: {_short(old)} -> {_short(new)}" for c, (old, new) in changed.columns.items()]
    lines += [f"- {name} {_row(row)}" for row in difference.gone[:most]]
    if lines:
        click.echo("\n" + "\n".join(lines))
    hidden = sum(max(0, len(x) - most) for x in (difference.added, difference.changed, difference.gone))
    if hidden:
        click.echo(f"  and {hidden} more in {name}: --rows N shows more, --json all")


def _row(row: dict[str, Any]) -> str:
    return "  ".join(f"{column}={_short(value)}" for column, value in row.items() if value is not None)


def _short(value: Any) -> str:
    from flows.terminal.values import as_text

    text = "null" if value is None else as_text(value)
    return text if len(text) <= 60 else text[:59] + "…"
