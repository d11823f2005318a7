"""Words that a sentence sets aside: "apart from the attackers,", "aged 15 and 17", "who, it said,"."""

from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.lexicon.classes import (
    BE,
    DIGITS,
    DO,
    GET,
    HAVE,
    MODAL,
    NUMBER,
    PAST,
    PRONOUN,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.verbs_of_saying import SAYING

ASIDES = frozenset(["apart", "aside", "besides", "except", "excluding"])
_SUPPOSED = frozenset(["believed", "feared", "presumed", "thought", "confirmed", "reported"])
_CALLED = frozenset(["called", "calls", "described", "termed"])
_NAMING = 8  # words from "what" to the verb by which somebody names a thing
_ASIDE = 10  # words that such an aside has at most
_BETWEEN_AGES = frozenset([",", "and", "to", "-", "between", "from", "about", "around"])
_OF_A_VERB = BE | GET | HAVE | MODAL | VERB | PAST | TRIGGER | DO


def past_aside(walk: Lists) -> None:
    """Past "apart from the attackers,", which counts nobody."""
    ahead = walk.words.lows[walk.at : walk.at + _ASIDE]
    walk.at += ahead.index(",") if "," in ahead else 1
    walk.boundary()


def past_ages(walk: Lists) -> None:
    """Past "aged 15 and 17", which stands in a list without a part in it."""
    words, end = walk.words, walk.at + 1
    while end < len(words):
        joins = words.lows[end] in _BETWEEN_AGES and end + 1 < len(words)
        at = end + joins
        if not words.entries[at].flags & (NUMBER | DIGITS) or at in walk.numbers:
            break
        end = at + 1
    walk.at = end + (words.lows[end : end + 1] in (["years"], ["months"]))


def told_between(walk: Lists) -> bool:
    """Whether "it said" stands between "who" and its verb."""
    words, at = walk.words, walk.at
    told = (
        at + 3 < len(words) and bool(words.entries[at + 1].flags & PRONOUN) and words.lows[at + 2] in SAYING
    )
    return told and bool(words.entries[at + 3].flags & _OF_A_VERB)


def is_supposed(walk: Lists) -> bool:
    """Whether a word only says that a state is supposed, between people and it: "14 Macedonians believed kidnapped"."""
    words, at = walk.words, walk.at
    if words.lows[at] not in _SUPPOSED or at + 1 >= len(words) or not walk.last or walk.last[-1].last != at:
        return False
    told = walk.last[-1]
    states = any(t.kind == "state" or t.form == "past" for t in words.entries[at + 1].triggers)
    if not states or not told.counts_people or told.number is None:
        return False
    walk.at = at + 1
    return True


def past_a_naming(walk: Lists) -> bool:
    """Past "what rebels said was", "what it called": words between a verb and its object that tell who names it so."""
    words, at = walk.words, walk.at
    for n in range(at + 1, min(at + _NAMING, len(words))):
        if words.lows[n] in _CALLED or words.lows[n] in SAYING:
            being = words.lows[n] in SAYING and words.lows[n] not in _CALLED
            if being and not (n + 1 < len(words) and words.entries[n + 1].flags & BE):
                return False
            walk.at = n + 1 + being
            if walk.clauses and walk.clauses[-1].verb.last == at:
                walk.clauses[-1].verb.last = walk.at  # its object follows
            return True
        if words.entries[n].flags & (SIGN | BE):
            return False
    return False
