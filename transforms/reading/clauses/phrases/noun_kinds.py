"""What a noun phrase names: people, a party that fights, somebody by name or a thing; and whether its people fight."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import BODY, CLOSED, NAME, OBJECT, PEOPLE, Phrase, is_plural
from transforms.reading.lexicon.classes import (
    ADVERB,
    DATE,
    DETERMINER,
    DIGITS,
    GRAMMAR,
    NUMBER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    SIGN,
    THING,
    TRIGGER,
)
from transforms.reading.lexicon.people import (
    ANIMALS,
    ARMED_HEADS,
    CIVIL_INSTITUTIONS,
    CIVILIAN_WORDS,
    COLLECTIVES,
    COMBATANT_WORDS,
    DEMONYMS,
    HOUSEHOLDS,
    PEOPLES,
    TRADE_ENDINGS,
)
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.text.words import Words

REACH = 9  # words from a number to its noun
_COMBATANT_WORDS = frozenset(COMBATANT_WORDS)
_CIVILIAN_WORDS = frozenset(CIVILIAN_WORDS)
_STAFF = frozenset(
    ["personnel", "staff", "officers", "officer", "guards", "guard", "recruits", "workers", "worker"]
)
_STAFF_OF = frozenset([
    "medical", "health", "hospital", "humanitarian", "aid", "ngo", "ingo", "lngo", "un", "civilian", "school",
    "district",
    "election", "electoral", "press", "information", "education", "revenue", "agriculture", "returning",
    "administrative",
])  # fmt: skip
_CIVIL_GENERALS = frozenset(
    ["consul", "attorney", "secretary", "director", "governor", "solicitor", "postmaster", "auditor"]
)
_CIVIL_BODIES = frozenset(
    ["assembly", "cabinet", "committee", "council", "government", "ministry", "parliament", "senate"]
)
_OF_CIVILIANS = CIVIL_INSTITUTIONS | _CIVIL_BODIES
_IN_SERVICE = frozenset([
    "applicant", "applicants", "cook", "cooks", "driver", "drivers", "engineer", "engineers", "graduates", "instructor",
    "instructors", "medic", "medics", "trainee", "trainees", "trainer", "trainers",
])  # fmt: skip
_CIVIL_SERVICES = frozenset(["ambulance", "civil", "emergency", "fire", "health", "medical", "rescue"])
_OPEN_HEADS = frozenset([
    "members", "member", "others", "figures", "leaders", "leader", "men", "remains", "bodies", "body", "people",
    "head", "heads", "chief", "chiefs", "chairperson", "president",
])  # fmt: skip
_NOUN_ENDINGS = (
    "tion", "ment", "ness", "ity", "ing", "ed", "ly", "ance", "ence", "dom", "ism", "ship", "sion", "ure", "ive", "ous",
)  # fmt: skip
_PEOPLES = frozenset((*PEOPLES, *DEMONYMS))  # "Iraqi dead" are many
# Nouns that end the names of places and of nobody.
_PLACES = frozenset([
    "bank", "county", "department", "district", "governorate", "island", "islands", "municipality", "oblast",
    "peninsula", "prefecture", "province", "region", "state", "strip", "territory", "valley",
])  # fmt: skip
_WHOSE = frozenset(("its", "their", "our", "his"))


def phrase_of(
    words: Words, first: int, start: int, head: int, end: int, number: NumberMark | None, capitals: bool,
    described: str | None,
) -> Phrase:  # fmt: skip
    """The phrase of these words by their head, the last noun for people; -1 where none is.

    `capitals`: each word begins with one; `described`: what a participle among them says befell the people.
    """
    lows = words.lows
    last_entry = words.entries[end - 1]
    if head < end - 1 and last_entry.person_by_ending:
        head = end - 1
    if head >= 0 and head < end - 1 and _another_head(words, head, end):
        return Phrase(first, end, end - 1, OBJECT, number, None, "people", start)
    if head < 0:
        if last_entry.armed_body:
            return Phrase(first, end, end - 1, BODY, number, "combatant", "people", start)
        named = capitals and start == first and number is None
        if end - start == 1 and start < 2:
            named = False  # the first word of a sentence has its capital anyway
        if (
            named and words.text.isupper()
        ):  # in capitals one word is no sure name, nor are words built like nouns
            named = end - start > 1 and not any(
                e.low.endswith(_NOUN_ENDINGS) or e.flags & (THING | CLOSED) for e in words.entries[start:end]
            )
        named = named and not _names_a_place(words, start, end)
        head = end - 1 - (end - 1 > start and bool(last_entry.flags & SIGN))  # 137 "heroes"
        return Phrase(first, end, head, NAME if named else OBJECT, number, None, "people", start)
    noun = lows[head]
    victim_class = _class(words, start, head)
    last = end
    first_of_names = number is None and end > head + 1 and words.capital(head + 1) \
        and lows[end : end + 1] in (["and"], [","]) and not words.entries[head + 1].flags & PERSON  # fmt: skip
    if words.low(last) == "pregnant":
        last += 3 if lows[last + 1 : last + 2] == ["with"] and last + 2 < len(lows) else 1
    complement = _complement(words, last)
    if complement is not None:
        last, inside = complement
        if victim_class == "unknown" and noun in _OPEN_HEADS:
            victim_class = inside
    return Phrase(
        first, last, head, PEOPLE, number, victim_class,
        "households" if noun in HOUSEHOLDS else "people", start,
        (is_plural(noun) and not first_of_names)  # "the brothers Omar and Ali Selk"
        or (noun in _PEOPLES and start == first and number is None),
        described=described,
    )  # fmt: skip


def _names_a_place(words: Words, start: int, end: int) -> bool:
    """Whether a name is a country's, or ends with a noun for a place: "West Bank", "Upper Nile State"."""
    return words.lows[end - 1] in _PLACES or words.between(start, end) in COUNTRIES


def _another_head(words: Words, head: int, end: int) -> bool:
    """Whether the noun for people only stands before another noun: "two police stations", "student dormitory"."""
    following = words.entries[head + 1].flags & (GRAMMAR | ADVERB | TRIGGER | DATE | SIGN)
    if following & THING:
        return True
    return not (words.capital(head + 1) or following or is_plural(words.lows[head]))


def _class(words: Words, start: int, head: int) -> str:
    """The class of a noun for people with the words before it."""
    low = words.lows[head]
    found = words.entries[head].victim_class or ("civilian" if low.endswith(TRADE_ENDINGS) else "unknown")
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
    if low in ("member", "members") and words.lows[head - 1] == "service" and not before & _CIVIL_SERVICES:
        return "combatant"  # "13 U.S. service members"
    if low in _STAFF and before & _STAFF_OF:
        return "civilian"
    if low in _IN_SERVICE and words.entries[head - 1].armed_body:
        return "combatant"  # "twelve police trainees"
    if found == "unknown" and low in ARMED_HEADS and before & _COMBATANT_WORDS:
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
    civil = _OF_CIVILIANS if lows[at] == "of" else _CIVIL_BODIES
    while end < len(lows) and end - at < REACH:
        flags = entries[end].flags
        if flags & (SIGN | TRIGGER) or (flags & CLOSED and not flags & (DETERMINER | POSSESSIVE)):
            break
        if flags & PAST and end > at + 1 and _acts_on(words, end):
            break
        low, inside = lows[end].removesuffix("'s"), entries[end].victim_class
        if entries[end].armed_body or inside == "combatant" or low in _COMBATANT_WORDS:
            found = "combatant"
        elif found == "unknown" and (inside == "civilian" or low in HOUSEHOLDS or low in civil):
            found = "civilian"
        end += 1
    return (end, found) if end > at + 1 else None


def _acts_on(words: Words, at: int) -> bool:
    """Whether a participle behind a name is the verb of a clause: "of the Front torched two buses", "of UNITA marched
    on Lem"; not "of Hamas armed wing"."""
    before, after = words.entries[at - 1], words.entries[at + 1].flags if at + 1 < len(words) else SIGN
    named = (
        words.capital(at - 1)
        or before.armed_body
        or before.low in ("group", "gang", "clan", "tribe", "faction")
    )
    follows = after & (DETERMINER | POSSESSIVE | NUMBER | PREPOSITION) or words.capital(at + 1)
    return bool(named and follows and not words.capital(at))


def as_people(words: Words, phrase: Phrase) -> None:
    """Take a noun that no list knows for people where only people and animals are meant: "two Jesuits were shot"."""
    low, flags = words.lows[phrase.head], words.entries[phrase.head].flags
    if phrase.kind != OBJECT or low in ANIMALS or flags & (THING | SIGN | DIGITS):
        return
    if low in COLLECTIVES:
        return  # "her whole family was killed": how many they were is not told
    if phrase.number is not None or words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE):
        phrase.kind, phrase.victim_class = PEOPLE, "unknown"
        phrase.plural = low.endswith("s") and (phrase.number is None or phrase.number.form != "article")
