"""The toll of one event: which claims count, how the others stand, and the low, best and high that follow.

The rule is "latest-most-independent": of the tellings of an event (one speaker in one report) the most independent
counts, of equals the latest. Groups that cannot overlap (side A, side B, civilians) are added; rivals never are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from transforms.enriching.actors import side_of
from warehouse.tables import Claim, EventClaim

BEST_RULE = "latest-most-independent"
MEASURES = ("killed", "wounded", "displaced", "evacuated")


@dataclass(frozen=True, slots=True)
class Telling:
    """What weighs for a claim: its speaker's independence (0 to 3) and its report's date."""

    independence: int
    published: date


@dataclass(frozen=True, slots=True)
class Toll:
    """The people of one measure: least, best and greatest; null greatest where it is open."""

    low: int | None
    best: int | None
    high: int | None


def has_figure(claim: Claim) -> bool:
    """Whether the claim counts something."""
    return claim.measure is not None and (claim.count_low is not None or claim.count_high is not None)


def best_of(claim: Claim) -> int:
    """The number that stands for a claim in a best estimate: its low bound, else its high one."""
    return next(n for n in (claim.count_low, claim.count_high) if n is not None)


def disjoint(a: Claim, b: Claim) -> bool:
    """Whether two counted groups cannot overlap: civilians and fighters, fighters of two parties, an increment."""
    if "increment" in (a.relation, b.relation):
        return True
    classes = {a.victim_class, b.victim_class}
    if classes == {"civilian", "combatant"}:
        return True
    if classes != {"combatant"}:
        return False
    if a.victim_id and b.victim_id:
        return a.victim_id != b.victim_id
    sides = {side_of(a.victim or ""), side_of(b.victim or "")}
    return sides == {"state", "rebel"}


def stand(claims: Sequence[Claim], tellings: dict[str, Telling]) -> dict[str, EventClaim]:
    """How each claim stands in its event, by claim id; `event_id` is left empty.

    tellings: by claim id. Only claims of people of the four measures in `events` are ever counted.
    """
    rows = {
        c.claim_id: EventClaim(event_id="", claim_id=c.claim_id, role=_plain_role(c), counted=False)
        for c in claims
    }
    for measure in MEASURES:
        figures = [c for c in claims if c.measure == measure and _can_count(c)]
        for claim, role, reason in _choose(figures, tellings):
            rows[claim.claim_id] = replace(
                rows[claim.claim_id], role=role, counted=role == "basis", reason=reason
            )
    return rows


def toll_of(measure: str, claims: Sequence[Claim], rows: dict[str, EventClaim]) -> Toll:
    """Low, best and high of a measure from the counted claims and their rivals."""
    counted = [c for c in claims if c.measure == measure and rows[c.claim_id].counted]
    if not counted:
        return Toll(None, None, None)
    lows, highs = [_sum_low(counted)], [_sum_high(counted)]
    for rival in (
        c for c in claims if c.measure == measure and _can_count(c) and rows[c.claim_id].role == "rival"
    ):
        instead = [c for c in counted if disjoint(c, rival)] + [rival]
        lows.append(_sum_low(instead))
        highs.append(_sum_high(instead))
    best = sum(best_of(c) for c in counted)
    known_lows = [n for n in lows if n is not None]
    known_highs = [n for n in highs if n is not None]
    low = min(known_lows) if len(known_lows) == len(lows) else None
    high = max(known_highs) if len(known_highs) == len(highs) else None
    return Toll(None if low is None else min(low, best), best, None if high is None else max(high, best))


def _plain_role(claim: Claim) -> str:
    if claim.stance == "denied":
        return "denial"
    if claim.part_of:
        return "subset"
    return claim.relation if claim.relation in ("repeat", "superseded") else "basis"


def _can_count(claim: Claim) -> bool:
    """People with a bound, neither denied nor a share, nor what the same report repeats or replaces."""
    return has_figure(claim) and claim.unit == "people" and _plain_role(claim) == "basis"


def _choose(figures: Sequence[Claim], tellings: dict[str, Telling]) -> list[tuple[Claim, str, str | None]]:
    """The claims that count, then the others with how they stand to them."""

    def rank(claim: Claim) -> tuple[int, int, str, int, int, str]:
        told = tellings[claim.claim_id]
        return (-told.independence, -told.published.toordinal(), claim.report_id, -claim.sentence_no,
                -claim.char_start, claim.claim_id)  # fmt: skip

    ranked = sorted(figures, key=rank)
    counted: list[Claim] = []
    for claim in ranked:
        same_report = not counted or claim.report_id == counted[0].report_id
        if same_report and all(disjoint(claim, c) for c in counted):
            counted.append(claim)
    rest = [c for c in ranked if c not in counted]
    return [(c, "basis", None) for c in counted] + [(c, *_beside(c, counted, tellings)) for c in rest]


def _beside(claim: Claim, counted: list[Claim], tellings: dict[str, Telling]) -> tuple[str, str]:
    """How a figure that does not count stands to those that do."""
    over = [c for c in counted if not disjoint(claim, c)]
    bounds = (claim.count_low, claim.count_high)
    if any((c.count_low, c.count_high) == bounds for c in over):
        return "repeat", "the same figure again"
    if not over:
        return "rival", "of other people, in another report than the one that counts"
    later = tellings[over[0].claim_id].published > tellings[claim.claim_id].published
    if claim.source_id is not None and any(c.source_id == claim.source_id for c in over) and later:
        return "superseded", "the same speaker gave another figure later"
    return "rival", "another figure; the most independent speaker's latest counts"


def _sum_low(claims: Sequence[Claim]) -> int | None:
    lows = [c.count_low for c in claims if c.count_low is not None]
    return sum(lows) if len(lows) == len(claims) else None


def _sum_high(claims: Sequence[Claim]) -> int | None:
    highs = [c.count_high for c in claims if c.count_high is not None]
    return sum(highs) if len(highs) == len(claims) else None
