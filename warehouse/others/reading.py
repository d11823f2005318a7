"""Event files of UCDP and ACLED read in bulk: every field typed and checked by DuckDB, in one pass over the file."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.lake import quoted
from warehouse.others.headers import FORMS, Form, Header, WrongHeader, read_header
from warehouse.others.rules import Rule, rules_of, typed_sql
from warehouse.tables import TABLES

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

DELIMITERS = ",;\t"
RAW_SHOWN = 2000
STAGE = "import"
# NA, NaN and NULL are what R, pandas and databases write for nothing.
_EMPTY = "CASE WHEN trim({field}) NOT IN ('', 'NA', 'NaN', 'nan', 'NULL') THEN trim({field}) END"


class UnreadableFile(ValueError):
    """The file is no CSV that can be read, or none of its rows can be kept; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A file's rows: those kept, of the declared schema, and the rejects, one for each row and check that it failed."""

    kept: "pa.Table"
    rejects: "pa.Table"
    rows: int
    unknown: tuple[str, ...]
    encoding: str


def read_events(connection: "duckdb.DuckDBPyConnection", source: str, path: Path, run_id: str) -> Imported:
    """Read, type and check the file; rows that fail a check become rejects, the rest is kept.

    connection: with the lake attached, whose `country_codes` it reads. Raises WrongHeader, and UnreadableFile where
    the file is none or no row can be kept.
    """
    form = FORMS[source]
    encoding = _encoding(path)
    delimiter, names = _first_line(path, encoding)
    header = read_header(source, names)
    rules = rules_of(source)
    _set_codes(connection)
    _read(connection, source, header, _csv_sql(path, encoding, delimiter, header.width), rules)
    rejects = _rejects(connection, form, rules, str(path), run_id)
    columns = ", ".join("$run_id AS run_id" if name == "run_id" else name for name in form.declared.names)
    kept = connection.execute(
        f"SELECT {columns} FROM read_rows WHERE raw IS NULL AND rowid NOT IN (SELECT rowid FROM second_rows)",
        {"run_id": run_id},
    ).to_arrow_table()
    rows = kept.num_rows + sum(_count(connection, kind) for kind in ("bad_rows", "second_rows", "torn_rows"))
    if not kept.num_rows:
        raise UnreadableFile(_nothing_kept(path, rows, rejects))
    return Imported(
        kept.cast(form.declared.arrow_schema), rejects.cast(TABLES["rejects"].arrow_schema), rows,
        header.unknown, encoding,
    )  # fmt: skip


def _encoding(path: Path) -> str:
    """`utf-8`, or `latin-1` where the bytes are not that. Raises UnreadableFile for what is no text."""
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(4096)
        if start.startswith((b"PK\x03\x04", b"\x1f\x8b")):
            raise UnreadableFile(f"{path} is packed: unpack it and name the CSV file in it.")
        if b"\x00" in start or not start.strip():
            raise UnreadableFile(
                f"{path} is {'empty' if not start.strip() else 'no text'}: a CSV file is needed."
            )
        try:
            while start:
                decoder.decode(start)
                start = file.read(1 << 20)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "latin-1"
    return "utf-8"


def _first_line(path: Path, encoding: str) -> tuple[str, list[str]]:
    """The delimiter that the first line has most of, and its fields."""
    with path.open(encoding="utf-8-sig" if encoding == "utf-8" else encoding, newline="") as file:
        line = file.readline(65536)
    delimiter = max(DELIMITERS, key=line.count)
    return delimiter, next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])


def _csv_sql(path: Path, encoding: str, delimiter: str, width: int) -> str:
    """Every field as text, in columns c0, c1, ...; rows of another width go to DuckDB's `reject_errors`."""
    columns = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(width))
    return (
        f"read_csv({quoted(str(path))}, columns = {{{columns}}}, auto_detect = false, header = true, "
        f"delim = {quoted(delimiter)}, quote = '\"', escape = '\"', encoding = {quoted(encoding)}, "
        "store_rejects = true, rejects_limit = 0)"
    )


def _set_codes(connection: "duckdb.DuckDBPyConnection") -> None:
    """What the typing looks up: countries by their numbers and names."""
    for variable, key in (
        ("iso3_by_gwno", "gwno"),
        ("iso3_by_number", "iso_numeric"),
        ("iso3_by_name", "name"),
    ):
        former = "UNION ALL SELECT gwno_former, iso3 FROM country_codes WHERE gwno_former IS NOT NULL"
        connection.execute(
            f"SET VARIABLE {variable} = (SELECT map(list(k), list(iso3)) FROM (SELECT {key} AS k, iso3 "
            f"FROM country_codes WHERE {key} IS NOT NULL {former if key == 'gwno' else ''}))"
        )


def _read(
    connection: "duckdb.DuckDBPyConnection", source: str, header: Header, csv_sql: str, rules: Sequence[Rule]
) -> None:
    """Make `read_rows`: the typed columns, and `raw`, the fields as they stood, for rows that fail a rule.

    `bad_rows` are those rows with their raw fields as columns `raw_...`, `torn_rows` what DuckDB could not take apart,
    `second_rows` sound ones whose key stands in an earlier sound row.
    """
    import duckdb

    form = FORMS[source]
    fields = ", ".join(
        f"{_EMPTY.format(field=f'c{header.places[c]}')} AS raw_{c}"
        if c in header.places
        else f"NULL::VARCHAR AS raw_{c}"
        for c in form.columns
    )
    typed = ", ".join(f"{sql} AS {name}" for name, sql in typed_sql(source).items())
    faulty = " OR ".join(f"coalesce({rule.condition}, false)" for rule in rules)
    raw = ", ".join(f"raw_{c} := raw_{c}" for c in form.columns)
    names = ", ".join(name for name in form.declared.names if name != "run_id")
    key = form.declared.key[0]
    try:
        connection.execute(f"""
            CREATE OR REPLACE TEMP TABLE read_rows AS
            SELECT {names}, CASE WHEN {faulty} THEN struct_pack({raw}) END AS raw
            FROM (SELECT *, {typed} FROM (SELECT {fields} FROM {csv_sql}))
        """)
    except duckdb.InvalidInputException as error:
        raise UnreadableFile(f"DuckDB cannot read it as CSV: {' '.join(str(error).split())[:300]}") from error
    connection.execute(
        "CREATE OR REPLACE TEMP VIEW bad_rows AS "
        "SELECT * EXCLUDE (raw), unnest(raw) FROM read_rows WHERE raw IS NOT NULL"
    )
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE torn_rows AS SELECT line, min(error_type::VARCHAR) AS error, "
        "any_value(csv_line) AS csv_line FROM reject_errors GROUP BY line"
    )
    connection.execute(f"""
        CREATE OR REPLACE TEMP TABLE second_rows AS SELECT rowid, {key}::VARCHAR AS key FROM read_rows
        SEMI JOIN (SELECT {key} FROM read_rows WHERE raw IS NULL GROUP BY {key} HAVING count(*) > 1) USING ({key})
        WHERE raw IS NULL QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY rowid) > 1
    """)


def _rejects(
    connection: "duckdb.DuckDBPyConnection", form: Form, rules: Sequence[Rule], origin: str, run_id: str
) -> "pa.Table":
    """A reject for each row and rule that it fails, and for each line that is no row of the header's width."""
    key = f"raw_{form.declared.key[0]}"
    found = [
        f"SELECT {key} AS subject_id, {quoted(origin)} AS origin, {quoted(rule.name)} AS check_name, "
        f"{quoted(rule.reason)} AS reason, {rule.raw} AS raw FROM bad_rows WHERE {rule.condition}"
        for rule in rules
    ]
    torn = (
        f"SELECT NULL AS subject_id, {quoted(origin)} || ':' || line AS origin, "
        f"{quoted(f'{form.table}_row_has_every_column')} AS check_name, "
        "'This line does not have as many fields as the header (' || lower(error) || '): is a quotation mark or a "
        "delimiter missing?' AS reason, trim(csv_line, chr(10) || chr(13)) AS raw FROM torn_rows"
    )
    once = (
        f"SELECT key AS subject_id, {quoted(origin)} AS origin, {quoted(f'{form.table}_{form.declared.key[0]}_once')} "
        "AS check_name, 'Another row of the file has this id and is taken: one row an event is needed.' AS reason, "
        "key AS raw FROM second_rows"
    )
    return connection.execute(
        f"""
        SELECT left(sha256(concat_ws(chr(31), $stage, $subject, coalesce(subject_id, ''), origin, check_name,
                coalesce(raw, ''))), 16) AS reject_id,
            $run_id AS run_id, $stage AS stage, $subject AS subject, subject_id, origin, check_name, reason,
            left(raw, {RAW_SHOWN}) AS raw
        FROM ({" UNION ALL ".join([*found, torn, once])})
        QUALIFY row_number() OVER (PARTITION BY reject_id) = 1
        """,
        {"stage": STAGE, "subject": form.table, "run_id": run_id},
    ).to_arrow_table()


def _count(connection: "duckdb.DuckDBPyConnection", table: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert row is not None
    return int(row[0])


def _nothing_kept(path: Path, rows: int, rejects: "pa.Table") -> str:
    if not rows:
        return f"{path} has a header and no rows."
    reasons = Counter(rejects["reason"].to_pylist()).most_common(3)
    said = " ".join(f"{count:,}: {reason}" for reason, count in reasons)
    return f"None of the {rows:,} rows of {path} can be kept. {said}"


__all__ = ["Imported", "UnreadableFile", "WrongHeader", "read_events"]
