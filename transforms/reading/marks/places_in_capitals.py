"""Places in text that is all in capitals, where no capital tells a name from a noun."""

import re

from transforms.reading.marks.place_marks import COUNTRY, KIND_OF, MOST, NO_NAMES, PlaceMark

_CAPITAL_STARTS = (
    r"(?:SAN|SANTA|SANTO|EL|LA|LOS|LAS|PUERTO|VILLA|CIUDAD|SOUTH|NORTH|EAST|WEST|NEW|AL|ABU|DEIR|TEL|FORT|PORT"
    r"|RIO|MONTE|LAGO)"
)
_IN_CAPITALS = re.compile(
    r"\b(?:(?P<word>IN|AT|FROM|NEAR|TO|OUTSIDE|OF)\s+)?(?P<the>THE )?"
    r"(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|NEARBY) ){0,2}"
    r"(?:(?P<kind>CITY|TOWN|VILLAGE|DEPARTMENT|PROVINCE|MUNICIPALITY|DISTRICT|NEIGHBORHOOD"
    r"|QUARTER|SUBURB|HAMLET|OUTSKIRTS|STATE|PORT|CAPITAL) OF )?"
    rf"(?P<name>{_CAPITAL_STARTS} [A-Z][A-Z'-]+"
    rf"(?: (?!SECTOR|AREA|REGION|DEPARTMENT|PROVINCE|STATE|CITY|DISTRICT)[A-Z]{{3,}}(?=[,.;]|$))?|[A-Z][A-Z'-]{{2,}})"
    r"(?= (?P<after>[A-Z]{3,12})|)(?P<stop>[,.;]|$| (?:ON|TODAY|YESTERDAY|LAST|THIS|BY|A|AN|AND|WHEN|AFTER|WHILE"
    r"|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b)?"
)
_RELATIONS_IN_CAPITALS = {"FROM": "of", "NEAR": "near", "OUTSIDE": "near", "TO": "destination"}
_NO_NAME_IN_CAPITALS = re.compile(
    r"(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|ENTIRE|WHOLE|SAME|THIS|THAT|THESE|THOSE|EACH|EVERY|ADDITION|FACT|ORDER|FAVOR|TURN"
    r"|.*(?:TION|MENT|NESS|ING|ED|LY|ITY))$"
)


def places_in_capitals(sentence: str) -> list[PlaceMark]:
    """Places in text that is all in capitals: only after a word of place, with what else can tell it from a noun."""
    marks: list[PlaceMark] = []
    for n, m in enumerate(_IN_CAPITALS.finditer(sentence)):
        if n >= MOST:
            break
        name = m["name"]
        kind = KIND_OF.get((m["kind"] or m["after"] or "").lower())
        if not (m["word"] or m["kind"]) or _NO_NAME_IN_CAPITALS.match(name) or name.lower() in NO_NAMES:
            continue
        country = name.lower() in COUNTRY
        starts = re.match(rf"{_CAPITAL_STARTS} ", name)
        bare = m["stop"] is not None and not m["the"] and m["word"] in ("IN", "NEAR", "AT")
        if m["after"] and not m["kind"] and sentence[m.end("after") : m.end("after") + 4] == " OF ":
            continue  # "IN THE ANDEAN VILLAGE OF CHACA"
        if not (kind or country or starts or bare) or (
            m["word"] == "OF" and not (starts or m["kind"] or country)
        ):
            continue
        relation = _RELATIONS_IN_CAPITALS.get(m["word"] or "IN", "at")
        start, end = m.span("name")
        marks.append(PlaceMark(start, end, name, relation, "country" if country else kind))
    return marks
