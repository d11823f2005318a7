"""An expectation: its name, a sentence for people, its level, and what Great Expectations is to evaluate."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Level = Literal["row", "table"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One expectation of a table: either a class of Great Expectations' core with its arguments, or SQL.

    `sql` returns the rows that fail, with the table's key columns. Level `row`: failing rows are rejected;
    level `table`: a failing row stops the publishing.
    """

    name: str
    meaning: str
    level: Level = "row"
    core: str | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    sql: str | None = None


def rows(name: str, meaning: str, sql: str) -> Expected:
    """No row may be returned by `sql`; those that are get rejected."""
    return Expected(name=name, meaning=meaning, sql=sql.strip())


def table(name: str, meaning: str, sql: str) -> Expected:
    """No row may be returned by `sql`; one that is stops the publishing."""
    return Expected(name=name, meaning=meaning, level="table", sql=sql.strip())


def ordered(name: str, meaning: str, low: str, high: str) -> Expected:
    """Column `low` is not above column `high` in rows that have both."""
    arguments = {
        "column_A": high,
        "column_B": low,
        "or_equal": True,
        "ignore_row_if": "either_value_is_missing",
    }
    return Expected(
        name=name, meaning=meaning, core="ExpectColumnPairValuesAToBeGreaterThanB", arguments=arguments
    )
