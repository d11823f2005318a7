"""`sitrep history`: the warehouse's snapshots."""

from dataclasses import asdict
from pathlib import Path

import click

from flows.settings import warehouse_option


@click.command()
@click.option("--last", default=20, show_default=True, type=click.IntRange(1), help="How many snapshots.")
@click.option("--json", "as_json", is_flag=True, help="A JSON array, the latest first.")
@warehouse_option
def history(last: int, as_json: bool, warehouse: Path) -> None:
    """List the snapshots, the latest first: when, by which run, what it did, rows added (+), changed (~) and gone (-).

    \b
    Example:
      sitrep history --last 5
    """
    from flows.terminal.tables import print_rows
    from flows.terminal.values import as_json as to_json
    from warehouse.history import history as look_up
    from warehouse.lake import WarehouseMissing, connect
    from warehouse.publish import RECORDS

    try:
        with connect(warehouse, read_only=True) as connection:
            snapshots = look_up(connection, last)
    except WarehouseMissing as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(to_json([asdict(snapshot) for snapshot in snapshots]))
        return
    rows = []
    for snapshot in snapshots:
        told = ", ".join(f"{t} {changes}" for t, changes in snapshot.changes.items() if t not in RECORDS)
        by = snapshot.run_id or snapshot.message or "made the warehouse"
        rows.append((snapshot.snapshot, f"{snapshot.time:%Y-%m-%d %H:%M:%S}", by, snapshot.did or "", told))
    print_rows(("snapshot", "time_utc", "by", "did", "rows"), rows)
