"""What a report tells of parties: the countries it plays in, the parties it names, and where in its text."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import pyarrow as pa

from transforms.enriching.countries import mentions
from transforms.enriching.parties import Parties, lands_of_conflict

_TITLES = "".join(
    rf"(?<!\b{title}\.)" for title in ("Col", "Dr", "Gen", "Lt", "Maj", "Mr", "Mrs", "Ms", "No", "Sgt", "St")
)
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)" + _TITLES + r"[\"”’']?\s+(?=[\"“‘A-Z])|\n+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report's text: its offset, its words and the parties that it names."""

    start: int
    text: str
    parties: tuple[str, ...]


@dataclass(slots=True)
class Context:
    """What a report tells of parties: the countries of its places, the parties that its claims name, its text."""

    lands: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    sentences: tuple[Sentence, ...] = ()

    def until(self, offset: int) -> tuple[Sentence, ...]:
        """The sentences that begin no later than this; the last is the one in which it lies."""
        return self.sentences[: bisect_right(self.sentences, offset, key=lambda s: s.start)]


def contexts_of(claims: pa.Table, reports: pa.Table | None, known: Parties) -> dict[str, Context]:
    """Per report, the countries its places lie in and the parties it names."""
    contexts: dict[str, Context] = defaultdict(Context)
    texts = [claims[c].to_pylist() for c in ("actor", "target", "victim", "attribution", "quote")]
    rows = zip(claims["report_id"].to_pylist(), claims["country"].to_pylist(), *texts, strict=True)
    for report_id, country, *words in rows:
        context = contexts[report_id]
        if country:
            context.lands.add(country)
        for said in {w for w in words if w}:
            context.parties.update(known.named(said, country))
    if reports is not None:
        for report_id, text in zip(
            reports["report_id"].to_pylist(), reports["text"].to_pylist(), strict=True
        ):
            if report_id in contexts:
                contexts[report_id].lands = contexts[report_id].lands or _land_named(text)
                contexts[report_id].sentences = tuple(_sentences(text, contexts[report_id].lands, known))
    return contexts


def _land_named(text: str) -> set[str]:
    """The one country that a report without a place names, where it has known a conflict."""
    named = set(mentions(text))
    return named if len(named) == 1 and named <= lands_of_conflict() else set()


def _sentences(text: str, lands: set[str], known: Parties) -> Iterator[Sentence]:
    country = next(iter(lands)) if len(lands) == 1 else None
    start = 0
    for end, following in (*(m.span() for m in _SENTENCE.finditer(text)), (len(text), len(text))):
        yield Sentence(start, text[start:end], known.look_for(text[start:end], country))
        start = following
