"""What attributes without a verb: "according to", "by the Observatory's count", "(SOHR)", "12 dead: police"."""

from transforms.reading.lexicon.classes import BE, CONJUNCTION, RELATIVE, SIGN, SUBORDINATOR, TRIGGER, VERB
from transforms.reading.lexicon.speaker_words import KNOWN, OUTLETS, ROLE_HEADS
from transforms.reading.lexicon.verbs_of_saying import HEDGES, HEDGES_BEFORE, STANCES
from transforms.reading.marks.speakers.asides import after_verb
from transforms.reading.marks.speakers.attributions import AHEAD, BEHIND, Attribution
from transforms.reading.marks.speakers.named import Named
from transforms.reading.marks.speakers.names import name_after, name_before
from transforms.reading.text.words import Words

LABEL = 8  # words of a label before or after a colon
_OPENING = frozenset("\"“‘'•-–—*·")
_CLOSE = {"(": ")", "[": "]"}


def according_to(words: Words, at: int, first: int, left: int) -> Attribution | None:
    """Read a speaker after "according to"; `first`: the word that opens the phrase, `at`: the one after it."""
    lows = words.lows
    size = len(lows)
    who = name_after(words, at, size)
    if who is None:
        return None
    cue = words.between(first, at).lower()
    opens = first
    while opens > left and (lows[opens - 1] in _OPENING or words.entries[opens - 1].flags & CONJUNCTION):
        opens -= 1
    if opens > left and words.entries[opens - 1].flags & RELATIVE:  # "who, according to a survivor, refused"
        return Attribution(who, cue, "asserted", AHEAD, first, who.clause_last, True)
    if opens > left and not (lows[opens - 1] == ":" and opens - left <= LABEL):
        last = who.clause_last
        while last < size and not words.entries[last].flags & (SIGN | SUBORDINATOR | CONJUNCTION):
            last += 1  # what else is told of the source: "a report by X published on Monday"
            if last - who.clause_last > 12:
                last = who.clause_last
                break
        goes_on = last + 3 < size and lows[last] == "," and lows[last + 1] not in ("but", "although")
        return Attribution(who, cue, "asserted", BEHIND, first, last, goes_on=goes_on)
    comma = who.clause_last
    while comma < size and lows[comma] != "," and comma - who.clause_last < 20:
        comma += 1
    last = comma + 1 if comma < size and lows[comma] == "," else who.clause_last
    return Attribution(who, cue, "asserted", AHEAD, first, last)


def citing(words: Words, at: int, left: int) -> Attribution | None:
    """Read "citing medics"; and "quoted a medic as saying", "was quoted by state media as saying"."""
    lows = words.lows
    size = len(lows)
    saying = next(
        (k for k in range(at + 1, min(at + 16, size - 1)) if lows[k] == "as" and lows[k + 1] == "saying"), 0
    )
    if saying:
        last = saying + 2
        if last + 1 < size and lows[last] == "by":
            through = name_after(words, last + 1, size)
            last = through.clause_last if through is not None else last
        last += last < size and lows[last] == "that"
        passive = at > left and bool(words.entries[at - 1].flags & BE)
        who = name_before(words, left, at - 1, True) if passive else name_after(words, at + 1, saying)
        if who is None:
            return None
        first = who.clause_first if passive else at
        if last >= size or lows[last] in ".":
            return Attribution(who, "saying", "asserted", BEHIND, first, min(last, size))
        return Attribution(who, "saying", "asserted", AHEAD, first, last)
    if lows[at] in ("quoted", "cited"):
        return None
    who = name_after(words, at + 1, size)
    if who is None or set(lows[who.first : who.last]) & OUTLETS:
        return None
    close = who.clause_last
    if lows[close : close + 1] == [","] and lows[close + 1 : close + 2] and lows[close + 1] in STANCES:
        return None  # "the agency, citing medics, said": the agency says it
    return Attribution(who, lows[at], "asserted", BEHIND, at, after_verb(words, who.clause_last))


def count_of(words: Words, at: int, left: int) -> Attribution | None:
    """Read "by the Observatory's count" and "by the count of the Observatory"."""
    lows = words.lows
    size = len(lows)
    opening = next((k for k in range(at - 1, max(left, at - 8) - 1, -1) if lows[k] in ("by", "on", "in")), -1)
    if opening < 0:
        return None
    who: Named | None = None
    if at + 2 < size and lows[at + 1] in ("of", "by", "from"):
        who = name_after(words, at + 2, size)
    elif any(low.endswith(("'s", "s'", "'")) or low in KNOWN for low in lows[opening + 1 : at]):
        who = name_after(words, opening + 1, at + 1)
    if who is None or who.kind in ("pronoun", "text"):
        return None
    last = max(at + 1, who.clause_last)
    if opening <= left or lows[opening - 1] in _OPENING:
        last += last < size and lows[last] == ","
        return Attribution(who, lows[at], "asserted", AHEAD, opening, last)
    return Attribution(who, lows[at], "asserted", BEHIND, opening, last)


def hedge(words: Words, at: int) -> Attribution | None:
    """Read "reportedly", "are believed to have": a hedge that names nobody."""
    low = words.lows[at]
    if low not in HEDGES:
        after = words.lows[at + 1] if at + 1 < len(words.lows) else ""
        if after not in HEDGES_BEFORE[low]:
            return None
        if low != "feared" and not any(e.flags & BE for e in words.entries[max(0, at - 3) : at]):
            return None
    return Attribution(None, low, "hedged", BEHIND, at, at)


def label(words: Words, at: int) -> Attribution | None:
    """Read a source before or after a colon or dash: "Police: 12 dead", "12 dead - police", "Source: OCHA"."""
    lows = words.lows
    size = len(lows)
    end = size
    while end > at and lows[end - 1] in (".", ")", "]", '"'):
        end -= 1
    if at and lows[at - 1] in ("source", "sources"):
        who = name_after(words, at + 1, end)
        return Attribution(who, lows[at - 1], "asserted", BEHIND, at - 1, end) if who else None
    if lows[at] == ":" and 0 < at <= LABEL and end > at + 2:
        first = 0
        while first < at and lows[first] in _OPENING:
            first += 1
        if _is_label(words, first, at):
            who = name_before(words, first, at, False)
            if who is not None and who.first <= first + 1:
                return Attribution(who, ":", "asserted", AHEAD, first, at + 1)
    said = bool(at) and lows[at - 1] in STANCES  # "Nine died, she said: six rebels and three guards"
    if not said and at + 1 < end <= at + LABEL and at > 1 and _is_label(words, at + 1, end):
        who = name_after(words, at + 1, end)
        if who is not None and who.kind != "name":
            return Attribution(who, lows[at], "asserted", BEHIND, at, end)
    return None


def _is_label(words: Words, first: int, last: int) -> bool:
    """Whether words name somebody who speaks, and do nothing else."""
    lows = words.lows
    if last <= first or any(e.flags & (VERB | BE | SIGN | TRIGGER) for e in words.entries[first:last]):
        return False
    low = lows[last - 1]
    return (
        low in ROLE_HEADS or low in KNOWN or any(w in ROLE_HEADS and w != "state" for w in lows[first:last])
    )


def bracket(words: Words, at: int) -> Attribution | None:
    """Read a source in brackets: "(SOHR)", "[Source: OCHA]"."""
    lows = words.lows
    size = len(lows)
    close = next((k for k in range(at + 1, min(at + 12, size)) if lows[k] == _CLOSE[lows[at]]), 0)
    if not close or at < 2:
        return None
    if any(low in ("source", "sources") for low in lows[at + 1 : at + 3]):
        return None  # the colon tells
    ends = close + 1 >= size or lows[close + 1] in (".", "(", "[")
    known = close - at <= 4 and all(low in KNOWN or low in ("/", ",", "and") for low in lows[at + 1 : close])
    if not (ends and known) or (
        words.capital(at - 1) and not words.text.isupper() and lows[at - 1] not in ".!?"
    ):
        return None
    who = name_after(words, at + 1, close)
    return Attribution(who, lows[at], "asserted", BEHIND, at, close + 1) if who else None
