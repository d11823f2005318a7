"""Clauses to statements: each figure of people with what befell them, its bounds, its group and who did it."""

from dataclasses import dataclass, replace

from transforms.reading.clauses.bare_figures import BARE_CUES, figures_alone, risen_from
from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.clauses import read_clauses
from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.numbers import mark_numbers
from transforms.reading.clauses.phrases import COUNT, NAME, PEOPLE, PRO, TALLY, Phrase, is_plural
from transforms.reading.clauses.remainders import remainders
from transforms.reading.clauses.results import among_others, results, with_fates
from transforms.reading.clauses.shares import (
    OPENERS,
    figure_key,
    left_over,
    number_tells_no_group,
    shares_follow_totals,
    spelled_out,
    total_of,
    without_alternatives,
    without_descriptions,
    without_fatal_wounds,
    without_lives_before,
)
from transforms.reading.clauses.ties import ties_of
from transforms.reading.clauses.verbs import VerbGroup
from transforms.reading.clauses.voices import ACTIVE, PLAIN, TOLL
from transforms.reading.lexicon.classes import (
    BE,
    DETERMINER,
    DIGITS,
    NUMBER,
    PERSON,
    POSSESSIVE,
    THING,
    TRIGGER,
)
from transforms.reading.lexicon.number_words import SCALES, UNITS, VAGUE
from transforms.reading.lexicon.people import ARMED_BODIES, DEMONYMS, PEOPLES
from transforms.reading.lexicon.verbs_in_context import (
    ARRIVING,
    CROSSING,
    HURTING,
    IN_CARE,
    MOVING,
    SHELTERED,
)
from transforms.reading.text.words import Words


@dataclass(slots=True)
class Statement:
    """One figure with what befell the people it counts. Offsets count in the sentence.

    `share_of`: position in the list of the statement whose total it is a share of; `some_of_before`: a share of a total
    that an earlier sentence told. `cumulative`: a toll up to now; `earlier`: a toll that the same sentence replaces
    ("up from 165"). `single`: how one person is told without a number (people, name, pronoun); `definite`: by "the",
    "his" or a title. `rule`: the form of the clause that tied figure and verb.
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


@dataclass(slots=True)
class Read:
    """A sentence's clauses, the statements made of them, and its noun phrases."""

    clauses: list[Clause]
    statements: list[Statement]
    phrases: list[Phrase]


NOTHING = Read([], [], [])
_MOVING_ON = frozenset(ARRIVING | CROSSING | SHELTERED | {"exile", "camps"})
_SCALES = (
    frozenset(SCALES) | (frozenset(UNITS) - {"one"}) | {entry[0] for entry in VAGUE if len(entry[0]) > 1}
)


def read_statements(words: Words) -> Read:
    """Find every figure of people in a sentence with what befell them."""
    harm = _tells_harm(words)
    cues = not BARE_CUES.isdisjoint(words.lows) or "it had been" in words.text or "according" in words.lows
    alone = bool(words.flags & NUMBER) and cues
    if not harm and not alone and not (words.flags & NUMBER and _tells_shares(words)):
        return NOTHING
    numbers = mark_numbers(words)
    clauses, phrases = read_clauses(words, numbers)
    ties = [t for clause in clauses if clause.verb.voice == PLAIN for t in ties_of(words, clause, numbers)]
    ties += [t for clause in clauses if clause.verb.voice != PLAIN for t in ties_of(words, clause, numbers)]
    if not OPENERS.isdisjoint(words.lows):
        ties += spelled_out(words, phrases, ties)
    ties += results(words, clauses, ties)
    ties = with_fates(words, clauses, ties)
    if "among" in words.lows or "amongst" in words.lows:
        ties += among_others(words, clauses, ties)
    ties += left_over(words, phrases, ties)
    ties += remainders(words, ties, numbers)
    if "from" in words.lows:
        ties += risen_from(words, numbers, ties)
    if alone:
        ties += figures_alone(words, numbers, ties)
    ties = without_alternatives(words, ties)
    ties = without_lives_before(words, without_fatal_wounds(shares_follow_totals(ties)))
    ties = without_descriptions(ties, clauses)
    return Read(clauses, _states(words, ties), phrases)


def _tells_harm(words: Words) -> bool:
    """Whether some word says what befell people; most that begin a phrase ("found", "set") stand for themselves."""
    if not _MOVING_ON.isdisjoint(words.lows) and (words.flags & DIGITS or not _SCALES.isdisjoint(words.lows)):
        return True
    if not IN_CARE.isdisjoint(words.lows) and words.flags & BE:
        return True
    if words.flags & PERSON and not HURTING.isdisjoint(words.lows):
        return True
    if not words.flags & TRIGGER:
        return False
    counted = words.flags & (PERSON | DIGITS) or "others" in words.lows
    for at, entry in enumerate(words.entries):
        if entry.flags & TRIGGER:
            if entry.low == "number" or (counted and entry.low in MOVING):
                return True
            for trigger in entry.triggers:
                size = len(trigger.words)
                if size == 1 or tuple(words.lows[at : at + size]) == trigger.words:
                    return True
    return False


def _tells_shares(words: Words) -> bool:
    """Whether a sentence may tell shares of a total before it: "nine of them were children"."""
    lows = words.lows
    if "them" in lows or "whom" in lows or "dead" in lows or "victims" in lows:
        return True
    if "were" not in lows and "are" not in lows:
        return False
    return any(
        e.flags & NUMBER and lows[at + 1] in ("were", "are") for at, e in enumerate(words.entries[:-1])
    )


def _states(words: Words, ties: list[Tie]) -> list[Statement]:
    """Statements in the order of their figures, with what coordination and ellipsis leave out."""
    ties = sorted(ties, key=_place_in_order)
    statements: list[Statement] = []
    position: dict[tuple[int, str], int] = {}
    group: Statement | None = None  # the last that counts people by a noun of their own
    for tie in ties:
        phrase = tie.phrase
        if figure_key(phrase, tie.measure) in position or _told_within(tie, statements):
            continue
        total = total_of(phrase) if phrase.share else None
        share_of = position.get(figure_key(total, tie.measure)) if total is not None else None
        bounds = _bounds(tie, statements, share_of)
        if number_tells_no_group(words, tie):
            continue  # "a third of them in the north"
        if bounds is None or _is_rate(words, phrase, tie.clause.verb):
            continue
        victim, victim_class = _victim(words, tie, group)
        verb = tie.clause.verb
        if tie.measure in ("captured", "surrendered") and victim_class in (None, "unknown"):
            victim_class = "combatant"
        if victim_class == "combatant" and tie.measure == "abducted" and words.lows[verb.at] in _SEIZING:
            tie.measure = "captured"  # who bears arms is taken prisoner
        if tie.measure == "wounded" and bounds[1] == 0 and words.lows[verb.at].startswith("harm"):
            tie.measure = "casualties"  # who is not harmed is neither killed nor hurt
        position[figure_key(phrase, tie.measure)] = len(statements)
        statements.append(
            Statement(
                measure=tie.measure, low=bounds[0], high=bounds[1], quantifier=bounds[2], unit=phrase.unit,
                victim=victim, victim_class=victim_class, start=words.starts[min(phrase.first, verb.first)],
                end=words.ends[max(phrase.last, verb.last) - 1], phrase=phrase, number=tie.number, verb=verb,
                rule=tie.rule, share_of=share_of,
                some_of_before=phrase.share and share_of is None and not _done_to_some(words, tie),
                cumulative=verb.voice == TOLL and not tie.earlier, earlier=tie.earlier,
                single=tie.number.form if phrase.number is None and tie.number.low else None,
                definite=_definite(words, phrase), actor=_actor(tie.clause),
            )
        )  # fmt: skip
        if phrase.kind == PEOPLE and not phrase.share and tie.number.form != "none":
            group = statements[-1]
    return _with_mixed_totals(statements)


def _with_mixed_totals(told: list[Statement]) -> list[Statement]:
    """Totals of people whose shares are of both classes, or of whom some only are civilians, are mixed."""
    by_total: dict[int, list[Statement]] = {}
    for share in told:
        if share.share_of is not None:
            by_total.setdefault(share.share_of, []).append(share)
    for at, shares in by_total.items():
        total = told[at]
        if total.victim_class not in (None, "unknown") or total.low is None:
            continue
        classes = {s.victim_class for s in shares}
        counted = sum(s.low or 0 for s in shares)
        civilians = (
            any(s.low and "civilian" in (s.victim or "").lower() for s in shares) and counted < total.low
        )
        if civilians or {"civilian", "combatant"} <= classes:
            told[at] = replace(total, victim_class="mixed")
        elif counted == total.low and len(classes) == 1 and len(shares) > 1:
            told[at] = replace(total, victim_class=shares[0].victim_class)
    return told


def _place_in_order(tie: Tie) -> tuple[int, bool, int, int]:
    """Where a figure stands; a share that is told before its total comes after it."""
    total = total_of(tie.phrase) if tie.phrase.share else None
    first = tie.phrase.first
    ahead = total is not None and total.first > first
    return total.first if total is not None and ahead else first, ahead, first, tie.clause.verb.first


def _told_within(tie: Tie, told: list[Statement]) -> bool:
    """Whether one person is told by the words of another phrase: "Judge Omar Selk, the reformer who was killed"."""
    phrase = tie.phrase
    if tie.number.high != 1 or phrase.share:
        return False
    return any(
        s.measure == tie.measure and s.phrase is not phrase and s.high == 1
        and s.phrase.first < phrase.first and phrase.last <= s.phrase.last
        for s in told[-4:]
    )  # fmt: skip


_SEIZING = frozenset(["seize", "seizes", "seized", "seizing", "hold", "holds", "holding"])
_PER = frozenset(["a", "each", "every", "per"])
_OFTEN = frozenset(["daily", "weekly", "monthly"])
_PERIODS = frozenset(["hour", "day", "night", "week", "month", "year"])
_NO_RATE = frozenset(["after", "ago", "before", "earlier", "later", "previously", "prior", "since"])


def _is_rate(words: Words, phrase: Phrase, verb: VerbGroup) -> bool:
    """Whether a figure is so many in each day or for each thing: "1,000 lives a day", "graves each holding one"."""
    if (
        "each" in words.lows[max(verb.first - 2, 0) : verb.first]
        or "each" in words.lows[max(phrase.first - 2, 0) : phrase.first]
    ):
        return True
    lows, size = words.lows, len(words.lows)
    for at in (phrase.last, verb.last):
        if at < size and lows[at] in _OFTEN and phrase.kind != PEOPLE:
            return True
        if at + 1 < size and lows[at] in _PER and lows[at + 1] in _PERIODS:
            return _NO_RATE.isdisjoint(lows[at + 2 : at + 3])
    return False


def _bounds(
    tie: Tie, told: list[Statement], share_of: int | None
) -> tuple[int | None, int | None, str] | None:
    number = tie.number
    if number.form == "fraction":
        if share_of is None or not number.low:
            return None
        total = told[share_of]
        parts = [None if n is None else n * number.times // number.low for n in (total.low, total.high)]
        return parts[0], parts[1], "about" if total.quantifier in ("exact", "about") else total.quantifier
    before = told[-1] if told else None
    if before and number.quantifier == "exact" and before.quantifier == "at_least" and before.verb is tie.clause.verb \
            and not tie.phrase.share and tie.phrase.joint == "and" and number.form in ("digits", "words"):  # fmt: skip
        return number.low, None, "at_least"  # "at least 73 rebels and 11 fighters" bounds both
    return number.low, number.high, number.quantifier


def _victim(words: Words, tie: Tie, before: Statement | None) -> tuple[str | None, str | None]:
    """The group counted as worded, and its class; both from the figure before where the words leave them out."""
    phrase = tie.phrase
    if phrase.noun is not None:
        return words.between(phrase.noun.named_from, phrase.noun.last), phrase.noun.victim_class
    if phrase.kind in (PEOPLE, NAME):
        if phrase.victim_class == "unknown" and words.lows[phrase.head] == "men" and _own_losses(words, tie):
            return words.between(phrase.named_from, phrase.last), "combatant"
        start = phrase.named_from
        last = phrase.last
        if words.lows[tie.clause.verb.at] in _LOSING and words.lows[phrase.head] == "men":
            return words.between(start, last), "combatant"  # "the brigade lost 40 men"
        found = phrase.victim_class or "unknown"
        if phrase.share and words.lows[phrase.head] in _ANYBODY and (total := total_of(phrase)) is not None:
            found = total.victim_class if total.victim_class in ("civilian", "combatant") else found
        return words.between(start, last) if start < last else None, found
    if phrase.kind == TALLY and tie.clause.objects:
        among = tie.clause.objects[0]
        if among.kind == PEOPLE:
            return words.between(among.named_from, among.last), among.victim_class
    if tie.clause.verb.voice == TOLL:
        for at in range(tie.clause.verb.first, min(tie.clause.verb.last + 2, len(words))):
            if words.entries[at].victim_class:
                return words.text[words.starts[at] : words.ends[at]], words.entries[at].victim_class
    told_of_all = words.lows[phrase.last : phrase.last + 2] == [",", "all"]
    if told_of_all and (phrase.kind == COUNT or tie.clause.verb.voice == TOLL):
        at = phrase.last + 2 + 2 * (words.lows[phrase.last + 2 : phrase.last + 4] == ["of", "them"])
        if at < len(words) and words.entries[at].victim_class:  # "stood at 24, all civilians"
            return words.text[words.starts[at] : words.ends[at]], words.entries[at].victim_class
    if phrase.kind == TALLY and "uniform" in words.lows[phrase.last : phrase.last + 5]:
        return None, "combatant"
    around = set(words.lows[max(0, phrase.first - 3) : min(tie.clause.verb.last, phrase.first + 12)])
    if phrase.kind == TALLY or tie.clause.verb.voice == TOLL:
        if around & {"military", "soldier", "combat", "troop", "army"}:
            return None, "combatant"
        if around & {"civilian", "child"}:
            return "civilian", "civilian"
    loses = (
        phrase.kind in (TALLY, COUNT) and not phrase.share and tie.measure in ("killed", "wounded", "missing")
    )
    if _own_losses(words, tie) or (loses and _of_losses(words, phrase.first)):
        return None, "combatant"
    tail = words.lows[tie.clause.verb.last : tie.clause.verb.last + 8]
    if "both" in tail and "sides" in tail:
        return None, "combatant"
    if phrase.kind == PRO:
        return words.between(phrase.first, phrase.last), None
    if "them" in words.lows[phrase.first : phrase.last] and (enemy := _them(words, tie)) is not None:
        return enemy
    total = total_of(phrase) if phrase.share else None
    if total is not None and total.kind == PEOPLE:
        return words.between(total.named_from, total.last), total.victim_class
    if before is not None and not (
        before.victim_class == "mixed" and "others" in words.lows[phrase.first : phrase.last]
    ):
        return before.victim, before.victim_class
    return None, phrase.victim_class


def _done_to_some(words: Words, tie: Tie) -> bool:
    """Whether "them" are those who were there, not those who fell: "fired at the crowd, killing 12 of them"."""
    verb = tie.clause.verb
    return (
        verb.voice == ACTIVE
        and "them" in words.lows[tie.phrase.first : tie.phrase.last]
        and tie.phrase.total is None
    )


def _them(words: Words, tie: Tie) -> tuple[str, str] | None:
    """Who "them" are after "killed": "beat off the rebels, killing 12 of them"; never those who kill."""
    if tie.clause.verb.voice != ACTIVE or tie.phrase.total is not None:
        return None
    own = {n for p in tie.clause.subjects for n in range(p.first, p.last)}
    for at in range(tie.clause.verb.first - 1, -1, -1):
        entry = words.entries[at]
        if at in own or not entry.flags & (PERSON | THING):
            continue
        word = words.text[words.starts[at] : words.ends[at]]
        if _fights_at(words, at):
            return word, "combatant"
        if entry.victim_class is not None and is_plural(entry.low):
            return word, entry.victim_class
    return None


def _own_losses(words: Words, tie: Tie) -> bool:
    """Whether those who fell are a party's own: "the army lost 13", "the brigade has suffered 174 dead"."""
    phrase, verb = tie.phrase, tie.clause.verb
    if words.lows[phrase.last : phrase.last + 3] == ["of", "their", "own"] or words.lows[verb.last : verb.last + 3] == [
        "of", "their", "own",
    ]:  # fmt: skip
        return True
    if verb.voice == ACTIVE and words.lows[verb.at] in _LOSING:
        return any(_fights(words, p) for p in tie.clause.subjects)
    for at in range(phrase.first - 1, max(-1, phrase.first - _OF_LOSSES), -1):
        if words.lows[at] in (".", ";", "while", "but"):
            return False
        if words.lows[at] in _SUFFERING:
            return any(_fights_at(words, n) for n in range(max(0, at - 5), at))
    return False


# Nouns that tell no class beside that of the total: "two rebels, one of them a woman".
_ANYBODY = frozenset(
    ["man", "men", "woman", "women", "people", "person", "persons", "other", "others", *PEOPLES, *DEMONYMS]
    + [f"{people}s" for people in (*PEOPLES, *DEMONYMS)]
)
_LOSING = frozenset(["lost", "lose", "loses", "losing"])
_SUFFERING = frozenset(
    ["suffered", "suffers", "suffering", "sustained", "acknowledged", "admitted", "conceded"]
)


def _fights(words: Words, phrase: Phrase) -> bool:
    return phrase.victim_class == "combatant" or any(
        _fights_at(words, n) for n in range(phrase.first, phrase.last)
    )


def _fights_at(words: Words, at: int) -> bool:
    low = words.lows[at].removesuffix("'s")
    return low in ARMED_BODIES or words.entries[at].victim_class == "combatant" or low == "enemy"


def _of_losses(words: Words, at: int) -> bool:
    """Whether a figure is told of the losses of a side, who are those who fought: "losses came to 9 dead, 30 hurt"."""
    before = words.lows[max(at - _OF_LOSSES, 0) : at]
    if "losses" not in before:
        return False
    since = before[max(before.index("losses") - 1, 0) :]
    return since[:1] != ["civilian"] and _CLOSING.isdisjoint(since)


_OF_LOSSES = 24  # words from "losses" to a figure
_CLOSING = frozenset([".", ";", "that", "while", "but", "civilian", "civilians"])


def _definite(words: Words, phrase: Phrase) -> bool:
    if phrase.number is not None and words.lows[phrase.number.last : phrase.number.last + 2] == ["of", "the"]:
        return True  # "one of the soldiers"
    if phrase.number is None and phrase.kind == PEOPLE and not phrase.plural:
        return True  # "the judge", "his son", "Judge Omar Selk"
    return phrase.kind == PRO or (
        bool(words.entries[phrase.first].flags & (DETERMINER | POSSESSIVE))
        and (words.lows[phrase.first] not in ("a", "an", "some", "any"))
    )


def _actor(clause: Clause) -> Phrase | None:
    """Who did it: the subject of an active verb, or the words after "by"."""
    if clause.verb.voice == ACTIVE:
        return clause.subjects[-1] if clause.subjects else clause.agent
    return clause.agent
