"""Figures tied to the verb or noun that says what befell the people: subject, object, state, count noun, toll."""

from dataclasses import replace

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.noun_kinds import as_people
from transforms.reading.clauses.phrases.phrases import COUNT, FALLEN, PEOPLE, TALLY, Phrase
from transforms.reading.clauses.ties.arrivals import arrivals
from transforms.reading.clauses.ties.count_nouns import tallied
from transforms.reading.clauses.ties.counted_once import agreeing, countable
from transforms.reading.clauses.ties.wounds import wounded
from transforms.reading.clauses.verbs.tolls import is_former, toll_numbers
from transforms.reading.clauses.verbs.voices import ACTIVE, COUNTING, PASSIVE, STATE, TOLL
from transforms.reading.lexicon.classes import BE, PERSON, TRIGGER
from transforms.reading.lexicon.measures import HARM
from transforms.reading.lexicon.verbs_in_context import ARRIVING, CROSSING, SHELTERED, SUSTAINING
from transforms.reading.text.words import Words

_RULES = {ACTIVE: "object of the verb", PASSIVE: "subject of the verb", STATE: "people in that state"}
_MOVED_PEOPLE = frozenset(["displaced", "surrendered", "returned", "trapped", "evacuated", "missing"])
_DYING = frozenset(["died", "perished", "drowned"])
_SINGULAR = frozenset(["was", "has", "is"])
_FALLEN_INCLUDE = frozenset(["include", "included", "includes", "were", "was", "are"])
_COUNTS = frozenset(["digits", "words"])
_NOT_ALL = frozenset(["some", "most", "many", "part", "few", "majority", "none", "all-but"])
# Verbs that tell what befell people where other words join them.
_TELLING = (
    SUSTAINING
    | ARRIVING
    | CROSSING
    | SHELTERED
    | _FALLEN_INCLUDE
    | {"left", "shot", "spent", "hit", "struck"}
)
_SAFE = frozenset(["alive", "safe", "unharmed", "unhurt", "well"])


def ties_of(words: Words, clause: Clause, numbers: dict[int, NumberMark]) -> list[Tie]:
    """What a clause whose verb tells it says befell whom, each with its number."""
    verb = clause.verb
    if verb.voice == TOLL and verb.measure:
        former = is_former(words, verb.first)
        return [
            Tie(bare(number), number, clause, verb.measure, "toll", earlier or former)
            for number, earlier in toll_numbers(words, verb.first, verb.last, numbers)
        ]
    if verb.measure is None or (verb.measure == "missing" and _turned_up(words, verb.last)):
        return []
    if verb.measure == "returned" and words.lows[verb.last : verb.last + 1] == ["alive"]:
        return []  # "nine of the 60 came back alive"
    if verb.voice == COUNTING:
        return tallied(words, clause, verb.measure, numbers)
    people = clause.objects if verb.voice == ACTIVE else clause.subjects
    plain = words.lows[verb.at] not in ("seized", "wiped", "lost", "eliminated")
    if verb.voice == PASSIVE and verb.measure in _MOVED_PEOPLE:
        for phrase in people:
            number = phrase.number
            several = number is not None and number.high != 1
            if several and words.capital(phrase.head) and not words.text.isupper():
                as_people(words, phrase)  # "5,000 Gazans fled"
    if verb.voice == STATE and words.lows[verb.at] == "dead":
        for phrase in people:
            if phrase.number is not None and words.lows[phrase.head].endswith("s"):
                as_people(words, phrase)  # "left two ratings dead"
    if verb.voice == PASSIVE and verb.measure in HARM and plain:
        for phrase in people:
            if not verb.bare or (words.lows[verb.at] in _DYING and phrase.number is not None):
                as_people(words, phrase)
    if len(people) > 1 and people[-1].share and verb.voice == PASSIVE and "whom" in words.lows:
        last = people[-1]  # "30 were hurt, four of whom died": only the four did
        parted = "," in words.lows[last.last : verb.first]  # "500 villagers, four of whom are ill, have fled"
        if last.last <= verb.first and not parted and "whom" in words.lows[last.first : last.last]:
            people = [last]
    rule = _RULES[verb.voice]
    if len(people) > 1 and words.lows[verb.first] in _SINGULAR and verb.voice == PASSIVE:
        people = agreeing(words, people)
    if not verb.bare:
        people = [p for p in people if not _only_some(words, p)]
    if len(people) > 1:  # "half of them children, and 102 were injured": a share goes with its total
        people = [p for p in people if not p.share or p.total is None or any(p.total is q for q in people)]
        if verb.bare and people and not people[-1].share and "and" in people[-1].joint:
            people = [p for p in people if not p.share]  # "including two scouts, and 14 captured"
        people = [
            p for p in people if not (p.total and p.total.kind == TALLY and p.total.measure != verb.measure)
        ]
    ties: list[Tie] = []
    for p, number in countable(words, people, verb.measure):
        phrase, counted = _described(words, p, number, clause, numbers)
        ties.append(Tie(phrase, counted, clause, verb.measure, rule))
    return ties


def ties_of_plain(words: Words, clause: Clause) -> list[Tie]:
    """What a clause whose verb does not tell it says befell whom by its other words."""
    verb = clause.verb
    if words.lows[verb.at] not in _TELLING and words.lows[verb.first] not in SUSTAINING \
            and not (words.entries[verb.at].flags | words.entries[verb.first].flags) & BE:  # fmt: skip
        return []
    return [*_included(words, clause), *_sustained(words, clause), *_arrived(words, clause)]


def _only_some(words: Words, phrase: Phrase) -> bool:
    """Whether words tell that it befell some of a number only: "some of the 120 wounded were flown out"."""
    of = phrase.first - 1
    return of > 0 and words.lows[of] == "of" and words.lows[of - 1] in _NOT_ALL


def _says_who(words: Words, at: int) -> bool:
    """Whether "were civilians" stands there."""
    if at + 1 >= len(words) or not words.entries[at].flags & BE:
        return False
    return bool(words.entries[at + 1].flags & PERSON) and not words.entries[at + 1].flags & TRIGGER


def _described(
    words: Words, phrase: Phrase, number: NumberMark, clause: Clause, numbers: dict[int, NumberMark]
) -> tuple[Phrase, NumberMark]:
    """The group that a participle tells of: "80 of the 276 pupils seized in May are missing" were 276 seized."""
    verb = clause.verb
    if phrase.kind == COUNT and _says_who(words, clause.verb.last):
        return phrase, number  # "four of the 20 wounded were civilians"
    if not phrase.share or not verb.bare or verb.finite or verb.voice != PASSIVE or verb.first != phrase.last:
        return phrase, number
    inner = next(
        (n for at, n in numbers.items() if number.last + 1 < at < phrase.last and n.form in _COUNTS), None
    )
    if inner is None:
        return phrase, number
    return replace(phrase, first=inner.first, number=inner, share=False, total=None), inner


def _turned_up(words: Words, at: int) -> bool:
    """Whether who was missing is so no more: "missing since Sunday, were found unharmed"."""
    ahead = words.lows[at : at + 16]
    return "found" in ahead and not _SAFE.isdisjoint(ahead[ahead.index("found") + 1 :][:3])


def _included(words: Words, clause: Clause) -> list[Tie]:
    """ "The dead included three children": some of a total told before."""
    _counted_as(words, clause)
    if words.lows[clause.verb.at] not in _FALLEN_INCLUDE:
        return []
    fallen = next((p for p in clause.subjects if p.kind == FALLEN), None)
    if fallen is None or fallen.measure is None:
        return []
    ties = []
    for phrase in clause.objects:
        if phrase.number is not None:
            as_people(words, phrase)  # "among the dead are five deminers"
    for phrase, number in countable(words, clause.objects, fallen.measure):
        if phrase.number is not None and not _all_of_them(words, clause, phrase):
            phrase.share = True
            ties.append(Tie(phrase, number, clause, fallen.measure, "share of the fallen"))
    return ties


def _all_of_them(words: Words, clause: Clause, phrase: Phrase) -> bool:
    """Whether a number alone tells how many fell: "those killed in the raid were 14"."""
    number = phrase.number
    return (
        bool(words.entries[clause.verb.at].flags & BE)
        and phrase.kind == COUNT
        and number is not None
        and number.form in _COUNTS
        and words.lows[clause.subjects[0].first - 1 : clause.subjects[0].first] not in (["among"], ["of"])
    )


def _counted_as(words: Words, clause: Clause) -> None:
    """ "Twelve were children": a number that stands alone is some of a total before; the noun says of whom.

    So are those that are told with it ("seven were soldiers and five civilians"), and those that add up to the subject.
    """
    if (
        not words.entries[clause.verb.at].flags & BE
        or not clause.objects
        or clause.verb.last != clause.verb.at + 1
    ):
        return
    noun = clause.objects[0]
    others = [p for p in clause.objects if p.kind == PEOPLE and p.number is not None and not p.share]
    for phrase in clause.subjects[-1:]:
        alone = (
            phrase.kind == COUNT and phrase.number is not None and noun.kind == PEOPLE and noun.number is None
        )
        if alone and noun.plural and noun.first == clause.verb.last:
            phrase.share, phrase.noun = True, noun
            for other in others:
                other.share, other.total = "," in other.joint or "and" in other.joint, phrase.total
        elif phrase.number is not None and len(others) > 1 \
                and sum(p.number.low or 0 for p in others if p.number) == phrase.number.low:  # fmt: skip
            for other in others:  # "the 12 dead were seven soldiers and five civilians"
                other.share, other.total = True, phrase


def _arrived(words: Words, clause: Clause) -> list[Tie]:
    """ "Some 12,000 refugees arrived in", "5,100 had reached Pemba", "the church housed 700 runaways": displaced."""
    return [
        Tie(p, number, clause, "displaced", "people who arrive")
        for p, number in countable(words, arrivals(words, clause), "displaced")
    ]


def _sustained(words: Words, clause: Clause) -> list[Tie]:
    """ "A nurse suffered severe injuries", "12 had stab wounds": those who have them are wounded."""
    people = wounded(words, clause)
    if not people:
        return []
    for phrase in clause.objects:
        if phrase.measure == "wounded":
            phrase.number = None  # "two stab wounds" count no people
    return [
        Tie(p, number, clause, "wounded", "who has wounds")
        for p, number in countable(words, people, "wounded")
    ]
