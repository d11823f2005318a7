from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from warehouse.lake import connect


@pytest.fixture
def lake(small_warehouse: Path) -> Iterator[Any]:
    with connect(small_warehouse, read_only=True) as connection:
        yield connection


def rows(lake: Any, query: str) -> list[dict[str, Any]]:
    result = lake.execute(query)
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def test_casualties_add_up_over_events_and_an_open_number_leaves_the_sum_open(lake: Any) -> None:
    (row,) = rows(lake, "FROM casualties_by_month_and_place()")
    assert str(row["month"]) == "2031-04-01"
    assert (row["events_with_killed"], row["killed_low"], row["killed_best"]) == (2, 17, 25)
    assert row["killed_high"] is None
    assert (row["events_with_wounded"], row["wounded_best"]) == (0, None)


def test_a_tally_of_a_period_is_not_added_to_the_incidents_of_a_month(small_warehouse: Path) -> None:
    with connect(small_warehouse) as lake:
        lake.execute("UPDATE claims SET scope = 'period' WHERE claim_id = 'c2'")
        (row,) = rows(lake, "FROM casualties_by_month_and_place()")
    assert (row["events"], row["killed_best"]) == (1, 5)


def test_tolls_by_speaker_keep_rivals_side_by_side(lake: Any) -> None:
    found = rows(lake, "FROM tolls_by_speaker('e1')")
    assert [(r["speaker"], r["count_low"], r["role"], r["counted"]) for r in found] == [
        ("Arden Monitor", 20, "basis", True),
        ("Mayor of Arden", 12, "rival", False),
    ]
    assert found[0]["quote"] == "the dead at 20" and str(found[0]["published"]) == "2031-05-01"


def test_tolls_by_rule_stand_side_by_side(lake: Any) -> None:
    (row,) = rows(lake, "FROM tolls_by_rule('e1')")
    assert (row["latest_most_independent"], row["ucdp"], row["largest_corroborated"]) == (20, 20, 20)
    assert (row["least"], row["greatest"], row["tellings"]) == (12, 20, 2)


def test_the_beginning_of_an_id_is_enough_and_none_begins_with_another(lake: Any) -> None:
    found = rows(lake, "FROM tolls_by_speaker('e')")
    assert [r["event_id"] for r in found] == ["e1", "e1", "e2"]
    assert [r["report_id"] for r in rows(lake, "FROM claims_of('r')")] == ["r1", "r1", "r2"]
    assert rows(lake, "FROM tolls_by_speaker('1')") == []


def test_totals_by_actor_count_an_event_under_both_of_its_sides(small_warehouse: Path) -> None:
    with connect(small_warehouse) as lake:
        lake.execute(
            "INSERT INTO actors (actor_id, name, kind, aliases) VALUES ('guard', 'Guard', 'militia', [])"
        )
        lake.execute("UPDATE events SET side_a = 'the guard', side_a_id = 'guard', side_b = 'townspeople'")
        lake.execute(
            "UPDATE events SET killed_side_b_best = 4, killed_civilian_best = 4 WHERE event_id = 'e1'"
        )
        acted, suffered = rows(lake, "FROM totals_by_actor()")
    assert (acted["actor"], acted["kind"], acted["side"]) == ("Guard", "militia", "acted")
    assert (suffered["actor"], suffered["kind"], suffered["side"]) == ("townspeople", None, "done to")
    for row in (acted, suffered):
        assert (row["events"], row["killed_low"], row["killed_best"], row["killed_high"]) == (2, 17, 25, None)
        assert row["civilians_killed_best"] == 4
    assert (acted["own_killed_best"], suffered["own_killed_best"]) == (None, 4)


def test_displacement_lies_wholly_between_the_days_and_both_are_included(lake: Any) -> None:
    (row,) = rows(lake, "FROM displacement_between('2031-04-29', '2031-04-29')")
    assert (row["unit"], row["count_low"], row["counted"]) == ("households", 300, True)
    assert rows(lake, "FROM displacement_between('2031-04-30', '2031-05-30')") == []


def test_the_latest_event_comes_first(lake: Any) -> None:
    assert [r["event_id"] for r in rows(lake, "FROM latest_events(2)")] == ["e2", "e1"]
    assert len(rows(lake, "FROM latest_events(1)")) == 1


def test_claims_of_a_report_stand_in_the_order_of_its_text(lake: Any) -> None:
    found = rows(lake, "FROM claims_of('r1')")
    assert [r["claim_id"] for r in found] == ["c1", "c2"]
    assert all(r["quote"] in r["sentence"] for r in found)


def test_disagreements_give_the_span_and_the_speakers(lake: Any) -> None:
    (row,) = rows(lake, "FROM disagreements()")
    assert (row["event_id"], row["lowest"], row["highest"]) == ("e1", 12, 20)
    assert row["speakers"] == ["Arden Monitor", "Mayor of Arden"]


def test_rejects_are_counted_by_reason_with_an_example(lake: Any) -> None:
    (row,) = rows(lake, "FROM rejected_by_reason()")
    assert (row["check_name"], row["rejects"], row["example_origin"]) == ("file_not_empty", 1, "empty.txt")


def test_the_quality_trend_has_a_row_for_each_run_and_table(lake: Any) -> None:
    (row,) = rows(lake, "FROM quality_trend()")
    assert (row["run_id"], row["table_name"], row["checks_passed"], row["failures"]) == (
        "run-1",
        "claims",
        1,
        0,
    )
    assert row["status"] == "published"
