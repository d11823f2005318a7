"""Patterns that are searched only in sentences with a word that the pattern cannot match without."""

import re
from collections.abc import Iterable

from transforms.reading.text.cues import DECLARED
from transforms.reading.text.needed import needed
from transforms.reading.text.words import Words

_END = 1 << 60
_ESCAPE = re.compile(r"\\.|\(\?P<")


def _is_small(pattern: str) -> bool:
    """Whether no letter of a pattern is a capital."""
    letters = _ESCAPE.sub("", pattern)
    return letters == letters.lower() and "(?-i:" not in letters


class Sought:
    """A pattern and the cue of the words that it needs, which are read from the pattern itself.

    A stretch searched has to end between words: a word that is cut there is not seen as one. A pattern for capitals
    and small letters alike that is written in small letters is searched in the text in small letters, which takes half
    the time: what a match gives is then in small letters too.
    """

    __slots__ = ("cue", "in_small", "pattern")

    def __init__(self, pattern: "str | re.Pattern[str]", flags: int = 0) -> None:
        written = re.compile(pattern, flags)
        self.in_small = bool(written.flags & re.IGNORECASE) and _is_small(written.pattern)
        self.pattern = (
            re.compile(written.pattern, written.flags & ~re.IGNORECASE) if self.in_small else written
        )
        self.cue = DECLARED.add_needed(needed(written.pattern))

    def _text(self, words: Words) -> str:
        return words.in_small() if self.in_small else words.text

    def search(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """The first match in a sentence's text, or in a stretch of it."""
        return self.pattern.search(self._text(words), start, end) if words.has(self.cue) else None

    def match(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that begins at an offset of a sentence's text."""
        return self.pattern.match(self._text(words), start, end) if words.has(self.cue) else None

    def fullmatch(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that is all of a stretch of a sentence's text."""
        return self.pattern.fullmatch(self._text(words), start, end) if words.has(self.cue) else None

    def finditer(self, words: Words, start: int = 0, end: int = _END) -> "Iterable[re.Match[str]]":
        """All matches in a sentence's text, or in a stretch of it."""
        return self.pattern.finditer(self._text(words), start, end) if words.has(self.cue) else ()
