"""Extensions' signatures are checked once in a process."""

import os
import shutil
from pathlib import Path

import duckdb
import pytest

from warehouse import signatures
from warehouse.lake import load_sql

LOAD = load_sql("duckdb_extension_sqlite_scanner", "sqlite_scanner")
ALLOWED = "SELECT current_setting('allow_unsigned_extensions')"


@pytest.fixture(autouse=True)
def nothing_loaded_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signatures, "_checked", set())


def opened(*statements: str) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(config=signatures.settings_for(statements))
    signatures.run(connection, statements)
    return connection


def copy_of_the_extension(folder: Path) -> Path:
    file = LOAD.removeprefix("LOAD '").removesuffix("'")
    return Path(shutil.copy(file, folder / "sqlite_scanner.duckdb_extension"))


def test_the_first_connection_checks_and_a_later_one_need_not() -> None:
    with opened(LOAD) as first:
        assert first.execute(ALLOWED).fetchone() == (False,)
    with opened(LOAD) as second:
        assert second.execute(ALLOWED).fetchone() == (True,)
        loaded = "SELECT loaded FROM duckdb_extensions() WHERE extension_name = 'sqlite_scanner'"
        assert second.execute(loaded).fetchone() == (True,)


def test_a_connection_that_loads_nothing_or_something_new_too_is_as_strict_as_duckdb(tmp_path: Path) -> None:
    opened(LOAD).close()
    assert signatures.settings_for(["SELECT 1"]) == {}
    assert signatures.settings_for([LOAD, f"LOAD '{copy_of_the_extension(tmp_path)}'"]) == {}


def test_a_file_that_was_changed_since_is_checked_again_and_refused(tmp_path: Path) -> None:
    file = copy_of_the_extension(tmp_path)
    load = f"LOAD '{file}'"
    opened(load).close()
    with file.open("r+b") as changed:
        changed.seek(1000)
        changed.write(b"\0\1\2\3")
    os.utime(file, ns=(0, 0))
    with pytest.raises(duckdb.IOException, match="signature"):
        opened(load)
