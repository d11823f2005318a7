"""What stands around dates: the words that link two of them, open a stretch, compare, or look ahead."""

from dataclasses import dataclass, replace

from transforms.reading.lexicon.classes import PAST, VERB
from transforms.reading.lexicon.date_words import (
    AHEAD,
    AHEAD_AFTER_BE,
    CLASSES,
    COMPARISONS,
    LEAD_FILLERS,
    LEADS,
    LINKS,
    LISTED,
)
from transforms.reading.lexicon.grammar import BEGINNING
from transforms.reading.marks.days import Found
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_MOST = 8  # dates read as one stretch
_LONGEST_LINK = 4
_JOINABLE = frozenset({"date", "numeric", "days", "month", "year", "weekday", "today", "holiday"})
_PLAINNESS = ("date", "days", "numeric", "weekday_of_week", "weekday", "today")  # of shapes that tell a day
_DAY_SHAPES = frozenset(_PLAINNESS)
_NIGHT_LINKS = frozenset(
    {(), ("on",), ("from",), ("into",), ("to",), ("between",), ("from", "late"), ("on", "late")}
)
_BRACKETS = frozenset({(",",), ("(",), ("[",)})
_SINCE_REACH, _COMPARISON_REACH, _AHEAD_REACH = 20, 12, 14
_EVE_REACH = 6
_BOUNDS = frozenset({"before", "by", "until"})  # leads of a day by which, or until which: they touch it
_BREAKS = frozenset({".", ";", ",", ":", '"', "“", "”"})
_STOPS = frozenset({".", ";"})
_WILL = frozenset({"will", "shall"})
_BE = frozenset({"is", "are", "was", "were", "be"})
_HELD_AGAINST = frozenset({
    ("compared", "with"), ("compared", "to"), ("number", "of"), ("figure", "of"), ("toll", "of"), ("total", "of"),
})  # fmt: skip
_YEARS_BACK = frozenset({"ago", "apart", "unit"})  # shapes of what a number may be held against
# What ends a clause that tells since when: "since fighting broke out Saturday".
_TURNED = BEGINNING | {
    "out",
    "flared",
    "ended",
    "collapsed",
    "escalated",
    "fell",
    "seized",
    "took",
    "arrived",
}
_AS_LONG = frozenset(
    {"early", "late", "later", "recently", "lately", "back", "long", "ago", "earlier", "more", "less"}
)


_EVES = cue(["ahead", "eve", "run-up"])
_AHEAD = cue(AHEAD | AHEAD_AFTER_BE)


@dataclass(slots=True)
class Group:
    """Dates that stand together as one: "Sunday and Monday", "from May 3 to May 7".

    `first`: the word that it begins with, the lead among them; `lead`: "since", "from", "overnight", "as of" ... or
    nothing; `into`: a night told by the day that it led into.
    """

    dates: list[Found]
    first: int
    lead: str
    into: bool = False


def group_dates(words: Words, found: list[Found]) -> list[Group]:
    """Put together the dates that are read as one, each with the words that open it."""
    groups: list[Group] = []
    at = floor = 0
    while at < len(found):
        night = at + 1 < len(found) and _is_night(words, found[at], found[at + 1])
        opens = found[at].first
        dates = [found[at + 1] if night and found[at].rule.shape == "overnight" else found[at]]
        link = words.lows[opens : dates[0].first]
        at += 2 if night else 1
        while at < len(found) and len(dates) < _MOST and found[at].first - dates[-1].last <= _LONGEST_LINK:
            between = tuple(words.lows[dates[-1].last : found[at].first])
            if _tells_anew(words, dates[-1], found[at], between):
                dates[-1] = _as_one(words, dates[-1], found[at])
            elif _is_linked(words, dates[-1], found[at], between):
                dates.append(found[at])
            else:
                break
            at += 1
        if night:
            groups.append(Group(dates, opens, "overnight", "into" in link or "to" in link))
        else:
            groups.append(_with_lead(words, dates, floor))
        floor = dates[-1].last
    return groups


def _is_night(words: Words, left: Found, right: Found) -> bool:
    """Whether "overnight" stands beside the name of a day, before or after it."""
    if left.rule.shape == "overnight" and right.rule.shape in _DAY_SHAPES:
        return tuple(words.lows[left.last : right.first][:_LONGEST_LINK]) in _NIGHT_LINKS
    return right.rule.shape == "overnight" and left.rule.shape in _DAY_SHAPES and left.last == right.first


def _tells_anew(words: Words, left: Found, right: Found, between: tuple[str, ...]) -> bool:
    """Whether the second only says otherwise which day the first is: "yesterday, 12 November", "today (Friday)"."""
    if between not in _BRACKETS or {left.rule.shape, right.rule.shape} - _DAY_SHAPES:
        return False
    return left.rule.shape != right.rule.shape and not (between == (",",) and _goes_on(words, right))


def _as_one(words: Words, left: Found, right: Found) -> Found:
    """The one of two that tells the day more plainly, with the words of both."""
    plainer = left if _PLAINNESS.index(left.rule.shape) < _PLAINNESS.index(right.rule.shape) else right
    closed = right.last < len(words) and words.lows[right.last] in (")", "]")
    return replace(plainer, first=left.first, last=right.last + closed)


def _is_linked(words: Words, left: Found, right: Found, between: tuple[str, ...]) -> bool:
    if left.rule.shape not in _JOINABLE or right.rule.shape not in _JOINABLE:
        return False
    return between in LINKS or (between in LISTED and _goes_on(words, right))


def _goes_on(words: Words, last: Found) -> bool:
    """Whether a list of dates goes on after one of them."""
    return last.last < len(words) and words.lows[last.last] in (",", "and")


def _with_lead(words: Words, dates: list[Found], floor: int) -> Group:
    """The dates with the words that open their stretch: "since late", "between", "overnight from"."""
    lows, first = words.lows, dates[0].first
    if lows[first] == "since":
        return Group(dates, first, "")
    at = first - 1
    if at > floor and lows[at] == "of" and lows[at - 1] == "as":
        return Group(dates, at - 1, "as of")
    while at >= floor and first - at <= 2 and lows[at] in LEAD_FILLERS and lows[at] not in LEADS:
        at -= 1
    lead = LEADS.get(lows[at], "") if at >= floor else ""
    if not lead:
        return Group(dates, first, "since" if _since_clause(words, dates[0], floor) else "")
    if lead in _BOUNDS and lows[first] in CLASSES["hour"]:  # "before dawn on Tuesday"
        return Group(dates, first, "")
    if lead in ("by", "from") and lows[dates[-1].last - 1].endswith("'s"):
        return Group(dates, first, "")  # "angered by Friday's raid", "the toll from Friday's raid"
    if lead in _BOUNDS:
        return Group(dates, first, lead if at == first - 1 else "")
    return Group(dates, at, lead)


def _since_clause(words: Words, date: Found, floor: int) -> bool:
    """Whether a clause that "since" opens tells the date: "since the push began on May 7", "... two weeks ago"."""
    lows, first = words.lows, date.first
    if not first or not (
        lows[first - 1] in ("on", "in", "at", "of")
        or lows[first] in ("last", "this", "late", "early")
        or lows[date.last - 1] == "ago"
        or lows[first - 1] in _TURNED  # "since the war erupted Saturday"
    ):
        return False
    clause = lows[max(floor, first - _SINCE_REACH) : first]
    return "since" in clause and _BREAKS.isdisjoint(clause[clause.index("since") :])


def stands_after_comparison(words: Words, group: Group) -> bool:
    """Whether a stretch only compares: "the first such raid since 2012", not "in Homs, the largest city, since May"."""
    if group.first and words.lows[group.first - 1] == ",":
        return False
    head = words.lows[max(0, group.first - _COMPARISON_REACH) : group.first]
    if (
        group.lead == "since" and words.lows[group.first] != "since"
    ):  # "since rebels overran the second city on Sunday"
        clause = words.lows[max(0, group.first - _SINCE_REACH) : group.first]
        if "since" in clause:
            at = group.first - clause[::-1].index("since") - 1
            head = words.lows[max(0, at - _COMPARISON_REACH) : at]
    return any(low in COMPARISONS and _STOPS.isdisjoint(head[at:]) for at, low in enumerate(head))


def leads_up_to(words: Words, group: Group) -> bool:
    """Whether a date only names what came later: "ahead of Sunday's vote", "in the run-up to the vote on Sunday"."""
    if not words.has(_EVES):
        return False
    before = words.lows[max(0, group.first - _EVE_REACH) : group.first]
    if before[-2:] in (["ahead", "of"], ["eve", "of"]) or "run-up" in before:
        return True
    if len(before) < 4 or before[-1] != "on" or "ahead" not in before[:-2]:
        return False
    named = words.entries[group.first - len(before) + before.index("ahead") + 2 : group.first - 1]
    return not any(e.flags & (VERB | PAST) or e.low in _BREAKS for e in named)  # "ahead of a vote on Sunday"


def tells_how_much_more(words: Words, group: Group) -> bool:
    """Whether a time is only what a number is held against: "three times as many as a year ago", "than last year"."""
    lows, at = words.lows, group.first
    if group.dates[0].rule.shape not in _YEARS_BACK or group.dates[-1].lows[-1].endswith("'s"):
        return False
    before = tuple(lows[max(0, at - 2) : at])
    if group.dates[0].lows[0] == "than" or before in _HELD_AGAINST:
        return True
    if len(before) < 2 or before[0] in _AS_LONG:
        return False
    return before[1] == "than" or (before[1] == "as" and "as" in lows[max(0, at - 6) : at - 2])


def _is_to_come(lows: list[str], at: int) -> bool:
    """Whether "was set" looks ahead: "is set to meet", but not "were set free", "was set alight"."""
    return lows[at] != "set" or lows[at + 1 : at + 2] in (["to"], ["for"])


def looks_ahead(words: Words, group: Group) -> bool:
    """Whether the words around a date say that it lies ahead: "will meet on Friday", "on 3 June they will vote"."""
    first = group.dates[0]
    if (
        first.part("which") in ("next", "coming")
        or first.part("today") == "tomorrow"
        or first.lows[0] == "next"
    ):
        return True
    lows = words.lows
    if group.first and lows[group.first - 1] in ("after", "since", "following"):
        return False  # "will not meet after Sunday's bombing"
    if not words.has(_AHEAD):
        return False
    for at in range(group.first - 1, max(-1, group.first - _AHEAD_REACH), -1):
        low = lows[at]
        if low in _BREAKS:
            break
        if low in AHEAD or (low in AHEAD_AFTER_BE and at and lows[at - 1] in _BE and _is_to_come(lows, at)):
            return True
    if (
        group.first > 1 and lows[group.first - 2] not in _BREAKS
    ):  # only what opens a clause dates what comes after
        return False
    last = group.dates[-1].last
    for at in range(last, min(len(lows), last + _AHEAD_REACH)):
        if lows[at] in _WILL:
            return True
        if words.entries[at].flags & (PAST | VERB) or lows[at] in _STOPS:
            break
    return False
