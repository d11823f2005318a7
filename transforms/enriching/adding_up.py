"""Figures of a report that add up others of it: such a total is a tally over several incidents, and of none of them."""

from collections.abc import Sequence
from itertools import combinations

from transforms.enriching.overlaps import CHANCE
from transforms.enriching.rules import best_of
from transforms.enriching.tolls import has_figure
from warehouse.tables import Claim

_PARTS = 8  # figures of a measure that one may be the sum of
_TOWN = 2  # where_prec of a town or what lies near one
_ADDED = (2, 3, 4)  # figures that a report adds up


def added_up(claims: Sequence[Claim]) -> set[str]:
    """The claims that add up others of the report, of different places or days: "in all, 69 people died"."""
    found = set()
    told = [c for c in claims if has_figure(c) and c.part_of is None and c.stance != "denied"]
    for claim in told:
        if best_of(claim) <= CHANCE or claim.relation:
            continue
        shares = [c for c in claims if c.part_of == claim.claim_id and has_figure(c)]
        parts = [c for c in (*told, *shares) if c.measure == claim.measure and c.unit == claim.unit and c is not claim
                 and best_of(c) < best_of(claim) and _is_whole(c, claim)][:_PARTS]  # fmt: skip
        for number in _ADDED:
            for some in combinations(parts, number):
                if sum(map(best_of, some)) == best_of(claim) and _apart(some) and not _elsewhere(claim, some):
                    found.add(claim.claim_id)
    return found


def _is_whole(part: Claim, total: Claim) -> bool:
    """Whether a figure is told for itself; one that another speaker sets beside a sum may well be a part of it."""
    if part.part_of == total.claim_id:
        return True
    return part.relation is None or (part.relation == "rival" and part.relation_to == total.claim_id)


def _elsewhere(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure is of a town and day of its own, so that it is only by chance the sum of others."""
    own = total.place_id is not None and (total.geo_precision or 9) <= _TOWN and total.date_start is not None
    return own and all(
        c.place_id not in (None, total.place_id) and c.date_start not in (None, total.date_start)
        for c in parts
    )


def _apart(claims: Sequence[Claim]) -> bool:
    """Whether each of these claims is told of a place or day of its own."""
    return len({(c.place_id or c.place, c.date_start) for c in claims}) == len(claims) and all(
        c.place or c.date_start for c in claims
    )
