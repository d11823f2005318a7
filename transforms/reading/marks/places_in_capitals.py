"""Places in text that is all in capitals, where no capital tells a name from a noun."""

import re

from transforms.reading.lexicon.classes import PERSON, THING, entry_of
from transforms.reading.lexicon.people import ARMED_BODIES
from transforms.reading.marks.place_marks import COUNTRY, KIND_OF, MOST, NO_NAMES, PlaceMark

_STARTS = (
    r"(?:SAN|SANTA|SANTO|EL|LA|LOS|LAS|PUERTO|VILLA|CIUDAD|SOUTH|NORTH|EAST|WEST|NEW|AL|ABU|DEIR|TEL|TAL|FORT|PORT"
    r"|RIO|MONTE|LAGO|SUQ|SOUK|KHAN|JABAL|BANI|BEIT|BAYT|AIN|AYN|WADI|KAFR|UMM|DAR|BIR|MOUNT|SAINT|CAPE|CERRO|COLONIA|HACIENDA|FINCA|LOMA)"
)
_PAPERS = "(?:DIARIO|ESPECTADOR|TIEMPO|COMERCIO|MERCURIO|NACIONAL|PAIS|MUNDO|PRENSA|NACION|HORA)"
# Names of two words and more that their words tell to be names: "SAN MIGUEL", "VALLE DEL CAUCA", "KUWAIT CITY".
_SURE = (
    rf"{_STARTS} (?!{_PAPERS}|SECURITY|POLICE|MILITARY|GOVERNMENT|ATTACKS?|MEASURES)(?:AL-|EL-)?[A-Z][A-Z'-]+"
    r"(?: (?!SECTOR|AREA|REGION|DEPARTMENT|PROVINCE|STATE|CITY|DISTRICT)[A-Z]{3,}(?=[,.;]|$))?"
    r"|[A-Z'-]{3,} (?:DEL?|DE LA|DE LOS|DE LAS) [A-Z'-]{3,}"
    r"|(?!THAT|THIS|OUR|CAPITAL|PORT|HOLY|MAIN|SAME|BORDER|[A-Z]+AN )[A-Z'-]{3,} CITY"
)
_BUILDING = r"(?:UNIVERSITY|AIRPORT|HOTEL|HOSPITAL|BARRACKS|AIR BASE|REFUGEE CAMP|PRISON|CATHEDRAL)"
_AFTER = (
    r"(?:ON|TODAY|YESTERDAY|LAST|THIS|BY|A|AN|AND|WHEN|AFTER|WHILE|HOURS|DAYS|DURING|WHERE|WHO|BEFORE|SINCE|HAS|HAVE"
    r"|HAD|WAS|WERE|SOME|ABOUT|MORE|NEARLY|AROUND|ACCORDING|EARLY|LATE|AT|IN|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b"
)
_HELD_IN = "COMPOUND|BARRACKS|AIRPORT|MARKET|PRISON|CHURCH|STREETS|CENTER|CENTRE|AIR BASE"
_IN_CAPITALS = re.compile(
    r"\b(?:(?P<word>IN|AT|FROM|OUT OF|NEAR|TO|INTO|OUTSIDE|ENTERED|STORMED|ATTACKED"
    r"|(?P<people>RESIDENTS|INHABITANTS) OF|OF)\s+)?"
    r"(?P<the>THE )?"
    r"(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|NEARBY) (?!AMERICAN)){0,2}"
    r"(?:(?:PORT |BORDER |MINING )?(?P<kind>CITY|TOWN|VILLAGE|DEPARTMENT|PROVINCE|MUNICIPALITY|DISTRICT|NEIGHBORHOOD"
    r"|QUARTER|SUBURB|HAMLET|OUTSKIRTS|STATE|PORT|CAPITAL|VILLAGES|TOWNS|HAMLETS|COMMUNITIES|CANTONS?|MUNICIPALITIES"
    r"|DEPARTMENTS|PROVINCES|NEIGHBORHOODS"
    rf"|{_HELD_IN}) OF )?"
    rf"(?P<name>(?P<sure>{_SURE})|(?P<building>(?:[A-Z'-]{{3,}} ){{1,2}}{_BUILDING})\b|[A-Z][A-Z'-]{{2,}})"
    rf"(?= (?P<after>[A-Z]{{3,12}})|)(?=(?P<stop>[,.;]|$| {_AFTER})|)"
)
_RELATIONS_IN_CAPITALS = {
    "FROM": "of",
    "OUT OF": "origin",
    "NEAR": "near",
    "OUTSIDE": "near",
    "TO": "destination",
    "INTO": "destination",
}
_DIVISIONS = ("MUNICIPALITY", "DEPARTMENT", "PROVINCE", "DISTRICT")
_OF_PERSONS = re.compile(r" DE(?:L| |$)")  # "THE DEATH OF JUAN DE LA CRUZ"
_ENTERED = ("ENTERED", "STORMED", "ATTACKED")
_NO_NAME_IN_CAPITALS = re.compile(
    r"(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|ENTIRE|WHOLE|SAME|THIS|THAT|THESE|THOSE|EACH|EVERY|ADDITION|FACT|ORDER"
    r"|FAVOR|TURN|HIM|HER|THEM|OUR|YOUR|THEIR|HIS|ITS|NOON|DAWN|MIDNIGHT|NIGHT|DUSK|NIGHTFALL|DAMAGE|PRINCIPLE|DISARRAY"
    r"|EXILE|DETAIL|CHARGE|PUBLIC|PRIVATE|GENERAL|PARTICULAR|RESPONSE|REPRISAL|REVENGE|POWER|DANGER|TIME|PLACE|PART"
    r"|PARTS|UNIFORM|EFFECT|FORCE|CASH|ADVANCE|ERROR|VARIOUS|SEVERAL|BOTH|LEAST|LAST|RECENT|RURAL|URBAN|BROAD|COMBAT|FRONT"
    r"|CLANDESTINE|POLICE|EMERGENCY|STYLE|SIEGE|SECURITY|MILITARY"
    r"|CONTACT|LINE|CASE|CASES|HAND|HANDS|STOCK|SIGHT|FEAR|FLAMES|RUINS|SHOCK|SOME|MANY|MOST|ALL|ANY|OTHER|OTHERS"
    r"|(?:NORTH|SOUTH|EAST|WEST)(?:ERN)?|CENTRAL|HERE|THERE|HOME|WORK|SCHOOL|GUNPOINT|RANDOM|ONCE|FULL|CLOSE|LARGE"
    r"|.*(?:TION|MENT|NESS|ING|ED|LY|ITY))$"
)


def places_in_capitals(sentence: str) -> list[PlaceMark]:
    """Places in text that is all in capitals: only after a word of place, with what else can tell it from a noun."""
    marks: list[PlaceMark] = []
    for n, m in enumerate(_IN_CAPITALS.finditer(sentence)):
        if n >= MOST:
            break
        if not (m["word"] or m["kind"]):
            continue
        name = m["name"]
        kind = KIND_OF.get((m["kind"] or m["after"] or "").lower())
        country = name.lower() in COUNTRY
        if not _may_be_name(m) or not _is_told(m, m["kind"] is not None or kind is not None or country):
            continue
        if m["after"] and not m["kind"] and sentence[m.end("after") : m.end("after") + 4] == " OF ":
            continue  # "IN THE ANDEAN VILLAGE OF CHACA"
        relation = _RELATIONS_IN_CAPITALS.get(m["word"] or "IN", "at")
        start, end = m.span("name")
        kind = "country" if country else "facility" if m["building"] else kind
        marks.append(PlaceMark(start, end, name, relation, kind))
    return marks


def _may_be_name(m: re.Match[str]) -> bool:
    """Whether the words after one of place may be a name, of no person."""
    name = m["name"]
    low = name.lower()
    if low in NO_NAMES:
        return False
    if m["after"] and not m["kind"] and (entry_of[low].flags & (PERSON | THING) or low in ARMED_BODIES):
        return False  # "AT THE POLICE CLINIC"
    if m["word"] == "OF" and not m["kind"] and _OF_PERSONS.search(name):
        return False
    return bool(m["sure"] or m["building"]) or not _NO_NAME_IN_CAPITALS.match(name)


def _is_told(m: re.Match[str], known: bool) -> bool:
    """Whether something tells that a name is one: its words, a kind or country, or how the sentence goes on."""
    sure = m["sure"] or (m["building"] and m["word"] != "OF") or m["people"]
    if m["word"] == "OF":
        return bool(
            sure or m["kind"] or (known and (m["after"] in _DIVISIONS or m["name"].lower() in COUNTRY))
        )
    if sure or known:
        return True
    if m["word"] in _ENTERED or entry_of[m["name"].lower()].flags:
        return False
    return m["word"] == "NEAR" or (
        m["stop"] is not None and not m["the"] and m["word"] in ("IN", "AT", "OUT OF")
    )
