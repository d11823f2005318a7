"""Cues: the words that rules wait for, numbered, so that one look tells whether any of them stands in a sentence.

A rule declares its own words where it is written (`cue`), and asks `words.has(_CUE)` before it looks further; the
cues are told once, while a sentence is divided into words. So no list of what a pass waits for is kept by hand.
"""

import re
from collections.abc import Collection, Iterable

from transforms.reading.text.needed import Needed

ALWAYS = 0  # the cue of every sentence
_LONGEST = 12  # letters of a beginning that are looked up
_SHORTEST = 2
_RUN = re.compile(r"\w+")


class Declared:
    """The words that rules wait for, each with the cues of the rules."""

    def __init__(self) -> None:
        self.count = 1  # of cues; the first is that of every sentence
        self.more = False  # declared since this was last set back
        self._cues: dict[object, int] = {}
        self._words: dict[str, set[int]] = {}
        self._runs: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}

    def add(self, words: Collection[str]) -> int:
        """The cue of a sentence that has one of some words, as `Words.lows` has them."""
        return self._cue_of(frozenset(words), [(self._words, words)])

    def add_needed(self, needed: Needed | None) -> int:
        """The cue of a sentence that has one of the words that a pattern needs, wherever letters begin and end."""
        if needed is None:
            return ALWAYS
        return self._cue_of(needed, [(self._runs, needed.whole), (self._beginnings, needed.beginnings)])

    def _cue_of(self, key: object, tables: list[tuple[dict[str, set[int]], Collection[str]]]) -> int:
        if key in self._cues:
            return self._cues[key]
        found = self._cues[key] = self.count
        self.count += 1
        self.more = True
        for table, words in tables:
            for word in words:
                table.setdefault(word[:_LONGEST] if table is self._beginnings else word, set()).add(found)
        return found

    def of_words(self, lows: Iterable[str]) -> set[int]:
        """The cues of words in small letters."""
        return {cue for low in lows for cue in self._words.get(low, ())}

    def of_text(self, small: str) -> set[int]:
        """The cues that patterns need, of a piece of text in small letters."""
        cues: set[int] = set()
        for run in _RUN.findall(small):
            cues.update(self._runs.get(run, ()))
            for length in range(_SHORTEST, min(len(run), _LONGEST) + 1):
                cues.update(self._beginnings.get(run[:length], ()))
        return cues


class Cues:
    """The cues of a sentence: `cues & cue` tells whether it has one of the words of a cue."""

    __slots__ = ("told",)

    def __init__(self, count: int) -> None:
        self.told = [False] * count  # by the number of a cue
        self.told[ALWAYS] = True

    def __and__(self, cue: int) -> bool:
        return self.told[cue]


DECLARED = Declared()


def cue(words: Collection[str]) -> int:
    """Declare words that a rule waits for: `words.has` tells of it."""
    return DECLARED.add(words)
