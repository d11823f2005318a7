"""Which of a sentence's places a figure belongs to, and for people who moved, where to."""

import re

from transforms.reading.claims.nearest import FAR, distance
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark

MOVEMENTS = {"displaced", "evacuated", "returned"}
_TAKEN_FROM = {"abducted", "captured", "detained", "rescued", "released"}
# How many characters farther off a narrower place may stand and still be the one meant.
WIDE = {"country": 260, "region": 120, "province": 120, "water": 120, "facility": 80}
_RELATION_COST = {"at": 0, "near": 60, "origin": 150, "of": 250, "destination": 300}


def place_of(
    marked: Marked, start: int, end: int, measure: str | None
) -> tuple[PlaceMark | None, PlaceMark | None]:
    """Where it happened, and for movements where to."""
    movement = measure in MOVEMENTS
    best: PlaceMark | None = None
    least = FAR
    destination: PlaceMark | None = None
    for mark in marked.places[:30]:
        if mark.relation == "destination" and movement:
            destination = destination or mark
            continue
        cost = distance(marked.text, mark.start, mark.end, start, end)
        origin = mark.relation == "origin" and (movement or measure in _TAKEN_FROM)
        cost += 0 if origin else _RELATION_COST.get(mark.relation, 200)
        cost += WIDE.get(mark.kind or "", 0)
        cost += 15 if mark.end <= start else 0
        if cost < least:
            best, least = mark, cost
    return _first_listed(marked, best), destination


_LISTS = re.compile(
    r"(?:,|,? and|,? or)(?: the(?: [a-z-]+)? (?:city|town|village|district|province) of)? ", re.IGNORECASE
)


def _first_listed(marked: Marked, mark: PlaceMark | None) -> PlaceMark | None:
    """The place that a list begins with, where one of those after it stands nearest."""
    if mark is None:
        return None
    for before in reversed(marked.places[:30]):
        if before.end < mark.start and before.relation == mark.relation \
                and _LISTS.fullmatch(marked.text, before.end, mark.start):  # fmt: skip
            mark = before
    return mark


# Those who got where they went are told of there: "6,000 people reached Lem".
_ARRIVING = re.compile(
    r"(?:[^,;:]|,(?=\d)){0,120}\b(?:reach|arriv|enter|cross|return)[a-z]*\b[^,;:]*", re.IGNORECASE
)


def arrived(marked: Marked, start: int, destination: PlaceMark) -> bool:
    """Whether people told of from `start` on came to a destination, by the words that lead up to it."""
    return _ARRIVING.fullmatch(marked.text, start, destination.start) is not None
