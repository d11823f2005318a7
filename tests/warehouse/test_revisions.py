from dataclasses import fields
from pathlib import Path

import pytest

from warehouse.history import NoSuchSnapshot
from warehouse.lake import connect, snapshot
from warehouse.revisions import ASPECTS, revisions
from warehouse.tables import Event

# A later report raises the toll: its claim counts, and what counted before is a rival now.
CORRECTION = (
    "INSERT INTO reports BY NAME SELECT * REPLACE ('r3' AS report_id, 'Toll rises' AS title) FROM reports "
    "WHERE report_id = 'r1'",
    "INSERT INTO claims BY NAME SELECT * REPLACE ('c9' AS claim_id, 'r3' AS report_id, 25 AS count_low, "
    "25 AS count_high) FROM claims WHERE claim_id = 'c2'",
    "UPDATE event_claims SET role = 'superseded', counted = false WHERE claim_id = 'c2'",
    "INSERT INTO event_claims BY NAME SELECT * REPLACE ('c9' AS claim_id, 'basis' AS role, true AS counted) "
    "FROM event_claims WHERE claim_id = 'c2'",
    "UPDATE events SET killed_best = 25, killed_high = 25, grade = 'contested' WHERE event_id = 'e1'",
)


def test_a_corrected_toll_is_told_from_what_to_what_and_because_of_which_reports_claims(
    small_warehouse: Path,
) -> None:
    with connect(small_warehouse) as connection:
        before = snapshot(connection)
        for statement in CORRECTION:
            connection.execute(statement)
        (revised,) = revisions(connection, before, snapshot(connection))
    assert (revised.event_id, revised.what) == ("e1", "changed")
    assert revised.aspects == {
        "killed": {"killed_best": (20, 25), "killed_high": (20, 25)},
        "grade": {"grade": ("fair", "contested")},
    }
    told = {c.claim_id: (c.what, c.role, c.told["report"], c.told["count_low"]) for c in revised.because}
    assert told == {
        "c2": ("restated", ("basis", "superseded"), "kept", 20),
        "c9": ("came", (None, "basis"), "new", 25),
    }
    assert {c.told["title"] for c in revised.because} == {"Title of r1", "Toll rises"}


def test_of_an_event_that_is_gone_it_tells_where_its_claims_are_now(small_warehouse: Path) -> None:
    with connect(small_warehouse) as connection:
        before = snapshot(connection)
        connection.execute("DELETE FROM events WHERE event_id = 'e2'")
        connection.execute("UPDATE event_claims SET event_id = 'e1' WHERE event_id = 'e2'")
        after = snapshot(connection)
        (gone,) = revisions(connection, before, after)
        (new,) = revisions(connection, after, before)
    assert (gone.event_id, gone.what, gone.joined, gone.after) == ("e2", "gone", ("e1",), None)
    assert (new.event_id, new.what, new.joined, new.before) == ("e2", "new", ("e1",), None)
    assert [(c.claim_id, c.what) for c in gone.because] == [("c3", "gone")]


def test_every_column_of_an_event_belongs_to_one_aspect() -> None:
    columns = [column for own in ASPECTS.values() for column in own]
    assert sorted(columns) == sorted(f.name for f in fields(Event) if f.name != "event_id")


def test_a_snapshot_that_is_none_is_told(small_warehouse: Path) -> None:
    with connect(small_warehouse, read_only=True) as connection, pytest.raises(NoSuchSnapshot):
        revisions(connection, 1, 99)
