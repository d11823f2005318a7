"""Which names in capitals may be places, and which are people, parties, bodies or the words that open a sentence."""

import re

from transforms.reading.lexicon.classes import PERSON, entry_of
from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.lexicon.place_words import (
    BEFORE_NAMES,
    NO_PLACES,
    ORGANISATION_WORDS,
    RELATIONS,
    TITLES_BEFORE,
)
from transforms.reading.marks.place_marks import KIND_OF, MOST, NO_NAMES, PEOPLE

_CAPITAL = re.compile(r"[A-Z]")
_ARTICLES = "(?:al|el|ad|ar|as|ash|at|az|an|ed|es|er|ez|ul)-"
_ARTICLE = re.compile(rf"(?<![\w-]){_ARTICLES}$")
_CAP = rf"(?:{_ARTICLES})?[A-Z][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*\.?(?<!\.)"
NAME = re.compile(
    rf"(?<![\w-]){_CAP}(?:(?: (?:of the|of|de la|de los|de|del|la|al|el|and the))?[ -]{_CAP}){{0,4}}(?![\w])"
)
INITIALS = re.compile(r"[A-Z]{2,5}|[A-Z]+-?\d+")
_BAND = re.compile(r" (?:group|clan|family|tribe|gang|cartel|network|faction|movement|sect)\b")
_PLACE_ENDS = ("city", "province", "state")
_TOPPLED = re.compile(r"\b(?:fall|death|ouster|overthrow|toppling|removal|killing) of (?:[a-z]+ ){0,3}$")
_SINCE_THE = re.compile(r"\b(?:since|before|after|following) the $")
_TITLE = re.compile(r"([\w-]+)\.? $")
_AFTER_TITLES = (" ", " \n")
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
_STRIPPED = "'’s"
_NEVER_LAST = frozenset(("and", "of", "the", "people", "de", "del", "la"))
# Words that begin sentences and are no names by themselves: "City officials", "Two military sources".
_NO_SINGLE_NAMES = frozenset(KIND_OF) | BEFORE_NAMES | frozenset(UNITS) | {
    "local", "several", "dozens", "hundreds", "health", "defence", "defense", "interior", "education", "rescue",
    "hospital", "medical", "military", "police", "rebel", "aid", "relief", "rights", "security", "government", "state",
    "special", "elite", "joint", "allied", "government-backed",
    "officials", "residents", "witnesses", "doctors", "medics", "authorities",
}  # fmt: skip


def find_names(sentence: str) -> list[tuple[int, int]]:
    """Where names begin and end: looked for from capitals on, since most letters are none."""
    found: list[tuple[int, int]] = []
    after = 0
    for capital in _CAPITAL.finditer(sentence):
        start = capital.start()
        if start < after:
            continue
        if start and sentence[start - 1] == "-":  # "al-Bab"
            article = _ARTICLE.search(sentence, max(after, start - 4), start)
            start = article.start() if article else start
        name = NAME.match(sentence, start)
        if name:
            after = name.end()
            found.append((start, after))
            if len(found) == MOST:
                break
    return found


def trim(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Without demonyms and sentence openers before the name ("Syrian", "In") and possessives after it."""
    while start < end:
        first = sentence[start:end].split(None, 1)[0] if not sentence[start].isspace() else ""
        low = first.lower()
        of = _OF.match(sentence, start + len(first), end)
        if of and (f"{low} of" in RELATIONS or entry_of[low].flags & PERSON):
            start = of.end()  # "Shelling of the Kalma camp"
        elif low in NO_PLACES or low in RELATIONS or (low in PEOPLE and " " in sentence[start:end]):
            start += len(first)
            while start < end and sentence[start] == " ":
                start += 1
        else:
            break
    while start < end:
        head, space, last = sentence[start:end].rpartition(" ")
        low = last.lower()
        if low not in _NEVER_LAST and not (space and low in NO_NAMES):
            break
        end = start + len(head)
    return start, end


def may_be_place(sentence: str, start: int, end: int, name: str) -> bool:
    """Whether a name in capitals may be that of a place: no person, party or body, nor a word that opens a sentence."""
    words = name.lower().split()
    if len(words) == 1 and words[0] in _NO_SINGLE_NAMES:
        return False
    small = name.lower()
    if name.endswith(_OF_A_PARTY) or PEOPLE.issuperset(small.replace("-", " ").split(" ")):
        return False
    if words[-1] in _OF_CARE and _ANY_TOWNS.issuperset(words[:-1]):
        return False  # "the Southern Hospital" stands in a town told elsewhere
    if words[0] in NO_PLACES or small in PEOPLE or len(name) < 3:
        return False
    if not ORGANISATION_WORDS.isdisjoint(words) or "islamic state" in small:
        return False
    for word in words:
        if (word[-1] in _STRIPPED or word[0] in _STRIPPED) and word.strip(_STRIPPED) in ORGANISATION_WORDS:
            return False
    if INITIALS.fullmatch(name) and not sentence.isupper():
        return False  # "TPLF", "M23"
    left = sentence[max(0, start - 60) : start]
    if _BAND.match(sentence, end) and not small.endswith(_PLACE_ENDS):
        return False  # "fighting against the Maute group"
    toppled = _TOPPLED.search(left) if " of " in left else None
    if toppled and _SINCE_THE.search(left, 0, toppled.start()):
        return False  # "since the fall of" a ruler is when, not where
    title = _TITLE.search(left[-24:]) if left.endswith(_AFTER_TITLES) else None
    return not (title and title.group(1).lower() in TITLES_BEFORE)


def kind_within(name: str) -> str | None:
    """The kind that a name tells by its last word: "Sagaing Region"."""
    head, _, last = name.lower().rpartition(" ")
    return KIND_OF.get(last) if head else None
