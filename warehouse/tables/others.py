"""Tables of what others know: `ucdp_events`, `acled_events`, and `reconciled`, our events beside theirs.

Columns of the first two bear the names that UCDP and ACLED give them; `iso3` and `run_id` are ours.
"""

from dataclasses import dataclass
from datetime import date

from warehouse.tables.claims import ALL_SUB_EVENT_TYPES, EVENT_TYPES
from warehouse.tables.schema import column, optional

OTHERS = ("ucdp", "acled")
ACTOR_TYPES = (
    "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians",
    "External/Other forces",
)  # fmt: skip
MATCHES = ("matched", "only_theirs", "only_ours")


@dataclass(frozen=True, slots=True, kw_only=True)
class UcdpEvent:
    """One event of UCDP's Georeferenced Event Dataset, as `sitrep import ucdp` found it last."""

    id: int = column("UCDP's id of the event", key=True)
    relid: str | None = optional("UCDP's id in words")
    year: int | None = optional("Year to which UCDP counts it")
    active_year: bool | None = optional("Whether the conflict had 25 dead in that year")
    code_status: str | None = optional("How far UCDP's coding is: Clear, or what is to be checked")
    type_of_violence: int = column("1 state-based, 2 non-state, 3 one-sided", low=1, high=3)
    conflict_new_id: int | None = optional("The conflict")
    conflict_name: str | None = optional("The conflict's name")
    dyad_new_id: int | None = optional("The pair of parties")
    dyad_name: str | None = optional("The pair's name")
    side_a_new_id: int | None = optional("Side A")
    side_a: str | None = optional("Side A's name")
    side_b_new_id: int | None = optional("Side B")
    side_b: str | None = optional("Side B's name")
    gwnoa: int | None = optional("Side A's number after Gleditsch and Ward, where it is a state")
    gwnob: int | None = optional("Side B's number after Gleditsch and Ward, where it is a state")
    number_of_sources: int | None = optional(
        "Sources that UCDP read; -1 where it did not count", unit="sources"
    )
    source_article: str | None = optional("The sources by name, date and title")
    source_office: str | None = optional("Who published the sources")
    source_date: str | None = optional("When the sources were published")
    source_headline: str | None = optional("The sources' titles")
    source_original: str | None = optional("Who told the sources")
    where_prec: int = column(
        "1 the place, 2 near it, 3 admin 2, 4 admin 1, 5 wide, 6 country, 7 sea or air", low=1, high=7
    )
    where_coordinates: str | None = optional("The place that the coordinates are of")
    where_description: str | None = optional("The place as UCDP describes it")
    adm_1: str | None = optional("First-level division")
    adm_2: str | None = optional("Second-level division")
    latitude: float | None = optional("WGS 84", unit="degrees", low=-90, high=90)
    longitude: float | None = optional("WGS 84", unit="degrees", low=-180, high=180)
    priogrid_gid: int | None = optional("Cell of PRIO-GRID")
    country: str | None = optional("Country, as UCDP names it")
    country_id: int = column("Country's number after Gleditsch and Ward", low=1)
    iso3: str | None = optional("ISO 3166-1 alpha-3 of `country_id`")
    region: str | None = optional("Africa, Americas, Asia, Europe or Middle East")
    event_clarity: int | None = optional("1 told as one event, 2 out of a summary", low=1, high=2)
    date_prec: int = column("1 the day, 2 two to six days, 3 a week, 4 a month, 5 more", low=1, high=5)
    date_start: date = column("First day on which it can have happened")
    date_end: date = column("Last day on which it can have happened")
    deaths_a: int | None = optional("Dead of side A", unit="people", low=0)
    deaths_b: int | None = optional("Dead of side B", unit="people", low=0)
    deaths_civilians: int | None = optional("Civilian dead", unit="people", low=0)
    deaths_unknown: int | None = optional("Dead of whom neither is known", unit="people", low=0)
    best: int = column("Best estimate of the dead", unit="people", low=0)
    high: int = column("Highest credible estimate", unit="people", low=0)
    low: int = column("Lowest credible estimate", unit="people", low=0)
    run_id: str = column("The import that first brought it")


@dataclass(frozen=True, slots=True, kw_only=True)
class AcledEvent:
    """One event of ACLED, as `sitrep import acled` found it last."""

    event_id_cnty: str = column("ACLED's id of the event", key=True)
    event_date: date = column("Day of the event; the middle of the span where `time_precision` is 2 or 3")
    year: int | None = optional("Year of the event")
    time_precision: int | None = optional("1 the day, 2 within a week, 3 within a month", low=1, high=3)
    disorder_type: str | None = optional("Political violence, Demonstrations or Strategic developments")
    event_type: str = column("ACLED event type", allowed=EVENT_TYPES)
    sub_event_type: str = column("ACLED sub-event type", allowed=ALL_SUB_EVENT_TYPES)
    actor1: str | None = optional("One of two main actors")
    assoc_actor_1: str | None = optional("Actors with the first, divided by semicolons")
    inter1: str | None = optional("What actor 1 is", allowed=ACTOR_TYPES)
    actor2: str | None = optional("The other main actor")
    assoc_actor_2: str | None = optional("Actors with the second, divided by semicolons")
    inter2: str | None = optional("What actor 2 is", allowed=ACTOR_TYPES)
    interaction: str | None = optional("The two in one, in ACLED's words or its older number")
    civilian_targeting: str | None = optional("`Civilian targeting`, or null")
    iso: int | None = optional("ISO 3166-1 numeric", low=0, high=999)
    iso3: str | None = optional("ISO 3166-1 alpha-3 of `iso`, else of `country`")
    region: str | None = optional("Region of the world")
    country: str = column("Country, as ACLED names it")
    admin1: str | None = optional("First-level division")
    admin2: str | None = optional("Second-level division")
    admin3: str | None = optional("Third-level division")
    location: str | None = optional("Place by name")
    latitude: float | None = optional("WGS 84", unit="degrees", low=-90, high=90)
    longitude: float | None = optional("WGS 84", unit="degrees", low=-180, high=180)
    geo_precision: int | None = optional(
        "1 the place, 2 near it or a small area, 3 a province", low=1, high=3
    )
    source: str | None = optional("The sources, divided by semicolons")
    source_scale: str | None = optional("How near the sources are")
    notes: str | None = optional("What happened, in ACLED's words")
    fatalities: int = column("The dead that were reported", unit="people", low=0)
    tags: str | None = optional("Tags, divided by semicolons")
    timestamp: int | None = optional("When ACLED put it up", unit="seconds since 1970", low=0)
    run_id: str = column("The import that first brought it")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """One event of ours beside one of theirs, or one that only one side has, from the last `sitrep reconcile`."""

    reconciled_id: str = column("Hash of source and both ids", key=True)
    source: str = column("Whose events ours are compared with", allowed=OTHERS)
    their_id: str | None = optional(
        "Their event, in `ucdp_events` or `acled_events`; null where only we have it"
    )
    event_id: str | None = optional("Our event, in `events`; null where only they have it")
    status: str = column("Who has it", allowed=MATCHES)
    country: str | None = optional("ISO 3166-1 alpha-3")
    days_apart: int | None = optional(
        "Days between the two spans of days; 0 where they overlap", unit="days", low=0
    )
    km_apart: float | None = optional(
        "Distance; null where a side has no coordinates", unit="kilometres", low=0
    )
    their_low: int | None = optional("Their lowest number of dead", unit="people", low=0)
    their_best: int | None = optional("Their best number of dead", unit="people", low=0)
    their_high: int | None = optional("Their highest number of dead", unit="people", low=0)
    our_low: int | None = optional("Our `killed_low`", unit="people", low=0)
    our_best: int | None = optional("Our `killed_best`", unit="people", low=0)
    our_high: int | None = optional("Our `killed_high`", unit="people", low=0)
    difference: int | None = optional("Our best number less theirs", unit="people")
    within_range: bool | None = optional("Whether the two ranges of dead share a number")
    score: int | None = optional("How much speaks for the pair, of 100", low=0, high=100)
    why: str = column("What speaks for the pair, or why there is none")
