"""A run's staged rows through the checks, and out with those that fail."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from expectations.run import Validation, rejects_of, validate
from expectations.views import view_sql
from flows.enrich import distinct, link
from transforms.withdrawing import without_failing
from warehouse import lake
from warehouse.staging import Staging
from warehouse.tables import TABLES, Reject

STAGE = "validate"
# The stage that leaves each table for checking.
TAKEN_FROM = {
    "reports": "extract", "sentences": "normalise", "claims": "enrich", "events": "enrich",
    "event_claims": "enrich", "places": "enrich", "actors": "enrich", "sources": "enrich",
}  # fmt: skip
# Faults of claims, then of the events made anew without them, then none; one more for good measure.
MOST_ROUNDS = 4


class NeverSound(RuntimeError):
    """Rows went on failing though those that failed were taken out: a check contradicts another."""


@dataclass(slots=True)
class Checked:
    """What the checks found, for each table in the round in which it fared worst, and what was kept out."""

    found: dict[str, Validation] = field(default_factory=dict)
    rejects: dict[str, Reject] = field(default_factory=dict)

    @property
    def validation(self) -> Validation:
        """All tables' checks and results as one. The last round's alone would hide the faults that were taken out."""
        whole = Validation([], {})
        for table, told in self.found.items():
            whole.checks.extend(c for c in told.checks if c.table_name == table)
            whole.results[table] = told.results[table]
        return whole

    def learn(self, round_: Validation) -> None:
        """Keep of a round the tables that failed more than before."""
        for table in round_.results:
            known = self.found.get(table)
            if known is None or _failures(round_, table) > _failures(known, table):
                self.found[table] = round_


def _failures(told: Validation, table: str) -> tuple[int, int]:
    failed = [c for c in told.checks if c.table_name == table and not c.passed]
    return len(failed), sum(c.rows_failed for c in failed)


def check_staged(warehouse: Path, run_id: str) -> Checked:
    """Stage the run's tables for publishing: checked, without rows that fail, and with `checks` and `rejects`."""
    staging = Staging(warehouse, run_id)
    tables = {name: distinct(staging.read_all(stage, name), name) for name, stage in TAKEN_FROM.items()}
    return check_tables(warehouse, staging, tables)


def check_tables(warehouse: Path, staging: Staging, tables: dict[str, pa.Table]) -> Checked:
    """Stage these tables for publishing, as `check_staged` does with what the run's stages left."""
    run_id = staging.path.name
    checked = Checked()
    for stage in ("extract", "normalise"):
        _reject(checked, [Reject(**row) for row in staging.read_all(stage, "rejects").to_pylist()])
    for _ in range(MOST_ROUNDS):
        _stage(staging, tables, checked)
        round_ = _validate(warehouse, staging)
        checked.learn(round_)
        failing = round_.failing
        if not failing or not round_.may_publish:
            _stage_records(staging, checked)
            return checked
        _reject(checked, rejects_of(round_, tables, run_id))
        tables, hanging = without_failing(tables, failing, run_id)
        _reject(checked, hanging)
        if {"reports", "sentences", "claims"} & set(failing):
            _stage(staging, tables, checked)
            link(warehouse, run_id, STAGE)
            tables |= {name: staging.read_all(STAGE, name) for name in ("events", "event_claims")}
    raise NeverSound(
        f"Rows of {', '.join(failing)} still fail after {MOST_ROUNDS} rounds of taking out those that do."
    )


def _validate(warehouse: Path, staging: Staging) -> Validation:
    published = lake.exists(warehouse)
    if published:
        lake.connect(warehouse).close()  # a warehouse of an older version gets the tables that came since
    setup = lake.attach_sql(warehouse) if published else []
    files = {name: staging.files(STAGE, name) for name in (*TAKEN_FROM, "rejects")}
    return validate([*setup, *view_sql(files, published)], list(files), staging.path.name)


def _stage(staging: Staging, tables: Mapping[str, pa.Table], checked: Checked) -> None:
    for name, rows in tables.items():
        staging.write(STAGE, name, "all", rows)
    _stage_records(staging, checked)


def _stage_records(staging: Staging, checked: Checked) -> None:
    staging.write(STAGE, "rejects", "all", TABLES["rejects"].to_arrow(list(checked.rejects.values())))
    staging.write(STAGE, "checks", "all", TABLES["checks"].to_arrow(checked.validation.checks))


def _reject(checked: Checked, rejects: list[Reject]) -> None:
    for reject in rejects:
        checked.rejects.setdefault(reject.reject_id, reject)
