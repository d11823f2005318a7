"""The event gold's own consistency: what a slip of the hand would break."""

import json
import re
from collections import Counter, defaultdict
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from transforms.documents import report_id_of
from transforms.evaluating.event_gold import BEST, gold_events, gold_mentions
from warehouse.tables.claims import EVENT_TYPES, MEASURES, SUB_EVENT_TYPES, UNITS

HERE = Path(__file__).parent
# At least so many reports and events.
SETS = {
    "events": (130, 55), "events_eight": (40, 18), "events_more": (60, 34), "events_five": (72, 35),
    "events_four": (45, 29), "events_sides": (40, 36), "events_six": (50, 26),
    "events_seven": (84, 47), "events_held_out_5": (104, 53), "events_held_out_6": (58, 31), "events_nine": (67, 34),
}  # fmt: skip
# The first year and the fewest words of a report; the later ones are of shorter reports on older wars too.
SINCE = {
    "events": 2013, "events_eight": 2013, "events_more": 1985, "events_five": 1995, "events_four": 1993,
    "events_sides": 1991, "events_six": 1991, "events_seven": 1990, "events_held_out_5": 1990,
    "events_held_out_6": 1980, "events_nine": 1980,
}  # fmt: skip
SHORTEST = {
    "events": 60, "events_eight": 60, "events_more": 35, "events_five": 40, "events_four": 55,
    "events_sides": 45, "events_six": 50, "events_seven": 55, "events_held_out_5": 55, "events_held_out_6": 60,
    "events_nine": 60,
}  # fmt: skip
# Bounds of the words for vague numbers, by DESIGN.md's table: what a mention that holds them must have.
VAGUE = {
    r"\bdozens\b": 24, r"\bseveral dozen\b": 36, r"\bscores\b": 40, r"\btens of people\b": 20,
    r"(?<!several )\bhundreds\b": 200, r"\bseveral hundred\b": 300,
    r"(?<!tens of )(?<!hundreds of )\bthousands\b": 2000, r"\btens of thousands\b": 20000,
}  # fmt: skip
OVER = re.compile(r"(?<!no )\b(?:more than|over) ([\d,]+)\b(?! years)")
AT_LEAST = re.compile(r"\bat least ([\d,]+)\b", re.IGNORECASE)
AT_MOST = re.compile(r"(?<!gone )\b(?:up to|as many as) ([\d,]+)\b")


def lines(name: str, file: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name / f"{file}.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(params=SETS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_line_is_gold_that_can_be_used_and_ids_are_unique(name: str) -> None:
    events, mentions = lines(name, "events"), lines(name, "mentions")
    assert len(gold_events(events)) == len(events)
    assert len(gold_mentions(mentions)) == len(mentions)
    for file, least in zip(("reports", "events"), SETS[name], strict=True):
        ids = [r["id"] for r in lines(name, file)]
        assert len(set(ids)) == len(ids) >= least


def test_no_text_stands_twice_in_any_set() -> None:
    texts = Counter(report_id_of(r["text"]) for name in SETS for r in lines(name, "reports"))
    assert max(texts.values()) == 1


def test_reports_are_of_a_wire_reports_length_and_have_a_day_of_publication(name: str) -> None:
    for report in lines(name, "reports"):
        assert date.fromisoformat(report["published"]) >= date(SINCE[name], 1, 1)
        flash = sum(c.isupper() for c in report["text"]) > sum(c.islower() for c in report["text"])
        assert (25 if flash else SHORTEST[name]) <= len(report["text"].split()) <= 220, report["id"]


def test_events_and_mentions_tell_of_the_same_reports(name: str) -> None:
    reports = {r["id"] for r in lines(name, "reports")}
    told: dict[str, set[str]] = defaultdict(set)
    for mention in lines(name, "mentions"):
        assert mention["report"] in reports
        told[str(mention["event"])].add(mention["report"])
    events = {e["id"]: set(e["reports"]) for e in lines(name, "events")}
    assert events == {event: told[event] for event in events}
    assert all(events.values())
    assert set(told) <= {*events, "None"}


def test_types_are_those_of_acled(name: str) -> None:
    for event in lines(name, "events"):
        assert event["sub_event_type"] in SUB_EVENT_TYPES[event["event_type"]], event["id"]
    for mention in lines(name, "mentions"):
        assert mention.get("event_type") in (None, *EVENT_TYPES)
        assert mention.get("measure") in (None, *MEASURES)
        assert mention.get("unit", "people") in UNITS


def test_days_are_in_order_and_not_after_publication(name: str) -> None:
    published = {r["id"]: r["published"] for r in lines(name, "reports")}
    for event in lines(name, "events"):
        assert event["date_start"] <= event["date_end"]
        assert all(event["date_start"] <= published[r] for r in event["reports"]), event["id"]


def test_the_words_of_every_mention_stand_once_in_its_report(name: str) -> None:
    texts = {r["id"]: r["text"] for r in lines(name, "reports")}
    for mention in lines(name, "mentions"):
        assert texts[mention["report"]].count(mention["quote"]) == 1, mention


def test_bounds_are_in_order_and_a_figure_has_one(name: str) -> None:
    for mention in lines(name, "mentions"):
        if mention.get("measure") is None:
            assert "count_low" not in mention
            continue
        told = [n for n in (mention["count_low"], mention["count_high"]) if n is not None]
        assert told == sorted(told), mention
        assert told, mention


def test_bounds_follow_the_table(name: str) -> None:
    mentions = lines(name, "mentions")
    for mention in mentions:
        if "measure" not in mention:
            continue
        quote, bounds = mention["quote"], (mention["count_low"], mention["count_high"])
        own = [m for m in mentions if (m["report"], m["quote"]) == (mention["report"], quote)]
        every = {(m.get("count_low"), m.get("count_high")) for m in own}
        expected = {(low, None) for words, low in VAGUE.items() if re.search(words, quote.lower())}
        expected |= {(number(found) + 1, None) for found in OVER.findall(quote)}
        expected |= {(number(found), None) for found in AT_LEAST.findall(quote)}
        expected |= {(None, number(found)) for found in AT_MOST.findall(quote)}
        assert expected <= every, mention
        assert bounds in expected or len(own) > 1 or not expected, mention


def number(words: str) -> int:
    return int(words.replace(",", ""))


def test_a_best_figure_is_one_that_a_report_tells_or_the_sum_of_its_groups(name: str) -> None:
    told: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for m in lines(name, "mentions"):
        if m["event"] and m.get("measure") and m.get("unit", "people") == "people":
            low = m["count_low"] if m["count_low"] is not None else m["count_high"]
            told[m["event"], m["measure"]][m["report"]].append(low)
    for event in lines(name, "events"):
        for measure in BEST:
            best, by_report = event[f"{measure}_best"], told[event["id"], measure]
            assert (best is None) == (not by_report), (event["id"], measure)
            sums = {
                sum(group)
                for figures in by_report.values()
                for size in (1, 2, 3)
                for group in combinations(figures, size)
            }
            assert best is None or best in sums, (event["id"], measure, best, sums)
