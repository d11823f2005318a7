"""People displaced by what they do: they arrive, cross, head for somewhere, or live in camps."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.noun_kinds import as_people
from transforms.reading.clauses.phrases.phrases import COUNT, PEOPLE, Phrase
from transforms.reading.lexicon.classes import ADVERB, BE, DATE, PREPOSITION, SIGN
from transforms.reading.lexicon.verbs_in_context import (
    ARRIVING,
    CROSSING,
    REFUGEES,
    SHELTERED,
    SHELTERS,
    WILDS,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_MANY = 50  # people who come together and are no party of guests
_CROWD = 500  # who escape together and from no captors
_SOME = 2
_FOLLOWS = frozenset(
    ["in", "at", "from", "the", "into", "over", "to", "for", "by", "since", "unaccompanied", "here", "or"]
)
_REACH = 8  # words from "living" to the camp
_CENTRES = frozenset(["centres", "centers", "accommodation", "housing", "sites"])
_FOR_A_TIME = frozenset(
    ["temporary", "evacuation", "reception", "transit", "emergency", "collective", "displacement"]
)
_NIGHTS = frozenset(["night", "nights", "days"])
_TAKING = frozenset(["taken", "took", "takes"])  # "has taken in 25,000 Somalis"
_PRISONS = cue(["convicts", "custody", "detention", "inmates", "jail", "prison", "prisoners"])
# What makes a going of such a verb: "10,000 have made their way to Chad", "took to the roads".
_THEIR_WAY: dict[str, tuple[tuple[str, ...], ...]] = {
    "made": (("their", "way"), ("it",), ("for",), ("the", "journey"), ("the", "trek")),
    "took": (("to", "the", "roads"), ("to", "the", "road"), ("to", "the", "hills"), ("to", "boats"),
             ("to", "the", "bush"), ("to", "the", "sea"), ("to", "their", "heels")),
}  # fmt: skip
_AT = frozenset(["in", "at", "with", "inside", "under"])


def arrivals(words: Words, clause: Clause) -> list[Phrase]:
    """Those who arrive or are sheltered somewhere: "some 12,000 refugees arrived", "900 are living in tents"."""
    verb, low = clause.verb, words.lows[clause.verb.at]
    if verb.planned or verb.negated:
        return []
    if low in ARRIVING:
        refugees = [
            p for p in (*clause.subjects, *clause.objects)
            if p.number is not None and p.kind == PEOPLE and not REFUGEES.isdisjoint(words.lows[p.first : p.last])
        ]  # fmt: skip
        if refugees:
            return refugees
    moved = low == "moved" and verb.at > verb.first and words.entries[verb.at - 1].flags & BE
    if low in _TAKING and words.lows[verb.last - 1] == "in":
        return [
            p
            for p in clause.objects
            if not p.described and p.kind == PEOPLE and _are_civilians(words, p, _MANY)
        ]
    if low == "escaped":
        away = words.lows[verb.last : verb.last + 1] in (["from"], ["to"], ["into"], ["across"])
        if not away or words.has(_PRISONS):
            return []
        return [p for p in clause.subjects if _are_civilians(words, p, _CROWD)]
    last = verb.last
    if low in _THEIR_WAY:
        way = next((w for w in _THEIR_WAY[low] if words.lows[last : last + len(w)] == list(w)), None)
        last = last + len(way) if way else len(words) + 1
    if low in CROSSING and not moved and _goes_somewhere(words, last):
        least = _SOME if low == "crossed" else _MANY
        return [p for p in clause.subjects if _are_civilians(words, p, least)]
    if low == "spent" and not _NIGHTS.isdisjoint(words.lows[verb.last : verb.last + 4]) \
            and not SHELTERS.isdisjoint(words.lows[verb.last : verb.last + _REACH]):  # fmt: skip
        return [p for p in clause.subjects if _are_civilians(words, p, _MANY)]
    if (
        words.entries[verb.at].flags & (BE | ADVERB)
        and words.entries[verb.first].flags & BE
        and _in_the_wild(words, verb.last)
    ):
        return [p for p in clause.subjects if _are_civilians(words, p, _MANY)]
    housed = low in SHELTERED or (words.entries[verb.at].flags & BE and verb.last == verb.at + 1)
    if housed and _in_shelter(words, verb.last, low in SHELTERED):
        return [p for p in clause.subjects if _are_civilians(words, p, _SOME)]
    return []


def _goes_somewhere(words: Words, at: int) -> bool:
    """Whether no object follows: a place, a date, the end of the clause."""
    if at >= len(words):
        return at == len(words)
    flags = words.entries[at].flags
    if words.lows[at] == "the":
        return words.lows[at + 1 : at + 2] not in (["line"], ["lines"], ["road"], ["street"], ["point"])
    return words.capital(at) or words.lows[at] in _FOLLOWS or bool(flags & (SIGN | DATE | PREPOSITION))


def _in_shelter(words: Words, at: int, told: bool) -> bool:
    """Whether "in camps", "with relatives" follows; after "are" alone right away and of camps."""
    if words.lows[at : at + 1] == [] or words.lows[at] not in _AT:
        return False
    ahead = words.lows[at + 1 : at + 1 + (_REACH if told else 3)]
    if told:
        return not (SHELTERS | SHELTERED).isdisjoint(ahead)
    return any(low in ("exile", "camps", "shelters", "tents") for low in ahead) or (
        not _CENTRES.isdisjoint(ahead) and not _FOR_A_TIME.isdisjoint(ahead)
    )


def _in_the_wild(words: Words, at: int) -> bool:
    """Whether "in the woods" stands here."""
    return words.lows[at : at + 2] in (["in", "the"], ["in", "nearby"]) and not WILDS.isdisjoint(
        words.lows[at + 2 : at + 4]
    )


def _are_civilians(words: Words, phrase: Phrase, least: int) -> bool:
    number = phrase.number
    if number is None or number.form in ("article", "none", "ordinal"):
        return False
    if number.low is None or number.low < least or phrase.victim_class == "combatant":
        return False
    if words.capital(phrase.head) and not words.text.isupper():
        as_people(words, phrase)
    if phrase.kind == COUNT:
        return number.low >= _MANY and not any(
            e.victim_class == "combatant" for e in words.entries[: phrase.last]
        )
    return phrase.kind == PEOPLE
