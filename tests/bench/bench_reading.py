"""Speed of reading alone, in bulk: reports of 400 words a second on one process and on two, and the time of each pass.

Run: make bench, or python -m pytest tests/bench/bench_reading.py -o python_files='bench_*.py'
"""

import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest

import transforms.reading as reading
from flows.collector import seldom_collected
from transforms.compiled import READER
from transforms.documents import read_documents
from transforms.reading import Reading, marks, read_report
from warehouse.tables import Report

SAMPLES = Path(__file__).parents[2] / "flows" / "samples"
WORDS = 400
COUNT = 300
ROUNDS = 4
STEP = 7  # from sample to sample: next to each other stand reports on one event
SHORTEST = 80  # characters of a paragraph that is no head or footer
PROCESSES = 2
CHUNK = 10  # so that both processes have as many chunks: with 20 one had eight and the other seven
NUMBER = re.compile(r"\b[1-9]\d{1,2}\b(?![,.:]?\d)")

DENSE = (
    "Artillery shells hit the central market in Tarsel on Monday, killing at least 14 people, five of them children, "
    "and wounding 32, a doctor at the town's hospital said. The Karun army denied firing on the town and said that "
    "six of its soldiers had been killed by rebel mortars a day earlier. Traders had gathered before the holiday, "
    "and many of the stalls were burnt to the ground as the fire spread through the narrow lanes behind the mosque. "
    "The government has called for talks, but neither side has named a date or a place for them. "
)

# The modules that call the passes, and the passes that each calls.
CALLERS = {
    marks: ("read_statements", "mark_speakers", "mark_dates", "mark_places", "mark_actions"),
    reading: ("lay_out", "split_sentences", "read_words", "tell_conflict", "draft_claims", "connect"),
}


@cache
def _samples() -> tuple[Report, ...]:
    """The bundled reports of conflict: our own words, as dense with figures as news is."""
    paths = [p for p in sorted(SAMPLES.iterdir()) if p.suffix in (".txt", ".html", ".jsonl")]
    found = [r for p in paths for r in read_documents(p.name, p.read_bytes(), None).reports]
    return tuple(r for r in found if read_report(r).claims)


def _paragraphs(first: int) -> Iterator[str]:
    """The paragraphs of the n-th sample, head and all, then those of others that are no head, caption or footer."""
    samples = _samples()
    yield from samples[first % len(samples)].text.split("\n\n")
    while True:
        first += STEP
        later = samples[first % len(samples)].text.split("\n\n")
        yield from (p for p in later if len(p) > SHORTEST and p.rstrip('”"').endswith("."))


def from_samples(count: int) -> list[Report]:
    """Reports of about 400 words, cut and joined from the samples; no two have the same figures."""
    return [_report(n, _vary(_joined(n), n // 3)) for n in range(count)]


def _joined(first: int) -> str:
    words, taken = 0, []
    for paragraph in _paragraphs(first):
        taken.append(paragraph)
        words += len(paragraph.split())
        if words >= WORDS:
            break
    return "\n\n".join(taken)


def _vary(text: str, by: int) -> str:
    return NUMBER.sub(lambda m: str(int(m.group()) + by), text)


def dense(count: int) -> list[Report]:
    """Reports of about 400 words with more figures in a sentence than news has."""
    return [_report(n, "\n\n".join(f"{DENSE} Report {n}." for _ in range(5))[:2450]) for n in range(count)]


def _report(n: int, text: str) -> Report:
    return Report(
        report_id=str(n), text=text, title=None, published=date(2031, 5, 7), origin="bench", format="txt",
        raw_sha256="", batch_id="", run_id="",
    )  # fmt: skip


CASES = {"from samples": from_samples, "dense": dense}


def read_all(reports: list[Report], read: Callable[[Report], Reading] = read_report) -> int:
    """Read reports as a batch of a run is read: nothing but a count goes back to the process that asked."""
    with seldom_collected():
        return sum(len(read(r).claims) for r in reports)


@pytest.fixture(params=CASES)
def batch(request: pytest.FixtureRequest) -> list[Report]:
    return CASES[request.param](COUNT)


def test_reports_are_of_the_size_that_is_measured_and_no_two_alike(batch: list[Report]) -> None:
    words = [len(r.text.split()) for r in batch]
    assert WORDS * 0.9 < sum(words) / len(words) < WORDS * 1.15
    assert len({r.text for r in batch}) == len(batch)


def bench_reading_on_one_process(
    benchmark: Any, batch: list[Report], capsys: pytest.CaptureFixture[str]
) -> None:
    assert read_all(batch)
    benchmark.pedantic(read_all, args=(batch,), rounds=ROUNDS)
    _tell(benchmark, len(batch), capsys)


def bench_reading_on_two_processes(
    benchmark: Any, batch: list[Report], capsys: pytest.CaptureFixture[str]
) -> None:
    chunks = [batch[n : n + CHUNK] for n in range(0, len(batch), CHUNK)]
    assert read_all(batch[:CHUNK])
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("fork")) as pool:
        list(pool.map(read_all, chunks))  # the processes are up and know the words
        benchmark.pedantic(lambda: sum(pool.map(read_all, chunks)), rounds=ROUNDS)
    _tell(benchmark, len(batch), capsys)


def _tell(benchmark: Any, reports: int, capsys: pytest.CaptureFixture[str]) -> None:
    rate = round(reports / benchmark.stats.stats.min)
    benchmark.extra_info["reports_per_second"] = rate
    with capsys.disabled():
        print(f"\n{benchmark.name}: {rate} reports of {WORDS} words a second")


@pytest.mark.parametrize("case", CASES)
def bench_share_of_time_by_pass(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    batch = CASES[case](COUNT)
    read_all(batch)
    started = time.process_time()
    read_all(batch)
    whole = time.process_time() - started
    spent: dict[str, float] = defaultdict(float)
    read = _watched(spent)
    read_all(batch, read)
    spent.clear()
    started = time.process_time()
    read_all(batch, read)
    watched = time.process_time() - started
    with capsys.disabled():
        print(
            f"\nReading, {case}: {whole * 1000 / len(batch):.2f} ms of CPU a report of {WORDS} words, ",
            end="",
        )
        print(f"{len(batch) / whole:.0f} a second on one process")
        for name in spent:
            print(f"  {name:16} {spent[name] * 1000 / len(batch):6.2f} ms {spent[name] / watched:5.0%}")
        rest = watched - sum(spent.values())
        print(f"  {'the rest':16} {rest * 1000 / len(batch):6.2f} ms {rest / watched:5.0%}")
    assert set(spent) == {name for passes in CALLERS.values() for name in passes}


def _watched(spent: dict[str, float]) -> Callable[[Report], Reading]:
    """What reads a report and times each pass: what machine code calls cannot be timed, so its callers are Python."""
    callers = {module: _as_python(module) for module in CALLERS}
    for module, passes in CALLERS.items():
        for name in passes:
            setattr(callers[module], name, _timed(getattr(module, name), name, spent))
    callers[reading].__dict__["mark_sentences"] = callers[marks].mark_sentences
    return cast(Callable[[Report], Reading], callers[reading].read_report)


def _as_python(module: ModuleType) -> Any:
    """A module as its source has it, also where it is machine code; what it calls is as it was."""
    source = READER.joinpath(*module.__name__.split(".")[2:], "__init__.py")
    spec = spec_from_file_location(f"{module.__name__}.watched", source)
    assert spec is not None and spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def _timed(work: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*args: Any) -> Any:
        started = time.process_time()
        try:
            return work(*args)
        finally:
            spent[name] += time.process_time() - started

    return timed
