"""Find the words that date something, and the days they mean."""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date

from transforms.reading.lexicon.classes import DATE
from transforms.reading.lexicon.date_words import QUIET_SIGNALS
from transforms.reading.marks.days.calendar_units import DAY, add_days
from transforms.reading.marks.days.leaning import LEANING
from transforms.reading.marks.days.links import (
    Group,
    group_dates,
    leads_up_to,
    looks_ahead,
    stands_after_comparison,
    tells_how_much_more,
)
from transforms.reading.marks.days.named import NAMED, Days, Reference
from transforms.reading.marks.days.relative import RELATIVE
from transforms.reading.marks.days.tree import find_words
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_QUIET_SIGNALS = cue(QUIET_SIGNALS)

_SHAPES = {**NAMED, **RELATIVE, **LEANING}
_COUNTED_OVER = frozenset(
    {"fortnight", "inclusive", "window", "recent", "so_far"}
)  # shapes of stretches that something is counted over


@dataclass(slots=True)
class DateMark:
    """Words that date something. Offsets count in the sentence.

    `precision` is UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month or
    not known. `kind`: 'point' a day or stretch in which it happened; 'since' a stretch up to publication;
    'span' a stretch over which something is counted; 'background' words that only compare ("the first
    since 2012") or name ("the 2003 invasion"). `rule` begins with 'planned' where the words look ahead.
    `when_start`, `when_end`: the days named, where a clause tells of them ("since Friday, when two died").
    """

    start: int
    end: int
    date_start: date | None
    date_end: date | None
    precision: int
    text: str
    kind: str
    rule: str
    when_start: date | None = None
    when_end: date | None = None

    @property
    def tells_when(self) -> bool:
        """Whether it may date what happened: not what is planned, nor what only compares or names."""
        return self.kind != "background" and not self.rule.startswith("planned")


def mark_dates(
    words: Words, published: date | None, anchor: DateMark | None = None, chronicle: Set[str] = frozenset()
) -> list[DateMark]:
    """Find the dates of a sentence, in order, against the day of publication and the date named before.

    chronicle: where the date named before is long past, the rules of those without a year that go on from it.

    >>> [m.date_start for m in mark_dates(read_words("Shells fell on Sunday"), date(2018, 5, 21))]
    [datetime.date(2018, 5, 20)]
    """
    if not words.flags & DATE and not words.has(_QUIET_SIGNALS):
        return []
    marks: list[DateMark] = []
    before = _dated(anchor)
    for group in group_dates(words, find_words(words)):
        mark = _in_the_year_told(words, _mark(words, group, published, before), marks)
        if marks and _says_it_again(words, marks[-1], mark):
            continue
        if before is not None and mark.rule in chronicle:
            mark = _in_the_years_told(mark, before[0])
        marks.append(mark)
        before = _dated(mark) or before
    return marks


YEARLESS_DAYS = frozenset(("month_day", "day_month"))
YEARLESS = YEARLESS_DAYS | {"month"}
_YEARS_APART = ("apart", "ago", "apart_at_end", "beside", "last_unit")
_A_YEAR = 360  # days
_THEN_ON = frozenset((", on ", " on ", ", ", ", in "))


def _in_the_year_told(words: Words, mark: DateMark, told: list[DateMark]) -> DateMark:
    """A day without a year in the year told right before it: "three years earlier, on Oct. 12"."""
    if not told or mark.rule not in YEARLESS or told[-1].rule not in _YEARS_APART:
        return mark
    first, last, start, end = told[-1].date_start, told[-1].date_end, mark.date_start, mark.date_end
    if first is None or last is None or start is None or end is None or (last - first).days < _A_YEAR:
        return mark
    if words.text[told[-1].end : mark.start] not in _THEN_ON or any(c.isdigit() for c in mark.text[-4:-2]):
        return mark
    by = first.year - start.year
    leap = (2, 29) in ((start.month, start.day), (end.month, end.day))
    if leap:
        return mark
    return replace(mark, date_start=start.replace(year=first.year), date_end=end.replace(year=end.year + by))


def _says_it_again(words: Words, told: DateMark, mark: DateMark) -> bool:
    """Whether a day is only told over again: "on 14 April, thirteen days before, aircraft struck"."""
    if told.kind != "point" or told.precision != 1 or mark.rule not in _APART:
        return False
    text = words.text
    return text[told.end : mark.start] in (", ", " (") and text[mark.end : mark.end + 1] in (",", ")")


_APART = frozenset(("apart", "apart_from_event", "apart_at_end"))
_GOES_ON_WITHIN = 200  # days from the date named before
_YEAR_DIGITS = 4


def _in_the_years_told(mark: DateMark, before: date) -> DateMark:
    """A day without a year after one long past: "overran it on 11 July 1995. On 16 July they shot 1,200"."""
    start, end = mark.date_start, mark.date_end
    if mark.kind != "point" or start is None or end is None:
        return mark
    has_year = sum(c.isdigit() for c in mark.text) >= _YEAR_DIGITS
    if has_year or (2, 29) in ((start.month, start.day), (end.month, end.day)):
        return mark
    after = ((start.replace(year=y) - before).days for y in (before.year, before.year + 1))
    by = (
        before.year
        - start.year
        + next((n for n, days in enumerate(after) if 0 <= days <= _GOES_ON_WITHIN), 0)
    )
    if by >= 0:
        return mark
    return replace(
        mark, date_start=start.replace(year=start.year + by), date_end=end.replace(year=end.year + by)
    )


def _dated(mark: DateMark | None) -> tuple[date, date] | None:
    if (
        mark
        and mark.date_start
        and mark.date_end
        and mark.kind != "background"
        and not mark.rule.startswith("planned")
    ):
        return mark.date_start, mark.date_end
    return None


def _mark(words: Words, group: Group, published: date | None, before: tuple[date, date] | None) -> DateMark:
    first, last = group.dates[0], group.dates[-1]
    planned = looks_ahead(words, group)
    named = days = _days_of(group, published, before, planned)
    kind, rule = (
        "point",
        first.rule.name if len(group.dates) == 1 else f"{first.rule.name}_to_{last.rule.name}",
    )
    if first.rule.shape in _COUNTED_OVER:
        kind = "span"
    if first.rule.shape in ("days_since", "nth_day_of"):
        kind = "since"
    elif first.rule.shape == "since_then" or (group.lead == "since" and not planned):
        kind, rule = "since", f"since_{rule}"
        days = (days[0], published) if days and len(group.dates) == 1 else days
    elif group.lead == "overnight":
        rule, days = f"overnight_{rule}", _night(group, days, published)
    elif group.lead in ("as of", "by", "until") and not planned:
        kind, rule = "span", f"{group.lead.replace(' ', '_')}_{rule}"
        days = (None, days[1]) if days else None
    elif group.lead == "before":
        rule, days = f"before_{rule}", (None, days[0] - DAY) if days and days[0] else None
    elif _only_names(words, group):
        kind = "background"
    if (kind == "since" or first.rule.name == "within") and stands_after_comparison(words, group):
        kind = "background"
    when = named if kind in ("since", "background") and _when(words, last.last) else None
    if when and kind == "background":
        days = when  # "the worst raid since May 2019, when 30 died"
    start_day, end_day = _told(days, published, planned) or (None, None)
    start = words.starts[group.first]
    end = words.ends[last.last - 1] - (2 if words.lows[last.last - 1].endswith("'s") else 0)
    return DateMark(
        start,
        end,
        start_day,
        end_day,
        precision_of(start_day, end_day),
        words.text[start:end],
        kind,
        f"planned_{rule}" if planned else rule,
        when[0] if when else None,
        when[1] if when else None,
    )


def _when(words: Words, last: int) -> bool:
    """Whether "when" goes on from a date: "since Friday, when ..."."""
    lows = words.lows
    return last < len(lows) and lows[last + (lows[last] == ",") :][:1] == ["when"]


# "The crisis, which dates from 2017", "a teacher married a month ago": when a thing or a life began.
_LIVES = frozenset(
    ("born", "dates", "dating", "engaged", "enlisted", "graduated", "married", "wed", "widowed")
)


_LIVES_TOLD = cue(_LIVES)


def _only_names(words: Words, group: Group) -> bool:
    """Whether a date tells of no event: it names one ("the 2003 invasion"), compares, or tells of a life."""
    if group.dates[0].rule.only == "name" or _of_a_life(words, group):
        return True
    return leads_up_to(words, group) or tells_how_much_more(words, group)


def _of_a_life(words: Words, group: Group) -> bool:
    """Whether a date tells since when something is, or what somebody did before."""
    return words.has(_LIVES_TOLD) and not _LIVES.isdisjoint(
        words.lows[max(0, group.first - 2) : group.first + 1]
    )


def _days_of(
    group: Group, published: date | None, before: tuple[date, date] | None, planned: bool
) -> Days | None:
    """The days of linked dates: the last is read first; those before it fall at or before it."""
    dates = group.dates
    if len(dates) == 1:
        reference = Reference(published, published, before, planned)
        return _SHAPES[dates[0].rule.shape](dates[0], reference)
    year = next((int(f.part("year")) for f in reversed(dates) if "year" in f.parts), None)
    latest = published
    starts: list[date] = []
    ends: list[date] = []
    for found in reversed(dates):
        reference = Reference(published, latest, before, planned, year if "month" in found.parts else None)
        days = _SHAPES[found.rule.shape](found, reference)
        if days is None or days[0] is None or days[1] is None:
            return None
        starts.append(days[0])
        ends.append(days[1])
        latest = days[0] if not planned else latest
    return min(starts), max(ends)


def _night(group: Group, days: Days | None, published: date | None) -> Days | None:
    """The two days that a named night belongs to."""
    if days is None or days[0] is None or days[1] is None or len(group.dates) > 1:
        return days
    day = days[0]
    if group.into or (published and day >= published):
        return add_days(day, -1), day
    return day, add_days(day, 1)


def _told(days: Days | None, published: date | None, planned: bool) -> Days | None:
    """What is told as having happened did so by the day of publication; a later date is no date for it."""
    if days is None:
        return None
    start, end = days
    if published is not None and not planned:
        if start and start > published:
            return None
        end = min(end, published) if end else end
    return None if start and end and start > end else (start, end)


_FEW_DAYS, _A_WEEK, _A_MONTH = 6, 7, 31


def precision_of(start: date | None, end: date | None) -> int:
    """UCDP's date_prec of a stretch of days."""
    if start is None or end is None:
        return 5
    length = (end - start).days + 1 if end != start else 1
    if length <= _FEW_DAYS:
        return 1 if length <= 1 else 2
    return 3 if length <= _A_WEEK else 4 if length <= _A_MONTH else 5
