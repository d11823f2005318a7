"""How long an import of a GED file and a comparison with it take: 350,000 made-up events of UCDP, 50,000 of ours."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.importing import import_events
from flows.reconciling import reconcile
from transforms.matching import Window
from warehouse.lake import connect
from warehouse.publish import Staged, publish
from warehouse.tables import TABLES, Run

THEIRS, OURS = 350_000, 50_000
# Forty countries and thirty years; four hundred places in each country, half a degree across all of them.
_THEIRS = f"""
SELECT i AS id, 1 + i % 3 AS type_of_violence, 'Government of Syria' AS side_a, 'Group ' || (i % 7) AS side_b,
    1 + i % 4 AS where_prec, 'Place ' || (i % 400) AS where_coordinates, 'Province ' || (i % 15) AS adm_1,
    30 + (i % 400) * 0.01 AS latitude, 30 + (i % 397) * 0.01 AS longitude,
    [652, 645, 678, 625, 475, 490, 520, 432, 439, 436, 483, 500, 501, 530, 540, 541, 616, 620, 630, 640,
    660, 666, 670, 700, 750, 770, 771, 775, 780, 790, 800, 840, 850, 365, 369, 100, 70, 135, 90, 92]
    [1 + i % 40] AS country_id, 'X' AS country, 1 AS date_prec,
    DATE '1996-01-01' + (hash(i) % 10950)::INTEGER AS date_start, date_start AS date_end, 1 + hash(i + 1) % 30 AS best,
    greatest(best - 1, 0) AS low, best + 2 AS high, repeat('A made-up headline of some length; ', 12) AS source_article
FROM range(1, {THEIRS + 1}) AS t(i)
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ged") / "ged.csv"
    duckdb.execute(f"COPY ({_THEIRS}) TO '{path}' (HEADER)")
    return path


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory, file: Path) -> Path:
    directory = tmp_path_factory.mktemp("lake")
    import_events(directory, "ucdp", file)
    columns = {
        "event_id": "md5(id::VARCHAR)[:16]", "event_type": "'Battles'", "violence_type": "type_of_violence",
        "date_start": "date_start", "date_end": "date_end", "date_precision": "1", "place": "where_coordinates",
        "country": "iso3", "latitude": "latitude + 0.02", "longitude": "longitude", "geo_precision": "where_prec",
        "side_b": "side_b", "killed_best": "best + 1", "killed_low": "best + 1", "killed_high": "best + 1",
        "reports": "1", "sources": "1", "grade": "'fair'", "headline": "'made up'",
    }  # fmt: skip
    wanted = ", ".join(
        f"({columns.get(c.name, 'NULL')})::{c.sql} AS {c.name}" for c in TABLES["events"].columns
    )
    with connect(directory, read_only=True) as connection:
        rows = connection.execute(f"SELECT {wanted} FROM ucdp_events WHERE id <= {OURS}").to_arrow_table()
    at = datetime(2031, 1, 1, tzinfo=UTC)
    run = Run(run_id="made-up", started_at=at, finished_at=at, status="published", from_stage="extract", counts={},
              seconds={}, code_version="0")  # fmt: skip
    publish(directory, run, {"events": Staged(rows.cast(TABLES["events"].arrow_schema), "all")})
    return directory


@pytest.mark.parametrize("again", [False, True], ids=["new", "again"])
def bench_import(benchmark: Any, file: Path, warehouse: Path, tmp_path: Path, again: bool) -> None:
    done = benchmark.pedantic(import_events, args=(warehouse if again else tmp_path, "ucdp", file), rounds=1)
    assert done.kept == THEIRS and (done.snapshot is None) is again


def bench_reconcile(benchmark: Any, warehouse: Path) -> None:
    done = benchmark.pedantic(reconcile, args=(warehouse, "ucdp", Window()), rounds=1)
    assert done.matched > 0.9 * OURS
