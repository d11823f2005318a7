"""Tolls told by the number of one who died ("the twelfth victim"), or by a count of names or graves."""

import re

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import TOLL
from transforms.reading.lexicon.classes import PREPOSITION, SIGN
from transforms.reading.lexicon.number_words import ordinal_value
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_DETERMINERS = frozenset(["a", "an", "the", "its", "their", "that", "this"])
_DEATHS = frozenset(["death", "fatality"])
_ONES = frozenset(
    ["person", "victim", "life"]
)  # of whom any one is like another, so that the last is the toll
_OF_THE_DEAD = _DEATHS | _ONES
_OF_THE_DEAD_CUE = cue(_OF_THE_DEAD | {"died"})
_TAKING = frozenset(["claim", "claims", "claimed", "claiming", "cost", "costs", "took", "taken", "takes"])
_DYING = frozenset(["died", "dies", "killed", "die", "perished", "succumbed", "dead"])
_HIM = frozenset(["him", "her", "it", "them", "this"])
_MAKING = frozenset(["making", "made", "makes"])
NTH = "the number of one who died"  # the rule's name
COUNTED = frozenset(["life", "grave", "graves", "names"])  # what tells of the dead here and nowhere else
_BETWEEN = frozenset(["has", "had", "have", "was", "is", "to", "known", "later", "also", "who", "be", "been", "hurt",
                      "wounded", "injured", "confirmed", "in", "the", "of", ","])  # fmt: skip
# "The third person killed this year": one of a series, not of an incident.
_SERIES = re.compile(
    r"\b(?:this|so far) (?:year|month|week)|\bsince\b|\bso far this\b|\bin (?:as many|the (?:past|last)|\w+) "
    r"(?:days|weeks|months|years)\b|\bof the (?:year|war)\b|\bserial\b",
    re.IGNORECASE,
)
_FALLEN = frozenset(["dead", "killed", "victims", "fallen", "slain", "deceased"])
_PEOPLE = frozenset(["people", "persons", "those", "civilians", "men", "soldiers", "residents", "villagers"])
_MASSACRED = frozenset(["died", "massacre", "massacred", "martyrs", "murdered", "perished"])
_LISTS = frozenset(
    ["list", "lists", "memorial", "monument", "plaque", "register", "registry", "roll", "wall"]
)
_MORE = frozenset(["more", "further", "other", "new"])
_THEN = frozenset(["after", "as", "before", "following", "when", "while"])
_GRAVES = frozenset(["grave", "graves"])
_NAMED_OR_BURIED = cue(_GRAVES | {"names"})
_HOLDING = frozenset(["held", "holds", "holding", "contained", "contains", "containing"])
_COUNTING = frozenset(["counted", "counts", "counting", "dug", "dig", "digging", "filled"])
_FEW = 5
_AHEAD = 5  # words after "names" within which those who bore them are said to be dead


def by_number(words: Words, numbers: dict[int, NumberMark], ties: list[Tie]) -> list[Tie]:
    """The ties of a sentence with the tolls that it tells so; in place of the one who "a fifth person died" counts."""
    if words.has(_OF_THE_DEAD_CUE):
        for at, n in _ordinals(words):
            if _tells_a_death(words, at):
                told = NumberMark(at, at + 1, n, n, "exact", "words")
                kept = [t for t in ties if not t.phrase.first <= at < t.phrase.last or t.number.low != 1]
                return [*kept, _toll(told, at + 2, NTH)]
    if not words.has(_NAMED_OR_BURIED):
        return ties
    found = {
        at: _toll(number, end, "names or graves counted")
        for at, number in numbers.items()
        if number.form in ("digits", "words") and (end := _named_or_buried(words, number)) > 0
    }
    return [t for t in ties if t.number.first not in found] + list(found.values())


def _toll(number: NumberMark, end: int, rule: str) -> Tie:
    verb = VerbGroup(number.first, end, number.first, TOLL, "killed")
    return Tie(bare(number), number, Clause(verb, []), "killed", rule)


def _ordinals(words: Words) -> list[tuple[int, int]]:
    """Where an ordinal from the second on stands between a determiner and a noun for any one of the dead."""
    return [
        (at, n) for at in range(1, len(words) - 1)
        if words.lows[at - 1] in _DETERMINERS and (words.lows[at + 1] in _OF_THE_DEAD or _has_died(words, at + 1))
        and (n := ordinal_value(words.lows[at])) is not None and n > 1
    ]  # fmt: skip


def _has_died(words: Words, at: int) -> bool:
    """Whether "had died" follows an ordinal from the sixth on: "by nightfall a fourteenth had died"."""
    n = ordinal_value(words.lows[at - 1])
    return n is not None and n > _FEW and words.lows[at : at + 2] in (["had", "died"], ["has", "died"])


def _tells_a_death(words: Words, at: int) -> bool:
    lows, noun = words.lows, words.lows[at + 1]
    if _has_died(words, at + 1):
        return not _SERIES.search(words.text)
    if _SERIES.search(words.text):
        return False
    if noun in _DEATHS:
        return True
    if noun == "life" or (lows[at - 2 : at - 1] and lows[at - 2] in _TAKING):
        return at > 1 and lows[at - 2] in _TAKING
    for low in lows[at + 2 : at + 8]:
        if low in _DYING:
            return True
        if low not in _BETWEEN:
            break
    # "A boy of nine died on Friday, the third victim", "a guard died, which made him the third victim"
    beside = at > 1 and (
        lows[at - 2] == "," or (lows[at - 2] in _HIM and not _MAKING.isdisjoint(lows[at - 4 : at - 2]))
    )
    return beside and not _DYING.isdisjoint(lows[:at])


def _named_or_buried(words: Words, number: NumberMark) -> int:
    """Where words end that make a number one of the dead: "157 names of people who died", "counted 19 graves"."""
    lows, last = words.lows, number.last
    after = lows[last : last + 3]
    if lows[number.first - 1] in _HOLDING and not _GRAVES.isdisjoint(
        lows[max(0, number.first - 5) : number.first]
    ):
        bare_number = last >= len(lows) or not words.entries[last].flags & ~(SIGN | PREPOSITION)
        return last if bare_number or after[:1] in (["people"], ["men"], ["victims"]) else 0
    if after[:1] == ["names"] or (after[1:2] == ["names"]):
        at = last + after.index("names") + 1
        of_the_dead = lows[at : at + 1] == ["of"] and _are_dead(lows[at + 1 : at + 1 + _AHEAD])
        return at if of_the_dead or (lows[at : at + 1] != ["of"] and _on_a_list(words, number)) else 0
    if "graves" in after and not {"mass", "unmarked"} & set(after):
        return last + after.index("graves") + 1 if not _COUNTING.isdisjoint(lows[: number.first][-3:]) else 0
    return 0


def _on_a_list(words: Words, number: NumberMark) -> bool:
    """Whether the names are all that stand on a list of the dead: "the list of those killed has 142 names"."""
    lows = words.lows[: number.first]
    more = number.increment or words.lows[number.last] in _MORE or words.lows[number.first - 1] in _MORE
    return not (more or _LISTS.isdisjoint(lows) or (_FALLEN | _MASSACRED).isdisjoint(lows))


def _are_dead(lows: list[str]) -> bool:
    lows = lows[: next((n for n, low in enumerate(lows) if low in _THEN), len(lows))]
    return not _FALLEN.isdisjoint(lows) or (not _PEOPLE.isdisjoint(lows) and not _DYING.isdisjoint(lows))
