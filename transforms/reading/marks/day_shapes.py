"""From the words of a date to days: one function for each shape that a rule of `lexicon.date_rules` names.

Each takes the parts that the pattern named and a Reference, and gives first and last day, or None where the
words alone (without publication, or without a date named before) do not say.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from transforms.reading.lexicon.date_rules import HOLIDAYS, MONTHS, NUMBERS, WEEKDAYS

Days = tuple[date | None, date | None]
Parts = Mapping[str, str | None]
DAY = timedelta(days=1)
OLDEST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative words are relative to. `latest`: the last day meant; `planned`: the words look ahead."""

    published: date | None
    latest: date | None
    anchor: tuple[date, date] | None
    planned: bool = False
    year: int | None = None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_days(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month; months below 1 or above 12 run into the years beside."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _year_days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _week_days(day: date) -> tuple[date, date]:
    monday = day - DAY * day.weekday()
    return monday, monday + 6 * DAY


def _month_number(parts: Parts) -> int:
    return MONTHS[(parts["month"] or "")[:3].lower()]


def _number(words: str | None) -> int | None:
    if not words:
        return 1
    if words.isdigit():
        return int(words) if 0 < int(words) < 1000 else None
    return NUMBERS.get(words.lower())


def _part_of(days: tuple[date, date], part: str | None) -> Days:
    """The third of a month or year that "early", "mid" or "late" means."""
    if not part:
        return days
    start, end = days
    word = part.lower().split()[-2] if " of" in part.lower() else part.lower()
    third = {"early": 0, "start": 0, "beginning": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}[word]
    if (end - start).days < 32:
        first = (start.replace(day=1), start.replace(day=11), start.replace(day=21))[third]
        return first, (start.replace(day=10), start.replace(day=20), end)[third]
    return date(start.year, 1 + 4 * third, 1), month_days(start.year, 4 + 4 * third)[1]


def _year_of(parts: Parts, month: int, day: int, ref: Reference) -> int | None:
    """The stated year, or the one that makes the day the latest before publication (the next, if planned)."""
    if parts.get("year"):
        return int(parts["year"] or 0)
    if ref.year:
        return ref.year
    if ref.latest is None:
        same_month = ref.anchor and ref.anchor[0].month == month and ref.anchor[0].year == ref.anchor[1].year
        return ref.anchor[0].year if ref.anchor and same_month else None
    before = (month, day) <= (ref.latest.month, ref.latest.day)
    if ref.planned:
        return (
            ref.latest.year
            if not before or (month, day) == (ref.latest.month, ref.latest.day)
            else ref.latest.year + 1
        )
    return ref.latest.year if before else ref.latest.year - 1


def _date(parts: Parts, ref: Reference) -> Days | None:
    year = int(parts["year"] or 0) if parts.get("year") else 1900 + int(parts["yy"] or 0)
    month = int(parts["mm"] or 0) if parts.get("mm") else 0
    if not month:
        abbreviation = (parts["month"] or "").lower()
        month = MONTHS.get(abbreviation[:3], 0)
    day = _day(year, month, int(parts["dd"] or 0))
    return (day, day) if day else None


def _numeric(parts: Parts, ref: Reference) -> Days | None:
    """Day and month in figures: read only where one of the two cannot be a month."""
    a, b, year = int(parts["a"] or 0), int(parts["b"] or 0), int(parts["year"] or 0)
    if a <= 12 and b <= 12 and a != b:
        return None
    day = _day(year, min(a, b), max(a, b)) if a != b else _day(year, a, b)
    return (day, day) if day else None


def _days(parts: Parts, ref: Reference) -> Days | None:
    numbers = [int(n) for n in re.findall(r"\d+", parts["days"] or "")]
    month = _month_number(parts)
    year = _year_of(parts, month, numbers[0], ref)
    if year is None:
        return None
    first, last = _day(year, month, min(numbers)), _day(year, month, max(numbers))
    return (first, last) if first and last else None


def _month(parts: Parts, ref: Reference) -> Days | None:
    month = _month_number(parts)
    year = _year_of(parts, month, 1, ref)
    if year and (parts.get("which") or "").lower() == "last" and ref.latest and month == ref.latest.month:
        year -= 1
    return _part_of(month_days(year, month), parts.get("part")) if year else None


def _year(parts: Parts, ref: Reference) -> Days | None:
    return _part_of(_year_days(int(parts["year"] or 0)), parts.get("part"))


def _decade(parts: Parts, ref: Reference) -> Days | None:
    year = int(parts["year"] or 0)
    return date(year, 1, 1), date(year + 9, 12, 31)


def _first_of_year(parts: Parts, ref: Reference) -> Days | None:
    year = int(parts["year"] or 0) if parts.get("year") else ref.published.year if ref.published else None
    months = 6 if parts.get("half") else 3 if parts.get("quarter") else _number(parts.get("n"))
    if year is None or months is None or not 1 <= months <= 12:
        return None
    return date(year, 1, 1), month_days(year, months)[1]


def _start_of(parts: Parts, ref: Reference) -> Days | None:
    around = _unit_around(parts["unit"] or "", ref.published) if ref.published else None
    return (around[0], around[0]) if around else None


def _unit_around(unit: str, day: date, steps: int = 0) -> tuple[date, date] | None:
    """The calendar unit that holds the day, or the one so many steps after it."""
    unit = unit.lower()
    if unit == "week":
        return _week_days(day + 7 * DAY * steps)
    if unit == "month":
        return month_days(day.year, day.month + steps) if abs(steps) < 1200 else None
    if unit == "year":
        return _year_days(day.year + steps) if OLDEST_YEAR <= day.year + steps < 2200 else None
    return day + DAY * steps, day + DAY * steps


def _weekday(parts: Parts, ref: Reference) -> Days | None:
    if ref.latest is None:
        return None
    wanted = WEEKDAYS.index((parts["weekday"] or "").lower() + "day")
    which = (parts.get("which") or "").lower()
    back = (ref.latest.weekday() - wanted) % 7
    if which == "next" or ref.planned:
        day = ref.latest + DAY * ((7 - back) % 7 or (7 if which == "next" else 0))
    else:
        day = ref.latest - DAY * (back or (7 if which in ("last", "the previous") else 0))
    return day, day


def _today(parts: Parts, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    word = (parts["word"] or "").lower()
    back = {"the day before yesterday": 2, "yesterday": 1, "last night": 1, "tomorrow": -1}.get(word, 0)
    return ref.published - DAY * back, ref.published - DAY * back


def _overnight(parts: Parts, ref: Reference) -> Days | None:
    return (ref.published - DAY, ref.published) if ref.published else None


def _weekend(parts: Parts, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    saturday = ref.published - DAY * ((ref.published.weekday() - 5) % 7)
    if (parts.get("which") or "").lower() == "next" or ref.planned:
        saturday += 7 * DAY
    elif (parts.get("which") or "").lower() in (
        "last",
        "past",
        "previous",
    ) and saturday + DAY >= ref.published:
        saturday -= 7 * DAY
    return saturday, saturday + DAY


def _window(parts: Parts, ref: Reference) -> Days | None:
    """A stretch of so many hours, days, weeks, months or years that ends with publication."""
    if ref.published is None:
        return None
    count = _number(parts.get("n"))
    if count is None:
        return None, ref.published
    return _back(ref.published, parts["unit"] or "", count), ref.published


def _back(day: date, unit: str, count: int) -> date | None:
    unit = unit.lower()
    if unit == "hour":
        return day - DAY * -(-count // 24)
    if unit in ("day", "night"):
        return day - DAY * count
    if unit == "week":
        return day - 7 * DAY * count
    months = day.year * 12 + day.month - 1 - count * (12 if unit == "year" else 1)
    if months < OLDEST_YEAR * 12:
        return None
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _unit(parts: Parts, ref: Reference) -> Days | None:
    if ref.published is None:
        return None
    steps = {"last": -1, "past": -1, "this": 0, "next": 1}[(parts["which"] or "").lower()]
    around = _unit_around(parts["unit"] or "", ref.published, steps)
    part = (parts.get("part") or "").lower()
    if around and part in ("early", "late", "mid") and parts["unit"] in ("month", "year") and steps:
        return _part_of(around, part)
    return around


def _ago(parts: Parts, ref: Reference) -> Days | None:
    count = _number(parts.get("n"))
    if ref.published is None or count is None:
        return None
    unit = (parts["unit"] or "").lower()
    if unit == "hour":
        days: Days | None = (_back(ref.published, unit, count), ref.published)
    elif unit == "day":
        days = (ref.published - DAY * count, ref.published - DAY * count)
    elif unit == "week":  # "two weeks ago" is seldom meant to the day
        middle = ref.published - 7 * DAY * count
        days = (middle - 3 * DAY, middle + 3 * DAY)
    else:
        days = _unit_around(unit, ref.published, -count)
    return (None, days[1]) if days and parts.get("more") else days


def _apart(parts: Parts, ref: Reference) -> Days | None:
    count = _number(parts.get("n"))
    if ref.anchor is None or count is None:
        return None
    steps = count if (parts["way"] or "").lower() == "later" else -count
    return _step(ref.anchor, parts["unit"] or "", steps)


def _beside(parts: Parts, ref: Reference) -> Days | None:
    if ref.anchor is None:
        return None
    way = (parts["way"] or "").lower()
    unit = (parts["unit"] or "").lower()
    if unit in ("morning", "evening", "night"):
        unit = "day"
    steps = {"following": 1, "next": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}.get(way, 0)
    return _step(ref.anchor, unit, steps)


def _step(anchor: tuple[date, date], unit: str, steps: int) -> Days | None:
    """So many units on from the anchor; None where the anchor itself is wider than the unit."""
    start, end = anchor
    width = {"day": 1, "week": 7, "month": 31, "year": 366}[unit.lower()]
    if (end - start).days + 1 > width and unit.lower() != "day":
        return None
    if unit.lower() == "day" and end != start:
        return (end + DAY * steps, end + DAY * steps) if steps > 0 and (end - start).days < 3 else None
    return _unit_around(unit, start, steps)


def _recent(parts: Parts, ref: Reference) -> Days | None:
    return (None, ref.published) if ref.published else None


def _holiday(parts: Parts, ref: Reference) -> Days | None:
    month, day = HOLIDAYS[(parts["holiday"] or "").lower().replace("’", "'")]
    year = _year_of(parts, month, day, ref)
    on = _day(year, month, day) if year else None
    return (on, on) if on else None


def _ordinal(parts: Parts, ref: Reference) -> Days | None:
    """ "The 5th": the latest day of that number."""
    if ref.latest is None:
        return None
    number = int(parts["dd"] or 0)
    first = ref.latest if number <= ref.latest.day else month_days(ref.latest.year, ref.latest.month - 1)[0]
    day = _day(first.year, first.month, number)
    return (day, day) if day else None


SHAPES: dict[str, Callable[[Parts, Reference], Days | None]] = {
    "ago": _ago, "apart": _apart, "beside": _beside, "date": _date, "days": _days, "decade": _decade,
    "first_of_year": _first_of_year, "holiday": _holiday, "month": _month, "numeric": _numeric,
    "ordinal": _ordinal, "overnight": _overnight, "recent": _recent, "start_of": _start_of, "today": _today,
    "unit": _unit, "weekday": _weekday, "weekend": _weekend, "window": _window, "year": _year,
    "year_as_name": _year,
}  # fmt: skip
