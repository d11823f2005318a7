"""How long publishing takes: 100,000 claims into a new warehouse, and the same again, which changes nothing."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from warehouse.lake import connect
from warehouse.publish import Staged, publish
from warehouse.tables import TABLES, Claim, Run

ROWS = 100_000


@pytest.fixture(scope="module")
def claims() -> pa.Table:
    return TABLES["claims"].to_arrow([
        Claim(claim_id=f"c{n:06d}", report_id=f"r{n // 20}", sentence_no=n % 20, char_start=0, char_end=9,
              quote="made up", measure="killed", unit="people", count_low=n % 50, count_high=n % 50)
        for n in range(ROWS)
    ])  # fmt: skip


def _run(run_id: str) -> Run:
    at = datetime(2031, 1, 1, tzinfo=UTC)
    return Run(run_id=run_id, started_at=at, finished_at=at, status="published", from_stage="extract", counts={},
               seconds={}, code_version="0")  # fmt: skip


@pytest.mark.parametrize("again", [False, True], ids=["new", "again"])
def bench_publish(benchmark: Any, claims: pa.Table, tmp_path: Path, again: bool) -> None:
    staged = {"claims": Staged(claims, "upsert")}
    connect(tmp_path).close()
    if again:
        publish(tmp_path, _run("run-0"), staged)
    done = benchmark.pedantic(publish, args=(tmp_path, _run("run-1"), staged), rounds=1)
    assert (done.snapshot is None) is again
