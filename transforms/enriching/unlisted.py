"""Parties that no table lists, by the words of a report: "the Dhulbahante clan", "the Grand Ravine gang".

A party that nobody listed is a party still: its name is kept as the report has it, without the words for its people.
"""

import re

# Nouns for those who fight for a party, as they stand before "of" and after its name.
_MEN = (
    "members?|fighters?|gunm[ae]n|m[ae]n|militants?|militiam[ae]n|militias?|rebels?|guerrillas?|insurgents?|warriors?|youths?"
    "|supporters?|elements|tribesm[ae]n|clansm[ae]n|herders|herdsmen|raiders|volunteers?|jihadists?|combatants?"
    "|separatists?|gangsters|pastoralists|farmers|vigilantes?|settlers|paramilitaries|extremists|mercenaries|troops"
)
_GROUP = "groups?|gangs?|clans?|tribes?|community|communities|faction|movement|cartel|people|ethnic group"
_BEFORE = (
    r"(?:(?:the|a|an|some|several|dozens of|hundreds of|suspected|alleged|armed|heavily|heavily-armed|unidentified"
    r"|rival|other|local|ethnic)\s+)*"
)
_OF_A_PARTY = re.compile(
    rf"{_BEFORE}(?:{_MEN})\s+(?:of|from|belonging to|loyal to|with)\s+(?:the\s+)?(?P<name>.*[A-Z].*)",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s(?:from|with)\s")
_LEAD = re.compile(rf"^{_BEFORE}", re.IGNORECASE)
_KIND = re.compile(rf"\s+(?:{_MEN}|{_GROUP})$", re.IGNORECASE)
_BODY = re.compile(
    rf"\b(?i:{_GROUP}|militia|brigade|front|army|forces?|alliance|coalition|battalion)\b|\b[A-Z]{{2,}}"
)


def party_name(words: str) -> str:
    """The words for a party without what stands before its name.

    >>> party_name("members of the Grand Ravine gang")
    'Grand Ravine gang'
    >>> party_name("suspected Fulani herders")
    'Fulani herders'
    >>> party_name("gunmen from Goma")
    'gunmen from Goma'
    """
    match = _OF_A_PARTY.fullmatch(words.strip())
    if match and any(map(str.isupper, match["name"])):
        by_place = _FROM.search(words[: match.start("name")])
        if not by_place or _BODY.search(match["name"]):
            return match["name"]
    bare = _LEAD.sub("", words, count=1)
    return bare if any(map(str.isupper, bare)) else words


def bare_name(words: str) -> str | None:
    """A party's name alone, where its words have one beside the noun for its people; None where they have none.

    >>> [bare_name(w) for w in ("Ambulin tribesmen", "fighters of the Dhulbahante clan", "armed men")]
    ['Ambulin', 'Dhulbahante', None]
    """
    name = party_name(words)
    while (shorter := _KIND.sub("", name)) != name:
        name = shorter
    return name if name[:1].isupper() and not re.fullmatch(_MEN, name, re.I) else None
