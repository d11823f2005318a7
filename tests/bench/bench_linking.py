"""Seconds of CPU and peak memory of linking. Run: python tests/bench/bench_linking.py 10000 100000 1000000

Each size is linked in a process of its own. The claims are made up after the bundled event gold: some seven claims in
two to six reports an incident, with places of many countries, tolls that move, three speakers, shares, tallies and
untold days.
"""

import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

import pyarrow as pa

from transforms.enriching import link_events
from warehouse.tables import TABLES, Claim, Report, Source

_COUNTRIES = (
    "SYR",
    "YEM",
    "SDN",
    "UKR",
    "MMR",
    "COD",
    "NGA",
    "MLI",
    "AFG",
    "SOM",
    "IRQ",
    "LBY",
    "COL",
    "BFA",
    "ETH",
)
_TYPES = (
    ("Battles", "Armed clash"), ("Explosions/Remote violence", "Air/drone strike"),
    ("Explosions/Remote violence", "Shelling/artillery/missile attack"), ("Violence against civilians", "Attack"),
    ("Explosions/Remote violence", "Suicide bomb"),
)  # fmt: skip
_SPEAKERS = (("hospital", 3), ("officials", 2), ("army", 1))
_IN_A_BATCH = 50_000


def tables(number: int) -> tuple[pa.Table, pa.Table, pa.Table, pa.Table]:
    """About so many claims, with their reports and speakers."""
    claims, reports = [TABLES["claims"].to_arrow([])], [TABLES["reports"].to_arrow([])]
    some_claims: list[Claim] = []
    some_reports: list[Report] = []
    for report, own in _told(number):
        some_reports.append(report)
        some_claims += own
        if len(some_claims) > _IN_A_BATCH:
            claims.append(TABLES["claims"].to_arrow(some_claims))
            reports.append(TABLES["reports"].to_arrow(some_reports))
            some_claims, some_reports = [], []
    claims.append(TABLES["claims"].to_arrow(some_claims))
    reports.append(TABLES["reports"].to_arrow(some_reports))
    sources = [Source(source_id=f"{s}-{c}", name=s, kind="official", independence=n, party_id=None)
               for s, n in _SPEAKERS for c in _COUNTRIES]  # fmt: skip
    return (
        pa.concat_tables(claims), pa.concat_tables(reports), TABLES["actors"].to_arrow([]),
        TABLES["sources"].to_arrow(sources),
    )  # fmt: skip


def _told(number: int) -> Iterator[tuple[Report, list[Claim]]]:
    chance = random.Random(7)
    made = incident = 0
    while made < number:
        incident += 1
        country = chance.choice(_COUNTRIES)
        place = chance.randrange(400)
        day = date(2012, 1, 1) + timedelta(days=chance.randrange(4_000))
        kind, sub = chance.choice(_TYPES)
        toll = int(chance.paretovariate(0.9)) + chance.randrange(4)
        for n in range(chance.choice((1, 1, 2, 2, 3, 4, 6))):
            toll += chance.randrange(1 + toll // 3)
            report_id = f"r{incident}-{n}"
            words = " ".join(str(chance.randrange(5_000)) for _ in range(60))
            reports_day = day + timedelta(days=chance.randrange(4))
            report = Report(report_id=report_id, text=words, published=reports_day, origin="made up", format="txt",
                            raw_sha256="0" * 64, batch_id="b", run_id="r")  # fmt: skip
            plain = {
                "report_id": report_id, "char_start": 0, "char_end": 1, "quote": "x", "unit": "people",
                "quantifier": "exact", "place": f"Place{place}", "place_id": f"gn:{country}{place}", "country": country,
                "admin1": f"Region {place % 14}", "geo_precision": 4 if chance.random() < 0.1 else 1,
                "latitude": place // 20 * 0.3, "longitude": place % 20 * 0.3, "event_type": kind, "sub_event_type": sub,
                "victim_class": "unknown",
            }  # fmt: skip
            if chance.random() < 0.85:
                plain |= {"date_start": day, "date_end": day, "date_precision": 1, "date_text": "on Monday"}
            own = []
            for at, (measure, count) in enumerate((("killed", toll), ("wounded", 2 * toll))):
                speaker = chance.choice(_SPEAKERS)[0]
                own.append(Claim(
                    claim_id=f"{report_id}-{at}", sentence_no=at, measure=measure, count_low=count, count_high=count,
                    attribution=speaker, source_id=f"{speaker}-{country}", **plain,
                ))  # fmt: skip
            if chance.random() < 0.3:
                own.append(Claim(claim_id=f"{report_id}-p", sentence_no=1, measure="killed", count_low=1, count_high=1,
                                 part_of=own[0].claim_id, **plain))  # fmt: skip
            if chance.random() < 0.3:
                tally = plain | {"date_start": day - timedelta(days=200), "date_end": day}
                own.append(Claim(claim_id=f"{report_id}-t", sentence_no=5, measure="killed", count_low=500 + toll,
                                 count_high=None, scope="period", **tally))  # fmt: skip
            made += len(own)
            yield report, own


def measure(number: int) -> tuple[float, float, int]:
    """Seconds of CPU, GiB at the peak (the tables among them), and events."""
    made = tables(number)
    filled = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"{filled:.2f} GiB with the tables filled", file=sys.stderr)
    start = time.process_time()
    events, _ = link_events(*made)
    return (
        time.process_time() - start,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
        events.num_rows,
    )


def test_linking_grows_with_the_claims_and_not_their_square() -> None:
    seconds = {number: measure(number)[0] for number in (5_000, 50_000)}
    assert seconds[50_000] < 20 * max(seconds[5_000], 0.2)


def main(sizes: list[int]) -> None:
    """Print a line a size, with the slope to the one before (1 is linear)."""
    before: tuple[int, float] | None = None
    for size in sizes:
        told = subprocess.run(
            [sys.executable, __file__, f"={size}"], capture_output=True, text=True, check=True
        )
        seconds, memory, events = (float(word) for word in told.stdout.split())
        slope = math.log(seconds / before[1]) / math.log(size / before[0]) if before else float("nan")
        print(
            f"{size:>9,} claims {seconds:8.1f} s CPU {memory:6.2f} GiB {events:>9,.0f} events, slope {slope:.2f}"
        )
        before = size, seconds


if __name__ == "__main__":
    if sys.argv[1].startswith("="):
        print(*measure(int(sys.argv[1][1:])))
    else:
        main([int(word) for word in sys.argv[1:]])
