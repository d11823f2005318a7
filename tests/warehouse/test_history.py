from dataclasses import replace
from pathlib import Path

import pytest

from warehouse.history import NoSuchSnapshot, diff, history
from warehouse.lake import connect, snapshot
from warehouse.publish import Changes
from warehouse.tables import TABLES


def test_history_tells_added_changed_and_gone_apart_and_names_who_made_a_snapshot(
    small_warehouse: Path,
) -> None:
    with connect(small_warehouse) as connection:
        connection.execute("UPDATE claims SET place = 'Belmar' WHERE claim_id = 'c1'")
        connection.execute("DELETE FROM claims WHERE claim_id IN ('c2', 'c3')")
        gone, changed, published, made, empty = history(connection)
        assert [s.snapshot for s in history(connection, last=2)] == [gone.snapshot, changed.snapshot]
    assert (gone.changes, changed.changes) == ({"claims": Changes(gone=2)}, {"claims": Changes(changed=1)})
    assert (published.run_id, published.changes["claims"]) == ("run-1", Changes(added=3))
    assert made.run_id is None and (made.message or "").startswith("tables and macros")
    assert (empty.snapshot, empty.changes) == (0, {})


def test_a_difference_backwards_is_the_difference_turned_round(small_warehouse: Path) -> None:
    with connect(small_warehouse) as connection:
        before = snapshot(connection)
        connection.execute("UPDATE claims SET place = NULL WHERE claim_id = 'c1'")
        connection.execute("DELETE FROM claims WHERE claim_id = 'c2'")
        after = snapshot(connection)
        there, back = diff(connection, "claims", before, after), diff(connection, "claims", after, before)
    assert [row["claim_id"] for row in there.gone] == [row["claim_id"] for row in back.added] == ["c2"]
    assert there.added == back.gone == []
    assert [(c.key, c.columns) for c in there.changed] == [({"claim_id": "c1"}, {"place": ("Arden", None)})]
    assert [(c.key, c.columns) for c in back.changed] == [({"claim_id": "c1"}, {"place": (None, "Arden")})]


def test_before_a_table_was_made_it_had_no_rows(small_warehouse: Path) -> None:
    with connect(small_warehouse, read_only=True) as connection:
        assert [row["claim_id"] for row in diff(connection, "claims", 0, 2).added] == ["c1", "c2", "c3"]
        assert not diff(connection, "claims", 0, 1)


def test_a_run_id_alone_makes_no_difference(small_warehouse: Path) -> None:
    with connect(small_warehouse) as connection:
        before = snapshot(connection)
        connection.execute("UPDATE reports SET run_id = 'run-9', batch_id = 'b9'")
        assert not diff(connection, "reports", before, snapshot(connection))


def test_a_column_that_came_between_two_snapshots_was_null_before(
    small_warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = TABLES["sources"]
    (party,) = (c for c in sources.columns if c.name == "party_id")
    wider = replace(sources, columns=(*sources.columns, replace(party, name="parent_id")))
    monkeypatch.setitem(TABLES, "sources", wider)
    with connect(small_warehouse) as connection:
        connection.execute("UPDATE sources SET parent_id = 'arden' WHERE source_id = 'mayor'")
        (changed,) = diff(connection, "sources", 2, snapshot(connection)).changed
    assert (changed.key, changed.columns) == ({"source_id": "mayor"}, {"parent_id": (None, "arden")})


def test_a_snapshot_that_is_not_there_is_told_with_those_that_are(small_warehouse: Path) -> None:
    with (
        connect(small_warehouse, read_only=True) as connection,
        pytest.raises(NoSuchSnapshot, match="0 to 2"),
    ):
        diff(connection, "claims", 1, 3)
