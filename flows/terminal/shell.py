"""The interactive SQL shell: DuckDB's own where it is installed, else a small one."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.terminal.tables import Form, print_rows

if TYPE_CHECKING:
    import duckdb

HELP = ".tables lists the tables, views and macros, .quit leaves; a query ends with ;"
_NAMES = (
    "SELECT table_name FROM duckdb_tables() WHERE database_name = 'sitrep' AND NOT internal "
    "UNION SELECT function_name || '(' || array_to_string(parameters, ', ') || ')' FROM duckdb_functions() "
    "WHERE database_name = 'sitrep' AND NOT internal "
    "UNION SELECT view_name FROM duckdb_views() WHERE database_name = 'sitrep' AND NOT internal ORDER BY ALL"
)


def duckdb_shell(warehouse: Path) -> int | None:
    """Run the `duckdb` on the PATH with the warehouse attached; None where none of our version is there."""
    import duckdb

    from warehouse.lake import NAME, attach_sql

    program = shutil.which("duckdb")
    if program is None:
        return None
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    if not told.startswith(f"v{duckdb.__version__} "):  # another version cannot load the extension files
        return None
    setup = "; ".join(["SET TimeZone = 'UTC'", *attach_sql(warehouse), f"USE {NAME}"])
    return subprocess.run([program, "-cmd", setup], check=False).returncode


def shell(connection: "duckdb.DuckDBPyConnection", form: Form) -> None:
    """Read queries from the terminal and print what they give, until `.quit` or the end of input."""
    click.echo(f"{HELP}\n")
    with _line_editing(connection):
        for query in _typed():
            if query == ".tables":
                click.echo("\n".join(names(connection)))
            elif query == ".help":
                click.echo(HELP)
            elif query.startswith("."):
                click.echo(f"No command {query.split()[0]}. {HELP}")
            else:
                try:
                    answer(connection, query, form)
                except click.ClickException as error:
                    error.show()
                except KeyboardInterrupt:  # stops the query, not the shell
                    click.echo("stopped", err=True)


def answer(connection: "duckdb.DuckDBPyConnection", queries: str, form: Form) -> None:
    """Run each of the queries and print its rows. Raises ClickException, with DuckDB's words on one line."""
    import duckdb

    try:
        for statement in connection.extract_statements(queries):
            result = connection.execute(statement)
            if result.description:
                print_rows([column[0] for column in result.description], result.fetchall(), form)
    except duckdb.Error as error:
        raise click.ClickException(one_line(error)) from error


def one_line(error: Exception) -> str:
    """An error of DuckDB on one line, without the excerpt of the query."""
    from flows.terminal.values import clean

    return clean(" ".join(str(error).split("\n\nLINE ")[0].split()))


def names(connection: "duckdb.DuckDBPyConnection") -> list[str]:
    """The warehouse's tables and views, and its macros with their parameters."""
    return [row[0] for row in connection.execute(_NAMES).fetchall()]


def _typed() -> Iterator[str]:
    """Queries as they are typed, over lines until a semicolon; dot commands on a line of their own."""
    typed = ""
    while True:
        try:
            line = input("   ...> " if typed else "sitrep> ")
        except EOFError:
            click.echo()
            return
        except KeyboardInterrupt:  # drops what was typed, as in every shell
            click.echo()
            typed = ""
            continue
        if not typed and line.strip() in (".quit", ".exit"):
            return
        if not typed and line.strip().startswith("."):
            yield line.strip()
            continue
        typed = f"{typed}\n{line}" if typed else line
        if is_whole(typed):
            yield typed
            typed = ""
        elif not typed.strip():
            typed = ""


def is_whole(query: str) -> bool:
    """Whether the query ends with a semicolon that is no part of a string, name or comment."""
    import duckdb

    if not query.rstrip().endswith(";"):
        return False
    try:
        duckdb.tokenize(query)
        duckdb.extract_statements(query)
    except duckdb.Error as error:
        return "unterminated" not in str(error)
    return True


@contextlib.contextmanager
def _line_editing(connection: "duckdb.DuckDBPyConnection") -> Iterator[None]:
    """Complete names with Tab and keep what was typed for the next time, where readline is there."""
    try:
        import readline
    except ImportError:
        yield
        return
    state = (
        Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "sitrep" / "sql_history"
    )
    known = [name.split("(")[0] + ("(" if "(" in name else "") for name in names(connection)]

    def complete(text: str, number: int) -> str | None:
        fitting = [name for name in known if name.startswith(text)]
        return fitting[number] if number < len(fitting) else None

    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")
    with contextlib.suppress(OSError):
        readline.read_history_file(state)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            state.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(state)
