"""Speakers: which source a claim's attribution means, what kind it is and how independent of the parties."""

import csv
import re
from dataclasses import replace
from functools import cache
from importlib.resources import files

import pyarrow as pa

from transforms.enriching.columns import set_columns
from transforms.enriching.countries import mentions
from transforms.enriching.names import plain, slug
from transforms.enriching.parties import WITHOUT_ARMY, Parties, parties
from transforms.enriching.speakers import again, described, speaks_for
from warehouse.tables import TABLES, Actor, Source

INDEPENDENCE = {
    "monitor": 3, "UN body": 3, "aid group": 3, "hospital": 3, "agency": 3, "media": 3, "ministry": 2,
    "government": 2, "state media": 1, "armed group": 1, "military": 1,
}  # fmt: skip
_VOICES = ("ministry", "government", "state media", "hospital")  # what a party may run
_UNNAMED = frozenset(("source", "sources", "people", "reports"))
_RUN = re.compile(r"([\w']+)-(?:run|controlled|affiliated|linked)\b", re.IGNORECASE)
_BACKED = re.compile(  # "the UN-backed government" is not the UN
    r"[\w.'’]+-(?:backed|recogni[sz]ed|sponsored|supported|brokered|funded|trained)\b", re.IGNORECASE
)
_ADJECTIVE = re.compile(r"^(?:a|an|the|one|some|local)\s+", re.IGNORECASE)


@cache
def known_sources() -> dict[str, Source]:
    """The sources of `sources.csv` by plain name and alias."""
    found: dict[str, Source] = {}
    with files(__package__).joinpath("sources.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            source = Source(
                source_id=row["id"], name=row["name"], kind=row["kind"], party_id=row["party_id"] or None,
                independence=1 if row["party_id"] else INDEPENDENCE[row["kind"]],
            )  # fmt: skip
            found |= {plain(n): source for n in (row["name"], *row["aliases"].split("|")) if plain(n)}
    return found


@cache
def _speaker_words() -> list[tuple[str, str, int]]:
    with files(__package__).joinpath("speaker_words.csv").open(encoding="utf-8") as lines:
        rows = [(row["word"], row["kind"], int(row["independence"])) for row in csv.DictReader(lines)]
    return sorted(rows, key=lambda row: (-len(row[0].split()), rows.index(row)))


def resolve_sources(
    claims: pa.Table, reports: pa.Table, own: tuple[Actor, ...] = ()
) -> tuple[pa.Table, pa.Table]:
    """The claims with `source_id` filled from `attribution`, and the `sources` they point to.

    A speaker whose own words do not tell what he is, is looked for in his report (`speakers`).

    A speaker known by role alone ("the police") is one per report's country: it gets the country in its id. A ministry
    of a state whose forces fight there is a voice of that party (`party_id`), though what it counts is not therefore
    a fighter's word (`independence`).
    """
    columns = ("attribution", "country", "report_id", "char_start")
    spoken = list(zip(*(claims[c].to_pylist() for c in columns), strict=True))
    texts = dict(zip(reports["report_id"].to_pylist(), reports["text"].to_pylist(), strict=True))
    known = parties(own)
    chosen = {p: identify_source(*p, known) for p in dict.fromkeys((s[0], s[1]) for s in spoken) if p[0]}
    found: list[Source | None] = [None] * len(spoken)
    last: dict[str, Source] = {}
    in_context: dict[tuple[str | None, ...], Source] = {}
    for at in sorted(range(len(spoken)), key=lambda n: spoken[n][2:]):  # a report as it is told
        words, country, report, start = spoken[at]
        source = chosen.get((words, country))
        if source is not None and words and not source.independence:
            key = (words, country, report)
            if again(words) or (speaks_for(words) and report in last):
                source = last.get(report, source)
            else:
                if key not in in_context:
                    in_context[key] = _in_context(
                        words, country, texts.get(report) or "", start, source, known
                    )
                source = in_context[key]
        if source is not None:
            last[report] = source
        found[at] = source
    ids = [s.source_id if s else None for s in found]
    named = [s for s in found if s]
    sources = {s.source_id: s for s in sorted(named, key=lambda s: (s.source_id, s.name), reverse=True)}
    return set_columns(claims, {"source_id": ids}), TABLES["sources"].to_arrow(
        [sources[i] for i in sorted(sources)]
    )


def identify_source(words: str, country: str | None, actors: Parties | None = None) -> Source:
    """The source that an attribution means; a speaker who is not known becomes a source under the words used."""
    known = _known(words)
    if known:
        return known
    actors = actors or parties()
    named = actors.named(words, country)
    text = f" {plain(words)} "
    one = f" {' '.join(map(_singular, text.split()))} "
    for word, kind, independence in _speaker_words():
        if f" {plain(word)} " in text or f" {plain(word)} " in one:
            return _by_role(words, country, kind, independence, named, actors)
    if len(named) == 1:
        party = actors.by_id[named[0]]
        kind = "military" if party.kind == "state forces" else "armed group"
        return Source(
            source_id=party.actor_id, name=party.name, kind=kind, party_id=party.actor_id, independence=1
        )
    unnamed = bool(_UNNAMED & set(text.split()))
    kind = "unnamed" if unnamed else "official" if words.strip().istitle() else "unnamed"
    return Source(
        source_id=_id(words, None if kind == "official" else country), name=words, kind=kind, independence=0
    )


def _singular(word: str) -> str:
    """A word without the -s of the plural: "hospitals" speak as a hospital does."""
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


def _in_context(
    words: str, country: str | None, text: str, start: int, bare: Source, known: Parties
) -> Source:
    """A speaker by what his report says of him; as he was where it says nothing. His id names both."""
    for told in described(words, text, start):
        source = identify_source(told, country, known)
        if source.independence:
            return replace(
                source, source_id=_id(f"{words} {source.kind} {source.independence}", country), name=words
            )
    return bare


def _known(words: str) -> Source | None:
    """A source whose name or alias stands in the words, not as a friend's; the longest where there are several."""
    words = _BACKED.sub("", words)
    text = f" {plain(words)} "
    capitals = {plain(w) for w in re.findall(r"\b[A-Z][A-Z.]+\b", words)}
    names = [n for n in known_sources() if f" {n} " in text and (len(n) > 4 or n in capitals)]
    return known_sources()[max(names, key=lambda n: (len(n), n))] if names else None


def _by_role(
    words: str, country: str | None, kind: str, independence: int, named: tuple[str, ...], actors: Parties
) -> Source:
    party = named[0] if len(named) == 1 and independence == 1 else None
    if party is None and kind in _VOICES:
        party = _run_by(words, actors) or (
            _state_at_war(words, country, actors) if kind != "hospital" else None
        )
    if party is None and country and kind in ("military", "police") and "coalition" not in words.lower():
        named = named or (f"state-forces-{country.lower()}",) * (country not in WITHOUT_ARMY)
        party = named[0] if len(named) == 1 else None
    return Source(
        source_id=_id(words, country), name=words, kind=kind, party_id=party, independence=independence
    )


def _run_by(words: str, actors: Parties) -> str | None:
    """The party whose own a ministry or station is said to be: "the Houthi-run health ministry"."""
    match = _RUN.search(words)
    named = actors.named(match[1]) if match else ()
    return named[0] if len(named) == 1 else None


def _state_at_war(words: str, country: str | None, actors: Parties) -> str | None:
    """The forces of the state whose ministry speaks, of the country named or else the claim's, where they fight."""
    told = [code for code in mentions(words) if code]
    of = told[0] if len(told) == 1 else None if told else country
    if of is None or of in WITHOUT_ARMY:
        return None
    forces = f"state-forces-{of.lower()}"
    return forces if forces in actors.fighting_in(country or of) else None


def _id(words: str, country: str | None) -> str:
    bare = slug(_ADJECTIVE.sub("", words)) or "unnamed"
    return f"{bare}-{country.lower()}" if country else bare
