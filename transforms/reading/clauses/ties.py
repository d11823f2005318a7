"""Figures tied to the verb or noun that says what befell the people: subject, object, state, count noun, toll."""

from dataclasses import dataclass

from transforms.reading.clauses.arrivals import arrivals
from transforms.reading.clauses.lists import Clause
from transforms.reading.clauses.nouns import as_people
from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.phrases import (
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
from transforms.reading.clauses.tolls import toll_numbers
from transforms.reading.clauses.voices import ACTIVE, COUNTING, PASSIVE, PLAIN, STATE, TOLL
from transforms.reading.clauses.wounds import wounded
from transforms.reading.lexicon.classes import BE, DETERMINER, GRAMMAR, POSSESSIVE, entry_of
from transforms.reading.text.words import Words

# What befalls a person whom the words only name; a place or a body that is "captured" or "evacuated" is nobody.


_PERSONAL = frozenset(["killed", "wounded", "abducted", "detained", "released", "rescued"])


_BODIES = frozenset(["body", "bodies", "corpse", "corpses", "remains"])


_FINDING = frozenset(
    """
    found find finding finds recovered recover recovering retrieved discovered pulled dumped buried exhumed identified
    turned surfaced gathered collected littered strewn hanging hung piled scattered delivered laid
    unearthed seen saw see dug exhumed carried counted lay lying floating washed brought taken received
    registered logged documented
    removed removing collecting picked
    """.split()  # noqa: SIM905
)


_ANIMATE = frozenset(["killed", "wounded", "abducted", "detained"])


_MOVED_PEOPLE = frozenset(["displaced", "surrendered", "returned", "trapped", "evacuated", "missing"])


_DYING = frozenset(["died", "perished", "drowned"])


_REFLEXIVES = frozenset(["himself", "herself", "themselves", "itself"])


_SEIZING = frozenset(["seize", "seizes", "seized", "seizing"])


_FALLEN_INCLUDE = frozenset(["include", "included", "includes", "were", "was", "are"])


@dataclass(slots=True)
class Tie:
    """A phrase tied to the verb that tells what befell it."""

    phrase: Phrase
    number: NumberMark
    clause: Clause
    measure: str
    rule: str
    earlier: bool = False


def ties_of(words: Words, clause: Clause, numbers: dict[int, NumberMark]) -> list[Tie]:
    """What a clause says befell whom, each with its number."""
    verb = clause.verb
    if verb.voice == TOLL and verb.measure:
        return [
            Tie(bare(number), number, clause, verb.measure, "toll", earlier)
            for number, earlier in toll_numbers(words, verb.first, verb.last, numbers)
        ]
    if verb.voice == PLAIN:
        return _included(words, clause) + _sustained(words, clause) + _arrived(words, clause)
    if verb.measure is None or (verb.measure == "missing" and _turned_up(words, verb.last)):
        return []
    if verb.voice == COUNTING:
        return _tallied(words, clause, verb.measure, numbers)
    people = clause.objects if verb.voice == ACTIVE else clause.subjects
    plain = words.lows[verb.at] not in ("seized", "wiped", "lost", "eliminated")
    if verb.voice == PASSIVE and verb.measure in _MOVED_PEOPLE:
        for phrase in people:
            if phrase.number is not None and words.capital(phrase.head) and not words.text.isupper():
                as_people(words, phrase)  # "5,000 Gazans fled"
    if verb.voice == PASSIVE and verb.measure in _ANIMATE and plain:
        for phrase in people:
            if not verb.bare or (words.lows[verb.at] in _DYING and phrase.number is not None):
                as_people(words, phrase)
    if len(people) > 1 and people[-1].share and verb.voice == PASSIVE and "whom" in words.lows:
        last = people[-1]  # "30 were hurt, four of whom died": only the four did
        parted = "," in words.lows[last.last : verb.first]  # "500 villagers, four of whom are ill, have fled"
        if last.last <= verb.first and not parted and "whom" in words.lows[last.first : last.last]:
            people = [last]
    rule = {ACTIVE: "object of the verb", PASSIVE: "subject of the verb", STATE: "people in that state"}[
        verb.voice
    ]
    if len(people) > 1 and words.lows[verb.first] in _SINGULAR and verb.voice == PASSIVE:
        people = _agreeing(words, people)
    if len(people) > 1:  # "half of them children, and 102 were injured": a share goes with its total
        people = [p for p in people if not p.share or p.total is None or any(p.total is q for q in people)]
        if verb.bare and people and not people[-1].share and "and" in people[-1].joint:
            people = [p for p in people if not p.share]  # "including two scouts, and 14 captured"
        people = [
            p for p in people if not (p.total and p.total.kind == TALLY and p.total.measure != verb.measure)
        ]
    return [
        Tie(p, number, clause, verb.measure, rule) for p, number in _countable(words, people, verb.measure)
    ]


_SINGULAR = frozenset(["was", "has", "is"])


def _agreeing(words: Words, people: list[Phrase]) -> list[Phrase]:
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
    bare_noun = phrase.kind == PEOPLE and not phrase.plural and phrase.number is None
    named = words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE)
    return bare_noun and not named and _is_single(before) and words.lows[phrase.first - 1] == "and"


_SAFE = frozenset(["alive", "safe", "unharmed", "unhurt", "well"])


def _turned_up(words: Words, at: int) -> bool:
    """Whether who was missing is so no more: "missing since Sunday, were found unharmed"."""
    ahead = words.lows[at : at + 16]
    return "found" in ahead and not _SAFE.isdisjoint(ahead[ahead.index("found") + 1 :][:3])


def bare(number: NumberMark) -> Phrase:
    """A number alone as a phrase that counts people."""
    return Phrase(number.first, number.last, number.last - 1, COUNT, number, named_from=number.last)


def _countable(words: Words, phrases: list[Phrase], measure: str) -> list[tuple[Phrase, NumberMark]]:
    """The phrases of a list that tell how many people, appositions counted once."""
    found: list[tuple[Phrase, NumberMark]] = []
    several = any("and" in p.joint for p in phrases[1:])
    seized = measure == "abducted" and not _SEIZING.isdisjoint(words.lows)  # "seized Tarn" takes a place
    if _spelled_out(phrases):
        for part in phrases[1:]:
            part.share, part.total = True, phrases[0]
        phrases = [
            p for p in phrases if p is phrases[0] or (p.number is not None and p.number.form != "article")
        ]
    before: Phrase | None = None
    for phrase in phrases:
        number = phrase.count()
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
        ):
            before = phrase
            continue
        if (
            before is not None
            and phrase.joint == ","
            and not _first_of_several(words, before)
            and _same_person(before, phrase, several and before.joint != "and")
        ):
            if (
                before is not None and found and found[-1][0] is before
            ):  # "his sister, a dentist" is told by both
                before.last = phrase.last
                before.victim_class = phrase.victim_class if before.kind == NAME else before.victim_class
            before = None
            continue
        found.append((phrase, number))
        before = phrase
    return found


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


def _spelled_out(phrases: list[Phrase]) -> bool:
    """Whether the phrases after the first tell the people that it counts: "two of them, a nun and a pupil"."""
    number = phrases[0].number if len(phrases) > 2 and phrases[1].joint == "," else None
    if number is None or number.low is None or number.low != number.high:
        return False
    parts = [p.count() for p in phrases[1:] if not p.share]
    return sum(part.low or 0 for part in parts if part is not None) == number.low


def _first_of_several(words: Words, phrase: Phrase) -> bool:
    """Whether a name follows a noun for many, so that the next name is another's: "the nurses Ana Ruiz, Omar Selk"."""
    return phrase.kind == PEOPLE and not phrase.plural and is_plural(words.lows[phrase.head])


def _same_person(one: Phrase, other: Phrase, several: bool) -> bool:
    """Whether "Omar Ali, a teacher" or "the driver, a father of three" are one."""
    single = [_is_single(p) for p in (one, other)]
    if not all(single):
        return False
    names = (one.kind == NAME, other.kind == NAME)
    return names[0] != names[1] or (not several and not any(names))


def _is_single(phrase: Phrase) -> bool:
    number = phrase.count()
    return number is not None and number.high == 1 and (phrase.number is None or number.form == "article")


def _counted_by(clause: Clause, tally: Phrase) -> list[Phrase]:
    """Whom a count noun counts; what has a number of its own takes no share for them."""
    return [p for p in clause.objects if p is not tally and not (p.share and tally.number)]


def _tallied(words: Words, clause: Clause, measure: str, numbers: dict[int, NumberMark]) -> list[Tie]:
    """ "Another 21 deaths", "the deaths of 12 people", "the killing of a teacher"."""
    tally = clause.subjects[0]
    ties = [
        Tie(p, number, clause, measure, "counted by a noun")
        for p, number in _countable(words, _counted_by(clause, tally), measure)
        if number.form != "none"
    ]
    number = tally.number
    if not ties and number is None and (owner := _owner(words, tally)) is not None:
        return [
            Tie(
                owner,
                NumberMark(owner.first, owner.first, 1, 1, "exact", owner.kind),
                clause,
                measure,
                "whose death",
            )
        ]
    if (
        number is None
        and words.lows[tally.head] in ("bodies", "corpses")
        and words.lows[tally.first] == "their"
    ):
        number = NumberMark(tally.first, tally.first, None, None, "exact", "pronoun")
    raised = _raised_to(words, tally.first, numbers)
    if raised is not None and not ties and number is None:
        return [Tie(bare(raised), raised, clause, measure, "toll")]
    if number is None and words.lows[tally.head] in ("body", "corpse"):
        number = NumberMark(tally.first, tally.first, 1, 1, "exact", "people")
    if ties or number is None or (number.form == "article" and clause.verb.measure != "killed"):
        return ties
    if number.form == "none" and measure == "displaced":
        return []  # "no new arrivals"
    if words.lows[tally.head] in ("wound", "wounds"):
        return []  # "three gunshot wounds" may be one man's
    if words.lows[tally.head] in _BODIES and _FINDING.isdisjoint(words.lows):
        return []
    if number.form == "article" and words.lows[tally.head] not in _BODIES | {"death", "fatality"}:
        return []
    return [Tie(tally, number, clause, measure, "count noun")]


_RAISING = frozenset(
    ["took", "takes", "brought", "brings", "bringing", "raised", "raising", "pushed", "pushing", "taking"]
)


def _raised_to(words: Words, at: int, numbers: dict[int, NumberMark]) -> NumberMark | None:
    """The number that deaths are raised to, where it stands before them: "took to 58 the army's fatalities"."""
    for first in range(max(at - 5, 2), at):
        number = numbers.get(first)
        if number is not None and number.last == at and words.lows[first - 1] == "to":
            return None if _RAISING.isdisjoint(words.lows[max(0, first - 4) : first]) else number
    return None


_OWN_DEATHS = frozenset(["murder", "assassination", "death", "killing", "execution"])


def _owner(words: Words, tally: Phrase) -> Phrase | None:
    """The one whose death a noun tells: "the policeman's murder", "Galan's assassination"."""
    at = tally.head - 1
    if words.lows[tally.head] not in _OWN_DEATHS or at < tally.first or not words.lows[at].endswith("'s"):
        return None
    noun = entry_of[words.lows[at].removesuffix("'s")]
    named = words.capital(at) and not noun.flags & GRAMMAR and not words.text.isupper()
    if not named and (noun.victim_class is None or is_plural(noun.low)):
        return None
    kind = PEOPLE if noun.victim_class else NAME
    return Phrase(tally.first, tally.head, at, kind, None, noun.victim_class, named_from=tally.named_from)


def _included(words: Words, clause: Clause) -> list[Tie]:
    """ "The dead included three children": some of a total told before."""
    _counted_as(words, clause)
    fallen = next((p for p in clause.subjects if p.kind == FALLEN), None)
    if fallen is None or fallen.measure is None or words.lows[clause.verb.at] not in _FALLEN_INCLUDE:
        return []
    ties = []
    for phrase in clause.objects:
        if phrase.number is not None:
            as_people(words, phrase)  # "among the dead are five deminers"
    for phrase, number in _countable(words, clause.objects, fallen.measure):
        if phrase.number is not None:
            phrase.share = True
            ties.append(Tie(phrase, number, clause, fallen.measure, "share of the fallen"))
    return ties


def _counted_as(words: Words, clause: Clause) -> None:
    """ "Twelve were children": a number that stands alone is some of a total before; the noun says of whom."""
    if (
        not words.entries[clause.verb.at].flags & BE
        or not clause.objects
        or clause.verb.last != clause.verb.at + 1
    ):
        return
    noun = clause.objects[0]
    for phrase in clause.subjects[-1:]:
        alone = (
            phrase.kind == COUNT and phrase.number is not None and noun.kind == PEOPLE and noun.number is None
        )
        if alone and noun.plural and noun.first == clause.verb.last:
            phrase.share, phrase.noun = True, noun


def _arrived(words: Words, clause: Clause) -> list[Tie]:
    """ "Some 12,000 refugees arrived in", "5,100 had reached Pemba", "the church housed 700 runaways": displaced."""
    return [
        Tie(p, number, clause, "displaced", "people who arrive")
        for p, number in _countable(words, arrivals(words, clause), "displaced")
    ]


def _sustained(words: Words, clause: Clause) -> list[Tie]:
    """ "A nurse suffered severe injuries", "12 had stab wounds": those who have them are wounded."""
    people = wounded(words, clause)
    for phrase in clause.objects if people else []:
        if phrase.measure == "wounded":
            phrase.number = None  # "two stab wounds" count no people
    return [
        Tie(p, number, clause, "wounded", "who has wounds")
        for p, number in _countable(words, people, "wounded")
    ]
