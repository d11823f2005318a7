"""Find the words that say where, and how they do."""

import re
from dataclasses import replace

from transforms.reading.lexicon.classes import entry_of
from transforms.reading.lexicon.place_words import BEFORE_NAMES, CALLED, MOVEMENT, RELATIONS
from transforms.reading.marks.place_marks import COUNTRY, KIND_OF, PEOPLE, PlaceMark
from transforms.reading.marks.place_names import find_names, kind_within, may_be_place, trim
from transforms.reading.marks.places_in_capitals import places_in_capitals
from transforms.reading.text.words import Words

_DROPPED = BEFORE_NAMES | PEOPLE  # words between a word of place and its name
_BETWEEN_KINDS = BEFORE_NAMES | {
    "refugee", "air", "military", "naval", "nuclear", "steel", "power", "migrant", "detention", "displacement",
    "transit", "training", "reception", "army", "police", "gas", "oil", "bus", "train", "railway", "metro", "shopping",
    "sports", "community", "primary", "secondary", "high", "vegetable", "fish", "cattle", "livestock", "fuel", "petrol",
    "water",
}  # fmt: skip
_AFTER_NAME = re.compile(r"(?P<own>['’]s?)?\s*(?P<words>[^,.;:()\"“”]{0,60})")
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
_APPOSED = frozenset(("city", "camp", "province"))
_KM_FROM = re.compile(r"\b(?:km|kms|kilomet(?:re|er)s?|miles?)(?: (?:away|north|south|east|west))? from $")
_HIT = re.compile(
    r" (?:(?:car|suicide|market|school|hospital|camp|mosque|church|bus|hotel|drone|air) )?(?:attacks?|bombings?|blasts?"
    r"|ambush|massacre|shelling|siege|explosions?|clashes|raid|strikes?|killings?|market|camp)\b"
)
_RULES_IN = re.compile(
    r"\b(?:government|ministry|ministers?|junta|regime|administration|authorities|parliament|embassy|headquarters|council"
    r"|spokes(?:man|woman|person)) in $"
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
_AT_ITS_SEAT = re.compile(
    r"\b(?:at|outside|inside|near|hit|struck|stormed|attacked|bombed|shelled|attack on|blast at"
    r"|(?:of|on|in) (?:the|its|their|his)) (?:the |an? |its |their |his )?"
    r"(?:[a-z'’-]+ ){0,3}(?:headquarters|embassy|parliament|ministry|council|administration) in $"
)
WHERE = re.compile(r"(?: \([^()]{1,30}\))?,? where\b")  # after a place: "Lem (7 October), where 41 died"
_CARED_IN = re.compile(r"\b(?:hospitals?|clinics?|morgues?) in (?:the )?(?:[a-z-]+ ){0,2}$")
_LABEL = re.compile(r"(?:^|[^\w])(?:Location|Place|Where|Site)s?: ?$")
_LIES_IN = frozenset(("city", "quarter", "camp", "facility"))
# Between a quarter and its town: "the Salem district of Arden".
_QUARTER_OF = re.compile(r"['’]?s? (?:district|quarter|suburb|neighbou?rhood|area|slum) (?:of|in) ")
_COMPASS = re.compile(r"\b(?:north|south|east|west|central)[a-z-]* $")
_ROAD = re.compile(
    r"\b(?:road|highway|route|track|motorway)s? (?:to|from|towards?|between|out of|linking|connecting|that links) $"
)
_OPENING = "\"“'‘(["
_HOLDS = re.compile(r" (?:[a-z-]+ ){1,2}of (?:al-|el-)?[A-Z]")
_WITHIN = re.compile(  # between a place and the wider one that it lies in: "near Basaguda in Chhattisgarh"
    r",? in (?:the )?(?:(?:north|south|east|west|central)[a-z-]* )?(?:state of |province of )?"
    r"|, (?:an?|the|in the|on the) (?:[\w-]+ ){1,6}?"
    r"(?:in|of|from|on|near|outside|by|along|off) (?:the )?(?:(?:[a-z]+-)*[a-z]+ern |central )?"
    r"|, (?:just |some |about )?(?:[\d.]+ ?(?:km|kilomet(?:re|er)s|miles) )?"
    r"(?:(?:north|south|east|west)(?:-?(?:east|west))? of|outside|near) "
    r"|['’]?s? (?:district|province|county|region|township|area|island|valley|forest|hills|mountains)"
    r" (?:of|in) (?:the )?(?:[A-Z][a-z]+-[a-z]+ )?"
)
_PART_OF = re.compile(r" (?:district|province|county|region|state|department|governorate)s? of (?:the )?")
_WAR = re.compile(r"['’]s (?:[a-z-]+ ){0,3}(?:war|conflict|insurgency|uprising|revolution)\b")
# What some patterns end with, so that most names are seen at once not to have them; a line may end behind it.
_TO = (" to ", " to the ", " to \n")
_IN, _FROM = (" in ", " in \n"), (" from ", " from \n")
_COLON = (":", ": ", ":\n", ": \n")
_SPEAKS = re.compile(r"(?:,| \w+ed)? (?:said|says|told|added|announced|reported|who)\b")
_TOWARDS = re.compile(
    r"\b(?:for|to|into|towards?) (?!work\b|school\b|church\b|vote\b|pray)(?:[a-z-]+ ){1,4}in$"
)
_OUT_OF = re.compile(r"\b(?:from|left|leave|leaving|fled|flee|fleeing|out of) (?:[a-z-]+ ){1,4}(?:in|on)$")
_TAKEN = re.compile(r"\b(?:abducted|kidnapped|seized|snatched|abducting|kidnapping)\b")


def mark_places(words: Words) -> list[PlaceMark]:
    """Find the places of a sentence, in order.

    >>> [(m.name, m.relation) for m in mark_places(read_words("Shells fell near Homs."))]
    [('Homs', 'near')]
    """
    sentence = words.text
    if sentence.isupper():
        return places_in_capitals(sentence)
    marks: list[PlaceMark] = []
    for start, end in find_names(sentence):
        marks += _read_name(sentence, start, end, marks[-1] if marks else None)
    return marks


def _read_name(sentence: str, start: int, end: int, before: PlaceMark | None) -> list[PlaceMark]:
    """The place that a name in capitals stands for, if any."""
    if "islamic state" in sentence[max(0, start - 17) : end].lower():
        return []  # nor what it calls itself after: "the Islamic State in Iraq and the Levant"
    start, end = trim(sentence, start, end)
    name = sentence[start:end]
    if not name or not may_be_place(sentence, start, end, name):
        return []
    joined = _joined(sentence, start, end, name, before)
    if joined:
        return [joined]
    owned, after = _kind_after(sentence, end)
    kind = after if not owned else None
    if (kind in _LIES_IN and _HOLDS.match(sentence, end)) or (
        kind == "province" and _HOLDS.match(sentence, end) and _COMPASS.search(sentence, 0, start)
    ):
        wider = "city" if kind == "quarter" else "region"
        return [PlaceMark(start, end, name, "of", wider)]  # "the Darfur city of El Fasher"
    if before is not None and before.relation != "of" and _WITHIN.fullmatch(sentence, before.end, start):
        if name.lower() in COUNTRY:
            kind = "country"
        elif kind is None and _QUARTER_OF.fullmatch(sentence, before.end, start):
            kind = "city"
        return [PlaceMark(start, end, name, "of", kind)]
    if before is not None and before.kind == "facility" and _BESIDE.fullmatch(sentence, before.end, start):
        return [PlaceMark(start, end, name, "of", "country" if name.lower() in COUNTRY else kind)]
    if before is not None and name.lower() in COUNTRY and _PART_OF.fullmatch(sentence, before.end, start):
        return [PlaceMark(start, end, name, "of", "country")]  # "hamlets of the Tahoua region of Niger"
    left = sentence[max(0, start - 90) : start]
    owner = before is not None and _OWNS.fullmatch(sentence, before.end, start) is not None
    relation, kind_before = _relation(sentence, left, start, before if owner else None)
    if " in " in left and _CARED_IN.search(left) and _BROUGHT.search(left):
        return [PlaceMark(start, end, name, "destination", kind)]  # not where they were hurt
    if left.endswith(_IN) and _RULES_IN.search(left) and not _AT_ITS_SEAT.search(left):
        return []  # "the government in Bamako" is nowhere near what it speaks of
    if left.endswith("cross the ") and sentence.startswith(" from ", end):
        return []  # "in Omdurman, across the Nile from Khartoum"
    if _ROAD.search(left):
        relation = "at"  # "shot on the road to Liquica"
    elif kind == "facility" and left.endswith(_TO) and _ADMITTED.search(left):
        relation = "at"  # "admitted to Lem hospital"
    elif left.endswith(_FROM) and _KM_FROM.search(left):
        relation = "near"
    elif (left.endswith(_COLON) and _LABEL.search(left)) or (
        relation is None and not owned and _HIT.match(sentence, end) and not entry_of[name.lower()].flags
    ):
        relation = "at"
    if kind_before == "facility" and left.endswith(" of "):
        kind_before = None  # "the bus station of Lem": the name is the town's
    country = name.lower() in COUNTRY
    kind = "country" if country else (kind or kind_before or kind_within(name))
    if sentence[end : end + 2] in ("'s", "’s"):
        if country and _WAR.match(sentence, end):
            return [PlaceMark(start, end, name, "at", kind)]
        follows = after is not None or bool(_OWNED_NAME.match(sentence, end, end + 60))
        if country or (relation and follows):
            return [PlaceMark(start, end, name, "of", kind)]
        if relation in ("at", "near") and not _OF_THE_MIND.match(sentence, end + 2):
            return [PlaceMark(start, end, name, relation, kind)]  # "held in Arden's two prisons"
        return []
    if relation in (None, "of") and _OWNED.match(sentence, end):
        return [PlaceMark(start, end, name, "of", kind)]
    if relation in (None, "of") and not country and _LIVES_IN.search(left):
        return [PlaceMark(start, end, name, "at", kind)]
    if relation in (None, "of") and not country and _OFFICER_OF.search(left):
        return [PlaceMark(start, end, name, "of", kind)]
    if relation is None and country and _COSTS.search(left):
        return [PlaceMark(start, end, name, "at", kind)]
    if relation is None:
        if (
            not (kind and not country)
            and not _SUFFERS.match(sentence, end)
            and not _takes_in(sentence, end, name)
            and not WHERE.match(sentence, end)
        ):
            return []
        relation = "at"
    if relation == "of" and not (kind or country):
        return []
    mark = PlaceMark(start, end, name, relation, kind)
    if before and before.kind == "facility" and _BUILDING_IN.fullmatch(sentence, before.end, start):
        mark = replace(mark, relation=before.relation)
    return [mark]


def _takes_in(sentence: str, end: int, name: str) -> bool:
    """Whether a place takes people in, and no building or person: "Lem has received 15,000 of the displaced"."""
    low = name.lower()
    if low.removesuffix("s") in KIND_OF or entry_of[low].flags:
        return False
    return _TAKES_IN.match(sentence, end) is not None


def _joined(sentence: str, start: int, end: int, name: str, before: PlaceMark | None) -> PlaceMark | None:
    """A place that goes on from the one before it: "in Homs, Syria", "in Homs and Hama", "in Homs, Hama and Idlib"."""
    if before is None:
        return None
    between = sentence[before.end : start]
    if between == ", " and name.lower() in COUNTRY:
        return PlaceMark(start, end, name, "of", "country")
    if between == " and " and before.relation == "at" and sentence.endswith(" between ", 0, before.start):
        return PlaceMark(start, end, name, "near", before.kind)
    listed = between == ", " and _LISTED.match(sentence, end, end + 12)
    if (
        before.relation != "of"
        and (listed or between in (" and ", ", and ", " or "))
        and not _SPEAKS.match(sentence, end)
    ):
        return PlaceMark(
            start, end, name, before.relation, "country" if name.lower() in COUNTRY else before.kind
        )
    return None


def relation_before(sentence: str, start: int) -> str | None:
    """How the words before a stretch relate it as a place, or None where they do not."""
    left = sentence[max(0, start - 90) : start]
    bare = left.removesuffix("the ")
    return (
        None
        if _RULES_IN.search(bare) and not _AT_ITS_SEAT.search(bare)
        else _relation(sentence, left, start, None)[0]
    )


def _relation(sentence: str, left: str, start: int, owner: PlaceMark | None) -> tuple[str | None, str | None]:
    """How the words before a name relate it, and the kind of place that they call it."""
    if owner:
        left = sentence[max(0, owner.start - 90) : owner.start]
    between = sentence[owner.end : start] if owner else left
    words = left.split()
    kind, told = _kind_before(between.split())
    if kind is not None and not owner:
        del words[len(words) - told :]
    dropped = 0
    while words and dropped < 6 and words[-1].lower() in _DROPPED:
        words.pop()
        dropped += 1
    word = _relation_word(words)
    if word is None:
        return ("at" if kind else None), kind
    relation: str | None = RELATIONS[word]
    if word in ("in", "on") and _moves(sentence, start):
        phrase = " ".join(words[-6:])
        relation = (
            "origin" if _OUT_OF.search(phrase) else "destination" if _TOWARDS.search(phrase) else relation
        )
    if word in ("into", "onto") and not _moves(sentence, start):
        return "at", kind  # "a rocket slammed into Homs"
    if word in ("from", "to", "for") and not _moves(sentence, start):
        held = word == "from" and _TAKEN.search(sentence, max(0, start - 160), start)
        relation = "at" if held or (kind and word != "from") else "of" if word == "from" else None
    return relation, kind


def _relation_word(words: list[str]) -> str | None:
    """The longest word of place that the words before a name end with: "north of", "in"."""
    for size in (3, 2, 1):
        word = " ".join(words[-size:]).lower().lstrip(_OPENING)
        if len(words) >= size and word in RELATIONS:
            return word
    return None


def _kind_before(words: list[str]) -> tuple[str | None, int]:
    """The kind that the words before a name call it ("the town of"), and how many words do."""
    at = len(words)
    at -= at > 0 and words[at - 1].lower() == "the"
    at -= at > 0 and words[at - 1].lower() in CALLED
    if at == len(words) and at and words[-1].endswith(","):  # "in the capital, Nairobi"
        kind = KIND_OF.get(words[-1][:-1].lower())
        return (kind, 1) if kind in _APPOSED else (None, 0)
    for size in (2, 1):
        kind = KIND_OF.get(" ".join(words[at - size : at]).lower()) if at >= size else None
        if kind is not None:
            return kind, len(words) - at + size
    return None, 0


def _kind_after(sentence: str, end: int) -> tuple[bool, str | None]:
    """Whether a name owns what follows ("Homs's"), and the kind that the words after it name: "Homs province"."""
    m = _AFTER_NAME.match(sentence, end)
    words = m["words"].split()[:6] if m else []
    at = 0
    while at < len(words):
        for size in (2, 1):
            kind = KIND_OF.get(" ".join(words[at : at + size]).lower())
            if kind is not None:
                return bool(m and m["own"]), kind
        if at and words[at].lower() in ("centre", "center"):
            return bool(m and m["own"]), "facility"  # "the Tarn migrant detention centre"
        if words[at].lower() not in _BETWEEN_KINDS:
            break
        at += 1
    return bool(m and m["own"]), None


def _moves(sentence: str, start: int) -> bool:
    """Whether people move in the words before a name."""
    return any(w.strip(",.").lower() in MOVEMENT for w in sentence[max(0, start - 160) : start].split())
