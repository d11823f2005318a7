"""Claims of many reports tied into events."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

import pyarrow as pa

from transforms.enriching.incidents import Incident, in_text, incidents_of_report, places_agree
from transforms.enriching.merging import event_of
from transforms.enriching.names import folded
from transforms.enriching.tolls import CHANCE, Telling
from warehouse.tables import TABLES, Actor, Claim, Event, EventClaim, Source
from warehouse.tables.claims import SUB_EVENT_TYPES

_LAST = date(9999, 1, 1)
_LONGEST = 7  # days: what is dated less closely is tied to no other report
_WIDEST = 4  # where_prec: nor is what has no place within a first-level division
_VIOLENCE = frozenset(
    sub for kind in ("Battles", "Explosions/Remote violence", "Violence against civilians")
    for sub in SUB_EVENT_TYPES[kind]
)  # fmt: skip
Key = tuple[str, str, str, date]


def link_events(
    claims: pa.Table, reports: pa.Table, actors: pa.Table, sources: pa.Table
) -> tuple[pa.Table, pa.Table]:
    """`events` and `event_claims` of these claims; the same for any order of rows.

    A report's claims are gathered into incidents; an incident joins the event of earlier reports that is in its
    place, on its days and of its type, the nearest in toll of several. Tallies over a period and background stay by
    themselves. Candidates share a block (place and day), so that time grows with the claims and not their square.
    """
    published = dict(zip(reports["report_id"].to_pylist(), reports["published"].to_pylist(), strict=True))
    by_actor = {row["actor_id"]: Actor(**row) for row in actors.to_pylist()}
    by_source = {row["source_id"]: Source(**row) for row in sources.to_pylist()}
    told = _by_report(claims)
    order = sorted(told, key=lambda r: (published.get(r) or _LAST, r))
    linked = _linked([i for r in order for i in incidents_of_report(told[r])])
    tellings = {
        c.claim_id: Telling(_independence(c, by_source), published.get(c.report_id) or date.min)
        for own in told.values()
        for c in own
    }
    events: list[Event] = []
    rows: list[EventClaim] = []
    for incident in linked:
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
    return source.independence if source else 0


def _linked(incidents: list[Incident]) -> list[Incident]:
    """Incidents of all reports, those about one event put together under the first told."""
    events: list[Incident] = []
    blocks: dict[Key, list[int]] = defaultdict(list)
    for incident in incidents:
        near = sorted({i for key in _keys_sought(incident) for i in blocks.get(key, ())})
        fitting = [i for i in near if _same_event(incident, events[i])]
        if fitting:
            at = min(fitting, key=lambda i: (-_likeness(incident, events[i]), i))
            for claim in incident.claims:
                events[at].add(claim)
        else:
            at = len(events)
            events.append(incident)
        for key in _keys_held(incident):
            if at not in blocks[key]:
                blocks[key].append(at)
    return events


def _days(incident: Incident, margin: int) -> Iterator[date]:
    assert incident.start and incident.end
    for step in range(-margin, (incident.end - incident.start).days + 1 + margin):
        yield incident.start + timedelta(days=step)


def _linkable(incident: Incident) -> bool:
    placed = incident.placed is not None and (incident.placed.geo_precision or 9) <= _WIDEST
    dated = (
        incident.start is not None
        and incident.end is not None
        and (incident.end - incident.start).days < _LONGEST
    )
    return placed and dated and incident.scope == "incident"


def _keys_held(incident: Incident) -> Iterator[Key]:
    """The blocks an event lies in: its place, and what its division holds, on each of its days."""
    if _linkable(incident):
        assert incident.placed and incident.placed.place_id
        division = f"{incident.placed.country} {folded(incident.placed.admin1 or '')}"
        wide = incident.placed.geo_precision == _WIDEST
        for day in _days(incident, 0):
            yield "place", incident.placed.place_id, "", day
            yield "division", division, "wide" if wide else "within", day


def _keys_sought(incident: Incident) -> Iterator[Key]:
    """The blocks in which an incident looks for its event: its own place, or a division that holds or is it."""
    if _linkable(incident):
        assert incident.placed and incident.placed.place_id
        division = f"{incident.placed.country} {folded(incident.placed.admin1 or '')}"
        wide = incident.placed.geo_precision == _WIDEST
        for day in _days(incident, 1):
            yield "place", incident.placed.place_id, "", day
            yield "division", division, "within" if wide else "wide", day


def _same_event(incident: Incident, event: Incident) -> bool:
    """Same scope, type, place and days; told by another report; a day apart or a wider place asks for a like toll."""
    if incident.scope != event.scope or incident.reports & event.reports or not _types_fit(incident, event):
        return False
    assert incident.placed and event.placed and incident.start and incident.end and event.start and event.end
    if not places_agree(incident.placed, event.placed) or _parties_differ(incident, event):
        return False
    overlap = incident.start <= event.end and event.start <= incident.end
    same_place = incident.placed.place_id == event.placed.place_id
    return (overlap and same_place) or _likeness(incident, event) > 0


def _types_fit(a: Incident, b: Incident) -> bool:
    """Equal types, or one not told; a clash and a shelling are one where the toll or the parties agree, and violence
    of any two kinds in one place where a toll agrees that is no chance, or two traits do."""
    if not a.types or not b.types or a.types.keys() & b.types.keys():
        return True
    told = {*a.types, *b.types}
    if told <= {"Armed clash", "Shelling/artillery/missile attack"}:
        return _likeness(a, b) > 0
    assert a.placed and b.placed
    one_place = a.placed.place_id == b.placed.place_id
    return told <= _VIOLENCE and one_place and (_likeness(a, b) > 1 or _telling_toll(a, b))


def _telling_toll(a: Incident, b: Incident) -> bool:
    """Whether two incidents share a figure too large to be alike by chance."""
    return any(
        max(n for n in t[2:] if isinstance(n, int)) > CHANCE for t in a.traits & b.traits if t[0] == "figure"
    )


def _parties_differ(a: Incident, b: Incident) -> bool:
    return bool(a.actors and b.actors and not a.actors & b.actors)


def _likeness(a: Incident, b: Incident) -> int:
    """How many figures and parties two incidents have in common."""
    return len(a.traits & b.traits)
