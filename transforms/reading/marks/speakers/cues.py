"""The verbs that attribute: who stands with them, and on which side what they say."""

from dataclasses import replace

from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    DATE,
    DIGITS,
    DO,
    HAVE,
    MODAL,
    PAST,
    PERSON,
    PREPOSITION,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import QUOTATION_MARKS
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.lexicon.speaker_words import CARERS, COUNTING, KNOWN, OWN_CARE, OWN_WORK, ROLE_HEADS
from transforms.reading.lexicon.verbs_of_saying import (
    DEEDS_TOO,
    FIGURE_CUES,
    INVERTED,
    NO_STATEMENT,
    NOUNS,
    ONLY_BEFORE,
    PARTICIPLES,
    QUOTING_ON,
    SHOWN,
    STANCES,
    TOLD,
    TOLD_BY,
    UNABLE,
    WEAK,
)
from transforms.reading.marks.speakers.asides import after_verb, hearer
from transforms.reading.marks.speakers.attributions import (
    AHEAD,
    BEHIND,
    LEADS,
    NOWHERE,
    Attribution,
    goes_on_at,
    placed,
)
from transforms.reading.marks.speakers.named import Named
from transforms.reading.marks.speakers.names import name_after, name_before
from transforms.reading.marks.speakers.verbs import (
    before_verb,
    first_subject,
    has_figure,
    is_act,
    is_noun,
    of_a_text,
)
from transforms.reading.text.words import Words

PEOPLES_OF_COUNTRIES = frozenset(people.lower() for people in COUNTRIES.values())


def verb_cue(words: Words, at: int, left: int, prior: Named | None) -> Attribution | None:
    """Read a verb of saying. `left`: where the words before it begin; `prior`: who spoke before in the sentence."""
    lows = words.lows
    low = lows[at]
    after = lows[at + 1] if at + 1 < len(lows) else ""
    if low in QUOTING_ON and not (at and lows[at - 1] in QUOTATION_MARKS):
        return None
    if low == "states" and at and lows[at - 1] == "united":
        return None
    if low == "said" and after == "by" and at and words.entries[at - 1].flags & PERSON \
            and after_verb(words, at + 1) == at + 1:  # fmt: skip
        return _told_by(words, at, left)  # "four men said by police to be spies"
    if low in NOUNS and after in ("by", "from") and not words.entries[at].flags & DATE:
        told = _that_follows(words, at)
        if told is not None:
            return told
    if low == "reports" and after == "that" and at and not _reports_itself(words, at - 1):
        return None
    if after in NO_STATEMENT.get(low, ()) or (low in NOUNS and is_noun(words, at, after)):
        return None
    if low in ONLY_BEFORE and not (
        after in ONLY_BEFORE[low] or after in (".", ",", "") or _that_later(words, at)
    ):
        counts = low == "report" and at + 1 < len(lows) and words.entries[at + 1].flags & DIGITS
        if not counts:
            return None
    if after == "by" and low in TOLD_BY and not (at and words.entries[at - 1].flags & HAVE):
        return _told_by(words, at, left)
    end, passive, negated = before_verb(words, at, left)
    if passive:
        return None
    who = None if low in PARTICIPLES else _inverted(words, at, left, end)
    if who is not None:
        close = after_verb(words, who.clause_last)
        return Attribution(who, lows[at], STANCES[low], BEHIND, at, close, goes_on=goes_on_at(words, close))
    who = _subject(words, at, left, end, prior)
    if who is None or (low in SHOWN and who.kind != "text" and not of_a_text(words, who, at)):
        return None
    if negated or is_act(words, at):
        return Attribution(who, low, "asserted", NOWHERE, who.clause_first, at + 1)
    last = at + 1
    if low in TOLD:
        last = hearer(words, at + 1)
        ends = last == at + 1 and after in (".", ",", "") and low == "informed"
        if last == at + 1 and not ends:
            return None
    return placed(words, who, at, left, after_verb(words, last), STANCES[low])


def _that_later(words: Words, at: int) -> bool:
    """Whether "that" follows once it is told how or when it was said: "admitted in an e-mail that"."""
    last = after_verb(words, at + 1)
    return last > at + 1 and words.lows[last : last + 1] == ["that"]


def _reports_itself(words: Words, at: int) -> bool:
    """Whether somebody who reports stands before "reports that": "UNHCR reports that", not "rejected reports that"."""
    low = words.lows[at]
    return (
        low in KNOWN
        or low in ROLE_HEADS
        or (words.capital(at) and at > 0 and not words.entries[at].flags & VERB)
    )


_PUTTING = frozenset(["put", "puts", "set", "sets", "placed"])
_APART = frozenset(
    ["up", "down", "on", "off", "together", "under", "through", "aside", "along", "in", "into", "to"]
)


def figure_cue(words: Words, at: int, left: int, prior: Named | None) -> Attribution | None:
    """Read a verb that attributes by the figure it has as object: "put the dead at 12"."""
    if words.lows[at] in _PUTTING and words.lows[at + 1 : at + 2] != [] and words.lows[at + 1] in _APART:
        return None  # "roadblocks put up by rebels", "a fire was put out"
    end, passive, negated = before_verb(words, at, left)
    if passive:
        return _put_by(words, at)
    who = _subject(words, at, left, end, prior)
    if who is None:
        return None
    told = has_figure(words, at, who)
    if not told and not negated and FIGURE_CUES[words.lows[at]] in DEEDS_TOO:
        return None  # "raised their flag over Lem on Monday", "placed a bomb", "roadblocks put up by rebels"
    if negated or not told:
        return Attribution(who, words.lows[at], "asserted", NOWHERE, who.clause_first, at + 1)
    last = at + 2 if FIGURE_CUES[words.lows[at]] in ("of", "by") else at + 1
    return Attribution(who, words.lows[at], "asserted", AHEAD, who.clause_first, last, who.relative)


def _that_follows(words: Words, at: int) -> Attribution | None:
    """Read "a claim by rebels that nine had died"."""
    who = name_after(words, at + 2, len(words.lows))
    if who is None or who.last >= len(words.lows) or words.lows[who.last] != "that":
        return None
    low = words.lows[at]
    return Attribution(who, low, STANCES[low], AHEAD, at, who.last + 1)


def _put_by(words: Words, at: int) -> Attribution | None:
    """Read "the dead are put at 12 by the mayor"."""
    lows = words.lows
    by = next((k for k in range(at + 2, min(at + 9, len(lows))) if lows[k] == "by"), 0)
    if FIGURE_CUES[lows[at]] != "at" or not by or not any(e.flags & DIGITS for e in words.entries[at:by]):
        return None
    who = name_after(words, by + 1, len(lows))
    if who is None or who.kind in ("pronoun", "text"):
        return None
    return Attribution(
        who, lows[at], "asserted", BEHIND, by, who.clause_last, goes_on=goes_on_at(words, who.clause_last)
    )


def own_work(words: Words) -> list[Attribution]:
    """Read "MSF treated 40 people", "the army has detained 12": a body's own work, where nobody else tells it."""
    for at, entry in enumerate(words.entries):
        if entry.low not in OWN_WORK:
            continue
        end, passive, negated = before_verb(words, at, 0)
        if passive or negated or not end:
            continue
        perfect = any(words.lows[k] in ("has", "have") for k in range(end, at))
        who = name_before(words, 0, end, False)
        if who is None or who.relative or who.kind not in ("body", "people", "name"):
            continue
        cares = entry.low in OWN_CARE and not CARERS.isdisjoint(words.lows[who.first : end])
        if not cares and not (perfect and who.kind == "body"):
            continue
        if any(e.flags & DIGITS or e.low in COUNTING for e in words.entries[at + 1 : at + 6]):
            return [Attribution(who, entry.low, "asserted", AHEAD, who.clause_first, end)]
    return []


def check_cue(words: Words, at: int, left: int) -> Attribution | None:
    """Read "could not verify": whoever could not is unsure of what follows; without a name, of all of it."""
    lows = words.lows
    k = at
    unable = False
    while k > left and at - k < 8:
        low, flags = lows[k - 1], words.entries[k - 1].flags
        unable = unable or low in UNABLE or low.endswith("n't")
        if not (low in UNABLE or flags & (BE | MODAL | HAVE | DO | ADVERB) or low in ("able", "been")):
            break
        k -= 1
    if not unable:
        return None
    passive = any(words.entries[i].flags & BE for i in range(k, at)) and lows[at].endswith("ed")
    who = None if passive else name_before(words, left, k, False)
    if who is None or who.kind == "name":
        return Attribution(None, lows[at], "hedged", BEHIND, at, at)
    last = after_verb(words, at + 1)
    return Attribution(who, lows[at], "hedged", AHEAD, who.clause_first, last, who.relative)


def _told_by(words: Words, at: int, left: int) -> Attribution | None:
    """Read "12 deaths, confirmed by the ministry": whoever is named after it tells what stands before."""
    who = name_after(words, at + 2, len(words.lows))
    if who is None or who.kind == "pronoun":
        return None
    low = words.lows[at]
    first = at
    while first > left and (
        words.entries[first - 1].flags & (BE | HAVE | ADVERB) or words.lows[first - 1] == "as"
    ):
        first -= 1
    if first <= left:
        return None
    last = after_verb(words, who.clause_last)
    finite = last < len(words.lows) and words.entries[last].flags & (
        BE | HAVE
    )  # "the toll given by medics was 44"
    return Attribution(
        who,
        low,
        STANCES.get(low, "asserted"),
        BEHIND,
        first,
        last,
        goes_on=goes_on_at(words, last) or first < at or bool(finite) or low == "said",
    )


def _inverted(words: Words, at: int, left: int, end: int) -> Named | None:
    """The speaker after the verb: "..., said the mayor"."""
    if words.lows[at] not in INVERTED or end != at or at <= left + 1:
        return None
    if words.lows[at - 1] not in LEADS or is_act(words, at) or at + 1 >= len(words.lows):
        return None
    if words.entries[at + 1].flags & (PREPOSITION | SUBORDINATOR) and not words.capital(at + 1):
        return None  # ", said in a statement", ", said as many as 100"
    who = name_after(words, at + 1, len(words.lows), words.lows[at] not in WEAK)
    if who is None:
        return None
    k = who.last if words.lows[who.last - 1] != "," else who.last - 1
    if who.name.lower() in PEOPLES_OF_COUNTRIES:
        return None  # "says Syrian shelling killed two"
    if k >= len(words.lows):
        return who
    flags = words.entries[k].flags
    if flags & (BE | HAVE | MODAL | VERB | TRIGGER | PAST) and not flags & (SIGN | SUBORDINATOR):
        return None
    return who


def _subject(words: Words, at: int, left: int, end: int, prior: Named | None) -> Named | None:
    """The speaker before a verb; where the verb shares one with a verb before, that one."""
    low = words.lows[at]
    before = words.lows[end - 1] if end > left else ""
    if before in ("which", "who") and prior is not None and end - 3 <= prior.last <= end - 1:
        return replace(
            prior, first=at, last=at, clause_first=end - 1, clause_last=at
        )  # "the radio, which added"
    if low in PARTICIPLES or before in ("and", "but", "or") or (end == left and left > 0 and prior):
        shared = prior or first_subject(words, at)
        # what attributes is the verb alone
        return replace(shared, first=at, last=at, clause_first=end, clause_last=at) if shared else None
    return name_before(words, left, end, low not in WEAK and low not in FIGURE_CUES)
