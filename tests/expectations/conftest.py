"""A small run that passes every check, and a way to change one thing in it and check it again."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from expectations.run import Validation, validate
from expectations.suites import SUITES
from expectations.views import view_sql
from warehouse.tables import TABLES, Actor, Claim, Event, EventClaim, Place, Reject, Report, Sentence, Source

TEXT = (
    "Mortar fire kills 12 in Jandar\n\n"
    "Shells hit a market in Jandar on Tuesday – killing 12 people, "
    "several of them children 😀, a medic said.\n\n"
    "More than 250 families fled the town, the mayor said."
)
Records = dict[str, list[Any]]
Change = Callable[[Records], None]
REPORT = "00000000000000a1"


def sentence(number: int, text: str) -> Sentence:
    """A sentence of TEXT."""
    start = TEXT.index(text)
    return Sentence(
        report_id=REPORT, sentence_no=number, paragraph_no=number, role="body", char_start=start,
        char_end=start + len(text), text=text,
    )  # fmt: skip


def claim(claim_id: str, sentence_no: int, quote: str, **rest: Any) -> Claim:
    """A claim quoted from TEXT."""
    start = TEXT.index(quote)
    return Claim(
        claim_id=claim_id, report_id=REPORT, sentence_no=sentence_no, char_start=start,
        char_end=start + len(quote), quote=quote, extractor_version="test", **rest,
    )  # fmt: skip


def sound_records() -> Records:
    """Records of every table that pass every check."""
    first, second, third = TEXT.split("\n\n")
    where = {
        "place": "Jandar", "place_id": "sx:jandar", "country": "SYR", "latitude": 34.6, "longitude": 36.8,
        "geo_precision": 1,
    }  # fmt: skip
    when = {"date_start": date(2021, 3, 2), "date_end": date(2021, 3, 2), "date_precision": 1}
    what = {"event_type": "Explosions/Remote violence", "sub_event_type": "Shelling/artillery/missile attack"}
    return {
        "reports": [
            Report(
                report_id=REPORT, title=first, published=date(2021, 3, 3), published_basis="byline",
                language="en", text=TEXT, origin="made-up.txt", format="txt", raw_sha256="ab" * 32,
                batch_id="b1", run_id="r1",
            )
        ],
        "sentences": [sentence(0, first), sentence(1, second), sentence(2, third)],
        "claims": [
            claim(
                "c1", 1, "killing 12 people", measure="killed", unit="people", count_low=12, count_high=12,
                quantifier="exact", date_text="on Tuesday", **what, **when, **where,
            ),
            claim(
                "c2", 1, "several of them children", measure="killed", unit="people", count_low=3,
                quantifier="vague",
                part_of="c1", relation="increment", relation_to="c1", **what, **when, **where,
            ),
            claim(
                "c3", 2, "More than 250 families fled", measure="displaced", unit="households", count_low=251,
                quantifier="more_than",
            ),
        ],
        "events": [
            Event(
                event_id="e1", killed_low=12, killed_best=12, killed_high=12, killed_civilian_best=3,
                reports=1, sources=1, grade="fair", headline="Shelling of Jandar: 12 killed",
                best_rule="last-told", **what, **when, **where,
            )
        ],
        "event_claims": [
            EventClaim(event_id="e1", claim_id="c1", role="basis", counted=True),
            EventClaim(event_id="e1", claim_id="c2", role="subset", counted=False),
        ],
        "places": [
            Place(
                place_id="sx:jandar", name="Jandar", country="SYR", latitude=34.6, longitude=36.8,
                source="made up",
            )
        ],
        "actors": [Actor(actor_id="army", name="Army", kind="state forces", source="made up")],
        "sources": [Source(source_id="medic", name="a medic", kind="hospital", independence=3)],
        "rejects": [
            Reject(
                reject_id="j1", run_id="r1", stage="extract", subject="document", origin="empty.txt",
                check_name="file_not_empty", reason="The file is empty: give it text.",
            )
        ],
    }  # fmt: skip


def write_records(records: Records, directory: Path) -> dict[str, list[Path]]:
    """The records as Parquet files, as a run leaves them."""
    files = {}
    for name, rows in records.items():
        path = directory / f"{name}.parquet"
        pq.write_table(TABLES[name].to_arrow(rows), path)
        files[name] = [path]
    return files


@pytest.fixture(autouse=True)
def square_countries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two countries with straight borders, so that these tests do not hang on the reference data."""
    squares = {"SYR": (35, 32, 42, 37), "IRQ": (42, 30, 48, 37)}
    lines = []
    for iso3, (west, south, east, north) in squares.items():
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        shape = {"type": "Polygon", "coordinates": [ring]}
        lines.append(json.dumps({"type": "Feature", "properties": {"iso3": iso3}, "geometry": shape}))
    path = tmp_path / "countries.geojson"
    path.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr("expectations.views.SHAPES", path)


@pytest.fixture
def sound() -> Records:
    """Records of every table that pass every check."""
    return sound_records()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Records], dict[str, list[Path]]]:
    """Write records as a run's Parquet files."""
    return lambda records: write_records(records, tmp_path)


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., Validation]:
    """Check the sound records after some changes; only the suites of `tables`, all by default."""

    def run(*changes: Change, tables: tuple[str, ...] = tuple(SUITES)) -> Validation:
        records = sound_records()
        for change in changes:
            change(records)
        return validate(view_sql(write_records(records, tmp_path), lake=False), tables, "run-1")

    return run
