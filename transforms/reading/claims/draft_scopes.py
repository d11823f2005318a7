"""Over what time a figure counts: an incident, a stretch up to now, or long before."""

import re
from dataclasses import replace
from datetime import date

from transforms.reading.claims.dates_of_others import of_a_campaign
from transforms.reading.clauses import Statement
from transforms.reading.lexicon.grammar import BEGINNING
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

LONG_AGO = 30  # days before publication from which an event is background
PERIOD = 7  # days from which "since" and "in the past ..." make a figure a tally over time
MONTH = 31  # days beyond which any date does
_HAS = Sought(
    r"\b(?:has|have|had (?:cost|killed|claimed|left|driven|displaced|wounded|uprooted))\b", re.IGNORECASE
)
_LAUNCHED = Sought(r" (?:[\w-]+ ){1,6}?(?:launched|began|started|opened|unleashed|mounted)\b", re.IGNORECASE)
_BEGAN = BEGINNING | {"out"}
# What is over in a day, so that a count since it is of those who died of it.
_BLOWS = frozenset([
    "ambush", "assault", "attack", "blast", "bombing", "explosion", "massacre", "raid", "shooting", "slaughter",
    "strike",
])  # fmt: skip
_REMEMBERING = frozenset([
    "anniversary", "commemorate", "commemorated", "commemorates", "commemorating", "commemoration",
])  # fmt: skip
_REMEMBERING_CUE = cue(_REMEMBERING)
_BEFORE = 18  # words from "the anniversary" to what is remembered
_LONG = frozenset(("weeks", "months", "years", "decades", "decade", "century", "year"))
_LONG_CUE = cue(_LONG)
_PERFECT = cue(("has", "have"))
_WARS = cue(("war", "conflict", "insurgency", "uprising", "rebellion"))
_FOUGHT = frozenset([
    "fighting", "war", "clashes", "conflict", "battles", "shelling", "bombing", "violence", "siege", "raids", "strikes",
    "strife", "unrest", "insurgency", "rebellion", "hostilities", "killings", "terror", "bloodshed", "attacks",
    "insurrection", "uprising",
])  # fmt: skip


def up_to_now(marked: Marked, statement: Statement, dated: DateMark, published: date) -> DateMark:
    """The stretch that a figure counts over: "the war, begun on 9 May, has driven out 300" is since then."""
    if dated.kind != "point" or dated.date_start is None:
        return dated
    if not statement.verb.perfect and not _HAS.search(marked.words, dated.end, max(dated.end, statement.end)):
        return dated
    if dated.date_start > published or not _since_it_began(marked, dated, statement):
        return dated
    days = (published - dated.date_start).days
    return replace(
        dated, date_end=published, kind="since", precision=5 if days > MONTH else 4 if days > PERIOD else 2
    )


def _since_it_began(marked: Marked, dated: DateMark, statement: Statement) -> bool:
    """Whether a date tells when that began which a figure is the cost of."""
    before = marked.text[max(0, dated.start - 24) : dated.start].lower().split()[-3:]
    if not _BEGAN.isdisjoint(before):
        return True
    if dated.rule == "apart_from_event":  # "four days after they launched a push in which 90 have died"
        return _LAUNCHED.match(marked.words, dated.end) is not None
    return dated.end < statement.start and of_a_campaign(marked, dated)


def of_the_war(words: Words) -> bool:
    """Whether a sentence without a date counts what a whole war has cost: "the war has killed thousands"."""
    lows = words.lows[:400]
    for at, low in enumerate(lows) if words.has(_LONG_CUE) else ():
        if low not in _LONG or words.lows[at + 1 : at + 2] != ["of"]:
            continue
        if not _FOUGHT.isdisjoint(words.lows[at + 2 : at + 5]):
            return True  # "five months of clashes cost 300 lives"
    if not words.has(_PERFECT):
        return False
    return words.has(_WARS) or _since_when(words)


def remembered(words: Words, statement: Statement) -> bool:
    """Whether a figure is of what is only remembered: "the tenth anniversary of the bishop's murder"."""
    if not words.has(_REMEMBERING_CUE):
        return False
    first = min(statement.phrase.first, statement.verb.first)
    return not _REMEMBERING.isdisjoint(words.lows[max(0, first - _BEFORE) : statement.phrase.last])


def _since_when(words: Words) -> bool:
    """Whether "since" opens a stretch of time: not "two of them have since died", "ten have died since the raid"."""
    lows = words.lows[:400]
    return any(
        low == "since"
        and lows[n - 1 : n] not in (["has"], ["have"])
        and not (lows[n + 1 : n + 2] in (["the"], ["that"]) and not _BLOWS.isdisjoint(lows[n + 2 : n + 5]))
        for n, low in enumerate(lows)
    )


def scope_of(dated: DateMark | None, statement: Statement | None, published: date | None) -> str:
    """Whether a figure is of an incident, of a period, or of an event before the one reported."""
    if statement is not None and (statement.cumulative and dated is not None and dated.kind == "since"):
        return "period"
    if dated is None or dated.date_start is None or dated.date_end is None:
        return "incident"
    if dated.kind != "since" and published is not None and (published - dated.date_end).days > LONG_AGO:
        return "background"
    days = (dated.date_end - dated.date_start).days
    tally = dated.kind in ("since", "span") and days > PERIOD
    return "period" if tally or days > MONTH else "incident"
