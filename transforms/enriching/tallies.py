"""Figures that count a stretch of time, a whole land or all who ever fled: tallies, and the toll of no one incident."""

import re

from transforms.enriching.aftermath import counted_later
from transforms.enriching.agreement import precision
from transforms.enriching.rules import best_of
from warehouse.tables import Claim

LONGEST = 14  # days: what is counted over longer is a tally over a campaign, not an incident
MANY = 20_000  # people: more have seldom left since one incident
_STRETCH = 5  # days from which a count that names no town is one of several incidents
_WORDED = 2  # days from which one is that by its words: "in three days", "since Sunday"
_MONTH = 27
_HURT = ("killed", "wounded", "casualties")
_MOVED = ("displaced", "evacuated", "returned", "trapped")
_COUNTRY, _DIVISION = 6, 4  # where_prec
# Words by which days on end are a stretch that was counted over, each with a sentence; "last week" may be one day.
STRETCHES: dict[str, str] = {
    r"since\b": "More than 300 people have died in the south since Sunday.",
    r"(?:in|over|during|within) (?:the |its |these |those )?(?:past |last |first |previous )?(?:[\w-]+ )?"
    r"(?:days|weeks|nights|hours)\b":
        "It put its dead in three days at 33.",
    r"(?:days|weeks|nights) of\b": "Over four days of clashes 27 people have been killed in both countries.",
    r"between\b": "Between 20 and 23 May 153 people were killed.",
    r"from .+ (?:to|until|till)\b": "From 11 to 14 May 40 people were killed.",
    r"(?:the |those |these )?same (?:days|week|weeks|month|months|period)\b": "In the same week 38 people were killed.",
    r"(?:the )?(?:first|last|second) (?:half|\w+ (?:days|weeks))\b": "96 people died in the first half of July.",
}  # fmt: skip
_STRETCHED = re.compile(rf"\b(?:{'|'.join(STRETCHES)})", re.IGNORECASE)
_FIGHT = re.compile(r"\b(?:days|weeks|nights) of\b", re.IGNORECASE)


def _counts(claim: Claim) -> int:
    return best_of(claim) if claim.count_low is not None or claim.count_high is not None else 0


def is_tally(claim: Claim) -> bool:
    """Whether a figure told as one of an incident counts several, by its days and its place, or by how many it counts.

    "96 civilians were killed across the country in the first half of July": days on end in no one place are a tally;
    "65 people died in an attack in the north of the country last week" are not.
    """
    if claim.count_low is None and claim.count_high is None:
        return False
    if (
        claim.measure in _MOVED
        and best_of(claim) >= MANY
        and (claim.date_start is None or claim.place is None)
    ):
        return True
    if claim.date_start is None or claim.date_end is None:
        return False
    days = (claim.date_end - claim.date_start).days
    nowhere = claim.place is None or (precision(claim) == _COUNTRY and claim.place[:1].isupper())
    if nowhere and days >= _STRETCH:
        return True
    if claim.measure not in _HURT or days < _WORDED or counted_later(claim):
        return False
    words = claim.date_text or ""
    worded = _STRETCHED.search(words) is not None
    wide = precision(claim) >= _DIVISION and claim.place is not None and claim.place_id is not None
    return (nowhere and worded) or (wide and not _FIGHT.search(words) and (worded or days >= _MONTH))


def of_an_incident(claim: Claim) -> bool:
    """Whether a tally by its words may count one incident: the dead found or the people gone since, within days."""
    if claim.date_start is None or claim.date_end is None:
        return False
    if (claim.date_end - claim.date_start).days >= LONGEST or (
        claim.place is None and _counts(claim) >= MANY
    ):
        return False
    return claim.measure not in _HURT or counted_later(claim)
