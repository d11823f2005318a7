""" "The dead", "the wounded", and figures labelled by them: "Killed: 12", "the dead number 53"."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.groups import read_phrase
from transforms.reading.clauses.phrases.phrases import CLOSED, FALLEN, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import STATE, TOLL, owned
from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.lexicon.classes import PERSON, SIGN, TRIGGER
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS, LABELS, NUMBERING, THE_FALLEN, THE_TAKEN

_NAMED = THE_FALLEN | THE_TAKEN
_LABEL_SIGNS = frozenset([".", ",", ";", ":", "•", "-", "–", "—", "*", "(", "and"])


def fallen_at(walk: Lists) -> Phrase | None:
    """ "The dead", "the wounded" from a determiner on: people without a number."""
    words, lows, at = walk.words, walk.words.lows, walk.at
    if at + 1 >= len(lows) or lows[at + 1] not in _NAMED:
        return None
    if at + 3 in walk.numbers and lows[at + 2] in ("at", "to", "numbered", "number"):
        return None  # "put the dead at 19" is a toll
    if lows[at + 2 : at + 3] in (["there"], ["nationwide"]) and lows[at + 3 : at + 4] in (["at"], ["to"]):
        return None
    after = words.entries[at + 2].flags if at + 2 < len(lows) else SIGN
    if lows[at + 1] in THE_TAKEN and not after & (CLOSED | SIGN) and not lows[at + 2].startswith("includ"):
        return None
    if after & PERSON or (at + 2 < len(lows) and words.capital(at + 2) and not words.text.isupper()):
        return None
    measure = FALLEN_NOUNS.get(lows[at + 1], "killed")
    return Phrase(at, at + 2, at + 1, FALLEN, named_from=at, plural=True, measure=measure)


def labelled(walk: Lists) -> bool:
    """ "Killed: 12", "Dead: 12, injured: 40": a word for what befell people as the label of a number."""
    words, at = walk.words, walk.at
    if at + 2 not in walk.numbers or words.lows[at + 1] not in (":", ",", "-"):
        return False
    opens = at == 0 or words.lows[at - 1] in _LABEL_SIGNS or owned(words, at)  # "rebels' dead: 224"
    measure = FALLEN_NOUNS.get(words.lows[at]) or LABELS.get(words.lows[at])
    if measure is None or not opens:
        return False
    phrase = read_phrase(words, at + 2, walk.numbers)
    if phrase is None or not phrase.counts_people or phrase.number is None or phrase.number.form == "article":
        return False
    if phrase.last < len(words) and words.entries[phrase.last].flags & TRIGGER:
        return False  # "Casualties: 12 dead"
    verb = VerbGroup(at, at + 1, at, STATE, measure)
    walk.phrases.append(phrase)
    walk.clauses.append(Clause(verb, [phrase]))
    walk.main, walk.after, walk.last, walk.joint, walk.at = [], [], [phrase], "", phrase.last
    return True


def numbered(walk: Lists) -> bool:
    """ "The dead found so far number 53": the toll of those who fell."""
    at = walk.at
    if walk.words.lows[at] not in NUMBERING or at + 1 not in walk.numbers:
        return False
    fallen = next((p for p in reversed(walk.phrases) if p.kind == FALLEN), None)
    if fallen is None:
        return False
    walk.clauses.append(Clause(VerbGroup(at, at + 1, at, TOLL, fallen.measure), []))
    walk.joint, walk.at = "", at + 1
    return True
