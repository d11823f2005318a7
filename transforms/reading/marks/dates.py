"""Find the words that date something, and the days they mean."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from transforms.reading.lexicon.date_rules import MONTHS, NEEDS, RULES, Rule, words_of
from transforms.reading.marks.day_shapes import SHAPES, Days, Reference
from transforms.reading.text.words import Words

_LINKS = re.compile(  # what may stand between two dates that are read as one stretch
    r"\s*(?P<link>,? and(?: on| in)?(?: early| late)?|, (?:on |in )?(?=\S+ (?:and|,))|to|through|until|till"
    r"|into|or(?: on| in)?|[-–—])\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:since|from|between|overnight(?: on| from| into| to| between)?|as of|until)"
    r"(?: (?:late|early|on|in))?\s*$",
    re.IGNORECASE,
)
_SINCE_CLAUSE = re.compile(r"\bsince\b(?:\s+[\w'’-]+){1,9}?\s+(?:late |early )?(?:on|in)\s*$", re.IGNORECASE)
_COMPARISON = re.compile(
    r"\b(?:first|worst|deadliest|bloodiest|biggest|largest|heaviest|highest|lowest|most|longest"
    r"|fiercest)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|shall|is due|are due|is scheduled|are scheduled|scheduled (?:for|to)|is set|are set|set for|"
    r"plans? to|planned (?:for|to)|is expected|are expected|by next)\b[^.;,:\"“”]{0,80}$",
    re.IGNORECASE,
)
_ANY_NEED: frozenset[str] = frozenset().union(*(groups[0] for groups in NEEDS.values()))
_FEW = 400  # marks read in one sentence; no true sentence has as many, and text made to be slow stops here


@dataclass(frozen=True, slots=True)
class DateMark:
    """Words that date something. Offsets count in the sentence.

    `precision` is UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month or
    not known. `kind`: 'point' a day or stretch in which it happened; 'since' a stretch up to publication;
    'span' a stretch over which something is counted; 'background' words that only compare ("the first
    since 2012") or name ("the 2003 invasion"). `rule` begins with 'planned' where the words look ahead.
    """

    start: int
    end: int
    date_start: date | None
    date_end: date | None
    precision: int
    text: str
    kind: str
    rule: str


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    rule: Rule
    parts: dict[str, str | None]


def mark_dates(words: Words, published: date | None, anchor: DateMark | None = None) -> list[DateMark]:
    """Find the dates of a sentence, in order, against the day of publication and the date named before.

    >>> [m.date_start for m in mark_dates(read_words("Shells fell on Sunday"), date(2018, 5, 21))]
    [datetime.date(2018, 5, 20)]
    """
    sentence = words.text
    found = _with_named_year(sentence, _find(sentence), published)
    marks: list[DateMark] = []
    before = _dated(anchor)
    at = 0
    while at < len(found):
        group = _linked(sentence, found, at)
        mark = _read(sentence, group, published, before, marks[-1].end if marks else 0)
        marks.append(mark)
        before = _dated(mark) or before
        at += len(group)
    return marks


def _dated(mark: DateMark | None) -> tuple[date, date] | None:
    if mark and mark.date_start and mark.date_end and mark.kind != "background":
        return mark.date_start, mark.date_end
    return None


def _find(sentence: str) -> list[_Found]:
    """The rules' matches that do not overlap, upper rules first, in order of place."""
    words = words_of(sentence)
    if words.isdisjoint(_ANY_NEED):
        return []
    holds = {name: all(not words.isdisjoint(group) for group in groups) for name, groups in NEEDS.items()}
    starts: list[int] = []
    kept: list[_Found] = []
    capitals = sentence == sentence.upper()
    for rule in RULES:
        if not holds[rule.needs]:
            continue
        for m in rule.compiled.finditer(sentence):
            parts = m.groupdict()
            if not _plausible(sentence, rule, m, parts, capitals):
                continue
            start, end = m.span("words" if "words" in parts else 0)
            i = bisect_right(starts, start)
            if (i and kept[i - 1].end > start) or (i < len(kept) and kept[i].start < end):
                continue
            starts.insert(i, start)
            kept.insert(i, _Found(start, end, rule, parts))
            if len(kept) >= _FEW:
                return kept
    return kept


def _plausible(
    sentence: str, rule: Rule, m: re.Match[str], parts: dict[str, str | None], capitals: bool
) -> bool:
    """Whether a month or weekday is written as one: "may" and "march" in small letters are none."""
    for name in ("month", "weekday", "holiday"):
        word = parts.get(name)
        if word and not word[0].isupper():
            return False
    if rule.name == "short_wire":
        return (parts["month"] or "").lower() in MONTHS
    if (
        rule.name == "month"
        and capitals
        and re.match(r"\s+(?:HAVE|BE|NOT|ON|TO|AGAINST)\b", sentence[m.end() : m.end() + 9])
    ):
        return False
    return not (rule.name == "ago" and sentence[max(0, m.start() - 1) : m.start()] == ",")


def _with_named_year(sentence: str, found: list[_Found], published: date | None) -> list[_Found]:
    """Join "last year" to the day or month before it: "in March last year" is one date."""
    joined: list[_Found] = []
    for f in found:
        left = joined[-1] if joined else None
        names_year = f.rule.name == "last_unit" and (f.parts["unit"] or "").lower() == "year"
        back = {"last": 1, "this": 0}.get((f.parts.get("which") or "").lower()) if names_year else None
        touches = left is not None and sentence[left.end : f.start] in (" ", ", ", " of ")
        if left and touches and back is not None and published and _lacks_year(left):
            parts = {**left.parts, "year": str(published.year - back)}
            joined[-1] = _Found(left.start, f.end, left.rule, parts)
            continue
        joined.append(f)
    return joined


def _lacks_year(found: _Found) -> bool:
    return bool(found.parts.get("month")) and not found.parts.get("year")


_JOINABLE = {"date", "numeric", "days", "month", "year", "weekday", "today", "holiday"}


def _linked(sentence: str, found: list[_Found], at: int) -> list[_Found]:
    """The dates from `at` on that stand together as one: "Sunday and Monday", "from May 3 to May 7"."""
    group = [found[at]]
    while len(group) < 8 and at + len(group) < len(found):
        left, right = group[-1], found[at + len(group)]
        between = sentence[left.end : right.start]
        if left.rule.shape not in _JOINABLE or right.rule.shape not in _JOINABLE or len(between) > 16:
            break
        if not (
            _LINKS.fullmatch(between)
            or (between.strip() == "," and len(group) < 7 and _listed(sentence, right))
        ):
            break
        group.append(right)
    return group


def _listed(sentence: str, last: _Found) -> bool:
    return bool(re.match(r"(?:,| and) ", sentence[last.end : last.end + 5]))


def _read(
    sentence: str, group: list[_Found], published: date | None, before: tuple[date, date] | None, floor: int
) -> DateMark:
    first, last = group[0], group[-1]
    head = sentence[max(floor, first.start - 120) : first.start]
    planned = bool(_AHEAD.search(head)) or (first.parts.get("which") or "").lower() == "next"
    planned = planned or (first.parts.get("word") or "").lower() == "tomorrow"
    days = _days_of(group, published, before, planned)
    start = first.start
    lead = _LEAD.search(head)
    word = lead.group(0).split()[0].lower() if lead else ""
    if lead and word != "until":
        start = first.start - (len(head) - lead.start())
    kind, rule = "point", first.rule.name if len(group) == 1 else f"{first.rule.name}_to_{last.rule.name}"
    if first.rule.shape in ("window", "recent"):
        kind = "span"
    if word == "since" or _SINCE_CLAUSE.search(head):
        kind, rule = "since", f"since_{rule}"
        days = (days[0], published) if days and len(group) == 1 else days
        if _COMPARISON.search(head[: lead.start()] if lead else head):
            kind = "background"
    elif word == "overnight":
        rule = f"overnight_{rule}"
        days = _night(lead.group(0) if lead else "", days, len(group), published)
    elif word == "as":
        kind, rule = "span", f"as_of_{rule}"
        days = (None, days[1]) if days else None
    elif first.rule.shape == "year_as_name":
        kind = "background"
    days = _not_after(days, published, planned)
    if planned:
        rule = f"planned_{rule}"
    start_day, end_day = days or (None, None)
    return DateMark(
        start,
        last.end,
        start_day,
        end_day,
        _precision(start_day, end_day),
        sentence[start : last.end],
        kind,
        rule,
    )


def _days_of(
    group: list[_Found], published: date | None, before: tuple[date, date] | None, planned: bool
) -> Days | None:
    """The days of linked dates: the last is read first; those before it fall at or before it."""
    year = next((int(f.parts["year"] or 0) for f in reversed(group) if f.parts.get("year")), None)
    latest = published
    starts: list[date] = []
    ends: list[date] = []
    for f in reversed(group):
        reference = Reference(published, latest, before, planned, year if f.parts.get("month") else None)
        days = SHAPES[f.rule.shape](f.parts, reference)
        if days is None:
            return None
        if len(group) == 1:
            return days
        if days[0] is None or days[1] is None:
            return None
        starts.append(days[0])
        ends.append(days[1])
        latest = days[0] if not planned else latest
    return (min(starts), max(ends)) if starts else None


def _night(words: str, days: Days | None, count: int, published: date | None) -> Days | None:
    """The two days that a named night belongs to."""
    if days is None or days[0] is None or days[1] is None or count > 1:
        return days
    day = days[0]
    if "into" in words.lower() or " to" in words.lower() or (published and day >= published):
        return day - timedelta(days=1), day
    return day, day + timedelta(days=1)


def _not_after(days: Days | None, published: date | None, planned: bool) -> Days | None:
    """What is told as having happened did so by the day of publication; a later date is no date for it."""
    if days is None or published is None or planned:
        return days
    start, end = days
    if start and start > published:
        return None
    return start, min(end, published) if end else end


def _precision(start: date | None, end: date | None) -> int:
    if start is None or end is None:
        return 5
    length = (end - start).days + 1
    for precision, longest in ((1, 1), (2, 6), (3, 7), (4, 31)):
        if length <= longest:
            return precision
    return 5
