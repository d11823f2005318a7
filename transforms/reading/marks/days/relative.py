"""Days told by their distance from publication: one function for each shape."""

from datetime import date

from transforms.reading.lexicon.date_words import ORDINALS, WEEKDAYS
from transforms.reading.marks.days import Found
from transforms.reading.marks.days.calendar_units import (
    DAY,
    add_days,
    back,
    day_of,
    month_days,
    third_of,
    unit_around,
    year_days,
)
from transforms.reading.marks.days.named import Days, Reference, Shape, number

SAME_DAY_HOURS = 6  # hours ago or later that are still the same day
STEPS = {
    "last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "following": 1, "after": 1, "ensuing": 1,
    "previous": -1, "preceding": -1, "before": -1, "earlier": -1, "prior": -1, "same": 0,
}  # fmt: skip
_WDAYS = {name[:3]: at for at, name in enumerate(WEEKDAYS)}


def unit_of(found: Found) -> str:
    """The unit that the words count in; a night is a day."""
    word = (found.part("units") or found.part("unit") or found.part("short") or found.part("period")).rstrip(
        "s"
    )
    return "day" if word == "night" else word


def weekday_number(found: Found) -> int:
    """A weekday's number, Monday being 0."""
    return _WDAYS[(found.part("weekday") or found.part("wday"))[:3]]


def _weekday(found: Found, ref: Reference) -> Days | None:
    """The latest such day up to publication; the next one where the words look ahead."""
    if ref.latest is None:
        return None
    which = found.part("which")
    ago = (ref.latest.weekday() - weekday_number(found)) % 7
    if which in ("next", "coming") or ref.planned:
        day = add_days(ref.latest, (7 - ago) % 7 or (7 if which == "next" else 0))
    else:
        day = add_days(ref.latest, -(ago or (7 if which in ("last", "past") else 0)))
    return (day, day) if day else None


def _midweek(found: Found, ref: Reference) -> Days | None:
    """The latest Wednesday up to publication."""
    day = add_days(ref.latest, -((ref.latest.weekday() - 2) % 7)) if ref.latest else None
    return (day, day) if day else None


def _weekday_before_last(found: Found, ref: Reference) -> Days | None:
    last = _weekday(found, ref)
    day = add_days(last[0], -7) if last and last[0] else None
    return (day, day) if day else None


def _unit_before_last(found: Found, ref: Reference) -> Days | None:
    return unit_around(found.part("period"), ref.published, -2) if ref.published else None


def _days_to(found: Found, ref: Reference) -> Days | None:
    """So many days or hours, or a week, of which the last day is named."""
    last = _weekday(found, ref)
    count = number(found.part("n")) if "n" in found.parts else 7
    if count and "hours" in found.lows:
        count = count // 24 + 1
    return (add_days(last[1], 1 - count), last[1]) if last and last[1] and count else None


def _weekday_of_week(found: Found, ref: Reference) -> Days | None:
    week = unit_around("week", ref.published, STEPS[found.part("which")]) if ref.published else None
    return (week[0] + DAY * weekday_number(found),) * 2 if week else None


def _today(found: Found, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    last_night = "last" in found.lows
    steps = -1 if last_night else {"yesterday": -1, "tomorrow": 1}.get(found.part("today"), 0)
    return unit_around("day", ref.published, steps)


def _before_yesterday(found: Found, ref: Reference) -> Days | None:
    return unit_around("day", ref.published, -2) if ref.published else None


def _overnight(found: Found, ref: Reference) -> Days | None:
    return (add_days(ref.published, -1), ref.published) if ref.published else None


def _weekend(found: Found, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    which = found.part("which") or found.part("gone") or found.lows[0]
    saturday = ref.published - DAY * ((ref.published.weekday() - 5) % 7)
    if which in ("next", "coming") or ref.planned:
        saturday += 7 * DAY
    elif which in ("last", "past", "previous") and saturday + DAY >= ref.published:
        saturday -= 7 * DAY
    return saturday, saturday + DAY


def _window(found: Found, ref: Reference) -> Days | None:
    """A stretch of so many hours, days, weeks, months or years that ends with publication."""
    if ref.published is None:
        return None
    unit, count = unit_of(found), number(found.part("n") or "a")
    if "nunit" in found.parts:
        word, _, unit = found.part("nunit").partition("-")
        count = number(word)
    if unit == "minute" or (unit == "hour" and ("few" in found.parts or (count or 9) <= SAME_DAY_HOURS)):
        return ref.published, ref.published
    several = "units" in found.parts and found.lows[-1].endswith("s") and "n" not in found.parts
    if "few" in found.parts or several or count is None:
        return None, ref.published  # "the past few days", "the past days"
    return back(ref.published, unit or "day", count), ref.published


def _inclusive(found: Found, ref: Reference) -> Days | None:
    """So many days that something went on for, the day of publication being the last."""
    count = number(found.part("n"))
    return (add_days(ref.published, 1 - count), ref.published) if ref.published and count else None


def _days_since(found: Found, ref: Reference) -> Days | None:
    """From so many days, weeks or months ago up to publication."""
    count = number(found.part("n"))
    return (back(ref.published, unit_of(found), count), ref.published) if ref.published and count else None


def _nth_day(found: Found, ref: Reference) -> Days | None:
    """From the first day of what goes on for so many days, weeks or months up to publication."""
    count = ORDINALS.get(found.part("nth"))
    if ref.published is None or count is None:
        return None
    return back(ref.published, unit_of(found), count - 1), ref.published


def _nth_day_of(found: Found, ref: Reference) -> Days | None:
    """From the first day of what the date named before was the so manieth of, up to publication."""
    count = ORDINALS.get(found.part("nth"))
    if ref.anchor is None or ref.published is None or count is None:
        return None
    return back(ref.anchor[0], unit_of(found), count - 1), ref.published


def _period(found: Found, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    part, unit, steps = found.part("part"), found.part("period"), STEPS[found.part("which")]
    around = unit_around(unit, ref.published, steps)
    if around and part in ("early", "late", "mid") and unit in ("month", "year") and steps:
        return third_of(around, part)
    return around


def _start_of(found: Found, ref: Reference) -> Days | None:
    if "year" in found.parts and found.part("year").isdecimal():
        start = year_days(int(found.part("year")))[0]
        return start, start
    around = unit_around(found.part("period") or "year", ref.published) if ref.published else None
    return (around[0], around[0]) if around else None


def _so_far(found: Found, ref: Reference) -> Days | None:
    around = unit_around(found.part("period"), ref.published) if ref.published else None
    return (around[0], ref.published) if around else None


def _ago(found: Found, ref: Reference) -> Days | None:
    unit, count = unit_of(found), number(found.part("n"))
    if ref.published is None:
        return None
    if unit == "minute" or (unit == "hour" and ("few" in found.parts or (count or 99) <= SAME_DAY_HOURS)):
        return ref.published, ref.published
    if count is None:
        return None
    then = back(ref.published, unit, count)
    if then is None:
        return None
    days: Days | None = (then, then)
    if unit == "hour":
        days = then, ref.published
    elif unit == "week":  # "two weeks ago" is seldom meant to the day
        days = add_days(then, -3), add_days(then, 3)
    elif unit == "decade":
        days = date(then.year // 10 * 10, 1, 1), date(then.year // 10 * 10 + 9, 12, 31)
    elif unit in ("month", "year"):
        days = unit_around(unit, then)
    elif "about" in found.parts:
        days = add_days(then, -1), add_days(then, 1)
    return (None, days[1]) if days and "more" in found.parts else days


def _ago_today(found: Found, ref: Reference) -> Days | None:
    """So many weeks, months or years before publication, to the day."""
    count = number(found.part("n"))
    then = back(ref.published, unit_of(found), count) if ref.published and count else None
    steps = {"yesterday": -1, "tomorrow": 1}.get(found.lows[-1], 0)
    return unit_around("day", then, steps) if then else None


def _fortnight(found: Found, ref: Reference) -> Days | None:
    return (add_days(ref.published, -14), ref.published) if ref.published else None


def _fortnight_ago(found: Found, ref: Reference) -> Days | None:
    """Two weeks ago, give or take; half a year ago by the month."""
    if ref.published is None:
        return None
    if "year" in found.lows:
        then = back(ref.published, "month", 6)
        return unit_around("month", then) if then else None
    return add_days(ref.published, -17), add_days(ref.published, -11)


def _recent(found: Found, ref: Reference) -> Days | None:
    return (None, ref.published) if ref.published else None


def _ordinal(found: Found, ref: Reference) -> Days | None:
    """ "The 5th": the latest day of that number, or that of the month named."""
    if ref.latest is None:
        return None
    number_of_day = int(found.part("dayth")[:-2])
    steps = -1 if "last" in found.lows else 0
    if "month" not in found.lows and number_of_day > ref.latest.day:
        steps = -1
    first = month_days(ref.latest.year, ref.latest.month + steps)[0]
    day = day_of(first.year, first.month, number_of_day)
    return (day, day) if day else None


RELATIVE: dict[str, Shape] = {
    "ago": _ago, "ago_today": _ago_today,
    "days_since": _days_since,
    "days_to": _days_to, "fortnight": _fortnight, "fortnight_ago": _fortnight_ago,
    "inclusive": _inclusive, "midweek": _midweek, "nth_day": _nth_day, "nth_day_of": _nth_day_of,
    "before_yesterday": _before_yesterday, "ordinal": _ordinal,
    "overnight": _overnight, "recent": _recent,
    "so_far": _so_far, "start_of": _start_of,
    "today": _today, "unit": _period,
    "unit_before_last": _unit_before_last, "weekday_before_last": _weekday_before_last,
    "weekday": _weekday, "weekday_of_week": _weekday_of_week,
    "weekend": _weekend, "window": _window,
}  # fmt: skip
