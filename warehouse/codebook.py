"""The codebook: every table and column in words, made from the declaration."""

import re

from warehouse.lake import macros
from warehouse.tables import TABLES, Column, Table

_SIGNATURE = re.compile(r"CREATE OR REPLACE (?:MACRO|VIEW) (\w+(?:\([^)]*\))?)")


def codebook() -> str:
    """Markdown: each table with what one row is and its columns, then the questions that have a name."""
    parts = [
        "# Codebook",
        "",
        "Made from `warehouse/tables/` by `sitrep codebook --output docs/codebook.md`: change the tables instead.",
        "A column marked *null* may be null: not known is null, never zero.",
        "",
        *(f"- [`{t.name}`](#{t.name}): {t.row}" for t in TABLES.values()),
        "- [Questions](#questions): what can be asked by name.",
    ]
    for table in TABLES.values():
        parts += ["", *_table(table)]
    parts += ["", *_questions()]
    return "\n".join(parts) + "\n"


def _questions() -> list[str]:
    """Each macro and view of `warehouse/sql/`, with the comment that its file begins with."""
    lines = [
        "## Questions",
        "",
        'Kept in the warehouse itself, so that any DuckDB has them: `sitrep sql "FROM latest_events(5)"`.',
        "",
    ]
    for sql in macros():
        signature = _SIGNATURE.search(sql)
        assert signature is not None, sql  # a test makes every file's statement
        comment = [
            line[2:].strip() for line in sql[: signature.start()].splitlines() if line.startswith("--")
        ]
        lines.append(f"- `{signature[1]}`: {' '.join(comment)}")
    return lines


def _table(table: Table) -> list[str]:
    key = ", ".join(f"`{name}`" for name in table.key)
    return [
        f"## {table.name}",
        "",
        f"One row is: {table.row} Key: {key}.",
        "",
        "| column | type | null | unit | values | meaning |",
        "|---|---|---|---|---|---|",
        *(_row(column) for column in table.columns),
    ]


def _row(column: Column) -> str:
    cells = (
        f"`{column.name}`", column.sql, "null" if column.nullable else "", column.unit or "", _values(column),
        column.meaning,
    )  # fmt: skip
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _values(column: Column) -> str:
    if column.allowed:
        return ", ".join(f"`{value}`" for value in column.allowed)
    low, high = column.low, column.high
    if low is None and high is None:
        return ""
    if high is None:
        return f"{low:g} or more"
    return f"{high:g} or less" if low is None else f"{low:g} to {high:g}"
