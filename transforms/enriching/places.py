"""Places: where each claim happened, and where people went, by the gazetteer and the report's own context."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pyarrow as pa

from transforms.enriching.columns import set_columns, with_reasons
from transforms.enriching.countries import country_names, iso3_of_iso2, mentions
from transforms.enriching.gazetteer import POINTS, gazetteer, usual_division
from transforms.enriching.names import plain
from transforms.enriching.place_choice import Choice, choose_place, goes_by
from warehouse.tables import TABLES, Place

_COLUMNS = ("place_id", "country", "admin1", "admin2", "latitude", "longitude", "geo_precision")
_NOWHERE = Choice(None, None)


def resolve_places(claims: pa.Table, reports: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The claims with place columns and `destination_id` filled, and the `places` they point to.

    Each name is resolved once per report; claims without a place keep nulls.
    """
    spoken_of = countries_of_reports(claims, reports)
    report_ids = claims["report_id"].to_pylist()
    keys = [list(zip(report_ids, claims[c].to_pylist(), strict=True)) for c in ("place", "destination")]
    chosen = {k: choose_place(k[1], spoken_of[k[0]]) for k in dict.fromkeys(keys[0] + keys[1]) if k[1]}
    with_divisions = _with_divisions({c.place.place_id: c.place for c in chosen.values() if c.place})
    rows = [_columns(chosen.get(k, _NOWHERE), with_divisions) for k in keys[0]]
    goals = [chosen.get(k, _NOWHERE) for k in keys[1]]
    values = {name: [row[i] for row in rows] for i, name in enumerate(_COLUMNS)}
    values["destination_id"] = [g.place.place_id if g.place else None for g in goals]
    claims = set_columns(claims, values)
    claims = with_reasons(claims, "place_id", [chosen.get(k, _NOWHERE).reason for k in keys[0]])
    claims = with_reasons(claims, "destination_id", [g.reason for g in goals])
    return claims, TABLES["places"].to_arrow([with_divisions[i] for i in sorted(with_divisions)])


def countries_of_reports(claims: pa.Table, reports: pa.Table) -> dict[str, Counter[str]]:
    """How often each report speaks of each country: by name, demonym, or a place that lies in one country only."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    texts = [reports[c].to_pylist() for c in ("title", "text") if c in reports.column_names]
    for report_id, *parts in zip(reports["report_id"].to_pylist(), *texts, strict=True):
        found[report_id] += mentions("\n".join(p for p in parts if p))
    words = ("place", "destination", "actor", "target", "victim", "attribution", "quote")
    seen: set[tuple[str, str]] = set()
    for column in words:
        for report_id, value in zip(claims["report_id"].to_pylist(), claims[column].to_pylist(), strict=True):
            if value and (report_id, value) not in seen:
                seen.add((report_id, value))
                found[report_id] += mentions(value)
                if column in ("place", "destination"):
                    found[report_id].update(_only_country(value))
    return found


def _only_country(name: str) -> Iterable[str]:
    """The country of a place that has its name to itself, or to the supplement; twice as telling as a mention."""
    if plain(name) in country_names():
        return ()
    found = gazetteer().get(plain(name), ())
    own = {p.country for p in found if p.place_id.startswith("sx:")}
    own = own or {p.country for p in found if (p.population or 0) >= 50_000 and goes_by(p, name)}
    code = next(iter(own)) if len(own) == 1 else None
    return (code, code) if code else ()


def _with_divisions(places: dict[str, Place]) -> dict[str, Place]:
    """Points with the admin 1 and 2 that the nearest town of GeoNames has, where it lies in the same country."""
    points = [p for p in places.values() if p.feature in POINTS and p.latitude is not None]
    if not points:
        return places
    from reverse_geocode import search

    codes = iso3_of_iso2()
    near: list[dict[str, Any]] = search([(p.latitude, p.longitude) for p in points])  # type: ignore[no-untyped-call]
    named = {
        p.place_id: replace(
            p, admin1=p.admin1 or n.get("state") or None, admin2=p.admin2 or n.get("county") or None
        )
        for p, n in zip(points, near, strict=True)
        if codes.get(n["country_code"]) == p.country
    }
    return {i: replace(p, admin1=usual_division(p.country, p.admin1)) for i, p in (places | named).items()}


def _columns(choice: Choice, places: dict[str, Place]) -> tuple[Any, ...]:
    if choice.place is None:
        return (None,) * len(_COLUMNS)
    p = places[choice.place.place_id]
    return p.place_id, p.country, p.admin1, p.admin2, p.latitude, p.longitude, choice.precision
