"""The phrases of a list that count people, each person once: "Omar Ali, a teacher" is one."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import (
    BODY,
    COUNT,
    FALLEN,
    NAME,
    OBJECT,
    PEOPLE,
    PRO,
    TALLY,
    Phrase,
    is_plural,
)
from transforms.reading.lexicon.classes import DETERMINER, GRAMMAR, POSSESSIVE
from transforms.reading.lexicon.measures import HARM
from transforms.reading.lexicon.verbs_in_context import SEIZES
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_SEIZES = cue(SEIZES)

# What befalls a person whom the words only name; a place or a body that is "captured" or "evacuated" is nobody.
_PERSONAL = HARM | {"released", "rescued"}
# Whom no count of people takes in: who is not born dies in no register of deaths.
_UNBORN = frozenset(["unborn", "foetus", "foetuses", "fetus", "fetuses"])
_OWN = frozenset(["his", "her", "their"])
_ALL = frozenset(["all", "both", "chiefly", "largely", "mainly", "mostly", "predominantly"])
_EACH = frozenset(["each", "every"])
_REFLEXIVES = frozenset(["himself", "herself", "themselves", "itself"])


def agreeing(words: Words, people: list[Phrase]) -> list[Phrase]:
    """The subjects of a verb for one: in "an envoy and leader of the party was killed" two words name one person."""
    kept: list[Phrase] = []
    for phrase in people:
        if kept and _one_and_the_same(words, kept[-1], phrase):
            kept[-1].last = phrase.last
            if kept[-1].victim_class in (None, "unknown"):
                kept[-1].victim_class = phrase.victim_class
        else:
            kept.append(phrase)
    return kept


def _one_and_the_same(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether "and" joins a second word for the same person, who has no article of his own."""
    if words.lows[phrase.first - 1] == "," and words.lows[phrase.first] in _OWN:
        return _is_single(before) and _is_single(phrase)  # "Omar Selk, her brother, was killed"
    bare_noun = phrase.kind == PEOPLE and not phrase.plural and phrase.number is None
    named = words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE)
    return bare_noun and not named and _is_single(before) and words.lows[phrase.first - 1] == "and"


def countable(words: Words, phrases: list[Phrase], measure: str) -> list[tuple[Phrase, NumberMark]]:
    """The phrases of a list that tell how many people, appositions counted once."""
    found: list[tuple[Phrase, NumberMark]] = []
    if not phrases:
        return found
    several = len(phrases) > 1 and any("and" in p.joint for p in phrases[1:])
    seized = measure == "abducted" and words.has(_SEIZES)  # "seized Tarn" takes a place
    if parts := _spelled_out(words, phrases):
        for part in parts:
            part.share, part.total = True, phrases[0]
        told = [p for p in parts if p.number is not None and p.number.form != "article"]
        phrases = [phrases[0], *told, *phrases[len(parts) + 1 :]]
    before: Phrase | None = None
    apposed = False  # the last phrase told more of the person before it
    for phrase in phrases:
        number = phrase.count()
        if apposed and phrase.joint == "and" and _has_no_article(words, phrase):
            continue  # "Omar Ali, a former minister and head of the party"
        apposed = False
        back = _points_back(words, phrase, measure)
        if (phrase.kind == PRO and phrase.plural) or back:
            number = NumberMark(phrase.first, phrase.first, None, None, "exact", "pronoun")
        if (
            number is None
            or phrase.kind in (OBJECT, BODY)
            or (phrase.kind == FALLEN and not back)
            or (phrase.kind == NAME and (measure not in _PERSONAL or seized))
            or (phrase.kind == TALLY and phrase.measure != measure)
            or words.lows[phrase.first] in _REFLEXIVES  # "the bomber killed himself"
            or _describes_some(words, phrase)
            or (before is not None and _of_two_towns(words, before, phrase))
            or (
                number.form == PEOPLE and words.lows[phrase.first] in _EACH
            )  # "wiped out every man of the village"
            or not _UNBORN.isdisjoint(words.lows[phrase.first : phrase.last])
            or (phrase.joint == "including" and phrase.number is None)  # "nine people, including the mayor"
            or (phrase.kind == NAME and words.lows[phrase.first - 1] in _ALL)  # "12 people, all Mennonites"
        ):
            before = phrase
            continue
        if (
            before is not None
            and phrase.joint == ","
            and not _first_of_several(words, before)
            and _same_person(
                words, before, phrase, several and before.joint != "and" and not _holds_office(words, phrase)
            )
        ):
            if (
                before is not None and found and found[-1][0] is before
            ):  # "his sister, a dentist" is told by both
                before.last = phrase.last
                before.victim_class = phrase.victim_class if before.kind == NAME else before.victim_class
            before, apposed = None, True
            continue
        found.append((phrase, number))
        before = phrase
    return found


def _describes_some(words: Words, phrase: Phrase) -> bool:
    """Whether "several" without a noun only says how some of those before are: "19 men, several with ties to it"."""
    vague = phrase.number is not None and phrase.number.form == "vague"
    return (
        vague
        and phrase.kind == COUNT
        and phrase.joint == ","
        and words.lows[phrase.last : phrase.last + 1] == ["with"]
    )


def _of_two_towns(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether a name goes on from that of a place: "the 13 villagers of Oting and Tiru"."""
    many = before.kind == PEOPLE and before.number is not None and (before.number.low or 0) > 1
    return (
        many
        and phrase.kind == NAME
        and phrase.joint == "and"
        and words.lows[before.head + 1 : before.head + 2] == ["of"]
        and words.capital(before.last - 1)
    )


def _points_back(words: Words, phrase: Phrase, measure: str) -> bool:
    """Whether "the victims" or "the medics" may be people counted before, of whom more befell."""
    if measure not in ("killed", "wounded") or phrase.number is not None or not phrase.plural:
        return False
    if words.lows[phrase.first] != "the" or phrase.share or phrase.joint in ("among", "amongst"):
        return False
    if words.lows[phrase.first + 1] in ("other", "others", "rest"):
        return False
    known = words.entries[phrase.head].victim_class is not None
    return (phrase.kind == PEOPLE and known) or words.lows[phrase.head] == "victims"


def _spelled_out(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases after the first that tell the people that it counts: "two of them, a nun and a pupil"."""
    number = phrases[0].number if len(phrases) > 2 and phrases[1].joint == "," else None
    if number is None or number.low is None or number.low != number.high:
        return []
    if "couple" in words.lows[phrases[0].first : phrases[0].last]:
        return []  # "a couple, their son and the driver"
    counted, parts = 0, []
    for part in phrases[1:]:
        told = None if part.share else part.count()
        if told is not None and told.low:
            counted += told.low
        parts.append(part)
        if counted == number.low and len(parts) > 1:
            return parts
    return []


def _first_of_several(words: Words, phrase: Phrase) -> bool:
    """Whether a name follows a noun for many, so that the next name is another's: "the nurses Ana Ruiz, Omar Selk"."""
    return phrase.kind == PEOPLE and not phrase.plural and is_plural(words.lows[phrase.head])


def _has_no_article(words: Words, phrase: Phrase) -> bool:
    """Whether a noun for one person stands bare, so that it names nobody new."""
    named = words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE)
    bare_noun = phrase.kind == PEOPLE and not phrase.plural and phrase.number is None
    return bare_noun and not named and not _is_named(words, phrase)


def _is_named(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase tells somebody's name: "Omar Selk", "General Omar Selk"."""
    after = phrase.head + 1
    titled = phrase.kind == PEOPLE and after < phrase.last and words.capital(after) and not phrase.plural
    return phrase.kind == NAME or (titled and not words.entries[after].flags & GRAMMAR)


def _same_person(words: Words, one: Phrase, other: Phrase, several: bool) -> bool:
    """Whether "Omar Ali, a teacher" or "the driver, a father of three" are one."""
    if not (_is_single(one) and _is_single(other)) or words.lows[other.first] in _OWN:
        return False  # "Bishop Omar Selk, his driver and a guard"
    names = (_is_named(words, one), _is_named(words, other))
    return names[0] != names[1] or (not several and not any(names))


def _holds_office(words: Words, phrase: Phrase) -> bool:
    """Whether a noun without an article tells what somebody is: "Colonel Omar Selk, head of the district police"."""
    bare_noun = phrase.kind == PEOPLE and phrase.number is None and phrase.head + 1 < len(words)
    named = words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE) or words.capital(phrase.first)
    return bare_noun and not named and words.lows[phrase.head + 1] == "of"


def _is_single(phrase: Phrase) -> bool:
    number = phrase.count()
    return (
        number is not None
        and number.high == 1
        and (phrase.number is None or number.form in ("article", "ordinal"))
    )
