"""Events made anew where claims changed are those of linking all claims."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.measuring import REPORTS, _records, _reports
from transforms.enriching import Enriched, enrich, link_events
from transforms.enriching.relinking import Reports, Window, keep, relink_events, within
from transforms.reading import read_report
from warehouse.tables import TABLES

GOLD = Path(__file__).parents[2] / "gold" / "events" / REPORTS
_SLOW = settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def told() -> tuple[Enriched, pa.Table]:
    """The reports of the bundled event gold, read and resolved."""
    reports = list({r.report_id: r for r in _reports(GOLD, list(_records(GOLD, [])), []).values()}.values())
    claims = TABLES["claims"].to_arrow([c for r in reports for c in read_report(r).claims])
    table = TABLES["reports"].to_arrow(reports)
    return enrich(claims, table), table


def _of(told: tuple[Enriched, pa.Table], ids: Sequence[str]) -> Reports:
    chosen = pa.array(list(ids), pa.string())
    enriched, reports = told
    return Reports(
        *(t.filter(pc.is_in(t["report_id"], value_set=chosen)) for t in (enriched.claims, reports))
    )


def _all(told: tuple[Enriched, pa.Table], ids: Sequence[str]) -> tuple[pa.Table, pa.Table]:
    some = _of(told, ids)
    return link_events(some.claims, some.reports, told[0].actors, told[0].sources)


def _step(
    told: tuple[Enriched, pa.Table],
    before: tuple[pa.Table, pa.Table],
    held: set[str],
    new: set[str],
    gone: set[str],
) -> tuple[tuple[pa.Table, pa.Table], int]:
    others = _of(told, sorted(held - gone - new))
    read = set()

    def find(windows: Sequence[Window]) -> Reports:
        found = within(windows, others)
        read.update(found.reports["report_id"].to_pylist())
        return found

    made = relink_events(
        _of(told, sorted(new)), _of(told, sorted(gone)), find, told[0].actors, told[0].sources
    )
    return keep(*before, made), len(read)


@_SLOW
@given(data=st.data())
def test_batches_in_any_order_give_the_events_of_a_full_rebuild(
    told: tuple[Enriched, pa.Table], data: Any
) -> None:
    ids = data.draw(st.permutations(told[1]["report_id"].to_pylist()))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(ids)), min_size=1, max_size=5)))
    events, held = _all(told, []), set[str]()
    for start, end in zip([0, *cuts], [*cuts, len(ids)], strict=True):
        new = set(ids[start:end])
        events, _ = _step(told, events, held, new, set())
        held |= new
    assert events[0].equals(_all(told, ids)[0]) and events[1].equals(_all(told, ids)[1])


@_SLOW
@given(data=st.data())
def test_reports_taken_out_leave_the_events_of_a_full_rebuild(
    told: tuple[Enriched, pa.Table], data: Any
) -> None:
    ids = told[1]["report_id"].to_pylist()
    gone = set(data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=20)))
    after, _ = _step(told, _all(told, ids), set(ids), set(), gone)
    wanted = _all(told, sorted(set(ids) - gone))
    assert after[0].equals(wanted[0]) and after[1].equals(wanted[1])


def test_one_new_report_reads_few_others(told: tuple[Enriched, pa.Table]) -> None:
    ids = told[1]["report_id"].to_pylist()
    _, read = _step(told, _all(told, ids[1:]), set(ids[1:]), {ids[0]}, set())
    assert read < len(ids) / 4
