"""Read the line that says who wrote and when, and the dateline that opens a wire report."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from transforms.reading.lexicon.date_words import MONTHS
from transforms.reading.lexicon.layout_words import AGENCIES, BYLINES


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline states. `updated`: its date is that of a later version."""

    published: date | None
    agency: str | None
    updated: bool


@dataclass(frozen=True, slots=True)
class Dateline:
    """The words before a report's first sentence: `length` of them in characters, with the dash."""

    length: int
    place: str | None
    published: date | None
    agency: str | None


_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DIGIT = re.compile(r"\d")
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<mm>\d\d)-(?P<dd>\d\d)(?!\d)",
        rf"(?<!\d)(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?{_MONTH},?[ -](?P<year>(?:19|20)\d\d)(?!\d)",
        rf"\b{_MONTH} (?P<dd>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)(?!\d)",
        rf"(?<!\d)(?P<dd>\d{{1,2}}) {_MONTH} (?P<yy>\d\d)(?!\d)",
        r"(?<![\d/.])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)(?!\d)",
    )
)
_BYLINE = re.compile("|".join(form.pattern for form in BYLINES), re.IGNORECASE)
_DATED = ("updated", "modified", "published", "posted", "issued", "released")
_UPDATED = re.compile(rf"\b(?:{'|'.join(_DATED[:2])})\b", re.IGNORECASE)
_PUBLISHED = re.compile(rf"\b(?:{'|'.join(_DATED[2:])})\b", re.IGNORECASE)
_NAMES_A_DATE = re.compile(rf"{_UPDATED.pattern}|{_PUBLISHED.pattern}", re.IGNORECASE)
_AGENCY = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(a) for a in sorted(AGENCIES, key=len, reverse=True)) + r")(?!\w)"
)
_AGENCY_ANY = re.compile(_AGENCY.pattern, re.IGNORECASE)
_LONGEST_CREDIT = 120  # characters
_CREDIT = re.compile(
    rf"(?:^|[\n.!?\"”])\s*(?:[(\[]\s*|[-–—]+\s*|©\s*(?:\d{{4}}\s*)?|(?:source|credit|with reporting by)s?:?\s+)"
    rf"(?:[\w ]{{0,30}}\bby )?(?P<agency>{_AGENCY.pattern})(?:/\w{{1,8}}){{0,2}}\s*[)\]]?\.?$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?,?", re.IGNORECASE)
_TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)? ?(?:[ap]\.?m\.?)?|T\d\d:\d\d\S*|\b(?:GMT|UTC|CET|BST|EDT|EST|ET"
    r"|PKT|IST)\b(?:[+-]\d+)?|\b[ap]\.?m\.?\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:first|last|published|updated|modified|posted|issued|released|on|at|by|from|date|staff|writers?"
    r"|correspondent|in|and|news|agency)\b:?",
    re.IGNORECASE,
)
_BY_NAME = re.compile(r"^\s*(?:By|From) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,4}")
_NO_LETTER = re.compile(r"[\W\d_]+")
_LONGEST = 160

_PARTICLES = r"(?:(?:au|de|del|des|do|du|da|el|es|la|las|le|les|los|sur)[ -]){0,2}"  # "Port-au-Prince", "Dar es Salaam"
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’]+(?:[ /-]+[A-Z][A-Z.'’]*){0,4}"
    rf"|[A-Z][\w.'’]+(?:[ /-]{_PARTICLES}[A-Z][\w.'’]*){{0,3}}(?=,? [^—–()]{{0,40}}\(|, (?:\d|[A-Z][a-z]{{2,8}} \d)))?"
    r"(?: \((?P<country>[A-Z][A-Za-z. ]{2,30})\)(?=,))?"
    r"(?P<rest>,? [^—()\n]{0,48}?)?"
    r"(?: ?\((?P<agency>[^()\n]{2,48})\))?"
    r" ?(?P<dash>--|—|–|-|:)\s+(?P<marks>(?:\[[A-Z][^\[\]\n]{2,90}\]\s*){0,4})"
)
# "DONETSK, September 19. /TASS/. ", "KYIV, 3 May /Ukrinform/ "
_SLASHED = re.compile(
    r"(?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}), (?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})"
    r"(?:,? \d{4})?\.? /(?P<agency>[A-Z][\w -]{1,20})/[.,:]?\s+(?:[-—–]\s+)?"
)
_HOUR = re.compile(
    r"(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:GMT|UTC|CET|CEST|BST|EST|EDT|[ap]\.?m\.?))?"
    r"|(?:[01]\d|2[0-3])[0-5]\d ?(?:GMT|UTC))"
    r"\s*(?:[-–—:|]\s*)?(?=[A-Z\"“])"
)
_SLASHED_WITHIN = 70  # characters
_DASHES = "-—–:"
_DASH = re.compile(rf"[{_DASHES}]\s")
_MONTH_DAY = re.compile(
    r"\b(?:{0})[a-z]*\.? \d{{1,2}}\b|\b\d{{1,2}} (?:{0})|\bno date\b".format("|".join(MONTHS)), re.IGNORECASE
)
_COUNTRY_AFTER = re.compile(r",? [A-Z][a-z]+(?: [A-Z][a-z]+)?")


def find_date(words: str) -> tuple[date | None, re.Match[str] | None]:
    """The first full date of a byline with its match; a date whose order cannot be told is a match without a date."""
    if _DIGIT.search(words):
        for pattern in _DATES:
            m = pattern.search(words)
            if m:
                return _to_date(m.groupdict(), words), m
    return None, None


def _to_date(parts: dict[str, str | None], words: str) -> date | None:
    year = int(parts.get("year") or 0)
    if parts.get("yy"):
        year = int(parts["yy"] or 0) + (1900 if int(parts["yy"] or 0) >= 50 else 2000)
    try:
        if parts.get("a"):
            return _from_figures(int(parts["a"] or 0), int(parts["b"] or 0), year, words)
        month = int(parts["mm"] or 0) if parts.get("mm") else MONTHS[(parts["month"] or "").lower()[:3]]
        return date(year, month, int(parts["dd"] or 0))
    except ValueError:
        return None


def _from_figures(a: int, b: int, year: int, words: str) -> date | None:
    """Day and month in figures: told by size, or by the weekday beside them; else not at all."""
    readings = [
        date(year, m, d) for d, m in {(a, b), (b, a)} if 1 <= m <= 12 and 1 <= d <= 31 and _is_day(year, m, d)
    ]
    if len(readings) > 1:
        weekday = _WEEKDAY.search(words)
        name = weekday.group(0)[:3].lower() if weekday else None
        readings = [r for r in readings if name and r.strftime("%a").lower() == name]
    return readings[0] if len(readings) == 1 else None


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def read_byline(words: str, in_head: bool) -> Byline | None:
    """Read a line as a byline; None where it is something else.

    Past the head of the page (`in_head` false) only a line that names its date as such is one.
    """
    if len(words) > _LONGEST or not (in_head or _names_a_date(words[:20])):
        return None
    formal = _BYLINE.match(words) is not None
    published, match = find_date(words)
    agency = _AGENCY.search(words)
    if not formal and not (
        in_head and (match or agency or _BY_NAME.match(words)) and _is_only_byline(words, match)
    ):
        return None
    if not in_head and not ((match and _PUBLISHED.search(words[:20])) or _UPDATED.search(words[:20])):
        return None
    if published is None and match is None and formal:
        published = _odd_date(words)
    updated = bool(_UPDATED.search(words)) and not _PUBLISHED.search(words)
    return Byline(published, agency.group(0) if agency else None, updated)


def _names_a_date(opening: str) -> bool:
    small = opening.lower()
    return any(word in small for word in _DATED) and _NAMES_A_DATE.search(opening) is not None


def _is_only_byline(words: str, match: re.Match[str] | None) -> bool:
    """Whether nothing but names, dates, times and labels is left of the line."""
    rest = words[: match.start()] + " " + words[match.end() :] if match else words
    for pattern in (_BY_NAME, _AGENCY, _TIME, _WEEKDAY, _LABEL):
        rest = pattern.sub(" ", rest)
    left = _NO_LETTER.sub(" ", rest).split()
    return len(left) <= (8 if match else 1) and all(w[0].isupper() for w in left)


@lru_cache(maxsize=1_000)  # the reports of a feed have one form
def _odd_date(words: str) -> date | None:
    """A date in other words or languages; only with a year, and a month in letters, so that no order is guessed."""
    if not re.search(r"(?:19|20)\d\d", words) or not re.search(
        r"\d{1,2}\W+[^\W\d]{3,}|[^\W\d]{3,}\W+\d{1,2}", words
    ):
        return None
    from dateparser import parse

    stated = re.sub(r"^[^:\d]{0,30}:\s*", "", words)
    found = parse(stated, settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]})
    return found.date() if found else None


def _has_dash(words: str) -> bool:
    """Whether a dash or colon and a blank stand in some words. (A pattern alone takes five times as long.)"""
    dashed = "-" in words or ":" in words or "–" in words or "—" in words
    return dashed and _DASH.search(words) is not None


def read_hour(words: str) -> int:
    """How long the hour is that opens an entry of a diary of the day ("18:40 ", "1430 GMT: "); 0 where none does."""
    found = _HOUR.match(words) if words[:1].isdecimal() else None
    return found.end() if found else 0


def read_dateline(words: str) -> Dateline | None:
    """Read the opening of a paragraph as a dateline ("KABUL, May 3 (Wire) - "); None where it has none."""
    slashed = _SLASHED.match(words) if "/" in words[:_SLASHED_WITHIN] else None
    if slashed is not None:
        place = slashed["place"]
        return Dateline(
            slashed.end(),
            place.title() if place.isupper() else place,
            find_date(slashed[0])[0],
            slashed["agency"],
        )
    m = _DATELINE.match(words) if _has_dash(words) else None
    if not m or not (m["place"] or m["agency"]):
        return None
    opening = m.group(0)
    published, dated = find_date(opening)
    place = m["place"]
    shouted = place is not None and place.isupper() and len(place) > 2
    has_day = bool(dated or _MONTH_DAY.search(opening))
    agency = m["agency"].strip() if m["agency"] else None
    known = agency is not None and bool(_AGENCY_ANY.search(agency) or has_day or m["marks"])
    rest = (m["rest"] or "").strip(" ,")
    plain = (
        shouted
        and not words.isupper()
        and (m["dash"] != ":" or bool(rest))  # "HOMS: Shells fell" labels a place
        and (not rest or bool(_COUNTRY_AFTER.fullmatch(m["rest"])))
    )
    if not (known or (shouted and has_day) or plain or (place and m["marks"])):
        return None
    named = (place.title() if shouted else place).rstrip(".") if place else None  # "TASHKENT. May 14"
    return Dateline(m.end(), named, published, agency)


def closing_agency(text: str) -> str | None:
    """The agency that a report's last line credits, as in "(AFP)", "Source: Reuters" or "- AP"; None where none is.

    >>> closing_agency("Nine people died.\\n\\n(Additional reporting by Reuters)")
    'Reuters'
    """
    match = _CREDIT.search(text.rstrip()[-_LONGEST_CREDIT:])
    return match["agency"] if match else None
