"""Cues: the words that rules wait for, as bits, so that one look at a sentence's bits tells whether any stands in it.

A rule declares its own words where it is written (`cue`), and asks `words.has(_CUE)` before it looks further; the
bits are set once, while a sentence is divided into words. So no list of what a pass waits for is kept by hand.

While bits are gathered they lie in one number. A sentence keeps them as bytes (`Cues`), and a cue tells which byte and
which bit of it: a number of so many bits would be made anew each time that one is asked for.
"""

import re
from collections.abc import Collection, Iterable

from transforms.reading.text.needed import Needed

ALWAYS = 1  # the bit of every sentence, and its cue
_BYTES = 128  # of the bits of a sentence
_LONGEST = 12  # letters of a beginning that are looked up
_SHORTEST = 2
_RUN = re.compile(r"\w+")


class Declared:
    """The words that rules wait for, each with the bits of the rules."""

    def __init__(self) -> None:
        self.count = 1  # of bits that are given out; the first is that of every sentence
        self.more = False  # declared since this was last set back
        self._cues: dict[object, int] = {}
        self._words: dict[str, int] = {}
        self._runs: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}

    def add(self, words: Collection[str]) -> int:
        """The cue of a sentence that has one of some words, as `Words.lows` has them."""
        return self._cue_of(frozenset(words), [(self._words, words)])

    def add_needed(self, needed: Needed | None) -> int:
        """The cue of a sentence that has one of the words that a pattern needs, wherever letters begin and end."""
        if needed is None:
            return ALWAYS
        return self._cue_of(needed, [(self._runs, needed.whole), (self._beginnings, needed.beginnings)])

    def _cue_of(self, key: object, tables: list[tuple[dict[str, int], Collection[str]]]) -> int:
        if key in self._cues:
            return self._cues[key]
        bit = 1 << self.count
        found = self._cues[key] = (self.count >> 3 << 8) + (1 << (self.count & 7))
        self.count += 1
        self.more = True
        for table, words in tables:
            for word in words:
                cut = word[:_LONGEST] if table is self._beginnings else word
                table[cut] = table.get(cut, 0) | bit
        return found

    def of_words(self, lows: Iterable[str]) -> int:
        """The bits of words in small letters."""
        bits = ALWAYS
        for low in lows:
            bits |= self._words.get(low, 0)
        return bits

    def of_text(self, small: str) -> int:
        """The bits that patterns need, of a piece of text in small letters."""
        bits = ALWAYS
        for run in _RUN.findall(small):
            bits |= self._runs.get(run, 0)
            for length in range(_SHORTEST, min(len(run), _LONGEST) + 1):
                bits |= self._beginnings.get(run[:length], 0)
        return bits


class Cues:
    """The bits of a sentence: `cues & cue` tells whether it has one of the words of a cue."""

    __slots__ = ("_bytes",)

    def __init__(self, bits: int) -> None:
        self._bytes = bits.to_bytes(_BYTES, "little")

    def __and__(self, cue: int) -> bool:
        return self._bytes[cue >> 8] & cue & 255 != 0


DECLARED = Declared()


def cue(words: Collection[str]) -> int:
    """Declare words that a rule waits for: `words.has` tells of it."""
    return DECLARED.add(words)
