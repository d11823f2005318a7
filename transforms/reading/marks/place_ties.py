"""How a place stands to the one named just before it: listed with it, owned by it, holding it, or near it."""

import re

from transforms.reading.lexicon.grammar import BE, HAVE
from transforms.reading.lexicon.place_words import KINDS, RELATIONS
from transforms.reading.marks.capitals import KNOWN
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_names import Name

_JOINTS = frozenset([", ", " and ", ", and ", " or "])
_LISTED = re.compile(r"(?:, | and |, and )(?:al-|el-)?[A-Z]")
_SPEAKS = re.compile(r"(?:,| \w+ed)? (?:said|says|told|added|announced|reported|who)\b")
_OWNS = re.compile(  # but for what a state does elsewhere: "Israel's strikes on Gaza"
    r"(?: (?:region|province|state|district|county|governorate|oblast))?['’]s? "
    r"(?:(?!(?:on|against|into|over|upon)\b|(?:attacks?|assault|bombardment|bombing|invasion|occupation"
    r"|offensive|operations?|raids?|shelling|siege|strikes?|war|blockade|incursions?)\b)[a-z-]+,? ){0,5}"
)
_TELLS_MORE = (frozenset(word for word in RELATIONS if " " not in word) | BE | HAVE) - {"of", "'s", "’s"}
_FACILITY = "|".join(sorted(KINDS["facility"], key=len, reverse=True))
_BUILDING_IN = re.compile(r"(?: [a-z-]+){1,3} (?:in|of) (?:[a-z]+ ){0,3}| in (?:[a-z]+ ){0,3}")
_BESIDE = re.compile(r"(?: [a-z-]+){1,3},? (?:near|outside|close to) (?:the )?(?:[a-z]+ ){0,2}")
_COMPASS = re.compile(r"\b(?:north|south|east|west|central)[a-z-]* $")
_HOLDS = re.compile(r" (?:[a-z-]+ ){1,2}of (?P<part>(?:al-|el-)?[A-Z][^\s,.;]*(?: City)?)")
# Between a part of a town and the town: "the Salem district of Arden".
_QUARTER_OF = re.compile(
    r"['’]?s? (?:[a-z]+ )?(?:district|quarter|suburb|neighbou?rhood|area|slum|sector|shantytown) (?:of|in) "
)
_FACILITY_OF = re.compile(rf"['’]?s? (?:[a-z]+ )?(?:{_FACILITY}) of (?:the )?(?:[a-z]+ ){{0,2}}")
_FACING = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_WITHIN = re.compile(  # between a place and the wider one that it lies in: "near Basaguda in Chhattisgarh"
    r",? in (?:the )?(?:(?:north|south|east|west|central)[a-z-]* )?(?:state of |province of )?"
    rf"|,? in the (?:far |deep |remote )?{_FACING} of (?:the )?"
    r"|, (?:an?|the|in the|on the) (?:[\w-]+ ){1,6}?"
    r"(?:in|of|from|on|near|outside|by|along|off|above|below|overlooking|between|to|linking) (?:the )?"
    r"(?:(?:[a-z]+-)*[a-z]+ern |central )?"
    r"|,? in the (?:[a-z]+ )?(?:hills|mountains|highlands|forests?|bush|suburbs|countryside|marshes|foothills|plains?)"
    r" (?:above|around|near|outside|of|behind|overlooking|north of|south of|east of|west of) (?:the )?"
    r"|,? (?:on|at) the (?:[a-z]+ern )?(?:outskirts|edges?|fringes|coast|banks?|shores?|gates|border) of (?:the )?"
    r"|['’]?s? (?:district|province|county|region|township|area|island|valley|forest|hills|mountains)"
    r" (?:of|in) (?:the )?(?:[A-Z][a-z]+-[a-z]+ )?(?:(?:town|city|village|port) of )?"
)
_LIES_IN = re.compile(r"(?: [a-z]+){0,2},? in (?:the )?")
# Between a place and a greater one by which it is found: "Arghandab valley north of Kandahar", "Lem, near Arden".
_FOUND_BY = re.compile(
    r"(?:['’]?s? (?:district|county|area|island|valley|forest|hills|mountains|village|town|quarter|suburb|camp"
    r"|neighbou?rhood|township))?"
    rf"(?:,? (?:just |some |about |a few )?(?:(?:[\d.]+|[a-z]+) ?(?:km|kms|kilomet(?:re|er)s|miles) )?"
    rf"(?:to the )?{_FACING} of"
    r"|,? (?:outside|near|above|below|beyond|opposite|overlooking|close to|not far from|inland from|just off))"
    r" (?:the )?(?:(?:[A-Z][a-z]+ )?(?:[a-z]+ )?(?:town|city|village|port|capital)(?: of|,) )?"
)
_LINE = re.compile(
    r" (?:river|border(?! (?:crossing|post|town|village|city))|frontier|road|highway|line|coast|canal|creek|axis"
    r"|front)\b"
)
_PART_OF = re.compile(
    r" (?:district|province|county|region|state|department|governorate|township|territory|zone|municipality|commune"
    r"|sub-?county)s? of (?:the )?"
)


def joined(sentence: str, start: int, end: int, named: Name, before: PlaceMark) -> PlaceMark | None:
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


def owned(sentence: str, start: int, before: PlaceMark) -> bool:
    """Whether a name is that of something of the place before it: "Libya's port of Sirte"."""
    if _OWNS.fullmatch(sentence, before.end, start) is None:
        return False
    return _TELLS_MORE.isdisjoint(
        sentence[before.end : start].split()
    )  # not "Libya's army has retaken Sirte"


def kind_of_whole(sentence: str, start: int, end: int, name: str, kind: str | None) -> str | None:
    """The kind of a place of which the words after it name a part: "the Darfur city of El Fasher".

    Of "the Tripoli suburb of Tarn" and "the Tarn suburb of Tripoli", the one that is known to be a city is the whole.
    """
    held = (
        _HOLDS.match(sentence, end) if kind in ("city", "quarter", "camp", "province", "facility") else None
    )
    if held is None:
        return None
    if kind in ("city", "camp"):
        return "region"
    if kind == "province":
        return "region" if _COMPASS.search(sentence, 0, start) else None
    if name.lower() in KNOWN:
        return "city"
    city = held["part"].lower() in KNOWN or held["part"].endswith(" City")
    return "city" if kind == "quarter" and " suburb" in held.group() and not city else None


def held_by(
    sentence: str, start: int, end: int, named: Name, kind: str | None, before: PlaceMark
) -> PlaceMark | None:
    """A place that holds the one before it, or by which that is found: "Homs, a town near Hama"."""
    country = named.country
    lies = before.relation != "of"
    if before.kind == "facility" and sentence.startswith(" in ", before.end):
        lies = False  # "the Tarn Museum in Homs" happened to be in Homs
    if lies and (
        quarter := _QUARTER_OF.fullmatch(sentence, before.end, start) or _is_in(sentence, start, before)
    ):
        kind = "country" if country else "city" if quarter is not True and kind is None else kind
        return PlaceMark(start, end, named.text, "of", kind)
    if (
        before.kind == "facility"
        and not _LINE.match(sentence, before.end)
        and (
            _BESIDE.fullmatch(sentence, before.end, start)
            or (lies and _FACILITY_OF.fullmatch(sentence, before.end, start))
        )
    ):
        return PlaceMark(start, end, named.text, "of", "country" if country else kind)
    if (country or (not lies and before.kind != "region")) and _PART_OF.fullmatch(
        sentence, before.end, start
    ):
        # "hamlets of the Tahoua region of Niger", "Lem, a village in the Tarn township of Arden"
        return PlaceMark(start, end, named.text, "of", "country" if country else kind)
    return None


def _is_in(sentence: str, start: int, before: PlaceMark) -> bool:
    if _WITHIN.fullmatch(sentence, before.end, start):
        return True
    line = (
        before.kind in ("water", "country")
        or before.name.startswith("Line ")
        or _LINE.match(sentence, before.end)
    )
    moved = before.relation not in ("at", "near")  # "a bus bound for Lem outside Arden"
    return not line and not moved and _FOUND_BY.fullmatch(sentence, before.end, start) is not None


def holds_on(sentence: str, owner: PlaceMark, held: PlaceMark) -> bool:
    """Whether the one before holds a place, so that what it owns does: "Lem, in Yemen's Saada province"."""
    return held.relation != "of" and bool(
        _LIES_IN.fullmatch(sentence, held.end, owner.start) or _is_in(sentence, owner.start, held)
    )


def stands_in(sentence: str, start: int, before: PlaceMark) -> bool:
    """Whether the place before is a building in the one that is named: "the Ilyich plant in Bakhmut"."""
    return before.kind == "facility" and _BUILDING_IN.fullmatch(sentence, before.end, start) is not None
