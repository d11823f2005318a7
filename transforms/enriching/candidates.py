"""Which incidents of different reports may be one, and how much speaks for it: pairs with a score, made in DuckDB.

Pairs are sought only within a block: one place (or places some 15 km apart, or a place and the division or country
that holds it) and one day, so that the work grows with the incidents and not with their square. The weights are odds
by eye, not learnt: the bundled gold is too small to learn from and would be fitted.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import pyarrow as pa

BACK = 10  # days before publication in which an incident without a day is looked for: news tells what is new


class Telling(NamedTuple):
    """What of an incident in one report is compared. `number`: its position; days: null where not told."""

    number: int
    report: int
    group: int  # reports that are copies of one another have one
    published: date | None
    start: date | None
    end: date | None
    place: str | None
    precision: int | None
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    kinds: tuple[str, ...]
    types: tuple[str, ...]
    actors: tuple[str, ...]
    figures: tuple[str, ...]  # "killed:24:24", those too small to tell anything left out
    killed: int | None
    wounded: int | None


_SCHEMA = pa.schema([
    ("number", pa.int64()), ("report", pa.int64()), ("group_no", pa.int64()), ("published", pa.date32()),
    ("start_day", pa.date32()), ("end_day", pa.date32()), ("place", pa.string()), ("prec", pa.int32()),
    ("country", pa.string()), ("admin1", pa.string()), ("latitude", pa.float64()), ("longitude", pa.float64()),
    ("kinds", pa.list_(pa.string())), ("types", pa.list_(pa.string())), ("actors", pa.list_(pa.string())),
    ("figures", pa.list_(pa.string())), ("killed", pa.int64()), ("wounded", pa.int64()),
    ("from_day", pa.date32()), ("to_day", pa.date32()),
])  # fmt: skip


def window(telling: Telling) -> tuple[date, date] | None:
    """The days on which an incident may have been: those told, else those before its report."""
    if telling.start and telling.end:
        return telling.start, telling.end
    if telling.published:
        return telling.published - timedelta(days=BACK), telling.published
    return None


def pairs(tellings: Sequence[Telling]) -> list[tuple[int, int, float]]:
    """Pairs of tellings that may be one incident, (number, number, score), the strongest first; the same for any order.

    Only those with a country and with days are paired.
    """
    rows = [(*t, *w) for t in tellings if t.country and (w := window(t)) is not None]
    if not rows:
        return []
    import duckdb

    columns = list(zip(*rows, strict=True))
    table = pa.table([pa.array(c, f.type) for c, f in zip(columns, _SCHEMA, strict=True)], schema=_SCHEMA)
    with duckdb.connect() as db:
        db.execute("SET threads = 2")
        db.register("tellings", table)
        return [(int(a), int(b), float(s)) for a, b, s in db.execute(_query()).fetchall()]


@cache
def _query() -> str:
    return files(__package__).joinpath("candidates.sql").read_text(encoding="utf-8")
