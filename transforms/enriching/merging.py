"""One event from the claims about one incident: sides, toll, place, days, grade and a headline."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from transforms.enriching.aftermath import in_care
from transforms.enriching.agreement import precision
from transforms.enriching.event_types import types_of
from transforms.enriching.incident import Incident
from transforms.enriching.names import folded
from transforms.enriching.places.wording import worded
from transforms.enriching.rules import BEST_RULE, Telling
from transforms.enriching.sides import to_whom, violence_type, who_did_it
from transforms.enriching.toll_bounds import Toll, toll_of
from transforms.enriching.tolls import MEASURES, OTHER_PEOPLE, stand
from warehouse.tables import Actor, Claim, Event, EventClaim, Source

_HOW = frozenset(("near", "outside", "around", "between", "off", "along", "beyond"))
_DISTRICT = 3  # where_prec of a second-level division
_POINTED = 2  # where_prec of a point, or of what lies near one


def event_of(
    incident: Incident,
    tellings: dict[str, Telling],
    actors: Mapping[str, Actor],
    sources: Mapping[str, Source],
    copies: Mapping[str, str] = MappingProxyType({}),
    rule: str = BEST_RULE,
) -> tuple[Event, list[EventClaim]]:
    """The event that an incident's claims make, and how each claim stands in it.

    copies: the reports that copy another of the event's, each with that one; they count once, though one may have the
    later word. Claims come in the order in which they founded it: its id is the first one's, for as long as that
    stands.
    """
    claims = incident.claims
    event_id = hashlib.sha256(f"event\x1f{claims[0].claim_id}".encode()).hexdigest()[:16]
    standing = stand(claims, tellings, rule)
    tolls = {m: toll_of(m, claims, standing) for m in MEASURES}
    event_type, sub_event_type = types_of(claims)
    side_a, side_a_id = who_did_it(claims, sources)
    side_b, side_b_id = to_whom(claims, side_a, side_a_id)
    killed = [c for c in claims if c.measure == "killed" and standing[c.claim_id].counted]
    groups = Counter[str]()
    for claim in killed:
        groups[_group(claim, side_a_id, side_b_id)] += next(
            n for n in (claim.count_low, claim.count_high) if n is not None
        )
    told = {_group(c, side_a_id, side_b_id) for c in killed}
    placed = _placed(incident)
    event = Event(
        event_id=event_id,
        event_type=event_type,
        sub_event_type=sub_event_type,
        violence_type=violence_type(side_a_id, side_b_id, claims, actors, event_type),
        date_start=incident.start,
        date_end=incident.end,
        date_precision=_date_precision(incident),
        place=placed.place if placed else None,
        place_id=placed.place_id if placed else None,
        country=placed.country if placed else None,
        admin1=placed.admin1 if placed else None,
        admin2=placed.admin2 if placed else None,
        latitude=placed.latitude if placed else None,
        longitude=placed.longitude if placed else None,
        geo_precision=placed.geo_precision if placed else None,
        side_a=side_a,
        side_a_id=side_a_id,
        side_b=side_b,
        side_b_id=side_b_id,
        **_toll_columns(tolls),
        **{f"killed_{g}_best": groups[g] for g in told},
        best_rule=rule if any(t.best is not None for t in tolls.values()) else None,
        reports=len({c.report_id for c in claims} - copies.keys()),
        sources=len({c.source_id for c in claims if c.source_id and c.report_id not in copies}),
        grade=_grade(claims, copies, standing, side_a_id, sources),
        headline=_headline(sub_event_type or event_type, placed, incident, tolls),
    )
    rows = [
        replace(standing[c.claim_id], event_id=event_id, reason=_reason(c, standing, copies)) for c in claims
    ]
    return event, rows


def _reason(claim: Claim, standing: dict[str, EventClaim], copies: Mapping[str, str]) -> str | None:
    """Why a claim stands so; where its report copies another, that it is no source of its own."""
    story = copies.get(claim.report_id)
    told = f"its report copies {story}, so it is no further source" if story else None
    return "; ".join(filter(None, (standing[claim.claim_id].reason, told))) or None


def _placed(incident: Incident) -> Claim | None:
    """The claim that tells the place best: of points the one told most often, where the hurt lie left out; else words
    for a narrower place than the division known, in that division; else what is known. A place in itself is told
    before what is near one."""
    known = incident.placed
    if known is not None and precision(known) <= _POINTED:
        return _told_most(incident.claims, known)
    unknown = [c for c in incident.claims if c.place and not c.place_id]
    if known is not None:
        unknown = [c for c in unknown if c.admin1 and (c.country, c.admin1) == (known.country, known.admin1)]
    told = min(
        unknown,
        key=lambda c: (c.admin1 is None, c.country is None, (c.place or "")[:1].islower()),
        default=None,
    )
    return told or known


def _told_most(claims: Sequence[Claim], known: Claim) -> Claim:
    """The first claim of the place that more claims tell than any other, else of the one known best.

    Where people were killed only those count that tell of them; a name that no gazetteer holds must be told far more.
    """
    told = [c for c in claims if c.place and not in_care(c) and (not c.place_id or _is_rival(c, known))]
    told = [c for c in told if c.measure == "killed"] or told
    names = Counter(_place_key(c) for c in told)
    most = max(names, key=lambda name: names[name], default=None)
    if most is None or names[most] <= names[_place_key(known)]:
        return known
    named = [c for c in told if _place_key(c) == most]
    if not named[0].place_id and names[most] <= 2 * names[_place_key(known)]:
        return known
    return min(named, key=lambda c: (precision(c), c.admin1 is None, (c.place or "")[:1].islower()))


def _is_rival(claim: Claim, known: Claim) -> bool:
    """Whether a claim tells another place as narrowly: a point, or a district in which the one known does not lie."""
    if precision(claim) <= _POINTED:
        return True
    district = folded(claim.admin2 or "")
    return precision(claim) == _DISTRICT and bool(district) and district != folded(known.admin2 or "")


def _place_key(claim: Claim) -> str:
    return claim.place_id or folded(worded(claim.place or "").name)


def _toll_columns(tolls: dict[str, Toll]) -> dict[str, int | None]:
    return {
        f"{m}_{bound}": n
        for m, t in tolls.items()
        for bound, n in (("low", t.low), ("best", t.best), ("high", t.high))
    }


def _group(claim: Claim, side_a_id: str | None, side_b_id: str | None) -> str:
    if claim.victim_class == "civilian":
        return "civilian"
    if claim.victim_id and claim.victim_id == side_a_id:
        return "side_a"
    return "side_b" if claim.victim_id and claim.victim_id == side_b_id else "unknown"


def _date_precision(incident: Incident) -> int | None:
    if incident.start is None or incident.end is None:
        return None
    days = (incident.end - incident.start).days + 1
    return 1 if days == 1 else 2 if days <= 6 else 3 if days == 7 else 4 if days <= 31 else 5


def _grade(
    claims: Sequence[Claim],
    copies: Mapping[str, str],
    standing: dict[str, EventClaim],
    side_a: str | None,
    sources: Mapping[str, Source],
) -> str:
    """How well an event is attested, in the words of Airwars' grading (airwars.org/about/methodology).

    contested: competing claims, here a denial or a rival figure; confirmed: the party that did it owns up to harm to
    civilians; fair: two or more credible sources; weak: a single source. Credible is who is no party to the conflict
    and known by a name or an office. A report in its own words is a source where it names none and copies no other.
    """
    rows = [standing[c.claim_id] for c in claims]
    if any(r.role in ("denial", "rival") and r.reason != OTHER_PEOPLE for r in rows):
        return "contested"
    asserted = [c for c in claims if c.stance == "asserted" and c.report_id not in copies]
    told = [(c, sources[c.source_id]) for c in asserted if c.source_id and c.source_id in sources]
    if side_a and any(c.victim_class == "civilian" and s.party_id == side_a for c, s in told):
        return "confirmed"
    named = {c.report_id for c, _ in told}
    credible = {s.source_id for _, s in told if s.independence >= 2 and s.kind != "unnamed"}
    credible |= {c.report_id for c in asserted if c.attribution is None and c.report_id not in named}
    return "fair" if len(credible) > 1 else "weak"


def _headline(what: str | None, placed: Claim | None, incident: Incident, tolls: dict[str, Toll]) -> str:
    where = _where(placed.place) if placed and placed.place else ""
    when = f", {_days(incident.start, incident.end)}" if incident.start and incident.end else ""
    counted = ", ".join(f"{t.said} {m}" for m, t in tolls.items() if t.best is not None)
    return f"{what or 'Event'}{where}{when}" + (f": {counted}" if counted else "")


def _where(place: str) -> str:
    """ " in Aleppo", or the place as it is worded where its words say how: " near Khan Younis"."""
    return f" {place}" if place.split()[0] in _HOW else f" in {place}"


def _days(start: date, end: date) -> str:
    first, last = (f"{day.day} {day:%B %Y}" for day in (start, end))
    return first if start == end else f"{first} to {last}"
