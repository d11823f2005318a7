"""Clauses to statements: each figure of people with what befell them, its bounds, its group and who did it."""

from dataclasses import dataclass

from transforms.reading.clauses.clauses import Clause, read_clauses
from transforms.reading.clauses.numbers import NumberMark, mark_numbers
from transforms.reading.clauses.phrases import BODY, COUNT, FALLEN, NAME, OBJECT, PEOPLE, PRO, TALLY, Phrase, as_people, is_plural
from transforms.reading.clauses.tolls import toll_numbers
from transforms.reading.clauses.verbs import ACTIVE, COUNTING, PASSIVE, PLAIN, STATE, TOLL, VerbGroup
from transforms.reading.lexicon.classes import BE, DETERMINER, NUMBER, PERSON, POSSESSIVE, TRIGGER, entry_of
from transforms.reading.lexicon.measures import MOVING
from transforms.reading.text.words import Words

# What befalls a person whom the words only name; a place or a body that is "captured" or "evacuated" is nobody.
_PERSONAL = frozenset(["killed", "wounded", "abducted", "detained", "released", "rescued"])
_BODIES = frozenset(["body", "bodies", "corpse", "corpses", "remains"])
_FINDING = frozenset(
    """
    found find finding finds recovered recover recovering retrieved discovered pulled dumped buried exhumed identified
    unearthed carried counted lay lying floating washed brought taken received
    """.split()  # noqa: SIM905
)
_ANIMATE = frozenset(["killed", "wounded", "abducted", "detained"])
_REFLEXIVES = frozenset(["himself", "herself", "themselves", "itself"])
_SUSTAINING = frozenset("sustained suffered received had have sustaining suffering receiving sustain suffer".split())
_FALLEN_INCLUDE = frozenset(["include", "included", "includes", "were", "was", "are"])


@dataclass(frozen=True, slots=True)
class Statement:
    """One figure with what befell the people it counts. Offsets count in the sentence.

    `share_of`: position in the list of the statement whose total it is a share of; `some_of_before`: a share of a total
    that an earlier sentence told. `cumulative`: a toll up to now; `earlier`: a toll that the same sentence replaces
    ("up from 165"). `single`: how one person is told without a number (people, name, pronoun); `definite`: by "the" or "his". `rule`: the form of the
    clause that tied figure and verb.
    """

    measure: str
    low: int | None
    high: int | None
    quantifier: str
    unit: str
    victim: str | None
    victim_class: str | None
    start: int
    end: int
    phrase: Phrase
    number: NumberMark
    verb: VerbGroup
    rule: str
    share_of: int | None = None
    some_of_before: bool = False
    cumulative: bool = False
    earlier: bool = False
    single: str | None = None
    definite: bool = False
    actor: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence's clauses, the statements made of them, and its noun phrases."""

    clauses: list[Clause]
    statements: list[Statement]
    phrases: list[Phrase]


@dataclass(slots=True)
class _Tie:
    """A phrase tied to the verb that tells what befell it."""

    phrase: Phrase
    number: NumberMark
    clause: Clause
    measure: str
    rule: str
    earlier: bool = False


NOTHING = Read([], [], [])


def read_statements(words: Words) -> Read:
    """Find every figure of people in a sentence with what befell them."""
    if not _tells_harm(words) and not (words.flags & NUMBER and _tells_shares(words)):
        return NOTHING
    numbers = mark_numbers(words)
    clauses, phrases = read_clauses(words, numbers)
    ties = [t for clause in clauses if clause.verb.voice == PLAIN for t in _ties(words, clause, numbers)]
    ties += [t for clause in clauses if clause.verb.voice != PLAIN for t in _ties(words, clause, numbers)]
    ties += _left_over(words, phrases, ties)
    ties = _without_descriptions(_without_fatal_wounds(_shares_follow_totals(ties)), clauses)
    return Read(clauses, _states(words, ties), phrases)


def _tells_harm(words: Words) -> bool:
    """Whether some word says what befell people; most that begin a phrase ("found", "set") stand for themselves."""
    if not words.flags & TRIGGER:
        return False
    for at, entry in enumerate(words.entries):
        if entry.flags & TRIGGER:
            if entry.low == "number" or (words.flags & PERSON and entry.low in MOVING):
                return True
            for trigger in entry.triggers:
                size = len(trigger.words)
                if size == 1 or tuple(words.lows[at : at + size]) == trigger.words:
                    return True
    return False


def _tells_shares(words: Words) -> bool:
    """Whether a sentence may tell shares of a total before it: "nine of them were children"."""
    lows = words.lows
    if "them" in lows or "whom" in lows or "dead" in lows:
        return True
    return any(e.flags & NUMBER and lows[at + 1] in ("were", "are") for at, e in enumerate(words.entries[:-1]))


def _ties(words: Words, clause: Clause, numbers: dict[int, NumberMark]) -> list[_Tie]:
    verb = clause.verb
    if verb.voice == TOLL and verb.measure:
        return [
            _Tie(_bare(number), number, clause, verb.measure, "toll", earlier)
            for number, earlier in toll_numbers(words, verb.last, numbers)
        ]
    if verb.voice == PLAIN:
        return _included(words, clause) + _sustained(words, clause)
    if verb.measure is None:
        return []
    if verb.voice == COUNTING:
        return _tallied(words, clause, verb.measure)
    people = clause.objects if verb.voice == ACTIVE else clause.subjects
    if verb.voice == PASSIVE and not verb.bare and verb.measure in _ANIMATE:
        for phrase in people:
            as_people(words, phrase)
    rule = {ACTIVE: "object of the verb", PASSIVE: "subject of the verb", STATE: "people in that state"}[verb.voice]
    return [_Tie(p, number, clause, verb.measure, rule) for p, number in _countable(words, people, verb.measure)]


def _left_over(words: Words, phrases: list[Phrase], ties: list[_Tie]) -> list[_Tie]:
    """Shares without a verb of their own have what befell their total; "43 injured people" tells it by itself."""
    tied = {id(t.phrase) for t in ties}
    found: list[_Tie] = []
    for phrase in phrases:
        number = phrase.number
        if id(phrase) in tied or number is None or not phrase.counts_people:
            continue
        if phrase.share:
            total = _total_of(phrase)
            found += [
                _Tie(phrase, number, t.clause, t.measure, "share of a total") for t in ties if t.phrase is total
            ]
            if total is None and number.form != "article":
                verb = VerbGroup(phrase.first, phrase.last, phrase.head, STATE, phrase.measure or "")
                found.append(_Tie(phrase, number, Clause(verb, []), phrase.measure or "", "share of a total before"))
            if total is not None and total.kind == FALLEN and total.measure:
                verb = VerbGroup(total.first, total.last, total.head, STATE, total.measure)
                found.append(_Tie(phrase, number, Clause(verb, [total]), total.measure, "share of the fallen"))
        elif (elsewhere := _elsewhere(words, phrase, phrases, ties)) is not None:
            found.append(elsewhere)
        elif phrase.described and number.form not in ("none", "article"):
            verb = VerbGroup(phrase.head, phrase.last, phrase.head, STATE, phrase.described)
            found.append(_Tie(phrase, number, Clause(verb, [phrase]), phrase.described, "participle before the noun"))
    return found


_WHERE = frozenset(["in", "at", "near", "from", "on", "around", "outside", "inside"])


def _elsewhere(words: Words, phrase: Phrase, phrases: list[Phrase], ties: list[_Tie]) -> _Tie | None:
    """ "Eight were killed, six in Homs and two in Hama": what befell the total befell those told with a place of their own.

    Where they add up to the total they are its shares; else they are more of the same.
    """
    follows = words.lows[phrase.last] if phrase.last < len(words) else ""
    if phrase.kind != COUNT or phrase.joint not in (",", "and", ", and") or follows not in _WHERE:
        return None
    before = [t for t in ties if t.phrase.last <= phrase.first and not t.phrase.share and t.clause.verb.voice != TOLL]
    if not before or phrase.number is None:
        return None
    total = before[-1]
    parts = [p for p in phrases if p.kind == COUNT and p.number and p.first > total.phrase.first and p.joint]
    if total.number.low and sum((p.number.low or 0) for p in parts if p.number) == total.number.low:
        phrase.share, phrase.total = True, total.phrase
        return _Tie(phrase, phrase.number, total.clause, total.measure, "share of a total")
    return _Tie(phrase, phrase.number, total.clause, total.measure, "told with a place of its own")


def _bare(number: NumberMark) -> Phrase:
    return Phrase(number.first, number.last, number.last - 1, COUNT, number, named_from=number.last)


def _countable(words: Words, phrases: list[Phrase], measure: str) -> list[tuple[Phrase, NumberMark]]:
    """The phrases of a list that tell how many people, appositions counted once."""
    found: list[tuple[Phrase, NumberMark]] = []
    several = any("and" in p.joint for p in phrases[1:])
    if _spelled_out(phrases):
        for part in phrases[1:]:
            part.share, part.total = True, phrases[0]
        phrases = [p for p in phrases if p is phrases[0] or (p.number is not None and p.number.form != "article")]
    before: Phrase | None = None
    for phrase in phrases:
        number = phrase.count()
        if phrase.kind == PRO and phrase.plural:
            number = NumberMark(phrase.first, phrase.first, None, None, "exact", "pronoun")
        if (
            number is None
            or phrase.kind in (OBJECT, BODY, FALLEN)
            or (phrase.kind == NAME and measure not in _PERSONAL)
            or (phrase.kind == TALLY and phrase.measure != measure)
            or words.lows[phrase.first] in _REFLEXIVES  # "the bomber killed himself"
        ):
            before = phrase
            continue
        if before is not None and phrase.joint == "," and _same_person(before, phrase, several and before.joint != "and"):
            if before is not None and found and found[-1][0] is before:  # "his sister, a dentist" is told by both
                before.last = phrase.last
                before.victim_class = phrase.victim_class if before.kind == NAME else before.victim_class
            before = None
            continue
        found.append((phrase, number))
        before = phrase
    return found


def _spelled_out(phrases: list[Phrase]) -> bool:
    """Whether the phrases after the first tell the people that it counts: "two of them, a nun and a pupil"."""
    number = phrases[0].number if len(phrases) > 2 and phrases[1].joint == "," else None
    if number is None or number.low is None or number.low != number.high:
        return False
    parts = [p.count() for p in phrases[1:] if not p.share]
    return sum(part.low or 0 for part in parts if part is not None) == number.low


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


def _tallied(words: Words, clause: Clause, measure: str) -> list[_Tie]:
    """ "Another 21 deaths", "the deaths of 12 people", "the killing of a teacher"."""
    tally = clause.subjects[0]
    ties = [
        _Tie(p, number, clause, measure, "counted by a noun")
        for p, number in _countable(words, clause.objects, measure)
        if number.form != "none"
    ]
    number = tally.number
    if not ties and number is None and (owner := _owner(words, tally)) is not None:
        return [_Tie(owner, NumberMark(owner.first, owner.first, 1, 1, "exact", owner.kind), clause, measure, "whose death")]
    if number is None and words.lows[tally.head] in ("bodies", "corpses") and words.lows[tally.first] == "their":
        number = NumberMark(tally.first, tally.first, None, None, "exact", "pronoun")
    if number is None and words.lows[tally.head] in ("body", "corpse"):
        number = NumberMark(tally.first, tally.first, 1, 1, "exact", "people")
    if ties or number is None or (number.form == "article" and clause.verb.measure != "killed"):
        return ties
    if words.lows[tally.head] in _BODIES and _FINDING.isdisjoint(words.lows):
        return []
    if number.form == "article" and words.lows[tally.head] not in (*_BODIES, "death", "fatality"):
        return []
    return [_Tie(tally, number, clause, measure, "count noun")]


_OWN_DEATHS = frozenset(["murder", "assassination", "death", "killing", "execution"])


def _owner(words: Words, tally: Phrase) -> Phrase | None:
    """The one whose death a noun tells: "the policeman's murder", "Galan's assassination"."""
    at = tally.head - 1
    if words.lows[tally.head] not in _OWN_DEATHS or at < tally.first or not words.lows[at].endswith("'s"):
        return None
    noun = entry_of[words.lows[at].removesuffix("'s")]
    named = words.capital(at) and not noun.flags and not words.text.isupper()
    if not named and (noun.victim_class is None or is_plural(noun.low)):
        return None
    kind = PEOPLE if noun.victim_class else NAME
    return Phrase(tally.first, tally.head, at, kind, None, noun.victim_class, named_from=tally.named_from)


def _included(words: Words, clause: Clause) -> list[_Tie]:
    """ "The dead included three children": some of a total told before."""
    _counted_as(words, clause)
    fallen = next((p for p in clause.subjects if p.kind == FALLEN), None)
    if fallen is None or fallen.measure is None or words.lows[clause.verb.at] not in _FALLEN_INCLUDE:
        return []
    ties = []
    for phrase, number in _countable(words, clause.objects, fallen.measure):
        if phrase.number is not None:
            phrase.share = True
            ties.append(_Tie(phrase, number, clause, fallen.measure, "share of the fallen"))
    return ties


def _counted_as(words: Words, clause: Clause) -> None:
    """ "Twelve were children": a number that stands alone is some of a total told before, and the noun tells of whom."""
    if not words.entries[clause.verb.at].flags & BE or not clause.objects or clause.verb.last != clause.verb.at + 1:
        return
    noun = clause.objects[0]
    for phrase in clause.subjects[-1:]:
        alone = phrase.kind == COUNT and phrase.number is not None and noun.kind == PEOPLE and noun.number is None
        if alone and noun.plural and noun.first == clause.verb.last:
            phrase.share, phrase.noun = True, noun


def _sustained(words: Words, clause: Clause) -> list[_Tie]:
    """ "A nurse suffered severe injuries", "12 had stab wounds": those who have them are wounded."""
    if words.lows[clause.verb.at] not in _SUSTAINING:
        return []
    hurt = next((p for p in clause.objects if p.measure == "wounded"), None)
    if hurt is None or (hurt.number is not None and hurt.number.form == "none"):
        return []
    hurt.number = None  # "two stab wounds" count no people
    return [
        _Tie(p, number, clause, "wounded", "subject with injuries")
        for p, number in _countable(words, clause.subjects, "wounded")
    ]


def _shares_follow_totals(ties: list[_Tie]) -> list[_Tie]:
    """A share has what befell its total; a participle beside it only describes it ("53 of them wounded")."""
    kept: list[_Tie] = []
    for tie in ties:
        if tie.phrase.share and tie.clause.describes:
            total = _total_of(tie.phrase)
            measures = {t.measure for t in ties if t.phrase is total}
            if measures and measures != {"casualties"}:
                kept += [
                    _Tie(tie.phrase, tie.number, t.clause, t.measure, "share of a total")
                    for t in ties
                    if t.phrase is total and not any(k.phrase is tie.phrase and k.measure == t.measure for k in ties)
                ]
                continue
        kept.append(tie)
    return kept


def _total_of(phrase: Phrase) -> Phrase | None:
    total = phrase.total
    while total is not None and total.share and total.total is not None:
        total = total.total
    return total


def _without_fatal_wounds(ties: list[_Tie]) -> list[_Tie]:
    """Who was wounded and died of it in the same words is dead: "was stabbed and killed"."""
    dead = {_key(t.phrase, "") for t in ties if t.measure == "killed"}
    return [t for t in ties if t.measure != "wounded" or _key(t.phrase, "") not in dead]


def _without_descriptions(ties: list[_Tie], clauses: list[Clause]) -> list[_Tie]:
    """ "Evacuated 350 wounded": what a participle after the object of such a verb says is not news."""
    objects = {id(p): c.verb.measure for c in clauses if c.verb.voice == ACTIVE for p in c.objects}
    return [
        t for t in ties
        if not (t.clause.verb.bare or t.clause.verb.voice == STATE)
        or t.clause.verb.voice == ACTIVE
        or objects.get(id(t.phrase), t.measure) == t.measure
        or t.phrase.share
    ]  # fmt: skip


def _states(words: Words, ties: list[_Tie]) -> list[Statement]:
    """Statements in the order of their figures, with what coordination and ellipsis leave out."""
    ties = sorted(ties, key=lambda t: (t.phrase.first, t.clause.verb.first))
    statements: list[Statement] = []
    position: dict[tuple[int, str], int] = {}
    for tie in ties:
        phrase = tie.phrase
        if _key(phrase, tie.measure) in position:
            continue
        total = _total_of(phrase) if phrase.share else None
        share_of = position.get(_key(total, tie.measure)) if total is not None else None
        bounds = _bounds(tie, statements, share_of)
        if bounds is None:
            continue
        victim, victim_class = _victim(words, tie, ties, statements)
        verb = tie.clause.verb
        position[_key(phrase, tie.measure)] = len(statements)
        statements.append(
            Statement(
                measure=tie.measure, low=bounds[0], high=bounds[1], quantifier=bounds[2], unit=phrase.unit, victim=victim,
                victim_class=victim_class, start=words.starts[min(phrase.first, verb.first)],
                end=words.ends[max(phrase.last, verb.last) - 1], phrase=phrase, number=tie.number, verb=verb,
                rule=tie.rule, share_of=share_of, some_of_before=phrase.share and share_of is None,
                cumulative=verb.voice == TOLL and not tie.earlier, earlier=tie.earlier,
                single=tie.number.form if phrase.number is None and tie.number.low else None,
                definite=_definite(words, phrase), actor=_actor(tie.clause),
            )
        )  # fmt: skip
    return statements


def _key(phrase: Phrase, measure: str) -> tuple[int, str]:
    return (phrase.number.first if phrase.number is not None else phrase.first), measure


def _bounds(tie: _Tie, told: list[Statement], share_of: int | None) -> tuple[int | None, int | None, str] | None:
    number = tie.number
    if number.form == "fraction":
        if share_of is None or not number.low:
            return None
        total = told[share_of]
        parts = [None if n is None else n // number.low for n in (total.low, total.high)]
        return parts[0], parts[1], "about" if total.quantifier in ("exact", "about") else total.quantifier
    before = told[-1] if told else None
    if before and number.quantifier == "exact" and before.quantifier == "at_least" and before.verb is tie.clause.verb \
            and not tie.phrase.share and tie.phrase.joint == "and" and number.form in ("digits", "words"):  # fmt: skip
        return number.low, None, "at_least"  # "at least 73 rebels and 11 fighters" bounds both
    return number.low, number.high, number.quantifier


def _victim(
    words: Words, tie: _Tie, ties: list[_Tie], told: list[Statement]
) -> tuple[str | None, str | None]:
    """The group counted as worded, and its class; both from the figure before where the words leave them out."""
    phrase = tie.phrase
    if phrase.noun is not None:
        return words.between(phrase.noun.named_from, phrase.noun.last), phrase.noun.victim_class
    if phrase.kind in (PEOPLE, NAME):
        start = phrase.named_from
        last = phrase.last
        return words.between(start, last) if start < last else None, phrase.victim_class or "unknown"
    if phrase.kind == TALLY and tie.clause.objects:
        among = tie.clause.objects[0]
        if among.kind == PEOPLE:
            return words.between(among.named_from, among.last), among.victim_class
    if tie.clause.verb.voice == TOLL:
        for at in range(tie.clause.verb.first, min(tie.clause.verb.last + 2, len(words))):
            if words.entries[at].victim_class:
                return words.text[words.starts[at] : words.ends[at]], words.entries[at].victim_class
    around = set(words.lows[max(0, phrase.first - 3) : min(tie.clause.verb.last, phrase.first + 12)])
    if phrase.kind == TALLY or tie.clause.verb.voice == TOLL:
        if around & {"military", "soldier", "combat", "troop", "army"}:
            return None, "combatant"
        if around & {"civilian", "child"}:
            return "civilian", "civilian"
    tail = words.lows[tie.clause.verb.last : tie.clause.verb.last + 8]
    if "both" in tail and "sides" in tail:
        return None, "combatant"
    if phrase.kind == PRO:
        return words.between(phrase.first, phrase.last), None
    total = _total_of(phrase) if phrase.share else None
    if total is not None and total.kind == PEOPLE:
        return words.between(total.named_from, total.last), total.victim_class
    for before in reversed(told):
        if before.phrase.kind == PEOPLE and not before.phrase.share and before.number.form != "none":
            return before.victim, before.victim_class
    return None, phrase.victim_class


def _definite(words: Words, phrase: Phrase) -> bool:
    if phrase.number is not None and words.lows[phrase.number.last : phrase.number.last + 2] == ["of", "the"]:
        return True  # "one of the soldiers"
    if phrase.number is None and phrase.kind == PEOPLE and not phrase.plural:
        return True  # "the judge", "his son", "Judge Omar Selk"
    return phrase.kind == PRO or bool(words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE)) and (
        words.lows[phrase.first] not in ("a", "an", "some", "any")
    )


def _actor(clause: Clause) -> Phrase | None:
    """Who did it: the subject of an active verb, or the words after "by"."""
    if clause.verb.voice == ACTIVE:
        return clause.subjects[-1] if clause.subjects else clause.agent
    return clause.agent
