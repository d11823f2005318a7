"""The codebook: every table and column in words, made from the declaration."""

from warehouse.tables import TABLES, Column, Table


def codebook() -> str:
    """Markdown: what one row of each table is, and each column with type, unit, values and meaning."""
    parts = [
        "# Codebook",
        "",
        "Made from `warehouse/tables/` by `sitrep codebook --output docs/codebook.md`: change the tables instead.",
        "A column marked *null* may be null: not known is null, never zero.",
        "",
        *(f"- [`{t.name}`](#{t.name}): {t.row}" for t in TABLES.values()),
    ]
    for table in TABLES.values():
        parts += ["", *_table(table)]
    return "\n".join(parts) + "\n"


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
