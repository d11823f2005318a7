"""The words by which a figure without a day or place of its own is told of the incident before, or of another.

Weights are points, positive for the same incident; `claims.lending` adds them to what the claims themselves say.
"""

import re
from typing import NamedTuple


class Sign(NamedTuple):
    """Words that speak for or against the same incident, what they weigh, and an example that a test runs."""

    name: str
    weight: int
    words: re.Pattern[str]
    example: str


def _sign(name: str, weight: int, words: str, example: str) -> Sign:
    return Sign(name, weight, re.compile(words, re.IGNORECASE), example)


_EVENT = (
    r"(?:attack|raid|assault|ambush|blast|explosion|bomb|bombing|shell|(?:air ?)?strike|rocket|mine|landmine|drone"
    r"|missile|gunm[ae]n|clash)"
)

OF_TIME_AND_PLACE = (
    _sign("more of them", 2, r"\b(?:others?|another|further|more|also|too|as well)\b", "Nine others were hurt."),
    _sign(
        "people told of", 1,
        r"\b(?:of|among) (?:the|those|them|these|whom)\b|\bthe (?:dead|victims|wounded|injured|toll|bodies)\b"
        r"|\bthe (?:attackers|assailants)\b",
        "Four of the dead were nurses.",
    ),
    _sign(
        "a whole war", -2, r"\b(?:war|conflict|insurgency|crisis|violence|campaign|uprising|terror|rebellion)\b",
        "The insurgency has killed 3,000 people.",
    ),
    _sign("a count up to now", -1, r"\b(?:so far|to date|in all|in total|now|altogether|a total)\b",
          "To date 90 people have died."),
    _sign(
        "an event not told before", -1, rf"\b(?:an?|another|second|repeat|separate)(?: [\w-]+){{0,2}} {_EVENT}\b",
        "A second air strike killed two firefighters.",
    ),
    _sign("an item of a list", -1, r"^[-*•–]", "* Two policemen were shot."),
)  # fmt: skip
OF_TIME = (
    _sign(
        "the same spot or fight", 2,
        r"\b(?:the|that) same (?:area|spot|place|site|town|city|village|district|street|building|base|camp|fight|battle"
        r"|attack|raid|ambush|clash|incident|operation|engagement)\b",
        "Two medics were shot in the same street.",
    ),
    _sign(
        "that fight", 3,
        rf"\b(?:in|during|by|from) (?:that|this|the ensuing|the resulting) (?:[\w-]+ )?"
        rf"(?:{_EVENT}|fight|firefight|fighting|battle|shooting|massacre|incident|encounter|shootout|gunfight)\b",
        "In that fight 20 gunmen were slain.",
    ),
    _sign(
        "the worst of them", 3,
        r"\bthe (?:worst|deadliest|bloodiest|biggest|heaviest|largest)"
        r" (?:of (?:them|these|those|the)\b|(?:attack|strike|raid))",
        "In the worst of them, a gang shot dead nine drivers.",
    ),
    _sign(
        "as they left", 2,
        r"\b(?:while|when|as they|before) (?:retreat|withdr[ae]w|flee|pull(?:ed|ing) (?:out|back))\w*",
        "They seized six clerks while retreating.",
    ),
    _sign(
        "before it", -2,
        r"\bbefore (?:the|this|that|last) (?:[\w'’-]+ ){0,3}(?:offensive|attack|assault|raid|ceasefire|truce|siege|push"
        r"|operation|bombing|massacre)\b",
        "Over 90 people were killed there before this week's push.",
    ),
    _sign("then and there", 1, r"\b(?:there|same|then)\b(?! (?:is|are|was|were|has|have))", "Six more fell there."),
    _sign(
        "those in care by now", -2,
        r"\b(?:has|have|had|are|is)\b(?: \w+)? (?:treat|operat|being treat|receiv)", "Its clinic has treated 40 hurt.",
    ),
)  # fmt: skip
OF_PLACE = (
    _sign(
        "a place pointed at", 3,
        r"\b(?:the|that|this) (?:same )?(?:town|city|village|camp|area|district|capital|centre|site|base|compound"
        r"|hospital|spot|scene)\b|\bthere\b(?! (?:is|are|was|were|has|have))",
        "Some 700 residents have left the town.",
    ),
    _sign(
        "the hurt in care", 1,
        r"\b(?:hospital|clinic|treat\w*|admitted|operated|surgeon|doctors?|medics?)\b",
        "A surgeon had seen 12 wounded.",
    ),
)  # fmt: skip
