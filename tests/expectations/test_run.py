import json
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from expectations.run import Validation, rejects_of, validate
from expectations.suites import SUITES
from expectations.views import view_sql
from warehouse.tables import TABLES

Records = dict[str, list[Any]]


def mislead(records: Records) -> None:
    records["claims"][0] = replace(records["claims"][0], count_low=-13, stance="loud")


def test_sound_records_pass_every_check(check: Callable[..., Validation]) -> None:
    found = check()
    assert [c for c in found.checks if not c.passed] == []
    assert found.failing == {}
    assert found.may_publish
    assert {c.rows_checked for c in found.checks if c.table_name == "claims"} == {3}


def test_a_failed_check_tells_the_keys_of_the_rows(check: Callable[..., Validation]) -> None:
    found = check(mislead, tables=("claims",))
    failed = {c.check_name: c for c in found.checks if not c.passed}
    assert json.loads(failed["claims_count_low_not_negative"].details or "") == [{"claim_id": "c1"}]
    assert failed["claims_figure_in_quote"].rows_failed == 1
    assert found.may_publish  # rows are at fault, not the table


def test_each_failure_of_a_row_becomes_a_reject_with_the_row(
    check: Callable[..., Validation], sound: Records
) -> None:
    found = check(mislead, tables=("claims",))
    mislead(sound)
    rejects = rejects_of(found, {"claims": TABLES["claims"].to_arrow(sound["claims"])}, "run-1")
    by_check = {reject.check_name: reject for reject in rejects}
    assert set(by_check) >= {"claims_count_low_not_negative", "claims_stance_allowed"}
    reject = by_check["claims_stance_allowed"]
    assert (reject.stage, reject.subject, reject.subject_id) == ("validate", "claims", "c1")
    assert json.loads(reject.raw or "")["stance"] == "loud"
    assert "asserted, hedged, denied" in reject.reason


def test_the_same_fault_in_two_runs_is_one_reject(check: Callable[..., Validation], sound: Records) -> None:
    found = check(mislead, tables=("claims",))
    rows = {"claims": TABLES["claims"].to_arrow(sound["claims"])}
    first, second = (rejects_of(found, rows, run_id) for run_id in ("run-1", "run-2"))
    assert [reject.reject_id for reject in first] == [reject.reject_id for reject in second]


def test_more_failures_than_great_expectations_lists_are_all_rejected(
    check: Callable[..., Validation],
) -> None:
    def many(records: Records) -> None:
        records["claims"] += [
            replace(records["claims"][2], claim_id=f"x{n}", count_low=n + 300) for n in range(400)
        ]
        records["claims"] += [
            replace(records["claims"][2], claim_id=f"y{n}", stance="loud") for n in range(400)
        ]

    names = check(many, tables=("claims",)).failing["claims"]["check_name"].to_pylist()
    assert names.count("claims_figure_in_quote") == 400
    assert names.count("claims_stance_allowed") == 400


def test_columns_that_are_not_as_declared_stop_the_publishing(tmp_path: Path, sound: Records) -> None:
    path = tmp_path / "sources.parquet"
    pq.write_table(TABLES["sources"].to_arrow(sound["sources"]).drop_columns(["kind"]), path)
    found = validate(view_sql({"sources": [path]}, lake=False), ("sources",), "run-1")
    failed = {c.check_name: c for c in found.checks if not c.passed}
    assert '"column_name": "kind"' in (failed["sources_columns_as_declared"].details or "")
    assert (failed["sources_kind_allowed"].details or "").startswith("could not be checked")
    assert not found.may_publish


@pytest.mark.parametrize("table", sorted(SUITES))
def test_a_null_where_none_may_be_fails_its_check(table: str, tmp_path: Path, sound: Records) -> None:
    required = [c.name for c in TABLES[table].columns if not c.nullable]
    rows = TABLES[table].to_arrow(sound[table]).to_pylist()
    rows[0] |= dict.fromkeys(required)
    path = tmp_path / f"{table}.parquet"
    pq.write_table(_nullable(rows, TABLES[table].arrow_schema), path)
    found = validate(view_sql({table: [path]}, lake=False), (table,), "run-1")
    failed = {c.check_name for c in found.checks if not c.passed}
    assert failed >= {f"{table}_{name}_filled" for name in required}


def _nullable(rows: list[dict[str, Any]], schema: Any) -> Any:
    return pa.Table.from_pylist(rows, schema=pa.schema([field.with_nullable(True) for field in schema]))


def test_checking_opens_no_connection_and_leaves_no_file(
    check: Callable[..., Validation],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    check(mislead)
    assert list(here.iterdir()) == []
    assert capsys.readouterr() == ("", "")
