"""How much speaks for two tellings being of one incident.

The weights are odds by eye, not learnt: the bundled gold is too small (docs/decisions/0010). They add up as evidence
does in the record linkage of Fellegi and Sunter (1969): place, day, figures, type and parties.
"""

import math
from datetime import date
from typing import NamedTuple

COPIED = 3.0  # two reports are copies of one story
ENOUGH = 3.0  # one place and one day are; one place, or one day in a province, alone are not
NOWHERE = "?"  # the country of incidents whose reports name no place that is known
LARGE = 20  # a figure of so many told twice is hardly chance
_EARTH = 12742.0  # km, its diameter
_NEAR, _ABOUT = 15.0, 60.0  # km between points that may be one, and that a spokesman far off may take for one
_BESIDE = 25.0  # km from a place that UCDP still calls near it (where_prec 2)


class Telling(NamedTuple):
    """What of an incident in one report is compared. `number`: its position; days: null where not told."""

    number: int
    report: int
    published: date | None
    start: date | None
    end: date | None
    firm: bool  # whether its own words tell the days
    place: str | None
    words: frozenset[str]  # the places named, by what is left of them in any spelling
    precision: int | None
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    kinds: tuple[str, ...]
    types: tuple[str, ...]
    actors: tuple[str, ...]
    figures: tuple[str, ...]  # "killed:24", those too small to tell anything left out
    killed: int | None
    wounded: int | None
    tolls: tuple[int, ...] = ()  # every whole figure of the killed


def likeness(one: Telling, other: Telling) -> float:
    """The evidence that two tellings are of one incident: `ENOUGH` or more; far below 0 where they cannot be."""
    if one.report == other.report:
        return -9.0
    if one.country != other.country and NOWHERE not in (one.country, other.country):
        return -9.0
    if one.kinds and other.kinds and not set(one.kinds) & set(other.kinds):
        return -9.0
    figures = set(one.figures) & set(other.figures)
    same_type = bool(set(one.types) & set(other.types))
    score = _place(one, other) + _days(one, other) + _figures(figures)
    score += 1.0 if same_type else 0.0
    if one.actors and other.actors:
        score += 1.0 if set(one.actors) & set(other.actors) else -1.0
    return score if figures else score + _growth(one, other, same_type)


def _figures(shared: set[str]) -> float:
    """The more people a number told twice counts, the less is it chance; a third one adds nothing."""
    weights = sorted(
        (3.0 if n >= LARGE else 2.25 if n >= LARGE // 2 else 1.5 for n in map(_number, shared)), reverse=True
    )
    return sum(weights[:2])


def _place(one: Telling, other: Telling) -> float:
    if one.place is not None and one.place == other.place:
        return 3.0
    if one.words & other.words and not (_point(one) and _point(other)):
        return 2.5  # one name, of which the gazetteer knows one spelling or none
    if NOWHERE in (one.country, other.country):
        return 0.0
    if _point(one) and _point(other):
        km = kilometres(one, other)
        if km is None:
            return -9.0
        beside = 2 in (one.precision, other.precision)  # "near Jos", of a village 25 km off
        return 2.0 if km <= _NEAR else 1.0 if beside and km <= _BESIDE else -1.0 if km <= _ABOUT else -9.0
    return 1.0 if any((t.precision or 9) >= 5 for t in (one, other)) else 1.5


def _point(telling: Telling) -> bool:
    return telling.precision is not None and telling.precision <= 2


def kilometres(one: Telling, other: Telling) -> float | None:
    """The distance between two points (haversine), where both are known."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    across = math.sin((b - a) / 2) ** 2
    along = math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    return _EARTH * math.asin(min(1.0, math.sqrt(across + math.cos(a) * math.cos(b) * along)))


def _days(one: Telling, other: Telling) -> float:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return 0.5
    if one.start <= other.end and other.start <= one.end:
        return 2.0
    later, earlier = (one, other) if one.start > other.end else (other, one)
    if not later.firm or "Armed clash" in (*one.types, *other.types):
        return 0.5  # "45 were killed", in a report on what came after
    return -0.5 if earlier.firm else 0.0


def _growth(one: Telling, other: Telling, same_type: bool) -> float:
    """What the tolls say, by the two most alike of those told of different groups: a later one is often somewhat
    higher, seldom many times as high or a fraction."""
    if not one.killed or not other.killed:
        return 0.0
    first, second = (
        (one, other) if (one.published or date.min) <= (other.published or date.min) else (other, one)
    )
    grew = min(
        (after / max(1, before) for before in first.tolls for after in second.tolls if after),
        key=lambda ratio: abs(math.log(ratio)),
        default=1.0,
    )
    if 0.6 <= grew <= 2.5:
        return 0.5
    if 0.34 <= grew <= 5:
        return 0.0
    if same_type or not (one.types and other.types):
        return -0.5 if 5 < grew <= 10 else -1.5  # the first count of a day is often a fraction of the last
    return -3.5


def _number(figure: str) -> int:
    return int(figure.split(":")[1])
