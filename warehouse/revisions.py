"""How events differ between two snapshots, and which claims made the difference."""

from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from warehouse.history import diff, rows_at
from warehouse.tables import TABLES

if TYPE_CHECKING:
    import duckdb

# What an analyst asks of an event, with the columns that tell it; each column of `events` is in one.
ASPECTS: dict[str, tuple[str, ...]] = {
    "killed": (
        "killed_best", "killed_low", "killed_high", "killed_side_a_best", "killed_side_b_best", "killed_civilian_best",
        "killed_unknown_best",
    ),
    "wounded": ("wounded_best", "wounded_low", "wounded_high"),
    "displaced": ("displaced_best", "displaced_low", "displaced_high"),
    "evacuated": ("evacuated_best", "evacuated_low", "evacuated_high"),
    "date": ("date_start", "date_end", "date_precision"),
    "place": (
        "place", "place_id", "country", "admin1", "admin2", "latitude", "longitude", "geo_precision",
    ),
    "parties": ("side_a", "side_a_id", "side_b", "side_b_id"),
    "type": ("event_type", "sub_event_type", "violence_type"),
    "grade": ("grade", "reports", "sources", "best_rule"),
    "headline": ("headline",),
}  # fmt: skip
_SQL = files("warehouse") / "revised_claims.sql"


@dataclass(frozen=True, slots=True)
class RevisedClaim:
    """A claim that came into an event, left it, or stands otherwise in it than before.

    what: came, gone or restated. role, counted: as before and as now; None where it was or is not in the event.
    `report`: new or gone where the report itself came or went between the snapshots, else kept; `withdrawn`: why its
    report was withdrawn.
    """

    claim_id: str
    what: str
    role: tuple[str | None, str | None]
    counted: tuple[bool | None, bool | None]
    reason: str | None
    told: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Revision:
    """An event that is new, changed or gone: its row before and now, what differs by aspect, and because of what.

    joined: the events that its claims now lie in, for one that is gone; those that they lay in before, for a new one.
    """

    event_id: str
    what: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    aspects: dict[str, dict[str, tuple[Any, Any]]] = field(default_factory=dict)
    because: list[RevisedClaim] = field(default_factory=list)
    joined: tuple[str, ...] = ()


def revisions(connection: "duckdb.DuckDBPyConnection", a: int, b: int) -> list[Revision]:
    """Events that differ on the way from snapshot a to snapshot b: changed ones first, then new ones, then gone ones.

    Raises NoSuchSnapshot.
    """
    difference = diff(connection, "events", a, b)
    because, joined = _because(connection, a, b)
    made = []
    for changed in difference.changed:
        event_id = changed.key["event_id"]
        (before,), (after,) = (_event(connection, event_id, v) for v in (a, b))
        made.append(_revision(event_id, "changed", before, after, because, joined, changed.columns))
    made += [_revision(r["event_id"], "new", None, r, because, joined, {}) for r in difference.added]
    made += [_revision(r["event_id"], "gone", r, None, because, joined, {}) for r in difference.gone]
    return made


def _revision(
    event_id: str,
    what: str,
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    because: dict[str, list[RevisedClaim]],
    joined: dict[str, set[str]],
    columns: dict[str, tuple[Any, Any]],
) -> Revision:
    aspects = {
        aspect: {c: columns[c] for c in own if c in columns}
        for aspect, own in ASPECTS.items()
        if columns.keys() & set(own)
    }
    others = tuple(sorted(joined.get(event_id, ()))) if what != "changed" else ()
    return Revision(event_id, what, before, after, aspects, because.get(event_id, []), others)


def _event(connection: "duckdb.DuckDBPyConnection", event_id: str, version: int) -> list[dict[str, Any]]:
    sql = f"FROM {rows_at(connection, TABLES['events'], version)} WHERE event_id = ?"
    return _rows(connection, sql, [event_id])


def _because(
    connection: "duckdb.DuckDBPyConnection", a: int, b: int
) -> tuple[dict[str, list[RevisedClaim]], dict[str, set[str]]]:
    """By event the claims that came, went or stand otherwise, and the events with which it exchanged claims."""
    names = {
        f"{when}_{table}": rows_at(connection, TABLES[table], version)
        for when, version in (("old", a), ("new", b))
        for table in ("event_claims", "claims", "reports", "sources")
    } | {"withdrawals": rows_at(connection, TABLES["withdrawals"], b)}
    because: dict[str, list[RevisedClaim]] = {}
    joined: dict[str, set[str]] = {}
    for row in _rows(connection, _SQL.read_text(encoding="utf-8").format_map(names)):
        event_id, other = row.pop("event_id"), row.pop("other_event")
        role, counted = (row.pop("old_role"), row.pop("role")), (row.pop("old_counted"), row.pop("counted"))
        claim = RevisedClaim(row.pop("claim_id"), row.pop("what"), role, counted, row.pop("reason"), row)
        because.setdefault(event_id, []).append(claim)
        if other:
            joined.setdefault(event_id, set()).add(other)
    return because, joined


def _rows(
    connection: "duckdb.DuckDBPyConnection", sql: str, parameters: list[Any] | None = None
) -> list[dict[str, Any]]:
    result = connection.execute(sql, parameters or [])
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
