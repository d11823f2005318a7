"""How far a speaker's words go: back from a verb, without what opens the clause, up to a complement."""

from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    CONJUNCTION,
    DATE,
    DETERMINER,
    DIGITS,
    DO,
    GET,
    HAVE,
    ING,
    MODAL,
    PAST,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    THING,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.speaker_words import (
    COUNTING,
    LOOSE,
    OPENERS,
    PRONOUNS,
    ROLE_ADJECTIVES,
    ROLE_HEADS,
    TITLES,
)
from transforms.reading.text.words import Words

NO_NOUN = THING | TRIGGER | DIGITS | DATE | SIGN | VERB | PREPOSITION | DETERMINER | ADVERB | SUBORDINATOR
REACH = 40  # words looked at on either side of a cue: no speaker's title is longer
_FINITE = BE | MODAL | HAVE | GET
INNER = frozenset("&-/'’+")
_WHO = frozenset({"who", "which", "whose", "whom"})
_JOINED = frozenset({"of", "for", "and"})


def stretch(words: Words, left: int, end: int) -> tuple[int, int, bool]:
    """From which word to which a speaker's words go, back from a verb; whether in a relative clause."""
    lows, entries = words.lows, words.entries
    stop = max(left, end - REACH)
    verb = 0  # the word after the rightmost finite verb
    at = end
    while at > stop:
        low, flags = lows[at - 1], entries[at - 1].flags
        if flags & SIGN:
            if low not in INNER and not abbreviates(words, at - 1):
                break
        elif low in _WHO:
            if at < end and not verb and _may_speak(words, at, end):
                return at, end, True
            end, verb = at - 1, 0  # the clause tells more of the speaker before it
            if end > stop and lows[end - 1] == ",":
                end -= 1
                at -= 1
        elif flags & (SUBORDINATOR | RELATIVE):
            return at, end, low in ("that", "where") and not _says(words, at - 2)
        elif not verb and (flags & _FINITE or (flags & DO and low != "to")):
            verb = at
        at -= 1
    if verb and verb < end:
        at = last_phrase(words, verb, end)
    return at, end, False


def _says(words: Words, at: int) -> bool:
    """Whether a word is a verb, after which "that" opens what is said."""
    return at < 0 or bool(words.entries[at].flags & (VERB | SIGN | DATE | ADVERB))


def _may_speak(words: Words, first: int, end: int) -> bool:
    """Whether the words after "who" or "which" are a subject: "which the army said"."""
    low, flags = words.lows[end - 1], words.entries[end - 1].flags
    if low in PRONOUNS or low in ROLE_HEADS:
        return True
    return not flags & (PAST | VERB | SIGN) and words.capital(end - 1) and not flags & DATE and (
        words.capital(first) or bool(words.entries[first].flags & DETERMINER)
    )  # fmt: skip


def last_phrase(words: Words, first: int, end: int) -> int:
    """Where the last phrase of a clause begins: "Nine were hurt in the blast, police"."""
    for at in range(end - 1, first - 1, -1):
        flags = words.entries[at].flags
        if flags & (PREPOSITION | DIGITS | PAST | TRIGGER | ADVERB) or words.lows[at] in COUNTING:
            return at + 1
        if flags & DETERMINER:
            return at
    return first


def abbreviates(words: Words, at: int) -> bool:
    """Whether a full stop belongs to the word before it: "Gen." or the "J." of a name."""
    if words.lows[at] != "." or at == 0:
        return False
    before = words.lows[at - 1]
    return before in TITLES or (len(before) == 1 and before.isalpha())


def without_opener(words: Words, first: int, end: int) -> int:
    """Where a speaker's words begin, after what opens the clause: "And on Monday", "In Homs"."""
    lows, entries = words.lows, words.entries
    at = first
    while at < end - 1:
        low, flags = lows[at], entries[at].flags
        if (
            low in OPENERS
            or flags & CONJUNCTION
            or (flags & ADVERB and low.endswith("ly"))
            or flags & SIGN
            or (
                flags & DATE
                and not flags & DIGITS
                and not lows[at].endswith("'s")
                and not words.capital(at + 1)
            )
        ):
            at += 1
        elif flags & PREPOSITION:
            at = _after_preposition(words, at + 1, end)
        else:
            break
    for k in range(end - 2, at, -1):  # "12 died and police": only police speak
        if lows[k] == "and":
            if not _joins(words, at, k):
                return k + 1
            break
    return at


def _after_preposition(words: Words, at: int, end: int) -> int:
    """The word after "on Monday" or "in Homs" where these open a clause."""
    entries = words.entries
    first = at
    for k in range(end - 1, first, -1):
        if entries[k].flags & DETERMINER:
            return k
    while at < end - 1 and (entries[at].flags & (DATE | DIGITS) or words.capital(at)):
        at += 1
    return at if at > first else end - 1


def _joins(words: Words, first: int, conjunction: int) -> bool:
    """Whether "and" joins two who speak: "medical and military sources"."""
    low = words.lows[conjunction - 1]
    if any(e.flags & (DIGITS | TRIGGER | BE | HAVE | MODAL) for e in words.entries[first:conjunction]):
        return False
    flags = words.entries[conjunction - 1].flags
    return low in ROLE_HEADS or low in ROLE_ADJECTIVES or bool(flags & PERSON) or (
        words.capital(conjunction - 1) and not flags & NO_NOUN
    )  # fmt: skip


def cut(words: Words, begin: int, end: int) -> int:
    """Where a speaker's words end: before the first complement, "of" and "for" apart."""
    lows, entries = words.lows, words.entries
    last = end
    for k in range(begin + 1, end):
        low, flags = lows[k], entries[k].flags
        if low in _JOINED or low == "'s":
            continue
        if flags & (RELATIVE | BE | MODAL | HAVE | SUBORDINATOR) or low in LOOSE or low == "to":
            last = k
            break
        if flags & PREPOSITION and (not words.capital(k) or words.text.isupper() or k + 1 >= end):
            last = k
            break
        if (
            flags & (PAST | ING)
            and not words.capital(k)
            and (lows[k - 1] in ROLE_HEADS or entries[k - 1].flags & PERSON)
        ):
            last = k
            break
    while last > begin + 1 and (
        lows[last - 1] in LOOSE
        or entries[last - 1].flags & (ADVERB | SIGN | CONJUNCTION)
        or (entries[last - 1].flags & (PAST | ING) and not words.capital(last - 1))
    ):
        last -= 1
    return last
