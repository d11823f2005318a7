"""Rows as a table for people, as CSV or as JSON."""

import csv
import sys
from collections.abc import Sequence
from typing import Any, Literal

import click

from flows.terminal.values import as_json, as_text, plain

Form = Literal["table", "json", "csv"]


def print_rows(names: Sequence[str], rows: Sequence[Sequence[Any]], form: Form = "table") -> None:
    """Print rows: as wide as the terminal, aligned and whole without one, or as CSV or a JSON array."""
    names = _distinct(names)
    if form == "json":
        click.echo(as_json([dict(zip(names, row, strict=True)) for row in rows]))
    elif form == "csv":
        _print_csv(names, rows)
    elif sys.stdout.isatty():
        _print_rich(names, rows)
    else:
        _print_aligned(names, rows)


def _print_csv(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    on_terminal = sys.stdout.isatty()
    writer.writerow([as_text(name) for name in names])
    for row in rows:
        writer.writerow([as_text(value) if on_terminal else _csv_value(value) for value in row])


def _csv_value(value: Any) -> Any:
    """Programs get the text to the letter; lists and maps as JSON."""
    return as_json(value) if isinstance(value, dict | list | tuple) else plain(value)


def _print_rich(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for number, name in enumerate(names):
        right = bool(rows) and all(
            isinstance(row[number], int | float) or row[number] is None for row in rows
        )
        table.add_column(
            Text(as_text(name)), justify="right" if right else "left", no_wrap=True, overflow="ellipsis"
        )
    for row in rows:
        table.add_row(*(Text(as_text(value)) for value in row))
    console = Console(highlight=False)
    console.print(table)
    console.print(f"{len(rows)} row{'' if len(rows) == 1 else 's'}", style="dim")


def _print_aligned(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from rich.cells import cell_len

    lines = [[as_text(name) for name in names], *([as_text(value) for value in row] for row in rows)]
    widths = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (text + " " * (width - cell_len(text)) for text, width in zip(line, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _distinct(names: Sequence[str]) -> list[str]:
    """Names of which none stands twice: the second `n` is `n_1`, as in DuckDB."""
    distinct: list[str] = []
    for name in names:
        number, other = 0, name
        while other in distinct:
            number += 1
            other = f"{name}_{number}"
        distinct.append(other)
    return distinct
