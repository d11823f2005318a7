"""The forces of each state as parties, by what they are called."""

from functools import cache

from transforms.enriching.countries import Country, countries, country_names, demonyms
from transforms.enriching.names import plain
from warehouse.tables import Actor

OWN = "Own compilation from public knowledge"
_FORCES = (
    "army", "military", "armed forces", "forces", "government forces", "security forces", "troops", "soldiers",
    "police", "air force", "navy", "government",
)  # fmt: skip
# As ACLED and UCDP write them before the name of a country.
_FORMAL = ("Military Forces", "Military", "Government", "Armed Forces", "Police Forces")


@cache
def state_forces() -> dict[str, Actor]:
    """Those of every country, by id; the table of parties tells more of some."""
    states = (
        Actor(actor_id=f"state-forces-{c.iso3.lower()}", name=f"State forces of {c.name}", kind="state forces",
              country=c.iso3, aliases=_of_state(c), source=OWN)
        for c in countries().values()
    )  # fmt: skip
    return {a.actor_id: a for a in states}


def _of_state(country: Country) -> tuple[str, ...]:
    """What a state's forces are called: "Yemeni army", "Yemeni forces"; "Myanmar army"; "Government of Yemen"."""
    if country.iso3 == "PSE":
        return ()
    told = set(country.demonyms)
    own = [
        d
        for d in country.demonyms
        if demonyms().get(plain(d)) == country.iso3 and d.removesuffix("s") not in told - {d}
    ]
    usual = country.names[0]
    by_name = (
        (f"{usual} {forces}" for forces in _FORCES)
        if country_names().get(plain(usual)) == country.iso3
        else ()
    )
    formal = (f"{forces} of {usual}" for forces in _FORMAL)
    return tuple(dict.fromkeys((*(f"{d} {forces}" for d in own for forces in _FORCES), *by_name, *formal)))
