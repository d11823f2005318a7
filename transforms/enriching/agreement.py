"""Whether places and days that are told may be of one incident."""

from datetime import date

from rapidfuzz.fuzz import partial_ratio as ratio

from transforms.enriching.names import folded
from warehouse.tables import Claim

_ALIKE = 84  # rapidfuzz ratio of two spellings of one name, one of them maybe with its kind


def precision(claim: Claim) -> int:
    """The claim's where_prec; the sea (7) and what is not known are the least precise."""
    return claim.geo_precision or 9


def is_wide(claim: Claim) -> bool:
    """Whether a claim's place is a district, province or country, in which one that no gazetteer holds may lie."""
    return claim.place_id is not None and precision(claim) in (3, 4, 5, 6)


def places_agree(a: Claim, b: Claim) -> bool:
    """Whether two resolved places are one, or one is the division or country that holds the other."""
    if a.place_id == b.place_id:
        return True
    if a.country != b.country or a.country is None:
        return False
    wide, narrow = (a, b) if precision(a) > precision(b) else (b, a)
    if precision(wide) == 6:
        return True
    same_division = bool(wide.admin1 and narrow.admin1) and folded(wide.admin1 or "") == folded(
        narrow.admin1 or ""
    )
    holds = precision(wide) in (3, 4, 5) and precision(narrow) < precision(wide) and same_division
    return holds and not _of_two_districts(wide, narrow)


def _of_two_districts(wide: Claim, narrow: Claim) -> bool:
    """Whether a district is told, and a place of which another district is known: al-Abdiya holds no Marib city."""
    district = wide.admin2 or wide.place
    if precision(wide) != 3 or not district or not narrow.admin2:
        return False
    return ratio(folded(district), folded(narrow.admin2)) < _ALIKE


def days_between(start: date, end: date, other_start: date, other_end: date) -> int:
    """Days from one stretch to another; 0 where they overlap."""
    return max((other_start - end).days, (start - other_end).days, 0)
