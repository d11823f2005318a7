"""Which words name a party: people or a body that fights."""

from transforms.reading.clauses.phrases.phrases import BODY, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.lexicon.classes import ACTION, DATE, THING
from transforms.reading.lexicon.deeds import TAKING_UP_ARMS
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.text.words import Words

_ANYBODY = frozenset(("individuals", "others", "people", "person", "persons", "victim", "victims"))
_WHERE = frozenset(
    ("around", "at", "in", "inside", "into", "near", "of", "on", "outside", "through", "to", "toward")
)
_ARTICLES = ("the ", "a ", "an ")
_LONGEST_ARTICLE = len("the ")


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
    return _bare(words, first, last)


def doer(words: Words, phrase: Phrase | None) -> str | None:
    """Who a phrase that acts with violence names, as worded: a party, people of any kind, or a body by its name.

    "Fulani herders", "masked men", "the Eastern Alliance", "UNITA"; none of a thing ("a shell", "Clashes").
    """
    if phrase is None:
        return None
    if (fighting := party(words, phrase)) is not None:
        return fighting
    first, last = max(phrase.first, phrase.named_from), phrase.last
    if first > 0 and words.lows[first - 1] in _WHERE:
        return None  # "shells fell in the east of Mostar, killing nine"
    if phrase.kind == PEOPLE:
        return _bare(words, first, last) if last > first and _may_act(words, phrase, first) else None
    return (
        _bare(words, first, last) if phrase.kind in (OBJECT, NAME) and _is_name(words, first, last) else None
    )


def _may_act(words: Words, phrase: Phrase, first: int) -> bool:
    """Whether people of no party act with violence: those of a people, those who take up arms; not "families"."""
    head = words.lows[phrase.head]
    named = any(words.capital(n) for n in range(max(first, 1), phrase.head + 1))
    if head in _ANYBODY and not named:
        return False
    return phrase.victim_class != "civilian" or named or head in TAKING_UP_ARMS


def people_by_name(words: Words, phrase: Phrase) -> str | None:
    """A people's men whom a fight is with, as worded: "Sikin tribesmen", "Kuki volunteers"; none of "villagers"."""
    first, last = max(phrase.first, phrase.named_from), phrase.last
    named = phrase.kind == PEOPLE and phrase.plural and last - first > 1 and words.capital(phrase.head - 1)
    return _bare(words, first, last) if named else None


def _is_name(words: Words, first: int, last: int) -> bool:
    """Whether words are a name that stands for a body: all capitalised, and known neither as a thing nor a country.

    A word that begins a sentence has its capital anyway: alone it must have more of them.
    """
    first += words.lows[first] == "the"
    if last <= first or words.text.isupper() or words.between(first, last) in COUNTRIES:
        return False
    if not all(words.capital(n) for n in range(first, last)):
        return False
    if any(words.entries[n].flags & (THING | DATE | ACTION) for n in range(first, last)):
        return False
    said = words.between(first, last)
    return first > 0 or last - first > 1 or sum(map(str.isupper, said)) > 1


def _bare(words: Words, first: int, last: int) -> str:
    said = words.between(first, last).removesuffix("'s").removesuffix("’s")
    small = said[:_LONGEST_ARTICLE].lower()
    return next((said[len(a) :] for a in _ARTICLES if small.startswith(a)), said)


def _fights(words: Words, at: int) -> bool:
    return words.entries[at].armed_body or words.entries[at].victim_class == "combatant"
