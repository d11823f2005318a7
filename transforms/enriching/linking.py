"""Claims of many reports tied into events."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

import pyarrow as pa

from transforms.enriching.candidates import pairs
from transforms.enriching.clusters import clusters
from transforms.enriching.incidents import Incident, in_text, incidents_of_report
from transforms.enriching.likeness import NOWHERE
from transforms.enriching.likeness import Telling as Compared
from transforms.enriching.merging import event_of
from transforms.enriching.names import folded, skeleton
from transforms.enriching.tolls import CHANCE, Telling, best_of, has_figure
from warehouse.tables import TABLES, Actor, Claim, Event, EventClaim, Source

_OWN_WORD = 2  # independence of what a report says in its own name: no party, and no witness either
_COUNTRY = 6  # where_prec of an incident of which only the report's country is known
_LAST = date(9999, 1, 1)


def link_events(
    claims: pa.Table, reports: pa.Table, actors: pa.Table, sources: pa.Table
) -> tuple[pa.Table, pa.Table]:
    """`events` and `event_claims` of these claims; the same for any order of rows.

    A report's claims are gathered into incidents; those of different reports that lie in one place on one day are
    compared (`candidates`), and the strongest pairs are put together first (`clusters`). Tallies over a period and
    background stay by themselves.
    """
    published = dict(zip(reports["report_id"].to_pylist(), reports["published"].to_pylist(), strict=True))
    by_actor = {row["actor_id"]: Actor(**row) for row in actors.to_pylist()}
    by_source = {row["source_id"]: Source(**row) for row in sources.to_pylist()}
    told = _by_report(claims)
    order = sorted(told, key=lambda r: (published.get(r) or _LAST, r))
    incidents = [i for r in order for i in incidents_of_report(told[r])]
    tellings = {
        c.claim_id: Telling(_independence(c, by_source), published.get(c.report_id) or date.min)
        for own in told.values()
        for c in own
    }
    events: list[Event] = []
    rows: list[EventClaim] = []
    for group in sorted(_grouped(incidents, published)):
        incident = _united([incidents[n] for n in group])
        if all(c.stance == "denied" for c in incident.claims):
            continue  # what nobody asserts is no event
        event, own = event_of(incident, tellings, by_actor, by_source)
        events.append(event)
        rows += own
    return TABLES["events"].to_arrow(events), TABLES["event_claims"].to_arrow(rows)


def _by_report(claims: pa.Table) -> dict[str, list[Claim]]:
    told: dict[str, list[Claim]] = defaultdict(list)
    for row in claims.select(TABLES["claims"].names).to_pylist():
        claim = Claim(**row)
        if claim.event_type or claim.measure:
            told[claim.report_id].append(claim)
    return {report: sorted(own, key=in_text) for report, own in told.items()}


def _independence(claim: Claim, sources: dict[str, Source]) -> int:
    source = sources.get(claim.source_id or "")
    if source is None:
        return _OWN_WORD
    return source.independence or 1


def _grouped(incidents: Sequence[Incident], published: dict[str, date | None]) -> list[list[int]]:
    """The positions of the incidents of each event; tallies and background alone."""
    reports: dict[str, int] = {}
    lands = _lands(incidents)
    compared = []
    alone = []
    for n, incident in enumerate(incidents):
        if incident.scope == "incident":
            compared.append(_compared(n, incident, published, reports, lands))
        else:
            alone.append([n])
    return clusters(compared, pairs(compared)) + alone


def _lands(incidents: Sequence[Incident]) -> dict[str, str]:
    """By report the country that its places lie in most often, the first in the alphabet of equals."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for incident in incidents:
        for claim in incident.claims:
            if claim.country:
                told[claim.report_id][claim.country] += 1
    return {report: min(lands, key=lambda c: (-lands[c], c)) for report, lands in told.items()}


def _compared(
    n: int,
    incident: Incident,
    published: dict[str, date | None],
    reports: dict[str, int],
    lands: dict[str, str],
) -> Compared:
    (report,) = incident.reports
    number = reports.setdefault(report, len(reports))
    placed = incident.placed
    figures = {f"{c.measure}:{best_of(c)}" for c in incident.claims if has_figure(c) and best_of(c) > CHANCE}
    return Compared(
        number=n, report=number, group=number, published=published.get(report), start=incident.start, end=incident.end,
        firm=incident.firm,
        place=placed.place_id if placed else _in_words(incident),
        precision=placed.geo_precision if placed else _COUNTRY,
        words=frozenset(skeleton(c.place) for c in incident.claims if c.place),
        country=(placed.country if placed else None) or lands.get(report) or NOWHERE,
        admin1=folded(placed.admin1 or "") or None if placed else None,
        latitude=placed.latitude if placed else None, longitude=placed.longitude if placed else None,
        kinds=tuple(sorted(incident.kinds)), types=tuple(sorted(incident.types)), actors=tuple(sorted(incident.actors)),
        figures=tuple(sorted(figures)), killed=_first(incident, "killed"), wounded=_first(incident, "wounded"),
    )  # fmt: skip


def _in_words(incident: Incident) -> str | None:
    """A place that no gazetteer holds, by its folded words; the same words in one country are one place."""
    words = next((c.place for c in incident.claims if c.place), None)
    key = skeleton(words or "")
    return f"words {key}" if key else None


def _first(incident: Incident, measure: str) -> int | None:
    """The first figure told of a measure, shares, denials and what was replaced left out."""
    told = (
        best_of(c) for c in incident.claims
        if c.measure == measure and has_figure(c) and c.part_of is None and c.stance != "denied"
        and c.relation != "superseded"
    )  # fmt: skip
    return next(told, None)


def _united(incidents: Sequence[Incident]) -> Incident:
    """Incidents of several reports as one, under the first told."""
    if len(incidents) == 1:
        return incidents[0]
    return Incident.of([c for i in incidents for c in i.claims])
