"""Who did it, where the words name one that fights."""

from transforms.reading.clauses import Statement
from transforms.reading.clauses.phrases import BODY, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.lexicon.people import ARMED_BODIES
from transforms.reading.text.words import Words

_BODIES = frozenset(ARMED_BODIES)
_ARTICLES = ("the ", "a ", "an ")


def actor_of(words: Words, statement: Statement) -> str | None:
    """The party that acted, as worded, without its article; None where the words name none that fights."""
    return party(words, statement.actor) if statement.actor is not None else None


def party(words: Words, phrase: Phrase) -> str | None:
    """The words of a phrase that names people or a body that fight, else None."""
    last = phrase.last
    if phrase.kind in (OBJECT, NAME):  # "rebel mortars" are the rebels
        while last > phrase.first and not _fights(words, last - 1):
            last -= 1
    elif phrase.kind != BODY and not (phrase.kind == PEOPLE and phrase.victim_class == "combatant"):
        return None
    if last == phrase.first:
        return None
    said = words.between(phrase.first, last)
    return next((said[len(a) :] for a in _ARTICLES if said.lower().startswith(a)), said)


def _fights(words: Words, at: int) -> bool:
    return words.lows[at].removesuffix("'s") in _BODIES or words.entries[at].victim_class == "combatant"
