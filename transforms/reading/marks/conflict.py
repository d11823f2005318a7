"""Whether a report, and a sentence of it, is about armed conflict."""

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.reading.lexicon.classes import CONFLICT, OTHER
from transforms.reading.lexicon.subjects import KINDS, PLAIN
from transforms.reading.marks.harming import (
    HURTING,
    STRONG,
    dies_of_nature,
    kills_by_hand,
    kills_by_nature,
    kills_by_things,
    subjects,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_HURTING = cue(HURTING)

# The sentences that open a report (its headline among them) say what it is about: their words weigh double.
OPENING = 3
_BY_HAND = 3  # the weight of a killing by fighters
_PLAINLY = 3  # the weight of a sentence that tells of violence beyond doubt
_HURT = frozenset(["killed", "wounded"])
_TWO_SIDES = 2  # names of those who fight: "fighting between the army and rebels"
_SELDOM = 2  # the weight of words for harm that are seldom said of accidents
_BRIEF = 75  # words that tell of deaths, and need not tell how


@dataclass(slots=True)
class Weights:
    """How much a sentence tells of each kind of subject; `plain`: it names violence that is said of nothing else;
    `heaviest`: the weight of its plainest word for a misfortune."""

    act: int
    force: int
    cause: int
    topic: int
    harm: int
    plain: bool
    heaviest: int


def tell_conflict(sentences: Sequence[Words], paragraphs: Sequence[int]) -> list[bool]:
    """Of each sentence, whether what it tells is of armed conflict: none where the report is of something else.

    A misfortune told beside a war silences its own figures, and those of what goes on about it: "A further nine are
    missing." A sentence that says neither goes with the last that did in its paragraph, else with the report.
    """
    war = about_conflict(sentences)
    if not war and not (_no_play(sentences) and any(_violence_harms(words) for words in sentences)):
        return [False] * len(sentences)
    told: list[bool] = []
    side, paragraph = war, -1
    for words, place in zip(sentences, paragraphs, strict=True):
        if place != paragraph:
            side, paragraph = war, place
        if other_cause(words):
            side = False
        elif not side:
            side = _violence_harms(words) or (war and _violent(words))
        told.append(side)
    return told


def about_conflict(sentences: Sequence[Words]) -> bool:
    """Whether a report's own words speak of armed conflict more than of accidents, nature, play or trade.

    Deaths with nothing else said ("a nurse was killed") count as conflict. Soldiers do not make a crash one.
    """
    score = dict.fromkeys(KINDS, 0)
    named: set[str] = set()  # each word counts once
    for number, words in enumerate(sentences):
        times = 2 if number < OPENING else 1
        for at, _, subject in subjects(words):
            low = words.lows[at]
            if low not in named:
                named.add(low)
                score[subject.kind] += times * subject.weight
    if score["cause"] and _opens_with_misfortune(sentences):
        return False
    fought = bool(score["act"]) or score["force"] > score["calm"]
    score["act"] += score["custody"]
    if not score["cause"] and not score["topic"]:
        return fought or _harm_of_war(sentences, bool(score["calm"]))
    by_hand = next((n for n, words in enumerate(sentences) if kills_by_hand(words)), None)
    if by_hand is not None:
        score["act"] += _BY_HAND * (2 if by_hand < OPENING else 1)
    by_nature = next((n for n, w in enumerate(sentences) if kills_by_nature(w) or dies_of_nature(w)), None)
    if by_nature is not None:
        score["cause"] += _BY_HAND * (2 if by_nature < OPENING else 1)
    if not score["act"]:
        weakly = score["force"] >= score["topic"] == 1 and _harms_twice(
            sentences
        )  # "the author of the attack"
        return not score["cause"] and (score["force"] > 2 * score["topic"] or weakly)
    return score["act"] + score["force"] > score["cause"] + score["topic"]


def _harms_twice(sentences: Sequence[Words]) -> bool:
    """Whether two sentences tell of people dead or hurt."""
    return sum(any(s.kind == "harm" for _, _, s in subjects(words)) for words in sentences) > 1


def _opens_with_misfortune(sentences: Sequence[Words]) -> bool:
    """Whether a report tells of deaths in a misfortune, and of arms and fighters only later, beside no death.

    "A dam burst and 14 bodies were dug out. Soldiers with detectors for landmines are on the way."
    """
    misfortune = harmed = False
    for words in sentences:
        told = _weigh(words)
        hurts = bool(told.harm) or any(t.measure in _HURT for e in words.entries for t in e.lone_triggers)
        if kills_by_hand(words) or ((told.act or told.force) and (hurts or not harmed)):
            return False
        if told.act and told.force >= _TWO_SIDES:
            return False
        misfortune = misfortune or (not harmed and bool(told.cause))
        harmed = harmed or hurts
    return misfortune and harmed


def _harm_of_war(sentences: Sequence[Words], calm: bool) -> bool:
    """Whether a report that names no arms, fighters or accident tells of people harmed as war harms them.

    A headline or a line of a list need not tell how somebody died; longer reports do. `calm`: it names the scene of
    an accident.
    """
    harm = [s.weight for words in sentences for _, _, s in subjects(words) if s.kind in ("harm", "custody")]
    told = max(harm, default=0)
    if told > _SELDOM or not told:
        return bool(told)
    return not (calm or any(kills_by_things(words) for words in sentences)) and (
        told == _SELDOM or sum(map(len, sentences)) <= _BRIEF
    )


def _no_play(sentences: Sequence[Words]) -> bool:
    """Whether a report is not of play, trade or the arts, which tell of killings that nobody died of."""
    return all(s.kind != "topic" or s.weight < STRONG for words in sentences for _, _, s in subjects(words))


def other_cause(words: Words) -> bool:
    """Whether a sentence names a cause of harm that is no armed conflict, and no violence that outweighs it."""
    if not words.flags & OTHER or not _names_a_misfortune(words):
        return False
    told = _weigh(words)
    if told.heaviest < STRONG or told.plain or (told.act and told.act + told.force >= told.cause):
        return False
    return not kills_by_hand(words)


def _names_a_misfortune(words: Words) -> bool:
    """Whether a sentence has a plain word for a misfortune."""
    for _, _, subject in subjects(words):  # noqa: SIM110 - to make a generator takes longer than the loop
        if subject.kind == "cause" and subject.weight >= STRONG:
            return True
    return False


def _violent(words: Words) -> bool:
    """Whether a sentence tells of violence, and of no misfortune that outweighs it."""
    if not words.flags & CONFLICT:
        return False
    told = _weigh(words)
    return bool(told.act) and told.act + told.force > told.cause


def _violence_harms(words: Words) -> bool:
    """Whether a sentence tells of people who were killed or hurt by violence that is no figure of speech."""
    if not words.flags & CONFLICT:
        return False
    told = _weigh(words)
    hand = _BY_HAND if kills_by_hand(words) else 0
    if not (told.harm or hand) or told.topic or not (told.act or hand) or kills_by_nature(words):
        return False
    return told.act + told.force + hand >= max(_PLAINLY, told.cause + 1)


_NOTHING = dict.fromkeys(KINDS, 0)


def _weigh(words: Words) -> Weights:
    """How much of each kind a sentence tells; a word said twice counts once."""
    sums = _NOTHING.copy()
    named: set[str] = set()
    plain, heaviest, lows = False, 0, words.lows
    for at, _, subject in subjects(words):
        if lows[at] not in named:
            named.add(lows[at])
            sums[subject.kind] += subject.weight
            plain = plain or (subject.kind == "act" and subject.weight >= PLAIN)
            if subject.kind == "cause":
                heaviest = max(heaviest, subject.weight)
    if words.has(_HURTING):
        sums["harm"] += 1
    return Weights(sums["act"], sums["force"], sums["cause"], sums["topic"], sums["harm"], plain, heaviest)
