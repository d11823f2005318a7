"""Find the words that name a speaker, left or right of a cue."""

from transforms.reading.lexicon.classes import (
    BE,
    CONJUNCTION,
    DATE,
    DIGITS,
    HAVE,
    ING,
    MODAL,
    PAST,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import QUOTATION_MARKS
from transforms.reading.lexicon.speaker_words import (
    BODY_HEADS,
    COUNTING,
    KNOWN,
    LOOSE,
    MEDIA_NOUNS,
    PERSON_HEADS,
    PERSON_TITLES,
    ROLE_HEADS,
)
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.marks.speakers.named import ARTICLES, ISSUED, Named, named_in
from transforms.reading.marks.speakers.stretches import (
    INNER,
    REACH,
    abbreviates,
    last_phrase,
    stretch,
    without_opener,
)
from transforms.reading.text.words import Words

_EACH = frozenset({"both", "all", "each"})
_MADE = frozenset({"run", "led", "set", "put", "held", "built"})  # participles that look like other forms


def name_before(words: Words, left: int, end: int, strong: bool) -> Named | None:
    """The speaker whose words end before a verb; `strong`: the verb is one of speaking, so that any noun may."""
    lows = words.lows
    if end > left and lows[end - 1] == ")":
        opening = next((i for i in range(end - 2, max(left, end - 12), -1) if lows[i] == "("), 0)
        end = opening if opening > left else end
    if end <= left:
        return None
    if lows[end - 1] == ",":
        return _over_insertion(words, left, end - 1, strong)
    first, end_of_name, relative = stretch(words, left, end)
    if end_of_name <= first:
        return None
    if (words.entries[first].flags & DIGITS or words.lows[first] in COUNTING) and any(
        e.flags & TRIGGER for e in words.entries[first:end_of_name]
    ):
        first = last_phrase(words, first, end_of_name)  # "12 die in blast police say"
    found = named_in(words, without_opener(words, first, end_of_name), end_of_name, strong)
    if found:
        found.clause_last, found.relative = end, relative
    return found


def _over_insertion(words: Words, left: int, comma: int, strong: bool) -> Named | None:
    """Before a comma and the verb: a name in apposition ("the chairman, X, said") or the words before it."""
    lows = words.lows
    stop = max(left, comma - REACH)
    opening = comma - 1
    while opening >= stop:
        while opening >= stop and lows[opening] != ",":
            if lows[opening] in ';:"“”':
                return None
            opening -= 1
        if opening < stop:
            return None
        inserted = _inserted(words, opening + 1, comma)
        if inserted == "name":
            first, end, _ = stretch(words, left, opening)
            of = named_in(words, without_opener(words, first, end), end, True)
            found = named_in(words, opening + 1, comma, True)
            if found is None:
                return None
            start = of.first if of else found.first
            found.role = f"{of.name if of else ''} {found.role}".strip()
            found.clause_first, found.clause_last = start, comma + 1
            return found
        if inserted:
            found = name_before(words, left, opening, strong)
            if found is None:
                return None
            found.role, found.clause_last = f"{found.role} {inserted}".strip(), comma + 1
            return found
        opening -= 1
    return None


def name_after(words: Words, at: int, end: int, strong: bool = True) -> Named | None:
    """The speaker whose words begin after a cue ("according to", ", said"); None where no speaker stands there."""
    lows, entries = words.lows, words.entries
    end = min(end, at + REACH)
    k = at
    while k < end and (lows[k] in QUOTATION_MARKS):
        k += 1
    first = k
    while k < end:
        low, flags = lows[k], entries[k].flags
        if flags & SIGN:
            if low not in INNER and not abbreviates(words, k):
                break
        elif k > first and (
            flags & (BE | MODAL | HAVE | SUBORDINATOR | RELATIVE)
            or (flags & DATE and not flags & DIGITS and not (words.capital(k) and words.capital(k - 1)))
            or (flags & CONJUNCTION and not _another(words, k + 1, end))
            or (flags & (VERB | TRIGGER) and not flags & PERSON and lows[k] not in MEDIA_NOUNS
                and lows[k] not in ISSUED and not _in_name(words, k))
        ):  # fmt: skip
            break
        k += 1
    if k == first or (entries[first].flags & DATE and not words.capital(first)):
        return None
    found = named_in(words, first, k, strong)
    if found is None:
        return None
    found.clause_first = at
    found.clause_last = max(k, found.last) if _ended(words, k) else found.last
    return _with_apposition(words, found, k, end)


def _in_name(words: Words, at: int) -> bool:
    """Whether a word with a capital is part of a name in a text that has small letters."""
    return words.capital(at) and not words.text.isupper()


def _ended(words: Words, at: int) -> bool:
    return at >= len(words.lows) or bool(words.entries[at].flags & SIGN)


def _another(words: Words, at: int, end: int) -> bool:
    """Whether "and" goes on with another speaker, and not with a clause: "police and the mayor"."""
    for k in range(at, min(end, at + 7)):
        low, flags = words.lows[k], words.entries[k].flags
        if flags & (SIGN | PREPOSITION | DATE):
            return k > at
        if (
            flags & (BE | HAVE | MODAL | TRIGGER | DIGITS | VERB | PAST) and not words.capital(k)
        ) or low in COUNTING:
            return False
        if low in ROLE_HEADS and not k + 1 < end:
            return True
    return at < end


def _with_apposition(words: Words, found: Named, comma: int, end: int) -> Named:
    """A speaker with what a pair of commas adds: an office to a name, or a name to an office."""
    lows = words.lows
    if comma >= end or lows[comma] != ",":
        return found
    close = comma + 1
    while close < end and not (
        lows[close] in ',;:"“”()' or (lows[close] == "." and not abbreviates(words, close))
    ):
        close += 1
    if lows[comma + 1 : comma + 2] in (["which"], ["who"]) and not SAYING.isdisjoint(
        lows[comma + 2 : comma + 5]
    ):
        return found  # "the radio, which also said that"
    if _is_clause(words, comma + 1, close):
        return found  # "according to police, a bomb killed two"
    inserted = _inserted(words, comma + 1, close)
    if inserted == "name" and found.kind in ("person", "body") and not words.capital(found.last - 1):
        named = named_in(words, comma + 1, close, True)
        if named is not None and lows[comma + 1] not in KNOWN:
            named.role = f"{found.name} {named.role}".strip()
            named.clause_first, named.clause_last = found.clause_first, close
            return named
        return found
    says_more = inserted not in ("", "name") and not words.entries[comma + 1].flags & (
        ING | PAST | PREPOSITION
    )
    if says_more and (close >= end or lows[close] in ",."):
        found.role, found.clause_last = f"{found.role} {inserted}".strip(), close
    return found


def _is_clause(words: Words, first: int, last: int) -> bool:
    """Whether what begins with an article has a verb of its own, outside a relative clause: no apposition."""
    if words.lows[first] not in ARTICLES:
        return False
    for at in range(first + 1, last):
        flags = words.entries[at].flags
        if flags & RELATIVE:
            return False
        if flags & (BE | HAVE) or (flags & TRIGGER and flags & (VERB | PAST) and not flags & PERSON):
            return True
    return False


def _of_whom(words: Words, at: int) -> bool:
    """ "Many of whose members", "two of whom": what tells more of the speaker."""
    return words.lows[at + 1 : at + 2] == ["of"] and words.lows[at + 2 : at + 3] in (
        ["whose"],
        ["whom"],
        ["which"],
    )


def _inserted(words: Words, first: int, last: int) -> str:
    """What stands between two commas: "name", words that say more of the speaker before it, or nothing of the kind."""
    if first >= last:
        return ""
    low, flags = words.lows[first], words.entries[first].flags
    small = words.lows[first:last]
    if (
        low in ARTICLES
        or flags & (RELATIVE | DIGITS)
        or low in LOOSE
        or low in ("also", "one", "itself", "speaking")
        or (flags & (ING | PAST) and not words.capital(first))
        or low == "from"
    ):
        if not flags & DIGITS:
            return words.between(first, last)
        return "aged" if last - first == 1 or "year" in words.between(first, last) else ""
    if low in _EACH and words.entries[first + 1].flags & (ING | PAST):
        return words.between(first, last)  # "both speaking on condition of anonymity"
    if _of_whom(words, first) or (low in _MADE and words.entries[first + 1].flags & PREPOSITION):
        return words.between(first, last)  # "many of whose members died", "run by Hamas"
    if flags & PREPOSITION or (low == "and" and words.entries[first + 1].flags & RELATIVE):
        return words.between(first, last)  # "for its part", "and whose brother died"
    upper = words.text.isupper()
    if last - first <= 7 and not upper and _ends_in_name(words, first, last):
        return "name"
    head = next((k for k in range(1, len(small)) if small[k] in ("of", "for")), len(small)) - 1
    if (
        low in PERSON_TITLES
        or small[head] in PERSON_HEADS
        or small[-1] in PERSON_HEADS
        or (low in BODY_HEADS and not words.capital(first))
    ):
        has_name = upper and low in PERSON_TITLES and last - first >= 3 and "of" not in small
        return "name" if has_name else words.between(first, last)
    return ""


def _ends_in_name(words: Words, first: int, last: int) -> bool:
    """Whether words are a person's name, with or without an office: "Col. Juan Perez", "army spokesman Omar Dost"."""
    capitals = 0
    for at in range(last - 1, first - 1, -1):
        low = words.lows[at]
        if low in PERSON_TITLES or abbreviates(words, at):
            if at > first and words.lows[at - 1] in ("of", "the"):
                return False  # "deputy chief of the General Staff"
            break
        if (
            not words.capital(at)
            and "-" not in low
            and low not in ("bin", "ibn", "de", "van", "von", "abu", "al", ".")
        ):
            return False
        if words.entries[at].flags & (DATE | DIGITS):
            return False
        capitals += 1
    return 0 < capitals <= 5
