"""Which incidents of different reports may be one: pairs that share a block, found in DuckDB, with how alike they are.

A block is one place (or places some 15 km apart, or a place and the division or country that holds it) and one day,
so that the work grows with the incidents and not with their square.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from itertools import islice

import pyarrow as pa

from transforms.enriching.likeness import COPIED, ENOUGH, LARGE, Telling, likeness

_AT_ONCE = 50_000  # tellings put in, or pairs fetched
_MEMORY = "1GB"  # of DuckDB's, which goes to disk beyond it
SINCE = 4  # days before a day that is only taken to be an incident's
_MONTH = 30  # days that a telling may lie within; see candidates.sql
BACK = 10  # days before publication in which an incident without a day is looked for: news tells what is new


_COLUMNS = {
    "number": pa.int64(), "place": pa.string(), "prec": pa.int32(), "country": pa.string(), "admin1": pa.string(),
    "latitude": pa.float64(), "longitude": pa.float64(), "telling": pa.bool_(), "from_day": pa.date32(),
    "to_day": pa.date32(), "large": pa.list_(pa.string()), "words": pa.list_(pa.string()),
}  # fmt: skip


def window(telling: Telling) -> tuple[date, date] | None:
    """The days on which an incident may have been: those told, else those before its report."""
    if telling.start and telling.end:
        start = telling.start if telling.firm else telling.start - timedelta(days=SINCE)
        month = telling.end - timedelta(
            days=_MONTH
        )  # "in March": none but its own days, for more are no block
        return min(max(start, month), telling.start), telling.end
    if telling.published:
        return telling.published - timedelta(days=BACK), telling.published
    return None


def pairs(tellings: Sequence[Telling], copied: Callable[[int, int], bool]) -> list[tuple[int, int, float]]:
    """Pairs of tellings that may be one incident, (number, number, score), the strongest first; the same for any order.

    Only those with days are paired, and only across reports. copied: whether two reports are copies of one story,
    asked where that would decide.
    """
    by_number = {t.number: t for t in tellings}
    found = []
    for a, b in _met(tellings):
        one, other = by_number[a], by_number[b]
        score = likeness(one, other)
        if ENOUGH - COPIED <= score < ENOUGH and copied(one.report, other.report):
            score += COPIED
        if score >= ENOUGH:
            found.append((a, b, score))
    return sorted(found, key=lambda p: (-p[2], p[0], p[1]))


def _met(tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """The pairs that share a block."""
    placed = ((t, days) for t in tellings if (days := window(t)) is not None)
    batches = [_table(some) for some in _batched(placed, _AT_ONCE)]
    if not batches:
        return
    import duckdb

    table = pa.concat_tables(batches)
    with duckdb.connect(config={"memory_limit": _MEMORY}) as db:
        db.register("tellings", table)
        db.execute(_query())
        while some := db.fetchmany(_AT_ONCE):
            yield from some


def _table(placed: Sequence[tuple[Telling, tuple[date, date]]]) -> pa.Table:
    rows = [
        (t.number, t.place, t.precision, t.country, t.admin1, t.latitude, t.longitude, bool(t.figures), *days,
         [f for f in t.figures if int(f.split(":")[1]) >= LARGE], sorted(t.words))
        for t, days in placed
    ]  # fmt: skip
    columns = dict(zip(_COLUMNS, zip(*rows, strict=True), strict=True))
    return pa.table({name: pa.array(columns[name], kind) for name, kind in _COLUMNS.items()})


def _batched(
    placed: Iterable[tuple[Telling, tuple[date, date]]], number: int
) -> Iterator[list[tuple[Telling, tuple[date, date]]]]:
    """So many at a time."""
    rest = iter(placed)
    while some := list(islice(rest, number)):
        yield some


@cache
def _query() -> str:
    return files(__package__).joinpath("candidates.sql").read_text(encoding="utf-8")
