"""Sentences that say when what was told before happened: "The raid began on Sunday", "The troops died on Friday"."""

import re

from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.marks import Marked
from transforms.reading.text.sought import Sought

# A later sentence that says when what the report began with happened: "The raid on Sunday night was the worst."
_ATTACK = (
    r"(?:attacks?|raid|assault|ambush|blasts?|explosions?|bombings?|shelling|strikes?|air ?strikes?|bombardment"
    r"|clash(?:es)?|fighting|shooting|massacre|killings?|incident|battle|abductions?|kidnapping|offensive|rampage|siege)"
)
# Told apart, since each is then searched only where its own words stand.
_IT_HAPPENED = tuple(
    Sought(words, re.IGNORECASE) for words in (
        rf"^the (?:[\w-]+ )?{_ATTACK}\b(?! that| which| comes?\b)",
        r"\bthe (?:[\w-]+ ){0,2}(?:attackers?|assailants?|gunm[ae]n|raiders|bombers?|bombs?|missiles?|rockets?"
        r"|shells?|drones?|militants|rebels|insurgents|jihadists|fighters|intruders|guerrillas|extremists|terrorists"
        r"|hijackers|militiamen|mob|jets?|planes?|warplanes?|helicopters?|mines?|grenades?|mortars?)"
        r" (?:that |who |which |had |first |then ){0,2}"
        r"(?:arrived|came|stormed|struck|attacked|entered|launched|burst|opened fire|fell|hit|exploded|landed"
        r"|crashed|stopped|ambushed|intercepted|raided|surrounded|rode|drove|dragged|broke into|set off|set fire"
        r"|set ablaze|shot|gunned)\b",
        r"\bthe [\w-]+ (?:was|were|had been) (?:struck|hit|bombed|shelled|attacked|stormed|raided|ambushed)\b",
        r"\b(?:when|after) (?:[\w-]+ ){1,3}(?:hit|struck|bombed|stormed|attacked|raided|shelled|ambushed)"
        r" (?:the|it|them)\b",
        r"^the (?:action|incident|event|crime|operation|encounter|violence)"
        r" (?:occurred|happened|took place|began|started)\b",
        r"^(?:they died|it (?:happened|took place|went off|exploded|struck|hit|landed|fell|detonated|occurred))\b",
        rf"^(?:The (?:{'|'.join(UNITS)}|victims|dead|troops|soldiers|policemen|officers|marines|men|women|children|pair"
        r"|civilians|villagers|fighters|rebels) (?:had )?|They (?:had |all )?)"
        r"(?:died|perished|fell|(?:were|been) (?:all )?(?:killed|shot|slain|murdered|ambushed|gunned|hit|executed))\b",
        r"\bthe (?:[\w-]+ ){0,2}(?:bomb|blast|explosion|missile|strike|shell|rocket|mine|device|tanker|attack)"
        r" (?:that|which) (?:tore|ripped|hit|struck|rocked|shook|destroyed|levelled|flattened|went off|exploded)\b",
        rf"day['’]s (?:[\w-]+ ){{0,2}}{_ATTACK}\b",
    )
)  # fmt: skip


def says_when_it_happened(one: Marked) -> bool:
    """Whether a sentence tells of what was told before it: "The raid began", "the bombs fell"."""
    return any(told.search(one.words) for told in _IT_HAPPENED)
