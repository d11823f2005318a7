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


_EVENTS = (
    "attack raid assault ambush blast explosion bomb bombing shell strike airstrike rocket mine landmine drone"
    " missile gunman gunmen clash"
)
_EVENT = rf"(?:{_EVENTS.replace(' ', '|')}|air strike)"
_PLACES = (
    "attacks villages towns provinces cities districts incidents places areas municipalities raids regions states"
    " camps prisons jails"
)
_WAR = "war conflict insurgency crisis violence campaign uprising terror rebellion"

OF_TIME_AND_PLACE = (
    _sign("more of them", 2,
        r"\b(?:others?|another|further|more|also|too|as well)\b", "Nine others were hurt."),
    _sign(
        "people told of", 1,
        r"\b(?:of|among) (?:the|those|them|these|whom)\b|\bthe (?:dead|victims|wounded|injured|toll|bodies)\b"
        r"|\b(?:attackers|assailants|raiders|hostage-takers)\b",
        "Four of the dead were nurses.",
    ),
    _sign(
        "since then", 2, r"\bsince (?:then|that (?:day|date))\b", "Since then 490 people have died.",
    ),
    _sign(
        "in what was told", 2,
        r"\b(?:in|during|by) the (?:[\w-]+ )?(?:storming|rescue|stampede|shootout|gunfight|gunbattle|firefight)\b",
        "Two servicemen died in the storming.",
    ),
    _sign(
        "a whole war", -2, rf"\b(?:{_WAR.replace(' ', '|')})\b",
        "The insurgency has killed 3,000 people.",
    ),
    _sign("a count up to now", -1,
          r"\b(?:so far|to date|in all|in total|now|altogether|a total)\b",
          "To date 90 people have died."),
    _sign(
        "an event not told before", -1,
        rf"\b(?:an?|another|second|repeat|separate)(?: [\w-]+){{0,2}} {_EVENT}\b",
        "A second air strike killed two firefighters.",
    ),
    _sign("an item of a list", -1, r"^[-*•–]", "* Two policemen were shot."),
)  # fmt: skip
OF_TIME = (
    _sign(
        "nobody says when", -6,
        r"\b(?:without (?:saying|specifying|stating) when|(?:did|does|would) not (?:say|specify) when|gave no dates?"
        r"|without giving (?:a|the|any) (?:date|dates|period|timeframe))\b",
        "The rebels spoke of six dead without saying when they fell.",
    ),
    _sign(
        "the same days", 4,
        r"\b(?:the|that|those) same (?:[\w-]+ )?(?:period|time|days|weeks|months|hours|fortnight|nights)\b",
        "The army's losses in the same period stand at ten.",
    ),
    _sign(
        "what it led to", -3,
        r"\b(?:riposte|retaliation|reprisals?|revenge|retaliatory|counter-?attack)\b",
        "In the army's riposte 40 militants were shot.",
    ),
    _sign(
        "in the course of that day", 3,
        r"\bby (?:nightfall|noon|dusk|sunset|midday|midnight|sundown|daybreak|dawn)\b(?! (?:on|of) )"
        r"|\b(?:in|during|through) the (?:night|day|afternoon|evening|morning)\b(?! (?:on|of|to|from) )",
        "By nightfall soldiers had freed dozens of them.",
    ),
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
    _sign("then and there", 1,
          r"\b(?:there|same|then)\b(?! (?:is|are|was|were|has|have))", "Six more fell there."),
    _sign(
        "those in care by now", -2,
        r"\b(?:has|have|had|are|is)\b(?: \w+)? (?:treat|operat|being treat|receiv)", "Its clinic has treated 40 hurt.",
    ),
)  # fmt: skip
OF_PLACE = (
    _sign(
        "another part of the country", -4,
        r"\bin the (?:far |deep |remote |restive )?(?:north|south|east|west|(?:north|south)-?(?:east|west))\b"
        r"(?!-| (?:of|bank|side|tower|wing|gate)\b)|\belsewhere\b",
        "A NATO soldier was killed in the south.",
    ),
    _sign(
        "the deed told of", 2,
        rf"\b(?:in|during|by) the (?:[\w-]+ )?(?:{_EVENT}|storming|fighting|clashes|shootout|battle|shooting)\b"
        r"(?! (?:in|of|on|at|near|against|around|for|outside|that|which)\b)",
        "Two guards died in the storming.",
    ),
    _sign(
        "a place pointed at", 3,
        r"\b(?:the|that|this) (?:same )?(?:town|city|village|camp|area|district|capital|centre|site|base|compound"
        r"|hospital|spot|scene)\b|\bthere\b(?! (?:is|are|was|were|has|have))",
        "Some 700 residents have left the town.",
    ),
    _sign(
        "several places", -2,
        r"\b(?:in|on|at|across|from|of|the) (?:two|three|four|five|six|seven|eight|nine|ten|several|both|many|various"
        rf"|a dozen) (?:[\w-]+ )?(?:{_PLACES.replace(' ', '|')})\b",
        "They said they had lost 29 men in the two attacks.",
    ),
    _sign("an item of a list", -1, r"^[-*•–]", "* Two policemen were shot."),
    _sign(
        "arrests", -1, r"\b(?:arrest\w*|detain\w*|rounded up|picked up)\b", "Police have arrested 14 suspects.",
    ),
    _sign(
        "the hurt in care", 1,
        r"\b(?:hospital|clinic|treat\w*|admitted|operated|surgeon|doctors?|medics?)\b",
        "A surgeon had seen 12 wounded.",
    ),
)  # fmt: skip
# Those who speak for a state, whose tolls are of the whole war: "Peru's defence ministry", "the Malian army".
OF_A_STATE = frozenset([
    "military", "army", "forces", "ministry", "government", "police", "toll", "losses", "side", "commander",
    "commanders", "official", "officials", "spokesman", "spokeswoman", "spokesperson", "president", "minister",
    "chief", "leader", "leaders",
])  # fmt: skip
SPEAKS = frozenset(["said", "says", "put", "announced", "reported"])
