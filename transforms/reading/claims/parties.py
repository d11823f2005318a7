"""Which words name a party: people or a body that fights."""

from transforms.reading.clauses.phrases.phrases import BODY, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.lexicon.people import ARMED_BODIES
from transforms.reading.text.words import Words

_ARTICLES = ("the ", "a ", "an ")


def party_of(words: Words, phrase: Phrase | None) -> str | None:
    """The party that a phrase names, as worded, without number and article; None where it names none that fights."""
    return party(words, phrase) if phrase is not None else None


def party(words: Words, phrase: Phrase) -> str | None:
    """The words of a phrase that name people or a body that fight, else None: of "rebel mortars" the rebels."""
    first, last = max(phrase.first, phrase.named_from), phrase.last
    if phrase.kind in (OBJECT, NAME):
        while last > first and not _fights(words, last - 1):
            last -= 1
    elif phrase.kind != BODY and not (phrase.kind == PEOPLE and phrase.victim_class == "combatant"):
        return None
    if last <= first:
        return None
    said = words.between(first, last).removesuffix("'s").removesuffix("’s")
    return next((said[len(a) :] for a in _ARTICLES if said.lower().startswith(a)), said)


def _fights(words: Words, at: int) -> bool:
    return words.lows[at].removesuffix("'s") in ARMED_BODIES or words.entries[at].victim_class == "combatant"
