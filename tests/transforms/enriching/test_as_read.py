"""Enriching what was enriched: the same again, whatever order the claims come in."""

from functools import cache

import pyarrow as pa
import pytest

from flows.settings import SAMPLES
from transforms.documents import read_documents
from transforms.enriching import enrich
from transforms.enriching.as_read import FILLED, as_read
from transforms.reading import read_report
from warehouse.tables import TABLES


@cache
def samples() -> tuple[pa.Table, pa.Table]:
    """The claims of the bundled reports as they are read, and the reports."""
    files = [read_documents(f.name, f.read_bytes(), None) for f in sorted(SAMPLES.iterdir())]
    reports = list({r.report_id: r for f in files for r in f.reports}.values())
    claims = [c for report in reports for c in read_report(report).claims]
    return TABLES["claims"].to_arrow(claims), TABLES["reports"].to_arrow(reports)


@pytest.fixture(scope="module")
def enriched() -> pa.Table:
    return enrich(*samples()).claims


def test_claims_enriched_again_are_the_same(enriched: pa.Table) -> None:
    assert enrich(enriched, samples()[1]).claims.to_pylist() == enriched.to_pylist()


def test_claims_in_another_order_are_enriched_alike(enriched: pa.Table) -> None:
    claims, reports = samples()
    backwards = claims.take(pa.array(range(claims.num_rows - 1, -1, -1)))
    made = enrich(backwards, reports).claims
    assert made.sort_by("claim_id").to_pylist() == enriched.sort_by("claim_id").to_pylist()


def test_what_is_left_of_enriched_claims_is_what_was_read(enriched: pa.Table) -> None:
    assert as_read(enriched).to_pylist() == samples()[0].to_pylist()


def test_every_column_that_enriching_changes_is_taken_back(enriched: pa.Table) -> None:
    read = samples()[0]
    changed = {c for c in read.column_names if read[c].to_pylist() != enriched[c].to_pylist()}
    assert changed <= {*FILLED, "actor", "target", "null_reasons"}
