"""What came of a choice: the place, how precise it is, why, and what else it might have been."""

from dataclasses import dataclass

from transforms.enriching.gazetteer import POINTS
from warehouse.tables import Place

PRECISION = {"admin2": 3, "admin3": 3, "admin1": 4, "country": 6}
SHOWN = 5  # candidates that are listed


@dataclass(frozen=True, slots=True)
class Choice:
    """The place chosen, its UCDP where_prec, and why; or no place, and why not. The candidates were weighed.

    country, admin1: of no place, in what it is known to lie all the same.
    Where where_prec is over 2 the place is known by its name alone, and its coordinates say nothing.
    """

    place: Place | None
    precision: int | None
    reason: str
    candidates: tuple[Place, ...] = ()
    sure: bool = False
    country: str | None = None
    admin1: str | None = None


def precision_of(place: Place) -> int:
    """UCDP where_prec of a place: 1 a point, 3 and 4 divisions, 5 a line or wide place, 6 a country, 7 the sea."""
    if place.feature in POINTS:
        return 1
    if place.feature == "water":
        return 5 if place.country else 7
    return PRECISION.get(place.feature or "", 5)


def listed(places: tuple[Place, ...]) -> str:
    """Places as people tell them apart."""
    return "; ".join(f"{p.name} ({', '.join(filter(None, (p.admin1, p.country)))})" for p in places[:SHOWN])
