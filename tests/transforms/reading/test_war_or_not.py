"""Short reports of war, and reports of other things in the words of war: which of them give claims."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from transforms.reading import read_report
from warehouse.tables import Claim, Report

REPORTS = Path(__file__).parent / "war_or_not.txt"


def lines() -> list[tuple[str, str]]:
    told = [
        line for line in REPORTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]
    return [(text, figures) for text, _, figures in (line.rpartition(" => ") for line in told)]


def claims_of(text: str) -> tuple[Claim, ...]:
    report = Report(
        report_id="r", text=text.replace("\\n", "\n"), title=None, published=date(2031, 5, 7), origin="test",
        format="txt", raw_sha256="", batch_id="b", run_id="r",
    )  # fmt: skip
    return read_report(report).claims


def figure(claim: Claim) -> str:
    low, high = claim.count_low, claim.count_high
    bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    return f"{claim.measure} {bounds}"


@pytest.mark.parametrize(("text", "figures"), [line for line in lines() if line[1] != "nothing"])
def test_a_report_of_war_or_political_violence_gives_its_figures(text: str, figures: str) -> None:
    found = Counter(figure(claim) for claim in claims_of(text) if claim.measure)
    assert not Counter(figures.split(", ")) - found


@pytest.mark.parametrize("text", [text for text, figures in lines() if figures == "nothing"])
def test_a_report_of_other_things_gives_nothing(text: str) -> None:
    assert claims_of(text) == ()
