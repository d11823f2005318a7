"""Whether a report, and a sentence of it, is about armed conflict."""

from collections.abc import Sequence
from typing import NamedTuple

from transforms.reading.lexicon.classes import (
    BE,
    CONFLICT,
    DETERMINER,
    NUMBER,
    OTHER,
    PERSON,
    PREPOSITION,
    SIGN,
)
from transforms.reading.lexicon.patterns import going_on
from transforms.reading.lexicon.subjects import KINDS, PLAIN, Subject
from transforms.reading.text.words import Words

# The sentences that open a report (its headline among them) say what it is about: their words weigh double.
OPENING = 3
_BY_HAND = 3  # the weight of a killing by fighters
_PLAINLY = 3  # the weight of a sentence that tells of violence beyond doubt
_STRONG = 2  # the weight of a word for misfortune or play that is said of little else
_SELDOM = 2  # the weight of words for harm that are seldom said of accidents
_TAKING_LIVES = frozenset(["killed", "kills", "claimed", "claims", "took"])
_BEFORE_KILLING = frozenset(["that", "which", "has", "have", "had", "also", "since", "already", ",", "alone"])
_BRIEF = 75  # words that tell of deaths, and need not tell how
_NATURES_REACH = 10  # words from floods to those whom they killed
_AGENTS_REACH = 4  # words from "by" to the one who did it
_AGENTS = frozenset([
    "assailant", "assailants", "attacker", "attackers", "demonstrators", "gunman", "gunmen", "looters", "officers",
    "police", "policemen", "protesters", "protestors", "rioters", "robber", "robbers", "settlers",
])  # fmt: skip
# Said of those who are hurt "by" somebody; "police injured in a crash" were not.
_HURTING = frozenset(["assaulted", "beaten", "hit", "hurt", "injured", "wounded"])
_KILLING = frozenset([
    "kill", "kills", "killed", "killing", "execute", "executed", "slay", "slew", "massacred", "murdered", "shoot",
    "shoots",
])  # fmt: skip


class Weights(NamedTuple):
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
            side = _violent(words) if war else _violence_harms(words)
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
        for at, _, subject in _subjects(words):
            low = words.lows[at]
            if low not in named:
                named.add(low)
                score[subject.kind] += times * subject.weight
    fought = bool(score["act"]) or score["force"] > score["calm"]
    score["act"] += score["custody"]
    if not score["cause"] and not score["topic"]:
        return fought or _harm_of_war(sentences, bool(score["calm"]))
    by_hand = next((n for n, words in enumerate(sentences) if _kills_by_hand(words)), None)
    if by_hand is not None:
        score["act"] += _BY_HAND * (2 if by_hand < OPENING else 1)
    by_nature = next((n for n, words in enumerate(sentences) if _kills_by_nature(words)), None)
    if by_nature is not None:
        score["cause"] += _BY_HAND * (2 if by_nature < OPENING else 1)
    if not score["act"]:
        return not score["cause"] and score["force"] > 2 * score["topic"]
    return score["act"] + score["force"] > score["cause"] + score["topic"]


def _harm_of_war(sentences: Sequence[Words], calm: bool) -> bool:
    """Whether a report that names no arms, fighters or accident tells of people harmed as war harms them.

    A headline or a line of a list need not tell how somebody died; longer reports do. `calm`: it names the scene of
    an accident.
    """
    harm = [s.weight for words in sentences for _, _, s in _subjects(words) if s.kind in ("harm", "custody")]
    told = max(harm, default=0)
    if told > _SELDOM or not told:
        return bool(told)
    return not (calm or any(_kills_by_things(words) for words in sentences)) and (
        told == _SELDOM or sum(map(len, sentences)) <= _BRIEF
    )


def _no_play(sentences: Sequence[Words]) -> bool:
    """Whether a report is not of play, trade or the arts, which tell of killings that nobody died of."""
    return all(s.kind != "topic" or s.weight < _STRONG for words in sentences for _, _, s in _subjects(words))


def other_cause(words: Words) -> bool:
    """Whether a sentence names a cause of harm that is no armed conflict, and no violence that outweighs it."""
    if not words.flags & OTHER:
        return False
    told = _weigh(words)
    if told.heaviest < _STRONG or told.plain or (told.act and told.act + told.force >= told.cause):
        return False
    return not _kills_by_hand(words)


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
    hand = _BY_HAND if _kills_by_hand(words) else 0
    if not told.harm or told.topic or not (told.act or hand) or _kills_by_nature(words):
        return False
    return told.act + told.force + hand >= max(_PLAINLY, told.cause + 1)


def _weigh(words: Words) -> Weights:
    """How much of each kind a sentence tells; a word said twice counts once."""
    sums = dict.fromkeys(KINDS, 0)
    named: set[str] = set()
    plain, heaviest, lows = False, 0, words.lows
    for at, _, subject in _subjects(words):
        if lows[at] not in named:
            named.add(lows[at])
            sums[subject.kind] += subject.weight
            plain = plain or (subject.kind == "act" and subject.weight >= PLAIN)
            if subject.kind == "cause":
                heaviest = max(heaviest, subject.weight)
    if not _HURTING.isdisjoint(lows):
        sums["harm"] += 1
    return Weights(sums["act"], sums["force"], sums["cause"], sums["topic"], sums["harm"], plain, heaviest)


def _subjects(words: Words) -> list[tuple[int, int, Subject]]:
    """What each word or phrase of a sentence speaks of; the words of a phrase are not read again by themselves."""
    if words.subjects is None:
        words.subjects = _read_subjects(words)
    return words.subjects


def _read_subjects(words: Words) -> list[tuple[int, int, Subject]]:
    found: list[tuple[int, int, Subject]] = []
    done, lows, last = 0, words.lows, len(words.lows) - 1
    for at, entry in enumerate(words.entries):
        if not entry.subjects or at < done:
            continue
        follows = lows[at + 1] if at < last else ""
        begun = entry.subjects_begun.get(follows)
        if begun is None:
            begun = going_on(entry.subjects, follows, entry.subjects_begun)
        for pattern in begun:
            end = pattern.end(lows, at)
            if end:
                done = end
                found.append((at, end, pattern.means))
                break
    return found


def _kills_by_nature(words: Words) -> bool:
    """Whether floods, a virus or a crash kill: "floods, the worst in years, have killed 80"."""
    if not words.flags & OTHER:
        return False
    told = _subjects(words)
    ends = [end for _, end, s in told if s.kind == "cause" and s.weight > 1]
    done = {at for at, _, s in told if s.kind in ("act", "force")}
    for end in ends:
        for at in range(end, min(end + _NATURES_REACH, len(words))):
            if at in done or words.lows[at] in (".", ";"):
                break
            if words.lows[at] in ("killed", "kills", "kill") and words.lows[at + 1 : at + 2] != ["by"]:
                return words.lows[at - 1] not in ("were", "was", "been", "people", "and")
    return False


def _kills_by_things(words: Words) -> bool:
    """Whether something that is no person kills people: "the drink that has killed 102", "the wave took 844 lives"."""
    lows, entries = words.lows, words.entries
    for at in range(1, len(lows) - 1):
        if lows[at] not in _TAKING_LIVES or not entries[at + 1].flags & NUMBER:
            continue
        who = at - 1
        while who > 0 and lows[who] in _BEFORE_KILLING:
            who -= 1
        if lows[who].isalpha() and not words.capital(who) and not entries[who].flags & (PERSON | BE | NUMBER):
            return True
    return False


def _kills_by_hand(words: Words) -> bool:
    """Whether fighters, a crowd or weapons kill or hurt: "soldiers killed 30", "hurt by shells", "beaten by police".

    "Soldiers killed in a crash" were not, nor "police injured when a bus overturned".
    """
    lows, entries = words.lows, words.entries
    for start, end, subject in _subjects(words):
        weapon = subject.kind == "act" and subject.weight >= PLAIN
        if not (weapon or subject.kind == "force" or lows[start] in _AGENTS):
            continue
        if any(low in _KILLING for low in lows[end : end + 1]) and end + 1 < len(lows):
            return not entries[end + 1].flags & (PREPOSITION | SIGN | BE)
        if _hurts(words, end) or _by(words, start):
            return True
    if _AGENTS.isdisjoint(lows):
        return False
    return any(low in _AGENTS and (_by(words, at) or _hurts(words, at + 1)) for at, low in enumerate(lows))


def _hurts(words: Words, at: int) -> bool:
    """Whether a word is a verb of hurting with people for its object: "troops injured a nurse"."""
    if at + 1 >= len(words) or words.lows[at] not in _HURTING:
        return False
    return bool(words.entries[at + 1].flags & (DETERMINER | PERSON | NUMBER))


def _by(words: Words, at: int) -> bool:
    """Whether somebody was killed or hurt "by" those who stand here."""
    if "by" not in words.lows[max(at - _AGENTS_REACH, 0) : at]:
        return False
    done = words.lows[max(at - 2 * _AGENTS_REACH, 0) : at]
    return not (_KILLING.isdisjoint(done) and _HURTING.isdisjoint(done))
