"""Claims tied into events."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.enriching.tolls import MEASURES
from warehouse.tables import TABLES

DAY = date(2031, 5, 2)
CIVILIAN = {"victim": "civilians", "victim_class": "civilian"}


def roles(rows: list[dict[str, Any]]) -> dict[str, str]:
    return {r["claim_id"]: r["role"] for r in rows}


def test_two_reports_of_one_strike_are_one_event_with_the_independent_toll(desk: Any) -> None:
    desk.says("r1", killed=12, attribution="police")
    desk.says("r2", killed=20, attribution="Syrian Observatory for Human Rights")
    (event,), rows = desk.linked()
    assert (event["killed_low"], event["killed_best"], event["killed_high"]) == (12, 20, 20)
    assert (event["reports"], event["grade"]) == (2, "contested")
    assert roles(rows) == {"c00000": "rival", "c00001": "basis"}


def test_a_later_count_by_the_same_speaker_supersedes_the_earlier(desk: Any) -> None:
    desk.says("r1", killed=12, attribution="Syrian Observatory for Human Rights")
    desk.report("r2", published=DAY + timedelta(days=1))
    desk.says("r2", killed=15, attribution="Syrian Observatory for Human Rights")
    (event,), rows = desk.linked()
    assert event["killed_best"] == 15 and event["grade"] == "weak"
    assert roles(rows)["c00000"] == "superseded"


def test_two_cities_on_one_day_stay_two(desk: Any) -> None:
    desk.says("r1", killed=5, place="Aleppo")
    desk.says("r1", killed=5, place="Homs")
    assert len(desk.linked()[0]) == 2


def test_two_figures_for_the_same_people_in_one_city_and_report_are_two_incidents(desk: Any) -> None:
    desk.says("r1", killed=5)
    desk.says("r1", killed=9)
    assert sorted(e["killed_best"] for e in desk.linked()[0]) == [5, 9]


def test_the_act_told_again_without_its_place_is_the_same_but_a_figure_is_not_guessed_into_it(
    desk: Any,
) -> None:
    desk.says("r1", killed=5)
    desk.says("r1", place=None, sentence_no=9)
    assert len(desk.linked()[0]) == 1
    desk.says("r1", place=None, killed=30, sentence_no=20, attribution="a doctor")
    assert sorted(e["killed_best"] for e in desk.linked()[0]) == [5, 30]


def test_like_strikes_a_week_apart_stay_two(desk: Any) -> None:
    desk.says("r1", killed=5)
    later = DAY + timedelta(days=7)
    desk.says("r2", killed=5, date_start=later, date_end=later)
    assert len(desk.linked()[0]) == 2


def test_a_killing_told_only_by_its_month_is_found_again_at_its_place(desk: Any) -> None:
    start, end = date(2031, 5, 1), date(2031, 5, 31)
    desk.says("r1", killed=203, date_start=DAY, date_end=DAY, date_text="on Friday")
    desk.report("r2", published=date(2032, 5, 12))
    desk.says("r2", killed=300, date_start=start, date_end=end, sub_event_type=None, event_type=None)
    assert len(desk.linked()[0]) == 1


def test_sides_and_civilians_of_one_speaker_are_added(desk: Any) -> None:
    fighters = {"victim_class": "combatant", "attribution": "a doctor"}
    desk.says("r1", killed=73, victim="rebels", **fighters)
    desk.says("r1", killed=11, victim="pro-government fighters", **fighters)
    desk.says("r1", killed=4, attribution="a doctor", **CIVILIAN)
    (event,), _ = desk.linked()
    assert (event["killed_best"], event["killed_civilian_best"]) == (88, 4)


def test_a_share_is_not_added_to_its_total(desk: Any) -> None:
    whole = desk.says("r1", killed=20)
    share = desk.says("r1", killed=3, part_of=whole, **CIVILIAN)
    (event,), rows = desk.linked()
    assert event["killed_best"] == 20 and roles(rows)[share] == "subset"


def test_a_tally_over_a_period_stays_apart_from_the_incident(desk: Any) -> None:
    desk.says("r1", killed=5)
    desk.says("r1", killed=300, scope="period", date_start=DAY - timedelta(days=60), date_precision=5)
    assert sorted(e["killed_best"] for e in desk.linked()[0]) == [5, 300]


def test_a_denial_contests_the_event_and_is_not_counted(desk: Any) -> None:
    desk.says("r1", killed=5, attribution="a doctor")
    denial = desk.says("r1", attribution="the army", stance="denied")
    (event,), rows = desk.linked()
    assert (event["killed_best"], event["grade"], roles(rows)[denial]) == (5, "contested", "denial")


def test_what_is_only_denied_is_no_event(desk: Any) -> None:
    desk.says("r1", killed=5, stance="denied")
    assert desk.linked() == ([], [])


def test_households_are_not_counted_as_people(desk: Any) -> None:
    desk.says("r1", measure="displaced", unit="households", count_low=40, count_high=40)
    assert desk.linked()[0][0]["displaced_best"] is None


def test_the_event_takes_the_more_precise_place(desk: Any) -> None:
    desk.says("r1", killed=8, place="Idlib province")
    desk.says("r2", killed=8, place="Jisr al-Shughur")
    events, _ = desk.linked()
    assert len(events) == 1 and events[0]["place"] == "Jisr al-Shughur" and events[0]["geo_precision"] == 1


def test_no_claims_give_empty_tables_of_the_declared_columns(desk: Any) -> None:
    from transforms.enriching import enrich, link_events

    claims, reports = desk.tables()
    e = enrich(claims, reports)
    events, rows = link_events(e.claims, reports, e.actors, e.sources)
    assert events.schema == TABLES["events"].arrow_schema and rows.num_rows == 0


def _telling() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "report_id": st.sampled_from(["r1", "r2", "r3"]),
            "killed": st.one_of(st.none(), st.integers(0, 9)),
            "place": st.sampled_from(["Aleppo", "Homs", "Idlib province", "Nowhereville", None]),
            "attribution": st.sampled_from(
                [None, "police", "a doctor", "Syrian Observatory for Human Rights"]
            ),
            "victim_class": st.sampled_from(["civilian", "combatant", "unknown"]),
            "stance": st.sampled_from(["asserted", "asserted", "hedged", "denied"]),
            "scope": st.sampled_from(["incident", "incident", "period"]),
            "relation": st.sampled_from([None, None, "rival", "increment", "repeat", "superseded"]),
            "open": st.sampled_from([None, None, "count_low", "count_high"]),
            "days": st.integers(0, 2),
        }
    )


def _filed(desk: Any, tellings: list[dict[str, Any]]) -> None:
    desk.claims.clear()
    desk.reports.clear()
    for told in tellings:
        day = DAY - timedelta(days=told["days"])
        plain = {k: v for k, v in told.items() if k not in ("days", "open", "relation")}
        desk.says(**plain, date_start=day, date_end=day)
        if told["killed"] is not None and told["open"]:
            desk.moved(-1, **{told["open"]: None})
        others = [c.claim_id for c in desk.claims[:-1] if c.report_id == told["report_id"]]
        if told["relation"] and others:
            desk.moved(-1, relation=told["relation"], relation_to=others[-1])


_QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_QUICK
@given(tellings=st.lists(_telling(), min_size=1, max_size=8), shuffle=st.randoms(use_true_random=False))
def test_events_are_the_same_for_any_order_of_claims(
    desk: Any, tellings: list[dict[str, Any]], shuffle: Any
) -> None:
    _filed(desk, tellings)
    order = list(range(len(desk.claims)))
    shuffle.shuffle(order)
    assert desk.linked() == desk.linked(order)


@_QUICK
@given(tellings=st.lists(_telling(), min_size=1, max_size=8))
def test_best_tolls_are_the_sums_of_the_counted_claims(desk: Any, tellings: list[dict[str, Any]]) -> None:
    _filed(desk, tellings)
    events, rows = desk.linked()
    claims = {c.claim_id: c for c in desk.claims}
    assert len(rows) == len({r["claim_id"] for r in rows}), "a claim belongs to one event"
    for event in events:
        own = [claims[r["claim_id"]] for r in rows if r["event_id"] == event["event_id"] and r["counted"]]
        for measure in MEASURES:
            figures = [
                c.count_high if c.count_low is None else c.count_low for c in own if c.measure == measure
            ]
            assert event[f"{measure}_best"] == (sum(figures) if figures else None)
            low, best, high = (event[f"{measure}_{b}"] for b in ("low", "best", "high"))
            assert best is None or ((low is None or low <= best) and (high is None or best <= high))
        groups = [event[f"killed_{g}_best"] for g in ("side_a", "side_b", "civilian", "unknown")]
        assert sum(g or 0 for g in groups) == (event["killed_best"] or 0)


def test_a_sum_of_two_incidents_is_in_neither_though_the_speaker_of_one_is_another(desk: Any) -> None:
    both = desk.says(killed=45, place="Aleppo", attribution="doctors")
    desk.says(killed=32, place="Idlib")
    third = desk.says(killed=13, place="Aleppo", attribution="a nurse", relation="rival", relation_to=both)
    events, rows = desk.linked()
    home = {r["claim_id"]: r["event_id"] for r in rows}
    assert home[both] != home[third]
    assert sorted(e["killed_best"] for e in events) == [13, 32, 45]


def test_a_blast_in_a_quarter_that_no_gazetteer_holds_is_not_the_one_told_before_it(desk: Any) -> None:
    desk.says("r1", killed=8, attribution="the prime minister")
    desk.says("r1", killed=2, place="Xyzzyabad")
    assert sorted(e["killed_best"] for e in desk.linked()[0]) == [2, 8]
