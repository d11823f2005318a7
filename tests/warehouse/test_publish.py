import dataclasses
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from warehouse.history import diff, history
from warehouse.lake import connect
from warehouse.publish import Changes, Locked, Staged, publish, record_stopped, writing
from warehouse.tables import TABLES, Check, Run, Source

ROOT = Path(__file__).parents[2]


def run(run_id: str) -> Run:
    from datetime import UTC, datetime

    at = datetime(2031, 1, 1, tzinfo=UTC)
    return Run(
        run_id=run_id, started_at=at, finished_at=at, status="published", from_stage="extract", counts={},
        seconds={}, code_version="0",
    )  # fmt: skip


def sources(**named: str) -> Staged:
    made = [Source(source_id=key, name=name, kind="monitor", independence=3) for key, name in named.items()]
    return Staged(TABLES["sources"].to_arrow(made), "upsert")


def value(directory: Path, query: str) -> Any:
    with connect(directory, read_only=True) as connection:
        row = connection.execute(query).fetchone()
    return row[0] if row else None


def last(directory: Path) -> int:
    return int(value(directory, "SELECT max(snapshot_id) FROM ducklake_snapshots('sitrep')"))


def test_a_run_is_one_snapshot_with_its_id_as_message(tmp_path: Path) -> None:
    done = publish(tmp_path, run("run-a"), {"sources": sources(x="X", y="Y")})
    assert done.changes["sources"] == Changes(added=2)
    assert done.snapshot == last(tmp_path) == value(tmp_path, "SELECT snapshot FROM runs")
    with connect(tmp_path, read_only=True) as connection:
        newest = history(connection)[0]
    assert (newest.snapshot, newest.run_id, newest.changes["sources"]) == (done.snapshot, "run-a", Changes(2))


def test_the_same_rows_again_make_no_snapshot(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X")})
    before = last(tmp_path)
    assert publish(tmp_path, run("run-b"), {"sources": sources(x="X")}).snapshot is None
    assert last(tmp_path) == before and value(tmp_path, "SELECT count(*) FROM runs") == 1


def test_of_two_rows_with_one_key_the_same_is_kept_whatever_their_order(tmp_path: Path) -> None:
    made = [
        Source(source_id="x", name=name, kind="monitor", independence=3) for name in ("X", "Other", "Third")
    ]
    first, second = (Staged(TABLES["sources"].to_arrow(rows), "upsert") for rows in (made, made[::-1]))
    assert publish(tmp_path, run("run-a"), {"sources": first}).changes["sources"] == Changes(added=1)
    assert publish(tmp_path, run("run-b"), {"sources": second}).snapshot is None


def test_another_run_id_makes_no_row_a_changed_one(small_warehouse: Path) -> None:
    with connect(small_warehouse, read_only=True) as connection:
        reports = connection.execute("SELECT * REPLACE ('run-2' AS run_id) FROM reports").to_arrow_table()
    staged = {"reports": Staged(reports.cast(TABLES["reports"].arrow_schema), "upsert")}
    assert publish(small_warehouse, run("run-2"), staged).snapshot is None


def test_upsert_changes_append_does_not_and_all_removes_the_rest(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X", y="Y")})
    appended = dataclasses.replace(sources(x="Other", z="Z"), scope="append")
    assert publish(tmp_path, run("run-b"), {"sources": appended}).changes["sources"] == Changes(added=1)
    assert value(tmp_path, "SELECT name FROM sources WHERE source_id = 'x'") == "X"
    done = publish(tmp_path, run("run-c"), {"sources": sources(x="Other")})
    assert done.changes["sources"] == Changes(changed=1)
    whole = dataclasses.replace(sources(x="Other", z="Z"), scope="all")
    done = publish(tmp_path, run("run-d"), {"sources": whole})
    assert done.changes["sources"] == Changes(gone=1)
    assert value(tmp_path, "SELECT list(source_id ORDER BY source_id) FROM sources") == ["x", "z"]


def test_report_scope_removes_only_rows_of_those_reports(small_warehouse: Path) -> None:
    none = TABLES["claims"].arrow_schema.empty_table()
    done = publish(small_warehouse, run("run-2"), {"claims": Staged(none, "report", ("r2",))})
    assert done.changes["claims"] == Changes(gone=1)
    assert value(small_warehouse, "SELECT list(claim_id ORDER BY claim_id) FROM claims") == ["c1", "c2"]


def test_a_stopped_run_is_kept_and_leaves_the_data_alone(small_warehouse: Path) -> None:
    check = Check(
        run_id="run-2", check_name="claims_unique", table_name="claims", level="table", meaning="Ids are unique.",
        passed=False, rows_checked=3, rows_failed=1,
    )  # fmt: skip
    before = last(small_warehouse)
    record_stopped(small_warehouse, dataclasses.replace(run("run-2"), status="stopped"), [check], [])
    assert value(small_warehouse, "SELECT status FROM runs WHERE run_id = 'run-2'") == "stopped"
    with connect(small_warehouse, read_only=True) as connection:
        differing = {name for name in TABLES if diff(connection, name, before, last(small_warehouse))}
    assert differing == {"runs", "checks"}


def test_rows_lie_in_parquet_files_also_when_they_are_few(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X")})
    assert list((tmp_path / "lake").rglob("sources/*.parquet"))


def test_a_moved_warehouse_with_a_quote_in_its_name_can_be_read_and_written(tmp_path: Path) -> None:
    publish(tmp_path / "old", run("run-a"), {"sources": sources(x="X")})
    moved = (tmp_path / "old").rename(tmp_path / "it's new")
    assert value(moved, "SELECT name FROM sources") == "X"
    publish(moved, run("run-b"), {"sources": sources(y="Y")})
    assert value(moved, "SELECT count(*) FROM sources") == 2
    assert not (tmp_path / "old").exists()


def test_a_reader_sees_the_last_snapshot_while_a_writer_is_in_a_transaction(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X")})
    with connect(tmp_path) as writer:
        writer.execute("BEGIN")
        writer.execute("DELETE FROM sources")
        assert value(tmp_path, "SELECT count(*) FROM sources") == 1
        writer.execute("COMMIT")
    assert value(tmp_path, "SELECT count(*) FROM sources") == 0


def test_a_run_is_published_while_a_reader_is_in_a_transaction(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X")})
    reading = python(
        "import sys, pathlib; from warehouse.lake import connect\n"
        "c = connect(pathlib.Path(sys.argv[1]), read_only=True); c.execute('BEGIN')\n"
        "print(len(c.execute('FROM sources').fetchall()), flush=True); sys.stdin.readline()\n"
        "print(len(c.execute('FROM sources').fetchall()))",
        tmp_path,
    )
    assert reading.stdout is not None and reading.stdout.readline() == "1\n"
    publish(tmp_path, run("run-b"), {"sources": sources(y="Y")})
    assert reading.communicate("go\n")[0] == "1\n"
    assert value(tmp_path, "SELECT count(*) FROM sources") == 2


def test_a_writer_that_waits_too_long_is_told_who_to_wait_for(tmp_path: Path) -> None:
    held = python(
        "import sys, pathlib, time; from warehouse.publish import writing\n"
        "with writing(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.readline()",
        tmp_path,
    )
    assert held.stdout is not None and held.stdout.readline() == "held\n"
    with pytest.raises(Locked, match="Another run has held"), writing(tmp_path, 0.2):
        pass
    held.communicate("\n")
    with writing(tmp_path, 5), writing(tmp_path / ".." / tmp_path.name, 5):  # the same thread may nest
        pass


PUBLISH = """
import sys, pathlib
sys.path.insert(0, {tests!r})
from test_publish import publish, run, sources
publish(pathlib.Path(sys.argv[1]), run(sys.argv[2]), {{"sources": sources(**{{sys.argv[2].replace("-", "_"): "N"}})}})
"""


def test_two_processes_that_publish_at_once_both_succeed(tmp_path: Path) -> None:
    code = PUBLISH.format(tests=str(Path(__file__).parent))
    both = [python(code, tmp_path, name) for name in ("run-a", "run-b")]
    for process in both:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    assert value(tmp_path, "SELECT count(*) FROM sources") == 2
    assert value(tmp_path, "SELECT count(DISTINCT snapshot) FROM runs") == 2


def test_a_kill_in_the_middle_of_publishing_leaves_the_last_snapshot(tmp_path: Path) -> None:
    publish(tmp_path, run("run-a"), {"sources": sources(x="X")})
    before = last(tmp_path)
    code = (
        "import sys, pathlib, time, warehouse.publish as p\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from test_publish import run, sources\n"
        "apply = p._apply\n"
        "def slow(connection, table):\n"
        "    apply(connection, table); print('applied', flush=True); time.sleep(60)\n"
        "p._apply = slow\n"
        "p.publish(pathlib.Path(sys.argv[1]), run('run-b'), {'sources': sources(y='Y')})"
    )
    killed = python(code, tmp_path)
    assert killed.stdout is not None and killed.stdout.readline() == "applied\n"
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    assert last(tmp_path) == before and value(tmp_path, "SELECT count(*) FROM sources") == 1
    assert publish(tmp_path, run("run-c"), {"sources": sources(y="Y")}).snapshot == before + 1
    assert value(tmp_path, "SELECT list(run_id ORDER BY run_id) FROM runs") == ["run-a", "run-c"]


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
