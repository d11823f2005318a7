"""Patterns that are searched only in sentences with a word that the pattern cannot match without."""

import re
from collections.abc import Iterable

from transforms.reading.text.cues import DECLARED
from transforms.reading.text.needed import Needed, needed, opening_words, opens_text
from transforms.reading.text.words import IN_CAPITALS, Words

_END = 1 << 60
_BOUND = 2_000  # words of which each pattern keeps where it may begin in them
_RUN = re.compile(r"\w+")
_OTHERWISE_READ = frozenset(IN_CAPITALS.values())
_ESCAPE = re.compile(r"\\.|\(\?P<")


def _is_small(pattern: str) -> bool:
    """Whether no letter of a pattern is a capital."""
    letters = _ESCAPE.sub("", pattern)
    return letters == letters.lower() and "(?-i:" not in letters


class Sought:
    """A pattern and the cue of the words that it needs, which are read from the pattern itself.

    A stretch searched has to end between words: a word that is cut there is not seen as one. A pattern for capitals
    and small letters alike that is written in small letters is searched in the text in small letters, which takes half
    the time: what a match gives is then in small letters too. One that begins with certain words is tried at those.
    """

    __slots__ = ("_begins", "_opening", "_opens", "cue", "in_small", "pattern")

    def __init__(self, pattern: "str | re.Pattern[str]", flags: int = 0) -> None:
        written = re.compile(pattern, flags)
        self.in_small = bool(written.flags & re.IGNORECASE) and _is_small(written.pattern)
        self.pattern = (
            re.compile(written.pattern, written.flags & ~re.IGNORECASE) if self.in_small else written
        )
        self.cue = DECLARED.add_needed(needed(written.pattern))
        self._opening = opening_words(written.pattern)
        self._opens = opens_text(written.pattern)
        self._begins: dict[str, tuple[int, ...]] = {}  # by word, the letters in it at which a match may begin

    def _text(self, words: Words) -> str:
        return words.in_small() if self.in_small else words.text

    def search(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """The first match in a sentence's text, or in a stretch of it."""
        if not words.has(self.cue):
            return None
        text = self._text(words)
        if self._opens:
            return self.pattern.match(text, start, end) if start == 0 else None
        if self._opening is None:
            return self.pattern.search(text, start, end)
        for at, low in enumerate(words.lows):
            begins = self._begins.get(low)
            if begins is None:
                begins = self._begins_in(low, self._opening)
            for letter in begins:
                first = words.starts[at] + letter
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
        return self.pattern.match(self._text(words), start, end) if words.has(self.cue) else None

    def fullmatch(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that is all of a stretch of a sentence's text."""
        return self.pattern.fullmatch(self._text(words), start, end) if words.has(self.cue) else None

    def finditer(self, words: Words, start: int = 0, end: int = _END) -> "Iterable[re.Match[str]]":
        """All matches in a sentence's text, or in a stretch of it."""
        return self.pattern.finditer(self._text(words), start, end) if words.has(self.cue) else ()
