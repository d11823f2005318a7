from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse.staging import NotAsDeclared, Staging, keep_raw, pending_runs
from warehouse.tables import TABLES, Column, Source, Table

_WHOLE = st.integers(-(2**63), 2**63 - 1)
_OF_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "VARCHAR": st.text(max_size=12),
    "BIGINT": _WHOLE,
    "DOUBLE": st.floats(allow_nan=False),
    "BOOLEAN": st.booleans(),
    "DATE": st.dates(date(1, 1, 1), date(9999, 12, 31)),
    "TIMESTAMPTZ": st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
    "VARCHAR[]": st.lists(st.text(max_size=6), max_size=3).map(tuple),
    "MAP(VARCHAR, VARCHAR)": st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=3),
    "MAP(VARCHAR, BIGINT)": st.dictionaries(st.text(max_size=6), _WHOLE, max_size=3),
    "MAP(VARCHAR, DOUBLE)": st.dictionaries(st.text(max_size=6), st.floats(allow_nan=False), max_size=3),
}


def _values(column: Column) -> st.SearchStrategy[Any]:
    known = _OF_TYPE[column.sql]
    return st.none() | known if column.nullable else known


def _records(table: Table) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.builds(table.record, **{c.name: _values(c) for c in table.columns}), max_size=3)


def sources(*ids: str) -> pa.Table:
    return TABLES["sources"].to_arrow([
        Source(source_id=key, name=key, kind="monitor", independence=3) for key in ids
    ])  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_read_back_as_it_was_written(name: str) -> None:
    @settings(deadline=None, max_examples=40)
    @given(records=_records(TABLES[name]))
    def round_trip(records: list[Any]) -> None:
        rows = TABLES[name].to_arrow(records)
        with TemporaryDirectory() as directory:
            staging = Staging(Path(directory), "run-1")
            staging.write("extract", name, "b1", rows)
            assert staging.read("extract", name, "b1").equals(rows)
            assert staging.rows("extract", name, "b1") == len(records)

    round_trip()


def test_rows_that_are_not_as_declared_are_refused_and_the_columns_named(tmp_path: Path) -> None:
    staging = Staging(tmp_path, "run-1")
    with pytest.raises(NotAsDeclared, match=r"extract/sources/b1: .*independence"):
        staging.write("extract", "sources", "b1", sources("a").drop_columns(["independence"]))
    as_text = sources("a").set_column(4, "independence", pa.array(["3"]))
    with pytest.raises(NotAsDeclared, match="independence: string"):
        staging.write("extract", "sources", "b1", as_text)
    assert staging.batches("extract", "sources") == []


def test_a_staged_file_of_another_version_is_refused_and_the_columns_named(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    staging = Staging(tmp_path, "run-1")
    staging.write("extract", "sources", "b1", sources("a"))
    (file,) = staging.files("extract", "sources")
    pq.write_table(sources("a").drop_columns(["independence"]), file)
    with pytest.raises(NotAsDeclared, match=r"extract/sources/b1: .*independence"):
        staging.read("extract", "sources", "b1")


def test_a_batch_that_was_not_staged_is_empty_and_as_declared(tmp_path: Path) -> None:
    staging = Staging(tmp_path, "run-1")
    for rows in (staging.read("enrich", "claims", "b1"), staging.read_all("enrich", "claims")):
        assert rows.num_rows == 0 and rows.schema.equals(TABLES["claims"].arrow_schema)


def test_batches_are_read_in_order_of_their_names_and_a_second_write_replaces_the_first(
    tmp_path: Path,
) -> None:
    staging = Staging(tmp_path, "run-1")
    staging.write("enrich", "sources", "b2", sources("c"))
    staging.write("enrich", "sources", "b1", sources("x"))
    staging.write("enrich", "sources", "b1", sources("a", "b"))
    assert staging.batches("enrich", "sources") == ["b1", "b2"]
    assert staging.read_all("enrich", "sources")["source_id"].to_pylist() == ["a", "b", "c"]
    assert not list(tmp_path.rglob("*.part"))


def test_a_run_is_pending_until_what_it_staged_is_removed(tmp_path: Path) -> None:
    older, newer = Staging(tmp_path, "run-1"), Staging(tmp_path, "run-2")
    newer.write("extract", "sources", "b1", sources("a"))
    older.finish("extract")
    assert older.finished("extract") and not newer.finished("extract")
    assert pending_runs(tmp_path) == ["run-1", "run-2"]
    older.remove()
    assert pending_runs(tmp_path) == ["run-2"]


def test_raw_bytes_are_kept_once_under_their_hash(tmp_path: Path) -> None:
    name = keep_raw(tmp_path, b"as it came\xff")
    assert keep_raw(tmp_path, b"as it came\xff") == name
    (file,) = [p for p in (tmp_path / "raw").rglob("*") if p.is_file()]
    assert file.name == name and file.read_bytes() == b"as it came\xff"
