"""Noun phrases: a number, whom or what it counts, and whether they fight: "more than 60 civilians", "his two sons"."""

from dataclasses import dataclass

from transforms.reading.clauses.numbers import NumberMark
from transforms.reading.clauses.tolls import number_of
from transforms.reading.lexicon import people
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
    NUMBER,
    PAST,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    THING,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import NOMINAL_VERBS, TITLES
from transforms.reading.text.words import Words

# What a phrase names: people, a party that fights, somebody by name, a count noun ("deaths"), a number alone, a thing.
PEOPLE, BODY, NAME, TALLY, COUNT, PRO, OBJECT = "people", "body", "name", "tally", "count", "pronoun", "thing"
FALLEN = "fallen"  # "the dead", "the wounded"

CLOSED = (
    BE | GET | HAVE | MODAL | DO | CONJUNCTION | RELATIVE | SUBORDINATOR | PREPOSITION | DETERMINER | PRONOUN | VERB
)  # fmt: skip
REACH = 9  # words from a number to its noun
_QUOTES = {'"', "“", "”", "'", "‘", "/"}
_NO_COUNT_AFTER = {"%", "-", "/", "°", "'", "$", "€", "£"}
_SHARED = {"them", "whom", "those", "these", "which"}
_NAMED_TOTALS = {
    "dead", "killed", "victims", "wounded", "injured", "casualties", "fatalities", "deaths", "slain", "missing",
}  # fmt: skip
_FALLEN_AS = {"wounded": "wounded", "injured": "wounded", "dead": "killed", "killed": "killed", "slain": "killed",
              "deaths": "killed", "fatalities": "killed", "missing": "missing"}  # fmt: skip
_COMBATANT_WORDS = frozenset(people.COMBATANT_WORDS)
_CIVILIAN_WORDS = frozenset(people.CIVILIAN_WORDS)
_BODIES = frozenset(people.ARMED_BODIES)
_STAFF = frozenset(["personnel", "staff", "officers", "officer", "guards", "guard", "recruits", "workers", "worker"])
_STAFF_OF = frozenset(["medical", "health", "hospital", "humanitarian", "aid", "ngo", "un", "civilian", "school"])
_OPEN_HEADS = frozenset(
    ["members", "member", "others", "figures", "leaders", "leader", "men", "remains", "bodies", "body", "people"]
)
_NOUN_ENDINGS = (
    "tion", "ment", "ness", "ity", "ing", "ed", "ly", "ance", "ence", "dom", "ism", "ship", "sion", "ure", "ive", "ous",
)  # fmt: skip
_SINGLE_PRONOUNS = frozenset(["he", "she", "him", "himself", "herself"])


@dataclass(slots=True)
class Phrase:
    """A noun phrase. `first`, `last`: word positions (`last` excluded); `head`: its noun, or its last word.

    `named_from`: where the words begin that name whom it counts, after the number. `share`: worded as some of a total
    told before. `victim_class` is None where nothing tells it. `joint`: what joins it to the phrase before ("and", ",",
    ", and", "including"); `total`: the phrase that it is a share of; `noun`: whom "12 were
    children" says that a number counts; `measure`: of a count noun ("deaths");
    `described`: what a participle inside it says befell the people ("43 injured children").
    """

    first: int
    last: int
    head: int
    kind: str
    number: NumberMark | None = None
    victim_class: str | None = None
    unit: str = "people"
    named_from: int = 0
    plural: bool = False
    share: bool = False
    described: str | None = None
    joint: str = ""
    total: "Phrase | None" = None
    noun: "Phrase | None" = None
    measure: str | None = None

    @property
    def counts_people(self) -> bool:
        """Whether it names or counts people, and may so be joined to others who are."""
        return self.kind in (PEOPLE, COUNT, PRO, TALLY, FALLEN)

    def count(self) -> NumberMark | None:
        """The number of people it tells: its number; one, of one person; nothing, of many without a number."""
        if self.number is not None:
            return self.number
        if self.kind == NAME or (self.kind in (PEOPLE, PRO) and not self.plural):
            return NumberMark(self.first, self.first, 1, 1, "exact", self.kind)
        return None


def read_phrase(words: Words, at: int, numbers: dict[int, NumberMark]) -> Phrase | None:
    """The noun phrase that begins at this word, or None where none does."""
    number = numbers.get(at)
    entries = words.entries
    if number is None:
        flags = entries[at].flags
        if words.lows[at : at + 2] == ["the", "other"] and _stands_alone(words, at + 2):  # "... and the other injured"
            one = NumberMark(at, at + 2, 1, 1, "exact", "article")
            return Phrase(at, at + 2, at + 1, COUNT, one, named_from=at + 2)
        if flags & PRONOUN and not flags & POSSESSIVE:
            low = words.lows[at]
            return Phrase(at, at + 1, at, PRO, plural=low not in _SINGLE_PRONOUNS, named_from=at)
        start = at
        while start < len(entries) and entries[start].flags & (DETERMINER | POSSESSIVE) and start - at < 3:
            start += 1
            if start in numbers and numbers[start].form not in ("article", "none"):  # "the 12 soldiers", "his two sons"
                number = numbers[start]
                break
        if number is None:
            return _named(words, at, start, None, numbers)
    elif number.form == "article" and _collective(words, number.last) in numbers:
        return _of_a_collective(words, at, numbers)
    return _counted(words, at, number, numbers)


def _collective(words: Words, at: int) -> int:
    """Where the number begins that a collective counts: "a family of five", "a group of about 12 men"; -1 if none."""
    lows = words.lows
    for n in range(at, min(at + 3, len(lows) - 2)):
        if lows[n + 1] == "of" and lows[n] in people.COLLECTIVES:
            return n + 2
        if words.entries[n].flags & CLOSED:
            break
    return -1


def _of_a_collective(words: Words, at: int, numbers: dict[int, NumberMark]) -> Phrase | None:
    inner = _collective(words, numbers[at].last)
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
    at, share, measure = number.last, False, None
    if at < len(lows) and lows[at] == "of" and number.form != "article":
        nxt = lows[at + 1] if at + 1 < len(lows) else ""
        total = nxt in ("the", "those") and at + 2 < len(lows) and lows[at + 2] in _NAMED_TOTALS
        if nxt in _SHARED or total:
            share, at, measure = True, at + 2 + total, _FALLEN_AS.get(lows[at + 2]) if total else None
            while at < len(lows) and (entries[at].flags & BE or entries[at].flags & DETERMINER):
                at += 1
            at += at < len(lows) and lows[at] in ("reported", "reportedly", "believed")
        elif number.form == "fraction" or not entries[at].flags & DIGITS:
            of_number = at + 2 in numbers and nxt in ("the", "those", "its", "their")  # "seven of the nine soldiers"
            share, at = number.form == "fraction" or of_number, at + 1 + 2 * of_number
            at = numbers[at - 1].last if of_number else at
    elif number.form == "fraction":
        share = True
    if not share:
        at = _past_more(words, at)
        if at < len(lows) and lows[at] in people.PRONOUNS:
            return Phrase(first, at + 1, at, COUNT, number, named_from=at + 1, plural=(number.high or 2) != 1)
    found = _named(words, first, at, number, numbers) if at < len(lows) else None
    if found is not None and found.kind in (PEOPLE, TALLY) and _fits(number, found):
        if found.kind == PEOPLE and (number.high or 2) > 1:
            _join(words, found, numbers)
    elif found is not None and found.kind == OBJECT:
        return found
    elif share or (_counts_alone(number) and _stands_alone(words, number.last)):
        end = min(at, len(lows)) if share else number.last
        found = Phrase(first, end, end - 1, COUNT, named_from=end, plural=(number.high or 2) != 1)
    elif number.form == "none" and number.last - number.first == 2 or lows[number.first] in ("nobody", "none"):
        found = Phrase(first, number.last, number.last - 1, COUNT, named_from=number.last)
    elif found is None or found.kind in (PEOPLE, TALLY):
        return found
    found.number, found.share, found.first = number, share and number.form != "none", first
    found.measure = found.measure or measure
    return found


def _past_more(words: Words, at: int) -> int:
    """Past "the", "its", "other", "more" between a number and its noun."""
    start = at
    while at < len(words) and at - start < 3:
        low = words.lows[at]
        if low == "others" or not (words.entries[at].flags & DETERMINER or low in ("other", "more", "additional")):
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
    return bool(flags & (CLOSED | ADVERB | TRIGGER | DATE)) or low in people.PRONOUNS or low in ("aboard", "alone")


def _named(
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
        if low == "number" and number_of(words, at) is None:
            pass  # "an unknown number of gunmen"
        elif flags & TRIGGER and not flags & PERSON:
            if any(t.kind == "toll" and tuple(lows[at : at + len(t.words)]) == t.words for t in entries[at].triggers):
                break
            noun = entries[at].triggers[-1] if entries[at].triggers else None
            counts = noun is not None and noun.kind in ("noun", "measure_noun") and len(noun.words) == 1
            if noun is not None and counts and not (low.endswith("ing") and _takes_object(words, at + 1, numbers)):
                return Phrase(first, at + 1, at, TALLY, number, named_from=start, plural=low.endswith("s"),
                              measure=noun.measure)  # fmt: skip
            noun_before = at > start and (entries[at - 1].flags & THING or lows[at - 1].endswith("s"))
            if head >= 0 or noun_before or not _describes(words, at, first):
                break
        elif flags & ADVERB and not flags & PERSON:
            if head >= 0 or not _describes(words, at, first):
                break
        elif low == "of" and head < 0 and at > start and words.capital(at - 1) and at + 1 < end and words.capital(at + 1):
            pass  # "a Ministry of Health employee"
        elif flags & CLOSED and low not in NOMINAL_VERBS:
            if not (flags & VERB and head < 0 and first < at and not flags & PREPOSITION and at == start):
                break  # "the attacks": a verb's form right after "the" is a noun
        elif flags & (PAST | ING) and (head >= 0 or at > start) and _is_verb(words, at, flags, head >= 0):
            if not words.capital(at) or words.text.isupper():
                break
        elif flags & PERSON:
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
        return bool(ahead & (CLOSED | SIGN | NUMBER | DIGITS | ADVERB | DATE | people)) or words.capital(at + 1)
    return bool(ahead & (DETERMINER | POSSESSIVE | NUMBER | DIGITS) or (ahead & PERSON and headed))


def _kind(
    words: Words, first: int, start: int, head: int, end: int, number: NumberMark | None, capitals: int
) -> Phrase:
    lows, entries = words.lows, words.entries
    described = _participle(words, start, end)
    if head < end - 1 and lows[end - 1].endswith(people.PERSON_ENDINGS) and lows[end - 1] not in people.NO_PERSONS:
        head = end - 1
    if head >= 0 and head < end - 1 and _another_head(words, head, end):
        return Phrase(first, end, end - 1, OBJECT, number, named_from=start)
    if head < 0:
        if lows[end - 1].removesuffix("'s") in _BODIES:
            return Phrase(first, end, end - 1, BODY, number, "combatant", named_from=start)
        named = capitals == end - start and start == first and number is None
        if named and words.text.isupper():  # in capitals one word is no sure name, nor are words built like nouns
            named = end - start > 1 and not any(low.endswith(_NOUN_ENDINGS) for low in lows[start:end])
        return Phrase(first, end, end - 1, NAME if named else OBJECT, number, named_from=start)
    noun = lows[head]
    victim_class = _class(words, start, head)
    last = end
    complement = _complement(words, last)
    if complement is not None:
        last, inside = complement
        if victim_class == "unknown" and noun in _OPEN_HEADS:
            victim_class = inside
    return Phrase(
        first, last, head, PEOPLE, number, victim_class,
        "households" if noun in people.HOUSEHOLDS else "people", start, is_plural(noun), described=described,
    )  # fmt: skip


def _participle(words: Words, start: int, end: int) -> str | None:
    """What a participle or state among these words says befell the people."""
    for at in range(start, end):
        if words.entries[at].flags & TRIGGER:
            for entry in words.entries[at].triggers:
                if len(entry.words) == 1 and (entry.kind == "state" or (entry.kind, entry.form) == ("transitive", "past")):
                    return entry.measure
    return None


def _another_head(words: Words, head: int, end: int) -> bool:
    """Whether the noun for people only stands before another noun: "two police stations", "student dormitory"."""
    following = words.entries[head + 1].flags
    if following & THING:
        return True
    return not (words.capital(head + 1) or following or is_plural(words.lows[head]))


def _class(words: Words, start: int, head: int) -> str:
    """The class of a noun for people with the words before it."""
    low = words.lows[head]
    found = words.entries[head].victim_class or "unknown"
    if start == head:
        return found
    before = {w.removesuffix("'s") for w in words.lows[start:head]}
    if low in _STAFF and before & _STAFF_OF:
        return "civilian"
    if found == "unknown" and low in people.ARMED_HEADS and before & _COMBATANT_WORDS:
        return "combatant"
    if found == "unknown" and before & _CIVILIAN_WORDS - {"local"}:
        return "civilian"
    return found


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
        elif found == "unknown" and (inside == "civilian" or low in people.HOUSEHOLDS):
            found = "civilian"
        end += 1
    return (end, found) if end > at + 1 else None


def _join(words: Words, phrase: Phrase, numbers: dict[int, NumberMark]) -> None:
    """Take in what is joined to the group without a number ("fighters and civilians"), and the class of all."""
    classes = {phrase.victim_class or "unknown"}
    for _ in range(4):
        step = _past_joiner(words, phrase.last)
        if step < 0:
            break
        while step < len(words) and words.entries[step].flags & POSSESSIVE:
            step += 1
        if step >= len(words) or step in numbers:
            break
        joined = _named(words, step, step, None, numbers)
        if joined is None or joined.kind != PEOPLE or not joined.plural:
            break
        classes.add(joined.victim_class or "unknown")
        phrase.last = joined.last
    phrase.victim_class = union(classes | _included(words, phrase.last, numbers))


def _past_joiner(words: Words, at: int) -> int:
    """Past "and", "or", ", and" or a comma before another noun for people; -1 where none stands."""
    lows = words.lows
    if at + 1 >= len(lows):
        return -1
    if lows[at] in ("and", "or"):
        return at + 1
    if lows[at] == "," and lows[at + 1] == "and":
        return at + 2
    return at + 1 if lows[at] == "," and words.entries[at + 1].flags & PERSON else -1


def _included(words: Words, at: int, numbers: dict[int, NumberMark]) -> set[str]:
    """Whether "including" names fighters and others without numbers: "people including fighters and their relatives"."""
    lows = words.lows
    at += at < len(lows) and lows[at] == ","
    if at >= len(lows) or lows[at] not in ("including", "among"):
        return set()
    at += 1 + (lows[at] == "among")
    found: set[str] = set()
    for _ in range(3):
        while at < len(lows) and words.entries[at].flags & DETERMINER:
            at += 1
        if at >= len(lows) or at in numbers:
            break
        group = _named(words, at, at, None, numbers)
        if group is None or group.kind != PEOPLE or not group.plural:
            break
        found.add(group.victim_class or "unknown")
        at = group.last + 1
        if not (at <= len(lows) and lows[at - 1 : at] and lows[at - 1] in ("and", ",")):
            break
    return {"mixed"} if "combatant" in found and len(found | {"unknown"}) > 1 and found != {"combatant"} else set()


def as_people(words: Words, phrase: Phrase) -> None:
    """Take a noun that no list knows for people, where only people and animals are meant: "two Jesuits were shot dead"."""
    low = words.lows[phrase.head]
    if phrase.kind == OBJECT and low not in people.ANIMALS and not words.entries[phrase.head].flags & (THING | SIGN | DIGITS) \
            and (phrase.number is not None or words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE)):  # fmt: skip
        phrase.kind, phrase.victim_class = PEOPLE, "unknown"
        phrase.plural = low.endswith("s") and (phrase.number is None or phrase.number.form != "article")


def union(classes: set[str]) -> str:
    """The class of people of several classes."""
    if "mixed" in classes or {"civilian", "combatant"} <= classes:
        return "mixed"
    return next(iter(classes)) if len(classes) == 1 else "unknown"


_MANY = frozenset(["people", "troops", "forces", "personnel", "staff", "police", "military", "militia", "clergy"])
_ONE_IN_S = frozenset(["boss", "princess", "actress", "hostess", "waitress", "press"])


def is_plural(noun: str) -> bool:
    """Whether a noun for people names many."""
    return noun in _MANY or (noun.endswith(("s", "men", "children", "women")) and noun not in _ONE_IN_S)
