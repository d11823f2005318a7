"""The table that ends a run: what came in, what was rejected and why, what changed, where to look."""

import os
import sys
from pathlib import Path
from shutil import which

import click

from flows.outcome import Outcome
from flows.settings import settings
from flows.terminal.values import clean

# What a person wants to see change; the rest stands in `sitrep diff`.
SHOWN_CHANGES = ("reports", "claims", "events", "rejects")


def print_closing(outcome: Outcome, warehouse: Path) -> None:
    """Print the closing table of a run on standard output."""
    for name, value in _rows(outcome):
        click.echo(f"{click.style(f'{name:<10}', bold=True)} {value}".rstrip())
    click.echo()
    commands = _next(warehouse)
    width = max(len(command) for command, _ in commands)
    for command, why in commands:
        click.echo(f"  {click.style(command.ljust(width), fg='cyan')}  {why}")


def _rows(outcome: Outcome) -> list[tuple[str, str]]:
    counts = outcome.counts
    rows = [("run", f"{outcome.run_id}, {_status(outcome)}")]
    if "extract.files" in counts:
        read = f"{counts['extract.reports']} new of {counts['extract.reports'] + counts['extract.known']}"
        copies = f", {counts['extract.copies']} copies" if counts["extract.copies"] else ""
        rows.append(("reports", f"{read} in {counts['extract.files']} files{copies}"))
    if "normalise.claims" in counts:
        rows.append(
            ("claims", f"{counts['normalise.claims']} from {counts['normalise.sentences']} sentences")
        )
    if "enrich.events" in counts:
        rows.append(("events", str(counts["enrich.events"])))
    rows.append(("rejects", str(sum(r["rows"] for r in outcome.rejects))))
    rows += [
        ("", f"{r['rows']:>3} {r['check']} ({r['stage']}), first: {_short(r['first'])}")
        for r in outcome.rejects
    ]
    if outcome.checks_passed or outcome.checks_failed:
        rows.append(("checks", f"{outcome.checks_passed} passed, {len(outcome.checks_failed)} failed"))
    rows += [
        ("", f"{c['table']}: {c['check']}, {c['rows']} rows: {c['meaning']}") for c in outcome.checks_failed
    ]
    rows.append(("new", _changes(outcome)))
    spent = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in outcome.seconds.items())
    rows.append(("seconds", f"{sum(outcome.seconds.values()):.1f} ({spent})"))
    return rows


def _status(outcome: Outcome) -> str:
    return {
        "published": f"published as snapshot {outcome.snapshot}",
        "unchanged": "nothing is new; the warehouse is as it was",
        "stopped": "stopped by a failed table check; the last good snapshot stands",
        "staged": "staged, not published; `sitrep run --from` the next stage goes on with it",
    }[outcome.status]


def _changes(outcome: Outcome) -> str:
    parts = []
    for table in SHOWN_CHANGES:
        told = outcome.changes.get(table, {})
        if any(told.values()):
            parts.append(f"{table} " + " ".join(f"{s}{told[k]}" for k, s in _SIGNS if told.get(k)))
    return ", ".join(parts) or "nothing"


_SIGNS = (("added", "+"), ("changed", "~"), ("gone", "-"))


def _next(warehouse: Path) -> list[tuple[str, str]]:
    at = "" if warehouse == settings().warehouse.resolve() else f" --warehouse {warehouse}"
    # After `make run` the command is not on the PATH.
    sitrep = "sitrep" if which("sitrep") else os.path.relpath(sys.argv[0])
    return [
        (f'{sitrep} sql "FROM latest_events(10)"{at}', "the latest events with their tolls"),
        (f"{sitrep} quality --open{at}", "the checks, as pages"),
        (f"{sitrep} explain EVENT_ID{at}", "an event back to its sentences and speakers"),
    ]


def _short(value: object) -> str:
    text = clean(str(value)).removeprefix(f"{Path.cwd()}/")
    return text if len(text) <= 60 else "…" + text[-59:]
