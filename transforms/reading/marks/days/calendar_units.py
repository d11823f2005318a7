"""Weeks, months and years around a day, and the thirds of them that "early", "mid" and "late" mean."""

from calendar import monthrange
from datetime import date, timedelta

DAY = timedelta(days=1)
OLDEST_YEAR, LATEST_YEAR = 1900, 2199
_THIRDS = {
    "early": 0, "start": 0, "beginning": 0, "outset": 0, "earlier": 0, "mid": 1, "middle": 1, "late": 2, "later": 2,
    "end": 2, "close": 2,
}  # fmt: skip


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, count: int) -> date | None:
    """The day so many days on, or None beyond the years that are read."""
    try:
        found = day + DAY * count
    except OverflowError:
        return None
    return found if OLDEST_YEAR - 1 <= found.year <= LATEST_YEAR + 1 else None


def month_days(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month; months below 1 or above 12 run into the years beside."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_days(year: int) -> tuple[date, date]:
    """First and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def unit_around(unit: str, day: date, steps: int = 0) -> tuple[date, date] | None:
    """The calendar unit that holds the day, or the one so many steps after it."""
    if unit == "month":
        months = day.year * 12 + day.month - 1 + steps
        if not OLDEST_YEAR <= months // 12 <= LATEST_YEAR:
            return None
        return month_days(months // 12, months % 12 + 1)
    if unit == "year":
        return year_days(day.year + steps) if OLDEST_YEAR <= day.year + steps <= LATEST_YEAR else None
    if unit not in ("week", "weekend"):
        found = add_days(day, steps)
        return (found, found) if found else None
    monday = add_days(day, 7 * steps - day.weekday())
    if monday is None:
        return None
    return (monday, monday + 6 * DAY) if unit == "week" else (monday + 5 * DAY, monday + 6 * DAY)


def back(day: date, unit: str, count: int) -> date | None:
    """The day so many units before; hours count as the days they touch."""
    if unit in ("minute", "hour"):
        return add_days(day, -count // 24 if unit == "hour" else 0)
    if unit in ("day", "night"):
        return add_days(day, -count)
    if unit == "week":
        return add_days(day, -7 * count)
    months = day.year * 12 + day.month - 1 - count * {"month": 1, "year": 12, "decade": 120}[unit]
    if months < OLDEST_YEAR * 12:
        return None
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def third_of(days: tuple[date, date], part: str) -> tuple[date, date]:
    """The third of a month or year that "early", "mid" or "late" means; the whole for any other word."""
    third = _THIRDS.get(part)
    start, end = days
    if third is None:
        return days
    if (end - start).days < 32:
        first = (start.replace(day=1), start.replace(day=11), start.replace(day=21))[third]
        return first, (start.replace(day=10), start.replace(day=20), end)[third]
    return date(start.year, 1 + 4 * third, 1), month_days(start.year, 4 + 4 * third)[1]
