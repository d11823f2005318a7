"""What was found, counted or died of later: its day and its place are those of the count, and the act lies before."""

import re

from warehouse.tables import Claim

AFTER = 7  # days in which the dead of an act are found
_OF_WOUNDS = (
    r"(?:died|dead|dying|death) (?:of|from|in|at) (?:\w+ ){0,2}(?:wounds?|injur\w+|burns|hospital|clinic)"
)
# Words that tell a count made after the act, each with a sentence.
LATE: dict[str, str] = {
    r"(?:bodies|corpses|remains|graves)\b": "Divers recovered nine bodies on Friday.",
    r"bur(?:ied|ying|ial)\b": "The village buried 14 people on Friday.",
    r"(?:death )?tolls?\b": "The toll rose to 31 on Friday.",
    r"number of (?:the )?(?:dead|deaths|victims|fatalities|wounded|injured)\b": "The number of dead is now 31.",
    _OF_WOUNDS: "Two men died of their wounds on Friday.",
    r"(?:wounded|injured) (?:were|was|are|have been) (?:\w+ )?(?:flown|taken|moved|treated|airlifted|admitted)":
        "Twenty wounded were flown out on Friday.",
    r"(?:being|still) treated\b": "Another 31 were still being treated on Friday.",
    r"dead (?:\w+ ){0,2}?(?:to|at)\b": "The army has since raised its dead to 31.",
    r"succumbed\b": "Two men succumbed on Friday.",
    r"(?:[\w-]+th|\d+(?:st|nd|rd)|[\w-]*(?:second|third|first)) (?:victim|life|death|fatality)\b":
        "The shooting took a 16th life on Friday.",
    r"fatalit(?:y|ies)\b": "The clinic has listed 31 fatalities.",
    r"(?:rose|ris(?:en|es|ing)|climb(?:ed|s|ing)|(?:went|gone|going) up|jumped|increased) (?:\w+ ){0,2}?to\b":
        "The dead had gone up to 31 on Friday.",
    r"(?:rais(?:ed|es|ing)|lift(?:ed|s|ing)|br(?:ought|ings?|inging)|tak(?:es|en|ing)|took) (?:[\w'-]+ ){1,6}?to\b":
        "Its spokesman raised the army's dead to 31 on Friday.",
    r"(?:final|latest|last|new) (?:count|figure|tally)\b": "A final count of 31 dead was given on Friday.",
}  # fmt: skip
# Words that tell the act by which people were hurt, each with a sentence; others say only that they are hurt.
HURT: dict[str, str] = {
    r"(?:were|was|been|being|got) (?:\w+ly )?(?:wounded|injured|hurt|maimed)\b": "Twelve were badly hurt in Lem.",
    r"(?:wounding|injuring|hurting|maiming)\b": "A mine went off in Lem, wounding twelve.",
    r"(?:wounded|injured|hurt) (?=[\d,]+\b|at least|more than|about|some|dozens|several)": "A mine wounded 12 in Lem.",
}  # fmt: skip
_LATE = re.compile(rf"\b(?:{'|'.join(LATE)})", re.IGNORECASE)
_TAKEN_IN = re.compile(r"\b(?:receiv\w+|admitt\w+|(?:took|taken|brought) in)\b", re.IGNORECASE)
_HURT = re.compile(rf"\b(?:{'|'.join(HURT)})", re.IGNORECASE)
_OF_SOME = re.compile(
    r"\W*(?:[\w-]+ ){1,2}(?:of (?:those|them|these|the (?:dead|killed|victims|wounded|injured|hurt|bodies))\b"
    r"|more (?:\w+ ){0,2}(?:bodies|corpses)\b)",
    re.IGNORECASE,
)
_ONE_MORE = r"^(?:an?|the) (?:third|[a-z-]*(?:[a-z]{2}th|first|second(?<=-second))|\d+(?:th|st|nd|rd)) [a-z].*\bdied\b"
_DIED_LATER = re.compile(rf"\b(?:{_OF_WOUNDS}|succumbed\b|passed away\b)|{_ONE_MORE}", re.IGNORECASE)


def counted_later(claim: Claim) -> bool:
    """Whether a figure's words tell that it was counted after the act: "divers pulled out six bodies on Friday"."""
    return claim.measure in ("killed", "wounded", "evacuated") and _LATE.search(claim.quote) is not None


def in_care(claim: Claim) -> bool:
    """Whether a figure tells where the hurt lie or died, not where they were hurt: "40 injured are in hospital in Lem".

    Only where nothing tells an act beside it.
    """
    if claim.measure == "wounded" and claim.place is not None and _TAKEN_IN.search(claim.quote):
        return True  # "the clinic in Lem had received more than 150 with bullet wounds"
    if claim.sub_event_type is not None or claim.place is None:
        return False
    if claim.measure == "wounded":
        return _HURT.search(claim.quote) is None
    return died_later(claim)


def died_later(claim: Claim) -> bool:
    """Whether a figure tells of hurt people who have died since: "13 had died of their wounds"."""
    return claim.measure == "killed" and _DIED_LATER.search(claim.quote) is not None


def is_of_some(claim: Claim) -> bool:
    """Whether a figure's words tell that it counts some of those known or more of them: "nine of the dead"."""
    return _OF_SOME.match(claim.quote) is not None
