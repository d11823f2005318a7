"""Which place a name means in a report: the choice among candidates, with its reason where there is none."""

import math
import re
from collections import Counter
from dataclasses import dataclass

from transforms.enriching.gazetteer import POINTS, folded_names, gazetteer
from transforms.enriching.names import folded, plain
from warehouse.tables import Place

_PART = re.compile(
    r"^(?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|"
    r"south-?eastern|south-?western|near|outside|outskirts of|edge of|(?:north|south|east|west) of) )+(?:of )?",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?:^|\s)(province|governorate|state|region|oblast|territory|district|county|city|town|village|camp|refugee camp|"
    r"neighbou?rhood|quarter|suburb|desert|air ?base|base)$",
    re.IGNORECASE,
)
_ADMIN = frozenset(("province", "governorate", "state", "region", "oblast"))
_KNOWN_AFAR = 100_000  # a smaller town outside the countries a report names is not taken for the one it means
_CLOSE = 0.5  # of a score in powers of ten of population: candidates so near each other are not told apart
_FUZZY = 90  # rapidfuzz ratio, of 100, of the whole name
_FUZZY_WORD = 80  # the same, of each word: the common words of a name must not carry the telling one
_SHORTEST_FUZZY = 7  # letters: of shorter names too many differ by one (Galwan, Gawan)
_PRECISION = {"admin2": 3, "admin1": 4, "region": 5, "desert": 5, "country": 6}


@dataclass(frozen=True, slots=True)
class Choice:
    """The place chosen and its UCDP where_prec; or no place, and why."""

    place: Place | None
    precision: int | None
    reason: str | None = None


def choose_place(name: str, spoken_of: Counter[str]) -> Choice:
    """The place a name means in a report that speaks of these countries so often.

    A province, region or country is never taken for a point; "southern X" is X within 25 km. What cannot be
    told apart is no place, with the candidates in the reason.
    """
    bare = _PART.sub("", name.strip())
    found = _candidates(name, spoken_of)
    part = False
    if not found and bare != name.strip():
        found, part = _candidates(bare, spoken_of), True
    if not found:
        return Choice(None, None, "no such place in the gazetteer")
    near = [p for p in found if p.country is None or p.country in spoken_of]
    far = [p for p in found if p not in near and (_known(p, bare) or not spoken_of)]
    ranked = sorted(near or far, key=lambda p: (-_score(p, bare, spoken_of), p.place_id))
    if not ranked:
        return Choice(None, None, f"only far from the report's countries: {_listed(found)}")
    ranked = _widest_first(ranked, bare, spoken_of)
    if len(ranked) > 1 and _rival(ranked[0], ranked[1], bare, spoken_of):
        return Choice(None, None, f"cannot be told apart: {_listed(ranked)}")
    return Choice(ranked[0], precision_of(ranked[0], part))


def _widest_first(ranked: list[Place], name: str, spoken_of: Counter[str]) -> list[Place]:
    """A town and the division named after it, about as likely: the division, which holds the event either way."""
    close = [p for p in ranked if _score(ranked[0], name, spoken_of) - _score(p, name, spoken_of) < _CLOSE]
    same_country = len({p.country for p in close}) == 1
    wide = [p for p in close if p.feature == "admin1"]
    return [wide[0]] if same_country and wide and len(close) > 1 else ranked


def precision_of(place: Place, part: bool = False) -> int:
    """UCDP where_prec of a place: 1 a point, 2 a part or surroundings of one, 3 to 7 what is wider."""
    if place.feature in POINTS:
        return 2 if part else 1
    if place.feature == "water":
        return 5 if place.country else 7
    return _PRECISION.get(place.feature or "", 5)


def _candidates(name: str, spoken_of: Counter[str]) -> list[Place]:
    by_plain = gazetteer()
    kind = _KIND.search(name)
    word = kind.group(1).lower() if kind else ""
    bare = name[: kind.start()].strip() if kind else name
    whole = list(by_plain.get(plain(name), ()))
    if whole and (not kind or any(p.place_id.startswith("sx:") for p in whole)):
        return whole
    for look_up in (lambda n, _: by_plain.get(plain(n), ()), _alike, _similar):
        fitting = [p for p in look_up(bare, spoken_of) if _fits(p, word)] if bare else []
        if fitting:
            return whole or fitting
    return whole


def _fits(place: Place, word: str) -> bool:
    if word in _ADMIN:
        return place.feature in ("admin1", "region")
    if word in ("city", "town", "village"):
        return place.feature in ("city", "town", "village")
    if word in ("district", "territory", "county"):
        return place.feature in ("admin2", "admin1" if word == "county" else "quarter", "town", "city")
    if word.endswith("base"):
        return place.feature == "base"
    return True


def _alike(name: str, spoken_of: Counter[str]) -> tuple[Place, ...]:
    """Places of the report's countries whose names differ by transliteration alone."""
    return tuple(p for country in sorted(spoken_of) for p in folded_names(country).get(folded(name), ()))


def _similar(name: str, spoken_of: Counter[str]) -> tuple[Place, ...]:
    """Places of the report's countries whose names are spelt nearly alike, word by word."""
    from rapidfuzz import fuzz, process

    wanted = folded(name)
    if len(wanted.replace(" ", "")) < _SHORTEST_FUZZY:
        return ()
    found: dict[str, Place] = {}
    for country in sorted(spoken_of):
        names = folded_names(country)
        best = process.extract(wanted, names.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY, limit=3)
        found |= {p.place_id: p for match, *_ in best if _word_by_word(wanted, match) for p in names[match]}
    return tuple(found.values())


def _word_by_word(wanted: str, name: str) -> bool:
    """Whether each word begins alike and is spelt nearly alike; names that differ by spaces alone are one."""
    from rapidfuzz import fuzz

    one, other = wanted.split(), name.split()
    if len(one) != len(other):
        return "".join(one) == "".join(other)
    return all(a[0] == b[0] and fuzz.ratio(a, b) >= _FUZZY_WORD for a, b in zip(one, other, strict=True))


def _score(place: Place, name: str, spoken_of: Counter[str]) -> float:
    """Powers of ten of population, raised by how much of the report speaks of its country."""
    own_kind = {"country": 9.0, "admin1": 5.2, "region": 5.5, "water": 6.0, "desert": 6.0}
    size = own_kind.get(place.feature or "") or math.log10((place.population or 0) + 10_000)
    if place.place_id.startswith("sx:") and place.feature != "admin1":
        size = max(size, 6.6)
    main = 1.0 if goes_by(place, name) else 0.0
    share = spoken_of[place.country] / max(1, spoken_of.total()) if place.country else 0.0
    return size + main + 4 * share


def goes_by(place: Place, name: str) -> bool:
    """Whether a place's main name, not another of its names, is the one used, in whatever transliteration."""
    own = {place.name, place.admin1 or place.name} if place.feature == "admin1" else {place.name}
    return folded(name) in {folded(n) for n in own}


def _rival(first: Place, second: Place, name: str, spoken_of: Counter[str]) -> bool:
    if _score(first, name, spoken_of) - _score(second, name, spoken_of) >= _CLOSE:
        return False
    return not same_spot(first, second)


def same_spot(first: Place, second: Place) -> bool:
    """Whether two rows of the gazetteer lie within some 15 km of each other: one place told twice."""
    x, y = (first.latitude, first.longitude), (second.latitude, second.longitude)
    if None in (*x, *y):
        return first.country == second.country and first.feature == second.feature == "admin1"
    return all(a is not None and b is not None and abs(a - b) < 0.15 for a, b in zip(x, y, strict=True))


def _known(place: Place, name: str) -> bool:
    """Whether a place outside the countries named may be meant: a big one, and not by a byname (Samar, Samara)."""
    large = (place.population or 0) >= _KNOWN_AFAR and goes_by(place, name)
    return place.feature == "country" or place.place_id.startswith("sx:") or large


def _listed(places: list[Place]) -> str:
    shown = [f"{p.name} ({', '.join(filter(None, (p.admin1, p.country)))})" for p in places[:5]]
    return "; ".join(shown)
