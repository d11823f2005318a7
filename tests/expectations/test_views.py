"""The run's rows beside those that the lake holds already."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from expectations.run import validate
from expectations.views import view_sql
from warehouse.lake import attach_sql, connect
from warehouse.tables import TABLES

Records = dict[str, list[Any]]
OTHER = "00000000000000b2"


@pytest.fixture
def lake(tmp_path: Path, sound: Records) -> Path:
    """A warehouse with the sound report's old claims and another report."""
    directory = tmp_path / "warehouse"
    report, sentences, claim = sound["reports"][0], sound["sentences"], sound["claims"][0]
    held: Records = {
        "reports": [replace(report, title="as told before"), replace(report, report_id=OTHER)],
        "sentences": [*sentences, *(replace(s, report_id=OTHER) for s in sentences)],
        "claims": [replace(claim, claim_id="old"), replace(claim, claim_id="elsewhere", report_id=OTHER)],
        "events": [replace(sound["events"][0], event_id="old")],
    }
    with connect(directory) as connection:
        for name, records in held.items():
            rows = TABLES[name].to_arrow(records)  # noqa: F841 (DuckDB reads it by name)
            connection.execute(f"INSERT INTO sitrep.{name} BY NAME SELECT * FROM rows")
    return directory


def prepared(setup: list[str]) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    for statement in setup:
        connection.execute(statement)
    return connection


def values(connection: duckdb.DuckDBPyConnection, query: str) -> list[Any]:
    return [row[0] for row in connection.execute(query).fetchall()]


def test_what_will_be_published_is_the_run_and_the_lakes_other_reports(
    lake: Path, sound: Records, write: Callable[[Records], dict[str, list[Path]]]
) -> None:
    connection = prepared([*attach_sql(lake), *view_sql(write(sound), lake=True)])
    assert values(connection, "SELECT claim_id FROM claims ORDER BY ALL") == ["c1", "c2", "c3"]
    assert values(connection, "SELECT claim_id FROM all_claims ORDER BY ALL") == [
        "c1",
        "c2",
        "c3",
        "elsewhere",
    ]
    assert values(connection, "SELECT title FROM all_reports WHERE report_id = '00000000000000a1'") == [
        sound["reports"][0].title
    ]
    assert values(connection, "SELECT count(*) FROM all_sentences") == [6]
    assert values(connection, "SELECT event_id FROM all_events") == ["e1"]


def test_an_event_may_rest_on_a_claim_that_only_the_lake_holds(
    lake: Path, sound: Records, write: Callable[[Records], dict[str, list[Path]]]
) -> None:
    tie = sound["event_claims"][0]
    sound["event_claims"] = [replace(tie, claim_id="elsewhere")]
    setup = [*attach_sql(lake), *view_sql(write(sound), lake=True)]
    found = validate(setup, ("events", "event_claims"), "run-2")
    assert [c.check_name for c in found.checks if not c.passed] == []


def test_a_table_without_files_is_empty_and_has_the_declared_columns() -> None:
    connection = prepared(view_sql({}, lake=False))
    for name, table in TABLES.items():
        assert values(connection, f"SELECT count(*) FROM {name}") == [0]
        assert values(connection, f"SELECT column_name FROM (DESCRIBE all_{name})") == list(table.names)


@pytest.mark.parametrize(
    "text", ["naïve – dash", "family 👨‍👩‍👧 and flag 🇸🇾 after", "e\u0301 combining", "عربي نص"]
)
def test_duckdb_counts_offsets_as_python_does(text: str) -> None:
    connection = duckdb.connect()
    for start in range(len(text)):
        row = connection.execute(
            "SELECT substring($text, $start + 1, 3)", {"text": text, "start": start}
        ).fetchone()
        assert row == (text[start : start + 3],)
