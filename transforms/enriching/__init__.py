"""Claims to incidents: places, actors and sources resolved, claims tied into events."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

    from transforms.enriching.gazetteer import Gazetteer
    from warehouse.tables import Actor

__all__ = ["Enriched", "enrich", "link_events"]


@dataclass(frozen=True, slots=True)
class Enriched:
    """A batch of claims with the reference rows that they point to."""

    claims: "pa.Table"
    places: "pa.Table"
    actors: "pa.Table"
    sources: "pa.Table"


def enrich(
    claims: "pa.Table",
    reports: "pa.Table",
    gazetteer: "Gazetteer | None" = None,
    own_actors: "tuple[Actor, ...]" = (),
) -> Enriched:
    """Resolve places, then parties (by the places' countries), then speakers of one batch of claims, as they were read:
    what an earlier enrichment filled in is left out.

    The gazetteer is the bundled one where none is given; own_actors, the user's own parties, win over the bundled ones.
    """
    from transforms.enriching.actors import resolve_actors
    from transforms.enriching.as_read import as_read
    from transforms.enriching.places import resolve_places
    from transforms.enriching.sources import resolve_sources

    claims, places = resolve_places(as_read(claims), reports, gazetteer)
    claims, actors = resolve_actors(claims, reports, own_actors)
    claims, sources = resolve_sources(claims, reports, own_actors)
    return Enriched(claims, places, actors, sources)


def link_events(
    claims: "pa.Table",
    reports: "pa.Table",
    actors: "pa.Table",
    sources: "pa.Table",
    rule: str | None = None,
) -> tuple["pa.Table", "pa.Table"]:
    """`events` and `event_claims` of these claims; see `transforms.enriching.linking`."""
    from transforms.enriching import linking
    from transforms.enriching.rules import BEST_RULE

    return linking.link_events(claims, reports, actors, sources, rule or BEST_RULE)
