"""`sitrep withdraw`, on a copy of the warehouse of the bundled samples."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flows import notes
from flows.published import stage_published
from flows.settings import SAMPLES
from flows.withdrawing import leave_out_withdrawn
from warehouse.lake import connect, snapshot
from warehouse.staging import Staging

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("prefect")]
FILE = SAMPLES / "sudan-el-fasher-market-shelling-2.txt"
Told = Callable[..., Any]
Sitrep = Callable[..., Any]


@pytest.fixture
def warehouse(samples_warehouse: Path, tmp_path: Path) -> Path:
    """A copy of the samples' warehouse, where `sitrep` looks for one."""
    return Path(shutil.copytree(samples_warehouse, tmp_path / "data"))


def ask(warehouse: Path, sql: str) -> list[tuple[Any, ...]]:
    with connect(warehouse, read_only=True) as connection:
        return connection.execute(sql).fetchall()


def contents(warehouse: Path) -> list[list[tuple[Any, ...]]]:
    """What is known: the rows that a withdrawal and its undoing may touch."""
    tables = ("reports", "sentences", "claims", "events", "event_claims")
    return [ask(warehouse, f"FROM {table} ORDER BY ALL") for table in tables]


def staged_run(warehouse: Path) -> Staging:
    """A run that has staged every published report and not yet published."""
    staging = notes.begin(warehouse, "normalise", [], None)
    stage_published(staging, warehouse, "enrich")
    return staging


def test_a_withdrawn_report_is_out_stays_out_and_comes_back_to_the_letter(
    told: Told, sitrep: Sitrep, warehouse: Path
) -> None:
    before = contents(warehouse)
    ((report_id,),) = ask(warehouse, f"SELECT report_id FROM reports WHERE origin = '{FILE}'")
    claims = [
        i
        for (i,) in ask(warehouse, f"SELECT claim_id FROM claims WHERE report_id = '{report_id}' ORDER BY 1")
    ]
    events = ask(
        warehouse,
        f"SELECT DISTINCT event_id FROM event_claims JOIN claims USING (claim_id) WHERE report_id = '{report_id}'",
    )

    earlier = staged_run(warehouse)
    out = told("withdraw", report_id[:8], "--why", "the count was made up", "--by", "the desk")
    assert out["outcome"]["changes"]["claims"] == {"added": 0, "changed": 0, "gone": len(claims)}
    for table in ("reports", "sentences", "claims"):
        assert ask(warehouse, f"SELECT count(*) FROM {table} WHERE report_id = '{report_id}'") == [(0,)]
    assert ask(warehouse, "SELECT claim_id FROM event_claims ANTI JOIN claims USING (claim_id)") == []
    (stone,) = ask(
        warehouse, "SELECT report_id, withdrawn_by, why, claims, events, restored_at FROM withdrawals"
    )
    assert stone == (
        report_id,
        "the desk",
        "the count was made up",
        claims,
        sorted(i for (i,) in events),
        None,
    )

    for wanted in (report_id, claims[0], events[0][0]):
        shown = sitrep("explain", wanted).stdout
        assert "by the desk" in shown and "the count was made up" in shown
    ((between,),) = ask(warehouse, "SELECT snapshot FROM runs ORDER BY snapshot DESC LIMIT 1")
    changes = sitrep("diff", out["before"], between).stdout
    assert f"report gone: {report_id}" in changes and "withdrawn: the count was made up" in changes

    # A run that read the report before it was withdrawn does not bring it back.
    assert leave_out_withdrawn(warehouse, earlier)
    for stage, table in (("extract", "reports"), ("normalise", "sentences"), ("enrich", "claims")):
        ids = earlier.read_all(stage, table)["report_id"].to_pylist()
        assert ids and report_id not in ids
    (left_out,) = earlier.read_all("extract", "rejects").to_pylist()
    assert (left_out["check_name"], left_out["subject_id"]) == ("report_not_withdrawn", report_id)
    earlier.remove()

    again = told("run", FILE)
    assert again["counts"]["extract.reports"] == 0
    assert [r["check"] for r in again["rejects"]] == ["report_not_withdrawn"]
    assert ask(warehouse, "SELECT subject_id FROM rejects WHERE check_name = 'report_not_withdrawn'") == [
        (report_id,)
    ]
    assert sitrep("withdraw", report_id, "--why", "again").returncode == 1

    told("withdraw", report_id, "--undo", "--why", "it was not", "--by", "the editor")
    assert contents(warehouse) == before
    assert ask(warehouse, "SELECT restored_by, restored_why FROM withdrawals") == [
        ("the editor", "it was not")
    ]
    assert sitrep("withdraw", report_id, "--undo").returncode == 1


def test_what_cannot_be_withdrawn_is_told_and_changes_nothing(sitrep: Sitrep, warehouse: Path) -> None:
    with connect(warehouse, read_only=True) as connection:
        before = snapshot(connection)
    for arguments, message, code in (
        (["0000000000000000", "--why", "x"], "No report's id begins with", 1),
        (["", "--why", "x"], "give more of it", 1),
        (["0000", "--undo"], "No report that is withdrawn", 1),
        (["0000"], "--why is missing", 2),
    ):
        done = sitrep("withdraw", *arguments)
        assert done.returncode == code and message in done.stderr
    with connect(warehouse, read_only=True) as connection:
        assert snapshot(connection) == before
