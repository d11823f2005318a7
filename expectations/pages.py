"""The quality pages: Great Expectations' Data Docs and an index of our own, as files that need no network.

Great Expectations' pages fetch styles, scripts, fonts and images from six hosts, and put values into the page
as they come. Here its renderers are given escaped values, and of what they make only plain markup is kept: no
script runs and nothing is fetched. One stylesheet of our own lies beside the pages.
"""

import html
import json
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from typing import Any

from expectations.run import VALUES_KEPT, Validation
from warehouse.tables import Check, Reject

RUNS_KEPT = 20
SUMMARY = "summary.json"


def build_pages(
    validation: Validation, directory: Path, *, rejects: Sequence[Reject] = (), keep: int = RUNS_KEPT
) -> Path:
    """Write a run's pages under `directory`, keep those of the last `keep` runs; return the index page.

    `directory/index.html` shows the last run and the trend; `directory/<run_id>/<table>.html` are Data Docs.
    """
    if not validation.checks:
        raise ValueError("there are no checks to show: no table was validated")
    run_id = validation.checks[0].run_id
    pages = directory / run_id
    pages.mkdir(parents=True, exist_ok=True)
    (directory / "style.css").write_text(_template("style.css"), encoding="utf-8")
    (pages / SUMMARY).write_text(json.dumps(summarise(validation.checks, rejects)), encoding="utf-8")
    for table, result in validation.results.items():
        checks = [check for check in validation.checks if check.table_name == table]
        (pages / f"{table}.html").write_text(data_docs_page(result, checks), encoding="utf-8")
    _drop_old_runs(directory, keep)
    history = _summaries(directory)
    (pages / "index.html").write_text(index_page(run_id, history, ".", ".."), encoding="utf-8")
    index = directory / "index.html"
    index.write_text(index_page(max(history), history, max(history), "."), encoding="utf-8")
    return index


def summarise(checks: Sequence[Check], rejects: Sequence[Reject]) -> dict[str, Any]:
    """What the index shows of a run, as plain data."""
    reasons = Counter((reject.stage, reject.check_name, reject.reason) for reject in rejects)
    return {
        "checks": [asdict(check) for check in checks],
        "rejects": [
            {"stage": stage, "check_name": name, "reason": reason, "rows": rows}
            for (stage, name, reason), rows in reasons.most_common()
        ],
    }


def index_page(run_id: str, history: Mapping[str, Any], pages: str, root: str) -> str:
    """The page of one run: checks by table, rejects by reason, the trend over the runs of `history`."""
    from jinja2 import Environment

    summary = history[run_id]
    tables: dict[str, list[dict[str, Any]]] = {}
    for check in summary["checks"]:
        tables.setdefault(check["table_name"], []).append(check)
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_template("index.html")).render(
        run_id=run_id,
        tables=tables,
        rejects=summary["rejects"],
        trend=_trend(history),
        pages=pages,
        root=root,
    )


def data_docs_page(result: Any, checks: Sequence[Check]) -> str:
    """Great Expectations' page for one table's result, made safe and whole."""
    from great_expectations.render.renderer.page_renderer import ValidationResultsPageRenderer
    from great_expectations.render.view.view import DefaultJinjaPageView

    view: Any = DefaultJinjaPageView()
    document = ValidationResultsPageRenderer(run_info_at_end=True).render(_escaped(result))
    return _self_contained(view.render(document), checks)


def _escaped(result: Any) -> Any:
    """The result with every value that came from a report escaped, and long lists cut."""
    safe = deepcopy(result)
    for outcome in safe.results:
        outcome.result = _escape(outcome.result)
        outcome.exception_info = _escape(outcome.exception_info)
    return safe


def _escape(value: Any) -> Any:
    if isinstance(value, str):
        return html.escape(value)
    if isinstance(value, Mapping):
        return {key: _escape(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_escape(inner) for inner in value[:VALUES_KEPT]]
    return value


def _self_contained(page: str, checks: Sequence[Check]) -> str:
    """Keep what Great Expectations says, and leave out what it fetches and what it runs."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml import html as lxml_html

    tree = lxml_html.fromstring(page)
    body = tree.find("body")
    table = checks[0].table_name
    for wanted in ("script", "link", "style", "img", "iframe", "footer", "object", "embed"):
        for element in list(body.iter(wanted)):
            element.drop_tree()
    for element in body.iter(etree.Element):
        for name in list(element.attrib):
            if name.startswith(("on", "style")) or (
                name in ("href", "src") and not element.get(name).startswith("#")
            ):
                del element.attrib[name]
    for card in body.xpath(
        ".//nav[contains(@class,'sticky-top')] | .//div[contains(@class,'card')][.//input]"
    ):
        card.drop_tree()
    _fold(body)
    _name_checks(body, checks)
    inner = "".join(lxml_html.tostring(child, encoding="unicode") for child in body)
    return _template("table.html").replace("{{table}}", table).replace("{{body}}", inner)


def _fold(body: Any) -> None:
    """Bootstrap's collapsibles as `details`, which open without a script."""
    for link in body.xpath(".//a[@data-toggle='collapse']"):
        hidden = body.get_element_by_id(link.get("href", "#").removeprefix("#"), None)
        if hidden is not None:
            link.tag, hidden.tag = "summary", "div"
            link.attrib.clear()
            box = link.makeelement("details")
            hidden.addprevious(box)
            box.append(link)
            box.append(hidden)


def _name_checks(body: Any, checks: Sequence[Check]) -> None:
    """Beside each expectation's sentence, the name of the check and the keys of rows that failed it."""
    from lxml import html as lxml_html

    by_meaning = {" ".join(check.meaning.split()): check for check in checks}
    for span in list(body.iter("span")):
        check = by_meaning.get(" ".join(span.text_content().split()))
        if check is None:
            continue
        told = f"<code>{html.escape(check.check_name)}</code>"
        if check.details:
            rows = html.escape(check.details)
            told += f"<details open><summary>rows that failed</summary><pre>{rows}</pre></details>"
        span.getparent().append(lxml_html.fragment_fromstring(told, create_parent="div"))


def _trend(history: Mapping[str, Any]) -> list[dict[str, Any]]:
    """For each run, oldest first: checks failed, rows checked, rows failed and the height of its bar."""
    runs = []
    for run_id in sorted(history):
        checks, rejects = history[run_id]["checks"], history[run_id]["rejects"]
        rows = {check["table_name"]: check["rows_checked"] for check in checks}
        runs.append(
            {
                "run_id": run_id,
                "checks": len(checks),
                "failed": sum(not check["passed"] for check in checks),
                "stopped": any(not check["passed"] and check["level"] == "table" for check in checks),
                "rows": sum(rows.values()),
                "rejects": sum(reject["rows"] for reject in rejects),
            }
        )
    most = max((run["rejects"] for run in runs), default=0) or 1
    return [{**run, "bar": round(40 * run["rejects"] / most)} for run in runs]


def _runs(directory: Path) -> list[Path]:
    """Directories of runs, oldest first: run ids sort by time."""
    return sorted(path.parent for path in directory.glob(f"*/{SUMMARY}"))


def _drop_old_runs(directory: Path, keep: int) -> None:
    for old in _runs(directory)[:-keep]:
        shutil.rmtree(old)


def _summaries(directory: Path) -> dict[str, Any]:
    return {run.name: json.loads((run / SUMMARY).read_text(encoding="utf-8")) for run in _runs(directory)}


def _template(name: str) -> str:
    return files(__package__ or "expectations").joinpath("templates", name).read_text(encoding="utf-8")
