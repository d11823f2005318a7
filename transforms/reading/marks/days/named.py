"""Days, months and years that are named: from their words to days, one function for each shape of a rule.

Each takes the words found and a Reference, and gives first and last day, or None where they do not tell.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from transforms.reading.lexicon.date_words import EASTER, HOLIDAYS, MONTHS, NAMED_DAYS, NUMBERS, ORDINALS
from transforms.reading.marks.days import Found
from transforms.reading.marks.days.calendar_units import (
    DAY,
    add_days,
    day_of,
    month_days,
    third_of,
    unit_around,
    year_days,
)

Days = tuple[date | None, date | None]
_CLOSE = 92  # days from the date named before within which a day without a year is taken to lie


@dataclass(slots=True)
class Reference:
    """What relative words are relative to. `latest`: the last day meant; `planned`: the words look ahead."""

    published: date | None
    latest: date | None
    anchor: tuple[date, date] | None
    planned: bool = False
    year: int | None = None


Shape = Callable[[Found, Reference], Days | None]


def number(word: str) -> int | None:
    """A count in figures or letters; None for a vague one."""
    if word.isdecimal():
        return int(word) if 0 < int(word) < 1000 else None
    return NUMBERS.get(word)


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(word.rstrip("sthndr"))


def month_number(name: str) -> int:
    """A month's number by its name or the first letters of it."""
    return MONTHS[name[:3]]


def _year_of(found: Found, month: int, day: int, ref: Reference) -> int | None:
    """The year stated, or that of the latest such day up to publication (the next one, if planned)."""
    stated = _stated_year(found, ref)
    if stated is not None or _leans(found):
        return stated
    if ref.year:
        return ref.year
    if ref.latest is None:
        return _near_anchor(month, day, ref)
    same = (month, day) == (ref.latest.month, ref.latest.day)
    if ref.planned:
        return ref.latest.year + (not same and (month, day) < (ref.latest.month, ref.latest.day))
    return ref.latest.year - ((month, day) > (ref.latest.month, ref.latest.day))


def _stated_year(found: Found, ref: Reference) -> int | None:
    if "year" in found.parts:
        return int(found.part("year"))
    if "yy" in found.parts:
        return 1900 + int(found.part("yy"))
    if "which" in found.parts and "year" in found.lows:
        return ref.published.year + _STEPS[found.part("which")] if ref.published else None
    if _leans(found) and ref.anchor:
        return ref.anchor[0].year + _BESIDE.get(found.part("beside"), 0)
    return None


def _leans(found: Found) -> bool:
    """Whether the year is told by the date named before: "in March the same year"."""
    return "beside" in found.parts or "that" in found.lows


_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "next": 1, "coming": 1}
_BESIDE = {"following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1, "prior": -1}


def _near_anchor(month: int, day: int, ref: Reference) -> int | None:
    """Without publication: the year in which the day lies close to the date named before."""
    if ref.anchor is None or (ref.anchor[1] - ref.anchor[0]).days > 31:
        return None
    near = ref.anchor[0]
    for year in (near.year, near.year - 1, near.year + 1):
        on = day_of(year, month, min(day, 28))
        if on and abs((on - near).days) <= _CLOSE:
            return year
    return None


def _date(found: Found, ref: Reference) -> Days | None:
    numbers = [int(low) for low in found.lows if low.isdecimal()]
    day = day_of(*numbers) if len(numbers) == 3 else None
    return (day, day) if day else None


def _numeric(found: Found, ref: Reference) -> Days | None:
    """Day and month in figures: read only where one of the two cannot be a month."""
    a, b, year = (int(n) for n in "-".join(found.lows).replace(".", "-").replace("/", "-").split("-") if n)
    if a <= 12 and b <= 12 and a != b:
        return None
    day = day_of(year, min(a, b), max(a, b))
    return (day, day) if day else None


def _days(found: Found, ref: Reference) -> Days | None:
    days = found.days or [_ordinal(found.part("nth"))]
    month = month_number(found.part("month"))
    year = _year_of(found, month, max(days) if days[0] <= days[-1] else days[-1], ref)
    if year is None:
        return None
    opens = month_days(year, month - 1)[0] if days[0] > days[-1] else date(year, month, 1)  # "30-2 May"
    first = day_of(opens.year, opens.month, days[0] if opens.month != month else min(days))
    last = day_of(year, month, days[-1] if opens.month != month else max(days))
    return (first, last) if first and last else None


def _week_of(found: Found, ref: Reference) -> Days | None:
    days = _days(found, ref)
    return unit_around("week", days[0]) if days and days[0] else None


def _week_to(found: Found, ref: Reference) -> Days | None:
    days = _days(found, ref)
    return (add_days(days[1], -6), days[1]) if days and days[1] else None


def _month(found: Found, ref: Reference) -> Days | None:
    part, name = found.part("part") or found.part("edge"), found.part("month")
    if "partmonth" in found.parts:
        part, _, name = found.part("partmonth").partition("-")
    month = month_number(name)
    year = _year_of(
        found, month, 1, Reference(ref.published, ref.latest, ref.anchor, _ahead(found, ref), ref.year)
    )
    if year is None:
        return None
    if found.lows[0] == "last" and ref.latest and (year, month) == (ref.latest.year, ref.latest.month):
        year -= 1
    return third_of(month_days(year, month), part)


def _ahead(found: Found, ref: Reference) -> bool:
    return ref.planned or found.lows[0] == "next"


def _months(found: Found, ref: Reference) -> Days | None:
    first, last = (month_number(name) for name in found.part("months").split("-"))
    year = _year_of(found, last, 1, ref)
    return (month_days(year - (first > last), first)[0], month_days(year, last)[1]) if year else None


def _months_to(found: Found, ref: Reference) -> Days | None:
    """So many months, or a year, of which the last is named."""
    last = _month(found, ref)
    count = number(found.part("n")) if "n" in found.parts else 12
    if last is None or last[1] is None or count is None:
        return None
    return month_days(last[1].year, last[1].month + 1 - count)[0], last[1]


def _year_to_month(found: Found, ref: Reference) -> Days | None:
    """From the first day of the year of publication to the end of a month."""
    month = month_number(found.part("month"))
    if ref.published is None or month > ref.published.month:
        return None
    return date(ref.published.year, 1, 1), month_days(ref.published.year, month)[1]


def _half_of_month(found: Found, ref: Reference) -> Days | None:
    """The first or second half of a month."""
    month = month_number(found.part("month"))
    year = _year_of(found, month, 1, ref)
    if year is None:
        return None
    start, end = month_days(year, month)
    first = found.part("nth") == "first"
    return (start, start.replace(day=15)) if first else (start.replace(day=16), end)


def _part_of_month(found: Found, ref: Reference) -> Days | None:
    """The first or last days or weeks of a month."""
    month = month_number(found.part("month"))
    year = _year_of(found, month, 1, ref)
    if year is None:
        return None
    start, end = month_days(year, month)
    weeks = any(low.startswith("week") for low in found.lows)
    count = number(found.part("n")) or (1 if weeks else None)
    length = (count or 0) * (7 if weeks else 1)
    if not 0 < length <= 31 or "few" in found.parts:
        return None
    if "nth" not in found.parts:
        return max(start, end - DAY * (length - 1)), end
    first = start + DAY * length * (_ordinal(found.part("nth")) - 1)
    return (first, min(first + DAY * (length - 1), end)) if first <= end else None


def _part_of_year(found: Found, ref: Reference) -> Days | None:
    """The first or last months, quarter or half of a year."""
    year = _stated_year(found, ref) or (ref.published.year if ref.published else None)
    months = {"half": 6, "quarter": 3, "third": 4}.get(found.part("half")) or number(found.part("n") or "few")
    if year is None or months is None or not 1 <= months <= 12:
        return None
    place = _ordinal(found.part("nth")) if "nth" in found.parts else 12 // months
    if months * place > 12:
        return None
    return month_days(year, months * (place - 1) + 1)[0], month_days(year, months * place)[1]


def _year(found: Found, ref: Reference) -> Days | None:
    part, year = found.part("part") or found.part("edge"), found.part("year")
    if "partyear" in found.parts:
        part, _, year = found.part("partyear").partition("-")
    if "decade" in found.parts or found.lows[-1] == "s":
        first = int((found.part("decade") or year)[:4])
        return date(first, 1, 1), date(first + 9, 12, 31)
    return third_of(year_days(int(year)), part)


def _years(found: Found, ref: Reference) -> Days | None:
    first = int(found.part("year"))
    last = first // 100 * 100 + int(found.part("yy"))
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _named_attack(found: Found, ref: Reference) -> Days | None:
    month, day = month_number(found.part("month")), int(found.part("num"))
    on = date(NAMED_DAYS[month, day], month, day)
    if ref.published is not None and on > ref.published:
        return _days(replace(found, days=[day]), ref)
    return on, on


def _holiday(found: Found, ref: Reference) -> Days | None:
    name = " ".join(found.lows)
    if name in EASTER:
        from dateutil.easter import easter  # type: ignore[import-untyped]

        if ref.latest is None:
            return None
        on = easter(ref.latest.year) + DAY * EASTER[name]
        on = on if on <= ref.latest or ref.planned else easter(ref.latest.year - 1) + DAY * EASTER[name]
        return on, on
    month, day = HOLIDAYS[name]
    year = _year_of(found, month, day, ref)
    return (date(year, month, day), date(year, month, day)) if year else None


def _unknown(found: Found, ref: Reference) -> Days | None:
    return None


NAMED: dict[str, Shape] = {
    "date": _date, "days": _days, "holiday": _holiday, "month": _month, "months": _months,
    "half_of_month": _half_of_month, "months_to": _months_to,
    "year_to_month": _year_to_month, "named_attack": _named_attack, "numeric": _numeric,
    "part_of_month": _part_of_month,
    "part_of_year": _part_of_year, "unknown": _unknown, "week_of": _week_of, "week_to": _week_to, "year": _year,
    "years": _years,
}  # fmt: skip
