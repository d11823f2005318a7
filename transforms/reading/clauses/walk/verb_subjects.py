"""Which of the phrases before a verb are its subject: those that wait, those just described, the end of a list."""

from transforms.reading.clauses.phrases.phrases import FALLEN, NAME, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import ACTIVE, PLAIN
from transforms.reading.clauses.walk.lists import OPENS_CLAUSE, Lists
from transforms.reading.lexicon.classes import (
    ADVERB,
    CONJUNCTION,
    DATE,
    DETERMINER,
    ING,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
)
from transforms.reading.lexicon.measures import HARM
from transforms.reading.text.words import Words

_BEFORE_BEING = frozenset(["before", "after", "while", "without", "despite"])
_WITH = frozenset(["along", "together", "alongside"])


def waiting(walk: Lists, joint: str, verb: VerbGroup) -> list[Phrase]:
    """The phrases that a verb finds before it as its subject."""
    previous = walk.clauses[-1] if walk.clauses else None
    known = just_described(walk, joint, verb)
    if known:
        return known
    if joint == "," and previous is not None and previous.verb.voice == ACTIVE == verb.voice and previous.objects \
            and walk.last is previous.objects and verb.bare and walk.words.lows[verb.first - 1] == ",":  # fmt: skip
        return previous.subjects  # "kills 34, wounds 60"
    some = previous.subjects[-1] if previous is not None and previous.subjects else None
    if joint == "," and some is not None and some.share and some.total is not None and not verb.bare \
            and _some_of(walk.words, some):  # fmt: skip
        return [some.total]  # "40 people, of whom 12 were guards, have died"
    if "and" in joint and previous is not None:
        return previous.subjects  # "was arrested and later died"
    if (
        walk.last
        and walk.last[-1].share
        and _some_of(walk.words, walk.last[-1])
        and all(e.flags & ADVERB for e in walk.words.entries[walk.last[-1].last : verb.first])
    ):
        return walk.last[-1:]  # "two of whom died"
    if walk.main:
        return walk.main
    if walk.after and walk.last is walk.after and previous is not None:
        if verb.cue and joint == "," and verb.bare and _speaker_at(walk, verb.last):
            return []  # "freed nine hostages, said a witness"
        if previous.verb.cue and not joint and walk.after[0].number is not None and not verb.bare:
            taken = list(walk.after)  # "saying six guards and two cooks had died": they are all its subject
            walk.after.clear()
            return taken
    described = not verb.cue or walk.words.lows[verb.last : verb.last + 1] == ["of"]  # "accused of spying"
    if verb.bare and verb.voice == PLAIN and described:
        return []
    if joint and previous is not None and not walk.last:
        return previous.subjects
    if not joint and previous is not None and _described_harmed(walk, previous.verb, verb):
        return []
    for kept in (walk.last, walk.after):
        parted = tail(kept, verb.cue)
        if parted and not _with_others(walk.words, parted[0]):
            del kept[-len(parted) :]
            return parted
    if walk.hanging and (walk.hanging[0].joint in OPENS_CLAUSE or walk.hanging[0].kind == FALLEN):
        return walk.hanging
    people = any(p.counts_people for p in walk.spare)
    if walk.after and walk.last is walk.after and (not people or walk.after[-1].counts_people):
        taken = list(walk.after)
        walk.after.clear()
        return taken
    return walk.spare


def _described_harmed(walk: Lists, before: VerbGroup, verb: VerbGroup) -> bool:
    """Whether a form in -ing only says what those harmed were doing: "killed 60 people sheltering in a cellar"."""
    return (
        verb.bare and bool(walk.words.entries[verb.first].flags & ING) and verb.measure not in HARM
        and before.voice == ACTIVE and before.measure in HARM
        and walk.last is walk.after and bool(walk.after) and walk.after[-1].last == verb.first
    )  # fmt: skip


def just_described(walk: Lists, joint: str, verb: VerbGroup) -> list[Phrase]:
    """Those whom a participle before this verb only described: "two Liberians working as guards were killed"."""
    before = walk.words.lows[verb.first - 1] if verb.first else ""
    if walk.clauses and before in _BEFORE_BEING and walk.words.lows[verb.first] == "being":
        return walk.clauses[-1].subjects  # "beheaded five policemen before being driven out"
    if verb.bare or joint:
        return []
    for clause in reversed(walk.clauses[-2:]):
        told = clause.subjects[-1:]
        if clause.verb.cue or not clause.verb.bare or not told:
            return []
        if told[0].number is not None and told[0].last == clause.verb.first and told[0].counts_people:
            between = walk.words.entries[clause.verb.last : verb.first]
            ing = walk.words.entries[clause.verb.at].flags & ING
            leads = ing or not between or between[0].flags & (PREPOSITION | TRIGGER | ING | DATE)
            apart = any(
                e.flags & (SIGN | SUBORDINATOR | CONJUNCTION | RELATIVE) and e.low != "as" for e in between
            )
            return told if leads and not apart else []
    return []


def nearest(walk: Lists) -> list[Phrase]:
    """The list that took the last phrase, or the one before it where that names no people."""
    for kept in (walk.last, walk.after, walk.main):
        if kept and (kept[-1].counts_people or kept[-1].kind in (NAME, FALLEN)):
            if walk.words.lows[kept[-1].first] == "it":
                continue  # "two men in it arrested"
            return kept
    return walk.last


def _speaker_at(walk: Lists, at: int) -> bool:
    """Whether the one who says it stands behind the verb."""
    if at >= len(walk.words):
        return False
    flags = walk.words.entries[at].flags
    return not flags & (DATE | SIGN) and (bool(flags & (DETERMINER | PERSON)) or walk.words.capital(at))


def _some_of(words: Words, phrase: Phrase) -> bool:
    """Whether a share is worded "two of whom" or "of whom two", which takes a verb of its own."""
    if phrase.first and words.lows[phrase.first - 1] in ("whom", "which"):
        return True
    return phrase.number is not None and words.lows[phrase.number.last : phrase.number.last + 1] == ["of"]


def _with_others(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase hangs on "along with", which joins it to those before and gives no verb a subject."""
    return (
        phrase.first > 1 and words.lows[phrase.first - 1] == "with" and words.lows[phrase.first - 2] in _WITH
    )


def tail(kept: list[Phrase], cue: bool) -> list[Phrase]:
    """The end of a list that a verb takes from it: from the last comma on, else the last phrase joined.

    "Two villagers and a fighter said" both say it; before other verbs "and" alone parts the last from the object's.
    """
    for n in range(len(kept) - 1, 0, -1):
        if kept[n].joint in (", and", ",") and not kept[n].share:
            titled = (
                cue
                and n > 1
                and kept[n].kind == NAME
                and kept[n - 1].joint == ","
                and kept[n - 1].number is None
            )
            return kept[n - 1 :] if titled else kept[n:]  # "killed 30, the governor, Omar Selk, said"
        if kept[n].joint == "and" and not kept[n].share and n == len(kept) - 1:
            if kept[n - 1].joint == ", and" and n > 1:
                return kept[n - 1 :]  # "killed a nurse, and two porters and a cook were wounded"
            return kept[n - 1 :] if cue and n > 1 and kept[n - 1].joint == "," else kept[n:]
    return []
