"""Which names in capitals may be places, and which are people, parties, bodies or the words that open a sentence."""

import re
from dataclasses import dataclass
from functools import lru_cache

from transforms.reading.lexicon.classes import PERSON, entry_of
from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.lexicon.place_words import (
    BEFORE_NAMES,
    NO_PLACES,
    ORGANISATION_WORDS,
    RELATIONS,
    TITLES_BEFORE,
    WIDE_NAMES,
)
from transforms.reading.marks.place_marks import COUNTRY, KIND_OF, MOST, NO_NAMES, PEOPLE
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_CAPITAL = re.compile(r"[A-Z]")
_ARTICLES = "(?:al|el|ad|ar|as|ash|at|az|an|ed|es|er|ez|ul)-"
_ARTICLE = re.compile(rf"(?<![\w-]){_ARTICLES}$")
_CAP = rf"(?:{_ARTICLES})?[A-Z][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*\.?(?<!\.)"
NAME = re.compile(
    rf"(?<![\w-]){_CAP}(?:(?: (?:of the|of|de la|de los|de|del|la|al|el|and the))?[ -]{_CAP}){{0,4}}(?![\w])"
)
INITIALS = re.compile(r"[A-Z]{2,5}|[A-Z]+-?\d+")
PEOPLES_LANDS = ("Amhara", "Karen", "Afar", "Somali", "Oromo")
_BAND = Sought(r" (?:group|clan|family|tribe|gang|cartel|network|faction|movement|sect)\b")
_PLACE_ENDS = ("city", "province", "state")
_TOPPLED = Sought(r"\b(?:fall|death|ouster|overthrow|toppling|removal|killing) of (?:[a-z]+ ){0,3}$")
_SINCE_THE = re.compile(r"\b(?:since|before|after|following) the $")
_LEFT = 60  # characters before a name that are looked at
_TITLE = re.compile(r"([\w-]+)\.?\Z")
_ENDS_IN_A_BLANK = (" ", " \n")
_OF_A_PARTY = tuple(
    f"-{word}"
    for word in ("held", "led", "backed", "controlled", "based", "run", "made", "born", "aligned", "linked")
)
_OF_CARE = frozenset(("hospital", "clinic", "mortuary", "morgue"))
# What hospitals are called in any town.
_ANY_TOWNS = frozenset([
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "general", "main",
    "military", "police", "national", "regional", "provincial", "district", "city", "state", "teaching", "university",
    "children's", "maternity", "emergency", "field", "civil", "public", "old", "new",
])  # fmt: skip
_OF = re.compile(r" of (?:the )?")
_KIND_BY_FIRST = {"lake": "water", "river": "water", "mount": "region", "line": "region"}
# With a people's name before it the whole name of a place: "French Hill", "German Colony".
_CALLED_AFTER = re.compile(
    r" (?:Hill|Heights|Colony|Quarter|Street|Road|Town|Gate|Market|Bazaa?r|Bridge|Mount|Valley|Kashmir)"
)
_FEASTS = (" Day", " Eve", " Week")  # "a Remembrance Day parade"
_STRIPPED = "'’s"
_NEVER_LAST = frozenset(("and", "of", "the", "people", "de", "del", "la"))
# Words that begin sentences and are no names by themselves: "City officials", "Two military sources".
_NO_SINGLE_NAMES = frozenset(KIND_OF) | BEFORE_NAMES | frozenset(UNITS) | {
    "local", "several", "dozens", "hundreds", "health", "defence", "defense", "interior", "education", "rescue",
    "hospital", "medical", "military", "police", "rebel", "aid", "relief", "rights", "security", "government", "state",
    "special", "elite", "joint", "allied", "government-backed",
    "officials", "residents", "witnesses", "doctors", "medics", "authorities", "tiger", "tigers",
}  # fmt: skip


_IN_NUMBERS = frozenset(UNITS)  # "Twenty-four army lorries"


@dataclass(slots=True)
class Name:
    """What a stretch in capitals is by its own words. `start`, `end`: of the name in the stretch."""

    start: int
    end: int
    text: str
    initials: bool
    country: bool
    kind: str | None


@lru_cache(maxsize=20_000)
def read_name(stretch: str) -> Name | None:
    """The name in a stretch in capitals, trimmed; None where its words alone tell that it is no place's.

    >>> read_name("Syrian Idlib province").text, read_name("Defence Ministry")
    ('Idlib province', None)
    """
    start, end = trim(stretch)
    name = stretch[start:end]
    if (
        not name
        or stretch.endswith(_FEASTS)
        or "islamic state" in stretch.lower()
        or not _may_name_a_place(name)
    ):
        return None
    country = name.lower() in COUNTRY
    initials = INITIALS.fullmatch(name) is not None
    return Name(start, end, name, initials, country, "country" if country else kind_within(name))


@dataclass(slots=True)
class Stretch:
    """A stretch in capitals, as it stands in its sentence, with the name in it (see `read_name`).

    `rare`: its own words would tell that it is no name, but the words around it may tell that it is one.
    """

    start: int
    end: int
    name: Name | None
    rare: bool


_BOUND = 20_000  # stretches between blanks whose names are kept
_FOUND: dict[str, list[Stretch]] = {}


def find_names(words: Words) -> list[Stretch]:
    """Where names begin and end: in the stretches that have capitals, since most words are none."""
    found: list[Stretch] = []
    for first, last in words.capitals:
        text = words.text[first:last]
        stretches = _FOUND.get(text)
        if stretches is None:
            if len(_FOUND) >= _BOUND:
                _FOUND.clear()
            stretches = _FOUND[text] = _names_within(text)
        for one in stretches:
            found.append(Stretch(first + one.start, first + one.end, one.name, one.rare))
            if len(found) == MOST:
                return found
    return found


def _names_within(text: str) -> list[Stretch]:
    found: list[Stretch] = []
    after = 0
    for capital in _CAPITAL.finditer(text):
        start = capital.start()
        if start < after:
            continue
        if start and text[start - 1] == "-":  # "al-Bab"
            article = _ARTICLE.search(text, max(after, start - 4), start)
            start = article.start() if article else start
        name = NAME.match(text, start)
        if name:
            after = name.end()
            told = name.group()
            rare = told in PEOPLES_LANDS or told == "In" or told.startswith("In ")
            found.append(Stretch(start, after, read_name(told), rare))
            if len(found) == MOST:
                break
    return found


def trim(stretch: str) -> tuple[int, int]:
    """Without demonyms and sentence openers before the name ("Syrian", "In") and possessives after it."""
    start, end = 0, len(stretch)
    while start < end and stretch[start:end].lower() not in COUNTRY:
        first = stretch[start:].split(None, 1)[0] if not stretch[start].isspace() else ""
        low = first.lower()
        of = _OF.match(stretch, start + len(first))
        if of and (f"{low} of" in RELATIONS or entry_of[low].flags & PERSON):
            start = of.end()  # "Shelling of the Kalma camp"
        elif low in PEOPLE and _CALLED_AFTER.fullmatch(stretch, start + len(first), end):
            break
        elif low in NO_PLACES or low in RELATIONS or (low in PEOPLE and " " in stretch[start:]):
            start += len(first)
            while start < end and stretch[start] == " ":
                start += 1
        else:
            break
    while start < end:
        head, space, last = stretch[start:end].rpartition(" ")
        low = last.lower()
        if low not in _NEVER_LAST and not (space and low in NO_NAMES):
            break
        end = start + len(head)
    return start, end


def may_be_place(sentence: str, start: int, name: str) -> bool:
    """Whether a name in capitals may be that of a place: no person, party or body, nor a word that opens a sentence."""
    return _may_name_a_place(name) and not _follows_a_title(sentence, start)


def _may_name_a_place(name: str) -> bool:
    """Whether a name may be that of a place, by its own words."""
    words = name.lower().split()
    if name.lower() in COUNTRY:
        return True
    if len(words) == 1 and (words[0] in _NO_SINGLE_NAMES or _IN_NUMBERS.issuperset(words[0].split("-"))):
        return False
    small = name.lower()
    if name.endswith(_OF_A_PARTY) or PEOPLE.issuperset(small.replace("-", " ").split(" ")):
        return False
    if words[-1] in _OF_CARE and _ANY_TOWNS.issuperset(words[:-1]):
        return False  # "the Southern Hospital" stands in a town told elsewhere
    if words[0] in PEOPLE and _CALLED_AFTER.fullmatch(name, len(words[0])):
        return True
    if words[0] in NO_PLACES or small in PEOPLE or len(name) < 3:
        return False
    if not ORGANISATION_WORDS.isdisjoint(words) or "islamic state" in small:
        return False
    for word in words:
        if (word[-1] in _STRIPPED or word[0] in _STRIPPED) and word.strip(_STRIPPED) in ORGANISATION_WORDS:
            return False
    return True


def may_be_here(words: Words, start: int, end: int, name: str, initials: bool) -> bool:
    """Whether a name may be that of a place by the words around it."""
    if initials and name != "DRC" and not words.text.isupper():
        return False  # "TPLF", "M23"
    if _BAND.match(words, end) and not name.lower().endswith(_PLACE_ENDS):
        return False  # "fighting against the Maute group"
    left = max(0, start - _LEFT)
    toppled = _TOPPLED.search(words, left, start)
    if toppled and _SINCE_THE.search(words.text, left, toppled.start()):
        return False  # "since the fall of" a ruler is when, not where
    return not _follows_a_title(words.text, start)


def _follows_a_title(sentence: str, start: int) -> bool:
    """Whether a title stands before a name: "Gen.", "president"."""
    left = sentence[max(0, start - _LEFT) : start]
    return left.endswith(_ENDS_IN_A_BLANK) and _is_title(left.removesuffix("\n")[:-1].rpartition(" ")[2])


@lru_cache(maxsize=20_000)
def _is_title(word: str) -> bool:
    """Whether a word is a title."""
    title = _TITLE.search(word)
    return title is not None and title.group(1).lower() in TITLES_BEFORE


def kind_within(name: str) -> str | None:
    """The kind that a name tells by its first or last word: "Lake Chad", "Sagaing Region"."""
    head, _, last = name.lower().rpartition(" ")
    if name.lower() in WIDE_NAMES:
        return "region"
    return KIND_OF.get(last) or _KIND_BY_FIRST.get(head.partition(" ")[0]) if head else None
