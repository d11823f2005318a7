"""What holds a place that the gazetteer lacks: what its words say it lies in, else the one division of the report.

The place itself stays without an id; its country and division are known all the same, and are what is left to say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from transforms.enriching.gazetteer import POINTS, Candidate
from transforms.enriching.gazetteer.lookup import SPELT_SO
from transforms.enriching.places.choice import Found, choose_place
from transforms.enriching.places.chosen import Choice
from transforms.enriching.places.context import Context, division_of
from transforms.enriching.places.wording import Wording
from warehouse.tables import Place

_KNOWN = 100_000  # people of a town that a report may name without its land
_IN_TOWNS = frozenset([
    "airport", "avenue", "bakery", "bank", "bar", "barracks", "bazaar", "boulevard", "building", "cafe", "café",
    "cathedral", "chowk", "church", "circle", "club", "college", "crossing", "embassy", "factories", "factory",
    "gate", "hall", "headquarters", "hospital", "hotel", "mall", "market", "metro", "ministry", "mosque", "museum",
    "office", "palace", "park", "parliament", "plaza", "restaurant", "road", "roundabout", "school", "shrine", "square",
    "stadium", "station", "street", "supermarket", "synagogue", "temple", "terminal", "terminus", "theatre", "theater",
    "tower", "towers", "university",
])  # fmt: skip
_MOSTLY = 0.5  # the same, to lie in the one division told
_SURE = 0.6  # of what a report tells of countries, to speak of one


def held(wording: Wording, choice: Choice, found: Found, context: Context, told: "Told") -> Choice:
    """The choice for a place that the gazetteer lacks, with what holds it, where that can be known."""
    if choice.place is not None or wording.border or wording.other:
        return choice
    near = [p for p in choice.candidates if p.country in context.countries]
    if near:
        return _shared(choice, near)
    told_in = [choose_place(Wording(name), found, context).place for name in wording.within]
    wholes = [w for w in told_in if w is not None and w.country and _may_hold(w, context)]
    at_home = told.where_written(wording, found, context)
    if wholes:  # the first that tells a division: "in Togo's northern Savanes region"
        whole = next((w for w in wholes if w.admin1), wholes[0])
        if whole.admin1 or at_home is None or at_home.country != whole.country:
            return _within(choice, whole, "as told")
    if at_home is not None:
        return _within(choice, at_home, "in the town of the dateline")
    division = told.division(context)
    if division is not None:
        return _within(choice, division, "the one division that the report tells of")
    lands = (
        told.lands or context.countries
    )  # where no country is named, that of its other places and dateline
    country = max(lands, key=lambda land: (lands[land], land), default=None)
    beside = told.only_land()
    if beside is not None:
        return replace(
            choice, country=beside, reason=f"{choice.reason}; in the country of the report's other places"
        )
    if country and context.share(country) >= _SURE:
        return replace(choice, country=country, reason=f"{choice.reason}; in the report's country")
    town = told.dateline_town(found, context)
    if town is not None and lands[town.country or ""] == max(lands.values()):
        return replace(
            choice, country=town.country, reason=f"{choice.reason}; in the country of the dateline"
        )
    return choice


class Told:
    """What a report tells of lands and divisions: how often it names each land, the divisions that it names, and
    those that its claims' places lie in."""

    def __init__(
        self,
        lands: Counter[str],
        names: Iterable[str],
        found: Mapping[str, list[Candidate]],
        dateline: str | None = None,
    ) -> None:
        self.lands = lands
        self._dateline = dateline
        self._named = [p for n in names for p in _divisions(found.get(n, []))]
        self._of_claims: list[Place] = []

    def add(self, place: Place) -> None:
        """A place that a claim of the report surely means."""
        self._of_claims.append(place)

    def where_written(self, wording: Wording, found: Found, context: Context) -> Place | None:
        """The town of the dateline, for what stands in a town: "the Sari Club", "Alamdar Road"; its country named."""
        town = self.dateline_town(found, context) if in_a_town(wording) else None
        return town if town is not None and town.admin1 else None

    def dateline_town(self, found: Found, context: Context) -> Place | None:
        """The town of the dateline, where the report does not speak of other countries alone."""
        if self._dateline is None:
            return None
        town = choose_place(Wording(self._dateline), found, context).place
        return town if town is not None and (town.country in self.lands or not self.lands) else None

    def only_land(self) -> str | None:
        """The country in which all places of the report's claims lie, where its words do not speak more of others."""
        lands = {p.country for p in self._of_claims if p.country}
        spoken = sum(n for land, n in self.lands.items() if land not in lands)
        return (
            lands.pop() if len(lands) == 1 and spoken < len({p.place_id for p in self._of_claims}) else None
        )

    def division(self, context: Context) -> Place | None:
        """The one division that the report names, else the one in which all places of its claims lie."""
        for places in (self._named, self._of_claims):
            known = {division_of(p): p for p in places if context.share(p.country) >= _MOSTLY and p.admin1}
            if len(known) == 1:
                return next(iter(known.values()))
            if known:
                return None
        return None


def _may_hold(whole: Place, context: Context) -> bool:
    """Whether a town that holds a place may be meant: a small one only of a land that the report tells of."""
    known = whole.feature not in POINTS or (whole.population or 0) >= _KNOWN
    return known or whole.country in context.countries


def in_a_town(wording: Wording) -> bool:
    """Whether the words name a street, a building or the like, of which a report need not say in which town it is."""
    first, last = (
        wording.name.partition(" ")[0].lower(),
        (wording.kind or wording.name).rpartition(" ")[2].lower(),
    )
    return last in _IN_TOWNS or (first in _IN_TOWNS and " of " in wording.name)


def _shared(choice: Choice, near: list[Place]) -> Choice:
    """The country and division that places which cannot be told apart have in common."""
    lands, divisions = {p.country for p in near}, {division_of(p) for p in near}
    if len(lands) > 1:
        return choice
    admin1 = near[0].admin1 if len(divisions) == 1 else None
    return replace(choice, country=near[0].country, admin1=admin1)


def _divisions(candidates: list[Candidate]) -> list[Place]:
    """The first-level divisions that a name means, where it means no town."""
    spelt = [c for c in candidates if c.tier == SPELT_SO and c.main]
    return [c.place for c in spelt] if spelt and all(c.place.feature == "admin1" for c in spelt) else []


def _within(choice: Choice, whole: Place, why: str) -> Choice:
    reason = f"{choice.reason}; in {whole.admin1 or whole.name}, {why}"
    return replace(choice, country=whole.country, admin1=whole.admin1, reason=reason)
