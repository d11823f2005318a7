"""The lake: DuckLake tables as Parquet files, their catalogue in SQLite, all below one directory.

DIR/catalogue.sqlite is the catalogue, DIR/lake/ holds the Parquet files. DIR may be moved as a whole.
"""

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse import signatures
from warehouse.tables import TABLES, Table

if TYPE_CHECKING:
    import duckdb

NAME = "sitrep"
SQL = files("warehouse") / "sql"


class WarehouseMissing(FileNotFoundError):
    """There is no warehouse in the directory; the message says what to run."""


class TooOld(RuntimeError):
    """The warehouse lacks a column that may not be null; the message says what to do."""


def catalogue(directory: Path) -> Path:
    """The catalogue of the warehouse in a directory."""
    return directory / "catalogue.sqlite"


def exists(directory: Path) -> bool:
    """Whether a warehouse lies in the directory."""
    return catalogue(directory).is_file()


def load_sql(package: str, extension: str) -> str:
    """SQL that loads a DuckDB extension from the file in its installed package: nothing is downloaded.

    Where the package carries none for this DuckDB, DuckDB's own INSTALL is asked for it.
    """
    import duckdb

    try:
        at = files(package) / "extensions" / f"v{duckdb.__version__}" / f"{extension}.duckdb_extension"
    except ModuleNotFoundError:
        return f"INSTALL {extension}; LOAD {extension}"
    return f"LOAD {quoted(str(at))}" if at.is_file() else f"INSTALL {extension}; LOAD {extension}"


def attach_sql(directory: Path, *, read_only: bool = True) -> list[str]:
    """SQL that loads DuckLake and attaches the warehouse as `sitrep`."""
    # The data's path is given at each attaching, so that a directory that was moved is found where it is.
    at = catalogue(directory.resolve())
    data = quoted(f"{at.parent}/lake/")
    options = [f"DATA_PATH {data}", "OVERRIDE_DATA_PATH true"]
    if read_only:
        options.append("READ_ONLY")
    else:
        # With a write-ahead log a run can be published while someone reads; SQLite keeps it so from then on.
        options += ["META_JOURNAL_MODE 'WAL'", "META_BUSY_TIMEOUT 30000"]
    return [
        load_sql("duckdb_extension_ducklake", "ducklake"),
        load_sql("duckdb_extension_sqlite_scanner", "sqlite_scanner"),
        f"ATTACH {quoted(f'ducklake:sqlite:{at}')} AS {NAME} ({', '.join(options)})",
    ]


def spatial_sql() -> list[str]:
    """SQL that loads the spatial extension."""
    return [load_sql("duckdb_extension_spatial", "spatial")]


def connect(directory: Path, *, read_only: bool = False) -> "duckdb.DuckDBPyConnection":
    """A connection with the warehouse attached as `sitrep` and in use.

    Writable, it makes the warehouse with every declared table, view and macro where it is missing.
    Raises WarehouseMissing where it is to be read and there is none.
    """
    import duckdb

    if read_only and not exists(directory):
        raise WarehouseMissing(
            f"No warehouse in {directory}: `sitrep run` makes one, or name another with --warehouse."
        )
    if not read_only:
        (directory / "lake").mkdir(parents=True, exist_ok=True)
    statements = ["SET TimeZone = 'UTC'", *attach_sql(directory, read_only=read_only), f"USE {NAME}"]
    connection = duckdb.connect(config=signatures.settings_for(statements))
    signatures.run(connection, statements)
    if not read_only:
        _declare(connection)
    return connection


def _declare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Bring the lake to the tables and macros that this version declares, in one snapshot; none where it is there.

    Columns that came since are added, where they may be null; none is taken away.
    """
    message = f"tables and macros {_version()}"
    row = connection.execute(
        f"SELECT commit_message FROM ducklake_snapshots('{NAME}') "
        "WHERE commit_message LIKE 'tables and macros %' ORDER BY snapshot_id DESC LIMIT 1"
    ).fetchone()
    if row == (message,):
        return
    # Rows are to lie in Parquet files that anyone can read, not in the catalogue.
    connection.execute(f"CALL {NAME}.set_option('data_inlining_row_limit', 0)")
    connection.execute("BEGIN")
    try:
        for table in TABLES.values():
            connection.execute(table.ddl(f"{NAME}.{table.name}"))
            _add_columns(connection, table)
        for statement in macros():
            connection.execute(statement)
        connection.execute(f"CALL {NAME}.set_commit_message('sitrep', {quoted(message)})")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _add_columns(connection: "duckdb.DuckDBPyConnection", table: Table) -> None:
    """Add the nullable columns that a table of an older version lacks. Raises TooOld for any other."""
    described = connection.execute(f"DESCRIBE {NAME}.{table.name}").fetchall()
    lacking = [c for c in table.columns if c.name not in {row[0] for row in described}]
    if wrong := [c.name for c in lacking if not c.nullable]:
        raise TooOld(
            f"The warehouse was made by an older version, without {table.name}.{', '.join(wrong)}: "
            "read the reports into a new one (--warehouse DIR)."
        )
    for column in lacking:
        connection.execute(f"ALTER TABLE {NAME}.{table.name} ADD COLUMN {column.name} {column.sql}")


def _version() -> str:
    """A digest of what this version declares: where the lake's is another, it is brought up to it."""
    declared = [table.ddl(table.name) for table in TABLES.values()]
    return hashlib.sha256("\n".join([*declared, *macros()]).encode()).hexdigest()[:12]


@cache
def macros() -> tuple[str, ...]:
    """The macros and views of `warehouse/sql/`, as SQL; they are kept in the lake, so that any DuckDB has them.

    A view can only be made on those that are there: folders come first, in order of name, `codes` before `exchange`.
    """
    found = sorted(SQL.iterdir(), key=lambda entry: entry.name)
    folders = [sorted(f.iterdir(), key=lambda entry: entry.name) for f in found if f.is_dir()]
    files = [file for folder in [*folders, found] for file in folder if file.name.endswith(".sql")]
    return tuple(file.read_text(encoding="utf-8") for file in files)


def has_table(connection: "duckdb.DuckDBPyConnection", table: str) -> bool:
    """Whether the warehouse has a table: one of an older version has none that came since."""
    sql = "SELECT count(*) FROM duckdb_tables() WHERE database_name = ? AND table_name = ?"
    return connection.execute(sql, [NAME, table]).fetchone() == (1,)


def snapshot(connection: "duckdb.DuckDBPyConnection") -> int:
    """The number of the last snapshot."""
    row = connection.execute(f"SELECT max(snapshot_id) FROM ducklake_snapshots('{NAME}')").fetchone()
    assert row is not None
    return int(row[0])


def quoted(text: str) -> str:
    """A SQL string literal."""
    return "'" + text.replace("'", "''") + "'"
