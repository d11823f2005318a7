"""Reference rows that claims and events point to: `places`, `actors`, `sources`."""

from dataclasses import dataclass
from datetime import date

from warehouse.tables.schema import column, optional

ACTOR_KINDS = (
    "state forces", "rebel group", "militia", "external force", "civilians", "protesters", "rioters", "political body",
    "unidentified",
)  # fmt: skip
SOURCE_KINDS = (
    "agency", "monitor", "ministry", "military", "police", "state media", "UN body", "aid group", "hospital",
    "government", "armed group", "resident", "official", "media", "unnamed",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that a claim or event points to."""

    place_id: str = column(
        "`gn:` and the GeoNames id, `sx:` and a name for the supplement, `iso:` for a country or division of ISO 3166, "
        "`a1:` or `a2:` for a division that only GeoNames' towns name",
        key=True,
    )
    name: str = column("Usual English name")
    alternatives: tuple[str, ...] = column("Other spellings and names", default=())
    feature: str | None = optional(
        "country, admin1, admin2, admin3, city, town, village, quarter, camp, base, facility, region, river, water, "
        "desert"
    )
    country: str | None = optional("ISO 3166-1 alpha-3")
    admin1: str | None = optional("First-level division")
    admin2: str | None = optional("Second-level division")
    latitude: float | None = optional("WGS 84", unit="degrees", low=-90, high=90)
    longitude: float | None = optional("WGS 84", unit="degrees", low=-180, high=180)
    population: int | None = optional("Inhabitants, where the source tells", unit="people", low=0)
    source: str = column("Where these facts come from, with licence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A party to a conflict that a claim or event points to."""

    actor_id: str = column("Short name in lower case, as in `islamic-state`", key=True)
    name: str = column("Usual English name")
    kind: str = column("What it is", allowed=ACTOR_KINDS)
    aliases: tuple[str, ...] = column("Other names", default=())
    country: str | None = optional("ISO 3166-1 alpha-3 of the state whose party it is, where it is one")
    source: str | None = optional("Where these facts come from")
    called: tuple[str, ...] | None = optional(
        "Common nouns that reports use for it without its name, as in jihadists, rebels"
    )
    sides: str | None = optional(
        "Whom it fights, by country of the conflict, as in `SYR: state-forces-syr, islamic-state; IRQ: ...`; a "
        "country alone: it fights there, whom it fights varies"
    )
    ucdp_id: int | None = optional("UCDP actor id, where it is known for sure", low=1)
    acled: str | None = optional("Name in ACLED's data, where it is known for sure")
    valid_from: date | None = optional("Founded; 1 January where only the year is known")
    valid_to: date | None = optional("Ended; 31 December where only the year is known")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A speaker whom claims are attributed to."""

    source_id: str = column("Short name in lower case, as in `syrian-observatory-for-human-rights`", key=True)
    name: str = column("Usual English name, or the words used where it is not known by name")
    kind: str = column("What it is", allowed=SOURCE_KINDS)
    party_id: str | None = optional("The actor it speaks for, where it is a party to the conflict")
    independence: int = column(
        "3 independent of the parties, 2 official but not fighting, 1 a party to the conflict, 0 unknown",
        low=0,
        high=3,
    )
