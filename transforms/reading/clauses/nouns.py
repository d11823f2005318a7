"""The noun of a phrase: whom or what its words name, and whether they fight."""

from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.phrases import BODY, CLOSED, NAME, OBJECT, PEOPLE, TALLY, Phrase, is_plural
from transforms.reading.clauses.tolls import number_of
from transforms.reading.lexicon import people
from transforms.reading.lexicon.classes import (
    ADVERB,
    DATE,
    DETERMINER,
    DIGITS,
    GRAMMAR,
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
from transforms.reading.text.words import Words

REACH = 9  # words from a number to its noun
_QUOTES = {'"', "“", "”", "'", "‘", "/"}
_COMBATANT_WORDS = frozenset(people.COMBATANT_WORDS)
_CIVILIAN_WORDS = frozenset(people.CIVILIAN_WORDS)
_BODIES = frozenset(people.ARMED_BODIES)
_STAFF = frozenset(
    ["personnel", "staff", "officers", "officer", "guards", "guard", "recruits", "workers", "worker"]
)
_STAFF_OF = frozenset(
    [
        "medical",
        "health",
        "hospital",
        "humanitarian",
        "aid",
        "ngo",
        "un",
        "civilian",
        "school",
        "district",
        "election",
        "electoral",
        "press",
        "information",
        "education",
        "revenue",
        "agriculture",
        "returning",
        "administrative",
    ]
)
_CIVIL_GENERALS = frozenset(
    ["consul", "attorney", "secretary", "director", "governor", "solicitor", "postmaster", "auditor"]
)
_CIVIL_BODIES = frozenset(
    ["assembly", "cabinet", "committee", "council", "government", "ministry", "parliament", "senate"]
)
_OPEN_HEADS = frozenset(
    [
        "members",
        "member",
        "others",
        "figures",
        "leaders",
        "leader",
        "men",
        "remains",
        "bodies",
        "body",
        "people",
    ]
)
_HELD = frozenset(["feared", "believed", "thought", "reported", "confirmed", "presumed", "said"])
# After these nouns "assassination" and "murder" tell no death: "an assassination attempt".
_ONLY_TRIED = frozenset(
    """
    attempt attempts plot plots bid bids squad squads threat threats charge charges investigation case warrant warrants
    parts part armour armor bags bag search count counts unit units guard ward wards
    spree scene field fields penalty sentence suspect suspects camp camps
    """.split()  # noqa: SIM905
)
_NUMBERING = frozenset(["number", "numbered", "numbers", "totalled", "totaled"])
_NOUN_ENDINGS = (
    "tion", "ment", "ness", "ity", "ing", "ed", "ly", "ance", "ence", "dom", "ism", "ship", "sion", "ure", "ive", "ous",
)  # fmt: skip


# Nouns for what befalls people that stand before a noun for people as well, and what is released on paper.
_BEFORE_PEOPLE = frozenset(
    ["kidnap", "kidnapping", "abduction", "murder", "execution", "massacre", "assassination"]
)
_PRINTED = frozenset(["press", "news", "media"])
# Days that end a phrase: "killed a teacher last week".
_WHEN = frozenset(
    ["last", "this", "next", "late", "early", "yesterday", "today", "tonight", "overnight", "earlier"]
)
_TAKEN = frozenset(["prisoner", "captive", "hostage"])


def read_noun(
    words: Words, first: int, start: int, number: NumberMark | None, numbers: dict[int, NumberMark]
) -> Phrase | None:
    """The phrase of the words from `start` on: its head is the last noun for people, unless a thing follows it."""
    lows, entries = words.lows, words.entries
    head, at, end, capitals = -1, start, min(len(lows), start + REACH), 0
    while at < end:
        flags, low = entries[at].flags, lows[at]
        if flags & SIGN:
            titled = low == "." and at > start and lows[at - 1] in TITLES and at + 1 < end
            if titled or (low in _QUOTES and at + 1 < end and (head < 0 or low == "/")):
                at += 1
                continue
            break
        if at > start and at in numbers:
            break
        if flags & DATE and (words.capital(at) or flags & DIGITS) and not flags & PERSON:
            break
        if head >= 0 and low in _WHEN:
            break
        if low in _NUMBERING and at + 1 in numbers and at > start:
            break  # "the dead in Basra number 53"
        if low == "number" and number_of(words, at) is None:
            pass  # "an unknown number of gunmen"
        elif flags & TRIGGER and not flags & PERSON:
            if any(
                t.kind == "toll" and tuple(lows[at : at + len(t.words)]) == t.words
                for t in entries[at].triggers
            ):
                break
            noun = entries[at].triggers[-1] if entries[at].triggers else None
            counts = noun is not None and noun.kind in ("noun", "measure_noun") and len(noun.words) == 1
            ahead = entries[at + 1].flags if at + 1 < len(lows) else SIGN
            if (counts and ahead & PERSON and low in _BEFORE_PEOPLE) or (
                low == "release" and at and lows[at - 1] in _PRINTED
            ):
                at += 1  # "two kidnap victims", "a press release"
                continue
            if (
                noun is not None
                and counts
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
        elif (
            low == "of"
            and head < 0
            and at > start
            and words.capital(at - 1)
            and at + 1 < end
            and words.capital(at + 1)
        ):
            pass  # "a Ministry of Health employee"
        elif number is not None and at == start and low in _HELD:
            break  # "60 feared dead"
        elif low == "said" and at > start and words.capital(at) and not words.text.isupper():
            pass  # a name
        elif flags & CLOSED and low not in NOMINAL_VERBS:
            if not (flags & VERB and head < 0 and first < at and not flags & PREPOSITION and at == start):
                break  # "the attacks": a verb's form right after "the" is a noun
        elif flags & (PAST | ING) and (head >= 0 or at > start) and _is_verb(words, at, flags, head >= 0):
            if not words.capital(at) or words.text.isupper():
                break
        elif flags & PERSON:
            if low in _TAKEN and head >= 0 and is_plural(lows[head]):
                break  # "took nine guards prisoner"
            head = at
        elif head >= 0 and not words.capital(at) and not flags & THING and is_plural(lows[head]):
            break  # "people aboard"
        capitals += words.capital(at)
        at += 1
    if at == start:
        return None
    return _kind(words, first, start, head, at, number, capitals)


def _describes(words: Words, at: int, first: int) -> bool:
    """Whether a participle stands before the noun it tells of: "three wounded soldiers", "displaced families"."""
    if any(
        len(t.words) > 1 and tuple(words.lows[at : at + len(t.words)]) == t.words
        for t in words.entries[at].triggers
    ):
        return False  # "11 taken prisoner"
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


_PEOPLES = frozenset((*people.PEOPLES, *people.DEMONYMS))  # "Iraqi dead" are many
_WHOSE = frozenset(("its", "their", "our", "his"))


def _kind(
    words: Words, first: int, start: int, head: int, end: int, number: NumberMark | None, capitals: int
) -> Phrase:
    lows = words.lows
    described = _participle(words, start, end)
    if (
        head < end - 1
        and lows[end - 1].endswith(people.PERSON_ENDINGS)
        and lows[end - 1] not in people.NO_PERSONS
    ):
        head = end - 1
    if head >= 0 and head < end - 1 and _another_head(words, head, end):
        return Phrase(first, end, end - 1, OBJECT, number, named_from=start)
    if head < 0:
        if lows[end - 1].removesuffix("'s") in _BODIES:
            return Phrase(first, end, end - 1, BODY, number, "combatant", named_from=start)
        named = capitals == end - start and start == first and number is None
        if end - start == 1 and start < 2:
            named = False  # the first word of a sentence has its capital anyway
        if (
            named and words.text.isupper()
        ):  # in capitals one word is no sure name, nor are words built like nouns
            named = end - start > 1 and not any(low.endswith(_NOUN_ENDINGS) for low in lows[start:end])
        return Phrase(first, end, end - 1, NAME if named else OBJECT, number, named_from=start)
    noun = lows[head]
    victim_class = _class(words, start, head)
    last = end
    first_of_names = number is None and end > head + 1 and words.capital(head + 1) \
        and lows[end : end + 1] in (["and"], [","]) and not words.entries[head + 1].flags & PERSON  # fmt: skip
    complement = _complement(words, last)
    if complement is not None:
        last, inside = complement
        if victim_class == "unknown" and noun in _OPEN_HEADS:
            victim_class = inside
    return Phrase(
        first, last, head, PEOPLE, number, victim_class,
        "households" if noun in people.HOUSEHOLDS else "people", start,
        (is_plural(noun) and not first_of_names)  # "the brothers Omar and Ali Selk"
        or (noun in _PEOPLES and start == first and number is None),
        described=described,
    )  # fmt: skip


def _participle(words: Words, start: int, end: int) -> str | None:
    """What a participle or state among these words says befell the people."""
    for at in range(start, end):
        if words.entries[at].flags & TRIGGER:
            for entry in words.entries[at].triggers:
                if len(entry.words) == 1 and (
                    entry.kind == "state" or (entry.kind, entry.form) == ("transitive", "past")
                ):
                    return entry.measure
    return None


def _another_head(words: Words, head: int, end: int) -> bool:
    """Whether the noun for people only stands before another noun: "two police stations", "student dormitory"."""
    following = words.entries[head + 1].flags & (GRAMMAR | ADVERB | TRIGGER | DATE | SIGN)
    if following & THING:
        return True
    return not (words.capital(head + 1) or following or is_plural(words.lows[head]))


def _class(words: Words, start: int, head: int) -> str:
    """The class of a noun for people with the words before it."""
    low = words.lows[head]
    found = words.entries[head].victim_class or "unknown"
    if (low == "men" and start and words.lows[start - 1] in _WHOSE) or (
        start < head and words.lows[start] in _WHOSE and low == "men"
    ):
        return "combatant"  # "two of its men": whoever has men commands them
    if start == head:
        return found
    if low == "general" and words.lows[head - 1] in _CIVIL_GENERALS:
        return "civilian"  # "the consul general"
    if low == "men" and _is_acronym(words, head - 1):
        return "combatant"  # "nine FNLA men": of a party, not of a trade
    before = {w.removesuffix("'s") for w in words.lows[start:head]}
    if low in _STAFF and before & _STAFF_OF:
        return "civilian"
    if found == "unknown" and low in people.ARMED_HEADS and before & _COMBATANT_WORDS:
        return "combatant"
    if found == "unknown" and before & _CIVILIAN_WORDS - {"local"}:
        return "civilian"
    return found


def _is_acronym(words: Words, at: int) -> bool:
    name = words.text[words.starts[at] : words.ends[at]]
    return len(name) > 2 and name.isalpha() and name.isupper() and not words.text.isupper()


def _complement(words: Words, at: int) -> tuple[int, str] | None:
    """What "of the ..." after a head names, where it ends, and whether its people fight."""
    lows, entries = words.lows, words.entries
    if at >= len(lows) or lows[at] not in ("of", "from"):
        return None
    end, found = at + 1, "unknown"
    while end < len(lows) and end - at < REACH:
        flags, low = entries[end].flags, lows[end].removesuffix("'s")
        if flags & (SIGN | TRIGGER) or (flags & CLOSED and not flags & (DETERMINER | POSSESSIVE)):
            break
        inside = entries[end].victim_class
        if low in _BODIES or inside == "combatant" or low in _COMBATANT_WORDS:
            found = "combatant"
        elif found == "unknown" and (
            inside == "civilian" or low in people.HOUSEHOLDS or low in _CIVIL_BODIES
        ):
            found = "civilian"
        end += 1
    return (end, found) if end > at + 1 else None


def as_people(words: Words, phrase: Phrase) -> None:
    """Take a noun that no list knows for people where only people and animals are meant: "two Jesuits were shot"."""
    low, flags = words.lows[phrase.head], words.entries[phrase.head].flags
    if phrase.kind != OBJECT or low in people.ANIMALS or flags & (THING | SIGN | DIGITS):
        return
    if phrase.number is not None or words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE):
        phrase.kind, phrase.victim_class = PEOPLE, "unknown"
        phrase.plural = low.endswith("s") and (phrase.number is None or phrase.number.form != "article")
