"""Which names in capitals may be places, and which are people, parties, bodies or the words that open a sentence."""

import re

from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.lexicon.place_words import (
    BEFORE_NAMES,
    NO_PLACES,
    ORGANISATION_WORDS,
    RELATIONS,
    TITLES_BEFORE,
)
from transforms.reading.marks.place_marks import KIND_OF, NO_NAMES, PEOPLE

_CAP = r"(?:(?:al|el|ad|ar|as|ash|at|az|an|ed|es|er|ez|ul)-)?[A-Z][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*\.?(?<!\.)"
NAME = re.compile(
    rf"(?<![\w-]){_CAP}(?:(?: (?:of the|of|de la|de los|de|del|la|al|el|and the))?[ -]{_CAP}){{0,4}}(?![\w])"
)
INITIALS = re.compile(r"[A-Z]{2,5}|[A-Z]+-?\d+")
_BAND = re.compile(r" (?:group|clan|family|tribe|gang|cartel|network|faction|movement|sect)\b")
_PLACE_ENDS = ("city", "province", "state")
_TOPPLED = re.compile(r"\b(?:fall|death|ouster|overthrow|toppling|removal|killing) of (?:[a-z]+ ){0,3}$")
_NEVER_LAST = frozenset(("and", "of", "the", "people", "de", "del", "la"))
# Words that begin sentences and are no names by themselves: "City officials", "Two military sources".
_NO_SINGLE_NAMES = (
    frozenset(KIND_OF)
    | BEFORE_NAMES
    | frozenset(UNITS)
    | frozenset(
        """
        local several dozens hundreds health defence defense interior education rescue hospital medical military police
        rebel aid relief rights security government state officials residents witnesses doctors medics authorities
        """.split()  # noqa: SIM905
    )
)


def trim(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Without demonyms and sentence openers before the name ("Syrian", "In") and possessives after it."""
    while start < end:
        first = sentence[start:end].split(None, 1)[0] if not sentence[start].isspace() else ""
        if (
            first.lower() in NO_PLACES
            or first.lower() in RELATIONS
            or (first.lower() in PEOPLE and " " in sentence[start:end])
        ):
            start += len(first)
            while start < end and sentence[start] == " ":
                start += 1
        else:
            break
    while start < end:
        head, space, last = sentence[start:end].rpartition(" ")
        if last.lower() not in _NEVER_LAST and not (space and last.lower() in NO_NAMES):
            break
        end = start + len(head)
    return start, end


def may_be_place(sentence: str, start: int, end: int, name: str) -> bool:
    """Whether a name in capitals may be that of a place: no person, party or body, nor a word that opens a sentence."""
    words = name.lower().split()
    if len(words) == 1 and words[0] in _NO_SINGLE_NAMES:
        return False
    if re.search(r"-(?:held|led|backed|controlled|based|run|made|born|aligned|linked)$", name) or all(
        w in PEOPLE for w in re.split(r"[ -]", name.lower())
    ):
        return False
    if words[0] in NO_PLACES or name.lower() in PEOPLE or len(name) < 3:
        return False
    if (
        any(w.strip("'’s") in ORGANISATION_WORDS or w in ORGANISATION_WORDS for w in words)
        or "islamic state" in name.lower()
    ):
        return False
    if INITIALS.fullmatch(name) and not sentence.isupper():
        return False  # "TPLF", "M23"
    left = sentence[max(0, start - 60) : start]
    if _BAND.match(sentence, end) and not name.lower().endswith(_PLACE_ENDS):
        return False  # "fighting against the Maute group"
    toppled = _TOPPLED.search(left)
    if toppled and re.search(r"\b(?:since|before|after|following) the $", left[: toppled.start()]):
        return False  # "since the fall of" a ruler is when, not where
    title = re.search(r"([\w-]+)\.? $", sentence[max(0, start - 24) : start])
    return not (title and title.group(1).lower() in TITLES_BEFORE)


def kind_within(name: str) -> str | None:
    """The kind that a name tells by its last word: "Sagaing Region"."""
    head, _, last = name.lower().rpartition(" ")
    return KIND_OF.get(last) if head else None
