"""The incidents that one report tells: its claims gathered by what they share."""

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio

from transforms.enriching.adding_up import added_up
from transforms.enriching.aftermath import AFTER, counted_later, in_care
from transforms.enriching.agreement import days_between, is_wide, places_agree, precision
from transforms.enriching.incident import KIND_OF, Incident, scope_of
from transforms.enriching.names import folded
from transforms.enriching.overlaps import disjoint
from transforms.enriching.rules import best_of
from transforms.enriching.tallies import MANY
from transforms.enriching.tolls import has_figure
from transforms.reading.claims.told_beside import EARLIER, LATER
from warehouse.tables import Claim

_NEAR = 3  # sentences over which a claim without place or date keeps to the incident spoken of
_ALIKE = 84  # rapidfuzz ratio of two spellings of one place that no gazetteer holds
_APART = 1  # days between two tellings of one incident: nights, time zones, a day of publication taken for it
_DIVISION, _REGION = 4, 5
_WIDE = (4, 5, 6)  # where_prec of divisions and countries


def _since_then(claim: Claim) -> bool:
    """Whether a figure may count those who left or died since the incident told: "8,000 have fled since"."""
    if claim.scope != "period" or claim.date_start is not None or not has_figure(claim):
        return False
    told_so = claim.measure in ("displaced", "evacuated") or counted_later(claim)
    return told_so and best_of(claim) < MANY and (claim.place is None or precision(claim) not in _WIDE)


def incidents_of_report(claims: Sequence[Claim]) -> list[Incident]:
    """One report's claims, in the order of its text, gathered into incidents.

    A share or a revised figure goes with the claim it speaks of; any other joins the last incident that it agrees
    with in scope, kind, place and days. A second figure for the same people, tied to no other, is a second incident.
    """
    incidents: list[Incident] = []
    home: dict[str, Incident] = {}
    waiting = sorted(claims, key=in_text)
    sums = added_up(waiting)
    known = {c.claim_id for c in waiting}
    for claim in sorted(waiting, key=lambda c: bool(_tied_to(c) & known)):
        scope = "period" if claim.claim_id in sums else scope_of(claim)
        if _since_then(claim) and any(_joins(claim, "incident", i) for i in incidents):
            scope = "incident"
        tied = [home[i] for i in sorted(_tied_to(claim)) if i in home and _may_hold(home[i], claim, scope)]
        fitting = tied or [i for i in reversed(incidents) if _joins(claim, scope, i)]
        if fitting:
            fitting[0].add(claim)
        else:
            incidents.append(Incident.of([claim], scope))
        home[claim.claim_id] = fitting[0] if fitting else incidents[-1]
    return [Incident.of(sorted(i.claims, key=in_text), i.scope) for i in _with_aftermath(incidents)]


def _with_aftermath(incidents: list[Incident]) -> list[Incident]:
    """Incidents, with what was found or counted later put to the act that it came of.

    "A patrol found 48 bodies on Tuesday. The attack on Saturday uprooted 5,000": figures without an act of their own,
    told next to the one act of the place in the days before.
    """
    kept: list[Incident] = []
    for incident in incidents:
        acts = [] if incident.types else [i for i in incidents if _came_of(incident, i)]
        if len(acts) == 1:
            for claim in incident.claims:
                acts[0].add(claim)
        else:
            kept.append(incident)
    return kept


def _came_of(figures: Incident, act: Incident) -> bool:
    if not act.types or "violence" not in act.kinds or figures.scope != "incident" or act.scope != "incident":
        return False
    if figures.start is None or act.start is None or figures.placed is None or act.placed is None:
        return False
    near = min(abs(a.sentence_no - b.sentence_no) for a in figures.claims for b in act.claims) <= _NEAR
    measures = {c.measure for c in act.claims if has_figure(c) and c.stance == "asserted"}
    return (
        near
        and 0 <= (figures.start - act.start).days <= AFTER
        and figures.placed.place_id == act.placed.place_id
        and not any(c.measure in measures for c in figures.claims)
    )


def in_text(claim: Claim) -> tuple[int, int, int, str]:
    """The order of a report's text."""
    return claim.sentence_no, claim.char_start, claim.char_end, claim.claim_id


def _tied_to(claim: Claim) -> set[str]:
    return {i for i in (claim.part_of, claim.relation_to) if i}


def _may_hold(incident: Incident, claim: Claim, scope: str) -> bool:
    """Whether an incident holds a claim that is tied to one of its own: not where it is told of another place."""
    elsewhere = claim.place_id and incident.placed and not places_agree(claim, incident.placed)
    share = claim.part_of is not None and incident.placed and claim.country == incident.placed.country
    if elsewhere and not share:
        return False
    return incident.scope == scope


def _joins(claim: Claim, scope: str, incident: Incident) -> bool:
    if scope != incident.scope or _is_beside(claim) != all(_is_beside(c) for c in incident.claims):
        return False
    kind = KIND_OF.get(claim.sub_event_type or "")
    other = (
        kind is not None and (kinds := incident.kinds - {"Other"}) and kind not in kinds
    )  # a siege has its dead
    harmed = kind == "violence" and claim.measure in (
        "killed",
        "wounded",
    )  # by what ends in a truce, not by it
    if other and (scope == "background" or harmed or not has_figure(claim)):
        return False
    distance = min(abs(claim.sentence_no - c.sentence_no) for c in incident.claims)
    return (
        _place_fits(claim, incident, distance)
        and _days_fit(claim, incident, distance)
        and not _second_figure(claim, incident)
    )


def _is_beside(claim: Claim) -> bool:
    """Whether a claim is told of an earlier incident whose day its words leave out."""
    return dict(claim.null_reasons or ()).get("date_start") in (EARLIER, LATER)


def _place_fits(claim: Claim, incident: Incident, distance: int) -> bool:
    if distance <= _NEAR and incident.kinds <= {"violence"} and in_care(claim):
        return incident.placed is None or claim.country in (None, incident.placed.country)
    if claim.place_id and incident.placed:
        return places_agree(claim, incident.placed) or (distance <= _NEAR and _scene_of(claim, incident))
    if claim.place and incident.placed is None:
        placeless = all(c.place is None for c in incident.claims)
        return placeless or _named_alike(claim, incident) or (is_wide(claim) and distance <= 1)
    if claim.place and not claim.place_id:
        wide = incident.placed is not None and is_wide(incident.placed)
        held = claim.country in (None, incident.placed.country if incident.placed else None)
        return distance <= (_NEAR if wide else 1) and held
    return distance <= _NEAR or _said_again(claim, incident)


def _scene_of(claim: Claim, incident: Incident) -> bool:
    """Whether a claim tells where in a region of many divisions it was ("in northeast Nigeria"): one without a figure,
    or with one of a kind that nobody has given yet and no day of its own."""
    placed = incident.placed
    if placed is None or placed.admin1 or precision(placed) != _REGION or precision(claim) >= _DIVISION:
        return False
    first = claim.date_start is None and all(c.measure != claim.measure for c in incident.claims)
    return claim.country == placed.country is not None and (first or not has_figure(claim))


def _said_again(claim: Claim, incident: Incident) -> bool:
    """Whether a claim without place and figure tells the act of the very day again; a figure would be a guess."""
    days = (claim.date_start, claim.date_end)
    same_day = claim.date_start is not None and days == (incident.start, incident.end)
    return (
        same_day and claim.place is None and not has_figure(claim) and claim.sub_event_type in incident.types
    )


def _days_fit(claim: Claim, incident: Incident, distance: int) -> bool:
    if claim.date_start and claim.date_end and incident.start and incident.end:
        late, loose = counted_later(claim), not incident.firm
        after = (claim.date_start - incident.start).days * (1 if late else -1)
        if late != loose and 0 < after <= AFTER and distance <= _NEAR:
            return True
        return days_between(claim.date_start, claim.date_end, incident.start, incident.end) <= (
            _APART if distance <= 1 else 0
        )
    return distance <= _NEAR


def _same_days(claim: Claim, incident: Incident) -> bool:
    return claim.date_start is not None and (claim.date_start, claim.date_end) == (
        incident.start,
        incident.end,
    )


def _one_number(a: Claim, b: Claim) -> bool:
    """Whether two figures may be the same number: equal bounds, or one in vague words that the other lies within."""
    if (a.count_low, a.count_high) == (b.count_low, b.count_high):
        return True
    vague, other = (a, b) if a.quantifier == "vague" else (b, a)
    return vague.quantifier == "vague" and other.part_of is None and best_of(other) >= best_of(vague)


def _of_the_whole(some: Claim, whole: Claim) -> bool:
    """Whether a figure tells of a kind among those whom the sentence before counts: "200 died. 34 civilians also fell".

    By the same deed: gunmen who shoot three guards did not do it with the bomb that killed 20.
    """
    near = 0 < some.sentence_no - whole.sentence_no <= _NEAR and some.place in (None, whole.place)
    told_apart = some.victim_class in ("civilian", "combatant") and whole.victim_class in ("unknown", "mixed")
    return (
        near and told_apart and some.sub_event_type == whole.sub_event_type and best_of(some) < best_of(whole)
    )


def _names_another_place(claim: Claim, incident: Incident) -> bool:
    """Whether a claim tells a place by a name that no gazetteer holds and that none of the incident's has."""
    if not claim.place or claim.place_id or not claim.place[:1].isupper() or incident.placed is None:
        return False
    return not _named_alike(claim, incident)


def _named_alike(claim: Claim, incident: Incident) -> bool:
    """Whether some claim of an incident spells its place much as this one does."""
    words = {folded(c.place) for c in incident.claims if c.place}
    return any(ratio(folded(claim.place or ""), w) >= _ALIKE for w in words)


def _second_figure(claim: Claim, incident: Incident) -> bool:
    """Whether the same speaker has given the incident another figure for the same people, untied to this."""
    if not has_figure(claim) or claim.stance == "denied":
        return False
    placed = incident.placed
    no_act = claim.sub_event_type is None
    if no_act and placed is not None and claim.place_id == placed.place_id and _same_days(claim, incident):
        return False
    elsewhere = (placed is None and claim.place_id is not None) or _names_another_place(claim, incident)
    return any(
        not disjoint(claim, c)
        and not _one_number(claim, c)
        and not _of_the_whole(claim, c)
        and (elsewhere or c.source_id == claim.source_id)
        for c in incident.claims
        if c.measure == claim.measure
        and c.unit == claim.unit
        and c.sentence_no != claim.sentence_no
        and has_figure(c)
        and c.stance != "denied"
        and c.part_of is None
    )
