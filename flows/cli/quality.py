"""`sitrep quality`: the last run's checks, what was rejected, and the trend over runs."""

import json
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from flows.settings import warehouse_option
from flows.terminal.values import clean

RUNS_SHOWN = 10
CHECKS = """
SELECT table_name, check_name, level, meaning, passed, rows_checked, rows_failed, seconds, details
FROM checks WHERE run_id = $run_id ORDER BY table_name, passed, check_name
"""
REJECTS = """
SELECT stage, check_name, any_value(reason) AS reason, count(*) AS rows,
  list(coalesce(origin, subject_id) ORDER BY coalesce(origin, subject_id))[:3] AS first
FROM rejects WHERE run_id = $run_id GROUP BY stage, check_name ORDER BY rows DESC, check_name
"""
TREND = """
WITH tables AS (
  SELECT run_id, table_name, max(rows_checked) AS rows, count(*) AS checks,
    count(*) FILTER (NOT passed) AS failed, bool_or(NOT passed AND level = 'table') AS stopped
  FROM checks GROUP BY run_id, table_name
)
SELECT run_id, sum(checks)::BIGINT AS checks, sum(failed)::BIGINT AS failed, sum(rows)::BIGINT AS rows,
  (SELECT count(*) FROM rejects WHERE rejects.run_id = tables.run_id) AS rejected, bool_or(stopped) AS stopped
FROM tables GROUP BY run_id ORDER BY run_id DESC LIMIT $runs
"""


@click.command()
@click.option("--open", "show_pages", is_flag=True, help="Open the quality pages in the browser.")
@click.option("--all", "show_all", is_flag=True, help="List the checks that passed, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def quality(show_pages: bool, show_all: bool, as_json: bool, warehouse: Path) -> None:
    """The last run's checks, what was rejected and why, and the trend over runs.

    \b
    Example:
      sitrep quality --open          the same as pages, with the rows that failed
    """
    told = _look_up(warehouse)
    pages = warehouse / "quality" / "index.html"
    told["pages"] = str(pages) if pages.exists() else None
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False, default=str))
    else:
        for line in _lines(told, show_all):
            click.echo(line)
    if show_pages:
        if not pages.exists():
            raise click.ClickException(
                f"There are no quality pages at {pages}: the next `sitrep run` makes them."
            )
        webbrowser.open(pages.resolve().as_uri())


def _look_up(warehouse: Path) -> dict[str, Any]:
    """The last run's checks and rejects, and the trend, newest first."""
    from warehouse.lake import WarehouseMissing, connect

    try:
        connection = connect(warehouse, read_only=True)
    except WarehouseMissing as error:
        raise click.ClickException(str(error)) from error
    with connection:
        trend = _records(connection, TREND, runs=RUNS_SHOWN)
        if not trend:
            raise click.ClickException(f"No run has been checked yet in {warehouse}: `sitrep run` does it.")
        run_id = trend[0]["run_id"]
        checks = _records(connection, CHECKS, run_id=run_id)
        rejects = _records(connection, REJECTS, run_id=run_id)
    return {"run_id": run_id, "checks": checks, "rejects": rejects, "trend": trend}


def _records(connection: Any, query: str, **parameters: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = connection.execute(query, parameters).to_arrow_table().to_pylist()
    return rows


def _lines(told: dict[str, Any], show_all: bool) -> Iterator[str]:
    failed = [check for check in told["checks"] if not check["passed"]]
    stopped = any(check["level"] == "table" for check in failed)
    outcome = click.style("stopped by a table check", fg="red") if stopped else "may be published"
    yield f"{click.style('run', bold=True)} {told['run_id']}: {outcome}"
    yield from _checks(told["checks"], show_all)
    yield from _rejects(told["rejects"])
    yield from _trend(told["trend"])
    yield ""
    yield f"pages: {told['pages'] or 'none yet'}"


def _checks(checks: list[dict[str, Any]], show_all: bool) -> Iterator[str]:
    tables: dict[str, list[dict[str, Any]]] = {}
    for check in checks:
        tables.setdefault(check["table_name"], []).append(check)
    yield ""
    yield click.style(f"{'checks':<14}{'passed':>10}{'failed':>8}{'rows':>12}", bold=True)
    for table, of in sorted(tables.items(), key=lambda item: all(check["passed"] for check in item[1])):
        passed = sum(check["passed"] for check in of)
        yield f"{table:<14}{passed:>10}{len(of) - passed:>8}{of[0]['rows_checked']:>12,}"
        for check in of:
            if not check["passed"] or show_all:
                yield from _check(check)


def _check(check: dict[str, Any]) -> Iterator[str]:
    if check["passed"]:
        yield f"  {click.style('ok  ', fg='green')} {check['check_name']}"
        return
    at = f"{check['level']} check, {check['rows_failed']:,} failed"
    yield f"  {click.style('FAIL', fg='red')} {check['check_name']} ({at}): {check['meaning']}"
    if check["details"]:
        yield f"       {_safe(check['details'])}"


def _rejects(rejects: list[dict[str, Any]]) -> Iterator[str]:
    yield ""
    total = sum(reject["rows"] for reject in rejects)
    yield click.style("rejected" if rejects else "nothing was rejected", bold=True) + (
        f" {total:,}" if rejects else ""
    )
    for reject in rejects:
        first = ", ".join(_safe(n) for n in reject["first"] if n and n not in reject["reason"])
        yield f"  {reject['rows']:>5,} {reject['check_name']} ({reject['stage']}): {_safe(reject['reason'])}"
        if first:
            yield f"        {first}{', ...' if reject['rows'] > len(reject['first']) else ''}"


def _trend(trend: list[dict[str, Any]]) -> Iterator[str]:
    yield ""
    yield click.style(f"{'trend':<24}{'checks':>8}{'failed':>8}{'rows':>12}{'rejected':>10}", bold=True)
    for run in trend:
        counts = f"{run['checks']:>8}{run['failed']:>8}{run['rows']:>12,}{run['rejected']:>10,}"
        yield f"{run['run_id']:<24}{counts}{'  stopped' if run['stopped'] else ''}"


def _safe(text: object) -> str:
    """Text out of a report on one line, at most 200 characters."""
    return clean(str(text))[:200]
