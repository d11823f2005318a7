"""What follows "who" and "that" which no list knows: a verb, or the words that somebody said."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.phrases import Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import PLAIN
from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    CONJUNCTION,
    DATE,
    DETERMINER,
    DIGITS,
    DO,
    GET,
    HAVE,
    ING,
    MODAL,
    NUMBER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    TRIGGER,
    VERB,
)  # fmt: skip

VERBAL = BE | GET | HAVE | MODAL | VERB | PAST | ING | TRIGGER | DO
_NO_VERB = (
    SIGN | PERSON | DETERMINER | PRONOUN | POSSESSIVE | NUMBER | DIGITS | PREPOSITION | CONJUNCTION | RELATIVE | DATE
)  # fmt: skip


def take_unknown_verb(walk: Lists) -> None:
    """Take a word right after "who" that no list knows for its verb: "a doctor who heads the ward"."""
    words, at = walk.words, walk.at + 1
    while at < len(words) and words.entries[at].flags & ADVERB and not words.entries[at].flags & _NO_VERB:
        at += 1
    if at >= len(words) or (words.capital(at) and not words.text.isupper()):
        return
    follows = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
    noun = not (words.lows[at].endswith("s") and follows & DETERMINER)  # "who heads the", "who guards a"
    if words.entries[at].flags & (_NO_VERB if noun else _NO_VERB & ~PERSON):
        return
    nouns_only = all(t.kind in ("noun", "measure_noun") for t in words.entries[at].triggers)
    if words.entries[at].flags & VERBAL and not (words.entries[at].triggers and nouns_only):
        return  # known, and read as such
    walk.clauses.append(Clause(VerbGroup(at, at + 1, at, PLAIN, bare=True), walk.antecedent))
    walk.after, walk.last, walk.antecedent = walk.clauses[-1].objects, [], []
    walk.at, walk.fresh = at + 1, True  # who the clause tells of still waits for a verb


def whole_before(walk: Lists) -> Phrase:
    """Of whom "who" tells: the last people, or the whole of them: "the 53, among them 49 guards, who died"."""
    told = next((p for p in reversed(walk.last) if p.counts_people), walk.last[-1])
    if not told.share or told.total is None or not told.plural or walk.words.lows[walk.at - 1] != ",":
        return told
    fallen = any(
        c.verb.measure and any(p is told.total for p in (*c.subjects, *c.objects)) for c in walk.clauses
    )
    return told if fallen else told.total


def noun_follows(walk: Lists) -> bool:
    """Whether a noun phrase stands after "that", which so opens what is said: "claimed today that 28 had died"."""
    for at in range(walk.at + 1, min(walk.at + 5, len(walk.words))):
        flags = walk.words.entries[at].flags
        if at in walk.numbers or flags & (DETERMINER | PERSON | POSSESSIVE | PRONOUN):
            return True
        if not flags & (SIGN | ADVERB):
            return walk.words.capital(at) and not walk.words.text.isupper()
    return False
