"""Which place a wording means in a report: the choice among candidates, and the reason for it."""

from collections.abc import Mapping
from dataclasses import replace

from transforms.enriching.gazetteer import POINTS, Candidate
from transforms.enriching.gazetteer.keys import kinds
from transforms.enriching.gazetteer.lookup import OTHER_KIND, SPELT_SO, TRANSLITERATED
from transforms.enriching.places.chosen import SHOWN, Choice, listed, precision_of
from transforms.enriching.places.context import Context, lies_in, spot
from transforms.enriching.places.lines import choose_border
from transforms.enriching.places.weighing import Weighed, by_score, is_near, may_lie_afar, weigh
from transforms.enriching.places.wording import Wording
from warehouse.tables import Place

_CLOSE = 0.5  # of a score in powers of ten of population: candidates so near each other are not told apart
_RELATED = 3.0  # of a score: a town and its division are weighed against each other by the words before all
_BIG = 500_000  # people: "southern X" is then a part of the city and not of the province of that name
_PEOPLED = 5_000  # people: a smaller town is not taken for the division that bears its name
_OFF = 50.0  # km: what is farther from a place is not near it
_DIVISIONS = ("admin1", "admin2", "admin3")
Found = Mapping[str, list[Candidate]]


def choose_place(wording: Wording, found: Found, context: Context) -> Choice:
    """The place that a wording means in a report with this context.

    found: the candidates of its spellings, of what it lies in and of the other end of a "between". A province,
    region or country is never taken for a point. What cannot be told apart is no place, with the candidates listed.
    """
    if wording.border:
        return choose_border(wording, found, context)
    wholes = [c.place for name in wording.within for c in found.get(name, []) if c.tier <= OTHER_KIND]
    pool, exact = _pool(wording, found, wholes, context)
    if not pool:
        return Choice(None, None, "no such place in the gazetteer")
    own = {c.place.place_id for c in pool}
    others = [p for p in context.points.values() if p.place_id not in own]
    weighed = by_score([weigh(c, wholes, others, context, wording.kind) for c in pool])
    near = [w for w in weighed if is_near(w.place, wholes, context)]
    far = [w for w in weighed if w not in near and may_lie_afar(w.candidate, context, wording.kind)]
    ranked = near or far
    if wholes and ranked and not exact and all(_only_like_it(w, wholes) for w in ranked):
        return Choice(None, None, f"none of like spelling where it is told to lie: {listed(_places(ranked))}")
    if not ranked:
        apart = (
            "far from the report's countries" if context.countries else "where nothing tells of a conflict"
        )
        refused = f"only {apart}: {listed(_places(weighed))}"
        return Choice(None, None, refused, _places(weighed))
    chosen = _town_or_division(ranked, wording)
    rivals = [w for w in ranked if chosen.score - w.score < _CLOSE and _another(w.place, chosen.place)]
    if rivals:
        refused = f"cannot be told apart: {listed(_places([chosen, *rivals]))}"
        return Choice(None, None, refused, _places(ranked))
    rest = [w for w in weighed if w not in ranked]
    return replace(_told(wording, chosen, ranked, exact), candidates=_places([*ranked, *rest]))


def same_spot(first: Place, second: Place) -> bool:
    """Whether two rows of the gazetteer lie within some 15 km of each other: one place told twice."""
    here, there = spot(first), spot(second)
    if here is None or there is None:
        return False
    return abs(here[0] - there[0]) < 0.15 and abs(here[1] - there[1]) < 0.15


def _only_like_it(weighed: Weighed, wholes: list[Place]) -> bool:
    """Whether a place's name is only spelt like the one told, and lies in nothing that this is told to lie in."""
    return weighed.candidate.tier >= TRANSLITERATED and not any(lies_in(weighed.place, w) for w in wholes)


def _another(place: Place, chosen: Place) -> bool:
    """Whether a place is neither the one chosen, told twice, nor the division or town named after it."""
    return not _one(place, chosen) and not _named_after(place, chosen)


def _one(first: Place, second: Place) -> bool:
    alike = (first.feature, first.country, first.admin1) == (second.feature, second.country, second.admin1)
    divisions = alike and first.feature in _DIVISIONS
    return first.place_id == second.place_id or divisions or same_spot(first, second)


def _pool(
    wording: Wording, found: Found, wholes: list[Place], context: Context
) -> tuple[list[Candidate], bool]:
    """The candidates to weigh; and whether a fuller spelling than the bare name is itself a place's name."""
    for spelling in wording.spellings[:-1]:
        spelt = [c for c in found.get(spelling, []) if c.tier == SPELT_SO]
        spelt = [c for c in spelt if c.by_hand or is_near(c.place, wholes, context)]
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
        lands = {w.country for w in wholes}
        fitting = [
            c for c in named.values()
            if c.place.feature == "admin1" and (not lands or c.place.country in lands)
        ]  # fmt: skip
    return fitting or list(named.values()), False


def _no_division(candidates: list[Candidate]) -> list[Candidate]:
    """Those that are no divisions: "Marib City" is a district of that name, where the city is meant."""
    return [c for c in candidates if c.place.feature not in _DIVISIONS]


def _town_or_division(ranked: list[Weighed], wording: Wording) -> Weighed:
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
    )  # Gaza: a strip, and a city's byname
    peopled = named_so and ((town.place.population or 0) >= _PEOPLED or town.candidate.by_hand)
    return town if (peopled or wording.near) and not wide else division


def _named_after(place: Place, chosen: Place) -> bool:
    """Whether one is the division that the other, a town of its name, lies in: either way it holds the event."""
    wide, narrow = (place, chosen) if place.feature in _DIVISIONS else (chosen, place)
    alike = wide.country == narrow.country and wide.admin1 == narrow.admin1
    return wide.feature in _DIVISIONS and narrow.feature in POINTS and (alike or lies_in(narrow, wide))


def _told(wording: Wording, chosen: Weighed, ranked: list[Weighed], exact: bool) -> Choice:
    place, reasons = chosen.place, []
    others = [w for w in ranked if not _one(w.place, place)]
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


def _places(weighed: list[Weighed]) -> tuple[Place, ...]:
    return tuple(w.place for w in weighed[:SHOWN])
