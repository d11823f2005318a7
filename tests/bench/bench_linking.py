"""Seconds of `link_events` at 10,000 and 100,000 claims. Run: python -m pytest tests/bench/bench_linking.py -s"""

import time
from datetime import date, timedelta

import pyarrow as pa

from transforms.enriching import link_events
from warehouse.tables import TABLES, Claim, Report


def _tables(number: int) -> tuple[pa.Table, pa.Table, pa.Table, pa.Table]:
    """Three reports on each of a third as many strikes, over 200 places."""
    claims, reports = [], []
    for i in range(number):
        strike = i // 3
        day = date(2020, 1, 1) + timedelta(days=(strike // 200) * 3)
        reports.append(Report(report_id=f"r{i}", text="", published=day, origin="made up", format="txt",
                              raw_sha256="0" * 64, batch_id="b", run_id="r"))  # fmt: skip
        claims.append(Claim(
            claim_id=f"c{i}", report_id=f"r{i}", sentence_no=0, char_start=0, char_end=1, quote="x", measure="killed",
            unit="people", count_low=i % 7, count_high=i % 7, quantifier="exact", date_start=day, date_end=day,
            date_precision=1, place=f"p{strike % 200}", place_id=f"sx:p{strike % 200}", country="SYR",
            admin1=f"a{strike % 14}", geo_precision=1, event_type="Battles", sub_event_type="Armed clash",
        ))  # fmt: skip
    empty = (TABLES["actors"].to_arrow([]), TABLES["sources"].to_arrow([]))
    return TABLES["claims"].to_arrow(claims), TABLES["reports"].to_arrow(reports), *empty


def test_linking_grows_with_the_claims_and_not_their_square() -> None:
    seconds = {}
    for number in (10_000, 100_000):
        tables = _tables(number)
        start = time.perf_counter()
        events, _ = link_events(*tables)
        seconds[number] = time.perf_counter() - start
        assert events.num_rows == -(-number // 3)
    print(seconds)
    assert seconds[100_000] < 20 * max(seconds[10_000], 0.2)


def test_an_event_that_thousands_of_reports_tell_takes_no_longer_a_report() -> None:
    seconds = {}
    for number in (1_000, 10_000):
        claims, *rest = _tables(number)
        for name in ("place", "place_id", "admin1", "date_start", "date_end"):
            field = claims.schema.field(name)
            same = pa.array(claims[name].to_pylist()[:1] * number, field.type)
            claims = claims.set_column(claims.schema.get_field_index(name), field, same)
        start = time.perf_counter()
        events, _ = link_events(claims, *rest)
        seconds[number] = time.perf_counter() - start
        assert events.num_rows == 1
    print(seconds)
    assert seconds[10_000] < 30 * max(seconds[1_000], 0.02)
