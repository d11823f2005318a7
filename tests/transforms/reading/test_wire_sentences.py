"""Sentences of wire English of many kinds, each with the figures that a careful reader writes down of it."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from transforms.reading import read_report
from warehouse.tables import Claim, Report

SENTENCES = Path(__file__).parent / "wire_sentences.txt"
BESIDE = "\n\nFighting between the army and rebels went on nearby."


def lines() -> list[tuple[str, str]]:
    told = [
        line
        for line in SENTENCES.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    return [(sentence, figures) for sentence, _, figures in (line.rpartition(" => ") for line in told)]


def figures_of(sentence: str) -> Counter[str]:
    alone = sentence.startswith("!")
    text = sentence.removeprefix("!").replace("\\n", "\n") + ("" if alone else BESIDE)
    report = Report(
        report_id="r", text=text, title=None, published=date(2031, 5, 7), origin="test", format="txt",
        raw_sha256="", batch_id="b", run_id="r",
    )  # fmt: skip
    return Counter(figure(claim) for claim in read_report(report).claims if claim.measure)


def figure(claim: Claim) -> str:
    low, high = claim.count_low, claim.count_high
    bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    return f"{claim.measure} {bounds} {claim.victim_class}" + (" share" if claim.part_of else "")


@pytest.mark.parametrize(("sentence", "figures"), lines())
def test_a_sentence_of_wire_english_gives_the_figures_that_a_careful_reader_writes_down(
    sentence: str, figures: str
) -> None:
    assert figures_of(sentence) == Counter(figures.split(", ") if figures != "nothing" else ())
