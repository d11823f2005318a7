"""Find the words that say where, and how they do."""

import re

from transforms.reading.lexicon.classes import entry_of
from transforms.reading.lexicon.place_words import MOVEMENT
from transforms.reading.marks.place_marks import KIND_OF, PlaceMark
from transforms.reading.marks.place_names import PEOPLES_LANDS, Name, find_names, kind_within, may_be_here
from transforms.reading.marks.place_phrases import WHICH_PART
from transforms.reading.marks.place_relations import FAR, kind_after, relation_of, rules_in
from transforms.reading.marks.place_ties import held_by, holds_on, joined, kind_of_whole, owned, stands_in
from transforms.reading.marks.places_in_capitals import places_in_capitals
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_MOVEMENT = cue(MOVEMENT)
_ISLAMIC = cue(["islamic"])

_SUFFERS = Sought(
    r"(?:, (?:an?|the) [^,.;:]{3,60},)?\s+(?:"
    r"(?:has|had|have) (?:fallen|come under|changed hands)\b"
    r"|fell (?:on [A-Z][a-z]+ |overnight |early |late )+to\b"
    r"|(?:was|were|has been|had been|is|came|fell|lay|lies|remains|remained)\s+(?:\w+ly )?"
    r"(?:shelled|bombed|hit|struck|attacked|overrun|stormed|raided|seized|burned|burnt|razed|encircled"
    r"|retaken|recaptured|captured|besieged|under|to|in (?:flames|ruins|mourning)|without (?:power|water))\b"
    r"|(?:buri|mourn|count)\w+ its (?:[a-z]+ )?dead\b)"
)
# Those who take people in, with how many: "Lem has received 15,000 of the displaced"; whom a war costs lives.
_OF_MANY = re.compile(r"\s+(?:have|were|are|remain)\b")
_LISTED_WITH = ("and ", "or ", "& ")
_TAKES_IN = Sought(
    r" (?:has |have |had |is |was )?(?:already |now |also )?(?:received|taken in|took in|hosts?|hosted|hosting"
    r"|sheltered|sheltering|absorbed) (?:[a-z]+ ){0,3}\d"
)
_COSTS = Sought(r"\bcost $")
# "Troops took Lem on Friday", but "took Adam hostage", "took Adam from his house".
_OF_SEVERAL = Sought(
    r"\b(?:in|at|on|near|of|hit|struck|bombed|attacked)"
    r" (?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d+) $"
)
_SITES = Sought(
    r" (?:[a-z]+ )?(?:nightclubs|hotels|mosques|churches|schools|markets|villages|suburbs|districts|hospitals|camps"
    r"|restaurants|neighbou?rhoods|quarters|banks|cafes|bars|stations|synagogues|bases|prisons|hamlets|settlements|homes"
    r"|houses|shops)\b"
)
_TAKES = ("took ", "taken ", "taking ", "take ")
_TOOK = re.compile(
    r"\b(?:troops|soldiers|forces|army|rebels|fighters|militia|militiamen|insurgents|guerrillas|jihadists|militants"
    r"|paratroopers|commandos|separatists|marines|tanks|units?|alliance|front|group|it|they)"
    r"(?: (?!to\b)[\w'’-]+){0,4}? (?:took|taken|taking|take) $",
    re.IGNORECASE,
)
_TAKEN_SO = re.compile(
    r"(?:[,.;]|$| (?:(?:late|early|last|this|over) )?(?:on|at|in|after|overnight|yesterday|without|by|and|last|earlier"
    r"|with (?:no|little)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
_OWNED = Sought(
    r"(?:['’]s)?\s+(?:(?:defen[cs]e|interior|foreign|health|regional|provincial|military|security|state"
    r"|local) )*"
    r"(?:ministry|government|army|police|authorities|forces|troops|officials|governor|administration"
    r"|military|hospital)\b"
    r"|\s+People['’]s\b"
)
_OWNED_NAME = re.compile(
    r"['’]s (?:(?!(?:on|in|at|by|late|early|after|since|last|when)\b)[a-z-]+ ){0,4}(?:al-|el-)?[A-Z]"
)
_KM_FROM = Sought(r"\b(?:km|kms|kilomet(?:re|er)s?|miles?)(?: (?:away|north|south|east|west))? from $")
_AIM = (
    "car|truck|lorry|suicide|market|school|hospital|clinic|camp|mosque|church|temple|bus|train|metro|hotel|caf[eé]"
    "|restaurant|wedding|funeral|airport|station|prison|barracks|bridge|drone|air|petrol|fuel|nightclub|bakery|night"
    "|double|twin"
)
HIT = Sought(
    rf" (?:(?:{_AIM}) ){{0,2}}(?:attacks?|bombings?|blasts?|ambush|massacre|shelling|siege|explosions?|clashes|raid"
    rf"|strikes?|killings?|shootings?|market|camp)\b| (?:(?:{_AIM}) ){{1,2}}bombs?\b"
)
_OF_THE_MIND = Sought(
    r" (?:[a-z-]+ )?(?:words?|view|opinion|name|case|hands?|eyes|place|absence|favou?r|account|footsteps|home|house)\b"
)
# Whose home or office a name is: "85 residents of Lem were killed", "the mayor of Lem".
_LIVES_IN = Sought(
    r"\b(?:[Rr]esidents?|[Ii]nhabitants?|[Vv]illagers?|civilians|citizens|townspeople|natives) of $"
)
# Whom a town mourns: "the dead of Lem are now 58".
_THE_FALLEN_OF = Sought(
    r"\b(?:dead|wounded|injured|victims|fallen|slain|martyrs|survivors|slaughter|toll) of $", re.IGNORECASE
)
_OFFICER_OF = Sought(
    r"\b(?:mayor|governor|prefect|imam|mukhtar|headman|bishop|archbishop|sheriff|officer) of $", re.IGNORECASE
)
_ADMITTED = Sought(r"\badmitted to (?:the )?$")
_BROUGHT = Sought(
    r"\b(?:taken|brought|rushed|flown|airlifted|evacuated|carried|transferred|sent|moved|ferried)\b"
    r"|\b(?:are|is|lie|lies|lay|lying|remain(?:s|ed)?) (?:[a-z]+ )?in (?:(?:an?|the) )?(?:[a-z]+ ){0,2}"
    r"(?:hospital|clinic)"
)
# A seat of those who rule, where something happens at it, is a place: "a bomb at police headquarters in Lem".
WHERE = re.compile(
    r"(?: \([^()]{1,30}\))?(?: (?:[a-z]+ )?(?:station|hotel|airport|mosque|church|hospital|school|market|stadium|prison"
    r"|base|camp|district|province|area|neighbou?rhood|suburb|village|town|island|quarter))?,? where\b"
)  # after a place: "Lem (7 October), where 41 died"
_CARED_IN = Sought(r"\b(?:hospitals?|clinics?|morgues?) (?:in|of) (?:the )?(?:[a-z-]+ ){0,2}$")
_TREATED = (
    "treated in ",
    "treated at ",
    "treatment in ",
    "treatment at ",
    "recovering in ",
    "recovering at ",
)
_CARE = cue(["treated", "treatment", "recovering"])
_LABEL = re.compile(r"(?:^|[^\w])(?:Location|Place|Where|Site)s?: ?$")
_ROAD = Sought(
    r"\b(?:road|highway|route|track|motorway)s? (?:to|from|towards?|between|out of|linking|connecting|that links) $"
)
_WAR = Sought(r"['’]s (?:[a-z-]+ ){0,3}(?:war|conflict|insurgency|uprising|revolution)\b")
_OWN_PART = re.compile(
    rf"['’]s {WHICH_PART}(?=[,.;:)]|$"
    r"| (?:on|in|since|and|after|before|where|when|that|who|which|has|have|had|was|were|is|are|late|early|last|this"
    r"|over|during|by|overnight|yesterday|today|killed|left|as|while|but|for|to|near|with|between|said)\b)"
)
_PUBLIC = Sought(
    r"['’]s (?:[a-z-]+ )?"
    r"(?:hospitals?|airport|markets?|mosques?|prisons?|port|stadium|university|(?:bus|train|railway) station)\b"
)
_OF_NAME = Sought(r"\b(?:temple|mausoleum|tomb|shrine) of $")
_SAINT = ("St ", "St. ", "Saint ")
_SAINTS_OWN = re.compile(r"['’]s [A-Z]")  # "at St Peter's Lutheran Church"
_STANDS = re.compile(r" (?:in|near|outside) (?:the )?(?:[a-z-]+ ){0,3}[A-Z]")
_SMALL = re.compile(r"\b[a-z]+ $")
_SAYS_SOON = 30  # characters
_REGIONS_OWN = Sought(
    r" (?:region|province|state|district|county|governorate|oblast)['’]s (?:[a-z-]+ ){0,4}(?:al-|el-)?[A-Z]"
)
# What some patterns end with, so that most names are seen at once not to have them; a line may end behind it.
_BLANK = (" ", " \n")
_OWNING = ("'s", "’s")
_IN, _OF = (" in ", " in \n"), (" of ", " of \n")
_COLON = (":", ": ", ":\n", ": \n")


def mark_places(words: Words) -> list[PlaceMark]:
    """Find the places of a sentence, in order.

    >>> [(m.name, m.relation) for m in mark_places(read_words("Shells fell near Homs."))]
    [('Homs', 'near')]
    """
    sentence = words.text
    if sentence.isupper():
        return places_in_capitals(sentence)
    marks: list[PlaceMark] = []
    moving = words.has(_MOVEMENT)
    caliphate = words.has(_ISLAMIC)
    for one in find_names(words):
        start, end = one.start, one.end
        name = (_told_by_words(sentence, start, end) if one.rare else None) or one.name
        if name is None or (caliphate and "islamic state" in sentence[max(0, start - 17) : end].lower()):
            continue  # nor what it calls itself after: "the Islamic State in Iraq and the Levant"
        start, end = start + name.start, start + name.end
        if may_be_here(words, start, end, name.text, name.initials):
            mark = _read_place(words, start, end, name, marks, moving)
            if mark is not None:
                marks.append(mark)
    return marks


def _told_by_words(sentence: str, start: int, end: int) -> Name | None:
    """A name that is none by its own words: "the siege of In Tarn", as wells are called, and "the Amhara region"."""
    if sentence[start:end] in PEOPLES_LANDS and sentence.startswith((" region", " state"), end):
        return Name(0, end - start, sentence[start:end], False, False, None)
    if not sentence.startswith("In ", start) or not _SMALL.search(sentence, max(0, start - 20), start):
        return None
    name = sentence[start:end]
    return Name(0, end - start, name, False, False, kind_within(name))


def _read_place(
    words: Words, start: int, end: int, named: Name, marks: list[PlaceMark], moving: bool
) -> PlaceMark | None:
    """The place that a name in capitals stands for, if any. `moving`: the sentence has a word of moving."""
    sentence, name, country = words.text, named.text, named.country
    before = marks[-1] if marks else None
    owner = False
    if before is not None:
        along = joined(sentence, start, end, named, before)
        if along:
            return along
        owner = owned(sentence, start, before)
    own, after = kind_after(words, end)
    kind = after if not own else None
    whole = kind_of_whole(sentence, start, end, name, kind)
    if whole is not None:
        return PlaceMark(start, end, name, "of", whole)
    holder = held_by(sentence, start, end, named, kind, before) if before is not None else None
    if holder is not None:
        return holder
    if owner and len(marks) > 1 and before is not None and before.relation == "of" \
            and holds_on(sentence, before, marks[-2]):  # fmt: skip
        return PlaceMark(start, end, name, "of", kind or named.kind)  # "Lem, in Yemen's Saada province"
    far = max(0, start - FAR)
    left = sentence[far:start]
    relation, kind_before = relation_of(sentence, left, start, before if owner else None, moving)
    blank = left.endswith(_BLANK)
    if blank and _CARED_IN.search(words, far, start) and _BROUGHT.search(words, far, start):
        return PlaceMark(start, end, name, "destination", kind)  # not where they were hurt
    if blank and not country and words.has(_CARE) and left.endswith(_TREATED):
        return PlaceMark(start, end, name, "destination", kind)  # "still being treated in Lem"
    if blank and left.endswith(_IN) and rules_in(words, start, sentence[end : end + _SAYS_SOON]):
        return None  # "the government in Bamako" is nowhere near what it speaks of
    if left.endswith("cross the ") and sentence.startswith(" from ", end):
        return None  # "in Omdurman, across the Nile from Khartoum"
    if blank and _ROAD.search(words, far, start):
        relation = "at"  # "shot on the road to Liquica"
    elif kind == "facility" and _ADMITTED.search(words, far, start):
        relation = "at"  # "admitted to Lem hospital"
    elif blank and _KM_FROM.search(words, far, start):
        relation = "near"
    elif (left.endswith(_COLON) and _LABEL.search(sentence, far, start)) or (
        (relation is None or left.endswith(" of the "))
        and not own
        and HIT.match(words, end)
        and not entry_of[name.lower()].flags
    ):
        relation = "at"
    if own and name.startswith(_SAINT) and (after == "facility" or _SAINTS_OWN.match(sentence, end)):
        return None  # "at St Anne's church in Lem"
    if kind_before == "facility" and left.endswith(" of "):
        if _named_for(words, start, end) or name.startswith(_SAINT):
            return None
        kind_before = None  # "the bus station of Lem": the name is the town's
    kind = "country" if country else (kind or kind_before or named.kind)
    if relation is not None and country and _OWN_PART.match(sentence, end):
        return PlaceMark(start, end, name, relation, "region")  # "in Mali's restive north"
    if _REGIONS_OWN.match(words, end, end + 60):
        return PlaceMark(start, end, name, "of", "province")  # "the Tarn region's Lem"
    if sentence.startswith(_OWNING, end):
        if country and _WAR.match(words, end):
            return PlaceMark(start, end, name, "at", kind)
        follows = _OWNED_NAME.match(sentence, end, end + 60) is not None
        if country or (relation and follows):
            return PlaceMark(start, end, name, "of", kind)
        if relation is None and not country and after == "facility" and _PUBLIC.match(words, end):
            return PlaceMark(start, end, name, "at", kind)  # "Arden's main hospital has received 300 dead"
        if relation in ("at", "near") and not _OF_THE_MIND.match(words, end + 2):
            return PlaceMark(start, end, name, relation, kind)  # "held in Arden's two prisons"
        return None
    if relation in (None, "of"):
        if _OWNED.match(words, end):
            return PlaceMark(start, end, name, "of", kind)
        if not country and left.endswith(_OF):
            if _LIVES_IN.search(words, far, start):
                return PlaceMark(start, end, name, "at", kind)
            if _THE_FALLEN_OF.search(words, far, start):
                return PlaceMark(start, end, name, "at", kind)
            if _OFFICER_OF.search(words, far, start):
                return PlaceMark(start, end, name, "of", kind)
    if relation is None and country and _COSTS.search(words, far, start):
        return PlaceMark(start, end, name, "at", kind)
    if relation is None and blank and _OF_SEVERAL.search(words, far, start) and _SITES.match(words, end):
        relation = "at"  # "bombs in two Lem nightclubs"
    if relation is None and not owner and left.endswith(_TAKES) and _TAKEN_SO.match(sentence, end):
        relation = "at" if _TOOK.search(left) else None
    if relation is None:
        if (
            not (kind and not country)
            and not _suffers(words, start, end, name)
            and not _takes_in(words, end, name)
            and not WHERE.match(sentence, end)
        ):
            return None
        relation = "at"
    if relation == "of" and not (kind or country):
        return None
    if before and stands_in(sentence, start, before):
        relation = before.relation
    return PlaceMark(start, end, name, relation, kind)


def _named_for(words: Words, start: int, end: int) -> bool:
    """Whether a building bears a name and not that of its town: "the temple of Hatshepsut near Luxor"."""
    named = _OF_NAME.search(words, max(0, start - FAR), start)
    return named is not None and _STANDS.match(words.text, end) is not None


def _suffers(words: Words, start: int, end: int, name: str) -> bool:
    """Whether a town is told to have been hit, and no people or things: "Passengers were burned", "Power has come"."""
    told = _SUFFERS.match(words, end)
    if told is None or entry_of[name.lower()].flags:
        return False
    return not _OF_MANY.search(told.group()) or words.text.endswith(_LISTED_WITH, 0, start)


def _takes_in(words: Words, end: int, name: str) -> bool:
    """Whether a place takes people in, and no building or person: "Lem has received 15,000 of the displaced"."""
    if _TAKES_IN.match(words, end) is None:
        return False
    low = name.lower()
    return low.removesuffix("s") not in KIND_OF and not entry_of[low].flags
