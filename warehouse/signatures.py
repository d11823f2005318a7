"""The signatures of DuckDB's extensions: checked by DuckDB once in a process, not at every connection.

DuckDB hashes an extension's whole file, of 36 MB and more, at each LOAD to check who signed it. That takes longer than
all else that opens a warehouse, and a run opens it a dozen times.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

_LOAD = "LOAD '"
# What this process has loaded with its signature checked: the statement, and which file that was.
_checked: set[tuple[str, int, int]] = set()


def settings_for(statements: Iterable[str]) -> dict[str, str | bool | int | float | list[str]]:
    """How to open the DuckDB that is to run these statements: without the check where each extension passed it."""
    loads = [statement for statement in statements if statement.startswith(_LOAD)]
    passed = [_file(load) in _checked for load in loads]
    return {"allow_unsigned_extensions": "true"} if passed and all(passed) else {}


def run(connection: "duckdb.DuckDBPyConnection", statements: Iterable[str]) -> None:
    """Run statements; an extension that one of them loads has passed the check."""
    for statement in statements:
        connection.execute(statement)
        if statement.startswith(_LOAD):
            _checked.add(_file(statement))


def _file(load: str) -> tuple[str, int, int]:
    """A statement that loads an extension, and the file that it loads now."""
    found = Path(load.removeprefix(_LOAD).removesuffix("'").replace("''", "'")).stat()
    return load, found.st_ino, found.st_mtime_ns
