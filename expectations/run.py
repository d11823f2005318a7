"""Run the suites through Great Expectations and say what failed, row by row."""

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from expectations.expected import Expected
from expectations.suites import SUITES
from warehouse.tables import TABLES, Check, Reject, reject_id_of

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from expectations.engine import Tables

KEYS_SHOWN = 10
OF_THE_RUN = ("batch_id", "run_id")  # left out of raw rows: the same fault in two runs is one reject
RAW_SHOWN = 2000
VALUES_KEPT = 20


@dataclass(frozen=True, slots=True)
class Validation:
    """What a run's checks found.

    `failing` holds for each table the key columns and `check_name` of every row that fails a row-level check.
    `results` holds Great Expectations' own result for each table: the quality pages are made from it.
    """

    checks: list[Check]
    failing: dict[str, "pa.Table"]
    results: dict[str, Any] = field(default_factory=dict)

    @property
    def may_publish(self) -> bool:
        """Whether every table-level check held."""
        return all(check.passed for check in self.checks if check.level == "table")


def validate(setup_sql: Sequence[str], tables: Sequence[str], run_id: str) -> Validation:
    """Check the run's rows of `tables`.

    `setup_sql` prepares an in-memory DuckDB: it attaches the lake, if there is one, and makes the views of
    `expectations.views.view_sql`.
    """
    from expectations.engine import Tables
    from expectations.views import country_sql

    validation = Validation([], {})
    # The suites' SQL needs shapes of countries beside the views.
    setup = [*setup_sql, "SET TimeZone = 'UTC'", *country_sql()]
    with closing(Tables(setup, tables, _prepare)) as opened:
        for name in tables:
            _validate_table(opened, name, run_id, validation)
    return validation


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """What the suites' SQL needs beside tables: a function that reads figures."""
    from duckdb.func import FunctionNullHandling

    from expectations.figures import figure_in_quote

    connection.create_function(
        "figure_in_quote",
        figure_in_quote,
        ["VARCHAR", "BIGINT", "BIGINT", "VARCHAR"],
        "BOOLEAN",
        null_handling=FunctionNullHandling.SPECIAL,  # bounds may be null
    )


def _validate_table(opened: "Tables", name: str, run_id: str, into: Validation) -> None:
    import pyarrow as pa

    suite = SUITES[name]
    key = TABLES[name].key
    rows_checked = opened.arrow(f"SELECT count(*) AS n FROM {name}")["n"][0].as_py()
    result = opened.batch(name).validate(
        _gx_suite(name, suite),
        result_format={"result_format": "COMPLETE", "unexpected_index_column_names": list(key)},
    )
    failing = []
    for expected, outcome in zip(suite, _in_order(suite, result.results), strict=True):
        broken = _exception(outcome)
        failed = _failing_rows(opened, expected, outcome, key) if not outcome.success and not broken else None
        into.checks.append(_check(expected, name, run_id, rows_checked, failed, broken, opened.seconds))
        if failed is not None and failed.num_rows and expected.level == "row":
            names = pa.array([expected.name] * failed.num_rows, pa.string())
            failing.append(failed.select(list(key)).append_column("check_name", names))
        _cut_lists(outcome.result)
    into.results[name] = result
    if failing:
        into.failing[name] = pa.concat_tables(failing, promote_options="permissive")


def _gx_suite(name: str, suite: Sequence[Expected]) -> Any:
    """The suite as Great Expectations' own objects."""
    import great_expectations as gx
    import great_expectations.expectations

    from expectations.engine import FailingRowsExpectation

    core: Any = great_expectations.expectations
    made: list[Any] = []
    for expected in suite:
        about: dict[str, Any] = {
            "description": expected.meaning,
            "meta": {"check_name": expected.name, "level": expected.level},
        }
        if expected.core:
            made.append(getattr(core, expected.core)(**expected.arguments, **about))
        else:
            # The comment names the check for the clock, and the batch: Great Expectations wants it named.
            sql = f"{expected.sql}\n/* check: {expected.name} */ /* {{batch}} */"
            made.append(FailingRowsExpectation(unexpected_rows_query=sql, **about))
    return gx.ExpectationSuite(
        name=name, expectations=made
    )  # added one by one, each is compared with all before


def _in_order(suite: Sequence[Expected], outcomes: Sequence[Any]) -> list[Any]:
    """Great Expectations returns results grouped by column: put them back into the suite's order."""
    by_name = {outcome.expectation_config.meta["check_name"]: outcome for outcome in outcomes}
    return [by_name[expected.name] for expected in suite]


def _exception(outcome: Any) -> str | None:
    """The message, if the check could not be evaluated."""
    info = outcome.exception_info or {}
    nested = [info] if "raised_exception" in info else list(info.values())
    messages = [str(i.get("exception_message")) for i in nested if i.get("raised_exception")]
    return messages[0] if messages else None


def _failing_rows(opened: "Tables", expected: Expected, outcome: Any, key: Sequence[str]) -> "pa.Table":
    """Every row that failed. Great Expectations lists the first twenty, and hands out the query for all."""
    if expected.sql:
        return opened.arrow(expected.sql)
    found = opened.arrow(outcome.result["unexpected_index_query"].rstrip(";"))
    return found.select(range(len(key)))  # the key first, then the column checked, which may be of the key


def _cut_lists(result: dict[str, Any]) -> None:
    """Keep no more of the failing values than a page shows."""
    for name, value in result.items():
        if isinstance(value, list):
            result[name] = value[:VALUES_KEPT]


def _check(
    expected: Expected,
    table: str,
    run_id: str,
    rows_checked: int,
    failed: "pa.Table | None",
    broken: str | None,
    seconds: Mapping[str, float],
) -> Check:
    return Check(
        run_id=run_id,
        check_name=expected.name,
        table_name=table,
        level="table" if broken else expected.level,  # what could not be checked must not be published
        meaning=expected.meaning,
        passed=failed is None and broken is None,
        rows_checked=rows_checked,
        rows_failed=failed.num_rows if failed is not None else 0,
        seconds=round(seconds[expected.name], 4) if expected.name in seconds else None,
        details=f"could not be checked: {broken}"[:RAW_SHOWN] if broken else _details(failed),
    )


def _details(failed: "pa.Table | None") -> str | None:
    if failed is None:
        return None
    shown = json.dumps(failed.slice(0, KEYS_SHOWN).to_pylist(), ensure_ascii=False, default=str)
    more = failed.num_rows - KEYS_SHOWN
    return shown[:RAW_SHOWN] + (f" and {more} more" if more > 0 else "")


def rejects_of(validation: Validation, rows: Mapping[str, "pa.Table"], run_id: str) -> list[Reject]:
    """A reject for each row and row-level check that it failed, with the raw row of `rows` as JSON."""
    meanings = {check.check_name: check.meaning for check in validation.checks}
    rejects = {}
    for name, failing in validation.failing.items():
        key = TABLES[name].key
        wanted = {tuple(row[column] for column in key) for row in failing.to_pylist()}
        raw_rows = _rows_by_key(rows[name], key, wanted) if name in rows else {}
        for row in failing.to_pylist():
            at = tuple(row[column] for column in key)
            reject = _reject(
                name, at, row["check_name"], meanings[row["check_name"]], raw_rows.get(at), run_id
            )
            rejects[reject.reject_id] = reject
    return list(rejects.values())


def _rows_by_key(
    rows: "pa.Table", key: Sequence[str], wanted: set[tuple[Any, ...]]
) -> dict[tuple[Any, ...], Any]:
    keys = zip(*(rows[column].to_pylist() for column in key), strict=True)
    return {at: rows.slice(i, 1).to_pylist()[0] for i, at in enumerate(keys) if at in wanted}


def _reject(
    table: str, at: tuple[Any, ...], check_name: str, meaning: str, row: dict[str, Any] | None, run_id: str
) -> Reject:
    subject_id = ":".join(str(part) for part in at)
    told = {column: value for column, value in (row or {}).items() if column not in OF_THE_RUN}
    raw = json.dumps(told, ensure_ascii=False, default=str)[:RAW_SHOWN] if told else None
    return Reject(
        reject_id=reject_id_of("validate", table, subject_id, check_name, raw or ""),
        run_id=run_id,
        stage="validate",
        subject=table,
        subject_id=subject_id,
        origin=str(row["origin"]) if row and row.get("origin") else None,
        check_name=check_name,
        reason=f"This row of {table} does not meet what is expected: {meaning}",
        raw=raw,
    )
