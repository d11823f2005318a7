"""`sitrep read`: one report's claims and totals at once, without Prefect or a warehouse."""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from transforms.reading import Reading
    from warehouse.tables.records import Reject
    from warehouse.tables.reports import Report


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE|-")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per report, a line each.")
@click.option("--why", "with_reasons", is_flag=True, help="Tell which rule filled each column of a claim.")
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Date of publication (YYYY-MM-DD) for reports that carry none.",
)
def read(files: tuple[str, ...], as_json: bool, with_reasons: bool, published: datetime | None) -> None:
    """Print the claims of each report in FILE, in its sentence with the words marked, and their totals.

    FILE is a .txt, .html or .jsonl file; `-` reads text or JSON lines from standard input.

    \b
    Example:
      sitrep read report.txt --published 2018-05-21
      sitrep read report.txt --why
      sitrep read reports.jsonl --json > claims.jsonl
    """
    from flows.cli.claim_view import show_reading
    from transforms.reading import read_report, why_report
    from warehouse.tables.reports import Report

    seen = 0
    for found in _documents(files, published.date() if published else None):
        if not isinstance(found, Report):
            click.echo(f"rejected: {found.reason}", err=True)  # which begins with where it lies
            continue
        reading = read_report(found)
        reasons = why_report(found) if with_reasons else None
        if as_json:
            click.echo(json.dumps(as_object(found, reading, reasons), ensure_ascii=False, default=_plain))
        else:
            show_reading(found, reading, reasons, first=seen == 0)
        seen += 1
    if not seen:
        raise click.ClickException(
            "nothing could be read: see the lines above; name .txt, .html or .jsonl files"
        )


def _documents(files: tuple[str, ...], published: date | None) -> "Iterator[Report | Reject]":
    """Every report and reject of the named files, in order."""
    from transforms.documents.files import read_each

    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            click.echo(
                f"cannot read {name}: {error.strerror}. Name a file that exists and may be read.", err=True
            )
            continue
        yield from read_each(name, raw, published)


def as_object(
    report: "Report", reading: "Reading", reasons: dict[str, dict[str, str]] | None = None
) -> dict[str, Any]:
    """A report with its claims and totals, as `--json` prints it; with reasons, each claim's in `why`."""
    from dataclasses import asdict

    from transforms.reading import report_totals

    sentences = {s.sentence_no: s for s in reading.sentences}
    claims = []
    for claim in reading.claims:
        sentence = sentences[claim.sentence_no]
        told = {"sentence": sentence.text, "sentence_role": sentence.role}
        claims.append(
            asdict(claim) | told | ({"why": reasons[claim.claim_id]} if reasons is not None else {})
        )
    return {
        "id": report.given_id or report.report_id,
        "report": asdict(report),
        "claims": claims,
        "totals": report_totals(reading.claims),
    }


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")
