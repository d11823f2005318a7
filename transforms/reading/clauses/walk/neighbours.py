"""What a phrase stands right behind, or beside, that tells whether it goes on from it."""

from collections.abc import Set

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.phrases import COUNT, OBJECT, Phrase
from transforms.reading.clauses.verbs.voices import COUNTING
from transforms.reading.lexicon.classes import ADVERB, DATE, PREPOSITION
from transforms.reading.text.words import Words

_BETWEEN = frozenset(['"', "“", "'", "‘", "just", "only", "even"])


def follows(words: Words, last: int, first: int) -> bool:
    """Whether a phrase stands right behind a verb, but for a word or a quotation mark: "lost \"just nine men\""."""
    return last >= first - 1 or (first - last <= 3 and _BETWEEN.issuperset(words.lows[last:first]))


def adjoins(words: Words, last: int, first: int) -> bool:
    """Whether nothing but a date stands between two words: "the execution on Monday of five men"."""
    return all(e.flags & (DATE | PREPOSITION | ADVERB) for e in words.entries[last:first])


def hurt_besides(words: Words, phrase: Phrase, clauses: list[Clause]) -> bool:
    """Whether the hurt stand beside the dead whom a noun counts: "the bodies of 29 children and 48 wounded"."""
    if phrase.kind != COUNT or not clauses or clauses[-1].verb.voice != COUNTING:
        return False
    return words.lows[phrase.last : phrase.last + 1] in (["wounded"], ["injured"], ["hurt"], ["missing"])


def lists_places(
    words: Words, phrase: Phrase, before: Phrase, hanging: list[Phrase], where: Set[str]
) -> bool:
    """Whether names in capitals, of which one word is no sure name, list places: "IN NARANJAL AND SAN CARLOS".

    hanging: those before, of which the first hangs on one of the words of place in `where`.
    """
    if hanging[0].joint not in where or before.kind != OBJECT or before.number is not None:
        return False
    who = words.lows[phrase.last : phrase.last + 2] in ([",", "a"], [",", "an"], [",", "the"])
    return words.text.isupper() and not who
