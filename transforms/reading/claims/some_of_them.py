"""Figures of some of those whom the sentence before counts: "Ten gunmen came ashore. Nine of them were killed"."""

from collections.abc import Sequence

from transforms.reading.claims.draft import Draft
from transforms.reading.clauses.phrases.phrases import COUNT, is_plural
from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.marks import Marked
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_THEM = frozenset(("them", "these", "those"))
_OF_THEM = cue(_THEM)
_LATER = cue(["since", "later", "subsequently"])
_OPENING = 3  # words: "At least nine of them"
_REACH = 4  # words from a number to its noun
_HAVE = frozenset(("has", "have", "had", "later", "subsequently"))


def tell_some_of_them(drafts: Sequence[Draft], marked: Sequence[Marked]) -> None:
    """Give figures of "them" the group that the sentence before counts, where it counts one alone."""
    some = [d for d in drafts if d.victim is None and d.victim_class in (None, "unknown") and _counts_some(d)]
    before = {one.span.sentence_no + 1: one for one in marked if one.span.role == "body"} if some else {}
    for draft in some:
        one = before.get(draft.sentence_no)
        if one is None or one.span.paragraph_no != draft.marked.span.paragraph_no:
            continue
        told = _groups(one.words, draft.low or draft.high or 0)
        if len(told) == 1 and (entry := one.words.entries[told[0][1]]).victim_class != "unknown":
            draft.victim = one.words.between(told[0][0] + 1, told[0][1] + 1)
            draft.victim_class = entry.victim_class


def _counts_some(draft: Draft) -> bool:
    """Whether the words of a figure tell that it counts some of others: "nine of them", "one has since died"."""
    statement = draft.statement
    if statement is None or statement.cumulative or statement.share_of is not None:
        return False
    words, phrase = draft.marked.words, statement.phrase
    if phrase.first > _OPENING:
        return False  # "doctors treated 73 wounded; by nightfall seven of these had died"
    if words.has(_OF_THEM) and not _THEM.isdisjoint(words.lows[phrase.first : phrase.last + 2]):
        return statement.number.last < len(words) and words.lows[statement.number.last] == "of"
    opens = phrase.kind == COUNT and phrase.first == 0 and words.has(_LATER)
    return opens and words.lows[phrase.last] in _HAVE


def _groups(words: Words, more_than: int) -> list[tuple[int, int]]:
    """Where a sentence counts more people than so many, by a noun of their own: "20 Christian | pilgrims"."""
    found = []
    for at, entry in enumerate(words.entries):
        if entry.victim_class is None or not is_plural(entry.low):
            continue
        for first in range(at - 1, max(-1, at - _REACH), -1):
            count = _count(words.lows[first])
            if count is not None:
                found += [(first, at)] if count > more_than else []
                break
    return found


def _count(low: str) -> int | None:
    digits = low.replace(",", "")
    return int(digits) if digits.isdecimal() else UNITS.get(low)
