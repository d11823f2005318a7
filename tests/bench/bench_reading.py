"""Speed of reading: reports of 400 words a second on one core. `pytest tests/bench/bench_reading.py`."""

from datetime import date
from typing import Any

from transforms.reading import read_report
from warehouse.tables import Report

PARAGRAPH = (
    "Artillery shells hit the central market in Tarsel on Monday, killing at least 14 people, five of them children, "
    "and wounding 32, a doctor at the town's hospital said. The Karun army denied firing on the town and said that "
    "six of its soldiers had been killed by rebel mortars a day earlier. Traders had gathered before the holiday, "
    "and many of the stalls were burnt to the ground as the fire spread through the narrow lanes behind the mosque. "
    "The government has called for talks, but neither side has named a date or a place for them. "
)


def reports(count: int) -> list[Report]:
    """Reports of some 400 words, each its own."""
    return [
        Report(
            report_id=str(n), text="\n\n".join(f"{PARAGRAPH} Report {n}." for _ in range(5))[:2450], title=None,
            published=date(2031, 5, 7), origin="bench", format="txt", raw_sha256="", batch_id="", run_id="",
        )
        for n in range(count)
    ]  # fmt: skip


def test_bench_reading_in_bulk(benchmark: Any) -> None:
    batch = reports(50)
    read_report(batch[0])
    benchmark(lambda: [read_report(r) for r in batch])
    benchmark.extra_info["reports_per_second"] = len(batch) / benchmark.stats.stats.mean
    assert len(batch[0].text.split()) >= 380
