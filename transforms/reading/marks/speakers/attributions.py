"""Words that attribute, and on which side of them what is said stands."""

from dataclasses import dataclass

from transforms.reading.lexicon.classes import (
    BE,
    CONJUNCTION,
    DIGITS,
    HAVE,
    MODAL,
    PERSON,
    PREPOSITION,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import QUOTATION_MARKS
from transforms.reading.lexicon.speaker_words import COUNTING
from transforms.reading.lexicon.verbs_of_saying import NOUNS
from transforms.reading.marks.speakers.named import Named
from transforms.reading.text.words import Words

# Where what is said stands: after the words that attribute, before them, or nowhere in the sentence.
AHEAD, BEHIND, NOWHERE = "ahead", "behind", "nowhere"
_CLOSING = frozenset(".,;\"”’'!?)…–—|]")
_HOW = frozenset(["without", "for", "during", "after", "with", "through", "under", "via", "from"])
_SPELT_OUT = frozenset([":", "-", "–", "—"])  # what was said in sum follows in full
LEADS = frozenset(",\"”’')–—-]")


@dataclass(slots=True)
class Attribution:
    """Words that attribute, from `first` to `last` (excluded), counted in words, and what they tell.

    `who`: None where they only hedge. `side`: where what is said stands. `relative`: they stand in a clause that tells
    more of something else. `goes_on`: what is said goes on after them: "Nine died, he said, and ten were hurt".
    """

    who: Named | None
    cue: str
    stance: str
    side: str
    first: int
    last: int
    relative: bool = False
    goes_on: bool = False


def placed(words: Words, who: Named, at: int, left: int, last: int, stance: str) -> Attribution | None:
    """Whether what is said stands after a speaker and verb, or (", X said.") before."""
    lows, entries = words.lows, words.entries
    first = who.clause_first
    cue = lows[at]
    lead = first > left + 1 and lows[first - 1] in LEADS
    size = len(lows)
    closed = last >= size or lows[last] in _CLOSING
    if not closed and lead and _only_how(words, last):
        return Attribution(who, cue, stance, BEHIND, first, size)
    if not closed and lead and lows[last] in _SPELT_OUT and _told_in(words, left, first - 1):
        return Attribution(
            who, cue, stance, BEHIND, first, last, goes_on=True
        )  # "38 died, she said: 16 rebels and 22"
    if (
        closed
        and last < size
        and lows[last] in QUOTATION_MARKS
        and not (last + 1 >= size or lows[last + 1] in _CLOSING)
    ):
        closed = lead and lows[first - 1] in QUOTATION_MARKS  # what opens is what is said
    if not closed and lead and last < size:
        closed = bool(entries[last].flags & (SUBORDINATOR | CONJUNCTION)) and lows[last] not in ("that", "if")
    if closed and first > left + 1 and not who.relative and (lead or last >= size or lows[last] == "."):
        return Attribution(who, cue, stance, BEHIND, first, last, goes_on=goes_on_at(words, last))
    while last < size and (lows[last] in (":", ",") or lows[last] in QUOTATION_MARKS):
        last += 1
    if last < size and lows[last] in ("that", "how", "losing"):
        last += lows[last] == "that"
    elif last + 1 < size and lows[last] in ("by", "as") and lows[last + 1] == "saying":
        last += 2 + (last + 2 < size and lows[last + 2] == "that")
    if last >= size or (cue in NOUNS and closed):
        if lows[min(last, size) - 1] in QUOTATION_MARKS | {":"} or first <= left + 1:
            return Attribution(who, cue, stance, NOWHERE, first, min(last, size))
        return None
    return Attribution(who, cue, stance, AHEAD, first, last, who.relative)


def _told_in(words: Words, first: int, last: int) -> bool:
    """Whether words make a clause of their own, by a verb."""
    told = TRIGGER | VERB | BE | HAVE
    return any(e.flags & told and not e.flags & PERSON for e in words.entries[first:last])


def _only_how(words: Words, at: int) -> bool:
    """Whether no more than how it was said follows: "without giving details", "read on national television"."""
    flags = words.entries[at].flags
    if not (
        (flags & PREPOSITION and words.lows[at] in _HOW) or words.lows[at] in ("read", "aired", "carried")
    ):
        return False
    for k in range(at + 1, len(words.lows)):
        if words.lows[k] in COUNTING or (
            words.entries[k].flags & (BE | HAVE | MODAL | DIGITS | SIGN) and words.lows[k] != "."
        ):
            return False
    return True


def goes_on_at(words: Words, at: int) -> bool:
    """Whether what is said goes on after the words that attribute it."""
    if at + 2 >= len(words.lows):
        return False
    low = words.lows[at]
    return (
        low == ";" or (low == "," and words.lows[at + 1] not in ("but", "although", "though")) or low == "and"
    )
