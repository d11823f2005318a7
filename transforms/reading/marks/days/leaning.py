"""Days told by their distance from the date named before: one function for each shape."""

from datetime import date

from transforms.reading.marks.days import Found
from transforms.reading.marks.days.calendar_units import add_days, unit_around
from transforms.reading.marks.days.named import Days, Reference, Shape, number
from transforms.reading.marks.days.relative import SAME_DAY_HOURS, STEPS, unit_of, weekday_number

_WIDTHS = {"day": 1, "weekend": 2, "week": 7, "month": 31, "year": 366}
_DAY_WORDS = {"morning", "afternoon", "evening", "night", "day"}


def _weekday_beside(found: Found, ref: Reference) -> Days | None:
    """The first such day after the date named before, or the last one before it."""
    if ref.anchor is None:
        return None
    wanted = weekday_number(found)
    if "following" in found.lows:
        day = add_days(ref.anchor[1], (wanted - ref.anchor[1].weekday() - 1) % 7 + 1)
    else:
        day = add_days(ref.anchor[0], -((ref.anchor[0].weekday() - wanted - 1) % 7 + 1))
    return (day, day) if day else None


def _apart(found: Found, ref: Reference) -> Days | None:
    """So many days, weeks, months or years from the date named before."""
    unit, count = unit_of(found), number(found.part("n"))
    later = (found.part("way") or found.lows[-1]) in ("later", "afterwards", "after")
    if ref.anchor is None:
        return None
    if unit in ("minute", "hour"):
        near = unit == "minute" or "n" not in found.parts or (count or 99) <= SAME_DAY_HOURS
        return ref.anchor if near and ref.anchor[0] == ref.anchor[1] else None
    if count is None or unit == "decade":
        return None
    return _step(ref.anchor, unit, count if later else -count, exact=True)


def _apart_back(found: Found, ref: Reference) -> Days | None:
    """The day of an event from which the date named before lies so many days off: "on Sunday, a day after the raid"."""
    unit, count = unit_of(found), number(found.part("n"))
    if ref.anchor is None or count is None or unit not in _WIDTHS:
        return None
    return _step(ref.anchor, unit, count if found.lows[-1] == "before" else -count, exact=True)


def _apart_from_attack(found: Found, ref: Reference) -> Days | None:
    """So many days before or after the attack that the report is about."""
    unit, count = unit_of(found) or "day", number(found.part("n") or "a")
    if ref.anchor is None or count is None or unit not in _WIDTHS:
        return None
    before = "before" in found.lows or "eve" in found.lows
    return _step(ref.anchor, unit, -count if before else count, exact=True)


def _beside(found: Found, ref: Reference) -> Days | None:
    """The unit before or after the date named before, or the one that holds it."""
    if ref.anchor is None:
        return None
    unit = found.part("daytime") or "day"
    word = found.part("beside") or found.lows[-1]
    return _step(ref.anchor, "day" if unit in _DAY_WORDS else unit, STEPS[word])


def _that_unit(found: Found, ref: Reference) -> Days | None:
    if ref.anchor is None:
        return None
    unit = found.part("daytime") or "day"
    return _step(ref.anchor, "day" if unit in _DAY_WORDS else unit, 0)


def _step(anchor: tuple[date, date], unit: str, steps: int, exact: bool = False) -> Days | None:
    """So many units on from the anchor; None where the anchor itself is wider than the unit."""
    start, end = anchor
    length = (end - start).days + 1
    if unit == "week" and length == 1 and exact:
        return unit_around("day", start, 7 * steps)  # "a week earlier" than a day
    if unit == "day" and length > 1:
        return unit_around(unit, end, steps) if steps > 0 and length < 4 else None
    if length > _WIDTHS[unit]:
        return None
    return unit_around(unit, start, steps)


def _soon_after(found: Found, ref: Reference) -> Days | None:
    """The day named before, of which it was told that little time lay between."""
    return ref.anchor if ref.anchor and ref.anchor[0] == ref.anchor[1] else None


def _days_after(found: Found, ref: Reference) -> Days | None:
    """So many days after the one named before, it left out."""
    count = number(found.part("n"))
    if ref.anchor is None or count is None:
        return None
    weeks = "weeks" in found.lows
    return add_days(ref.anchor[1], 1), add_days(ref.anchor[1], count * (7 if weeks else 1))


def _since_then(found: Found, ref: Reference) -> Days | None:
    return (ref.anchor[0], ref.published) if ref.anchor and ref.published else None


def _same_period(found: Found, ref: Reference) -> Days | None:
    """The stretch named before; a single day is no period."""
    return ref.anchor if ref.anchor and ref.anchor[0] < ref.anchor[1] else None


LEANING: dict[str, Shape] = {
    "apart": _apart, "apart_back": _apart_back, "apart_from_attack": _apart_from_attack, "beside": _beside,
    "days_after": _days_after, "same_period": _same_period, "since_then": _since_then, "soon_after": _soon_after,
    "that_unit": _that_unit, "weekday_beside": _weekday_beside,
}  # fmt: skip
