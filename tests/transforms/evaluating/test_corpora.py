from datetime import date
from typing import Any

from transforms.evaluating.corpora import predict, score_corpus
from warehouse.tables import Claim


def claim(**fields: Any) -> Claim:
    base: dict[str, Any] = {
        "claim_id": "c", "report_id": "r", "sentence_no": 1, "char_start": 0, "char_end": 1, "quote": "x",
        "measure": "killed", "unit": "people", "count_low": 5, "count_high": 5, "victim_class": "unknown",
        "victim": "people",
    }  # fmt: skip
    return Claim(**(base | fields))


def gold(name: str, **known: Any) -> dict[str, Any]:
    return {"id": name, "gold": known}


def test_a_report_without_a_scope_counts_its_totals() -> None:
    share = claim(claim_id="s", count_low=2, count_high=2, part_of="c")
    assert predict([claim(), share], None).counts == {"killed": 5, "wounded": 0}


def test_a_scope_counts_only_its_group_and_no_share_twice() -> None:
    claims = [
        claim(),
        claim(claim_id="n", count_low=3, count_high=3, victim="nurses"),
        claim(claim_id="s", count_low=1, count_high=1, victim="head nurse", part_of="n"),
    ]
    assert predict(claims, "health_workers").counts["killed"] == 3


def test_counts_are_scored_where_they_are_not_nothing() -> None:
    records = [gold("a", killed=5), gold("b", killed=0), gold("c", killed=4), gold("d", killed=0)]
    read = [[claim()], [], [claim(count_low=9, count_high=9)], [claim(count_low=1, count_high=1)]]
    figures = score_corpus(records, read, "mine").counts["killed"]
    assert (figures["precision"], figures["recall"]) == (1 / 3, 1 / 2)
    assert (figures["over"], figures["invented"], figures["missed"]) == (1, 1, 0)


def test_the_day_is_that_of_the_best_dated_claim() -> None:
    claims = [
        claim(date_start=date(1990, 1, 1), date_end=date(1990, 1, 31), date_precision=4),
        claim(claim_id="d", date_start=date(1990, 2, 3), date_end=date(1990, 2, 3), date_precision=1),
    ]
    result = score_corpus([gold("a", killed=5, event_date="1990-02-03")], [claims], "muc4")
    assert result.days == {"exact": 1.0, "wrong": 0.0, "reports": 1}


def test_errors_tell_what_was_read_instead() -> None:
    (error,) = score_corpus([gold("a", killed=7)], [[claim(quote="killed five")]], "mine").errors
    assert (error.gold, error.read, error.quotes) == (7, 5, ("killed five",))
