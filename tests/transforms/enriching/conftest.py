"""Made-up claims for the tests of enriching."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

from transforms.enriching import enrich, link_events
from warehouse.tables import TABLES, Claim, Report

DAY = date(2031, 5, 2)
Made = Callable[..., Claim]


class Desk:
    """Reports and claims as they come in, and the tables made of them."""

    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.reports: dict[str, Report] = {}

    def report(self, report_id: str, text: str = "", published: date | None = DAY) -> None:
        self.reports[report_id] = Report(
            report_id=report_id, title=None, published=published, text=text, origin="made up", format="txt",
            raw_sha256="0" * 64, batch_id="b", run_id="r",
        )  # fmt: skip

    def says(self, report_id: str = "r1", killed: int | None = None, **told: Any) -> str:
        if report_id not in self.reports:
            self.report(report_id)
        number = len(self.claims)
        figure: dict[str, Any] = {}
        if killed is not None:
            figure = {"measure": "killed", "unit": "people", "count_low": killed, "count_high": killed,
                      "quantifier": "exact", "victim": "people", "victim_class": "unknown"}  # fmt: skip
        plain: dict[str, Any] = {
            "claim_id": f"c{number:05d}", "report_id": report_id, "sentence_no": number, "char_start": number * 100,
            "char_end": number * 100 + 9, "quote": "made up", "date_start": DAY, "date_end": DAY, "date_precision": 1,
            "event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike", "place": "Aleppo",
        }  # fmt: skip
        self.claims.append(Claim(**(plain | figure | told)))
        return self.claims[-1].claim_id

    def tables(self, order: list[int] | None = None) -> tuple[pa.Table, pa.Table]:
        claims = [self.claims[i] for i in order] if order else self.claims
        return TABLES["claims"].to_arrow(claims), TABLES["reports"].to_arrow(list(self.reports.values()))

    def enriched(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = enrich(*self.tables()).claims.to_pylist()
        return rows

    def linked(self, order: list[int] | None = None) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        claims, reports = self.tables(order)
        e = enrich(claims, reports)
        events, rows = link_events(e.claims, reports, e.actors, e.sources)
        return events.to_pylist(), rows.to_pylist()

    def moved(self, index: int, **changed: Any) -> None:
        self.claims[index] = replace(self.claims[index], **changed)


@pytest.fixture
def desk() -> Desk:
    return Desk()
