"""What a report tells of where it plays: the countries and divisions it speaks of, and the points it surely means."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from transforms.enriching.countries import mentions
from transforms.enriching.gazetteer import POINTS, Candidate
from transforms.enriching.gazetteer.lookup import SPELT_SO
from transforms.enriching.names import folded
from transforms.enriching.parties import lands_of, lands_of_conflict, parties
from warehouse.tables import Place

_WORDS = ("place", "destination", "actor", "target", "victim", "attribution", "quote")
_NOTABLE = 50_000  # people: a name that only one town of this size bears tells its country
_LARGE = 200_000  # people: the same against the countries that the report names
_CAP = r"(?:(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]n)-)?[A-Z][\p{L}'’-]+"
# Called after people and saints rather than after the town they stand in: "the Saint-Michel station".
_SAINTS = r"(?:[a-z]+ )?(?:stations?|mosques?|church|cathedral|hotel|school|street|square)\b"
_OF_A_SAINT = re.compile(rf" {_SAINTS}$")
_AFTER_A_PREPOSITION = (
    r"\b(?:in|at|near|from|of|outside|around|across) (?:the )?(?:(?:north|south|east|west)\w* )?"
    rf"({_CAP}(?: {_CAP}){{0,3}}(?: {_SAINTS})?)"
)
_DATELINE = (
    r"(?m)^([A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){0,2})(?:, [\p{L}\d .]{2,40}){0,2},? ?"  # "LEM, Tarn, May 3"
    r"(?:\([^)\n]{2,40}\) ?)?[-–—:/]"
)
_OPENS = re.compile(_DATELINE.replace(r"\p{L}\d", r"\w"))
_OPENING = 800  # characters
# Those who serve or stay abroad tell nothing of where, nor do peoples and waters: "four Cambodian peacekeepers".
_GUESTS = re.compile(
    r"\b[Ee]thnic[ -][A-Z][a-z]+|\bLake Chad\b|\bNiger (?:Delta|[Ss]tate|[Rr]iver)\b|\bGulf of Guinea\b"
    r"|\bJordan (?:[Vv]alley|[Rr]iver)\b|\bRiver Jordan\b|\bCongo [Rr]iver\b|\bIndian Ocean\b"
    r"|\b(?:borders?|frontiers?) with (?:[A-Z][a-z]+ and )?[A-Z][a-z]+|\bcross(?:ed|ing) from [A-Z][a-z]+"
    r"|\b(?:South|East) China Sea\b|\bSea of Japan\b|\bNew Mexico\b|"
    r"\b(?:U\.S\.|US|American|British|French|Dutch|NATO) (?:[a-z-]+ ){0,2}(?:soldiers?|troops?|forces|planes|jets"
    r"|aircraft|warplanes|helicopters?|drones?|marines|Marines|paratroopers|contractors?|ambassador|embassy|consulate|destroyer"
    r"|warships?|citizens?|nationals?|hostages?|reporters?|journalists?|diplomats?|officers?)\b|"
    r"\b[A-Z][a-z]+(?:(?:,| and|, and) [A-Z][a-z]+){0,4} (?:UN |U\.N\. |United Nations )?"
    r"(?:peacekeep\w+|blue helmets?|contingents?|tourists?|expatriates?)\b"
)
Spot = tuple[float, float]


@dataclass(slots=True)
class Context:
    """The votes of one report: for countries (ISO alpha-3), for divisions (country, folded name), and sure points."""

    countries: Counter[str] = field(default_factory=Counter)
    divisions: Counter[tuple[str, str]] = field(default_factory=Counter)
    points: dict[str, Place] = field(default_factory=dict)

    def share(self, country: str | None) -> float:
        """How much of what the report tells of countries speaks of this one, 0 to 1."""
        return self.countries[country] / max(1, self.countries.total()) if country else 0.0

    def division_share(self, place: Place) -> float:
        """The same of the place's first-level division."""
        key = division_of(place)
        return self.divisions[key] / max(1, self.divisions.total()) if key else 0.0

    def vote(self, places: list[Place], weight: int) -> None:
        """Count the places, all of one country, of which one is meant: their country, and division where it is one."""
        for country in {p.country for p in places if p.country}:
            self.countries[country] += weight
        keys = {division_of(p) for p in places}
        key = keys.pop() if len(keys) == 1 else None
        if key:
            self.divisions[key] += weight


def names_in_texts(reports: pa.Table) -> dict[str, list[str]]:
    """Names that stand after a preposition of place, or in the dateline, per report."""
    import duckdb

    with duckdb.connect() as db:
        db.register("reports", reports.select(["report_id", "text"]))
        rows = db.execute(
            "SELECT DISTINCT report_id, unnest(list_concat(regexp_extract_all(text, $after, 1), "
            "regexp_extract_all(text[:800], $dateline, 1))) AS name FROM reports ORDER BY ALL",
            {"after": _AFTER_A_PREPOSITION, "dateline": _DATELINE},
        ).fetchall()
    found: dict[str, list[str]] = defaultdict(list)
    for report_id, name in rows:
        if not _OF_A_SAINT.search(name):
            found[report_id].append(name)
    return found


def datelines(reports: pa.Table) -> dict[str, str]:
    """The town of each report's dateline, where it has one."""
    found = (
        (report_id, _OPENS.search((text or "")[:_OPENING]))
        for report_id, text in rows_of(reports, "report_id", "text")
    )
    return {report_id: told[1] for report_id, told in found if told}


def countries_named(claims: pa.Table, reports: pa.Table) -> dict[str, Counter[str]]:
    """How often each report names each country or its people."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    texts = [reports[c].to_pylist() for c in ("title", "text") if c in reports.column_names]
    for report_id, *parts in zip(reports["report_id"].to_pylist(), *texts, strict=True):
        found[report_id] += mentions(_GUESTS.sub("", "\n".join(p for p in parts if p)))
    seen: set[tuple[str, str]] = set()
    for column in _WORDS:
        for report_id, value in zip(claims["report_id"].to_pylist(), claims[column].to_pylist(), strict=True):
            if value and (report_id, value) not in seen:
                seen.add((report_id, value))
                found[report_id] += mentions(_GUESTS.sub("", value))
    for report_id, *parts in zip(reports["report_id"].to_pylist(), *texts, strict=True):
        if not found[report_id]:  # a party that is named tells where it fights
            found[report_id].update(
                land
                for p in parts
                if p
                for a in parties().look_for(_GUESTS.sub("", p))
                for land in lands_of(a)
            )
    return found


def vote(
    countries: Counter[str],
    claimed: Iterable[str],
    in_text: Iterable[str],
    found: Mapping[str, list[Candidate]],
) -> Context:
    """The context of a report: what it names, and places that lie in one country only, its claims' twice as telling."""
    context = Context(Counter(countries))
    for names, weight in ((claimed, 2), (in_text, 1)):
        for name in names:
            context.vote(_telling(found.get(name, []), countries), weight)
    return context


def _telling(candidates: list[Candidate], countries: Counter[str]) -> list[Place]:
    """The places whose country, if not more, a name tells: the notable ones, where they lie in one country."""
    spelt = [c for c in candidates if c.tier == SPELT_SO]
    if any(c.place.feature == "country" for c in spelt):
        return []
    notable = [
        c for c in spelt if _notable(c) and (not countries or c.place.country in countries or _large(c))
    ]
    borne = {c.place.country for c in spelt} & countries.keys()
    if borne:  # Quito, spelt Kuito, tells nothing of a report that speaks of Angola and its Kuito
        notable = [c for c in notable if c.place.country in borne]
    lands = {c.place.country for c in notable if c.place.country}
    known = {c.place.country for c in notable if _large(c)}
    lands &= lands_of_conflict() | countries.keys() | known  # Naka, in Japan, tells nothing of a war
    if len(lands) > 1:
        lands &= countries.keys()
    return [c.place for c in notable if c.place.country in lands] if len(lands) == 1 else []


def _notable(candidate: Candidate) -> bool:
    place = candidate.place
    return _large(candidate) or (
        candidate.main and (place.feature == "admin1" or (place.population or 0) >= _NOTABLE)
    )


def _large(candidate: Candidate) -> bool:
    place = candidate.place
    by_hand = (
        candidate.by_hand and candidate.usual and place.feature not in ("quarter", "village", "facility")
    )
    return by_hand or (candidate.main and (place.population or 0) >= _LARGE)


def division_of(place: Place) -> tuple[str, str] | None:
    """The first-level division that a place is or lies in, in a form that can be compared."""
    return (place.country, folded(place.admin1)) if place.country and place.admin1 else None


def lies_in(place: Place, whole: Place) -> bool:
    """Whether a place lies in another by what the gazetteer tells: its country, divisions, or a town within 60 km."""
    if place.country != whole.country or place.place_id == whole.place_id:
        return False
    if whole.feature == "country":
        return True
    if whole.feature == "admin1":
        return division_of(place) == division_of(whole)
    if whole.feature == "admin2":
        return bool(place.admin2) and folded(place.admin2 or "") == folded(whole.admin2 or whole.name)
    here, there = spot(place), spot(whole)
    return bool(here and there and whole.feature in POINTS and kilometres(here, there) < 60)


def nearest_of(place: Place, others: Iterable[Place]) -> tuple[float, Place] | None:
    """The nearest of other places, with its distance in kilometres; None where it or they have no points."""
    here = spot(place)
    if here is None:
        return None
    far = ((kilometres(here, there), p) for p in others if (there := spot(p)))
    return min(far, key=lambda pair: (pair[0], pair[1].place_id), default=None)


def spot(place: Place) -> Spot | None:
    """Latitude and longitude, where it has a point."""
    return (
        (place.latitude, place.longitude)
        if place.latitude is not None and place.longitude is not None
        else None
    )


def kilometres(a: Spot, b: Spot) -> float:
    """The distance between two points on the Earth."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, p)) for p in (a, b))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(half)))


def rows_of(table: pa.Table, *columns: str) -> Iterable[tuple[Any, ...]]:
    """Rows of some columns of a table."""
    return zip(*(table[c].to_pylist() for c in columns), strict=True)
