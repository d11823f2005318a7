"""Copies among reports: the same story word for word, or cut, or with a few words changed."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

WORDS = 4  # of a shingle
# Least share of the shorter report's shingles that the longer one has. Among the 10,585 pairs of the bundled event
# gold, whose agency copies are cut stories, the six pairs that copy share 0.70 to 1.00; the next are follow-ups of one
# desk that repeat a paragraph, 0.23 and 0.22; all others are below 0.05.
THRESHOLD = 0.5
_STORIES = 50  # of one event with which each further report is compared
_WORD = re.compile(r"[^\W_]+")
_LAST = date(9999, 1, 1)


def copies_among(texts: Sequence[tuple[date | None, str, str]]) -> dict[str, str]:
    """The reports among these few that copy an older one, each with the oldest report of its story.

    texts: (published, report_id, text), in any order. The oldest report of a story, then the one of smallest id, is no
    copy. Reports are compared each with each, by all their shingles and not by sketches of them: only those of one
    event ever are, which linking has found by place and day. Updates of a story with a new toll are alike too: a copy
    is no new source, but may well be a later word.
    """
    told = sorted(
        (published or _LAST, report_id, _kept(text)) for published, report_id, text in texts if text
    )
    stories: dict[str, frozenset[str]] = {}
    copies = {}
    for _, report_id, own in told:
        oldest = next((r for r, story in stories.items() if similarity(own, story) >= THRESHOLD), None)
        if oldest is not None:
            copies[report_id] = oldest
        elif len(stories) < _STORIES:
            stories[report_id] = own
    return copies


def are_copies(one: str, other: str) -> bool:
    """Whether two texts are one story; texts too short to tell are not."""
    a, b = _kept(one), _kept(other)
    return min(len(a), len(b)) > 1 and similarity(a, b) >= THRESHOLD


@lru_cache(maxsize=2_048)
def _kept(text: str) -> frozenset[str]:
    return shingles(text)


def shingles(text: str) -> frozenset[str]:
    """The runs of four words of a text, in small letters; of a shorter text, the whole."""
    words = _WORD.findall(text.casefold())
    return frozenset(_runs(words)) if len(words) > WORDS else frozenset((" ".join(words),))


def similarity(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that is in the other, 0 to 1."""
    return len(a & b) / max(1, min(len(a), len(b)))


def _runs(words: list[str]) -> Iterator[str]:
    return map(" ".join, zip(*(words[n:] for n in range(WORDS)), strict=False))
