"""Expectations that follow from a table's declaration: types, keys, required columns, values, ranges."""

from expectations.expected import Expected, table
from warehouse.tables import TABLES, Column, Table


def declared(name: str) -> tuple[Expected, ...]:
    """All expectations that the declaration of table `name` implies."""
    of = TABLES[name]
    checks = [_columns_as_declared(of), _key_unique(of)]
    for column in of.columns:
        checks += _of_column(of, column)
    return tuple(checks)


def _of_column(of: Table, column: Column) -> list[Expected]:
    checks = []
    if not column.nullable:
        checks.append(_filled(of, column))
    if column.allowed:
        checks.append(_allowed(of, column, column.allowed))
    if column.low is not None or column.high is not None:
        checks.append(_in_range(of, column))
    return checks


def _columns_as_declared(of: Table) -> Expected:
    wanted = ", ".join(f"('{c.name}', typeof(NULL::{c.sql}))" for c in of.columns)
    return table(
        f"{of.name}_columns_as_declared",
        f"The columns of {of.name} have the declared names and types, no more and no fewer.",
        f"""
        SELECT column_name, column_type, wanted_type FROM (DESCRIBE {of.name})
        FULL JOIN (VALUES {wanted}) AS wanted(column_name, wanted_type) USING (column_name)
        WHERE column_type IS DISTINCT FROM wanted_type
        """,
    )


def _key_unique(of: Table) -> Expected:
    key = ", ".join(of.key)
    return table(
        f"{of.name}_key_unique",
        f"No two rows of {of.name} have the same {' and '.join(of.key)}.",
        f"SELECT {key}, count(*) AS times FROM {of.name} GROUP BY {key} HAVING count(*) > 1",
    )


def _filled(of: Table, column: Column) -> Expected:
    return Expected(
        name=f"{of.name}_{column.name}_filled",
        meaning=f"{column.name} is never null: {column.meaning}.",
        level="table" if column.key else "row",  # a row without its key cannot be named in the rejects
        core="ExpectColumnValuesToNotBeNull",
        arguments={"column": column.name},
    )


def _allowed(of: Table, column: Column, values: tuple[str, ...]) -> Expected:
    return Expected(
        name=f"{of.name}_{column.name}_allowed",
        meaning=f"{column.name} is one of the declared values: {', '.join(values)}.",
        core="ExpectColumnValuesToBeInSet",
        arguments={"column": column.name, "value_set": list(values)},
    )


def _in_range(of: Table, column: Column) -> Expected:
    unit = f" {column.unit.strip('`')}" if column.unit else ""
    if column.high is None and column.low == 0:
        name, meaning = "not_negative", f"{column.name} is not negative."
    else:
        upper = "" if column.high is None else f" and at most {column.high:g}"
        name, meaning = "in_range", f"{column.name} is at least {column.low:g}{upper}{unit}."
    return Expected(
        name=f"{of.name}_{column.name}_{name}",
        meaning=meaning,
        core="ExpectColumnValuesToBeBetween",
        arguments={"column": column.name, "min_value": column.low, "max_value": column.high},
    )
