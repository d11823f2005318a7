"""Numbers with the people they count: "more than 60 civilians", "nine of them journalists", "another 128"."""

from dataclasses import replace

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.joined import join
from transforms.reading.clauses.phrases.nouns import read_noun
from transforms.reading.clauses.phrases.phrases import (
    BODY,
    CLOSED,
    COUNT,
    OBJECT,
    PEOPLE,
    PRO,
    TALLY,
    Phrase,
)
from transforms.reading.clauses.phrases.totals import all_but, of_total, part_of, whole_of
from transforms.reading.lexicon.classes import (
    ADVERB,
    CONJUNCTION,
    DATE,
    DETERMINER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SIGN,
    THING,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.people import (
    COLLECTIVES,
    PRONOUNS,
)
from transforms.reading.text.words import Words

_NO_COUNT_AFTER = {"%", "-", "/", "°", "'", "$", "€", "£"}
_MORE = frozenset(["other", "more", "additional"])
# What is no count of people by itself, so that a part of it is none.
_WHOLES = frozenset([
    "city", "country", "electorate", "inhabitants", "island", "nation", "population", "populace", "province", "region",
    "total", "town", "village", "workforce",
])  # fmt: skip
_SINGLE_PRONOUNS = frozenset(["he", "she", "him", "himself", "herself"])


def read_phrase(words: Words, at: int, numbers: dict[int, NumberMark]) -> Phrase | None:
    """The noun phrase that begins at this word, or None where none does."""
    number = numbers.get(at)
    entries = words.entries
    if number is None:
        flags = entries[at].flags
        if words.lows[at] == "half" and (end := _past_a_whole(words, at + 1)):
            return Phrase(at, end, end - 1, OBJECT, named_from=end)
        if (
            flags & DETERMINER
            and words.lows[at] == "the"
            and words.low(at + 1) == "other"
            and _stands_alone(words, at + 2)
        ):
            # "... and the other injured"
            one = NumberMark(at, at + 2, 1, 1, "exact", "article")
            return Phrase(at, at + 2, at + 1, COUNT, one, named_from=at + 2)
        if (flags & PRONOUN and not flags & POSSESSIVE) or _stands_for_her(words, at):
            low = words.lows[at]
            return Phrase(at, at + 1, at, PRO, plural=low not in _SINGLE_PRONOUNS, named_from=at)
        start = at
        counted = numbers.get(_collective(words, at + bool(flags & (DETERMINER | POSSESSIVE))))
        if counted is not None and counted.form not in ("article", "none"):  # "its crew of six"
            return _of_a_collective(words, at, numbers)
        while start < len(entries) and entries[start].flags & (DETERMINER | POSSESSIVE) and start - at < 3:
            start += 1
            if start in numbers and numbers[start].form not in (
                "article",
                "none",
            ):  # "the 12 soldiers", "his two sons"
                number = numbers[start]
                break
        if number is None:
            found = read_noun(words, at, start, None, numbers)
            if found is not None and words.lows[at] in ("any", "either"):
                found.plural = True  # "denied killing any civilian" counts nobody
            return found
    elif number.form == "article" and _collective(words, number.last) in numbers:
        return _of_a_collective(words, at, numbers)
    return _counted(words, at, number, numbers)


def _stands_for_her(words: Words, at: int) -> bool:
    """Whether "her" is a person and not whose: "threw her off her bicycle and killed her"."""
    if words.lows[at] != "her":
        return False
    return at + 1 >= len(words) or bool(words.entries[at + 1].flags & (SIGN | PREPOSITION | CONJUNCTION))


def _collective(words: Words, at: int) -> int:
    """Where the number begins that a collective counts: "a family of five", "a group of about 12 men"; -1 if none."""
    lows = words.lows
    for n in range(at, min(at + 3, len(lows) - 2)):
        if lows[n + 1] == "of" and lows[n] in COLLECTIVES:
            return n + 2
        if words.entries[n].flags & CLOSED:
            break
    return -1


def _of_a_collective(words: Words, at: int, numbers: dict[int, NumberMark]) -> Phrase | None:
    opens = (
        numbers[at].last if at in numbers else at + bool(words.entries[at].flags & (DETERMINER | POSSESSIVE))
    )
    inner = _collective(words, opens)
    found = _counted(words, inner, numbers[inner], numbers)
    if found is None:
        return None
    found.first = at
    if found.kind == COUNT and words.lows[inner - 2] == "family":
        found.kind, found.victim_class = PEOPLE, "civilian"
    return found


def _counted(words: Words, first: int, number: NumberMark, numbers: dict[int, NumberMark]) -> Phrase | None:
    """A phrase with a number before its noun, or a number that stands alone."""
    lows, entries = words.lows, words.entries
    before = lows[first - 1] if first > 1 else ""
    but = before == "but" and lows[first - 2] == "all"
    if but or number.form == "fraction":
        whole = whole_of(words, number, numbers)
        if whole is not None:
            return _of_a_number(words, (all_but if but else part_of)(number, numbers[whole]), whole, numbers)
        if but:
            return None  # "all but two of them": those whom it counts are the others
    at = number.last
    if before == "whom" and lows[first - 2] == "of" and number.form in ("digits", "words", "vague"):
        ahead = entries[at : at + 2]
        if not any(e.flags & PERSON for e in ahead):  # "of whom 529 belonged to the guard"
            return Phrase(first, at, at - 1, COUNT, number, named_from=at, plural=True, share=True)
    follows = lows[at] if at < len(lows) else ""
    if follows == "of" and _of_their_own(words, first, at + 1):
        return Phrase(first, at + 3, at - 1, COUNT, number, named_from=at + 3, plural=(number.high or 2) != 1)
    if number.form == "fraction" and (end := _past_a_whole(words, number.last)):
        return Phrase(first, end, end - 1, OBJECT, named_from=end)
    share, measure = False, None
    if follows == "of" or number.form == "fraction":
        at, share, measure = of_total(words, number, numbers)
    elif follows in ("a", "an") and number.high == 1 and before in (",", "and", "("):
        at, share = at + 1, True  # "three people, one a girl,"
    if not share:
        if at > number.last or follows in _MORE:
            at = _past_more(words, at, at > number.last)
        if at < len(lows) and lows[at] in PRONOUNS:
            return Phrase(first, at + 1, at, COUNT, number, named_from=at + 1, plural=(number.high or 2) != 1)
    found = read_noun(words, first, at, number, numbers) if at < len(lows) else None
    if share and lows[at - 1] in ("a", "an") and (found is None or found.kind != PEOPLE):
        at, share, found = number.last, False, None  # "one a day"
    if found is not None and found.kind == BODY and (number.high or 2) > 1:
        found = _of_two_bodies(words, first, found, numbers)  # "eleven army and police officers"
    if share and found is not None and found.kind == OBJECT and entries[found.head].flags & DATE:
        found, at = None, number.last + 2  # "1,500 of them this year"
    if found is not None and found.kind in (PEOPLE, TALLY) and _fits(number, found):
        if found.kind == PEOPLE and (number.high or 2) > 1:
            join(words, found, numbers)
    elif found is not None and found.kind == OBJECT and lows[found.head] == "enemy":
        found.kind, found.victim_class, found.plural = PEOPLE, "combatant", True  # "51 of the enemy"
    elif found is not None and found.kind == OBJECT:
        if lows[found.head] == "names" and lows[found.last : found.last + 1] == ["of"]:
            return _counted(
                words, first, replace(number, last=found.last + 1), numbers
            )  # "40 names of pupils"
        if not share or lows[at - 1] != "them" or entries[found.head].flags & THING:
            return found
        found.kind, found.victim_class = PEOPLE, "unknown"  # "six of them Jesuits"
    elif share or (_counts_alone(number) and _stands_alone(words, number.last)):
        end = min(at, len(lows)) if share else number.last
        found = Phrase(first, end, end - 1, COUNT, named_from=end, plural=(number.high or 2) != 1)
    elif (number.form == "none" and number.last - number.first == 2) or lows[number.first] in (
        "nobody",
        "none",
    ):
        found = Phrase(first, number.last, number.last - 1, COUNT, named_from=number.last)
    elif found is None or found.kind in (PEOPLE, TALLY):
        return found
    found.number, found.share, found.first = number, share and number.form != "none", first
    found.measure = found.measure or measure
    return found


def _of_their_own(words: Words, first: int, at: int) -> bool:
    """Whether "its number" stands after "of", or, of the object of a verb, "their own": "buried 141 of their own"."""
    if at + 1 >= len(words) or not words.entries[at].flags & POSSESSIVE:
        return False
    done = first > 0 and words.entries[first - 1].flags & (VERB | PAST | TRIGGER)
    own = words.lows[at + 1] == "own" and done and _stands_alone(words, at + 2)
    return words.lows[at + 1] == "number" or bool(own)


def _of_two_bodies(words: Words, first: int, body: Phrase, numbers: dict[int, NumberMark]) -> Phrase:
    """The people whose noun stands behind a second body: "army and police officers"; else the first body."""
    at = body.last + 1
    if words.lows[body.last : at] != ["and"] or at >= len(words) or at in numbers:
        return body
    people_of = read_noun(words, first, at, None, numbers)
    return people_of if people_of is not None and people_of.kind == PEOPLE and people_of.plural else body


def _past_a_whole(words: Words, at: int) -> int:
    """Where "of the population" ends after a fraction: "half a million people, a quarter of the population"; or 0."""
    if words.lows[at : at + 1] != ["of"] and words.lows[at - 1] != "half":
        return 0
    at += words.lows[at : at + 1] == ["of"]
    while at < len(words) and words.entries[at].flags & (DETERMINER | POSSESSIVE):
        at += 1
    ahead = words.lows[at : at + 2]
    return next((at + n + 1 for n, low in enumerate(ahead) if low in _WHOLES), 0)


def _of_a_number(
    words: Words, number: NumberMark | None, whole: int, numbers: dict[int, NumberMark]
) -> Phrase | None:
    """The phrase of the total that begins at `whole`, counting only a part of it."""
    found = _counted(words, whole, numbers[whole], numbers)
    if number is None or found is None or found.kind != PEOPLE:
        return None
    found.number, found.first = number, number.first
    return found


def _past_more(words: Words, at: int, after_of: bool) -> int:
    """Past "the", "its", "other", "more" between a number and its noun."""
    start = at
    while at < len(words) and at - start < 3:
        low = words.lows[at]
        if low == "others" or not ((after_of and words.entries[at].flags & DETERMINER) or low in _MORE):
            break
        at += 1
    return at


def _fits(number: NumberMark, phrase: Phrase) -> bool:
    """Whether "a" and "another" stand before one person, not before many: "a few people", "a militia group"."""
    return number.form not in ("article", "ordinal") or not phrase.plural or phrase.unit == "households"


def _counts_alone(number: NumberMark) -> bool:
    """Whether a number can do without a noun: "30 were hurt", "another was hurt"; not "a"."""
    return number.form not in ("article", "none") or (number.increment and number.form == "article")


def _stands_alone(words: Words, at: int) -> bool:
    """Whether nothing is counted by name right after the number, so that people may be meant."""
    if at >= len(words):
        return True
    flags, low = words.entries[at].flags, words.lows[at]
    if flags & SIGN:
        return low not in _NO_COUNT_AFTER
    return bool(flags & (CLOSED | ADVERB | TRIGGER | DATE)) or low in PRONOUNS or low in ("aboard", "alone")
