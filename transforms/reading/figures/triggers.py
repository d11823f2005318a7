"""Words that say what befell people, and on which side of them those people stand."""

from dataclasses import dataclass

from transforms.reading.figures.groups import is_person
from transforms.reading.figures.numbers import mark_numbers
from transforms.reading.figures.tokens import Token
from transforms.reading.lexicon.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    GET,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from transforms.reading.lexicon.measures import BY_FIRST_WORD, CARRYING, LEAVING, RESULTING

# Who stands where: "object" after it, "subject" before it, "either" decided by the figures around it.
OBJECT, SUBJECT, NOUN, TOLL = "object", "subject", "noun", "toll"


@dataclass(frozen=True, slots=True)
class TriggerMark:
    """A trigger. `first`, `last`: token positions (`last` excluded). `side`: object, subject, noun or toll.

    `finite`: it is the verb of a clause with an auxiliary or a subject of its own. `negated`: "were not killed".
    `perfect`: "have killed", which counts up to now. `planned`: what will, may or would be.
    """

    first: int
    last: int
    measure: str
    side: str
    word: str
    negated: bool = False
    perfect: bool = False
    planned: bool = False


def mark_triggers(tokens: list[Token]) -> list[TriggerMark]:
    """Every trigger of a sentence, in order, without overlap; the longest phrase wins."""
    marks: list[TriggerMark] = []
    at = 0
    while at < len(tokens):
        mark = _trigger_at(tokens, at)
        if mark is not None:
            marks.append(mark)
            at = mark.last
        else:
            at += 1
    return marks


def _trigger_at(tokens: list[Token], at: int) -> TriggerMark | None:
    low = tokens[at].low
    for entry in BY_FIRST_WORD.get(low, ()):
        last = at + len(entry.words)
        if tuple(t.low for t in tokens[at:last]) != entry.words:
            continue
        if entry.kind == "transitive":
            return _verb(tokens, at, last, entry.measure, entry.form)
        if entry.kind == "intransitive":
            if entry.measure == "displaced" and low == "crossed" and len(entry.words) < 2:
                return None
            negated, perfect, planned, _ = _auxiliaries(tokens, at)
            return TriggerMark(at, last, entry.measure, SUBJECT, low, negated, perfect, planned)
        if entry.kind == "state":
            return TriggerMark(at, last, entry.measure, SUBJECT, low)
        if entry.kind == "toll":
            return TriggerMark(at, last, entry.measure, TOLL, low)
        return TriggerMark(at, last, entry.measure, NOUN, low)
    if low in CARRYING and _moves_out(tokens, at):
        passive = _auxiliaries(tokens, at)[3]
        return TriggerMark(at, at + 1, "evacuated", SUBJECT if passive else OBJECT, low)
    if low in LEAVING and _leaves_for(tokens, at):
        return TriggerMark(at, at + 1, "evacuated", SUBJECT, low)
    return None


def _verb(tokens: list[Token], at: int, last: int, measure: str, form: str) -> TriggerMark | None:
    """A transitive verb: active, passive, or a participle that stands alone."""
    word = tokens[at].low
    negated, perfect, planned, passive = _auxiliaries(tokens, at)
    if form == "ing":
        if (
            tokens[at - 1 : at]
            and tokens[at - 1].low in ("the", "a", "of", "this", "that")
            and not _object_follows(tokens, last)
        ):
            return None  # "the killing" without "of"
        return TriggerMark(at, last, measure, OBJECT, word, negated, False, planned)
    if form == "present":
        if tokens[at - 1 : at] and tokens[at - 1].low in ("the", "a", "an", "of"):
            return None  # "a wound", "the murder"
        return TriggerMark(at, last, measure, OBJECT, word, negated, False, planned)
    if passive:
        return TriggerMark(at, last, measure, SUBJECT, word, negated, perfect, planned)
    if perfect and not passive:
        return TriggerMark(at, last, measure, OBJECT, word, negated, True, planned)
    side = OBJECT if _object_follows(tokens, last) else SUBJECT
    return TriggerMark(at, last, measure, side, word, negated, perfect, planned)


def _auxiliaries(tokens: list[Token], at: int) -> tuple[bool, bool, bool, bool]:
    """Negated, perfect, planned, passive: what the small words before a verb make of it."""
    negated = perfect = planned = passive = False
    back = at - 1
    while back >= 0 and at - back <= 6:
        low = tokens[back].low
        if low in BE or low in GET:
            passive = True
        elif low in HAVE:
            perfect = perfect or low != "had"
            if not passive:
                return negated, True, planned, False
        elif low in MODALS or low == "to":
            planned = True
        elif low in ("not", "never") or low.endswith("n't"):
            negated = True
            if low != "not" and low != "never":
                passive = passive or low[:-3] in BE
        elif low not in ADVERBS and not (low.endswith("ly") and not is_person(low)):
            break
        back -= 1
    return negated, perfect, planned, passive


def _object_follows(tokens: list[Token], at: int) -> bool:
    """Whether a noun phrase stands right after: a number, a determiner, or people."""
    if at >= len(tokens):
        return False
    low = tokens[at].low
    if low[0].isdigit():
        return True
    ahead = tokens[at : at + 6]
    if low in (
        "the",
        "his",
        "her",
        "their",
        "its",
        "him",
        "them",
        "himself",
        "herself",
        "themselves",
        "each",
        "every",
    ):
        return True
    numbers = mark_numbers(ahead)
    if numbers and numbers[0].first == 0 and low not in ("about", "around", "over", "under"):
        return True
    if low in ("about", "around", "over", "under"):
        return bool(numbers) and numbers[0].first == 0
    if is_person(low):
        return True
    modified = len(ahead) > 1 and ahead[0].is_word and is_person(ahead[1].low)
    return modified and low not in ADVERBS and low not in SMALL_WORDS


# Words that a noun phrase does not begin with.
SMALL_WORDS = CONJUNCTIONS | PREPOSITIONS | SUBORDINATORS | RELATIVES


def _moves_out(tokens: list[Token], at: int) -> bool:
    """Whether "out of", "out" or "to safety" follows: the words after it are taken from somewhere."""
    window = [t.low for t in tokens[at + 1 : at + 16]]
    for n, low in enumerate(window):
        if low in (".", ";", ":"):
            return False
        if low == "out" and window[n + 1 : n + 2] != ["by"]:
            return True
        if low == "from" or (
            low in ("to", "toward", "towards")
            and any(w in ("safety", "buses", "territory") for w in window[n + 1 : n + 4])
        ):
            return any(is_person(w) for w in window[:n])
    return False


def _leaves_for(tokens: list[Token], at: int) -> bool:
    """Whether "left" means going away: a place and "for", "on buses", or "for" follow, and no state of people."""
    if tokens[at].low in RESULTING and tokens[at + 1 : at + 2] and tokens[at + 1].low in ("behind", "by"):
        return False
    window = [t.low for t in tokens[at + 1 : at + 14]]
    for n, low in enumerate(window):
        if low in (".", ";", ":", "dead", "wounded", "injured", "homeless"):
            return False
        if low in ("for", "towards", "toward") and tokens[at + 1 + n + 1 : at + 3 + n]:
            nxt = tokens[at + 2 + n]
            return (
                nxt.low not in ("good", "years", "hours", "days", "work", "school")
                and not nxt.low[0].isdigit()
            )
        if low in ("buses", "convoy", "corridor", "corridors"):
            return True
    return False


__all__ = ["NOUN", "OBJECT", "SUBJECT", "TOLL", "TriggerMark", "mark_triggers"]
