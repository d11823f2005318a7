"""What was found, counted or died of later: its day is that of the count, and the act it came of lies before."""

import re

from warehouse.tables import Claim

AFTER = 7  # days in which the dead of an act are found
# Words that tell a count made after the act, each with a sentence.
LATE: dict[str, str] = {
    r"(?:bodies|corpses|remains|graves)\b": "Divers recovered nine bodies on Friday.",
    r"bur(?:ied|ying|ial)\b": "The village buried 14 people on Friday.",
    r"(?:death )?tolls?\b": "The toll rose to 31 on Friday.",
    r"number of (?:the )?(?:dead|deaths|victims|fatalities|wounded|injured)\b": "The number of dead is now 31.",
    r"(?:died|dead|dying|death) (?:of|from|in|at) (?:\w+ ){0,2}(?:wounds?|injur\w+|burns|hospital|clinic)":
        "Two men died of their wounds on Friday.",
    r"(?:wounded|injured) (?:were|was|are|have been) (?:\w+ )?(?:flown|taken|moved|treated|airlifted|admitted)":
        "Twenty wounded were flown out on Friday.",
    r"succumbed\b": "Two men succumbed on Friday.",
    r"fatalit(?:y|ies)\b": "The clinic has listed 31 fatalities.",
}  # fmt: skip
_LATE = re.compile(rf"\b(?:{'|'.join(LATE)})", re.IGNORECASE)


def counted_later(claim: Claim) -> bool:
    """Whether a figure's words tell that it was counted after the act: "divers pulled out six bodies on Friday"."""
    return claim.measure in ("killed", "wounded") and _LATE.search(claim.quote) is not None
