"""Countries by name and demonym, and which of them a report speaks of."""

import csv
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from transforms.enriching.names import plain
from transforms.reading.lexicon.capitals import CAPITALS


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166-1 codes, usual English name, other names and demonyms."""

    iso3: str
    iso2: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]


@cache
def countries() -> dict[str, Country]:
    """Every country by ISO alpha-3 code: those of pycountry, with names and demonyms of `countries.csv`."""
    import pycountry

    with files(__package__).joinpath("countries.csv").open(encoding="utf-8") as lines:
        own = {row["iso3"]: row for row in csv.DictReader(lines)}
    found = {c.alpha_3: (c.alpha_2, c.name) for c in pycountry.countries} | {"XKX": ("XK", "Kosovo")}
    claimed = {name: iso3 for iso3, row in own.items() for name in _split(row["names"])}
    made: dict[str, Country] = {}
    for iso3, (iso2, formal) in sorted(found.items()):
        names = _split(own[iso3]["names"]) if iso3 in own else ()
        demonyms = _split(own[iso3]["demonyms"]) if iso3 in own else ()
        if (
            claimed.get(formal, iso3) == iso3
        ):  # "Congo" is ISO's name of one country and the press's of another
            names = (*names, formal)
        made[iso3] = Country(iso3, iso2, names[0], names, demonyms)
    return made


@cache
def iso3_of_iso2() -> dict[str, str]:
    """ISO alpha-3 codes by alpha-2 code."""
    return {c.iso2: c.iso3 for c in countries().values()}


@cache
def country_names() -> dict[str, str]:
    """ISO alpha-3 codes by plain name, demonyms left out."""
    return {plain(name): c.iso3 for c in countries().values() for name in c.names if plain(name)}


@cache
def leaders() -> dict[str, str]:
    """ISO alpha-3 codes by plain name of one who led a state at war, by which reports call its forces: "Assad's"."""
    with files(__package__).joinpath("leaders.csv").open(encoding="utf-8") as lines:
        return {plain(row["name"]): row["iso3"] for row in csv.DictReader(lines)}


@cache
def capitals() -> dict[str, str]:
    """ISO alpha-3 codes by plain name of the capital, by which reports mean a state: "Moscow denied it"."""
    more = {
        "beijing": "CHN",
        "delhi": "IND",
        "islamabad": "PAK",
        "jerusalem": "ISR",
        "kyiv": "UKR",
        "pretoria": "ZAF",
    }
    names = country_names()
    found = {
        plain(city): names[plain(country)] for country, city in CAPITALS.items() if plain(country) in names
    }
    return found | more


@cache
def demonyms() -> dict[str, str]:
    """ISO alpha-3 codes by plain demonym."""
    return {plain(word): c.iso3 for c in countries().values() for word in c.demonyms}


@cache
def _mention() -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    codes = {word: c.iso3 for c in countries().values() for word in (*c.names, *c.demonyms)}
    longest_first = sorted(codes, key=lambda word: (-len(word), word))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    return pattern, codes, {word.lower(): code for word, code in codes.items()}


def mentions(text: str) -> Counter[str]:
    """How often a text names each country or its people; "US" and "CAR" only in capitals."""
    pattern, codes, by_lower = _mention()
    found: Counter[str] = Counter()
    for match in pattern.finditer(text):
        word = match.group()
        if len(word) > 3 or word in codes:
            found[by_lower[word.lower()]] += 1
    return found


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())
