"""Places that are told by two: the stretch between X and Y, and the border of X and Y."""

from collections.abc import Mapping
from dataclasses import replace

from transforms.enriching.countries import countries, mentions
from transforms.enriching.gazetteer import Candidate
from transforms.enriching.places.chosen import PRECISION, Choice, listed
from transforms.enriching.places.context import Context, kilometres, spot
from transforms.enriching.places.wording import Wording
from warehouse.tables import Place

_NEAR = 50.0  # km between two places that are both within 25 of what lies between them


def between(first: Choice, second: Choice, division: Place | None) -> Choice:
    """The choice for "between X and Y": X within 25 km where they are near each other, else the division of both."""
    if first.place is None or second.place is None:
        known, unknown = (second, first) if first.place is None else (first, second)
        if known.place is None:
            return replace(first, reason=f"the ends of a stretch: {first.reason}; {second.reason}")
        return replace(
            known,
            precision=max(5, known.precision or 5),
            reason=f"one end of a stretch; the other: {unknown.reason}",
        )
    here, there = spot(first.place), spot(second.place)
    ends = f"between {first.place.name} and {second.place.name}"
    both = (first.place, second.place)
    if here and there and kilometres(here, there) <= _NEAR:
        return Choice(first.place, 2, f"{ends}, {kilometres(here, there):.0f} km apart", both)
    if division is not None:
        return Choice(division, PRECISION.get(division.feature or "", 5), f"{ends}: what holds both", both)
    return Choice(None, None, f"{ends}: nothing narrower than the Earth is known to hold both", both)


def border_names(wording: Wording, context: Context) -> list[str]:
    """The names that a border may go by: its own, or those of the two countries, the other the report's."""
    own = mentions(f"{wording.name} {wording.other or ''}")
    names = {code: countries()[code].name for code in (*own, *context.countries)}
    pairs = [(names[a], names[b]) for a in own for b in sorted(names) if a != b]
    return [wording.name, *(f"{x}-{y} border" for a, b in pairs for x, y in ((a, b), (b, a)))]


def choose_border(wording: Wording, found: Mapping[str, list[Candidate]], context: Context) -> Choice:
    """A border is a line: a row of the supplement where it has one, else no place, for its name is the country's."""
    names = border_names(wording, context)
    lines = {
        c.place.place_id: c.place for n in names for c in found.get(n, []) if c.place.feature == "region"
    }
    if len(lines) == 1:
        return Choice(next(iter(lines.values())), 5, "a border", tuple(lines.values()))
    if lines:
        return Choice(
            None, None, f"cannot be told apart: {listed(tuple(lines.values()))}", tuple(lines.values())
        )
    return Choice(None, None, "a border: a line that the gazetteer has no row for")
