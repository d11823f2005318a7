"""Who did it: the subject of an active verb or the words after "by"."""

from transforms.reading.figures.attach import Read, Statement
from transforms.reading.figures.tokens import Token
from transforms.reading.figures.triggers import OBJECT, SUBJECT
from transforms.reading.lexicon.grammar import ADVERBS, BE, CLOSED_WORDS, HAVE
from transforms.reading.lexicon.people import ARMED_BODIES, class_of

_BODIES = set(ARMED_BODIES)
REACH = 8


def actor_of(read: Read, sentence: str, statement: Statement) -> str | None:
    """The party that acted, as worded, where the words name one that fights; else None."""
    tokens, trigger = read.tokens, statement.trigger
    if trigger.side == OBJECT:
        return _before(tokens, sentence, trigger.first)
    if trigger.side == SUBJECT:
        return _after_by(tokens, sentence, trigger.last)
    return None


def _fights(words: list[Token]) -> bool:
    lows = [t.low.removesuffix("'s") for t in words]
    return any(w in _BODIES or class_of(w) == "combatant" for w in lows)


def _before(tokens: list[Token], sentence: str, verb: int) -> str | None:
    end = verb
    while end > 0 and (
        tokens[end - 1].low in ADVERBS or tokens[end - 1].low in HAVE or tokens[end - 1].low in BE
    ):
        end -= 1
    first = end
    while (
        first > 0
        and end - first < REACH
        and tokens[first - 1].is_word
        and tokens[first - 1].low not in CLOSED_WORDS - {"of"}
    ):
        first -= 1
    return _phrase(tokens, sentence, first, end)


def _after_by(tokens: list[Token], sentence: str, verb: int) -> str | None:
    for at in range(verb, min(verb + 12, len(tokens) - 1)):
        if tokens[at].low in (".", ";", ","):
            return None
        if tokens[at].low == "by":
            first = at + 1
            while first < len(tokens) and tokens[first].low in ("the", "a", "an"):
                first += 1
            end = first
            while (
                end < len(tokens)
                and end - first < REACH
                and tokens[end].is_word
                and tokens[end].low not in CLOSED_WORDS - {"of"}
            ):
                end += 1
            return _phrase(tokens, sentence, first, end)
    return None


def _phrase(tokens: list[Token], sentence: str, first: int, end: int) -> str | None:
    while end > first and not _fights(tokens[end - 1 : end]) and not tokens[end - 1].text[0].isupper():
        end -= 1  # "rebel mortars" is the rebels
    if first >= end or not _fights(tokens[first:end]):
        return None
    return sentence[tokens[first].start : tokens[end - 1].end]
