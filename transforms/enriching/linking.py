"""Claims of many reports tied into events."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from transforms.enriching.candidates import pairs
from transforms.enriching.clusters import clusters
from transforms.enriching.duplicates import are_copies, copies_among
from transforms.enriching.incident import Incident
from transforms.enriching.merging import event_of
from transforms.enriching.outlets import independence
from transforms.enriching.rules import BEST_RULE, Telling
from transforms.enriching.telling import BATCH, Told, records, tell
from warehouse.tables import TABLES, Actor, Claim, Source


def link_events(
    claims: pa.Table, reports: pa.Table, actors: pa.Table, sources: pa.Table, rule: str = BEST_RULE
) -> tuple[pa.Table, pa.Table]:
    """`events` and `event_claims` of these claims; the same for any order of rows.

    A report's claims are gathered into incidents; those of different reports that lie in one place on one day are
    compared (`candidates`), and the strongest pairs are put together first (`clusters`). Tallies over a period and
    background stay by themselves. rule: by which of rival tolls one counts (`rules`).
    """
    press = Press.of(reports)
    told = tell(claims, press.published)
    copied = press.copied(told.reports)
    groups = clusters(told.tellings, pairs(told.tellings, copied)) + [[n] for n in told.alone]
    rows = (rows_of(told, group) for group in sorted(groups))
    return events_of(rows, claims, press, References.of(actors, sources), rule)


@dataclass(frozen=True, slots=True)
class Press:
    """The reports' days, texts and whose they are."""

    published: Mapping[str, date | None]
    outlets: Mapping[str, str | None]
    texts: pa.ChunkedArray
    places: Mapping[str, int]  # of each report its place among the texts

    @classmethod
    def of(cls, reports: pa.Table) -> "Press":
        """The days, texts and outlets of rows of `reports`."""
        ids = reports["report_id"].to_pylist()
        days = dict(zip(ids, reports["published"].to_pylist(), strict=True))
        outlets = dict(zip(ids, reports["agency"].to_pylist(), strict=True))
        return cls(days, outlets, reports["text"].combine_chunks(), {r: n for n, r in enumerate(ids)})

    def text(self, report_id: str) -> str:
        """A report's text; nothing where it is not known."""
        at = self.places.get(report_id)
        return (self.texts[at].as_py() or "") if at is not None else ""

    def copied(self, numbered: Sequence[str]) -> Callable[[int, int], bool]:
        """Tells of two of these reports, by number, whether they are copies of one story."""
        return lambda one, other: are_copies(self.text(numbered[one]), self.text(numbered[other]))

    def copies(self, report_ids: Iterable[str]) -> dict[str, str]:
        """Those of a few reports that copy an older one of them, each with the oldest of its story."""
        few = sorted(report_ids)
        return copies_among([(self.published.get(r), r, self.text(r)) for r in few]) if len(few) > 1 else {}


@dataclass(frozen=True, slots=True)
class References:
    """The parties and speakers that claims point to, by id."""

    actors: Mapping[str, Actor]
    sources: Mapping[str, Source]

    @classmethod
    def of(cls, actors: pa.Table, sources: pa.Table) -> "References":
        """Those of rows of `actors` and `sources`."""
        return cls(
            {row["actor_id"]: Actor(**row) for row in actors.to_pylist()},
            {row["source_id"]: Source(**row) for row in sources.to_pylist()},
        )


def rows_of(told: Told, group: Iterable[int]) -> list[int]:
    """The rows of the claims of an event, in the order in which they were told."""
    return [row for n in group for row in told.rows[n]]


def events_of(
    groups: Iterable[list[int]], claims: pa.Table, press: Press, references: References, rule: str
) -> tuple[pa.Table, pa.Table]:
    """`events` and `event_claims` of claims in groups, each group the rows of one event's claims in order of telling.

    Claims are read a batch at a time, so that a million of them fit into memory.
    """
    events, rows = [TABLES["events"].to_arrow([])], [TABLES["event_claims"].to_arrow([])]
    for batch in _batches(groups):
        made, standing = [], []
        taken = list(records(claims.take(pa.array([row for group in batch for row in group], pa.int64()))))
        at = 0
        for group in batch:
            own = taken[at : at + len(group)]
            at += len(group)
            if all(c.stance == "denied" for c in own):
                continue  # what nobody asserts is no event
            event, how = event_of(
                Incident.of(own), _tellings(own, press, references), references.actors, references.sources,
                press.copies({c.report_id for c in own}), rule,
            )  # fmt: skip
            made.append(event)
            standing += how
        events.append(TABLES["events"].to_arrow(made))
        rows.append(TABLES["event_claims"].to_arrow(standing))
    return ordered(pa.concat_tables(events), pa.concat_tables(rows))


def ordered(events: pa.Table, event_claims: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The rows of both tables by their keys."""
    return events.sort_by("event_id"), event_claims.sort_by(
        [("event_id", "ascending"), ("claim_id", "ascending")]
    )


def _batches(groups: Iterable[list[int]]) -> Iterator[list[list[int]]]:
    batch: list[list[int]] = []
    size = 0
    for group in groups:
        batch.append(group)
        size += len(group)
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _tellings(claims: Sequence[Claim], press: Press, references: References) -> dict[str, Telling]:
    return {
        c.claim_id: Telling(
            independence(c, press.outlets.get(c.report_id), references.sources),
            press.published.get(c.report_id) or date.min,
        )
        for c in claims
    }
