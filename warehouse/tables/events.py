"""Tables of incidents: `events` and `event_claims`."""

from dataclasses import dataclass
from datetime import date

from warehouse.tables.claims import ALL_SUB_EVENT_TYPES, EVENT_TYPES
from warehouse.tables.schema import column, optional

GRADES = ("confirmed", "fair", "weak", "contested")
CLAIM_ROLES = ("basis", "subset", "superseded", "rival", "repeat", "denial")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One incident, merged over reports."""

    event_id: str = column("Hash of its founding claim: stable while that claim stands", key=True)
    event_type: str | None = optional("ACLED event type", allowed=EVENT_TYPES)
    sub_event_type: str | None = optional("ACLED sub-event type", allowed=ALL_SUB_EVENT_TYPES)
    violence_type: int | None = optional(
        "UCDP type of violence: 1 state-based, 2 non-state, 3 one-sided", low=1, high=3
    )
    date_start: date | None = optional("First day on which it can have happened")
    date_end: date | None = optional("Last day on which it can have happened")
    date_precision: int | None = optional(
        "UCDP date_prec, 1 (the day) to 5 (more than a month)", low=1, high=5
    )
    place: str | None = optional("Where it happened, as worded")
    place_id: str | None = optional("Where it happened, in `places`")
    country: str | None = optional("ISO 3166-1 alpha-3")
    admin1: str | None = optional("First-level division")
    admin2: str | None = optional("Second-level division")
    latitude: float | None = optional("WGS 84", unit="degrees", low=-90, high=90)
    longitude: float | None = optional("WGS 84", unit="degrees", low=-180, high=180)
    geo_precision: int | None = optional("UCDP where_prec, 1 (the place) to 7 (sea or air)", low=1, high=7)
    side_a: str | None = optional("Who acted, as worded")
    side_a_id: str | None = optional("Who acted, in `actors`")
    side_b: str | None = optional("Whom it was done to, as worded")
    side_b_id: str | None = optional("Whom it was done to, in `actors`")
    killed_low: int | None = optional(
        "Least number of dead that any standing claim admits", unit="people", low=0
    )
    killed_best: int | None = optional("Best estimate of the dead by `best_rule`", unit="people", low=0)
    killed_high: int | None = optional(
        "Greatest number of dead stated; null where open", unit="people", low=0
    )
    killed_side_a_best: int | None = optional("Dead of side A", unit="people", low=0)
    killed_side_b_best: int | None = optional("Dead of side B", unit="people", low=0)
    killed_civilian_best: int | None = optional("Civilian dead", unit="people", low=0)
    killed_unknown_best: int | None = optional("Dead of no known side or class", unit="people", low=0)
    wounded_low: int | None = optional("Least number of wounded", unit="people", low=0)
    wounded_best: int | None = optional("Best estimate of the wounded", unit="people", low=0)
    wounded_high: int | None = optional("Greatest number of wounded stated", unit="people", low=0)
    displaced_low: int | None = optional("Least number of displaced", unit="people", low=0)
    displaced_best: int | None = optional("Best estimate of the displaced", unit="people", low=0)
    displaced_high: int | None = optional("Greatest number of displaced stated", unit="people", low=0)
    evacuated_low: int | None = optional("Least number of evacuated", unit="people", low=0)
    evacuated_best: int | None = optional("Best estimate of the evacuated", unit="people", low=0)
    evacuated_high: int | None = optional("Greatest number of evacuated stated", unit="people", low=0)
    best_rule: str | None = optional("The named rule that chose the best estimates")
    reports: int = column("Reports it rests on", unit="reports", low=1)
    sources: int = column("Distinct speakers it rests on", unit="sources", low=0)
    grade: str = column(
        "After Airwars: the doer owned up, two or more credible sources, one, or competing claims",
        allowed=GRADES,
    )
    headline: str = column("One line for people: what, where, when, with what toll")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventClaim:
    """Which claim an event rests on, and how."""

    event_id: str = column("The event", key=True)
    claim_id: str = column("The claim", key=True)
    role: str = column(
        "basis: counts; subset: a share of another; superseded: told again later with another number; "
        "rival: another speaker's number; repeat: the same again; denial: says it was not so",
        allowed=CLAIM_ROLES,
    )
    counted: bool = column("Whether its figure is in the event's best estimate")
    reason: str | None = optional("Why it stands so")
