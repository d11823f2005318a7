"""Capital cities that a sentence names by their country alone: "the Rwandan capital", "Somalia's capital"."""

import re

from transforms.reading.lexicon.capitals import CAPITALS
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_relations import relation_before
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_BY_COUNTRY = {country.lower(): city for country, city in CAPITALS.items()}
_BY_PEOPLE = {COUNTRIES[country].lower(): city for country, city in CAPITALS.items() if country in COUNTRIES}
_NAMES = "|".join(sorted(map(re.escape, _BY_COUNTRY), key=len, reverse=True))
_PEOPLES = "|".join(sorted(map(re.escape, _BY_PEOPLE), key=len, reverse=True))
# Not where its name follows: "the Malian capital, Bamako".
_CAPITAL = re.compile(
    rf"(?:\b(?P<country>{_NAMES})['’]s (?:besieged |seaside |northern )?capital"
    rf"|\b(?P<people>{_PEOPLES}) capital|\bcapital of (?:the )?(?P<of>{_NAMES}))\b(?! city\b)(?!,? (?-i:[A-Z][a-z]))",
    re.IGNORECASE,
)
# "Tajoura, an eastern suburb of the Libyan capital": a place by name, which lies in it.
_PART_OF = re.compile(
    r"[A-Z][\w'’-]*,? (?:an?|the) (?:[a-z-]+ ){0,3}(?:suburb|district|quarter|neighbou?rhood|area|part|slum|township"
    r"|town|village|outskirts) (?:of|in|outside) (?:the )?$"
)
# "The Bosnian capital was shelled again".
_IS_HIT = re.compile(
    r" (?:was|were|is|has been|had been|came|comes|has come)(?: again| once more| also| heavily)?"
    r" (?:shelled|bombed|attacked|hit|struck|rocked|shaken|pounded|besieged|under (?:fire|attack|siege|shell))",
    re.IGNORECASE,
)
_PART_REACH = 70  # characters
_TOLD = cue(["capital"])
KNOWN = frozenset(city.lower() for city in CAPITALS.values())
_WHOSE = frozenset(name.split()[-1] for name in _BY_PEOPLE) | {"besieged", "seaside", "northern"}


def mark_capitals(words: Words) -> list[PlaceMark]:
    """Find the capitals that a sentence names by their country.

    >>> [(m.name, m.relation) for m in mark_capitals(read_words("A bomb went off in the Rwandan capital."))]
    [('Kigali', 'at')]
    """
    marks: list[PlaceMark] = []
    if not words.has(_TOLD) or not _may_name(words.lows):
        return marks
    for m in _CAPITAL.finditer(words.text):
        city = (
            _BY_PEOPLE[m["people"].lower()] if m["people"] else _BY_COUNTRY[(m["country"] or m["of"]).lower()]
        )
        relation = relation_before(words, m.start())
        if relation is None and _IS_HIT.match(words.text, m.end()) is not None:
            relation = "at"
        if relation is not None and _PART_OF.search(words.text, max(0, m.start() - _PART_REACH), m.start()):
            relation = "of"
        if relation is not None:
            marks.append(PlaceMark(m.start(), m.end(), city, relation, "city", city))
    return marks


def _may_name(lows: list[str]) -> bool:
    """Whether "capital" stands beside a word with which it may name one, as it does not in "the capital"."""
    for at, low in enumerate(lows):
        if low.startswith("capital"):
            before = lows[at - 1] if at else ""
            if before.endswith("'s") or before in _WHOSE or before.rpartition("-")[2] in _WHOSE:
                return True
            if lows[at + 1 : at + 2] == ["of"]:
                return True
    return False
