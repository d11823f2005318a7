"""Places told before that a sentence points back to: "in the city", "the school attack", or a name said again."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from transforms.reading.lexicon.capitals import CAPITALS
from transforms.reading.lexicon.classes import BE, HAVE, PERSON
from transforms.reading.lexicon.place_words import CALLED, KINDS
from transforms.reading.marks.capitals import KNOWN
from transforms.reading.marks.place_marks import COUNTRY, KIND_OF, PEOPLE, PlaceMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

# Words that point back to a place, by the kinds of name they may stand for; a name of no told kind is a town's.
_POINTED_AT: dict[str, tuple[str | None, ...]] = {
    "city": ("city", None), "town": ("city", None), "village": ("city", None), "settlement": ("city", None),
    "hamlet": ("city", None), "neighbourhood": ("quarter", "city", None), "neighborhood": ("quarter", "city", None),
    "suburb": ("quarter",), "quarter": ("quarter",), "slum": ("quarter",),
    "province": ("province",), "state": ("province",), "governorate": ("province",), "district": ("province",),
    "department": ("province",), "county": ("province",), "island": ("region",), "peninsula": ("region",),
    "enclave": ("region",), "strip": ("region",), "region": ("region", "province"),
    "camp": ("camp",), "country": ("country",),
    "capital": (),
}  # fmt: skip
# Words that only stand for a place that was called by them: "a school in Arden", "the Tarn valley".
_CALLED_SO = frozenset(KINDS["facility"]) | {
    "valley",
    "forest",
    "island",
    "peninsula",
    "mountains",
    "ranch",
    "centre",
}
# By the word as it stands, also with what it owns: "the city's west".
_POINTING = {word + owns: word for word in sorted(_CALLED_SO | set(_POINTED_AT)) for owns in ("", "'s", "’s")}
_POINTERS = cue(_POINTING)
_AT = frozenset([
    "in", "of", "from", "across", "on", "inside", "outside", "near", "throughout", "within", "for", "around", "over",
    "at", "shook", "rocked", "pounded", "bombarded", "besieging", "besieged", "shelling", "bombing",
    "hit", "struck", "stormed", "attacked", "shelled", "bombed", "overran", "left", "leave", "leaving", "fled",
    "flee", "fleeing", "besieged", "retook", "retake", "seized", "captured",
])  # fmt: skip
_TO = frozenset(
    ["to", "into", "towards", "toward", "entered", "reached", "entering", "reaching", "enter", "reach"]
)
_THE = frozenset(("the", "this", "that"))
_CAME = frozenset(
    ("arrived", "came", "come", "coming", "arriving", "flown", "returned", "back", "driven", "drove")
)
_WHOLE = frozenset(("whole", "entire", "same", "besieged", "stricken", "embattled", "ruined"))
_DEEDS = frozenset(
    ("attack", "bombing", "blast", "massacre", "raid", "strike", "shooting", "shelling", "killings")
)
# "Morocco's largest city", "the Pakistani city": of a country's cities the one told of.
_RANKED = frozenset(
    ("largest", "biggest", "main", "second", "third", "southern", "northern", "western", "eastern")
)
_CITIES = frozenset(("city", "town", "port"))
_RANKS = 3  # words: "second largest"
_OPENS = frozenset((",", "when", "as", "that", "while", "but", "and"))
_VERBAL = BE | HAVE
_COUNTRY_ENDS = frozenset(name.rsplit(" ", 1)[-1] for name in COUNTRY)
_PEOPLES_ENDS = _COUNTRY_ENDS.union(people.rsplit(" ", 1)[-1] for people in PEOPLE)
_LATELY = 30  # places told


def pointing_back(words: Words) -> tuple[int, str, str, bool] | None:
    """Where a sentence points to a place told before, with which word, how that stands to what it tells, and whether
    it points by a deed: "the school attack".

    >>> pointing_back(read_words("Two died in the city."))
    (4, 'city', 'at', False)
    """
    lows = words.lows
    if not words.has(_POINTERS):
        return None
    for at in range(1, len(lows)):
        word = _POINTING.get(lows[at])
        if word is None:
            continue
        follows = lows[at + 1] if at + 1 < len(lows) else ""
        if follows in _DEEDS and (lows[at - 1] in _THE or lows[at - 1].endswith(("day's", "day’s"))):
            return at, word, "at", True
        first = _first_of_a_country(lows, at) if lows[at] in _CITIES else None
        if first is not None and not _is_named(words, at):
            if lows[first - 1] in _AT:
                return at, word, "at", False
            continue
        first = at - 1 - (lows[at - 1] in _WHOLE)
        if (
            first < 1
            or lows[first] not in _THE
            or (lows[at] == word and (follows in CALLED or follows in KIND_OF))
        ):
            continue
        if lows[first - 1] == "from" and _CAME.intersection(lows[max(0, first - 3) : first - 1]):
            return at, word, "origin", False
        if lows[first - 1] in _AT:
            return at, word, "at", False
        if lows[first - 1] in _TO:
            return at, word, "destination", False
    return None


def _first_of_a_country(lows: Sequence[str], at: int) -> int | None:
    """Where the words begin by which a city is told as one of a country's: "the Pakistani city"."""
    if at > 2 and lows[at - 1] in _PEOPLES_ENDS:
        back = next((n for n in (2, 3) if lows[at - n] in _THE), None)
        return at - back if back else None
    for back in range(2, min(_RANKS, at) + 1):
        if lows[at - back].endswith(("'s", "’s")):
            ranked = _RANKED.issuperset(lows[at - back + 1 : at]) or lows[at - 1] in ("largest", "biggest")
            country = lows[at - back][:-2] in _COUNTRY_ENDS
            return at - back if ranked and country else None
    return None


def _is_named(words: Words, at: int) -> bool:
    """Whether the name of a city follows on the word for it: "the Pakistani city of Lahore", "city Lahore"."""
    after = words.lows[at + 1 : at + 3]
    if not after:
        return False
    named = at + 1 + (after[0] == ",")
    return after[0] in CALLED or (named < len(words) and words.capital(named))


def place_meant(
    words: Words,
    told: Sequence[tuple[PlaceMark, str]],
    home: PlaceMark | None = None,
    home_is_told: bool = True,
) -> PlaceMark | None:
    """The place that a sentence points back to: the last of its kind of those told before, each with its sentence.

    home: the place that a report was written in, which may be "the capital"; home_is_told: and "the city".
    """
    found = pointing_back(words)
    if found is None:
        return None
    at, word, relation, by_deed = found
    if word == "capital":
        meant = _last_of(word, told) or _capital(told, home)
    else:
        meant = _last_of(word, told) or (home if word in ("city", "town") and home_is_told else None)
    if meant is None:
        return None
    return PlaceMark(
        words.starts[at], words.ends[at], meant.name, relation, meant.kind, meant.worded, by_deed
    )


def _capital(told: Sequence[tuple[PlaceMark, str]], home: PlaceMark | None) -> PlaceMark | None:
    """The capital that no sentence has named yet: where a report was written, else that of the country told last."""
    lately = told[-_LATELY:]
    if any("capital" in text for _, text in lately):
        return None  # "the storming of the Chechen capital": another than the dateline's
    if home is not None and home.name.lower() in KNOWN:
        return home
    city = next((CAPITALS[mark.name] for mark, _ in reversed(lately) if mark.name in CAPITALS), None)
    return PlaceMark(0, 0, city, "at", "city", city) if city else None


def _last_of(word: str, told: Sequence[tuple[PlaceMark, str]]) -> PlaceMark | None:
    """The last place told of which a word may speak, with the words that it was told in."""
    if word in _CALLED_SO or word == "capital":
        fits = (lambda mark, text: mark.name.lower() in KNOWN) if word == "capital" else _called(word)
        found = next((one for one in reversed(told) if fits(*one)), None)
        return found[0].as_told(as_worded(found[1], found[0])) if found else None
    for kind in _POINTED_AT[word]:
        for mark, sentence in reversed(told):
            if mark.kind == kind and (kind is not None or mark.relation == "at"):
                return mark.as_told(as_worded(sentence, mark))
    return None


@cache
def _called(word: str) -> Callable[[PlaceMark, str], bool]:
    """Whether the words around a place call it, or what stood in it, by a word: "a school in Arden"."""
    before = re.compile(
        rf"\b{word}(?: [a-z-]+){{0,2}} (?:of|in|at|near|outside|on)(?: the| [a-z-]+){{0,3}} $", re.IGNORECASE
    )
    after = re.compile(rf"(?:['’]s)?(?: [a-z-]+){{0,2}} {word}\b", re.IGNORECASE)

    def calls_so(mark: PlaceMark, text: str) -> bool:
        if word not in text.lower():
            return False
        left = text[max(0, mark.start - 60) : mark.start]
        return before.search(left) is not None or after.match(text, mark.end) is not None

    return calls_so


def named_again(words: Words, told: dict[str, PlaceMark], marked: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The places told before that a sentence is about, though no word says "in": "Homs has been under siege".

    Or whose people it tells of: "residents of Homs".

    told: places by the first word of their name, in small letters.
    """
    found: list[PlaceMark] = []
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
