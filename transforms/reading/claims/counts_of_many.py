"""Figures that count what befell a land, a campaign or days on end, by words that are no date: tallies."""

import re

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_HURT = ("killed", "wounded", "casualties")
_COUNTED = (*_HURT, "displaced", "evacuated", "detained", "captured", "surrendered", "abducted", "missing")
_MANY = 50  # people: fewer may well have fallen in the operation that a report tells of
# A land or all of it: "nationwide, the toll rose to 138", "27 people have been killed in both countries".
# Told apart, since each is then searched only where its own words stand.
_ALL_OVER = (
    Sought(
        # "together with the one before, 20 have now died"
        r"^(?:together|along|taken together) with (?:the|that|those)\b|\b(?:nationwide|countrywide|nationally)\b",
        re.IGNORECASE,
    ),
    Sought(
        r"\b(?:across (?:the|all of the|both) (?:whole |entire )?"
        r"(?:country|region|province|nation|island|territory|countries)"
        r"|throughout the (?:country|region|province|island|territory))\b",
        re.IGNORECASE,
    ),
    Sought(
        r"\b(?:in|on) (?:both (?:countries|nations)|the (?:whole|entire) (?:country|region|province))\b",
        re.IGNORECASE,
    ),
    Sought(r"\bon (?:both|either|all) sides? of the (?:border|frontier|line)\b", re.IGNORECASE),
    Sought(
        r"\b(?:at|in|across|from(?! other)) (?:several|various|different|many|numerous|other|scattered)"
        r" (?:other |separate )?(?:places|parts|towns|villages|locations|areas|provinces|districts|states|regions"
        r"|cities)\b(?! of the (?:town|city))",
        re.IGNORECASE,
    ),
    Sought(r"\belsewhere in (?:the (?:country|region|province)|(?-i:[A-Z])[\w-]+)\b", re.IGNORECASE),
)
# Days on end that no date rule knows or that name no day: "in the first week of the campaign", "in a month".
_ON_END = Sought(
    r"\b(?:in|over|during|within|throughout) (?:the |a |its |these |those |this |that )?"
    r"(?:(?:past|last|previous|first|second|third|fourth|course of the|space of an?) )?"
    r"(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|couple of) )?"
    r"(?:days|weeks|nights|week|fortnight|month|months|48 hours|72 hours)\b(?!['’-])"
    r"(?! of (?:[\w-]+ ){0,2}(?:fighting|clashes|battles?|violence|combat|bloodshed|shelling|bombing|unrest))",
    re.IGNORECASE,
)
# "The second attack in three days", "the worst week in a month": how rare an incident is.
_HOW_RARE = Sought(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|latest|last|worst|deadliest|bloodiest|biggest|largest|heaviest"
    r"|such|similar|time|another|twice|only)\b[^,;.]{0,40}|(?:attack|raid|bombing|strike|blast|shooting|ambush) )$",
    re.IGNORECASE,
)
_CAMPAIGNS = Sought(
    r"\b(?:in|during|of|since|from|throughout) (?:the|an|a|its|their|this|that) (?:[\w'’-]+ ){0,4}?"
    r"(?:offensive|campaign|insurgency|uprising|rebellion|war|conflict|crackdown|unrest|invasion|revolt"
    r"|(?:operation|operations) (?:that|called|codenamed|named|launched|begun|on the|in the))\b",
    re.IGNORECASE,
)
_IN_IT = Sought(r"\bin it\b", re.IGNORECASE)
_PERFECT = Sought(r"\b(?:has|have|had)\b", re.IGNORECASE)
_NEAR = 40  # characters around a figure's clause


def of_many(marked: Marked, statement: Statement, dated: DateMark | None, place: PlaceMark | None) -> bool:
    """Whether a figure counts many incidents: of a land, a campaign, days on end; not where a day or a town is told."""
    if statement.measure not in _COUNTED or statement.share_of is not None or statement.some_of_before:
        return False
    words = marked.words
    if _all_over(words, statement):
        return True
    if dated is not None and dated.kind not in ("since", "span"):
        return False
    if place is not None and place.kind not in ("country", "province", "region"):
        return False
    return _on_end(marked, statement, dated) or _of_a_campaign(words, statement)


def _all_over(words: Words, statement: Statement) -> bool:
    told = [m for some in _ALL_OVER if (m := some.search(words, 0, statement.end + _NEAR)) is not None]
    if not told:
        return False
    first = min(told, key=re.Match.start)
    if first.start() < 3 or first.start() >= statement.start:
        return True
    return first.end() > statement.start - _NEAR


def _on_end(marked: Marked, statement: Statement, dated: DateMark | None) -> bool:
    """ "In the first week of the campaign 67 rebels have been killed", "losses over the past week came to 80"."""
    words = marked.words
    for told in _ON_END.finditer(words, 0, statement.end + _NEAR):
        if dated is not None and not (dated.start < told.end() and told.start() < dated.end):
            continue
        if not _HOW_RARE.search(words, max(0, told.start() - 60), told.start()):
            return True
    return False


def _of_a_campaign(words: Words, statement: Statement) -> bool:
    """ "It had killed 1,000 fighters in an offensive", "more than 400 people have died in it"."""
    in_it = _IN_IT.search(words, statement.start, statement.end + _NEAR) is not None
    if in_it and _CAMPAIGNS.search(words):
        return True
    if (statement.low or statement.high or 0) < _MANY:
        return False
    if not statement.verb.perfect and not _PERFECT.search(words, max(0, statement.start - 12), statement.end):
        return False
    first, last = max(0, statement.start - _NEAR), statement.end + _NEAR
    return in_it or _CAMPAIGNS.search(words, first, last) is not None
