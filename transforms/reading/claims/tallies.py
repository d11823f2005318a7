"""Figures that count a stretch of time, or one of many, by their words: no incident of their own."""

import re

from transforms.reading.clauses import Statement
from transforms.reading.clauses.phrases.phrases import BODY, PEOPLE
from transforms.reading.clauses.verbs.voices import ACTIVE
from transforms.reading.lexicon.classes import BE, HAVE
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_STRETCH = Sought(
    r"\s*,?\s*(?:in|over|during|within|through|throughout)\s+(?:the\s+)?"
    r"(?:(?:past|last|previous|recent|these|those)\s+)?"
    r"(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|few|several|many|a\s+few|recent)\s+)?"
    r"(?P<unit>months|years|decades)\b(?!')",
    re.IGNORECASE,
)
_WARS = (
    "war|conflict|insurgency|campaign|offensive|uprising|rebellion|revolt|crisis|unrest|intifada|invasion|genocide"
    "|insurrection|civil strife"
)
# What makes a toll one of a whole war: whose it is, since when, over how long.
# Told apart, since each is then searched only where its own words stand.
_WHOLE = tuple(
    Sought(words, re.IGNORECASE) for words in (
        rf"\b(?:{_WARS})['’]s\b[^,;]{{0,30}}\b(?:toll|count|tally|dead)\b",
        r"\boverall (?:death )?toll\b",
        r"\b(?:raised|lifted|increased|took) (?:its|their) (?:own |military )?"
        r"(?:dead|losses|death toll|toll|fatalities)\b",
        rf"\b(?:of|in|from|during|for|over) (?:the|this|its|their|a) (?:[\w'’-]+ ){{0,3}}(?:{_WARS})\b",
        rf"\bsince (?:the |its |their )?(?:[\w'’-]+ ){{0,3}}(?:{_WARS}|coup|ceasefire|truce)\b",
        r"\bsince (?:fighting|hostilities|clashes|the fighting|the bombing|the violence|violence|protests"
        r"|the protests)\b",
        r"\b(?:weeks|months|years) of (?:[a-z-]+ )?(?:fighting|war|clashes|conflict|bombing|bombardment|violence|unrest"
        r"|protests|strikes|shelling|bloodshed)\b",
        r"\b(?:so far )?this (?:year|month)\b",
    )
)  # fmt: skip
_LAND = (
    r"(?:nation|country)-?wide|(?:across|around|throughout|all over) the (?:whole |entire )?(?:country|nation)"
    r"|in (?:both|the two) countries|on both sides of the (?:border|frontier)"
)
# What makes a figure one of a whole land: a word for that beside it, or one that opens the sentence.
_WIDE = Sought(rf"\b(?:{_LAND})\b", re.IGNORECASE)
_WIDELY = re.compile(rf"\W*(?:{_LAND})\b", re.IGNORECASE)
_BESIDE = 60  # letters from a figure to such a word
_MANY = 1000  # people that no raid kills: who "have died" in such numbers did so over time
_HURT = ("killed", "wounded", "casualties")
_VAGUE = frozenset(["vague", "more_than", "about", "at_least"])
_OF_LATE = frozenset(["during", "throughout"])
_NTH = frozenset([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest",
])  # fmt: skip


def of_a_whole_war(marked: Marked, statement: Statement) -> bool:
    """Whether a toll is one of a war, not of an incident: "the war's toll", "killed since the invasion"."""
    if not statement.cumulative:
        return False
    text = marked.text
    first = max(text.rfind(sign, 0, statement.start) for sign in (", ", ";")) + 1
    ends = [at for at in (text.find(sign, statement.end) for sign in (";", ", ")) if at >= 0]
    last = min(ends, default=len(text))
    return any(some.search(marked.words, first, last) for some in _WHOLE)


def over_the_land(marked: Marked, statement: Statement) -> bool:
    """Whether a figure is of a whole land: "Nationwide, 138 have died", "27 have been killed in both countries"."""
    if not _WIDE.search(marked.words):
        return False
    text = marked.text
    if _WIDELY.match(text) and ";" not in text[: statement.start]:
        return True
    first = max(text.rfind(sign, 0, statement.start) for sign in (", ", ";")) + 1
    ends = [at for at in (text.find(sign, statement.end) for sign in (";", ", ")) if at >= 0]
    last = min([*ends, statement.end + _BESIDE, len(text)])
    return _WIDE.search(marked.words, first, last) is not None


def over_time(marked: Marked, statement: Statement, dated: DateMark | None) -> bool:
    """Whether a figure is of months and years: "have been killed in two months", "the group has killed hundreds"."""
    if _STRETCH.match(marked.words, statement.end):
        return True
    if dated is not None:
        return _a_whole_month(marked, dated)
    if statement.quantifier not in _VAGUE:
        return False
    if not _perfect(marked.words, statement):
        many = statement.quantifier == "vague" and (statement.low or 0) >= _MANY
        return many and _has_since(marked.words)  # "it has since reached the south and killed thousands"
    actor = statement.actor
    by_a_party = statement.verb.voice == ACTIVE and actor is not None and actor.kind in (BODY, PEOPLE)
    return by_a_party or (statement.measure in _HURT and (statement.low or 0) >= _MANY)


def _perfect(words: Words, statement: Statement) -> bool:
    verb = statement.verb
    return any(e.flags & HAVE and e.low != "had" for e in words.entries[verb.first : verb.at])


def _has_since(words: Words) -> bool:
    lows = words.lows
    return any(low in ("has", "have") and lows[at + 1] == "since" for at, low in enumerate(lows[:-1]))


def _a_whole_month(marked: Marked, dated: DateMark) -> bool:
    """Whether a figure is told of a month as a whole: "during October"."""
    if dated.date_start is None or dated.date_end is None or dated.date_start.day != 1:
        return False
    before = marked.text[max(0, dated.start - 12) : dated.start].lower().split()
    return (dated.date_end - dated.date_start).days > 26 and bool(before) and before[-1] in _OF_LATE


def one_more_of_many(words: Words, statement: Statement) -> bool:
    """Whether words only number one who was told of: "she is the second mayor killed", "it was the third murder"."""
    lows = words.lows
    for at in (statement.phrase.first, statement.verb.at - 2):
        if at > 0 and lows[at] == "the" and at + 1 < len(lows) and lows[at + 1] in _NTH:
            return bool(words.entries[at - 1].flags & BE)
    return False
