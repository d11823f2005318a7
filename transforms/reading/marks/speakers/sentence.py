"""Find who says something in a sentence, how surely, and which part of it they answer for."""

from transforms.reading.lexicon.classes import BE, CUE, HAVE, PAST, TRIGGER, VERB
from transforms.reading.lexicon.speaker_words import COUNTERS, COUNTS, ROLE_HEADS, TURNS
from transforms.reading.lexicon.verbs_of_saying import (
    CHECKS,
    FIGURE_CUES,
    HEDGES,
    HEDGES_BEFORE,
    STANCES,
    TOLD_BY,
)
from transforms.reading.marks.speakers.attributions import AHEAD, BEHIND, NOWHERE, Attribution
from transforms.reading.marks.speakers.cues import check_cue, figure_cue, own_work, verb_cue
from transforms.reading.marks.speakers.mark import SpeakerMark, known_to
from transforms.reading.marks.speakers.memory import Known, Speaker, remember, stands_for
from transforms.reading.marks.speakers.named import Named
from transforms.reading.marks.speakers.names import name_before
from transforms.reading.marks.speakers.phrases import according_to, bracket, citing, count_of, hedge, label
from transforms.reading.marks.speakers.quotations import continued, reset
from transforms.reading.marks.speakers.scopes import in_letters, opens_quotation, quotes, share_out
from transforms.reading.text.words import Words

_MOST = 40  # cues read in one sentence; text made to be slow stops here


def mark_speakers(words: Words, previous: SpeakerMark | None = None) -> list[SpeakerMark]:
    """Find the speakers of a sentence, in order; `previous` is the last one named before it.

    >>> [(m.name, m.stance) for m in mark_speakers(read_words("Nine died, the army said."))]
    [('army', 'asserted')]
    """
    if not words.flags & CUE:
        if previous is not None and previous.goes_on:
            return continued(words, previous, [])
        return _subject_only(words, previous)
    told = _attributions(words) or own_work(words)
    known = known_to(previous)
    if not told:
        if previous is not None and (previous.goes_on or words.lows[0] in ('"', "“")):
            return continued(words, previous, [])
        return _subject_only(words, previous)
    scopes = share_out(words, told)
    marks: list[SpeakerMark] = []
    for n, one in enumerate(told):  # to make a pair of each takes longer
        mark, known = _mark(words, one, scopes[n], known)
        marks.append(mark)
    if quotes(words.text):
        marks = _without_quoted_pronouns(words, marks)
    marks = _without_idle_hedges(marks)
    return continued(words, previous, marks)


def _attributions(words: Words) -> list[Attribution]:
    """The words of a sentence that attribute, in order."""
    told: list[Attribution] = []
    left = tried = 0
    prior: Named | None = None
    for at in [k for k, entry in enumerate(words.entries) if entry.flags & CUE]:
        if at < left:
            continue
        tried += 1
        if tried > _MOST:
            break
        one = _read(words, at, left, prior)
        if one is None or (told and _of_the_speaker(words, told[-1], one)):
            continue
        if told and told[-1].side == AHEAD and one.first - told[-1].last <= 1 and one.cue in COUNTERS:
            continue  # "the watchdog said doctors had recorded 12 deaths"
        if told and one.side == BEHIND and one.who is not None and _only_counts(words, told[-1], one):
            told.pop()
        told.append(one)
        if one.who is not None and not one.relative:
            prior = one.who
        if one.side != NOWHERE:
            left = max(left, one.last)
    return told


def _only_counts(words: Words, before: Attribution, one: Attribution) -> bool:
    """Whether those who count are cited by who speaks after them: "workers registered 12 bodies, a surgeon said"."""
    between = words.lows[before.last : one.first]
    return (
        before.side == AHEAD and before.cue in COUNTERS and TURNS.isdisjoint(between) and "and" not in between
    )


def _of_the_speaker(words: Words, before: Attribution, one: Attribution) -> bool:
    """Whether a pronoun in what somebody says is that speaker: "the monitor said that it had documented 12"."""
    if one.who is None or one.who.kind != "pronoun" or before.side != AHEAD or one.who.last == one.who.first:
        return False
    return (
        TURNS.isdisjoint(words.lows[before.last : one.first])
        and "," not in words.lows[before.last : one.first]
    )


def _read(words: Words, at: int, left: int, prior: Named | None) -> Attribution | None:
    """Read one cue."""
    low = words.lows[at]
    if low in STANCES and low not in HEDGES_BEFORE and low not in CHECKS and low not in COUNTS:
        return verb_cue(words, at, left, prior)
    if (
        low in FIGURE_CUES
        and low not in CHECKS
        and not (low == "given" and words.lows[at + 1 : at + 2] == ["by"])
    ):
        return figure_cue(words, at, left, prior)
    if low == "according":
        follows = at + 1 < len(words) and words.lows[at + 1] == "to"
        return according_to(words, at + 2, at, left) if follows else None
    if low in ("citing", "quoting", "cited", "quoted"):
        return citing(words, at, left)
    if low == "words":
        named = words.lows[at - 2 : at + 2] == ["in", "the", "words", "of"]
        return according_to(words, at + 2, at - 2, left) if named else count_of(words, at, left)
    if low in (":", "–", "—"):
        return label(words, at)
    if low in ("(", "["):
        return bracket(words, at)
    one = None
    if low in TOLD_BY and low not in STANCES and words.lows[at + 1 : at + 2] == ["by"]:
        return verb_cue(words, at, left, prior)
    if low in CHECKS:
        one = check_cue(words, at, left)
    elif low in HEDGES or low in HEDGES_BEFORE:
        one = hedge(words, at)
    elif low in COUNTS:
        one = count_of(words, at, left)
    if one is None and low in FIGURE_CUES:
        return figure_cue(words, at, left, prior)
    return one or (verb_cue(words, at, left, prior) if low in STANCES else None)


def _mark(words: Words, one: Attribution, scope: tuple[int, int], known: Known) -> tuple[SpeakerMark, Known]:
    """An attribution as a mark, with the name of whomever its words stand for; and who is known after it."""
    first, last = in_letters(words, scope)
    who = one.who
    clause_first, clause_last = _offset(words, one.first), _offset(words, one.last)
    if who is None:
        start = words.starts[one.first]
        return SpeakerMark(
            start, words.ends[one.first], "", one.cue, one.stance, first, last, False, start, start, known
        ), known  # fmt: skip
    meant = stands_for(who, known)
    anaphoric = meant is not None or who.kind == "pronoun"
    if meant is None and who.kind != "pronoun":
        meant = Speaker(who.name, who.kind, who.role, False)
    if meant is not None:
        known = remember(known, Speaker(meant.name, meant.kind, meant.role, one.side != NOWHERE))
    start = _offset(words, who.first)
    end = words.ends[who.last - 1] if who.last > who.first else start
    return SpeakerMark(
        start, end, meant.name if meant else "", one.cue, one.stance, first, last, anaphoric,
        min(clause_first, clause_last), clause_last, known,
    ), known  # fmt: skip


def _offset(words: Words, at: int) -> int:
    return words.starts[at] if at < len(words.starts) else len(words.text)


def _subject_only(words: Words, previous: SpeakerMark | None) -> list[SpeakerMark]:
    """Whoever is the subject of a sentence that attributes nothing, for a "they said" after it."""
    lows = words.lows
    first = 1 if lows and lows[0] == "the" else 0
    for at in range(first, min(first + 4, len(lows) - 1)):
        if lows[at] in ROLE_HEADS:
            if not words.entries[at + 1].flags & (VERB | HAVE | BE | PAST | TRIGGER):
                continue
            who = name_before(words, 0, at + 1, False)
            if who is None or who.kind in ("pronoun", "text", "name") or who.last != at + 1:
                return reset(previous)
            known = known_to(previous)
            meant = stands_for(who, known) or Speaker(who.name, who.kind, who.role, False)
            known = remember(known, Speaker(meant.name, meant.kind, meant.role, False))
            return [SpeakerMark(0, 0, meant.name, "", "asserted", 0, 0, True, 0, 0, known)]
    return reset(previous)


def _without_quoted_pronouns(words: Words, marks: list[SpeakerMark]) -> list[SpeakerMark]:
    """Without "they said" inside what somebody else is quoted as saying."""
    inside = []
    for at, low in enumerate(words.lows):
        if low in '"“”':
            inside.append((words.starts[at], opens_quotation(words, at)))
    outer = [m for m in marks if m.name and not _within(inside, m.clause_start)]
    if not outer:
        return marks
    return [m for m in marks if not (m.anaphoric and _within(inside, m.start))]


def _within(edges: list[tuple[int, bool]], at: int) -> bool:
    within = False
    for start, opens in edges:
        if start >= at:
            break
        within = opens
    return within


def _without_idle_hedges(marks: list[SpeakerMark]) -> list[SpeakerMark]:
    """A hedge inside what a named speaker hedges or denies says nothing more."""
    idle = False
    for mark in marks:
        idle = idle or not (mark.name or mark.anaphoric)
    if not idle:
        return marks
    sure = [m for m in marks if m.name and m.stance != "asserted"]
    return [
        m for m in marks
        if m.name or m.anaphoric or not any(o.scope_start <= m.start < o.scope_end for o in sure)
    ]  # fmt: skip
