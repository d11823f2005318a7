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
@click.option("--table", "only", help="One table.")
@click.option(
    "--rows", default=20, show_default=True, type=click.IntRange(0), help="Most rows shown of a kind."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object by table, with every row.")
@warehouse_option
def diff(a: int, b: int, only: str | None, rows: int, as_json: bool, warehouse: Path) -> None:
    """Show the rows added, changed and gone on the way from snapshot A to snapshot B.

    \b
    Example:
      sitrep diff 3 4 --table events
    """
    from flows.terminal.values import as_json as to_json
    from warehouse.history import NoSuchSnapshot
    from warehouse.history import diff as look_up
    from warehouse.lake import WarehouseMissing, connect
    from warehouse.tables import TABLES

    if only is not None and only not in TABLES:
        raise click.BadParameter(f"no table {only!r}; there are {', '.join(TABLES)}", param_hint="--table")
    try:
        with connect(warehouse, read_only=True) as connection:
            found = {name: look_up(connection, name, a, b) for name in ([only] if only else TABLES)}
    except (WarehouseMissing, NoSuchSnapshot) as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(to_json({name: asdict(difference) for name, difference in found.items() if difference}))
    else:
        _print(found, rows)


def _print(found: "dict[str, Difference]", most: int) -> None:
    from flows.terminal.tables import print_rows

    counts = [(n, len(d.added), len(d.changed), len(d.gone)) for n, d in found.items() if d]
    if not counts:
        click.echo("No rows differ.")
        return
    print_rows(("table", "added", "changed", "gone"), counts)
    for name, difference in found.items():
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
