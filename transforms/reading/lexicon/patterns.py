"""Patterns of words as data: "car bomb*|shot/killed by" is two; `*` ends a stem, `/` stands between choices."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a pattern: any of some words, or one that begins with a stem."""

    words: frozenset[str]
    stems: tuple[str, ...]
    heads: frozenset[str]  # the first letters of the stems: most words begin with none of them

    def fits(self, low: str) -> bool:
        """Whether a word in small letters is meant."""
        return low in self.words or (low[:SHORTEST_STEM] in self.heads and low.startswith(self.stems))


class Pattern(Generic[T]):
    """What follows a pattern's first word, and what the pattern means."""

    __slots__ = ("means", "tail")

    def __init__(self, tail: tuple[Token, ...], means: T) -> None:
        self.tail = tail
        self.means = means

    def end(self, lows: list[str], at: int) -> int:
        """The word after the pattern, its first word standing at `at`; 0 where it does not go on so."""
        for token in self.tail:
            at += 1
            if at >= len(lows) or not token.fits(lows[at]):
                return 0
        return at + 1


Begun = dict[str, tuple[Pattern[T], ...]]  # by the next word, the patterns that may go on with it
BOUND = 2_000  # next words that are kept, by the word before them


def going_on(patterns: tuple[Pattern[T], ...], low: str, known: Begun[T]) -> tuple[Pattern[T], ...]:
    """Those of some patterns that may go on with a word (empty where none follows), told once and kept in `known`."""
    if len(known) >= BOUND:
        known.clear()
    found = known[low] = tuple(p for p in patterns if not p.tail or p.tail[0].fits(low))
    return found


def token(words: str) -> Token:
    """Read one word of a pattern, or a set of words: choices stand between `/`.

    >>> token("bomb*/shell").fits("bombing"), token("bomb*/shell").fits("shelling")
    (True, False)
    """
    choices = words.split("/")
    stems = tuple(c[:-1] for c in choices if c.endswith("*"))
    if any(len(s) < SHORTEST_STEM for s in stems):
        raise ValueError(f"a stem of fewer than {SHORTEST_STEM} letters: {words}")
    heads = frozenset(s[:SHORTEST_STEM] for s in stems)
    return Token(frozenset(c for c in choices if not c.endswith("*")), stems, heads)


class Index(Generic[T]):
    """Patterns by their first word."""

    def __init__(self, patterns: Iterable[tuple[str, T]]) -> None:
        self._words: dict[str, list[Pattern[T]]] = {}
        self._stems: dict[str, list[Pattern[T]]] = {}
        for alternatives, means in patterns:
            for words in alternatives.split("|"):
                first, *rest = words.split()
                pattern = Pattern(tuple(token(w) for w in rest), means)
                for choice in first.split("/"):
                    table = self._stems if choice.endswith("*") else self._words
                    table.setdefault(choice.rstrip("*"), []).append(pattern)
        self._longest = max(map(len, self._stems), default=0)  # no more letters of a word are looked at

    def beginning(self, low: str) -> tuple[Pattern[T], ...]:
        """The patterns that a word may begin, the longest first, else as they were given."""
        found = list(self._words.get(low, ()))
        for length in range(SHORTEST_STEM, min(len(low), self._longest) + 1):
            found += self._stems.get(low[:length], ())
        return tuple(sorted(found, key=lambda p: -len(p.tail)))
