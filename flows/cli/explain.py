"""`sitrep explain ID`: an event or claim back to its sentences and speakers."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from flows.settings import warehouse_option
from flows.terminal.values import as_text

TOLLS = ("killed", "wounded", "displaced", "evacuated")


@click.command()
@click.argument("wanted", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def explain(wanted: str, as_json: bool, warehouse: Path) -> None:
    """Lead an event, claim, report or reject back to its sentences, speakers, reports, checks and run.

    Of what a withdrawal took out it tells who withdrew the report, when and why. ID may be the beginning of an id, as
    long as one only begins so.

    \b
    Example:
      sitrep explain 3f9a2c1b
    """
    from flows.explaining import NothingKnown
    from flows.explaining import explain as look_up
    from warehouse.lake import WarehouseMissing

    try:
        told = look_up(warehouse, wanted)
    except (NothingKnown, WarehouseMissing) as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(json.dumps(told, default=str, ensure_ascii=False, indent=2))
        return
    for line in _lines(told):
        click.echo(line)


def _lines(told: dict[str, Any]) -> Iterator[str]:
    if told["kind"] == "reject":
        yield from (
            f"{name:<12} {as_text(value)}" for name, value in told["reject"].items() if value is not None
        )
        return
    if told["kind"] == "withdrawn":
        yield f"{told['id']} is not in the warehouse any more:"
        for stone in told["withdrawals"]:
            yield from _withdrawal(stone)
            yield f"  let it back: sitrep withdraw {stone['report_id']} --undo"
        return
    if told["kind"] == "event":
        yield from _event(told["event"])
        for stone in told.get("withdrawals", ()):
            yield from _withdrawal(stone)
    if told["kind"] == "report":
        yield from _report(told["report"])
    for claim in told["claims"]:
        yield ""
        yield from _claim(claim)
    for event in told.get("events", ()):
        yield ""
        role = f" as {event['role']}{'' if event['counted'] else ', not counted'}" if "role" in event else ""
        yield f"in event {event['event_id']}{role}"
        yield f"  {as_text(event['headline'])}"
    for claim in told.get("related", ()):
        yield ""
        how = "a share of it" if claim["part_of"] else claim["relation"]
        yield f"{how}: {claim['claim_id']}  “{as_text(claim['quote'])}”"
    yield ""
    for run in told["runs"]:
        yield f"run {run['run_id']}, sitrep {run['code_version']}, snapshot {run['snapshot']}"
        for check in told["checks"]:
            if check["run_id"] == run["run_id"]:
                failed = f", {check['rows_failed']} rows rejected" if check["rows_failed"] else ""
                yield f"  {check['table_name']:<10} {check['passed']} of {check['checks']} checks passed{failed}"


def _report(report: dict[str, Any]) -> Iterator[str]:
    yield click.style(as_text(report["title"] or "untitled"), bold=True)
    where = f"{as_text(report['agency'] or 'no agency')}, {report['published'] or 'no date'}"
    yield f"report {report['report_id']} ({where})"
    yield f"from   {as_text(report['origin'])}"


def _withdrawal(stone: dict[str, Any]) -> Iterator[str]:
    title = as_text(stone["title"] or "untitled")
    yield f"withdrawn report {stone['report_id']} {title} ({stone['published'] or 'no date'})"
    yield f"  by {as_text(stone['withdrawn_by'])}, {stone['withdrawn_at']:%Y-%m-%d %H:%M} UTC: {as_text(stone['why'])}"
    yield f"  {len(stone['claims'])} claims went with it, on which {len(stone['events'])} events rested"


def _event(event: dict[str, Any]) -> Iterator[str]:
    yield click.style(as_text(event["headline"]), bold=True)
    yield f"event {event['event_id']}: {event['event_type']} / {event['sub_event_type']}, {event['grade']}"
    place = ", ".join(as_text(event[c]) for c in ("place", "admin1", "country") if event[c])
    yield f"where    {place or 'not known'} (precision {event['geo_precision'] or '-'})"
    yield f"when     {_days(event)}"
    yield f"who      {as_text(event['side_a'] or 'not known')} / {as_text(event['side_b'] or 'not known')}"
    for measure in TOLLS:
        low, best, high = (event[f"{measure}_{b}"] for b in ("low", "best", "high"))
        if best is not None:
            least, most = ("open" if bound is None else bound for bound in (low, high))
            yield f"{measure:<8} {best} (at least {least}, at most {most})"
    yield f"by rule  {event['best_rule'] or '-'}, from {event['reports']} reports and {event['sources']} sources"


def _claim(claim: dict[str, Any]) -> Iterator[str]:
    counted = "" if claim.get("counted") is None else (", counted" if claim["counted"] else ", not counted")
    role = f"{claim['role']}{counted}: " if claim.get("role") else ""
    reason = f" ({as_text(claim['reason'])})" if claim.get("reason") else ""
    yield click.style(f"{role}{_figure(claim)}", bold=True) + f"  claim {claim['claim_id']}{reason}"
    yield (
        f"  says     {as_text(claim['attribution'] or 'the report itself')}"
        + (f" [{claim['source_kind']}]" if claim["source_kind"] else "")
        + ("" if claim["stance"] == "asserted" else f", {claim['stance']}")
    )
    yield f"  where    {as_text(claim['place'] or 'not said')}; when {_days(claim)}"
    yield f"  words    {_marked(claim)}"
    published = claim["published"] or "no date"
    yield f"  report   {as_text(claim['title'] or 'untitled')} ({as_text(claim['agency'] or 'no agency')}, {published})"
    yield f"           {as_text(claim['origin'])}, report {claim['report_id']}, sentence {claim['sentence_no']}"
    for column, why in dict(claim["null_reasons"] or {}).items():
        yield f"  no {column}: {as_text(why)}"


def _figure(claim: dict[str, Any]) -> str:
    if claim["measure"] is None:
        return f"{claim['sub_event_type'] or claim['event_type']} (no figure)"
    low, high = claim["count_low"], claim["count_high"]
    if low == high:
        number = str(low)
    elif high is None:
        number = f"{low} or more"
    else:
        number = f"{high} or fewer" if low is None else f"{low} to {high}"
    return f"{number} {claim['measure']} ({as_text(claim['victim'] or 'not said whom')}, {claim['victim_class']})"


def _days(row: dict[str, Any]) -> str:
    if row["date_start"] is None:
        return "not known"
    days = (
        str(row["date_start"])
        if row["date_start"] == row["date_end"]
        else f"{row['date_start']} to {row['date_end']}"
    )
    return f"{days} (precision {row['date_precision']})"


def _marked(claim: dict[str, Any]) -> str:
    """The claim's sentence with the quoted words marked."""
    start = claim["char_start"] - claim["sentence_start"]
    end = claim["char_end"] - claim["sentence_start"]
    text = claim["sentence"]
    return (
        as_text(text[:start])
        + click.style(f"[{as_text(text[start:end])}]", fg="yellow")
        + as_text(text[end:])
    )
