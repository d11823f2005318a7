"""Places: where each claim happened, and where people went, by the gazetteer and the report's own context."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

import pyarrow as pa

from transforms.enriching.columns import set_columns, with_reasons
from transforms.enriching.gazetteer import Gazetteer, Wanted
from transforms.enriching.places.capitals import in_full
from transforms.enriching.places.choice import Found, choose_place
from transforms.enriching.places.chosen import Choice
from transforms.enriching.places.context import (
    Context,
    countries_named,
    datelines,
    names_in_texts,
    rows_of,
    spot,
    vote,
)
from transforms.enriching.places.holding import Told, held
from transforms.enriching.places.lines import between, border_names
from transforms.enriching.places.wording import Wording, read_wording, worded
from warehouse.tables import TABLES, Place

__all__ = ["find_place", "resolve_places"]

_COLUMNS = ("place_id", "country", "admin1", "admin2", "latitude", "longitude", "geo_precision")
_POINTED = 2  # where_prec: what is wider has no coordinates
Key = tuple[str, Wording]
K = TypeVar("K")


def resolve_places(
    claims: pa.Table, reports: pa.Table, gazetteer: Gazetteer | None = None
) -> tuple[pa.Table, pa.Table]:
    """The claims with place columns and `destination_id` filled, and the `places` they point to.

    Each wording is resolved once per report, by all that the report tells; claims without a place keep nulls. The
    gazetteer is the bundled one where none is given.
    """
    gazetteer = gazetteer or Gazetteer()
    named = countries_named(claims, reports)
    keys = {column: _keys(claims, reports, column, named) for column in ("place", "destination")}
    asked = list(dict.fromkeys(key for column in keys.values() for key in column if key))
    chosen = _choose(asked, named, reports, gazetteer)
    places = gazetteer.whole({c.place.place_id for c in chosen.values() if c.place})
    picks = [chosen[k] if k else None for k in keys["place"]]
    goals = [chosen[k] if k else None for k in keys["destination"]]
    rows = [_columns(pick) for pick in picks]
    values: dict[str, list[Any]] = {name: [row[i] for row in rows] for i, name in enumerate(_COLUMNS)}
    values["destination_id"] = [g.place.place_id if g and g.place else None for g in goals]
    values["place_reason"] = [p.reason if p and p.place else None for p in picks]
    values["place_candidates"] = [_shown(p) if p else None for p in picks]
    claims = set_columns(claims, values)
    claims = with_reasons(claims, "place_id", [p.reason if p and not p.place else None for p in picks])
    claims = with_reasons(claims, "destination_id", [g.reason if g and not g.place else None for g in goals])
    return claims, TABLES["places"].to_arrow([places[i] for i in sorted(places)])


def find_place(name: str, countries: dict[str, int], gazetteer: Gazetteer | None = None) -> Choice:
    """What a name, as a report words it, means in a report that speaks of these countries so often."""
    gazetteer = gazetteer or Gazetteer()
    wording, context = worded(name), Context(Counter(countries))
    found = gazetteer.candidates(
        Wanted(n, frozenset(countries)) for n in _names([wording], context.countries)
    )
    if not any(found.get(s) for s in wording.spellings):
        found |= gazetteer.similar([Wanted(wording.name, frozenset(countries))])
    choice = choose_place(wording, found, context)
    if wording.other is None:
        return choice
    other = choose_place(Wording(wording.other), found, context)
    return _stretches({name: (choice, other)}, gazetteer)[name]


def _keys(
    claims: pa.Table, reports: pa.Table, column: str, named: Mapping[str, Counter[str]]
) -> list[Key | None]:
    """Per claim the report and how it words the claim's place or destination; None where it has none."""
    texts = dict(rows_of(reports, "report_id", "text"))
    rows = rows_of(claims, "report_id", column, "char_start", "char_end")
    return [
        (report_id, in_full(read_wording(texts.get(report_id) or "", name, start, end), named[report_id]))
        if name
        else None
        for report_id, name, start, end in rows
    ]


def _choose(
    asked: list[Key], named: Mapping[str, Counter[str]], reports: pa.Table, gazetteer: Gazetteer
) -> dict[Key, Choice]:
    """The choice for each wording of each report: names looked up, votes counted, sure ones chosen, then the rest."""
    in_text = names_in_texts(reports) if asked else {}
    by_report: dict[str, list[Wording]] = defaultdict(list)
    for report_id, wording in asked:
        by_report[report_id].append(wording)
    found = gazetteer.candidates(
        Wanted(name, frozenset(named[report_id]))
        for report_id, wordings in by_report.items()
        for name in (*_names(wordings, named[report_id]), *in_text.get(report_id, ()))
    )
    contexts = {
        report_id: vote(named[report_id], [w.name for w in wordings], in_text.get(report_id, ()), found)
        for report_id, wordings in by_report.items()
    }
    missing = [(r, w) for r, w in asked if not any(found.get(s) for s in w.spellings)]
    found |= gazetteer.similar(Wanted(w.name, frozenset(contexts[r].countries)) for r, w in missing)
    first = [(report_id, choose_place(wording, found, contexts[report_id])) for report_id, wording in asked]
    for report_id, choice in first:
        if choice.place and choice.sure and spot(choice.place):
            contexts[report_id].points[choice.place.place_id] = choice.place
    chosen = {(r, w): choose_place(w, found, contexts[r]) for r, w in asked}
    written = datelines(reports) if asked else {}
    told = {r: Told(named[r], in_text.get(r, ()), found, written.get(r)) for r in contexts}
    chosen = _with_holders(chosen, found, contexts, told)
    ends = {
        (r, w): (chosen[r, w], choose_place(Wording(w.other), found, contexts[r]))
        for r, w in asked
        if w.other
    }
    return chosen | _stretches(ends, gazetteer)


def _with_holders(
    chosen: dict[Key, Choice], found: Found, contexts: dict[str, Context], told: dict[str, Told]
) -> dict[Key, Choice]:
    """The choices, with what holds those places that the gazetteer lacks."""
    for (report_id, _), choice in chosen.items():
        if choice.place is not None:
            told[report_id].add(choice.place)
    return {(r, w): held(w, choice, found, contexts[r], told[r]) for (r, w), choice in chosen.items()}


def _names(wordings: Iterable[Wording], countries: Counter[str]) -> Iterable[str]:
    """All names to look up for these wordings."""
    for wording in wordings:
        yield from wording.spellings
        yield from wording.within
        if wording.other:
            yield wording.other
        if wording.border:
            yield from border_names(wording, Context(countries))


def _stretches(ends: dict[K, tuple[Choice, Choice]], gazetteer: Gazetteer) -> dict[K, Choice]:
    """The choice for each "between X and Y", of the choices for both ends."""
    shared = {key: _shared(a.place, b.place) for key, (a, b) in ends.items() if a.place and b.place}
    wanted = {
        key: Wanted(name, frozenset((country,)))
        for key, (country, _, name) in shared.items()
        if country and name
    }
    found = gazetteer.candidates(wanted.values())
    lands = gazetteer.whole({f"iso:{country}" for country, _, _ in shared.values() if country})
    divisions: dict[K, Place | None] = {}
    for key, (country, feature, name) in shared.items():
        rows = [
            c.place
            for c in found.get(name or "", ())
            if (c.place.feature, c.place.country) == (feature, country)
        ]
        divisions[key] = rows[0] if rows else lands.get(f"iso:{country}")
    return {key: between(a, b, divisions.get(key)) for key, (a, b) in ends.items()}


def _shared(a: Place, b: Place) -> tuple[str | None, str, str | None]:
    """The narrowest division that two places share: country, feature and name; no name where that is the country."""
    if a.country is None or a.country != b.country:
        return None, "country", None
    if a.admin1 and a.admin1 == b.admin1:
        both_second = a.admin2 is not None and a.admin2 == b.admin2
        return (a.country, "admin2", a.admin2) if both_second else (a.country, "admin1", a.admin1)
    return a.country, "country", None


def _columns(choice: Choice | None) -> tuple[Any, ...]:
    if choice is None:
        return (None,) * len(_COLUMNS)
    if choice.place is None:
        return None, choice.country, choice.admin1, None, None, None, None
    p = choice.place
    if (choice.precision or 9) > _POINTED:
        p = replace(p, latitude=None, longitude=None)
    return p.place_id, p.country, p.admin1, p.admin2, p.latitude, p.longitude, choice.precision


def _shown(choice: Choice) -> list[str] | None:
    """The candidates as people tell them apart, with their ids."""
    return [_told(p) for p in choice.candidates] or None


def _told(place: Place) -> str:
    where = ", ".join(filter(None, (place.admin2, place.admin1, place.country)))
    return f"{place.place_id} {place.name}" + (f" ({where})" if where else "")
