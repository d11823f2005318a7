"""`sitrep run` as a person calls it, against a real Prefect server."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from click.testing import CliRunner

from flows.cli import main
from flows.settings import SAMPLES
from warehouse.lake import connect
from warehouse.staging import Staging
from warehouse.tables import TABLES

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("prefect")]
Told = Callable[..., Any]
REPORT = """Shells kill nine in Aleppo market

Reuters, 3 May 2016

Shells hit a market in Aleppo on Monday, killing nine civilians and wounding 20, the Syrian Observatory for Human
Rights said.

On Tuesday, gunmen killed four policemen in Mosul, an Iraqi security official said.
"""


@pytest.fixture(scope="session")
def published_report(server: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of one run on REPORT alone, to be read only."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "good.txt").write_text(REPORT)
    done = CliRunner().invoke(main, ["run", f"{folder}/good.txt", "--warehouse", f"{folder}/data"])
    assert done.exit_code == 0, done.output
    return folder / "data"


@pytest.fixture
def report_warehouse(published_report: Path, tmp_path: Path) -> Path:
    """A copy of `published_report`, where `sitrep` looks for a warehouse."""
    return Path(shutil.copytree(published_report, tmp_path / "data"))


def rows(warehouse: Path, sql: str) -> list[tuple[Any, ...]]:
    with connect(warehouse, read_only=True) as connection:
        return connection.execute(sql).fetchall()


def test_a_second_run_on_the_same_reports_finds_nothing_new_and_changes_nothing(
    told: Told, samples_warehouse: Path, tmp_path: Path
) -> None:
    warehouse = Path(shutil.copytree(samples_warehouse, tmp_path / "data"))
    ((status, counts),) = rows(warehouse, "SELECT status, counts FROM runs")
    before = rows(warehouse, "FROM ducklake_snapshots('sitrep')")
    second = told("run", SAMPLES)
    assert (status, second["status"]) == ("published", "unchanged")
    assert counts["extract.reports"] >= 24
    assert second["counts"]["extract.reports"] == 0
    assert rows(warehouse, "FROM ducklake_snapshots('sitrep')") == before


def test_the_first_run_leaves_every_declared_table_and_an_unbroken_trail(samples_warehouse: Path) -> None:
    names = {
        n for (n,) in rows(samples_warehouse, "SELECT table_name FROM duckdb_tables() WHERE NOT internal")
    }
    assert set(TABLES) <= names
    for table in (
        "reports",
        "sentences",
        "claims",
        "events",
        "event_claims",
        "places",
        "actors",
        "sources",
        "rejects",
    ):
        assert rows(samples_warehouse, f"SELECT count(*) FROM {table}") > [(0,)], table
    broken = """
    SELECT claim_id FROM claims c ANTI JOIN sentences s USING (report_id, sentence_no)
    UNION ALL SELECT c.claim_id FROM claims c JOIN reports r USING (report_id)
    WHERE c.quote <> substring(r.text, c.char_start + 1, c.char_end - c.char_start)
    """
    assert rows(samples_warehouse, broken) == []
    assert rows(samples_warehouse, "SELECT count(*) FROM runs WHERE snapshot IS NOT NULL") == [(1,)]


def test_the_bytes_of_every_report_are_kept_under_their_hash(samples_warehouse: Path) -> None:
    for (name,) in rows(samples_warehouse, "SELECT DISTINCT raw_sha256 FROM reports"):
        assert (samples_warehouse / "raw" / name[:2] / name).is_file()


def test_what_cannot_be_read_is_named_and_stops_nothing_else(sitrep: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    good = '{"id": "a", "text": "Troops killed two rebels in Homs."}'
    (tmp_path / "lines.jsonl").write_text(f'{good}\nno json\n{{"id": 1}}\n')
    (tmp_path / "huge.txt").write_bytes(b"Nine people died. " * 700_000)
    os.mkfifo(tmp_path / "pipe.txt")
    names = ("pipe.txt", "good.txt", "empty.txt", "photo.txt", "lines.jsonl", "huge.txt", "missing.txt")
    paths = [tmp_path / n for n in names]
    done = sitrep("run", *paths, "--strict", "--json")
    assert done.returncode == 3
    outcome = json.loads(done.stdout)
    assert outcome["counts"]["extract.reports"] == 2
    sql = "SELECT parse_filename(origin), check_name FROM rejects WHERE stage = 'extract'"
    found = dict(rows(tmp_path / "data", sql))
    assert found == {
        "empty.txt": "file_not_empty", "photo.txt": "file_is_text", "huge.txt": "file_not_huge",
        "lines.jsonl:2": "json_valid", "lines.jsonl:3": "record_has_text", "missing.txt": "path_exists",
        "pipe.txt": "file_readable",
    }  # fmt: skip
    assert sitrep("run", tmp_path / "good.txt", "--strict").returncode == 0


def test_wrong_usage_exits_with_two(sitrep: Any, tmp_path: Path) -> None:
    assert sitrep("run", "--published", "soon").returncode == 2
    assert sitrep("run", "--from", "enrich", tmp_path).returncode == 2
    assert sitrep("run", "--from", "validate", "--to", "extract").returncode == 2


def test_a_stage_goes_on_with_what_the_one_before_left(told: Told, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT)
    first = told("run", tmp_path / "good.txt", "--to", "extract")
    assert first["status"] == "staged"
    assert not (tmp_path / "data" / "catalogue.sqlite").exists()
    last = told("run", "--from", "normalise")
    assert (last["run_id"], last["status"]) == (first["run_id"], "published")
    assert rows(tmp_path / "data", "SELECT sum(killed_best) FROM events") == [(13,)]


@pytest.mark.usefixtures("report_warehouse")
def test_a_later_stage_runs_again_on_what_was_published_and_makes_the_same(told: Told) -> None:
    for stage in ("normalise", "enrich", "validate"):
        assert told("run", "--from", stage)["status"] == "unchanged", stage


def test_a_run_of_few_new_reports_makes_the_events_of_a_run_of_all(
    told: Told, samples_warehouse: Path, tmp_path: Path
) -> None:
    late = ("sudan-el-fasher-market-shelling-3.html", "syria-idlib-camp-strike-1.txt")
    first = tmp_path / "first"
    first.mkdir()
    for sample in SAMPLES.iterdir():
        if sample.name not in late:
            (first / sample.name).write_bytes(sample.read_bytes())
    told("run", first)
    told("run", *(SAMPLES / name for name in late))
    for table in ("events", "event_claims"):
        same = rows(tmp_path / "data", f"FROM {table} ORDER BY ALL")
        assert same == rows(samples_warehouse, f"FROM {table} ORDER BY ALL")


def test_a_later_stage_with_nothing_before_it_says_so(sitrep: Any, tmp_path: Path) -> None:
    done = sitrep("run", "--from", "enrich")
    assert done.returncode == 1
    assert "Nothing was published" in done.stderr
    assert not (tmp_path / "data" / "catalogue.sqlite").exists()


def tampered(warehouse: Path, stage: str, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
    """Change what the one pending run has staged, as a faulty stage would have."""
    run_id = next((warehouse / "staging").iterdir()).name
    staging = Staging(warehouse, run_id)
    for batch in staging.batches(stage, table):
        staging.write(stage, table, batch, change(staging.read(stage, table, batch)))


def with_column(name: str, value: object) -> Callable[[pa.Table], pa.Table]:
    def change(rows: pa.Table) -> pa.Table:
        at = rows.schema.get_field_index(name)
        column = rows.schema.field(name)
        wrong = pc.if_else(pc.equal(rows["measure"], "killed"), pa.scalar(value, column.type), rows[name])
        return rows.set_column(at, column, wrong)

    return change


def test_a_row_that_fails_a_check_is_rejected_by_name_and_events_are_made_without_it(
    told: Told, tmp_path: Path
) -> None:
    warehouse = tmp_path / "data"
    (tmp_path / "good.txt").write_text(REPORT)
    told("run", tmp_path / "good.txt", "--to", "enrich")
    tampered(warehouse, "enrich", "claims", with_column("count_low", -9))
    outcome = told("run", "--from", "validate")
    assert outcome["status"] == "published"
    assert rows(warehouse, "SELECT count(*) FROM claims WHERE measure = 'killed'") == [(0,)]
    assert rows(warehouse, "SELECT sum(killed_best), sum(wounded_best) FROM events") == [(None, 20)]
    (kept,) = rows(warehouse, "SELECT raw FROM rejects WHERE check_name LIKE '%count_low%'")[:1]
    assert "-9" in kept[0]


def _of_event(staged: pa.Table, event_id: str) -> pa.Table:
    return staged.set_column(0, staged.schema.field("event_id"), pa.array([event_id] * staged.num_rows))


def test_a_failed_table_check_stops_the_publishing_and_the_last_snapshot_stays(
    told: Told, sitrep: Any, report_warehouse: Path
) -> None:
    warehouse = report_warehouse
    before = rows(warehouse, "FROM claims ORDER BY ALL"), rows(warehouse, "FROM events ORDER BY ALL")
    told("run", "--from", "normalise", "--to", "enrich")
    # Every claim counted in every event, as a linker that lost its way would have it.
    (events,) = rows(warehouse, "SELECT list(event_id ORDER BY event_id) FROM events")[0]
    tampered(
        warehouse,
        "enrich",
        "event_claims",
        lambda staged: pa.concat_tables(_of_event(staged, e) for e in events),
    )
    stopped = sitrep("run", "--from", "validate")
    assert stopped.returncode == 1
    assert "stopped" in stopped.stdout
    assert (
        rows(warehouse, "FROM claims ORDER BY ALL"),
        rows(warehouse, "FROM events ORDER BY ALL"),
    ) == before
    assert rows(warehouse, "SELECT status FROM runs ORDER BY run_id") == [("published",), ("stopped",)]
    assert told("run", "--from", "enrich")["status"] == "unchanged"


def test_a_run_killed_midway_leaves_the_last_snapshot_and_the_next_run_works(
    told: Told, server: Any, report_warehouse: Path, tmp_path: Path
) -> None:
    warehouse = report_warehouse
    before = rows(warehouse, "FROM reports")
    environment = server.environment | {"SITREP_WAREHOUSE": str(warehouse)}
    running = subprocess.Popen(
        [Path(sys.executable).with_name("sitrep"), "run", SAMPLES], env=environment, cwd=tmp_path,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not list(warehouse.glob("staging/*/normalise/.done")) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    assert rows(warehouse, "FROM reports") == before
    assert told("run", "--from", "enrich")["status"] == "published"
    assert told("run", SAMPLES)["status"] == "unchanged"


def test_plain_lines_tell_the_progress_where_there_is_no_terminal(samples_run: Any) -> None:
    _, done = samples_run
    stages = [line.split()[0] for line in done.stderr.splitlines()]
    assert stages == ["extract", "normalise", "enrich", "validate"]
    assert "\x1b" not in done.stdout + done.stderr
    for told in ("reports", "claims", "events", "rejects", "checks", "new", "sitrep sql", "sitrep explain"):
        assert told in done.stdout
