"""Places in the report's words: "30 km north of Homs", "Aleppo province"."""

import re
from functools import lru_cache

from transforms.reading.lexicon.place_words import KINDS
from transforms.reading.marks.place_marks import PlaceMark

_FACILITY = "|".join(sorted(KINDS["facility"], key=len, reverse=True))
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
_BEFORE = re.compile(rf"(?<!\w)(?:{_LEADING})?{_WIDER}")
_BEFORE_FAR = re.compile(rf"(?<!\w)(?:(?:{_DISTANCE})?{_LEADING})?{_WIDER}")
_UNITS = ("km", "kilomet", "mile")
# Of what a country calls a part of its own: "Mali's restive north".
_COMPASS = "(?:north|south)-?(?:east|west)|north|south|east|west"
WHICH_PART = rf"(?:[a-z-]+,? ){{0,3}}(?:{_COMPASS}|centre|interior|highlands|heartland)\b"
_AFTER = re.compile(
    rf"['’]s {WHICH_PART}"
    r"| (?:province|state|region|governorate|department|county|district|oblast|prefecture|camp|refugee camp|desert"
    r"|countryside|river|valley|border)\b"
)
# A part of a town or province with what it is a part of: "the Salem district of Arden".
_PART_OF = re.compile(
    r" (?:[a-z]+ )?"
    rf"(?:district|quarter|suburb|neighbou?rhood|area|slum|sector|township|forest|valley|hills|{_FACILITY})"
    r" of (?:[A-Z][^\W\d_]*(?:[- ][A-Z][^\W\d_]*){0,3})(?!-?\w)"
)
_NAMED = re.compile(r"[A-Z][^\s,'’]* $")  # "the Pulwama district of Kashmir" is no district of that name
_BETWEEN = re.compile(r"between (?:the (?:towns?|villages?|cities) of )?$")
_AND = re.compile(r" and (?:[A-Z][^\W_]*(?:[- ][A-Z][^\W_]*){0,3})")
# What such words end with, so that most names are seen at once to have none.
_BESIDE = (
    "near",
    "outside",
    "close to",
    "next to",
    "beside",
    "off",
    "above",
    "below",
    "overlooking",
    "along",
)
_SIDES = tuple(
    f"{w} of" for w in ("north", "south", "east", "west", "outskirts", "edge", "countryside", "suburbs")
)
_KINDS = (
    "province state region governorate department county district oblast town towns village villages cities"
)
_ENDINGS = tuple(
    f"{words} " for words in (
        *_BESIDE, *_SIDES, *(f"{words} the" for words in (*_BESIDE, *_SIDES, "from")),
        *(f"{word} of" for word in _KINDS.split()),
        "rn", "rural", "central", "upper", "lower", "between",
    )
)  # fmt: skip
# By the last word of such an ending.
_BY_LAST = {
    last: tuple(e for e in _ENDINGS if e.split()[-1] == last) for last in {e.split()[-1] for e in _ENDINGS}
}
_FACING = ("north", "south", "east", "west")
_WORDS_BEFORE = frozenset(re.findall("[a-z]+", _LEADING + _WIDER))
_LONGEST = 70  # characters of such words


def as_worded(sentence: str, mark: PlaceMark) -> str:
    """A place with the words that say how it stands to the name, as they stand in the sentence.

    >>> as_worded("A mine went off 30 km north of Homs.", PlaceMark(31, 35, "Homs", "near", None))
    '30 km north of Homs'
    """
    return mark.worded if mark.worded is not None else _as_worded(sentence, mark.start, mark.end)


def _first_before(left: str) -> int:
    """Where the words begin, right before a name, that may say how it stands to a place."""
    first = len(left)
    for word in reversed(left[:-1].split(" ")):
        if word not in _WORDS_BEFORE and not word.startswith(_FACING):
            break
        first -= len(word) + 1
    return max(0, first)


@lru_cache(maxsize=100)  # several claims of a sentence may have one place
def _as_worded(sentence: str, start: int, end: int) -> str:
    left = sentence[max(0, start - _LONGEST) : start]
    part = _PART_OF.match(sentence, end) if sentence.find(" of ", end) >= 0 else None
    after = part or _AFTER.match(sentence, end)
    last = left[:-1].rpartition(" ")[2]
    endings = _BY_LAST.get("rn" if last.endswith("rn") else last)
    if endings is None or not left.endswith(endings):
        return sentence[start : after.end() if after else end]
    both = _BETWEEN.search(left) and _AND.match(sentence, end)
    if both:
        return sentence[start - len(left) + left.rindex("between ") : both.end()]
    far = any(unit in left for unit in _UNITS)  # told apart, since looking for a distance takes long
    found = _BEFORE_FAR.search(left) if far else _BEFORE.search(left, _first_before(left))
    if found and found.group().strip() not in ("", "the") and not _NAMED.search(left, 0, found.start()):
        start -= len(left) - found.start()
        if sentence.startswith("the ", start):
            start += 4
    return sentence[start : after.end() if after else end]
