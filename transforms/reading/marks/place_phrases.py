"""Places in the report's words: "30 km north of Homs", "Aleppo province", and "the city" for the one told before."""

import re
from collections.abc import Mapping, Sequence

from transforms.reading.lexicon.classes import BE, HAVE, PERSON
from transforms.reading.lexicon.place_words import CALLED
from transforms.reading.marks.place_marks import KIND_OF, PlaceMark
from transforms.reading.text.words import Words

# What stands before a name and says how the place meant stands to it.
_DISTANCE = r"(?:\d[\d.,]*|[a-z]+(?:-[a-z]+)?) ?(?:km|kms|kilomet(?:re|er)s?|miles?)(?: \([^)]{1,20}\))? "
_LEADING = (
    r"(?:to the )?"
    r"(?:(?:(?:north|south|east|west)(?:-?(?:east|west))?|outskirts|edge|countryside|suburbs) of|from|near|outside"
    r"|close to|next to|beside|off|above|below|overlooking|along) "
)
_WIDER = (
    r"(?:the )?(?:(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|rural|central|upper|lower) )?"
    r"(?:(?:province|state|region|governorate|department|county|district|oblast) of )?$"
)
_BEFORE = re.compile(rf"(?:{_LEADING})?{_WIDER}")
_BEFORE_FAR = re.compile(rf"(?:(?:{_DISTANCE})?{_LEADING})?{_WIDER}")
_UNITS = ("km", "kilomet", "mile")
_AFTER = re.compile(
    r" (?:province|state|region|governorate|department|county|district|oblast|prefecture|camp|refugee camp|desert"
    r"|countryside|river|valley|border)\b"
)
_NAMED = re.compile(r"[A-Z][^\s,'’]* $")  # "the Pulwama district of Kashmir" is no district of that name
_BETWEEN = re.compile(r"between (?:the (?:towns?|villages?|cities) of )?$")
_AND = re.compile(r" and (?:[A-Z][^\W_]*(?:[- ][A-Z][^\W_]*){0,3})")
# What such words end with, so that most names are seen at once to have none.
_ENDINGS = tuple(
    f"{word} " for word in (
        "of", "the", "near", "outside", "close to", "next to", "beside", "off", "above", "below", "overlooking",
        "along",
        "rn", "rural", "central", "upper", "lower", "between",
    )
)  # fmt: skip
_LONGEST = 70  # characters of such words
# Words that point back to a place, by the kinds of name they may stand for; a name of no told kind is a town's.
_POINTED_AT = {
    "city": ("city", None), "town": ("city", None), "village": ("city", None), "settlement": ("city", None),
    "hamlet": ("city", None), "neighbourhood": ("city", None), "neighborhood": ("city", None),
    "province": ("province",), "state": ("province",), "governorate": ("province",), "district": ("province",),
    "department": ("province",), "county": ("province",), "island": ("region",), "peninsula": ("region",),
    "enclave": ("region",), "region": ("region", "province"), "camp": ("camp",), "country": ("country",),
}  # fmt: skip
_POINTING = frozenset(_POINTED_AT)
_IN = frozenset(["in", "of", "from", "across", "on", "inside", "outside", "near", "throughout", "within"])
_THE = frozenset(("the", "this", "that"))
_OPENS = frozenset((",", "when", "as", "that", "while", "but", "and"))
_VERBAL = BE | HAVE


def as_worded(sentence: str, mark: PlaceMark) -> str:
    """A place with the words that say how it stands to the name, as they stand in the sentence.

    >>> as_worded("A mine went off 30 km north of Homs.", PlaceMark(31, 35, "Homs", "near", None))
    '30 km north of Homs'
    """
    if mark.worded is not None:
        return mark.worded
    start, end = mark.start, mark.end
    left = sentence[max(0, start - _LONGEST) : start]
    after = _AFTER.match(sentence, end)
    if not left.endswith(_ENDINGS):
        return sentence[start : after.end() if after else end]
    both = _BETWEEN.search(left) and _AND.match(sentence, end)
    if both:
        return sentence[start - len(left) + left.rindex("between ") : both.end()]
    far = any(unit in left for unit in _UNITS)  # told apart, since looking for a distance takes long
    found = (_BEFORE_FAR if far else _BEFORE).search(left)
    if found and found.group().strip() not in ("", "the") and not _NAMED.search(left, 0, found.start()):
        start -= len(left) - found.start()
        if sentence.startswith("the ", start):
            start += 4
    return sentence[start : after.end() if after else end]


def pointing_back(words: Words) -> tuple[int, str] | None:
    """Where a sentence points to a place told before ("in the city"), and with which word.

        >>> from transforms.reading.lexicon.classes import BE, HAVE, PERSON
    from transforms.reading.text.words import read_words
        >>> pointing_back(read_words("Two died in the city."))
        (4, 'city')
    """
    lows = words.lows
    if _POINTING.isdisjoint(lows):
        return None
    for at in range(2, len(lows)):
        if lows[at] in _POINTING and lows[at - 1] in _THE and lows[at - 2] in _IN:
            follows = lows[at + 1] if at + 1 < len(lows) else ""
            if follows not in CALLED and follows not in KIND_OF:
                return at, lows[at]
    return None


def place_meant(words: Words, told: Sequence[tuple[PlaceMark, str]]) -> PlaceMark | None:
    """The place that a sentence points back to: the last of its kind of those told before, each with its sentence."""
    found = pointing_back(words)
    if found is None:
        return None
    at, word = found
    for kind in _POINTED_AT[word]:
        for mark, sentence in reversed(told):
            if mark.kind == kind and (kind is not None or mark.relation == "at"):
                return PlaceMark(
                    words.starts[at], words.ends[at], mark.name, "at", kind, as_worded(sentence, mark)
                )
    return None


def named_again(words: Words, told: Mapping[str, PlaceMark], marked: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The places told before that a sentence is about, though no word says "in": "Homs has been under siege".

    Or whose people it tells of: "residents of Homs".

    told: places by the first word of their name, in small letters.
    """
    found = []
    for at, low in enumerate(words.lows):
        mark = told.get(low)
        if mark is None:
            continue
        size = len(mark.name.split())
        if at + size >= len(words) or words.between(at, at + size) != mark.name:
            continue
        opens = at == 0 or words.lows[at - 1] in _OPENS
        about = (opens and words.entries[at + size].flags & _VERBAL) or _people_of(words, at, at + size)
        start, end = words.starts[at], words.ends[at + size - 1]
        if about and not any(m.start < end and start < m.end for m in marked):
            found.append(PlaceMark(start, end, mark.name, "at", mark.kind))
    return found


def _people_of(words: Words, first: int, last: int) -> bool:
    """Whether a name is that of a place whose people are told of: "85 residents of Homs were killed"."""
    if first < 2 or words.lows[first - 1] != "of" or words.capital(last):
        return False
    return bool(words.entries[first - 2].flags & PERSON) and words.lows[first - 2].endswith(("s", "n", "le"))
