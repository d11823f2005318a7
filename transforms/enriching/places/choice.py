"""Which place a wording means in a report: the choice among candidates, and the reason for it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from transforms.enriching.countries import countries, mentions
from transforms.enriching.gazetteer import POINTS, Candidate
from transforms.enriching.gazetteer.keys import kinds
from transforms.enriching.gazetteer.lookup import ALIKE, OTHER_KIND, SPELT_SO, TRANSLITERATED
from transforms.enriching.places.context import Context, kilometres, lies_in, nearest_of, spot
from transforms.enriching.places.wording import Wording
from warehouse.tables import Place

_KNOWN_AFAR = 100_000  # a smaller town outside the countries a report names is not taken for the one it means
_CLOSE = 0.5  # of a score in powers of ten of population: candidates so near each other are not told apart
_PRECISION = {"admin2": 3, "admin3": 3, "admin1": 4, "country": 6}
_DIVISIONS = ("admin1", "admin2", "admin3")
_OWN_SIZE = {"country": 9.0, "admin1": 5.2, "region": 5.5, "water": 6.0, "desert": 6.0, "river": 5.5}
_BY_HAND = 6.2  # of a point of the supplement: news name it, however few live there
_UNPEOPLED = 3.5  # of a place of unknown population
_BIG = 500_000  # people: "southern X" is then a part of the city and not of the province of that name
_PEOPLED = 5_000  # people: a smaller town is not taken for the division that bears its name
_SMALL = ("camp", "base", "facility", "quarter")
_RELATED = 3.0  # of a score: a town and its division are weighed against each other by the words before all
_UNSAID = 2.5  # off the score of a camp or base that is called by its town's name alone
_MAIN = 1.5  # of a name that is the main one, and no byname
_OFF = 50.0  # km: what is farther from a place is not near it
_SPELLING = {SPELT_SO: 0.6, OTHER_KIND: 0.3, TRANSLITERATED: 0.0, ALIKE: -0.5}
_SHOWN = 5
Found = Mapping[str, list[Candidate]]


@dataclass(frozen=True, slots=True)
class Choice:
    """The place chosen, its UCDP where_prec, and why; or no place, and why not. The candidates were weighed.

    Where where_prec is over 2 the place is known by its name alone, and its coordinates say nothing.
    """

    place: Place | None
    precision: int | None
    reason: str
    candidates: tuple[Place, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Weighed:
    candidate: Candidate
    score: float
    why: tuple[str, ...]
    told: bool

    @property
    def place(self) -> Place:
        return self.candidate.place


def choose_place(wording: Wording, found: Found, context: Context) -> Choice:
    """The place that a wording means in a report with this context.

    found: the candidates of its spellings, of what it lies in and of the other end of a "between". A province,
    region or country is never taken for a point. What cannot be told apart is no place, with the candidates listed.
    """
    if wording.border:
        return _border(wording, found, context)
    wholes = [c.place for name in wording.within for c in found.get(name, []) if c.tier <= OTHER_KIND]
    pool, exact = _pool(wording, found, wholes, context)
    if not pool:
        return Choice(None, None, "no such place in the gazetteer")
    own = {c.place.place_id for c in pool}
    others = [p for p in context.points.values() if p.place_id not in own]
    weighed = _by_score([_weigh(c, wholes, others, context, wording.kind) for c in pool])
    near = [w for w in weighed if _near(w.place, wholes, context)]
    far = [w for w in weighed if w not in near and (_known(w.candidate) or not context.countries)]
    ranked = near or far
    if not ranked:
        return Choice(
            None, None, f"only far from the report's countries: {listed(_places(weighed))}", _places(weighed)
        )
    chosen = _town_or_division(ranked, wording)
    rivals = [
        w
        for w in ranked
        if w is not chosen and chosen.score - w.score < _CLOSE and not _one(w.place, chosen.place)
    ]
    rivals = [w for w in rivals if not _named_after(w.place, chosen.place)]
    if rivals:
        return Choice(
            None, None, f"cannot be told apart: {listed(_places([chosen, *rivals]))}", _places(ranked)
        )
    return replace(_told(wording, chosen, ranked, exact), candidates=_places([*ranked, *(w for w in weighed if w not in ranked)]))


def between(first: Choice, second: Choice, division: Place | None) -> Choice:
    """The choice for "between X and Y": X within 25 km where they are near each other, else the division of both."""
    if first.place is None or second.place is None:
        told = first if first.place is None else second
        return replace(told, reason=f"one end of a stretch: {told.reason}")
    here, there = spot(first.place), spot(second.place)
    ends = f"between {first.place.name} and {second.place.name}"
    both = (first.place, second.place)
    if here and there and kilometres(here, there) <= _OFF:
        return Choice(first.place, 2, f"{ends}, {kilometres(here, there):.0f} km apart", both)
    if division is not None:
        return Choice(division, _PRECISION.get(division.feature or "", 5), f"{ends}: what holds both", both)
    return Choice(None, None, f"{ends}: nothing narrower than the Earth is known to hold both", both)


def precision_of(place: Place) -> int:
    """UCDP where_prec of a place: 1 a point, 3 and 4 divisions, 5 a line or wide place, 6 a country, 7 the sea."""
    if place.feature in POINTS:
        return 1
    if place.feature == "water":
        return 5 if place.country else 7
    return _PRECISION.get(place.feature or "", 5)


def listed(places: tuple[Place, ...]) -> str:
    """Places as people tell them apart."""
    return "; ".join(f"{p.name} ({', '.join(filter(None, (p.admin1, p.country)))})" for p in places[:_SHOWN])


def same_spot(first: Place, second: Place) -> bool:
    """Whether two rows of the gazetteer lie within some 15 km of each other: one place told twice."""
    here, there = spot(first), spot(second)
    if here is None or there is None:
        return False
    return abs(here[0] - there[0]) < 0.15 and abs(here[1] - there[1]) < 0.15


def _one(first: Place, second: Place) -> bool:
    divided = (
        first.feature == second.feature and first.feature in _DIVISIONS and first.country == second.country
    )
    return same_spot(first, second) or (divided and first.admin1 == second.admin1)


def _pool(
    wording: Wording, found: Found, wholes: list[Place], context: Context
) -> tuple[list[Candidate], bool]:
    """The candidates to weigh; and whether a fuller spelling than the bare name is itself a place's name."""
    for spelling in wording.spellings[:-1]:
        spelt = [c for c in found.get(spelling, []) if c.tier == SPELT_SO]
        spelt = [c for c in spelt if c.by_hand or _near(c.place, wholes, context)]
        if wording.kind and spelling.endswith(f" {wording.kind}"):
            spelt = [c for c in spelt if c.place.feature in kinds()[wording.kind].fits] or _no_division(spelt)
        if spelt:
            return spelt, True
    bare = found.get(wording.name, [])
    if wording.kind is None:
        return bare, False
    kinded = found.get(f"{wording.name} {wording.kind}", [])
    named = {c.place.place_id: c for c in (*kinded, *bare)}
    fits = kinds()[wording.kind].fits
    fitting = [c for c in named.values() if c.place.feature in fits]
    if not fitting and "admin2" in fits:  # "Sur district": a part of a town, or the district named after one
        fitting = [c for c in named.values() if c.place.feature == "admin1"]
    return fitting or list(named.values()), False


def _no_division(candidates: list[Candidate]) -> list[Candidate]:
    """Those that are no divisions: "Marib City" is a district of that name, where the city is meant."""
    return [c for c in candidates if c.place.feature not in _DIVISIONS]


def _weigh(
    candidate: Candidate, wholes: list[Place], others: list[Place], context: Context, kind: str | None
) -> _Weighed:
    """Powers of ten of population, raised by how the name is spelt and by what the report tells of where it plays."""
    place = candidate.place
    why = []
    own = place.place_id.startswith(
        "sx:"
    )  # the names that the supplement gives its own places are all in use
    score = _size(candidate) + _SPELLING[candidate.tier] + (_MAIN if candidate.main or own else 0.0)
    if candidate.tier == OTHER_KIND and place.feature in _SMALL and not kind:
        score -= _UNSAID
    whole = next((w for w in wholes if lies_in(place, w)), None)
    if whole:
        score += 3.0
        why.append(f"in {whole.name}, as told")
    score += 4 * context.share(place.country) + 1.5 * context.division_share(place)
    nearest = nearest_of(place, others)
    told = bool(why)
    if nearest and nearest[0] < 300:
        score += 1.5 if nearest[0] < 50 else 1.0 if nearest[0] < 150 else 0.5
        why.append(f"{nearest[0]:.0f} km from {nearest[1].name}, which the report names too")
    return _Weighed(candidate, score, tuple(why), told)


def _size(candidate: Candidate) -> float:
    place, by_hand = candidate.place, candidate.by_hand
    own = _OWN_SIZE.get(place.feature or "")
    if own is not None and not by_hand and place.feature not in ("country", "admin1"):
        return _UNPEOPLED
    if place.feature in ("admin2", "admin3"):
        return 4.5
    if own is not None:
        return own
    size = math.log10(place.population + 10_000) if place.population else _UNPEOPLED
    return max(size + 0.5, _BY_HAND) if by_hand else size


def _near(place: Place, wholes: list[Place], context: Context) -> bool:
    return (
        place.country is None or place.country in context.countries or any(lies_in(place, w) for w in wholes)
    )


def _known(candidate: Candidate) -> bool:
    """Whether a place outside the countries named may be meant: a big one, and not by a byname (Samar, Samara)."""
    place = candidate.place
    large = (place.population or 0) >= _KNOWN_AFAR and candidate.main
    return place.feature == "country" or candidate.by_hand or large


def _town_or_division(ranked: list[_Weighed], wording: Wording) -> _Weighed:
    """The best; of a town and the division named after it, about as likely, the town, unless a wide part is meant."""
    best = ranked[0]
    close = [w for w in ranked if best.score - w.score < _RELATED and w.place.country == best.place.country]
    division = next((w for w in close if w.place.feature in _DIVISIONS), None)
    town = next((w for w in close if w.place.feature in POINTS), None)
    if division is None or town is None or best not in (division, town):
        return best
    wide = wording.rural or (wording.part is not None and (town.place.population or 0) < _BIG)
    named_so = (
        town.candidate.main or division.candidate.tier != SPELT_SO
    )  # "Gaza" is the strip, and a city's byname
    peopled = named_so and ((town.place.population or 0) >= _PEOPLED or town.candidate.by_hand)
    return town if (peopled or wording.near) and not wide else division


def _named_after(place: Place, chosen: Place) -> bool:
    """Whether one is the division that the other, a town of its name, lies in: either way it holds the event."""
    wide, narrow = (place, chosen) if place.feature in _DIVISIONS else (chosen, place)
    alike = wide.country == narrow.country and wide.admin1 == narrow.admin1
    return wide.feature in _DIVISIONS and narrow.feature in POINTS and (alike or lies_in(narrow, wide))


def _told(wording: Wording, chosen: _Weighed, ranked: list[_Weighed], exact: bool) -> Choice:
    place, reasons = chosen.place, []
    others = [w for w in ranked if w is not chosen and not _one(w.place, place)]
    alone = "the only place of that name" if not others else f"likeliest of {len(others) + 1} of that name"
    reasons.append(f"{alone}{' in ' + place.country if place.country and place.feature != 'country' else ''}")
    if chosen.candidate.tier >= TRANSLITERATED:
        reasons.append(f"spelt {place.name} there")
    if others or chosen.told:
        reasons += chosen.why
    precision = precision_of(place)
    if not exact:
        precision, told = _narrowed(wording, place, precision)
        reasons += told
    sure = not others or chosen.score - others[0].score >= 2
    return Choice(place, precision, "; ".join(reasons), _places(ranked), sure)


def _narrowed(wording: Wording, place: Place, precision: int) -> tuple[int, list[str]]:
    """The precision by what the words add to the name, and what they say."""
    point = place.feature in POINTS
    kind = kinds().get(wording.kind or "")
    if point and wording.km is not None and wording.km > _OFF:
        return 5, [f"{wording.km:.0f} km off it"]
    if point and wording.km is not None:
        return 2, [f"{wording.km:.0f} km off it"]
    if point and kind and place.feature not in kind.fits:
        for feature in ("admin2", "admin1", "region", "river", "water", "desert"):
            if feature in kind.fits:
                what = {"admin1": 4, "admin2": 3}.get(feature, 5)
                return what, [f"the {wording.kind} of its name, which the gazetteer lacks"]
        if "village" not in kind.fits:
            return 2, [f"a {wording.kind} there"]
    if point and (wording.near or wording.rural):
        return 2, ["near it" if wording.near else "its countryside"]
    if point and wording.part:
        return 2, [f"{wording.part} part"]
    return precision, [f"{wording.part} part"] if wording.part else []


def border_names(wording: Wording, context: Context) -> list[str]:
    """The names that a border may go by: its own, or those of the two countries, the other the report's."""
    own = mentions(f"{wording.name} {wording.other or ''}")
    names = {code: countries()[code].name for code in (*own, *context.countries)}
    pairs = [(names[a], names[b]) for a in own for b in sorted(names) if a != b]
    return [wording.name, *(f"{x}-{y} border" for a, b in pairs for x, y in ((a, b), (b, a)))]


def _border(wording: Wording, found: Found, context: Context) -> Choice:
    """A border is a line: a row of the supplement where it has one, else no place, for its name is the country's."""
    names = border_names(wording, context)
    lines = {
        c.place.place_id: c.place for n in names for c in found.get(n, []) if c.place.feature == "region"
    }
    if len(lines) == 1:
        return Choice(next(iter(lines.values())), 5, "a border", tuple(lines.values()))
    if lines:
        return Choice(
            None, None, f"cannot be told apart: {listed(tuple(lines.values()))}", tuple(lines.values())
        )
    return Choice(None, None, "a border: a line that the gazetteer has no row for")


def _by_score(weighed: list[_Weighed]) -> list[_Weighed]:
    return sorted(weighed, key=lambda w: (-w.score, w.place.place_id))


def _places(weighed: list[_Weighed]) -> tuple[Place, ...]:
    return tuple(w.place for w in weighed[:_SHOWN])
