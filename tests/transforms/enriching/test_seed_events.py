"""The events of the hand-read report on Damascus: their types, days, places and both parties."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from transforms.enriching import enrich, link_events
from transforms.reading import read_report
from warehouse.tables import TABLES, Report

DEV = Path(__file__).parents[4] / "shared" / "gold" / "dev.jsonl"
# The parties as the gold calls them, and the places, by our ids and by how a report may word them.
PARTIES = {
    "Syrian government": "state-forces-syr", "Islamic State": "islamic-state", "US-led coalition": "us-led-coalition",
}  # fmt: skip
WORDED = {
    "Damascus": ("the capital", "southern Damascus", "Damascus"),
    "Yarmouk": ("Yarmuk",),
    None: (None, "Syria"),
}
pytestmark = pytest.mark.skipif(not DEV.exists(), reason="the shared gold is not beside the project")


@pytest.fixture(scope="module")
def seed() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The gold's events, and those made of the report."""
    records = (json.loads(line) for line in DEV.read_text(encoding="utf-8").splitlines())
    gold = next(r for r in records if r["id"] == "seed-damascus")
    report = Report(
        report_id="seed", text=gold["text"], title=None, published=date.fromisoformat(gold["published"]), origin="gold",
        format="jsonl", raw_sha256="0" * 64, batch_id="b", run_id="r",
    )  # fmt: skip
    reports = TABLES["reports"].to_arrow([report])
    made = enrich(TABLES["claims"].to_arrow(list(read_report(report).claims)), reports)
    events: pa.Table = link_events(made.claims, reports, made.actors, made.sources)[0]
    return gold["events"], events.to_pylist()


def test_each_event_of_the_gold_is_there_with_its_type_days_place_and_parties(
    seed: tuple[list[dict[str, Any]], list[dict[str, Any]]],
) -> None:
    gold, events = seed
    assert [g["sub_event_type"] for g in gold if not any(_is(e, g) for e in events)] == []


def test_strikes_of_the_year_before_are_no_part_of_the_deal_they_followed(
    seed: tuple[list[dict[str, Any]], list[dict[str, Any]]],
) -> None:
    strike = next(e for e in seed[1] if e["sub_event_type"] == "Air/drone strike")
    assert (strike["killed_low"], strike["killed_high"]) == (36, None)
    assert not any(e["killed_low"] for e in seed[1] if e["sub_event_type"] == "Agreement")


def _is(event: dict[str, Any], gold: dict[str, Any]) -> bool:
    first, last = (date.fromisoformat(gold[f"date_{end}"]) for end in ("start", "end"))
    return (
        event["sub_event_type"] == gold["sub_event_type"]
        and event["date_start"] is not None
        and first <= event["date_start"] <= event["date_end"] <= last
        and event["place"] in WORDED[gold["place"]]
        and {PARTIES[a] for a in gold["actors"]} <= {event["side_a_id"], event["side_b_id"]}
    )
