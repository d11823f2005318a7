"""How likely a candidate is the place meant: its size, its spelling, and what the report tells of where it plays."""

import math
from dataclasses import dataclass

from transforms.enriching.gazetteer import Candidate
from transforms.enriching.gazetteer.keys import kinds
from transforms.enriching.gazetteer.lookup import ALIKE, OTHER_KIND, SPELT_SO, TRANSLITERATED
from transforms.enriching.parties import lands_of_conflict
from transforms.enriching.places.context import Context, lies_in, nearest_of
from warehouse.tables import Place

# All of these are powers of ten of population, by which places are compared.
_OWN_SIZE = {"country": 9.0, "admin1": 5.2, "region": 5.5, "water": 6.0, "desert": 6.0, "river": 5.5}
_SECOND_DIVISION = 4.5
_BY_HAND = 6.2  # of a point of the supplement: news name it, however few live there
_UNPEOPLED = 3.5  # of a place of unknown population
_MAIN = 1.5  # for a name that is the main one, and no byname
_SPELLING = {SPELT_SO: 0.6, OTHER_KIND: 0.3, TRANSLITERATED: 0.0, ALIKE: -0.5}
_UNSAID = 2.5  # off for a camp or base that is called by its town's name alone
_WITHIN = 3.0  # for lying in what the words tell it to lie in
_COUNTRY, _DIVISION = (
    4.0,
    1.5,
)  # times the share of what the report tells that speaks of its country, its division
_NEARNESS = ((50, 1.5), (150, 1.0), (300, 0.5))  # within so many km of another place of the report
_KNOWN_AFAR = 100_000  # people: a smaller town outside the countries a report names is not the one it means
_BORNE = 20_000  # people: a smaller town by a byname (Harra, spelt Khara somewhere) is not one that news mean
_SMALL = ("camp", "base", "facility", "quarter")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its score, what raised that, and whether the words themselves tell it."""

    candidate: Candidate
    score: float
    why: tuple[str, ...]
    told: bool

    @property
    def place(self) -> Place:
        """The candidate's place."""
        return self.candidate.place


def weigh(
    candidate: Candidate, wholes: list[Place], others: list[Place], context: Context, kind: str | None
) -> Weighed:
    """Powers of ten of population, raised by how the name is spelt and by what the report tells of where it plays.

    wholes: what the name is told to lie in; others: other points that the report surely means; kind: the word of kind.
    """
    place = candidate.place
    why = []
    score = _size(candidate) + _SPELLING[candidate.tier] + (_MAIN if candidate.usual else 0.0)
    if candidate.tier == OTHER_KIND and place.feature in _SMALL and not kind:
        score -= _UNSAID
    whole = next((w for w in wholes if lies_in(place, w)), None)
    if whole:
        score += _WITHIN
        why.append(f"in {whole.name}, as told")
    score += _COUNTRY * context.share(place.country) + _DIVISION * context.division_share(place)
    nearest = nearest_of(place, others)
    told = bool(why)
    raised = next((by for km, by in _NEARNESS if nearest and nearest[0] < km), None)
    if nearest and raised:
        score += raised
        why.append(f"{nearest[0]:.0f} km from {nearest[1].name}, which the report names too")
    return Weighed(candidate, score, tuple(why), told)


def _size(candidate: Candidate) -> float:
    place, by_hand = candidate.place, candidate.by_hand
    own = _OWN_SIZE.get(place.feature or "")
    if own is not None and not by_hand and place.feature not in ("country", "admin1"):
        return _UNPEOPLED
    if place.feature in ("admin2", "admin3"):
        return _SECOND_DIVISION
    if own is not None:
        return own
    size = math.log10(place.population + 10_000) if place.population else _UNPEOPLED
    return max(size + 0.5, _BY_HAND) if by_hand else size


def is_near(place: Place, wholes: list[Place], context: Context) -> bool:
    """Whether a place lies in what the report speaks of: its countries, or what the name is told to lie in."""
    return (
        place.country is None or place.country in context.countries or any(lies_in(place, w) for w in wholes)
    )


def known_afar(candidate: Candidate) -> bool:
    """Whether a place outside the countries named may be meant: a big one, and not by a byname (Samar, Samara)."""
    place = candidate.place
    large = (place.population or 0) >= _KNOWN_AFAR and candidate.main
    return place.feature == "country" or (candidate.by_hand and candidate.usual) or large


def may_lie_afar(candidate: Candidate, context: Context, kind: str | None = None) -> bool:
    """Whether a place may be meant that no word of the report supports: one known afar, or, where the report names no
    country at all, one spelt so in a country that has known a conflict (Arden, in Denmark, is not).

    kind: the word of kind; a "KEM hospital" need not stand in a town of that name.
    """
    unsaid = (
        not context.countries
        and candidate.tier <= OTHER_KIND
        and (candidate.main or candidate.by_hand or (candidate.place.population or 0) >= _BORNE)
        and candidate.place.country in lands_of_conflict()
        and not _is_building(kind)
    )
    return known_afar(candidate) or unsaid


def by_score(weighed: list[Weighed]) -> list[Weighed]:
    """The likeliest first."""
    return sorted(weighed, key=lambda w: (-w.score, w.place.place_id))


def _is_building(kind: str | None) -> bool:
    found = kinds().get(kind or "")
    return found is not None and "facility" in found.fits
