"""What tests share."""

import gc
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from time import process_time

import pytest

from warehouse.publish import Staged, publish
from warehouse.tables import TABLES, Check, Claim, Event, EventClaim, Reject, Report, Run, Sentence, Source

_WHEN = datetime(2031, 5, 2, 9, 0, tzinfo=UTC)
_FIRST = "Shells killed 12 people in Arden on Monday, the mayor said; a monitor put the dead at 20."
_SECOND = "About 300 families left Arden for Belmar on Tuesday."


@pytest.fixture
def small_warehouse(published_warehouse: Path, tmp_path: Path) -> Path:
    """A published warehouse with two made-up reports: a shelling with rival tolls, and a flight from it."""
    return Path(shutil.copytree(published_warehouse, tmp_path / "data"))


@pytest.fixture(scope="session")
def published_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse that `small_warehouse` is a copy of: to be read only."""
    directory = tmp_path_factory.mktemp("published")
    records = {
        "reports": [_report("r1", _FIRST, date(2031, 5, 1)), _report("r2", _SECOND, date(2031, 5, 2))],
        "sentences": [_sentence("r1", _FIRST), _sentence("r2", _SECOND)],
        "claims": [
            _claim("c1", "r1", _FIRST, "killed 12 people", "killed", 12, 12, "mayor", date(2031, 4, 28)),
            _claim("c2", "r1", _FIRST, "the dead at 20", "killed", 20, 20, "monitor", date(2031, 4, 28)),
            _claim("c3", "r2", _SECOND, "300 families", "displaced", 300, 300, None, date(2031, 4, 29)),
        ],
        "sources": [
            Source(source_id="mayor", name="Mayor of Arden", kind="official", independence=2),
            Source(source_id="monitor", name="Arden Monitor", kind="monitor", independence=3),
        ],
        "events": [
            _event("e1", date(2031, 4, 28), killed_low=12, killed_best=20, killed_high=20, sources=2),
            _event("e2", date(2031, 4, 29), killed_low=5, killed_best=5, killed_high=None),
        ],
        "event_claims": [
            EventClaim(event_id="e1", claim_id="c1", role="rival", counted=False),
            EventClaim(event_id="e1", claim_id="c2", role="basis", counted=True),
            EventClaim(event_id="e2", claim_id="c3", role="basis", counted=True),
        ],
        "rejects": [
            Reject(
                reject_id="j1", run_id="run-1", stage="extract", subject="document", origin="empty.txt",
                check_name="file_not_empty", reason="The file is empty.",
            )
        ],
        "checks": [
            Check(
                run_id="run-1", check_name="claims_count_not_negative", table_name="claims", level="row",
                meaning="Counts are not negative.", passed=True, rows_checked=3, rows_failed=0,
            )
        ],
    }  # fmt: skip
    staged = {name: Staged(TABLES[name].to_arrow(rows), "upsert") for name, rows in records.items()}
    publish(directory, made_up_run("run-1"), staged)
    return directory


def made_up_run(run_id: str) -> Run:
    """The row of a run."""
    return Run(
        run_id=run_id, started_at=_WHEN, finished_at=_WHEN, status="published", from_stage="extract",
        counts={"extract.reports": 2}, seconds={"extract": 0.5}, code_version="0",
    )  # fmt: skip


def _report(report_id: str, text: str, published: date) -> Report:
    return Report(
        report_id=report_id, title=f"Title of {report_id}", published=published, published_basis="record", text=text,
        origin=f"{report_id}.txt", format="txt", raw_sha256="0" * 64, batch_id="b1", run_id="run-1",
    )  # fmt: skip


def _sentence(report_id: str, text: str) -> Sentence:
    return Sentence(
        report_id=report_id,
        sentence_no=0,
        paragraph_no=0,
        role="body",
        char_start=0,
        char_end=len(text),
        text=text,
    )


def _claim(
    claim_id: str, report_id: str, text: str, quote: str, measure: str, low: int, high: int, source: str | None,
    day: date,
) -> Claim:  # fmt: skip
    start = text.index(quote)
    return Claim(
        claim_id=claim_id, report_id=report_id, sentence_no=0, char_start=start, char_end=start + len(quote),
        quote=quote, measure=measure, unit="people" if measure == "killed" else "households", count_low=low,
        count_high=high, quantifier="exact", date_start=day, date_end=day, date_precision=1, place="Arden",
        source_id=source, attribution=source,
    )  # fmt: skip


def _event(
    event_id: str, day: date, *, killed_low: int, killed_best: int, killed_high: int | None, sources: int = 1
) -> Event:
    return Event(
        event_id=event_id, date_start=day, date_end=day, date_precision=1, place="Arden", country="SYR",
        killed_low=killed_low, killed_best=killed_best, killed_high=killed_high, reports=1, sources=sources,
        grade="fair", headline=f"Event {event_id}",
    )  # fmt: skip


@pytest.fixture
def grows_linearly() -> Callable[[Callable[[str], object], str], None]:
    """Fail where work on a text takes more than time in proportion to its length.

    Eight times the text may take up to 24 times as long, for caches and noise; quadratic work would take 64 times.
    """

    def check(work: Callable[[str], object], text: str) -> None:
        def seconds(part: str) -> float:
            started = process_time()  # of this process alone: what else the machine does is not counted
            work(part)
            return process_time() - started

        short = text[: len(text) // 8]
        gc.collect()
        gc.disable()  # a collection walks all that thousands of other tests left, and a long text sets off more of them
        try:
            work(short)
            least = max(min(seconds(short) for _ in range(3)), 0.005)
            assert any(seconds(text) < 24 * least for _ in range(3))  # a busy machine may slow one of them
        finally:
            gc.enable()

    return check


# Headers of event files: UCDP's GED of 17.1 to 19.1 and of 21.1 on, ACLED's export of 2019 and of 2024.
HEADERS = {
    form: header.split(",")
    for form, _, header in (
        line.partition(",") for line in Path(__file__).with_name("event_headers.csv").read_text().splitlines()
    )
}
# An invented event in either form; tests change what they speak of.
GED_ROW: dict[str, object] = {
    "id": 1, "year": 2031, "active_year": "True", "type_of_violence": 1, "side_a": "Government of Syria",
    "side_b": "Guard", "gwnoa": 652, "number_of_sources": 2, "where_prec": 1, "where_coordinates": "Arden town",
    "adm_1": "Ardenshire",
    "latitude": 34.5, "longitude": 36.5, "country": "Syria", "country_id": 652, "region": "Middle East", "date_prec": 1,
    "date_start": "2031-04-28", "date_end": "2031-04-28", "deaths_unknown": 15, "low": 12, "best": 15, "high": 20,
}  # fmt: skip
ACLED_ROW: dict[str, object] = {
    "event_id_cnty": "SYR1", "event_date": "28 April 2031", "year": 2031, "time_precision": 1,
    "event_type": "Explosions/Remote violence", "sub_event_type": "Shelling/artillery/missile attack",
    "actor1": "Military Forces of Syria (2024-)", "inter1": "State forces", "actor2": "Guard (Syria)",
    "inter2": "Rebel group", "interaction": "State forces-Rebel group", "iso": 760, "country": "Syria",
    "admin1": "Ardenshire", "location": "Arden", "latitude": 34.5, "longitude": 36.5, "geo_precision": 1,
    "notes": "Invented.", "fatalities": 15,
}  # fmt: skip


@pytest.fixture
def event_file(tmp_path: Path) -> Callable[..., Path]:
    """Write an event file of UCDP or ACLED in one of their forms; each row is the invented one with some changes."""

    def write(form: str, *rows: dict[str, object], name: str = "events.csv", **columns: str) -> Path:
        import csv

        header, plain = HEADERS[form], GED_ROW if form.startswith("ged") else ACLED_ROW
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([columns.get(column, column) for column in header])
            for row in rows or ({},):
                values = plain | row
                writer.writerow([values.get(column, "") for column in header])
        return path

    return write
