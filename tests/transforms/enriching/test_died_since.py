"""The hurt who died after a toll was told."""

from datetime import date, timedelta
from typing import Any

DAY = date(2031, 5, 2)
LATER = {"quote": "A fifth passenger of the bus died in hospital", "victim": "passenger"}


def test_who_died_of_wounds_later_is_added_where_no_later_report_tells_the_whole(desk: Any) -> None:
    desk.says("r1", killed=4)
    desk.report("r2", published=DAY + timedelta(days=2))
    desk.says("r2", killed=1, **LATER)
    (event,), _ = desk.linked()
    assert event["killed_best"] == 5


def test_who_died_later_is_in_the_whole_that_is_told_with_him(desk: Any) -> None:
    desk.says("r1", killed=4)
    desk.report("r2", published=DAY + timedelta(days=2))
    desk.says("r2", killed=1, sentence_no=9, **LATER)
    desk.says("r2", killed=5, sentence_no=9)
    (event,), _ = desk.linked()
    assert event["killed_best"] == 5


def test_who_died_before_the_count_is_in_it(desk: Any) -> None:
    desk.report("r1", published=DAY + timedelta(days=3))
    desk.says("r1", killed=4)
    desk.report("r2", published=DAY + timedelta(days=2))
    desk.says("r2", killed=1, **LATER)
    (event,), _ = desk.linked()
    assert event["killed_best"] == 4
