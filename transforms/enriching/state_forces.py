"""The forces of each state as parties, by what they are called."""

from datetime import date
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
# Lands that another state's forces held: "soldiers" there, until the day, are those of that state.
_HELD = {
    "ARM": ("soviet-army", date(1991, 12, 25)), "AZE": ("soviet-army", date(1991, 12, 25)),
    "BIH": ("yugoslav-army", date(1992, 4, 5)), "ERI": ("state-forces-eth", date(1991, 5, 24)),
    "ESH": ("state-forces-mar", None), "EST": ("soviet-army", date(1991, 9, 6)),
    "GEO": ("soviet-army", date(1991, 12, 25)), "HRV": ("yugoslav-army", date(1991, 6, 25)),
    "KAZ": ("soviet-army", date(1991, 12, 25)), "KGZ": ("soviet-army", date(1991, 12, 25)),
    "LTU": ("soviet-army", date(1991, 9, 6)), "LVA": ("soviet-army", date(1991, 9, 6)),
    "MDA": ("soviet-army", date(1991, 12, 25)), "MKD": ("yugoslav-army", date(1991, 9, 8)),
    "NAM": ("state-forces-zaf", date(1990, 3, 21)),
    "RUS": ("soviet-army", date(1991, 12, 25)), "SSD": ("state-forces-sdn", date(2011, 7, 9)),
    "SVN": ("yugoslav-army", date(1991, 6, 25)), "TJK": ("soviet-army", date(1991, 12, 25)),
    "TLS": ("state-forces-idn", date(1999, 10, 31)), "UKR": ("soviet-army", date(1991, 12, 25)),
    "ABW": ("state-forces-nld", None), "BMU": ("state-forces-gbr", None), "FLK": ("state-forces-gbr", None),
    "GIB": ("state-forces-gbr", None), "GLP": ("state-forces-fra", None), "GRL": ("state-forces-dnk", None),
    "GUF": ("state-forces-fra", None), "GUM": ("state-forces-usa", None), "HKG": ("state-forces-chn", None),
    "MAC": ("state-forces-chn", None), "MTQ": ("state-forces-fra", None), "MYT": ("state-forces-fra", None),
    "NCL": ("state-forces-fra", None), "PRI": ("state-forces-usa", None), "PYF": ("state-forces-fra", None),
    "REU": ("state-forces-fra", None),
    "UZB": ("soviet-army", date(1991, 12, 25)), "XKX": ("state-forces-srb", date(1999, 6, 12)),
}  # fmt: skip


def forces_of(country: str, day: date | None) -> str:
    """The id of the state forces that hold a country on a day: its own, or those of the state it belonged to.

    >>> [forces_of("TLS", date(year, 1, 1)) for year in (1991, 2006)]
    ['state-forces-idn', 'state-forces-tls']
    """
    held = _HELD.get(country)
    if held is not None and (held[1] is None or (day is not None and day < held[1])):
        return held[0]
    return f"state-forces-{country.lower()}"


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
