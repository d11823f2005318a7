"""Patterns that are searched only in sentences with a word that the pattern cannot match without."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from transforms.reading.text.cues import DECLARED
from transforms.reading.text.needed import Needed, all_needed, opening_words, opens_text, tells_little
from transforms.reading.text.words import IN_CAPITALS, Words

_END = 1 << 60
_BOUND = 2_000  # words of which each pattern keeps where it may begin in them
_RUN = re.compile(r"\w+")
_OTHERWISE_READ = frozenset(IN_CAPITALS.values())
_ESCAPED_OR_CAPITALS = re.compile(r"(\\.|\(\?P<\w+>)|[A-Z]+")


def _with_small_letters(pattern: str) -> str:
    """A pattern for the same in small letters."""
    return _ESCAPED_OR_CAPITALS.sub(lambda m: m[1] or m[0].lower(), pattern)


class Sought:
    """A pattern and the cue of the words that it needs, which are read from the pattern itself.

    A stretch searched has to end between words: a word that is cut there is not seen as one. A pattern for capitals
    and small letters alike is searched in the text in small letters, which takes half the time: what a match gives is
    then in small letters too. One that begins with certain words is tried at those.
    """

    __slots__ = ("_also", "_begins", "_opening", "_opens", "cue", "in_small", "pattern")

    def __init__(self, pattern: "str | re.Pattern[str]", flags: int = 0) -> None:
        written = re.compile(pattern, flags)
        self.in_small = bool(written.flags & re.IGNORECASE) and "(?-i:" not in written.pattern
        self.pattern = written
        if self.in_small:
            self.pattern = re.compile(_with_small_letters(written.pattern), written.flags & ~re.IGNORECASE)
        words = all_needed(written.pattern)
        others = [some for some in words[1:] if not tells_little(some)]
        self.cue = DECLARED.add_needed(words[0] if words else None)
        self._also = DECLARED.add_needed(others[0] if others else None)
        self._opening = opening_words(written.pattern)
        self._opens = opens_text(written.pattern)
        self._begins: dict[str, tuple[int, ...]] = {}  # by word, the letters in it at which a match may begin

    def _may_stand_in(self, words: Words) -> bool:
        """Whether a sentence has words of both stretches that tell most."""
        return words.has(self.cue) and words.has(self._also)

    def _text(self, words: Words) -> str:
        return words.in_small() if self.in_small else words.text

    def search(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """The first match in a sentence's text, or in a stretch of it."""
        if not self._may_stand_in(words):
            return None
        text = self._text(words)
        if self._opens:
            return self.pattern.match(text, start, end) if start == 0 else None
        if self._opening is None:
            return self.pattern.search(text, start, end)
        lows, starts = words.lows, words.starts
        for at in range(max(bisect_right(starts, start) - 1, 0) if start else 0, len(lows)):
            begins = self._begins.get(lows[at])
            if begins is None:
                begins = self._begins_in(lows[at], self._opening)
            if begins:
                if starts[at] >= end:
                    return None
                for letter in begins:
                    first = starts[at] + letter
                    found = self.pattern.match(text, first, end) if first >= start else None
                    if found is not None:
                        return found
        return None

    def _begins_in(self, low: str, opening: Needed) -> tuple[int, ...]:
        """The letters of a word at which one of the words begins that open all matches."""
        if len(self._begins) >= _BOUND:
            self._begins.clear()
        starts = {0} if low in _OTHERWISE_READ else set()
        for run in _RUN.finditer(low):
            if run.group() in opening.whole or run.group().startswith(tuple(opening.beginnings)):
                starts.add(run.start())
        found = self._begins[low] = tuple(sorted(starts))
        return found

    def match(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that begins at an offset of a sentence's text."""
        return self.pattern.match(self._text(words), start, end) if self._may_stand_in(words) else None

    def fullmatch(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that is all of a stretch of a sentence's text."""
        return self.pattern.fullmatch(self._text(words), start, end) if self._may_stand_in(words) else None

    def finditer(self, words: Words, start: int = 0, end: int = _END) -> "Iterable[re.Match[str]]":
        """All matches in a sentence's text, or in a stretch of it."""
        return self.pattern.finditer(self._text(words), start, end) if self._may_stand_in(words) else ()
