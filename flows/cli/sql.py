"""`sitrep sql`: ask the warehouse, in SQL."""

import sys
from pathlib import Path

import click

from flows.settings import warehouse_option
from flows.terminal.tables import Form


@click.command()
@click.argument("query", required=False)
@click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
@click.option("--csv", "as_csv", is_flag=True, help="CSV with a header.")
@warehouse_option
def sql(query: str | None, as_json: bool, as_csv: bool, warehouse: Path) -> None:
    """Ask the warehouse in DuckDB's SQL; it is opened for reading only.

    Without QUERY a shell opens, or the queries are read from standard input where that is no terminal.

    \b
    Example:
      sitrep sql "FROM casualties_by_month_and_place()"
      sitrep sql --csv "FROM claims" > claims.csv
    """
    from flows.terminal.shell import answer, duckdb_shell, shell
    from warehouse.lake import WarehouseMissing, connect

    if as_json and as_csv:
        raise click.UsageError("--json and --csv cannot both be given.")
    form: Form = "json" if as_json else "csv" if as_csv else "table"
    try:
        connection = connect(warehouse, read_only=True)
    except WarehouseMissing as error:
        raise click.ClickException(str(error)) from error
    with connection:
        if query is None and sys.stdin.isatty():
            code = duckdb_shell(warehouse) if form == "table" else None
            if code is None:
                shell(connection, form)
            else:
                raise SystemExit(code)
        else:
            answer(connection, sys.stdin.read() if query is None else query, form)
