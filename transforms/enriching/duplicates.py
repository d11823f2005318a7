"""Copies among reports: the same story word for word, or cut, or with a few words changed."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

import pyarrow as pa

WORDS = 4  # of a shingle
THRESHOLD = 0.5  # least share of the shorter report's shingles that the longer one has
_PERMUTATIONS, _BANDS, _SEED = 192, 64, 1
_STORIES = 50  # of one event with which each further report is compared
_CHUNK = 500  # reports whose shingles are in memory at once
_WORD = re.compile(r"[^\W_]+")
_LAST = date(9999, 1, 1)
SCHEMA = pa.schema([
    pa.field("report_id", pa.string(), False), pa.field("copy_of", pa.string(), False),
    pa.field("similarity", pa.float64(), False),
])  # fmt: skip


def near_duplicates(reports: pa.Table) -> pa.Table:
    """Each report that copies an older one: `report_id`, `copy_of`, `similarity` (0.5 to 1), sorted by id.

    reports: rows of the table `reports`; the order does not matter. `copy_of` is always the oldest report of a story
    (then the one of smallest id), which is itself no copy. `similarity` is the share of the shorter report's shingles
    of four words that stand in the other too, so that a story cut in half is alike to the whole.

    Candidates are found by rensa's MinHash and LSH, in bands of three: two reports that share 0.47 of their shingles
    meet with a chance of 0.999, unrelated ones (0.02) of 0.0005; then shingles are compared, so that chance decides
    nothing. Why 0.5: among the 10,585 pairs of the bundled event gold, whose agency copies are cut stories, the six
    pairs that copy have 0.70 to 1.00 (0.47 to 0.73 of all shingles of both); the next are follow-ups of one desk
    that repeat a paragraph, 0.23 and 0.22; all others are below 0.05. What is cut to less than a third of a story is
    found by luck only.

    Updates of a story with a new toll are alike too: a copy is no new source, but may well be a later word.
    """
    from rensa import RMinHash, RMinHashLSH

    columns = (reports[c].to_pylist() for c in ("published", "report_id", "text"))
    told = sorted(
        (published or _LAST, report_id, text) for published, report_id, text in zip(*columns, strict=True)
    )
    texts = [text for _, _, text in told]
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    story: dict[int, int] = {}  # a copy to the oldest report of its story
    rows: list[tuple[str, str, float]] = []

    @lru_cache(maxsize=1_024)
    def shingled(number: int) -> frozenset[str]:
        return shingles(texts[number])

    for start in range(0, len(told), _CHUNK):
        sets = [list(shingled(n)) for n in range(start, min(start + _CHUNK, len(told)))]
        for number, sketch in enumerate(RMinHash.from_token_sets(sets, _PERMUTATIONS, _SEED), start):
            oldest = {story.get(n, n) for n in index.query(sketch)}
            alike = ((-similarity(shingled(n), shingled(number)), n) for n in oldest)
            best, first = min(alike, default=(0.0, number))
            if -best >= THRESHOLD:
                story[number] = first
                rows.append((told[number][1], told[first][1], round(-best, 4)))
            index.insert(number, sketch)
    rows.sort()
    return pa.table(
        [list(column) for column in zip(*rows, strict=True)] if rows else [[], [], []], schema=SCHEMA
    )


def copies_among(texts: Sequence[tuple[date | None, str, str]]) -> set[str]:
    """The ids of the reports that copy an older one of these few: (published, report_id, text)."""
    told = sorted(
        (published or _LAST, report_id, _kept(text)) for published, report_id, text in texts if text
    )
    stories: list[frozenset[str]] = []
    copies = set()
    for _, report_id, own in told:
        if any(similarity(own, story) >= THRESHOLD for story in stories):
            copies.add(report_id)
        elif len(stories) < _STORIES:
            stories.append(own)
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
