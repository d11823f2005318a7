"""How the words around a name relate it as a place, and the kind of place that they call it."""

import re

from transforms.reading.lexicon.classes import PERSON, entry_of
from transforms.reading.lexicon.place_words import BEFORE_NAMES, CALLED, MOVEMENT, PARTS_OF_PLACES, RELATIONS
from transforms.reading.marks.place_marks import KIND_OF, PEOPLE, PlaceMark
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_MOVEMENT = cue(MOVEMENT)

_DROPPED = BEFORE_NAMES | PEOPLE  # words between a word of place and its name
_BETWEEN_KINDS = BEFORE_NAMES | {
    "refugee", "air", "military", "naval", "nuclear", "steel", "power", "migrant", "detention", "displacement",
    "concert", "music", "wedding", "dance", "banquet", "prayer", "cement", "sugar", "textile", "garment",
    "chemical", "gold", "coal", "copper", "hydroelectric", "thermal", "international", "domestic", "maternity",
    "field", "general", "teaching", "mental", "children's",
    "transit", "training", "reception", "army", "police", "gas", "oil", "bus", "train", "railway", "metro",
    "shopping", "sports", "community", "conference", "congress", "presidential", "royal", "football", "cargo",
    "logistics", "primary", "secondary", "high", "vegetable", "fish", "cattle", "livestock", "fuel", "petrol",
    "water",
}  # fmt: skip
_AFTER_NAME = re.compile(r"(['’]s?)?\s*([^\s,.;:()\"“”]*)")
_WORDS_AFTER_NAME = re.compile(r"[^,.;:()\"“”]{0,60}")
# The first and the last words of what names a kind, and the last ones of what relates a place: most words are none.
_DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "this", "that"))
_KIND_STARTS = ({kind.split()[0] for kind in KIND_OF} | _BETWEEN_KINDS) - _DETERMINERS
_KINDS_TOLD = cue(_KIND_STARTS)
_OWNS = ("'", "’")
_STOPS = frozenset(',.;:()"“”')
_KIND_ENDS = {kind.split()[-1] for kind in KIND_OF}
# By the last word of what relates a place: of how many words such are.
_SIZES = {
    last: sorted({len(word.split()) for word in RELATIONS if word.split()[-1] == last}, reverse=True)
    for last in {word.split()[-1] for word in RELATIONS}
}
_OF_MOVES = frozenset(
    ["in", "on", "into", "onto", "from", "to", "for"]
)  # what these mean, people who move tell
_APPOSED = frozenset(("city", "camp", "province"))
_OPENING = "\"“'‘(["
_LOCATIVE = frozenset([
    "in", "inside", "at", "on", "across", "around", "throughout", "within", "over", "under", "near", "outside",
    "from", "left", "fled", "leave", "flee",
])  # fmt: skip
_CALLED_PEOPLE = re.compile(r"[A-Z][\w'’-]+(?: (?:and )?[A-Z][\w'’-]+){0,3} ([a-z]+)\b")
_MANY = ("s", "men", "women", "people")
_PARTS = frozenset(("districts", "quarters", "suburbs", "neighbourhoods", "neighborhoods", "areas", "slums"))
_MORE_NAMES = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}(?:,| and) (?:al-|el-)?[A-Z]")
_PARTS_AND_SIDES = PARTS_OF_PLACES | {"side"}
_COMPASS = frozenset(["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"])
_MOST_BEFORE_PART = 4  # words from that of place to the part: "in the bombed-out old cellars of"
_GOES_ON = 100  # characters after a name in which its people may be told to move
_TOWARDS = re.compile(
    r"\b(?:for(?! (?:the |internally[ -]|newly |people )*(?:displaced|uprooted|refugees|migrants|returnees|evacuees)\b)"
    r"|to|into|towards?) (?!work\b|school\b|church\b|vote\b|pray|door\b|house\b)(?:[a-z-]+ ){1,4}in$"
)
_OUT_OF = re.compile(
    r"\b(?:from|left|leave|leaving|fled|flee|fleeing|out of)"
    r" (?:(?!to\b|into\b|for\b|towards?\b)[a-z-]+ ){1,4}(?:in|on)$"
)
_BODIES = re.compile(r"\b(?:bodies|corpses|remains|body|corpse) from$")
_TAKEN = re.compile(r"\b(?:abducted|kidnapped|seized|snatched|abducting|kidnapping)\b")
# Not where something happens at it: "a bomb at police headquarters in Lem".
_AT_ITS_SEAT = re.compile(
    r"\b(?:at|outside|inside|near|hit|struck|stormed|attacked|bombed|shelled|attack on|blast at"
    r"|(?:of|on|in) (?:the|its|their|his)) (?:the |an? |its |their |his )?"
    r"(?:[a-z'’-]+ ){0,3}(?:headquarters|embassy|parliament|ministry|council|administration) in $"
)
_SEATS = frozenset(("embassy", "headquarters", "parliament"))
_SPEAKS = re.compile(r",? (?:\w+ )?(?:said|says|told|denied|denies|put|reported|confirmed|announced)\b")
_RULES_IN = Sought(
    r"\b(government|ministry|ministers?|junta|regime|administration|authorities|parliament|embassy|headquarters|council"
    r"|spokes(?:man|woman|person)) in $"
)
_GOING = re.compile(
    r"\b(?:trying|hoping|wanting|want(?:ed)?|waiting|seeking|about) to (?:get|go|cross|escape|travel|return|flee)"
    r" (?:over |back |across )?to (?:the )?$"
)
_ATTACKERS_CAME = re.compile(
    r"\b(?:attackers?|assailants?|gunm[ae]n|raiders?|rebels|militants|fighters|bandits|insurgents|militiam[ae]n|guerrillas"
    r"|paramilitaries|jihadists) (?:\w+ ){0,5}(?:came|went|drove|rode|marched|returned|walked|headed) to"
    r" (?:the )?(?:[a-z-]+ ){0,3}(?:of )?$"
)
# Those who do or see it come to a place by themselves: "troops who chased them to Arden", not "were taken to Arden".
CAME_TO = Sought(
    r"\b(?:reached|entered|entering|reaching|(?:came|went|got|walked|drove|marched|advanced|crept|crossed|broke|burst"
    r"|swept|pushed|rode|(?:chased|pursued|followed|tracked)(?: [a-z]+){1,3}) (?:in|on)?to)"
    r" (?:the )?(?:[a-z-]+ ){0,4}(?:of )?$"
)


FAR = 90  # characters before a name that are looked at


def rules_in(words: Words, start: int, right: str) -> bool:
    """Whether those who rule are told of by the words before their seat, and not what happened at it."""
    far = max(0, start - FAR)
    told = _RULES_IN.search(words, far, start)
    if told is None or _AT_ITS_SEAT.search(words.text, far, start):
        return False
    return told[1] not in _SEATS or _SPEAKS.match(right) is not None


def relation_before(words: Words, start: int) -> str | None:
    """How the words before a stretch relate it as a place, or None where they do not."""
    sentence = words.text
    if rules_in(words, start - 4 if sentence.endswith("the ", 0, start) else start, ""):
        return None
    left = sentence[max(0, start - FAR) : start]
    return relation_of(sentence, left, start, None, words.has(_MOVEMENT))[0]


def relation_of(
    sentence: str, left: str, start: int, owner: PlaceMark | None, moving: bool
) -> tuple[str | None, str | None]:
    """How the words before a name relate it, and the kind of place that they call it."""
    words = left.split()
    if owner:
        kind = _kind_before(sentence[owner.end : start].split())[0]
        words = sentence[max(0, owner.start - FAR) : owner.start].split()
    else:
        kind, told = _kind_before(words)
        if kind is not None:
            parts = words[-2:-1]
            del words[len(words) - told :]
            if parts and parts[0] in _PARTS and not _MORE_NAMES.match(sentence, start):
                return "at", None  # "the Tarn and Lem districts of Homs": those of it, and it is none
    dropped = 0
    while words and dropped < 6 and words[-1].lower() in _DROPPED:
        words.pop()
        dropped += 1
    words = _without_part(words)
    word = _relation_word(words)
    if word in ("between", "against", "on", "over") and _names_people(sentence, start):
        return None, None  # "clashes between Bodo tribesmen and settlers"
    if word is None:
        return ("at" if kind else None), kind
    relation: str | None = RELATIONS[word]
    if word not in _OF_MOVES:
        return relation, kind
    moves = moving and _moves(sentence, start)
    if word in ("in", "on"):
        if moves:
            phrase = " ".join(words[-6:])
            relation = (
                "origin" if _OUT_OF.search(phrase) else "destination" if _TOWARDS.search(phrase) else relation
            )
    elif word == "from" and _BODIES.search(" ".join(words[-3:])):
        return "at", kind
    elif moves:
        return relation, kind
    elif word == "from" and _people_move(sentence, words, start):
        return "origin", kind  # "villagers from Homs had fled"
    elif word in ("into", "onto") or (word == "to" and _ATTACKERS_CAME.search(left)):
        return "at", kind  # "a rocket slammed into Homs", "the raiders came to Homs"
    elif word == "to" and _GOING.search(left):
        return "destination", kind  # "people who were trying to get to Mali"
    else:
        held = word == "from" and _TAKEN.search(sentence, max(0, start - 160), start)
        relation = "at" if held or (kind and word != "from") else "of" if word == "from" else None
    return relation, kind


def _names_people(sentence: str, start: int) -> bool:
    """Whether a name, or two, is that of those whom the next word calls people: "Bodo tribesmen"."""
    called = _CALLED_PEOPLE.match(sentence, start)
    return called is not None and called[1].endswith(_MANY) and entry_of[called[1]].flags & PERSON != 0


def _without_part(words: list[str]) -> list[str]:
    """The words before a name up to that of place, without the part of it that they tell: "in the cellars of"."""
    if len(words) < 3 or words[-1] != "of" or words[-2] not in _PARTS_AND_SIDES:
        return words
    for back in range(3, min(_MOST_BEFORE_PART + 3, len(words) + 1)):
        low = words[-back].lower().lstrip(_OPENING)
        if low in _LOCATIVE and (words[-2] != "side" or low == "on"):
            facing = words[-2].replace("-", "") in _COMPASS
            return words if facing and words[-3] != "the" else words[: len(words) - back + 1]
        if not low.replace("-", "").isalpha():
            break
    return words


def _people_move(sentence: str, words: list[str], start: int) -> bool:
    """Whether a name is that of the place whose people are told to move: "villagers from Homs had fled"."""
    if len(words) < 2 or not entry_of[words[-2].lower()].flags & PERSON or words[-2][-1] not in "sen":
        return False
    after = sentence[start : start + _GOES_ON].partition(",")[0].partition(";")[0]
    return not MOVEMENT.isdisjoint(after.lower().rstrip(". ").split())


def _relation_word(words: list[str]) -> str | None:
    """The longest word of place that the words before a name end with: "north of", "in"."""
    if not words:
        return None
    last = words[-1].lower().lstrip(_OPENING)
    for size in _SIZES.get(last, ()):
        if len(words) >= size:
            word = last if size == 1 else " ".join(words[-size:]).lower().lstrip(_OPENING)
            if word in RELATIONS:
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
    if at and words[at - 1].lower() not in _KIND_ENDS:
        return None, 0
    for size in (2, 1):
        kind = KIND_OF.get(" ".join(words[at - size : at]).lower()) if at >= size else None
        if kind is not None:
            return kind, len(words) - at + size
    return None, 0


def kind_after(words: Words, end: int) -> tuple[bool, str | None]:
    """Whether a name owns what follows ("Homs's"), and the kind that the words after it name: "Homs province"."""
    sentence = words.text
    if not words.has(_KINDS_TOLD) or sentence[end : end + 1] in _STOPS:
        return sentence.startswith(_OWNS, end), None
    m = _AFTER_NAME.match(sentence, end)
    if m is None:
        return False, None
    own, first = m.groups()
    if first.lower() not in _KIND_STARTS:
        return bool(own), None
    more = _WORDS_AFTER_NAME.match(sentence, m.start(2))
    told = more.group().split()[:6] if more else []
    at = 0
    while at < len(told):
        for size in (2, 1):
            kind = KIND_OF.get(" ".join(told[at : at + size]).lower())
            if kind is not None:
                return bool(own), kind
        if at and told[at].lower() in ("centre", "center"):
            return bool(own), "facility"  # "the Tarn migrant detention centre"
        if told[at].lower() not in _BETWEEN_KINDS:
            break
        at += 1
    return bool(own), None


def _moves(sentence: str, start: int) -> bool:
    """Whether people move in the words before a name."""
    return any(w.strip(",.").lower() in MOVEMENT for w in sentence[max(0, start - 160) : start].split())
