"""A sentence as a scene of a deed: its words, clauses and phrases, and whom these name."""

from bisect import bisect_left
from dataclasses import dataclass

from transforms.reading.claims.parties import doer, party
from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.numbers.numbers import mark_numbers
from transforms.reading.clauses.phrases.phrases import OBJECT, PEOPLE, PRO, Phrase
from transforms.reading.clauses.walk.clauses import read_clauses
from transforms.reading.lexicon.classes import PREPOSITION
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.text.words import Words

_GATHERED = frozenset(
    ["band", "bands", "column", "crowd", "gang", "gangs", "group", "groups", "handful", "party"]
)
_RULERS = frozenset(["government", "regime", "junta", "authorities"])


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence's words, clauses and phrases, and where in it the action stands (`last` excluded)."""

    words: Words
    clauses: list[Clause]
    phrases: list[Phrase]
    first: int
    last: int

    def doers(self, phrases: list[Phrase]) -> list[str]:
        """Those who act with violence: parties, and people of any kind or bodies by their names.

        Neither a country that tells where ("in Jonglei state, South Sudan, killing nine") nor "its men".
        """
        lows = self.words.lows
        named = (
            party(self.words, p) or state_named(self.words, p) or named_by_initials(self.words, p)
            or doer(self.words, p)
            for p in (described(self.words, self.phrases, p) for p in phrases)
            if lows[p.first] not in ("its", "no", "their") and not self._is_where(p)
        )  # fmt: skip
        return [said for said in named if said]

    def _is_where(self, phrase: Phrase) -> bool:
        after_comma = phrase.first > 0 and self.words.lows[phrase.first - 1] == ","
        return after_comma and self.words.between(phrase.first, phrase.last) in COUNTRIES

    def parties(self, phrases: list[Phrase]) -> list[str]:
        """The parties that phrases name: who fights, a state by its name or rulers, a body with its initials; not "no
        group"."""
        named = (
            party(self.words, p) or state_named(self.words, p) or named_by_initials(self.words, p)
            for p in (members(self.words, self.phrases, p) for p in phrases)
            if self.words.lows[p.first] != "no"
        )
        return [said for said in named if said]


def described(words: Words, phrases: list[Phrase], phrase: Phrase) -> Phrase:
    """Whom an aside only describes: of "fighters of the UPC, an armed group of the hills," the fighters."""
    those = members(words, phrases, phrase)
    phrase = those if doer(words, those) else phrase
    first = phrase.first
    if first < 2 or words.lows[first] not in ("a", "an") or words.lows[first - 1] != ",":
        return phrase
    before = [p for p in phrases if p.last == first - 1 and p.kind != PRO]
    if not before or (before[-1].first > 0 and words.entries[before[-1].first - 1].flags & PREPOSITION):
        return phrase  # "in Kampala, a rebel group"
    return before[-1] if doer(words, before[-1]) else phrase


def members(words: Words, phrases: list[Phrase], phrase: Phrase) -> Phrase:
    """The people of whom a group is made up: of "a group of villagers" the villagers."""
    if words.lows[phrase.head] not in _GATHERED or words.lows[phrase.last : phrase.last + 1] != ["of"]:
        return phrase
    return next((p for p in phrases if p.first == phrase.last + 1 and p.kind == PEOPLE), phrase)


def clauses_of(marked: Marked) -> tuple[list[Clause], list[Phrase]]:
    """A sentence's clauses and noun phrases."""
    clauses, phrases = marked.read.clauses, marked.read.phrases
    return (clauses, phrases) if clauses else read_clauses(marked.words, mark_numbers(marked.words))


def scene_of(marked: Marked, action: ActionMark) -> Scene:
    """The scene of an action of a sentence."""
    words = marked.words
    clauses, phrases = clauses_of(marked)
    first = last = bisect_left(words.starts, action.start)
    while last < len(words) and words.starts[last] < action.end:
        last += 1
    return Scene(words, clauses, phrases, first, last)


def state_named(words: Words, phrase: Phrase) -> str | None:
    """A state that a phrase names, by the country's name or as its rulers."""
    said = words.between(phrase.first, phrase.last)
    if said in COUNTRIES:
        return said
    return said if phrase.kind == OBJECT and words.lows[phrase.head] in _RULERS else None


def named_by_initials(words: Words, phrase: Phrase) -> str | None:
    """The name that initials in brackets follow: "the Islamic State (IS)"."""
    at = phrase.last
    if words.lows[at : at + 1] != ["("] or words.lows[at + 2 : at + 3] != [")"]:
        return None
    said, initials = words.between(phrase.first, at), words.between(at + 1, at + 2)
    return (
        said.removeprefix("the ").removeprefix("The ") if initials.isupper() and len(initials) > 1 else None
    )
