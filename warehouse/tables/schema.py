"""How a table is declared: a frozen dataclass whose fields carry type, unit, meaning and allowed values.

Everything else follows from the declaration: DuckDB's DDL, the Arrow schema, type checks, the codebook.
"""

import dataclasses
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:  # a light command declares the tables without paying for Arrow
    import pyarrow as pa

R = TypeVar("R")


def column(
    meaning: str,
    *,
    unit: str | None = None,
    allowed: tuple[str, ...] | None = None,
    low: float | None = None,
    high: float | None = None,
    key: bool = False,
    default: Any = dataclasses.MISSING,
) -> Any:
    """One column: what it means, its unit, the values it may take, and whether it is part of the key.

    A column whose annotation admits None is nullable and defaults to None.
    """
    metadata = {"meaning": meaning, "unit": unit, "allowed": allowed, "low": low, "high": high, "key": key}
    if default is dataclasses.MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def optional(meaning: str, **rest: Any) -> Any:
    """A nullable column: `column` with None as its default."""
    return column(meaning, default=None, **rest)


def maker(record: type[R], *columns: str) -> Callable[..., R]:
    """What makes records of a frozen class in a third of the time that the class itself takes, from the same arguments.

    `columns`: those whose values it takes instead, in their order and without their names, in a third of that time
    again; the others have their defaults.

    A class with the same slots takes the values, and hands the record over to the frozen one. A function does it, with
    an assignment a field, as `dataclasses` itself writes one: Python hands named arguments to a class by a dictionary.
    """
    fields = dataclasses.fields(cast(Any, record))
    scope = {f"default_{f.name}": f.default for f in fields} | {
        "alike": type(record.__name__, (), {"__slots__": tuple(f.name for f in fields)}),
        "frozen": record,
    }
    named = [f.name if f.default is dataclasses.MISSING else f"{f.name}=default_{f.name}" for f in fields]
    taken = ", ".join(columns) if columns else f"*, {', '.join(named)}"
    values = {f.name: f.name if not columns or f.name in columns else f"default_{f.name}" for f in fields}
    settings = "\n ".join(f"made.{name} = {value}" for name, value in values.items())
    exec(f"def make({taken}):\n made = alike()\n {settings}\n made.__class__ = frozen\n return made", scope)
    return cast(Callable[..., R], scope["make"])


@dataclass(frozen=True, slots=True)
class Column:
    """A declared column, as the store, the checks and the codebook see it."""

    name: str
    hint: Any
    sql: str
    nullable: bool
    meaning: str
    unit: str | None
    allowed: tuple[str, ...] | None
    low: float | None
    high: float | None
    key: bool

    @property
    def arrow(self) -> "pa.DataType":
        """The Arrow type."""
        return _arrow_type(self.hint)


@dataclass(frozen=True, slots=True)
class Table:
    """A declared table: its name, what one row is, the record class and the columns."""

    name: str
    row: str
    record: type
    columns: tuple[Column, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """Names of the columns that identify a row."""
        return tuple(c.name for c in self.columns if c.key)

    @property
    def names(self) -> tuple[str, ...]:
        """Column names, in order."""
        return tuple(c.name for c in self.columns)

    @property
    def arrow_schema(self) -> "pa.Schema":
        """The Arrow schema; non-nullable columns are marked so."""
        import pyarrow as pa

        return pa.schema([pa.field(c.name, c.arrow, c.nullable) for c in self.columns])

    def ddl(self, qualified: str) -> str:
        """`CREATE TABLE IF NOT EXISTS` for DuckDB under the given qualified name."""
        body = ",\n  ".join(f"{c.name} {c.sql}{'' if c.nullable else ' NOT NULL'}" for c in self.columns)
        return f"CREATE TABLE IF NOT EXISTS {qualified} (\n  {body}\n)"

    def to_arrow(self, records: list[Any]) -> "pa.Table":
        """Records of this table's class as an Arrow table of the declared schema."""
        import pyarrow as pa

        return pa.table(
            {
                c.name: pa.array([_plain(getattr(r, c.name)) for r in records], type=c.arrow)
                for c in self.columns
            },
            schema=self.arrow_schema,
        )


def table(name: str, record: type) -> Table:
    """The table a record class declares. The class docstring's first line says what one row is."""
    hints = typing.get_type_hints(record)
    columns = tuple(_column(f, hints[f.name]) for f in dataclasses.fields(record))
    row = (record.__doc__ or "").strip().splitlines()[0]
    return Table(name=name, row=row, record=record, columns=columns)


_SCALARS: dict[Any, str] = {
    str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN", date: "DATE", datetime: "TIMESTAMPTZ",
}  # fmt: skip


def _column(declared: dataclasses.Field[Any], hint: Any) -> Column:
    nullable = False
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        parts = [p for p in typing.get_args(hint) if p is not type(None)]
        nullable, hint = True, parts[0]
    m = declared.metadata
    return Column(
        name=declared.name, hint=hint, sql=_sql_type(hint), nullable=nullable, meaning=m["meaning"],
        unit=m["unit"], allowed=m["allowed"], low=m["low"], high=m["high"], key=m["key"],
    )  # fmt: skip


def _sql_type(hint: Any) -> str:
    origin = typing.get_origin(hint)
    if origin in (list, tuple):
        return f"{_sql_type(typing.get_args(hint)[0])}[]"
    if origin is dict:
        key, value = (_sql_type(a) for a in typing.get_args(hint))
        return f"MAP({key}, {value})"
    return _SCALARS[hint]


def _arrow_type(hint: Any) -> "pa.DataType":
    import pyarrow as pa

    origin = typing.get_origin(hint)
    if origin in (list, tuple):
        return pa.list_(_arrow_type(typing.get_args(hint)[0]))
    if origin is dict:
        key, value = (_arrow_type(a) for a in typing.get_args(hint))
        return pa.map_(key, value)
    scalars = {
        str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_(), date: pa.date32(),
        datetime: pa.timestamp("us", tz="UTC"),
    }  # fmt: skip
    return scalars[hint]


def _plain(value: Any) -> Any:
    """Arrow wants lists and pairs where records hold tuples and dictionaries."""
    if isinstance(value, dict):
        return list(value.items())
    return list(value) if isinstance(value, tuple) else value
