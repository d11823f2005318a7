"""What each stage of a run notes down for the next and for the closing table, in the run's staging directory."""

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_hex

from warehouse.staging import Staging


@dataclass(slots=True)
class Notes:
    """A run so far: when and with what it began, rows and seconds per stage.

    linked_on: the snapshot whose claims its events were made with.
    """

    run_id: str
    started_at: str
    from_stage: str
    inputs: list[str] = field(default_factory=list)
    published: str | None = None
    linked_on: int | None = None
    counts: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


def run_id_at(now: datetime) -> str:
    """A run's id: the time of its start in UTC and four random hex digits."""
    return f"{now:%Y%m%dT%H%M%S}-{token_hex(2)}"


def begin(warehouse: Path, from_stage: str, inputs: list[str], published: date | None) -> Staging:
    """Begin a run; it is named by the time of its start and four random digits, so that names sort by time."""
    now = datetime.now(UTC)
    run_id = run_id_at(now)
    staging = Staging(warehouse, run_id)
    _save(
        staging,
        Notes(run_id, now.isoformat(), from_stage, inputs, published.isoformat() if published else None),
    )
    return staging


def load(staging: Staging) -> Notes:
    """A run's notes. Raises FileNotFoundError where there is no such run."""
    return Notes(**json.loads((staging.path / "notes.json").read_text()))


def add(staging: Staging, stage: str, counts: dict[str, int]) -> None:
    """Note a stage's rows, as in `extract.reports`."""
    notes = load(staging)
    notes.counts |= {f"{stage}.{name}": number for name, number in counts.items()}
    _save(staging, notes)


def time(staging: Staging, what: str, seconds: float) -> None:
    """Note the seconds that a stage took."""
    notes = load(staging)
    notes.seconds[what] = round(seconds, 2)
    _save(staging, notes)


def linked(staging: Staging, snapshot: int | None) -> None:
    """Note the snapshot whose claims the events were made with."""
    notes = load(staging)
    notes.linked_on = snapshot
    _save(staging, notes)


def _save(staging: Staging, notes: Notes) -> None:
    at = staging.path / "notes.json"
    at.parent.mkdir(parents=True, exist_ok=True)
    part = at.with_suffix(".part")
    part.write_text(json.dumps(asdict(notes), indent=1))
    part.replace(at)
