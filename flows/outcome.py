"""What came of a run: what the closing table, `--json` and a scheduled run's result say."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from flows.notes import Notes
from warehouse.tables import Check, Reject


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A run's counts, checks, rejects and changes.

    status: published, unchanged (nothing was new), stopped (a table check failed; nothing was published) or
    staged (the run ended before validate).
    """

    run_id: str
    status: str
    counts: dict[str, int]
    seconds: dict[str, float]
    snapshot: int | None = None
    checks_passed: int = 0
    checks_failed: list[dict[str, Any]] = field(default_factory=list)
    rejects: list[dict[str, Any]] = field(default_factory=list)
    changes: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        notes: Notes,
        status: str,
        checks: list[Check],
        rejects: list[Reject],
        changes: dict[str, dict[str, int]],
        snapshot: int | None,
    ) -> "Outcome":
        """The outcome of a run that came to its end."""
        reasons = Counter((r.stage, r.check_name) for r in rejects)
        where = {(r.stage, r.check_name): r.origin or r.subject_id for r in reversed(rejects)}
        return cls(
            run_id=notes.run_id,
            status=status,
            counts=notes.counts,
            seconds=notes.seconds,
            snapshot=snapshot,
            checks_passed=sum(c.passed for c in checks),
            checks_failed=[
                {"check": c.check_name, "table": c.table_name, "level": c.level, "rows": c.rows_failed,
                 "meaning": c.meaning, "details": c.details}
                for c in checks if not c.passed
            ],
            rejects=[
                {"stage": stage, "check": check, "rows": rows, "first": where[stage, check]}
                for (stage, check), rows in reasons.most_common()
            ],
            changes=changes,
        )  # fmt: skip

    @classmethod
    def unfinished(cls, notes: Notes) -> "Outcome":
        """The outcome of a run that was to end before validate."""
        return cls(run_id=notes.run_id, status="staged", counts=notes.counts, seconds=notes.seconds)

    def as_json(self) -> dict[str, Any]:
        """As plain values, for `--json`."""
        return asdict(self)
