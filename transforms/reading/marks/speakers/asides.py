"""What stands beside a verb of saying and is no part of what is said: its day, its hearers, where it was said."""

from transforms.reading.lexicon.classes import DATE, DETERMINER, DIGITS, PERSON, SIGN, TRIGGER, VERB
from transforms.reading.lexicon.date_words import CLASSES
from transforms.reading.lexicon.speaker_words import ADDRESSEES, COUNTING, OUTLET_WORDS, OUTLETS, STATED_IN
from transforms.reading.text.words import Words

_DAYS = CLASSES["weekday"] | {"today", "yesterday", "tonight"}
_MONTHS = CLASSES["month"]
_HOURS = frozenset({"morning", "afternoon", "evening", "night"})
_LATER = frozenset(
    {"earlier", "later", "separately", "meanwhile", "afterwards", "anonymously", "here", "there"}
)
_PAGES = frozenset({"website", "site", "page", "account", "channel", "feed"})
_PHONES = frozenset({"phone", "telephone", "email", "satellite", "text", "whatsapp"})
_SCREENS = frozenset([
    "twitter", "telegram", "facebook", "x", "state", "official", "national", "social", "local", "television", "tv",
    "radio", "condition", "its", "their", "his", "her", "the",
])  # fmt: skip
_STRETCHES = (
    *(tuple(f"{which} {unit}".split()) for which in ("last", "this") for unit in ("week", "month", "year", "weekend")),
    ("at", "the", "weekend"), ("over", "the", "weekend"),
)  # fmt: skip
_CLOSED = frozenset({"that", ",", ".", ":"})
_THEM = frozenset({"me", "us", "him", "her", "them"})


def after_verb(words: Words, at: int) -> int:
    """The word after the asides that follow a verb of saying."""
    size = len(words.lows)
    while at < size:
        low, flags = words.lows[at], words.entries[at].flags
        ago = _ago(words, at)
        if ago == at and (flags & SIGN or (flags & DIGITS and not flags & DATE)):
            return at
        found = ago
        if low in _LATER:
            found = at + 1
        if low in ("last", "this", "at", "over"):
            found = max(found, _after_stretch(words, at))
        if found == at and (flags & DATE or low in ("on", "late", "early", "last", "this")):
            found = _after_day(words, at)
        if found == at:
            found = _after_phrase(words, at, size)
        if found == at:
            return at
        at = found
    return at


def _ago(words: Words, at: int) -> int:
    """The word after "two days ago", where that ends what is told of the saying; else `at`."""
    lows = words.lows
    if at + 2 >= len(lows) or lows[at + 2] != "ago" or not words.entries[at + 1].flags & DATE:
        return at
    closed = at + 3 >= len(lows) or lows[at + 3] == "that" or words.entries[at + 3].flags & SIGN
    return at + 3 if closed else at


def _after_stretch(words: Words, at: int) -> int:
    """The word after "last week", "earlier this month", "at the weekend"; `at` where none such stands there."""
    for wording in _STRETCHES:
        last = at + len(wording)
        if tuple(words.lows[at:last]) == wording:
            return last
    return at


def _after_day(words: Words, at: int) -> int:
    """The word after a day: "late on Monday", "on 12 May", "Monday night"."""
    lows = words.lows
    size = len(lows)
    k = at
    while k < size and lows[k] in ("late", "early", "earlier", "later", "on", "last", "this"):
        k += 1
    first = k
    while k < size:
        low = lows[k]
        if (
            low in _DAYS
            or low in _HOURS
            or low in _MONTHS
            or (low.isdigit() and len(low) <= 2 and (_month(words, k - 1) or _month(words, k + 1)))
        ):
            k += 1
        else:
            break
    return k if k > first else at


def _month(words: Words, at: int) -> bool:
    return 0 <= at < len(words.lows) and words.lows[at] in _MONTHS


def _after_phrase(words: Words, at: int, size: int) -> int:
    """The word after "in a statement", "by phone", "at a news conference", "on state television", "in Geneva"."""
    lows = words.lows
    low = lows[at]
    if low in ("in", "at", "during", "through"):
        for k in range(at + 1, min(at + 6, size)):
            if lows[k] in STATED_IN and not words.entries[k - 1].flags & SIGN:
                return _after_channel(words, k + 1, size)
            if words.entries[k].flags & (SIGN | VERB | DIGITS) and lows[k] not in ("a", "an"):
                break
    if low in ("by", "over", "via"):
        k = at + 2 if at + 1 < size and words.entries[at + 1].flags & DETERMINER else at + 1
        if k < size and (lows[k] in _PHONES or low == "via"):
            return k + 1
    if low == "on":
        k = at + 1
        while k < size and lows[k] in _SCREENS:
            k += 1
        if k > at + 1 and lows[k - 1] in ("condition",) and k + 1 < size and lows[k] == "of":
            return k + 2
        if (
            k > at + 1
            and lows[k - 1]
            in (
                "twitter",
                "telegram",
                "facebook",
                "x",
                "television",
                "tv",
                "radio",
            )
            and not (k < size and lows[k] in _PAGES)
        ):
            return k
        while k < size and k > at + 1 and words.capital(k) and lows[k] in _SCREENS | _PAGES:
            k += 1
        if k < size and k > at + 1 and (lows[k] in ("media", "networks") or lows[k] in _PAGES):
            return k + 1
    if low == "to":
        k = hearer(words, at + 1)
        return k if k > at + 1 and (words.capital(at + 1) or lows[k - 1] in ADDRESSEES) else at
    if low in ("in", "from", "at"):
        k = at + 1
        while k < size and words.capital(k) and not words.entries[k].flags & SIGN and k - at < 5:
            k += 1
        if k > at + 1 and (k >= size or lows[k] in _CLOSED) and not words.text.isupper():
            return k
    return at


def _after_channel(words: Words, at: int, size: int) -> int:
    """The word after "(in a statement) carried by state media", "to AFP", "on its website"."""
    lows = words.lows
    k = at
    if k < size and lows[k] in ("carried", "published", "posted", "released", "issued", "broadcast"):
        k += 1
    if k < size and lows[k] in ("to", "by", "on"):
        k += 1
        first = k
        while k < size and k - first < 5 and not words.entries[k].flags & (SIGN | DIGITS | VERB | DATE):
            if not (words.capital(k) or lows[k] in _SCREENS or lows[k] in OUTLET_WORDS or lows[k] in ADDRESSEES
                    or lows[k] in ("website", "media", "news")):  # fmt: skip
                break
            k += 1
        return k if k > first else at
    return at


def hearer(words: Words, at: int) -> int:
    """The word after those who are told; `at` itself where nobody is told."""
    lows, entries = words.lows, words.entries
    size = len(lows)
    if at >= size:
        return at
    if lows[at] in _THEM:
        return at + 1
    if words.text.isupper():
        return _hearer_in_capitals(words, at)
    k = at
    while (
        k < size
        and k - at < 9
        and not entries[k].flags & (SIGN | DIGITS | DATE | TRIGGER)
        and lows[k] not in COUNTING
    ):
        low = lows[k]
        if low in ADDRESSEES or low in OUTLET_WORDS:
            k += 1
            continue
        if low == "that" or (entries[k].flags & VERB and not words.capital(k)):
            break
        named = words.capital(k) or low in ("of", "for", "and", "the", "al")
        if not named and not _hearers_follow(words, k, size):
            break
        k += 1
    while k > at and lows[k - 1] in ("the", "of", "for", "and", "a", "an"):
        k -= 1
    if k > at:
        return k
    return at


def _hearers_follow(words: Words, at: int, size: int) -> bool:
    """Whether a small word leads to hearers: "local reporters", "a news conference"."""
    for k in range(at, min(at + 4, size)):
        low, flags = words.lows[k], words.entries[k].flags
        if low in ADDRESSEES or low in OUTLET_WORDS or (k > at and words.capital(k)):
            return True
        if flags & (SIGN | DIGITS) or (flags & PERSON and k > at):
            return False
    return False


def _hearer_in_capitals(words: Words, at: int) -> int:
    lows = words.lows
    for k in range(at, min(at + 7, len(lows))):
        if lows[k] == "that":
            return k
    k = at + 1 if lows[at] == "the" else at
    if k < len(lows) and (
        lows[k] in OUTLETS or lows[k] in ADDRESSEES or not words.entries[k].flags & (PERSON | DIGITS)
    ):
        k += 1
        while k < len(lows) and lows[k] in OUTLET_WORDS:
            k += 1
        return k
    return at
