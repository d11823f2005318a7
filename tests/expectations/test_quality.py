"""`sitrep quality` over a warehouse with two checked runs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from expectations.run import Validation, rejects_of
from flows.cli.quality import quality
from warehouse.lake import connect
from warehouse.tables import TABLES

Records = dict[str, list[Any]]


@pytest.fixture
def warehouse(check: Callable[..., Validation], sound: Records, tmp_path: Path) -> Path:
    def mislead(records: Records) -> None:
        records["claims"][0] = replace(records["claims"][0], stance="\x1b[31mloud")

    found = check(mislead, tables=("reports", "claims"))
    mislead(sound)
    rejects = rejects_of(found, {"claims": TABLES["claims"].to_arrow(sound["claims"])}, "run-2")
    earlier = [replace(c, run_id="run-1", passed=True, rows_failed=0, details=None) for c in found.checks]
    later = [replace(c, run_id="run-2") for c in found.checks]
    directory = tmp_path / "warehouse"
    with connect(directory) as connection:
        for name, records in {"checks": [*earlier, *later], "rejects": rejects}.items():
            rows = TABLES[name].to_arrow(records)  # noqa: F841 (DuckDB reads it by name)
            connection.execute(f"INSERT INTO sitrep.{name} BY NAME SELECT * FROM rows")
    return directory


def run(*arguments: str) -> Any:
    return CliRunner().invoke(quality, list(arguments))


def test_the_last_runs_failed_checks_come_with_their_rows_and_rejects(warehouse: Path) -> None:
    result = run("--warehouse", str(warehouse))
    assert result.exit_code == 0, result.output
    lines = result.output.splitlines()
    assert lines[0].startswith("run run-2: may be published")
    failed = next(line for line in lines if "FAIL" in line)
    assert "claims_stance_allowed (row check, 1 failed)" in failed
    assert any(line.startswith("rejected 1") for line in lines)
    assert "reports_key_unique" not in result.output
    assert "\x1b" not in result.output


def test_the_trend_counts_each_run_newest_first(warehouse: Path) -> None:
    told = json.loads(run("--warehouse", str(warehouse), "--json").output)
    assert [(run["run_id"], run["failed"], run["rejected"]) for run in told["trend"]] == [
        ("run-2", 1, 1),
        ("run-1", 0, 0),
    ]
    assert told["trend"][0]["rows"] == 4


def test_all_lists_the_checks_that_passed_too(warehouse: Path) -> None:
    assert "ok   reports_key_unique" in run("--warehouse", str(warehouse), "--all").output


def test_without_a_warehouse_it_says_what_to_run(tmp_path: Path) -> None:
    result = run("--warehouse", str(tmp_path / "none"))
    assert result.exit_code == 1
    assert "sitrep run" in result.output


def test_without_a_checked_run_it_says_what_to_run(tmp_path: Path) -> None:
    connect(tmp_path / "new").close()
    result = run("--warehouse", str(tmp_path / "new"))
    assert result.exit_code == 1
    assert "sitrep run" in result.output


def test_open_shows_the_pages_in_the_browser(warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert run("--warehouse", str(warehouse), "--open").exit_code == 1  # no pages yet
    pages = warehouse / "quality" / "index.html"
    pages.parent.mkdir()
    pages.write_text("<p>", encoding="utf-8")
    result = run("--warehouse", str(warehouse), "--open")
    assert result.exit_code == 0
    assert opened == [pages.as_uri()]
    assert str(pages) in result.output
