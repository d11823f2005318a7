"""What reports tell of incidents, cut down to what is compared: the claims stay in their table, as rows."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import groupby
from sys import intern
from typing import TypeVar, cast

import numpy as np
import pyarrow as pa

from transforms.enriching.incident import Incident
from transforms.enriching.incidents import in_text, incidents_of_report
from transforms.enriching.likeness import NOWHERE, Telling
from transforms.enriching.names import folded, skeleton
from transforms.enriching.overlaps import CHANCE, of_bombers
from transforms.enriching.rules import best_of
from transforms.enriching.tolls import has_figure
from warehouse.tables import TABLES, Claim

_Value = TypeVar("_Value", bound=Hashable)
BATCH = 20_000  # claims that are in memory as records at once
LAST = date(9999, 1, 1)  # the day of reports of no known day
_DIVISION = 4  # where_prec of an incident in a place that no book has, whose division is known
_COUNTRY = 6  # where_prec of an incident of which only the report's country is known


@dataclass(slots=True)
class Told:
    """The incidents of many reports, numbered in the order in which they were told.

    report_of: by number, the place of its report in `reports`.
    rows: by number, the rows of an incident's claims, in the order of the text. tellings: of those that are compared.
    alone: the numbers of tallies and background, which no other report's claims are put to.
    """

    reports: list[str]
    report_of: list[int] = field(default_factory=list)
    rows: list[tuple[int, ...]] = field(default_factory=list)
    tellings: list[Telling] = field(default_factory=list)
    alone: list[int] = field(default_factory=list)


def tell(claims: pa.Table, published: Mapping[str, date | None]) -> Told:
    """The incidents that the claims' reports tell; the same for any order of rows.

    published: the day of each report, by its id.
    """
    ids = claims["report_id"].combine_chunks().dictionary_encode()
    names: list[str] = ids.dictionary.to_pylist()
    order = sorted(range(len(names)), key=lambda n: (published.get(names[n]) or LAST, names[n]))
    rank = np.empty(len(names), np.int64)
    rank[order] = np.arange(len(names))
    ranks = rank[ids.indices.to_numpy(zero_copy_only=False)] if len(ids) else rank
    rows = np.argsort(ranks, kind="stable")
    told = Told([names[n] for n in order])
    for start, end in _batches(ranks[rows]):
        batch = rows[start:end]
        own = zip(ranks[batch].tolist(), batch.tolist(), records(claims.take(pa.array(batch))), strict=True)
        for number, some in groupby(own, key=lambda c: c[0]):
            _tell_report(told, number, [(row, claim) for _, row, claim in some], published)
    return told


def records(claims: pa.Table) -> Iterator[Claim]:
    """The rows as records."""
    names = TABLES["claims"].names
    return (
        Claim(**dict(zip(names, row, strict=True)))
        for row in zip(*(claims[c].to_pylist() for c in names), strict=True)
    )


def _batches(ranks: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> Iterator[tuple[int, int]]:
    """Stretches of about BATCH rows that end where a report does."""
    start, total = 0, len(ranks)
    while start < total:
        end = min(start + BATCH, total)
        if end < total:
            end = int(np.searchsorted(ranks, ranks[end - 1], side="right"))
        yield start, end
        start = end


def _tell_report(
    told: Told, number: int, own: Sequence[tuple[int, Claim]], published: Mapping[str, date | None]
) -> None:
    row_of = {claim.claim_id: row for row, claim in own}
    claims = sorted((c for _, c in own if c.event_type or c.measure), key=in_text)
    land = _land(claims)
    for incident in incidents_of_report(claims):
        n = len(told.rows)
        told.report_of.append(number)
        told.rows.append(tuple(row_of[c.claim_id] for c in incident.claims))
        if incident.scope == "incident":
            told.tellings.append(_compared(n, number, incident, published, land))
        else:
            told.alone.append(n)


def _land(claims: Sequence[Claim]) -> str | None:
    """The country that a report's places lie in most often, the first in the alphabet of equals."""
    lands = Counter(c.country for c in claims if c.country)
    return min(lands, key=lambda c: (-lands[c], c), default=None)


def _compared(
    n: int, report: int, incident: Incident, published: Mapping[str, date | None], land: str | None
) -> Telling:
    placed = incident.placed
    holder = placed or next(
        (c for c in incident.claims if c.country), None
    )  # what holds a place that no book has
    figures = {
        intern(f"{c.measure}:{best_of(c)}") for c in incident.claims if has_figure(c) and best_of(c) > CHANCE
    }
    killed = _first(incident, "killed")
    kinds = (
        incident.kinds - {"Other"} if killed is not None else incident.kinds
    )  # the siege in which they died
    return Telling(
        number=n, report=report, published=published.get(incident.claims[0].report_id),
        start=incident.start, end=incident.end, firm=incident.firm and bool(incident.types),
        place=placed.place_id if placed else _in_words(incident),
        words=_one(frozenset(skeleton(c.place) for c in incident.claims if c.place)),
        precision=placed.geo_precision if placed else _DIVISION if holder and holder.admin1 else _COUNTRY,
        country=(holder.country if holder else None) or land or NOWHERE,
        admin1=folded(holder.admin1 or "") or None if holder else None,
        latitude=placed.latitude if placed else None, longitude=placed.longitude if placed else None,
        kinds=_one(tuple(sorted(kinds))), types=_one(tuple(sorted(incident.types))),
        actors=_one(tuple(sorted(incident.actors))),
        figures=tuple(sorted(figures)), killed=killed, wounded=_first(incident, "wounded"),
        tolls=_one(tuple(sorted(set(_told(incident, "killed"))))),
    )  # fmt: skip


@lru_cache(maxsize=65_536)
def _shared(value: Hashable) -> Hashable:
    return value


def _one(value: _Value) -> _Value:
    """The same object for equal values: a million tellings have few that differ."""
    return cast(_Value, _shared(value))


def _in_words(incident: Incident) -> str | None:
    """A place that no gazetteer holds, by its folded words; the same words in one country are one place."""
    words = next((c.place for c in incident.claims if c.place), None)
    key = skeleton(words or "")
    return f"words {key}" if key else None


def _first(incident: Incident, measure: str) -> int | None:
    """The first figure told of a measure."""
    return next(_told(incident, measure), None)


def _told(incident: Incident, measure: str) -> Iterator[int]:
    """The figures told of a measure, shares, denials, bombers and what was replaced left out."""
    return (
        best_of(c) for c in incident.claims
        if c.measure == measure and has_figure(c) and c.part_of is None and c.stance != "denied"
        and c.relation != "superseded" and not of_bombers(c)
    )  # fmt: skip
