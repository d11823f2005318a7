"""Find the words that say where, and how they do."""

import re

from transforms.reading.lexicon.classes import entry_of
from transforms.reading.lexicon.place_words import MOVEMENT
from transforms.reading.marks.place_marks import KIND_OF, PlaceMark
from transforms.reading.marks.place_names import Name, find_names, may_be_here, read_name
from transforms.reading.marks.place_relations import kind_after, relation_of, rules_in
from transforms.reading.marks.places_in_capitals import places_in_capitals
from transforms.reading.text.words import Words

_JOINTS = frozenset([", ", " and ", ", and ", " or "])
_SUFFERS = re.compile(
    r"(?:, (?:an?|the) [^,.;:]{3,60},)?\s+(?:was|were|has been|is|came|fell)\s+(?:\w+ly )?"
    r"(?:shelled|bombed|hit|struck|attacked|overrun"
    r"|retaken|recaptured|captured|besieged|under|to)\b"
)
# Those who take people in, with how many: "Lem has received 15,000 of the displaced"; whom a war costs lives.
_TAKES_IN = re.compile(
    r" (?:has |have |had |is |was )?(?:already |now |also )?(?:received|taken in|took in|hosts?|hosted|hosting"
    r"|sheltered|sheltering|absorbed) (?:[a-z]+ ){0,3}\d"
)
_COSTS = re.compile(r"\bcost $")
_OWNED = re.compile(
    r"(?:['’]s)?\s+(?:(?:defen[cs]e|interior|foreign|health|regional|provincial|military|security|state"
    r"|local) )*"
    r"(?:ministry|government|army|police|authorities|forces|troops|officials|governor|administration"
    r"|military|hospital)\b"
    r"|\s+People['’]s\b"
)
_OWNS = re.compile(  # but for what a state does elsewhere: "Israel's strikes on Gaza"
    r"['’]s? (?:(?!(?:on|against|into|over|upon)\b|(?:attacks?|assault|bombardment|bombing|invasion|occupation"
    r"|offensive|operations?|raids?|shelling|siege|strikes?|war|blockade|incursions?)\b)[a-z-]+,? ){0,5}"
)
_OWNED_NAME = re.compile(r"['’]s (?:[a-z-]+ ){0,4}(?:al-|el-)?[A-Z]")
_BUILDING_IN = re.compile(r"(?: [a-z-]+){1,3} (?:in|of) (?:[a-z]+ ){0,3}")
_BESIDE = re.compile(r"(?: [a-z-]+){1,3} (?:near|outside|close to) (?:the )?(?:[a-z]+ ){0,2}")
_LISTED = re.compile(r"(?:, | and |, and )(?:al-|el-)?[A-Z]")
_KM_FROM = re.compile(r"\b(?:km|kms|kilomet(?:re|er)s?|miles?)(?: (?:away|north|south|east|west))? from $")
_HIT = re.compile(
    r" (?:(?:car|suicide|market|school|hospital|camp|mosque|church|bus|hotel|drone|air) )?(?:attacks?|bombings?|blasts?"
    r"|ambush|massacre|shelling|siege|explosions?|clashes|raid|strikes?|killings?|market|camp)\b"
)
_OF_THE_MIND = re.compile(
    r" (?:[a-z-]+ )?(?:words?|view|opinion|name|case|hands?|eyes|place|absence|favou?r|account|footsteps|home|house)\b"
)
# Whose home or office a name is: "85 residents of Lem were killed", "the mayor of Lem".
_LIVES_IN = re.compile(
    r"\b(?:[Rr]esidents|[Ii]nhabitants|[Vv]illagers|civilians|citizens|townspeople|natives) of $"
)
_OFFICER_OF = re.compile(
    r"\b(?:mayor|governor|prefect|imam|mukhtar|headman|bishop|archbishop|sheriff|officer) of $", re.IGNORECASE
)
_ADMITTED = re.compile(r"\badmitted to (?:the )?$")
_BROUGHT = re.compile(
    r"\b(?:taken|brought|rushed|flown|airlifted|evacuated|carried|transferred|sent|moved|ferried)\b"
)
# A seat of those who rule, where something happens at it, is a place: "a bomb at police headquarters in Lem".
WHERE = re.compile(r"(?: \([^()]{1,30}\))?,? where\b")  # after a place: "Lem (7 October), where 41 died"
_CARED_IN = re.compile(r"\b(?:hospitals?|clinics?|morgues?) in (?:the )?(?:[a-z-]+ ){0,2}$")
_LABEL = re.compile(r"(?:^|[^\w])(?:Location|Place|Where|Site)s?: ?$")
_LIES_IN = frozenset(("city", "quarter", "camp", "facility"))
# Between a quarter and its town: "the Salem district of Arden".
_QUARTER_OF = re.compile(r"['’]?s? (?:district|quarter|suburb|neighbou?rhood|area|slum) (?:of|in) ")
_COMPASS = re.compile(r"\b(?:north|south|east|west|central)[a-z-]* $")
_ROAD_WORDS = tuple(
    f" {word} {end}"
    for word in ("to", "from", "toward", "towards", "between", "out of", "linking", "connecting", "links")
    for end in ("", "\n")
)
_ROAD = re.compile(
    r"\b(?:road|highway|route|track|motorway)s? (?:to|from|towards?|between|out of|linking|connecting|that links) $"
)
_HOLDS = re.compile(r" (?:[a-z-]+ ){1,2}of (?:al-|el-)?[A-Z]")
_WITHIN = re.compile(  # between a place and the wider one that it lies in: "near Basaguda in Chhattisgarh"
    r",? in (?:the )?(?:(?:north|south|east|west|central)[a-z-]* )?(?:state of |province of )?"
    r"|, (?:an?|the|in the|on the) (?:[\w-]+ ){1,6}?"
    r"(?:in|of|from|on|near|outside|by|along|off) (?:the )?(?:(?:[a-z]+-)*[a-z]+ern |central )?"
    r"|, (?:just |some |about )?(?:[\d.]+ ?(?:km|kilomet(?:re|er)s|miles) )?"
    r"(?:(?:north|south|east|west)(?:-?(?:east|west))? of|outside|near) "
    r"|,? (?:on|at) the (?:[a-z]+ern )?(?:outskirts|edges?|fringes|coast|banks?|shores?|gates|border) of (?:the )?"
    r"|['’]?s? (?:district|province|county|region|township|area|island|valley|forest|hills|mountains)"
    r" (?:of|in) (?:the )?(?:[A-Z][a-z]+-[a-z]+ )?"
)
_PART_OF = re.compile(r" (?:district|province|county|region|state|department|governorate)s? of (?:the )?")
_WAR = re.compile(r"['’]s (?:[a-z-]+ ){0,3}(?:war|conflict|insurgency|uprising|revolution)\b")
# What some patterns end with, so that most names are seen at once not to have them; a line may end behind it.
_BLANK = (" ", " \n")
_OWNING = ("'s", "’s")
_TO = (" to ", " to the ", " to \n")
_IN, _FROM, _OF = (" in ", " in \n"), (" from ", " from \n"), (" of ", " of \n")
_COLON = (":", ": ", ":\n", ": \n")
_SPEAKS = re.compile(r"(?:,| \w+ed)? (?:said|says|told|added|announced|reported|who)\b")


def mark_places(words: Words) -> list[PlaceMark]:
    """Find the places of a sentence, in order.

    >>> [(m.name, m.relation) for m in mark_places(read_words("Shells fell near Homs."))]
    [('Homs', 'near')]
    """
    sentence = words.text
    if sentence.isupper():
        return places_in_capitals(sentence)
    marks: list[PlaceMark] = []
    before: PlaceMark | None = None
    moving = not MOVEMENT.isdisjoint(words.lows)
    caliphate = "islamic" in words.lows
    for start, end in find_names(sentence):
        name = read_name(sentence[start:end])
        if name is None or (caliphate and "islamic state" in sentence[max(0, start - 17) : end].lower()):
            continue  # nor what it calls itself after: "the Islamic State in Iraq and the Levant"
        start, end = start + name.start, start + name.end
        if may_be_here(sentence, start, end, name.text, name.initials):
            mark = _read_place(sentence, start, end, name, before, moving)
            if mark is not None:
                marks.append(mark)
                before = mark
    return marks


def _read_place(
    sentence: str, start: int, end: int, named: Name, before: PlaceMark | None, moving: bool
) -> PlaceMark | None:
    """The place that a name in capitals stands for, if any. `moving`: the sentence has a word of moving."""
    name, country = named.text, named.country
    owner = False
    if before is not None:
        joined = _joined(sentence, start, end, named, before)
        if joined:
            return joined
        owner = _OWNS.fullmatch(sentence, before.end, start) is not None
    owned, after = kind_after(sentence, end)
    kind = after if not owned else None
    if (kind in _LIES_IN and _HOLDS.match(sentence, end)) or (
        kind == "province" and _HOLDS.match(sentence, end) and _COMPASS.search(sentence, 0, start)
    ):
        wider = "city" if kind == "quarter" else "region"
        return PlaceMark(start, end, name, "of", wider)  # "the Darfur city of El Fasher"
    if before is not None and before.relation != "of" and _WITHIN.fullmatch(sentence, before.end, start):
        if country:
            kind = "country"
        elif kind is None and _QUARTER_OF.fullmatch(sentence, before.end, start):
            kind = "city"
        return PlaceMark(start, end, name, "of", kind)
    if before is not None and before.kind == "facility" and _BESIDE.fullmatch(sentence, before.end, start):
        return PlaceMark(start, end, name, "of", "country" if country else kind)
    if before is not None and country and _PART_OF.fullmatch(sentence, before.end, start):
        return PlaceMark(start, end, name, "of", "country")  # "hamlets of the Tahoua region of Niger"
    left = sentence[max(0, start - 90) : start]
    relation, kind_before = relation_of(sentence, left, start, before if owner else None, moving)
    blank = left.endswith(_BLANK)
    if blank and _tells_of_care(left) and _CARED_IN.search(left) and _BROUGHT.search(left):
        return PlaceMark(start, end, name, "destination", kind)  # not where they were hurt
    if blank and left.endswith(_IN) and rules_in(left):
        return None  # "the government in Bamako" is nowhere near what it speaks of
    if left.endswith("cross the ") and sentence.startswith(" from ", end):
        return None  # "in Omdurman, across the Nile from Khartoum"
    if blank and left.endswith(_ROAD_WORDS) and _ROAD.search(left):
        relation = "at"  # "shot on the road to Liquica"
    elif kind == "facility" and left.endswith(_TO) and _ADMITTED.search(left):
        relation = "at"  # "admitted to Lem hospital"
    elif blank and left.endswith(_FROM) and _KM_FROM.search(left):
        relation = "near"
    elif (left.endswith(_COLON) and _LABEL.search(left)) or (
        relation is None and not owned and _HIT.match(sentence, end) and not entry_of[name.lower()].flags
    ):
        relation = "at"
    if kind_before == "facility" and left.endswith(" of "):
        kind_before = None  # "the bus station of Lem": the name is the town's
    kind = "country" if country else (kind or kind_before or named.kind)
    if sentence.startswith(_OWNING, end):
        if country and _WAR.match(sentence, end):
            return PlaceMark(start, end, name, "at", kind)
        follows = after is not None or bool(_OWNED_NAME.match(sentence, end, end + 60))
        if country or (relation and follows):
            return PlaceMark(start, end, name, "of", kind)
        if relation in ("at", "near") and not _OF_THE_MIND.match(sentence, end + 2):
            return PlaceMark(start, end, name, relation, kind)  # "held in Arden's two prisons"
        return None
    if relation in (None, "of"):
        if _OWNED.match(sentence, end):
            return PlaceMark(start, end, name, "of", kind)
        if not country and left.endswith(_OF):
            if _LIVES_IN.search(left):
                return PlaceMark(start, end, name, "at", kind)
            if _OFFICER_OF.search(left):
                return PlaceMark(start, end, name, "of", kind)
    if relation is None and country and _COSTS.search(left):
        return PlaceMark(start, end, name, "at", kind)
    if relation is None:
        if (
            not (kind and not country)
            and not _SUFFERS.match(sentence, end)
            and not _takes_in(sentence, end, name)
            and not WHERE.match(sentence, end)
        ):
            return None
        relation = "at"
    if relation == "of" and not (kind or country):
        return None
    if before and before.kind == "facility" and _BUILDING_IN.fullmatch(sentence, before.end, start):
        relation = before.relation
    return PlaceMark(start, end, name, relation, kind)


def _takes_in(sentence: str, end: int, name: str) -> bool:
    """Whether a place takes people in, and no building or person: "Lem has received 15,000 of the displaced"."""
    low = name.lower()
    if low.removesuffix("s") in KIND_OF or entry_of[low].flags:
        return False
    return _TAKES_IN.match(sentence, end) is not None


def _joined(sentence: str, start: int, end: int, named: Name, before: PlaceMark) -> PlaceMark | None:
    """A place that goes on from the one before it: "in Homs, Syria", "in Homs and Hama", "in Homs, Hama and Idlib"."""
    between = sentence[before.end : start]
    if between not in _JOINTS:
        return None
    name, country = named.text, named.country
    if between == ", " and country:
        return PlaceMark(start, end, name, "of", "country")
    if between == " and " and before.relation == "at" and sentence.endswith(" between ", 0, before.start):
        return PlaceMark(start, end, name, "near", before.kind)
    listed = between != ", " or _LISTED.match(sentence, end, end + 12)
    if before.relation != "of" and listed and not _SPEAKS.match(sentence, end):
        return PlaceMark(start, end, name, before.relation, "country" if country else before.kind)
    return None


def _tells_of_care(left: str) -> bool:
    return "hospital" in left or "clinic" in left or "morgue" in left
