"""`sitrep withdraw REPORT_ID`: a report out of the warehouse, and back."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.settings import settings, warehouse_option
from flows.terminal.values import as_text

if TYPE_CHECKING:
    from flows.withdrawing import Withdrawn


@click.command()
@click.argument("report_id")
@click.option("--why", help="Why; a withdrawal must say it.")
@click.option("--by", default=None, help="Who does it; the name you are logged in by if none is given.")
@click.option("--undo", is_flag=True, help="Let a withdrawn report back, with its claims.")
@click.option("--json", "as_json", is_flag=True, help="What came of it as one JSON object.")
@warehouse_option
def withdraw(
    report_id: str, why: str | None, by: str | None, undo: bool, as_json: bool, warehouse: Path
) -> None:
    """Take a report's claims out of the warehouse and leave a tombstone that says who did it and why.

    Events are made anew without its claims; a later run with the same report rejects it, until --undo. REPORT_ID may
    be the beginning of an id, as long as one only begins so. What was withdrawn lies in the table `withdrawals`.

    \b
    Example:
      sitrep withdraw 3f9a2c1b --why "the agency killed the story: the pictures were from 2014"
      sitrep withdraw 3f9a2c1b --undo --why "wrong report"

    \b
    Exit codes: 0 done, 1 failure or a failed table check (nothing was published), 2 wrong usage.
    """
    if not undo and not (why or "").strip():
        raise click.UsageError("--why is missing: a withdrawal says why.")
    from flows.server import prepare

    warehouse = warehouse.resolve()
    if warehouse.is_dir():
        prepare(warehouse)
    import getpass

    from flows.withdrawing import NothingToWithdraw
    from flows.withdrawing import restore as let_back
    from flows.withdrawing import withdraw as take_out
    from warehouse.lake import WarehouseMissing
    from warehouse.publish import Locked

    by = by or getpass.getuser()
    wait = settings().lock_timeout
    try:
        done = (
            let_back(warehouse, report_id, why, by, wait)
            if undo
            else take_out(warehouse, report_id, why or "", by, wait)
        )
    except (WarehouseMissing, NothingToWithdraw, Locked) as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        told = {
            "withdrawal": asdict(done.tombstone),
            "outcome": done.outcome.as_json(),
            "before": done.before,
        }
        click.echo(json.dumps(told, default=str, ensure_ascii=False, indent=2))
    else:
        _print(done, undo)
    if done.outcome.status == "stopped":
        raise SystemExit(1)


def _print(done: "Withdrawn", undo: bool) -> None:
    stone, outcome = done.tombstone, done.outcome
    told = {"published": f"published as snapshot {outcome.snapshot}"}.get(
        outcome.status, "stopped by a failed table check; the last good snapshot stands"
    )
    events = outcome.changes.get("events", {})
    number = len(stone.claims)
    if undo and not outcome.changes.get("reports", {}).get("added"):
        claims = f"the snapshot that held them is no longer kept: `sitrep run` with {as_text(stone.origin)} reads them"
    else:
        claims = f"{number} claims {'back' if undo else 'taken out'}"
    rows = [
        ("run", f"{outcome.run_id}, {told}"),
        ("report", f"{stone.report_id} {as_text(stone.title or 'untitled')} "
                   f"({as_text(stone.agency or 'no agency')}, {stone.published or 'no date'})"),
        ("restored" if undo else "withdrawn", _who(stone.restored_by, stone.restored_why) if undo
         else _who(stone.withdrawn_by, stone.why)),
        ("claims", claims),
        ("events", f"{events.get('gone', 0)} gone, {events.get('changed', 0)} changed, {events.get('added', 0)} new"),
    ]  # fmt: skip
    for name, value in rows:
        click.echo(f"{click.style(f'{name:<10}', bold=True)} {value}")
    if outcome.snapshot is not None:
        click.echo(f"\n  sitrep diff {done.before} {outcome.snapshot}  what it changed in the events")


def _who(by: str | None, why: str | None) -> str:
    return f"by {as_text(by)}" + (f": {as_text(why)}" if why else "")
