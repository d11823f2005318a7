from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from warehouse import lake
from warehouse.lake import TooOld, WarehouseMissing, connect, load_sql, snapshot
from warehouse.tables import TABLES


@pytest.fixture(autouse=True)
def _macros_are_read_anew() -> Iterator[None]:
    yield
    lake.macros.cache_clear()


def last(directory: Path) -> int:
    with connect(directory, read_only=True) as connection:
        return snapshot(connection)


def ask(directory: Path, query: str) -> list[tuple[Any, ...]]:
    with connect(directory, read_only=True) as connection:
        return connection.execute(query).fetchall()


def of_version(monkeypatch: pytest.MonkeyPatch, folder: Path, **files: str) -> None:
    """Let Sitrep declare these SQL files and no others."""
    folder.mkdir()
    for name, sql in files.items():
        (folder / f"{name}.sql").write_text(sql)
    monkeypatch.setattr(lake, "SQL", folder)
    lake.macros.cache_clear()


def test_a_new_warehouse_has_every_table_and_opening_it_again_makes_no_snapshot(tmp_path: Path) -> None:
    connect(tmp_path).close()
    before = last(tmp_path)
    connect(tmp_path).close()
    assert last(tmp_path) == before
    tables = ask(tmp_path, "SELECT table_name FROM duckdb_tables() WHERE database_name = 'sitrep'")
    assert {name for (name,) in tables} == set(TABLES)


def test_tables_have_the_declared_columns_in_order_with_their_types(tmp_path: Path) -> None:
    with connect(tmp_path) as connection:
        for table in TABLES.values():
            described = connection.execute(f"DESCRIBE {table.name}").fetchall()
            types = [
                (name, kind.replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"))
                for name, kind, *_ in described
            ]
            assert types == [(c.name, c.sql) for c in table.columns]
            assert [row[2] == "YES" for row in described] == [c.nullable for c in table.columns]


def test_changed_and_new_macros_reach_an_existing_warehouse_in_one_snapshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_version(
        monkeypatch, tmp_path / "v1", answer="CREATE OR REPLACE MACRO answer() AS TABLE SELECT 41 AS n;"
    )
    data = tmp_path / "data"
    connect(data).close()
    before = last(data)
    of_version(
        monkeypatch, tmp_path / "v2",
        answer="-- two; statements\nCREATE OR REPLACE MACRO answer() AS TABLE SELECT 42 AS n, ';' AS s;\n"
               "CREATE OR REPLACE MACRO half() AS TABLE SELECT 21 AS n;",
        runs_seen="CREATE OR REPLACE VIEW runs_seen AS SELECT count(*) AS n FROM runs;",
    )  # fmt: skip
    for _ in range(2):
        connect(data).close()
        assert last(data) == before + 1
    assert ask(data, "FROM answer()") == [(42, ";")]
    assert ask(data, "FROM half()") == [(21,)] and ask(data, "FROM runs_seen") == [(0,)]


def test_a_column_that_came_since_is_added_and_rows_from_before_have_null_in_it(
    small_warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = TABLES["reports"]
    (title,) = (c for c in reports.columns if c.name == "title")
    wider = replace(reports, columns=(*reports.columns, replace(title, name="subtitle")))
    monkeypatch.setitem(TABLES, "reports", wider)
    before = last(small_warehouse)
    connect(small_warehouse).close()
    assert last(small_warehouse) == before + 1
    assert ask(small_warehouse, "SELECT DISTINCT subtitle FROM reports") == [(None,)]


def test_a_warehouse_that_lacks_a_column_that_may_not_be_null_says_so_and_stays(
    small_warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = TABLES["reports"]
    (origin,) = (c for c in reports.columns if c.name == "origin")
    monkeypatch.setitem(
        TABLES, "reports", replace(reports, columns=(*reports.columns, replace(origin, name="desk")))
    )
    before = last(small_warehouse)
    with pytest.raises(TooOld, match=r"reports\.desk"):
        connect(small_warehouse)
    assert last(small_warehouse) == before


def test_reading_where_there_is_no_warehouse_says_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(WarehouseMissing, match="sitrep run"):
        connect(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_a_reading_connection_cannot_write(small_warehouse: Path) -> None:
    with (
        connect(small_warehouse, read_only=True) as connection,
        pytest.raises(duckdb.Error, match="read-only"),
    ):
        connection.execute("DELETE FROM claims")


@pytest.mark.parametrize("moved", [False, True], ids=["where it was made", "moved"])
def test_plain_duckdb_attaches_the_warehouse_with_its_macros(
    published_warehouse: Path, small_warehouse: Path, moved: bool
) -> None:
    """As the README tells it; only INSTALL, which needs a network, is given by the installed packages."""
    directory = small_warehouse if moved else published_warehouse
    options = f" (DATA_PATH '{directory}/lake/', OVERRIDE_DATA_PATH true)" if moved else ""
    with duckdb.connect() as plain:
        plain.execute(load_sql("duckdb_extension_ducklake", "ducklake"))
        plain.execute(load_sql("duckdb_extension_sqlite_scanner", "sqlite_scanner"))
        plain.execute(f"ATTACH 'ducklake:sqlite:{directory}/catalogue.sqlite' AS sitrep{options}")
        assert plain.execute("SELECT count(*) FROM sitrep.claims").fetchone() == (3,)
        plain.execute("USE sitrep")
        assert plain.execute("SELECT event_id FROM latest_events(1)").fetchone() == ("e2",)
        files = plain.execute("SELECT data_file FROM ducklake_list_files('sitrep', 'claims')").fetchall()
        assert all(Path(file).is_relative_to(directory / "lake") for (file,) in files)
