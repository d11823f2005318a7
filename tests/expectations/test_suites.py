"""Every check has a change to sound records that fails it; that sound records pass, test_run.py shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from expectations.expected import Expected
from expectations.run import Validation
from expectations.suites import SUITES
from warehouse.tables import TABLES

Records = dict[str, list[Any]]
Change = Callable[[Records], None]


def edit(table: str, row: int, **values: Any) -> Change:
    def change(records: Records) -> None:
        records[table][row] = replace(records[table][row], **values)

    return change


def drop(table: str, row: int) -> Change:
    return lambda records: records[table].pop(row) and None


def again(table: str, row: int, **values: Any) -> Change:
    return lambda records: records[table].append(replace(records[table][row], **values))


TOMORROW_BUT_ONE = date.today() + timedelta(days=3)
# check -> a change that makes it fail, for the checks written by hand
FAILING: dict[str, Change] = {
    "reports_text_not_blank": edit("reports", 0, text=" \n"),
    "reports_id_is_hash": edit("reports", 0, raw_sha256="not a hash"),
    "reports_published_not_in_future": edit("reports", 0, published=TOMORROW_BUT_ONE),
    "reports_published_not_before_1900": edit("reports", 0, published=date(1821, 3, 3)),
    "reports_published_has_basis": edit("reports", 0, published_basis=None),
    "reports_language_is_code": edit("reports", 0, language="English"),
    "sentences_offsets_in_order": edit("sentences", 2, char_end=3),
    "sentences_report_exists": edit("sentences", 0, report_id="00000000000000b2"),
    "sentences_text_as_in_report": edit("sentences", 1, text="Shells hit a market."),
    "sentences_do_not_overlap": edit("sentences", 1, char_start=5),
    "sentences_numbered_in_order": edit("sentences", 0, sentence_no=7),
    "claims_places_exist": edit("claims", 0, destination_id="gn:0"),
    "claims_actors_exist": edit("claims", 0, target_id="nobody"),
    "claims_sources_exist": edit("claims", 0, source_id="nobody"),
    "events_places_exist": edit("events", 0, place_id="gn:0"),
    "events_actors_exist": edit("events", 0, side_b_id="nobody"),
    "claims_report_exists": edit("claims", 2, report_id="00000000000000b2"),
    "claims_sentence_exists": edit("claims", 2, sentence_no=9),
    "claims_quote_as_in_report": edit("claims", 2, quote="More than 251 families fled"),
    "claims_quote_in_sentence": edit("claims", 2, sentence_no=0),
    "claims_low_not_above_high": edit("claims", 0, count_low=13),
    "claims_figure_has_measure": edit("claims", 2, unit=None),
    "claims_quantifier_fits_bounds": edit("claims", 0, count_high=None),
    "claims_figure_in_quote": edit("claims", 0, count_low=13, count_high=13),
    "claims_dates_in_order": edit("claims", 0, date_start=date(2021, 3, 3)),
    "claims_dates_filled_together": edit("claims", 0, date_start=None),
    "claims_dates_open_only_without_publication": edit("claims", 0, date_end=None),
    "claims_date_precision_fits_range": edit("claims", 0, date_start=date(2021, 3, 1)),
    "claims_date_text_parsed": edit("claims", 0, date_start=None, date_end=None, date_precision=None),
    "claims_dates_not_after_publication": edit(
        "claims", 0, date_start=date(2021, 3, 9), date_end=date(2021, 3, 9)
    ),
    "claims_country_known": edit("claims", 0, country="XYZ"),
    "claims_coordinates_filled_together": edit("claims", 0, latitude=None),
    "claims_coordinates_in_country": edit("claims", 0, longitude=44.0),
    "claims_sub_event_type_of_event_type": edit("claims", 0, sub_event_type="Armed clash"),
    "claims_part_of_same_report": edit("claims", 1, part_of="c9"),
    "claims_relation_to_same_report": edit("claims", 1, relation_to="c2"),
    "events_killed_is_sum_of_claims": edit("events", 0, killed_best=15),
    "events_wounded_is_sum_of_claims": edit("events", 0, wounded_best=0),
    "events_displaced_is_sum_of_claims": edit("events", 0, displaced_best=1),
    "events_evacuated_is_sum_of_claims": edit("events", 0, evacuated_best=1),
    "events_killed_bounds_in_order": edit("events", 0, killed_high=11),
    "events_wounded_bounds_in_order": edit("events", 0, wounded_low=2, wounded_high=1),
    "events_displaced_bounds_in_order": edit("events", 0, displaced_low=2, displaced_best=1),
    "events_evacuated_bounds_in_order": edit("events", 0, evacuated_best=2, evacuated_high=1),
    "events_killed_groups_not_above_killed": edit("events", 0, killed_civilian_best=13),
    "events_rest_on_claims": again("events", 0, event_id="e2", killed_best=None),
    "events_dates_in_order": edit("events", 0, date_start=date(2021, 3, 3)),
    "events_dates_filled_together": edit("events", 0, date_precision=None),
    "events_date_precision_fits_range": edit("events", 0, date_precision=4, date_start=date(2021, 1, 1)),
    "events_country_known": edit("events", 0, country="XYZ"),
    "events_coordinates_filled_together": edit("events", 0, longitude=None),
    "events_coordinates_in_country": edit("events", 0, country="IRQ"),
    "events_sub_event_type_of_event_type": edit("events", 0, sub_event_type="Armed clash"),
    "event_claims_event_exists": edit("event_claims", 1, event_id="e9"),
    "event_claims_claim_exists": edit("event_claims", 1, claim_id="c9"),
    "event_claims_counted_is_basis": edit("event_claims", 1, counted=True),
    "event_claims_claim_counted_once": again("event_claims", 0, event_id="e2"),
    "rejects_reason_not_blank": edit("rejects", 0, reason=" "),
    "rejects_check_name_is_name": edit("rejects", 0, check_name="File not empty!"),
    "rejects_subject_known": edit("rejects", 0, subject="thing"),
    "rejects_raw_is_short": edit("rejects", 0, raw="x" * 2001),
}


def declared_change(table: str, expected: Expected) -> Change | None:
    """The failing change for a check that follows from the declaration, made from its arguments."""
    values = expected.arguments
    if expected.core == "ExpectColumnValuesToBeInSet":
        return edit(table, 0, **{values["column"]: "no such value"})
    if expected.core == "ExpectColumnValuesToBeBetween":
        limit = values["max_value"]
        return edit(
            table, 0, **{values["column"]: values["min_value"] - 1 if limit is None else int(limit) + 1}
        )
    if expected.name.endswith("_key_unique"):
        return again(table, 0)
    return None


def change_of(table: str, expected: Expected) -> Change | None:
    return FAILING.get(expected.name) or declared_change(table, expected)


ALL = [(table, expected) for table, suite in SUITES.items() for expected in suite]
FROM_FILES = (
    "_filled",
    "_columns_as_declared",
)  # what records cannot even hold: test_declared.py spoils the files
EXERCISED = [(table, expected) for table, expected in ALL if change_of(table, expected)]


def test_every_check_is_exercised_by_a_failing_row() -> None:
    without = [e.name for table, e in ALL if not change_of(table, e) and not e.name.endswith(FROM_FILES)]
    assert without == []


def test_every_name_is_used_once() -> None:
    names = [expected.name for _, expected in ALL]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("table", "expected"), EXERCISED, ids=[e.name for _, e in EXERCISED])
def test_a_row_that_breaks_a_rule_fails_its_check(
    table: str, expected: Expected, check: Callable[..., Validation], monkeypatch: pytest.MonkeyPatch
) -> None:
    change = change_of(table, expected)
    assert change is not None
    monkeypatch.setattr("expectations.run.SUITES", {table: (expected,)})  # the one check only: it is quicker
    found = check(change, tables=(table,))
    failed = {c.check_name: c for c in found.checks if not c.passed}
    assert expected.name in failed, failed
    assert failed[expected.name].rows_failed >= 1
    assert failed[expected.name].level == expected.level
    if expected.level == "row":
        names = found.failing[table]["check_name"].to_pylist()
        assert names.count(expected.name) == failed[expected.name].rows_failed
        assert found.failing[table].column_names == [*TABLES[table].key, "check_name"]
    else:
        assert not found.may_publish


@pytest.mark.parametrize(
    "change",
    [
        edit("claims", 0, date_text="next Tuesday", date_start=date(2021, 3, 9), date_end=date(2021, 3, 9)),
        edit("claims", 0, latitude=36.9, longitude=42.2),  # a little over the border
        edit("claims", 0, latitude=20.0, longitude=60.0, geo_precision=7),  # at sea
        edit(
            "claims",
            0,
            date_start=None,
            date_end=None,
            date_precision=None,
            null_reasons={"date_start": "no year"},
        ),
        edit("reports", 0, published=None, published_basis=None),
        edit("claims", 1, date_start=None, date_end=None, date_precision=None),
        edit("reports", 0, published=date.today()),
    ],
)
def test_what_is_unusual_but_right_passes(change: Change, check: Callable[..., Validation]) -> None:
    assert [c.check_name for c in check(change, tables=("reports", "claims")).checks if not c.passed] == []


def test_a_run_without_rows_passes(check: Callable[..., Validation]) -> None:
    found = check(lambda records: [rows.clear() for rows in records.values()] and None)
    assert [c.check_name for c in found.checks if not c.passed] == []
    assert all(c.rows_checked == 0 for c in found.checks)
