"""Clauses to statements: each figure of people with what befell them, its bounds, its group and who did it."""

from dataclasses import replace

from transforms.reading.clauses.affiliations import affiliation, class_at_work
from transforms.reading.clauses.clause import NOTHING, Clause, Read, Statement, Tie
from transforms.reading.clauses.figure_bounds import RATES, bounds_among, is_rate
from transforms.reading.clauses.no_news import (
    without_alternatives,
    without_descriptions,
    without_fatal_wounds,
    without_fates,
    without_lives_before,
)
from transforms.reading.clauses.numbers.numbers import mark_numbers
from transforms.reading.clauses.phrases.phrases import PEOPLE, PRO, Phrase
from transforms.reading.clauses.shares import (
    OPENERS,
    figure_key,
    left_over,
    number_tells_no_group,
    shares_follow_totals,
    spelled_out,
    total_of,
)
from transforms.reading.clauses.telling_words import tells_harm, tells_shares
from transforms.reading.clauses.ties.bare_figures import (
    BARE_CUES,
    CORRECTING,
    figures_alone,
    risen_from,
    says_a_number,
)
from transforms.reading.clauses.ties.gapped import gapped
from transforms.reading.clauses.ties.in_care import in_care
from transforms.reading.clauses.ties.nth import COUNTED, by_number
from transforms.reading.clauses.ties.raised import RAISED, tolls_joined, tolls_raised
from transforms.reading.clauses.ties.remainders import REMAINING, remainders
from transforms.reading.clauses.ties.results import THEM, among_others, results, with_fates
from transforms.reading.clauses.ties.standing import STANDING, standing_tolls
from transforms.reading.clauses.ties.ties import ties_of, ties_of_plain
from transforms.reading.clauses.verbs.voices import ACTIVE, PLAIN, TOLL
from transforms.reading.clauses.victims import victim_of
from transforms.reading.clauses.walk.clauses import read_clauses
from transforms.reading.lexicon.classes import DETERMINER, NUMBER, POSSESSIVE
from transforms.reading.lexicon.verbs_in_context import CAPTORS, IN_CARE, INJURIES, SEIZES
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

# What passes over ties wait for: one of their own words.
_BARE = cue(BARE_CUES)
_NUMBERED = cue(COUNTED)
_OPENS = cue(OPENERS)
_FATES = cue(THEM)
_AMONG = cue(["among", "amongst"])
_IN_CARE = cue(IN_CARE | INJURIES)
_REST = cue(REMAINING)
_RAISED = cue(RAISED)
_RISEN = cue(CORRECTING)
_STANDING = cue(STANDING)
_EITHER = cue(["or"])
_RATES = cue(RATES)
_CAPTORS = cue(CAPTORS)
_TAKING_PRISONER = SEIZES | {"hold", "holds", "holding"}


def read_statements(words: Words) -> Read:
    """Find every figure of people in a sentence with what befell them."""
    harm = tells_harm(words) or words.has(_NUMBERED)
    alone = bool(words.flags & NUMBER) and (
        words.has(_BARE) or "it had been" in words.text or harm or says_a_number(words)
    )
    if not harm and not alone and not (words.flags & NUMBER and tells_shares(words)):
        return NOTHING
    numbers = mark_numbers(words)
    clauses, phrases = read_clauses(words, numbers)
    ties = [t for clause in clauses if clause.verb.voice == PLAIN for t in ties_of_plain(words, clause)]
    for clause in clauses:
        if clause.verb.voice != PLAIN:
            ties += ties_of(words, clause, numbers)
    if words.has(_OPENS):
        ties += spelled_out(words, phrases, ties)
    ties += results(words, clauses, ties)
    if words.has(_FATES):
        ties = with_fates(words, clauses, ties)
    if words.has(_AMONG):
        ties += among_others(words, clauses, ties)
    if words.has(_IN_CARE):
        ties += in_care(words, phrases, ties)
    ties += left_over(words, phrases, ties)
    if words.has(_REST):
        ties += remainders(words, ties, numbers)
    ties += gapped(words, phrases, clauses, ties)
    ties = by_number(words, numbers, ties)
    if words.has(_RAISED):
        ties += tolls_raised(words, numbers, ties)
    if words.has(_STANDING):
        ties = standing_tolls(words, numbers, ties)
    ties += tolls_joined(phrases, ties)
    if words.has(_RISEN):
        ties += risen_from(words, numbers, ties)
    if alone:
        ties += figures_alone(words, numbers, ties)
    if words.has(_EITHER):
        ties = without_alternatives(words, ties)
    ties = without_lives_before(words, without_fatal_wounds(shares_follow_totals(ties)))
    ties = without_fates(words, without_descriptions(ties, clauses), clauses)
    return Read(clauses, _states(words, ties, words.has(_RATES)), phrases)


def _states(words: Words, ties: list[Tie], rates: bool) -> list[Statement]:
    """Statements in the order of their figures, with what coordination and ellipsis leave out.

    `rates`: some word of the sentence may make a figure so many a day.
    """
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
        bounds = bounds_among(tie, statements, share_of)
        if number_tells_no_group(words, tie):
            continue  # "a third of them in the north"
        if bounds is None or (rates and is_rate(words, phrase, tie.clause.verb)):
            continue
        if bounds[1] == 0 and words.lows[tie.clause.verb.at] == "in":
            continue  # "none was in a critical condition"
        victim, victim_class = victim_of(words, tie, group)
        if group is not None and victim == group.victim and _is_of_several_groups(tie, statements):
            victim, victim_class = None, "unknown"
        works_until = affiliation(words, phrase)
        victim_class = class_at_work(words, phrase, works_until, victim_class)
        verb = tie.clause.verb
        if tie.measure in ("captured", "surrendered") and victim_class in (None, "unknown"):
            victim_class = "combatant"
        if (
            victim_class == "combatant"
            and tie.measure == "abducted"
            and words.lows[verb.at] in _TAKING_PRISONER
            and not words.has(_CAPTORS)
        ):
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
                at_work=words.between(phrase.named_from, works_until) if works_until > phrase.last else None,
            )
        )  # fmt: skip
        if phrase.kind == PEOPLE and not phrase.share and tie.number.form != "none":
            group = statements[-1]
    return _with_mixed_totals(statements)


def _is_of_several_groups(tie: Tie, told: list[Statement]) -> bool:
    """Whether a toll stands behind figures of several groups: "killing 65 civilians and 15 soldiers, up from 47"."""
    if tie.clause.verb.voice != TOLL or tie.phrase.kind == PEOPLE:
        return False
    return len({s.victim_class for s in told if s.measure == tie.measure}) > 1


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


def _done_to_some(words: Words, tie: Tie) -> bool:
    """Whether "them" are those who were there, not those who fell: "fired at the crowd, killing 12 of them"."""
    verb = tie.clause.verb
    return (
        verb.voice == ACTIVE
        and "them" in words.lows[tie.phrase.first : tie.phrase.last]
        and tie.phrase.total is None
    )


def _definite(words: Words, phrase: Phrase) -> bool:
    if phrase.number is not None and words.lows[phrase.number.last : phrase.number.last + 2] == ["of", "the"]:
        return True  # "one of the soldiers"
    if words.lows[phrase.first] == "both":
        return True
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
