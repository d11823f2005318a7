"""Whether what is told was elsewhere: of two claims, of a claim and what was told before it, of two incidents."""

from collections.abc import Iterable

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.place_costs import WIDE

# Kinds of place that may lie in the one told before, or hold it.
_HOLDING = frozenset(("camp", "facility", "country", "region"))


def alike(one: str, other: str) -> bool:
    """Whether two wordings may be of one place: the same, or one within the other.

    >>> alike("Aleppo", "eastern Aleppo"), alike("Aleppo", "Homs")
    (True, False)
    """
    one, other = one.lower(), other.lower()
    return one in other or other in one


def elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two claims are told of different places, each by words of its own; a country may hold the town."""
    if one.place_mark is None or other.place_mark is None or alike(one.place or "", other.place or ""):
        return False
    kinds = (one.place_mark.kind in WIDE, other.place_mark.kind in WIDE)
    return kinds[0] == kinds[1]


def elsewhere_than(draft: Draft, place: str) -> bool:
    """Whether a claim has another place than the one told before, no camp or building that may lie in it."""
    mark = draft.place_mark
    if mark is None or mark.kind in _HOLDING or mark.worded is not None:
        return False  # "across the city" holds the quarter told before
    return not alike(draft.place or "", place)


def in_none_of(draft: Draft, names: Iterable[str]) -> bool:
    """Whether a claim names a place of its own that is none of those of a sentence which names some."""
    told = list(names)
    mark = draft.place_mark
    return mark is not None and bool(told) and not any(alike(mark.name, name) for name in told)
