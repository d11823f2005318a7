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
from warehouse.tables import TABLES, Check, Reject

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
    """Every check's result, what was kept out, and Great Expectations' own results of the last round."""

    checks: dict[str, Check] = field(default_factory=dict)
    rejects: dict[str, Reject] = field(default_factory=dict)
    validation: Validation | None = None

    @property
    def may_publish(self) -> bool:
        """Whether every table-level check held."""
        return all(c.passed for c in self.checks.values() if c.level == "table")


def check_staged(warehouse: Path, run_id: str) -> Checked:
    """Stage the run's tables for publishing: checked, without rows that fail, and with `checks` and `rejects`.

    A check's result is that of the round in which most rows failed it: the last round's would hide the fault.
    """
    staging = Staging(warehouse, run_id)
    tables = {name: distinct(staging.read_all(stage, name), name) for name, stage in TAKEN_FROM.items()}
    checked = Checked()
    for stage in ("extract", "normalise"):
        _reject(checked, [Reject(**row) for row in staging.read_all(stage, "rejects").to_pylist()])
    for _ in range(MOST_ROUNDS):
        _stage(staging, tables, checked)
        checked.validation = _validate(warehouse, staging)
        for check in checked.validation.checks:
            worst = checked.checks.get(check.check_name)
            if worst is None or check.rows_failed > worst.rows_failed or (worst.passed and not check.passed):
                checked.checks[check.check_name] = check
        failing = checked.validation.failing
        if not failing or not checked.may_publish:
            _stage(staging, tables, checked)
            return checked
        _reject(checked, rejects_of(checked.validation, tables, run_id))
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
    setup = lake.attach_sql(warehouse) if published else []
    files = {name: staging.files(STAGE, name) for name in (*TAKEN_FROM, "rejects")}
    return validate([*setup, *view_sql(files, published)], list(files), staging.path.name)


def _stage(staging: Staging, tables: Mapping[str, pa.Table], checked: Checked) -> None:
    for name, rows in tables.items():
        staging.write(STAGE, name, "all", rows)
    staging.write(STAGE, "rejects", "all", TABLES["rejects"].to_arrow(list(checked.rejects.values())))
    staging.write(STAGE, "checks", "all", TABLES["checks"].to_arrow(list(checked.checks.values())))


def _reject(checked: Checked, rejects: list[Reject]) -> None:
    for reject in rejects:
        checked.rejects.setdefault(reject.reject_id, reject)
