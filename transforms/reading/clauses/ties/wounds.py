"""Wounds told by a noun or by the limb that was hit: "sustained a head injury", "was shot in the leg"."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.phrases import Phrase
from transforms.reading.clauses.verbs.voices import PLAIN
from transforms.reading.lexicon.classes import BE, GET, ING, PAST, SIGN, VERB
from transforms.reading.lexicon.verbs_in_context import BREAKING, INJURIES, LIMBS, SUSTAINING
from transforms.reading.text.words import Words

_REACH = 12  # words from the verb to the noun for a wound
_NONE = frozenset(["no", "not", "any", "without", "minimal"])
_HAVING = frozenset(["had", "has", "have"])
_STRUCK = frozenset(["hit", "struck"])
_INTO = frozenset(["in", "through"])
_BEFORE_LIMB = frozenset(["the", "his", "her", "their", "both", "left", "right", "upper", "lower", "one"])


def wounded(words: Words, clause: Clause) -> list[Phrase]:
    """Those whom a clause says to have wounds, though its verb alone does not."""
    verb = clause.verb
    if verb.voice != PLAIN or verb.negated or verb.planned:
        return []
    if words.lows[verb.at] in SUSTAINING and tells_wounds(words, verb.last):
        return clause.subjects
    if words.lows[verb.first] in _HAVING and not words.entries[verb.at].flags & (VERB | PAST | ING) \
            and tells_wounds(words, verb.first + 1):  # fmt: skip
        return clause.subjects  # "had gunshot wounds", where "gunshot" may pass for a participle
    if words.lows[verb.at] == "left" and words.lows[verb.last : verb.last + 1] == ["with"] \
            and _passive(words, clause) and tells_wounds(words, verb.last + 1):  # fmt: skip
        return clause.subjects
    if words.lows[verb.at] in _STRUCK and not _passive(words, clause):
        return []
    if words.lows[verb.at] != "shot" and words.lows[verb.at] not in _STRUCK:
        return []
    shot = clause.subjects if _passive(words, clause) else clause.objects
    return shot if shot and _in_a_limb(words, max(verb.last, shot[-1].last)) else []


def _passive(words: Words, clause: Clause) -> bool:
    return any(e.flags & (BE | GET) for e in words.entries[clause.verb.first : clause.verb.at])


def tells_wounds(words: Words, at: int) -> bool:
    """Whether the object that begins here names wounds: "a gunshot wound", "two broken ribs"."""
    broken = False
    for n in range(at, min(at + _REACH, len(words))):
        low = words.lows[n]
        if low in _NONE or (words.entries[n].flags & SIGN and low not in ("-", "/")):
            return False
        if low in INJURIES or (broken and low in LIMBS):
            return True
        broken = broken or low in BREAKING
    return False


def _in_a_limb(words: Words, at: int) -> bool:
    """Whether "in the left thigh" stands here."""
    if words.lows[at : at + 1] == [] or words.lows[at] not in _INTO:
        return False
    for n in range(at + 1, min(at + 5, len(words))):
        if words.lows[n] in LIMBS:
            return True
        if words.lows[n] not in _BEFORE_LIMB:
            break
    return False
