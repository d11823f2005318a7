"""Find the words that say where, and how they do."""

import re
from dataclasses import dataclass, replace

from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.lexicon.place_words import (
    BEFORE_NAMES,
    COUNTRIES,
    KINDS,
    MOVEMENT,
    NO_PLACES,
    ORGANISATION_WORDS,
    PEOPLES,
    RELATIONS,
    TITLES_BEFORE,
)
from transforms.reading.text.words import Words


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """Words that name a place. Offsets count in the sentence.

    `relation`: at, origin, destination, near, or of (the wider place or the owner: "Yemen's port of Hodeidah").
    `kind`: city, camp, province, country, region, water, facility, or None where the words do not say.
    """

    start: int
    end: int
    name: str
    relation: str
    kind: str | None


_KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}
_COUNTRY = {name.lower() for name in COUNTRIES}
_PEOPLE = {name.lower() for name in PEOPLES} | {name.lower() + "s" for name in PEOPLES}
_CAP = r"(?:(?:al|el|ad|ar|as|ash|at|az|an|ed|es|ul)-)?[A-Z][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*\.?(?<!\.)"
_NAME = re.compile(
    rf"(?<![\w-]){_CAP}(?:(?: (?:of the|of|de la|de los|de|del|la|al|el|and the))?[ -]{_CAP}){{0,4}}(?![\w])"
)
_DROPPED = BEFORE_NAMES | _PEOPLE  # words between a word of place and its name
_NO_NAMES = NO_PLACES | _PEOPLE
_BETWEEN_KINDS = BEFORE_NAMES | {"refugee", "air", "military", "naval", "nuclear", "steel", "power"}
_AFTER_NAME = re.compile(r"(?P<own>['’]s?)?\s*(?P<words>[^,.;:()\"“”]{0,60})")
_CALLS = frozenset(("of", "called", "named"))
_SUFFERS = re.compile(
    r"\s+(?:was|were|has been|is|came|fell)\s+(?:\w+ly )?(?:shelled|bombed|hit|struck|attacked|overrun"
    r"|retaken|recaptured|captured|besieged|under|to)\b"
)
_OWNED = re.compile(
    r"(?:['’]s)?\s+(?:(?:defen[cs]e|interior|foreign|health|regional|provincial|military|security|state"
    r"|local) )*"
    r"(?:ministry|government|army|police|authorities|forces|troops|officials|governor|administration"
    r"|military|hospital)\b"
    r"|\s+People['’]s\b"
)
_SPEAKS = re.compile(r"(?:,| \w+ed)? (?:said|says|told|added|announced|reported|who)\b")
_NEVER_LAST = frozenset(("and", "of", "the", "people", "de", "del", "la"))
_TOWARDS = re.compile(r"\b(?:for|to|into|towards?) (?:[a-z-]+ ){1,4}in$")
_OUT_OF = re.compile(r"\b(?:from|left|leave|leaving|fled|flee|fleeing|out of) (?:[a-z-]+ ){1,4}(?:in|on)$")
_TAKEN = re.compile(r"\b(?:abducted|kidnapped|seized|snatched|abducting|kidnapping)\b")
# Words that begin sentences and are no names by themselves: "City officials", "Two military sources".
_NO_SINGLE_NAMES = (
    frozenset(_KIND_OF) | BEFORE_NAMES | frozenset(UNITS) | {"local", "several", "dozens", "hundreds"}
)
_MOST = 60  # names looked at in one sentence; text made to be slow stops here
_CAPITAL_STARTS = (
    r"(?:SAN|SANTA|SANTO|EL|LA|LOS|LAS|PUERTO|VILLA|CIUDAD|SOUTH|NORTH|EAST|WEST|NEW|AL|ABU|DEIR|TEL|FORT|PORT"
    r"|RIO|MONTE|LAGO)"
)
_IN_CAPITALS = re.compile(
    r"\b(?:(?P<word>IN|AT|FROM|NEAR|TO|OUTSIDE|OF)\s+)?(?P<the>THE )?"
    r"(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|NEARBY) ){0,2}"
    r"(?:(?P<kind>CITY|TOWN|VILLAGE|DEPARTMENT|PROVINCE|MUNICIPALITY|DISTRICT|NEIGHBORHOOD|STATE|PORT|CAPITAL) OF )?"
    rf"(?P<name>{_CAPITAL_STARTS} [A-Z][A-Z'-]+"
    rf"(?: (?!SECTOR|AREA|REGION|DEPARTMENT|PROVINCE|STATE|CITY|DISTRICT)[A-Z]{{3,}}(?=[,.;]|$))?|[A-Z][A-Z'-]{{2,}})"
    r"(?= (?P<after>[A-Z]{3,12})|)(?P<stop>[,.;]|$| (?:ON|TODAY|YESTERDAY|LAST|THIS|BY|A|AN|AND|WHEN|AFTER|WHILE)\b)?"
)
_RELATIONS_IN_CAPITALS = {"FROM": "of", "NEAR": "near", "OUTSIDE": "near", "TO": "destination"}
_NO_NAME_IN_CAPITALS = re.compile(
    r"(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|ENTIRE|WHOLE|SAME|THIS|THAT|THESE|THOSE|EACH|EVERY|ADDITION|FACT|ORDER|FAVOR|TURN"
    r"|.*(?:TION|MENT|NESS|ING|ED|LY|ITY))$"
)


def mark_places(words: Words) -> list[PlaceMark]:
    """Find the places of a sentence, in order.

    >>> [(m.name, m.relation) for m in mark_places(read_words("Shells fell near Homs."))]
    [('Homs', 'near')]
    """
    sentence = words.text
    if sentence.isupper():
        return _in_capitals(sentence)
    marks: list[PlaceMark] = []
    for n, m in enumerate(_NAME.finditer(sentence)):
        if n >= _MOST:
            break
        marks += _read_name(sentence, m.start(), m.end(), marks[-1] if marks else None)
    return marks


def _read_name(sentence: str, start: int, end: int, before: PlaceMark | None) -> list[PlaceMark]:
    """The place that a name in capitals stands for, if any."""
    if "islamic state" in sentence[start:end].lower():
        return []
    start, end = _trim(sentence, start, end)
    name = sentence[start:end]
    if not name or not _may_be_place(sentence, start, end, name):
        return []
    joined = _joined(sentence, start, end, name, before)
    if joined:
        return [joined]
    owned, after = _kind_after(sentence, end)
    kind = after if not owned else None
    left = sentence[max(0, start - 90) : start]
    owner = (
        before is not None
        and re.fullmatch(r"['’]s? (?:[a-z-]+ ){0,5}", sentence[before.end : start]) is not None
    )
    relation, kind_before = _relation(sentence, left, start, before if owner else None)
    country = name.lower() in _COUNTRY
    kind = "country" if country else (kind or kind_before or _kind_within(name))
    if sentence[end : end + 2] in ("'s", "’s"):
        follows = after is not None or bool(
            re.match(r"['’]s (?:[a-z-]+ ){0,4}(?:al-|el-)?[A-Z]", sentence[end : end + 60])
        )
        if country or (relation and follows):
            return [PlaceMark(start, end, name, "of", kind)]
        return []
    if relation in (None, "of") and _OWNED.match(sentence, end):
        return [PlaceMark(start, end, name, "of", kind)]
    if relation is None:
        if not (kind and not country) and not _SUFFERS.match(sentence, end):
            return []
        relation = "at"
    if relation == "of" and not (kind or country):
        return []
    mark = PlaceMark(start, end, name, relation, kind)
    if (
        before
        and before.kind == "facility"
        and re.fullmatch(r"(?: [a-z-]+){1,3} (?:in|of) (?:[a-z]+ ){0,3}", sentence[before.end : start])
    ):
        mark = replace(mark, relation=before.relation)
    return [mark]


def _joined(sentence: str, start: int, end: int, name: str, before: PlaceMark | None) -> PlaceMark | None:
    """A place that goes on from the one before it: "in Homs, Syria", "in Homs and Hama", "in Homs, Hama and Idlib"."""
    if before is None:
        return None
    between = sentence[before.end : start]
    if between == ", " and name.lower() in _COUNTRY:
        return PlaceMark(start, end, name, "of", "country")
    listed = between == ", " and re.match(r"(?:, | and |, and )(?:al-|el-)?[A-Z]", sentence[end : end + 12])
    if (
        before.relation != "of"
        and (listed or between in (" and ", ", and ", " or "))
        and not _SPEAKS.match(sentence, end)
    ):
        return PlaceMark(
            start, end, name, before.relation, "country" if name.lower() in _COUNTRY else before.kind
        )
    return None


def _trim(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Without demonyms and sentence openers before the name ("Syrian", "In") and possessives after it."""
    while start < end:
        first = sentence[start:end].split(None, 1)[0] if not sentence[start].isspace() else ""
        if (
            first.lower() in NO_PLACES
            or first.lower() in RELATIONS
            or (first.lower() in _PEOPLE and " " in sentence[start:end])
        ):
            start += len(first)
            while start < end and sentence[start] == " ":
                start += 1
        else:
            break
    while start < end:
        head, space, last = sentence[start:end].rpartition(" ")
        if last.lower() not in _NEVER_LAST and not (space and last.lower() in _NO_NAMES):
            break
        end = start + len(head)
    return start, end


def _may_be_place(sentence: str, start: int, end: int, name: str) -> bool:
    words = name.lower().split()
    if len(words) == 1 and words[0] in _NO_SINGLE_NAMES:
        return False
    if re.search(r"-(?:held|led|backed|controlled|based|run|made|born|aligned|linked)$", name) or all(
        w in _PEOPLE for w in re.split(r"[ -]", name.lower())
    ):
        return False
    if words[0] in NO_PLACES or name.lower() in _PEOPLE or len(name) < 3:
        return False
    if (
        any(w.strip("'’s") in ORGANISATION_WORDS or w in ORGANISATION_WORDS for w in words)
        or "islamic state" in name.lower()
    ):
        return False
    title = re.search(r"([\w-]+)\.? $", sentence[max(0, start - 24) : start])
    return not (title and title.group(1).lower() in TITLES_BEFORE)


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
    if word in ("from", "to", "for") and not _moves(sentence, start):
        held = word == "from" and _TAKEN.search(sentence, max(0, start - 160), start)
        relation = "at" if held or (kind and word != "from") else "of" if word == "from" else None
    return relation, kind


def _kind_within(name: str) -> str | None:
    """The kind that a name tells by its last word: "Sagaing Region"."""
    head, _, last = name.lower().rpartition(" ")
    return _KIND_OF.get(last) if head else None


def _relation_word(words: list[str]) -> str | None:
    """The longest word of place that the words before a name end with: "north of", "in"."""
    for size in (3, 2, 1):
        word = " ".join(words[-size:]).lower()
        if len(words) >= size and word in RELATIONS:
            return word
    return None


def _kind_before(words: list[str]) -> tuple[str | None, int]:
    """The kind that the words before a name call it ("the town of"), and how many words do."""
    at = len(words)
    at -= at > 0 and words[at - 1].lower() == "the"
    at -= at > 0 and words[at - 1].lower() in _CALLS
    for size in (2, 1):
        kind = _KIND_OF.get(" ".join(words[at - size : at]).lower()) if at >= size else None
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
            kind = _KIND_OF.get(" ".join(words[at : at + size]).lower())
            if kind is not None:
                return bool(m and m["own"]), kind
        if words[at].lower() not in _BETWEEN_KINDS:
            break
        at += 1
    return bool(m and m["own"]), None


def _moves(sentence: str, start: int) -> bool:
    """Whether people move in the words before a name."""
    return any(w.strip(",.").lower() in MOVEMENT for w in sentence[max(0, start - 160) : start].split())


def _in_capitals(sentence: str) -> list[PlaceMark]:
    """Places in text that is all in capitals: only after a word of place, with what else can tell it from a noun."""
    marks: list[PlaceMark] = []
    for n, m in enumerate(_IN_CAPITALS.finditer(sentence)):
        if n >= _MOST:
            break
        name = m["name"]
        kind = _KIND_OF.get((m["kind"] or m["after"] or "").lower())
        if not (m["word"] or m["kind"]) or _NO_NAME_IN_CAPITALS.match(name) or name.lower() in _NO_NAMES:
            continue
        country = name.lower() in _COUNTRY
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
