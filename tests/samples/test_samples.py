"""The bundled sample reports are read as their names promise, and the facts written down from them hold."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from transforms.documents import Documents, read_documents
from warehouse.tables import Report
from warehouse.tables.claims import MEASURES, VICTIM_CLASSES

SAMPLES = Path(__file__).parents[2] / "flows" / "samples"
FILES = sorted(p for p in SAMPLES.iterdir() if p.suffix in (".txt", ".html", ".jsonl"))
FACTS: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "facts.jsonl").read_text("utf-8").splitlines()
]
REJECTED = {
    "colombia-ataque-patrulla.txt": ["language_is_read"],
    "empty.txt": ["file_not_empty"],
    "libya-tripoli-damaged.txt": ["text_encoding"],
    "wire-digest.jsonl": ["json_valid", "published_is_date"],
}
REPORTS_IN = {"wire-digest.jsonl": 5, "monitor-notes.jsonl": 3}


def read(path: Path) -> Documents:
    return read_documents(path.name, path.read_bytes(), None, today=date(2026, 1, 1))


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    """Every sample report by the id that the facts use: the file's name, or the record's id."""
    found = [report for path in FILES for report in read(path).reports]
    return {str(r.given_id if r.format == "jsonl" else r.origin): r for r in found}


def test_there_are_enough_samples_of_every_format() -> None:
    assert len(FILES) >= 26
    assert sum(p.suffix == ".html" for p in FILES) >= 3
    assert sum(p.suffix == ".jsonl" for p in FILES) >= 2


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_each_sample_gives_the_expected_reports_and_rejects(path: Path) -> None:
    found = read(path)
    expected = REJECTED.get(path.name, [])
    assert [r.check_name for r in found.rejects] == expected
    assert len(found.reports) == REPORTS_IN.get(path.name, 0 if expected else 1)
    assert all(path.name in (r.origin or "") for r in found.rejects)


def test_every_report_has_its_facts_and_every_fact_its_report(reports: dict[str, Report]) -> None:
    assert len(FACTS) == len({fact["id"] for fact in FACTS})
    assert {fact["id"] for fact in FACTS} == set(reports)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_the_date_of_publication_is_found_in_byline_markup_or_record(
    fact: dict[str, Any], reports: dict[str, Report]
) -> None:
    published = reports[fact["id"]].published
    assert (published.isoformat() if published else None) == fact["published"]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_the_words_of_each_fact_stand_in_its_report(fact: dict[str, Any], reports: dict[str, Report]) -> None:
    text = " ".join(reports[fact["id"]].text.split())
    for figure in fact["figures"]:
        assert figure["quote"] in text
        for words in ("attribution", "place"):
            assert figure[words] is None or figure[words].casefold() in text.casefold()


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_the_bounds_classes_and_dates_of_each_fact_are_possible(fact: dict[str, Any]) -> None:
    assert fact["conflict"] or not fact["figures"]
    for figure in fact["figures"]:
        low, high = figure["count_low"], figure["count_high"]
        assert low is not None or high is not None
        assert (low or 0) >= 0
        assert low is None or high is None or low <= high
        assert figure["measure"] in MEASURES
        assert figure["victim_class"] in VICTIM_CLASSES
        start, end = figure["date_start"], figure["date_end"]
        assert (start is None) == (end is None)
        if start:
            assert (
                date.fromisoformat(start) <= date.fromisoformat(end) <= date.fromisoformat(fact["published"])
            )


def test_a_share_is_never_greater_than_everything_counted_beside_it() -> None:
    for fact in FACTS:
        for share in (f for f in fact["figures"] if f["part"]):
            totals = [
                f
                for f in fact["figures"]
                if f["measure"] == share["measure"] and not f["part"] and f is not share
            ]
            assert any((t["count_high"] or t["count_low"]) >= share["count_low"] for t in totals), share


def test_scripts_and_footers_of_the_pages_do_not_reach_the_text(reports: dict[str, Report]) -> None:
    pages = [r for r in reports.values() if r.format == "html"]
    assert pages
    for page in pages:
        for leftover in (
            "999 killed",
            "500 people",
            "1,000 killed",
            "dataLayer",
            "Copyright",
            "Most read",
            "<p",
            "&amp;",
        ):
            assert leftover not in page.text
