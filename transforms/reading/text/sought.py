"""Patterns that are searched only in sentences with a word that the pattern cannot match without."""

import re
from collections.abc import Iterable

from transforms.reading.text.cues import DECLARED
from transforms.reading.text.needed import needed
from transforms.reading.text.words import Words

_END = 1 << 60


class Sought:
    """A pattern and the bit of the words that it needs, which are read from the pattern itself.

    A stretch searched has to end between words: a word that is cut there is not seen as one.
    """

    __slots__ = ("cue", "pattern")

    def __init__(self, pattern: "str | re.Pattern[str]", flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.cue = DECLARED.add_needed(needed(self.pattern.pattern))

    def search(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """The first match in a sentence's text, or in a stretch of it."""
        return self.pattern.search(words.text, start, end) if words.has(self.cue) else None

    def match(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that begins at an offset of a sentence's text."""
        return self.pattern.match(words.text, start, end) if words.has(self.cue) else None

    def fullmatch(self, words: Words, start: int = 0, end: int = _END) -> "re.Match[str] | None":
        """A match that is all of a stretch of a sentence's text."""
        return self.pattern.fullmatch(words.text, start, end) if words.has(self.cue) else None

    def finditer(self, words: Words, start: int = 0, end: int = _END) -> "Iterable[re.Match[str]]":
        """All matches in a sentence's text, or in a stretch of it."""
        return self.pattern.finditer(words.text, start, end) if words.has(self.cue) else ()
