"""The words of a noun phrase: where it ends, and which of them is its noun."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.noun_kinds import REACH, phrase_of
from transforms.reading.clauses.phrases.phrases import CLOSED, TALLY, Phrase, is_plural
from transforms.reading.clauses.telling_words import triggers_at
from transforms.reading.clauses.verbs.tolls import number_of
from transforms.reading.lexicon.classes import (
    ADVERB,
    DATE,
    DETERMINER,
    DIGITS,
    ING,
    NUMBER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SIGN,
    SUBORDINATOR,
    THING,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import NOMINAL_VERBS, TITLES
from transforms.reading.lexicon.measures import TOLLS, TriggerWord
from transforms.reading.lexicon.verbs_in_context import CORPSES, NUMBERING
from transforms.reading.text.words import Words, is_capital

_QUOTES = {'"', "“", "”", "'", "‘", "/"}
_HELD = frozenset(["feared", "believed", "thought", "reported", "confirmed", "presumed", "said"])
# After these nouns "assassination" and "murder" tell no death: "an assassination attempt".
_ONLY_TRIED = frozenset([
    "attempt", "attempts", "plot", "plots", "bid", "bids", "squad", "squads", "threat", "threats", "charge",
    "charges", "investigation", "case", "warrant", "warrants", "parts", "part", "armour", "armor", "bags", "bag",
    "search", "count", "counts", "unit", "units", "guard", "ward", "wards", "spree", "scene", "field", "fields",
    "penalty", "sentence", "suspect", "suspects", "camp", "camps",
])  # fmt: skip
# Nouns for what befalls people that stand before a noun for people as well, and what is released on paper.
_BEFORE_PEOPLE = frozenset(
    ["kidnap", "kidnapping", "abduction", "murder", "execution", "massacre", "assassination", "rescue"]
)
_PRINTED = frozenset(["press", "news", "media"])
# Days that end a phrase: "killed a teacher last week".
_WHEN = frozenset(
    ["last", "this", "next", "late", "early", "yesterday", "today", "tonight", "overnight", "earlier"]
)
_HOLDING = frozenset(["include", "includes", "included"])
_TAKEN = frozenset(["prisoner", "captive", "hostage"])
_ENDING = _WHEN | NUMBERING | _HOLDING  # words that may end a phrase, beside figures and dates
_OF_A_KIND = TRIGGER | ADVERB | CLOSED | PAST | ING | PERSON  # a word with none of these goes on with it


def read_noun(
    words: Words, first: int, start: int, number: NumberMark | None, numbers: dict[int, NumberMark]
) -> Phrase | None:
    """The phrase of the words from `start` on: its head is the last noun for people, unless a thing follows it."""
    lows, entries = words.lows, words.entries
    text, starts = words.text, words.starts
    head, at, end, capitals = -1, start, min(len(lows), start + REACH), 0
    described: str | None = None  # what a participle or state among the words says befell the people
    while at < end:
        flags, low = entries[at].flags, lows[at]
        if flags & SIGN:
            titled = low == "." and at > start and lows[at - 1] in TITLES and at + 1 < end
            if titled or (low in _QUOTES and at + 1 < end and (head < 0 or low == "/")):
                at += 1
                continue
            break
        if (flags & (NUMBER | DATE) or low in _ENDING) and _ends_before(words, at, start, head, numbers):
            break
        kind = flags & _OF_A_KIND
        if head >= 0 and low == "pregnant":
            break  # "a woman pregnant with twins"
        if not kind and low != "number":
            if head >= 0 and not flags & THING and is_plural(lows[head]) and not words.capital(at):
                break  # "people aboard"
        elif kind == PERSON:
            if low in _TAKEN and head >= 0 and is_plural(lows[head]):
                break  # "took nine guards prisoner"
            head = at
        elif kind & CLOSED and not kind & (TRIGGER | ADVERB | VERB) and low != "of":
            break
        elif low == "number" and number_of(words, at) is None:
            pass  # "an unknown number of gunmen"
        elif low == "dead" and lows[at + 1 : at + 2] and lows[at + 1] in CORPSES:
            pass  # "five dead bodies"
        elif flags & TRIGGER and not flags & PERSON:
            if low == "losses" and number is not None and number.form == "none":
                return Phrase(
                    first, at + 1, at, TALLY, number, named_from=start, plural=True, measure="casualties"
                )
            if _opens_toll(words, at):
                break
            noun = _count_noun(words, at)
            if low == "remains" and at + 1 < len(words) and _state_follows(words, at + 1):
                break  # "one remains missing"
            if (noun is not None and _before_people(words, at)) or (
                low == "release" and at and lows[at - 1] in _PRINTED
            ):
                at += 1  # "two kidnap victims", "a press release"
                continue
            if (
                noun is not None
                and _ONLY_TRIED.isdisjoint(lows[at + 1 : at + 2])
                and not (low.endswith("ing") and _takes_object(words, at + 1, numbers))
            ):
                return Phrase(first, at + 1, at, TALLY, number, named_from=start, plural=low.endswith("s"),
                              measure=noun.measure)  # fmt: skip
            noun_before = at > start and (entries[at - 1].flags & THING or lows[at - 1].endswith("s"))
            if head >= 0 or noun_before or not _describes(words, at, first):
                break
        elif flags & ADVERB and not flags & (PERSON | SUBORDINATOR):
            if head >= 0 or not _describes(words, at, first):
                break
        elif low == "of" and head < 0 and start < at < end - 1 and words.capital(at - 1) \
                and words.capital(at + 1):  # fmt: skip
            pass  # "a Ministry of Health employee"
        elif number is not None and at == start and low in _HELD:
            break  # "60 feared dead"
        elif low == "said" and at > start and words.capital(at) and not words.text.isupper():
            pass  # a name
        elif flags & CLOSED and low not in NOMINAL_VERBS:
            if not (flags & VERB and head < 0 and first < at and not flags & PREPOSITION and at == start):
                break  # "the attacks": a verb's form right after "the" is a noun
            if number is not None and low.endswith("ed"):
                break  # "about 200 headed for the hills"
        elif flags & (PAST | ING) and (head >= 0 or at > start) and _is_verb(words, at, flags, head >= 0):
            if not words.capital(at) or words.text.isupper():
                break
        elif flags & PERSON:
            head = at
        elif head >= 0 and not flags & THING and is_plural(lows[head]) and not words.capital(at):
            break
        capitals += is_capital(text, starts[at])
        if described is None:
            described = entries[at].described
        at += 1
    if at == start:
        return None
    return phrase_of(words, first, start, head, at, number, capitals == at - start, described)


def _ends_before(words: Words, at: int, start: int, head: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether a number, a date, or a verb that numbers the fallen begins at this word."""
    flags, low = words.entries[at].flags, words.lows[at]
    if at > start and (at in numbers or (head == at - 1 and flags & NUMBER and not words.capital(at))):
        return True  # "killed a refugee three days earlier"
    if flags & DATE and (words.capital(at) or flags & DIGITS) and not flags & PERSON:
        return True
    if (head >= 0 and low in _WHEN) or (low in _HOLDING and at > start):
        return True
    return low in NUMBERING and at + 1 in numbers and at > start  # "the dead in Basra number 53"


def _opens_toll(words: Words, at: int) -> bool:
    return words.lows[at] in TOLLS and any(t.kind == "toll" for t in triggers_at(words, at))


def _count_noun(words: Words, at: int) -> TriggerWord | None:
    """The entry of a noun that counts what befell people: "deaths", "the killing"."""
    triggers = words.entries[at].triggers
    noun = triggers[-1] if triggers else None
    counts = noun is not None and noun.kind in ("noun", "measure_noun") and len(noun.words) == 1
    return noun if counts else None


def _state_follows(words: Words, at: int) -> bool:
    """Whether "remains" is a verb, since a state, a participle or a place stands behind it."""
    flags = words.entries[at].flags
    return bool(flags & (TRIGGER | PAST | PREPOSITION)) and words.lows[at] not in ("of", "found", "recovered")


def _before_people(words: Words, at: int) -> bool:
    """Whether such a noun only stands before one for people: "kidnap victims"."""
    ahead = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
    return bool(ahead & PERSON) and words.lows[at] in _BEFORE_PEOPLE


def _describes(words: Words, at: int, first: int) -> bool:
    """Whether a participle stands before the noun it tells of: "three wounded soldiers", "displaced families"."""
    if any(len(t.words) > 1 and t.kind != "noun" for t in triggers_at(words, at)):
        return False  # "11 taken prisoner"
    triggers = words.entries[at].triggers
    if triggers and all(t.form == "present" for t in triggers):
        return False  # "Mortar fire kills mother"
    for ahead in range(at + 1, min(at + 4, len(words))):
        flags = words.entries[ahead].flags
        if flags & PERSON:
            return True
        if flags & (CLOSED | SIGN | ADVERB | DIGITS | NUMBER):
            return False
    return False


def _takes_object(words: Words, at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether "killing" is a verb, since whom it befell stands right after it."""
    if at >= len(words):
        return False
    return at in numbers or bool(words.entries[at].flags & (DETERMINER | POSSESSIVE | PRONOUN | PERSON))


def _is_verb(words: Words, at: int, flags: int, headed: bool) -> bool:
    """Whether a form in -ed or -ing after a noun is a verb and does not stand before another noun."""
    if at + 1 >= len(words):
        return bool(flags & PAST)
    ahead = words.entries[at + 1].flags
    if flags & PAST:
        people = PERSON if headed else 0
        return bool(ahead & (CLOSED | SIGN | NUMBER | DIGITS | ADVERB | DATE | people)) or words.capital(
            at + 1
        )
    return bool(ahead & (DETERMINER | POSSESSIVE | NUMBER | DIGITS) or (ahead & PERSON and headed))
