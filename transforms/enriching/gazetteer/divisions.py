"""Countries and first-level divisions: those of ISO 3166 and of the supplement, and the name each goes by here."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

from transforms.enriching.countries import countries, iso3_of_iso2
from transforms.enriching.gazetteer.keys import name_key
from transforms.enriching.gazetteer.supplement import supplement
from transforms.enriching.names import folded
from warehouse.tables import Place

DIVISIONS = "ISO 3166 through pycountry, LGPL 2.1"
_OWN = frozenset(
    ("PSE",)
)  # the supplement has the divisions that news and UCDP name: Gaza Strip and West Bank
# Where ISO's and GeoNames' first level is a region of several provinces, and news and UCDP tell the province.
BY_SECOND = frozenset(("PHL",))
_KIND = re.compile(
    r" (?:province|governorate|state|region|department|district|division|oblast|county|raion|prefecture|"
    r"republic|krai|kray|"
    r"wilaya|sheng|pradesh|city)$",
    re.IGNORECASE,
)


def all_countries() -> list[Place]:
    """Every country of ISO 3166-1, and Kosovo."""
    return [
        Place(place_id=f"iso:{c.iso3}", name=c.name, alternatives=c.names, feature="country", country=c.iso3,
              source=DIVISIONS)
        for c in countries().values()
    ]  # fmt: skip


@cache
def all_divisions() -> tuple[Place, ...]:
    """First-level divisions: those of the supplement, which take the names of ISO 3166-2 too, and the rest of ISO."""
    import pycountry

    codes = iso3_of_iso2()
    found = {p.place_id: p for p in supplement() if p.feature == "admin1"}
    own = {(p.country, folded(n)): p.place_id for p in found.values() for n in _division_names(p)}
    for d in pycountry.subdivisions:
        country = codes.get(d.country_code)
        if country is None or country in _OWN or (d.parent_code is not None and country not in BY_SECOND):
            continue
        name = d.name.split("[")[0].strip()
        known = own.get((country, folded(name))) or own.get((country, folded(_KIND.sub("", name))))
        if known:
            found[known] = replace(found[known], alternatives=(*found[known].alternatives, name))
        else:
            found[f"iso:{d.code}"] = Place(
                place_id=f"iso:{d.code}", name=name, feature="admin1", country=country, admin1=name,
                source=DIVISIONS,
            )  # fmt: skip
    return tuple(found.values())


@cache
def usual_division(country: str | None, name: str | None) -> str | None:
    """The name by which the gazetteer knows a first-level division, so that rows of one division group together.

    >>> usual_division("COD", "Nord Kivu")
    'North Kivu'
    """
    return known_division(country, (name,)) or name


def known_division(country: str | None, names: Iterable[str | None]) -> str | None:
    """The usual name of the division that goes by one of these names; None where the gazetteer knows none of them."""
    told = [name for name in names if name] if country else []
    ways: tuple[Callable[[str], str], ...] = (folded, lambda name: folded(_KIND.sub("", name)), name_key)
    spelt = (
        (known, way(name)) for known, way in zip(_division_spellings(), ways, strict=True) for name in told
    )
    return next((known[country, form] for known, form in spelt if (country, form) in known), None)


@cache
def _division_spellings() -> tuple[dict[tuple[str | None, str], str], ...]:
    """Usual names by country and folded name; by the name without its word of kind; by key, where that tells one."""
    spellings = [(p.country, n, p.admin1 or p.name) for p in all_divisions() for n in _division_names(p)]
    whole = {(country, folded(name)): admin1 for country, name, admin1 in spellings}
    bare = {(country, folded(_KIND.sub("", name))): admin1 for country, name, admin1 in spellings} | whole
    by_key: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for country, name, admin1 in spellings:
        by_key[country, name_key(name)].add(admin1)
    return whole, bare, {key: next(iter(names)) for key, names in by_key.items() if len(names) == 1}


def _division_names(place: Place) -> tuple[str, ...]:
    return (place.name, place.admin1 or place.name, *place.alternatives)
