"""The table `claims`: what one speaker says in one sentence."""

from dataclasses import dataclass
from datetime import date

from warehouse.tables.schema import column, optional

MEASURES = (
    "killed", "wounded", "casualties", "missing", "captured", "surrendered", "released", "abducted", "detained",
    "rescued", "displaced", "evacuated", "returned", "trapped",
)  # fmt: skip
UNITS = ("people", "households")
QUANTIFIERS = ("exact", "at_least", "more_than", "at_most", "less_than", "about", "range", "vague")
VICTIM_CLASSES = ("civilian", "combatant", "mixed", "unknown")
STANCES = ("asserted", "hedged", "denied")
SCOPES = ("incident", "period", "background")
RELATIONS = ("repeat", "superseded", "rival", "increment")

# ACLED Codebook (2023): event types and their sub-event types, https://acleddata.com/knowledge-base/codebook/
SUB_EVENT_TYPES: dict[str, tuple[str, ...]] = {
    "Battles": ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
    "Protests": ("Excessive force against protesters", "Protest with intervention", "Peaceful protest"),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Explosions/Remote violence": (
        "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED", "Grenade",
    ),
    "Violence against civilians": ("Sexual violence", "Attack", "Abduction/forced disappearance"),
    "Strategic developments": (
        "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
        "Headquarters or base established", "Looting/property destruction",
        "Non-violent transfer of territory", "Other",
    ),
}  # fmt: skip
EVENT_TYPES = tuple(SUB_EVENT_TYPES)
ALL_SUB_EVENT_TYPES = tuple(s for subs in SUB_EVENT_TYPES.values() for s in subs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement by one speaker in one sentence: an action with at most one figure."""

    claim_id: str = column(
        "Hash of report, offsets, measure and position: stable while the text stands", key=True
    )
    report_id: str = column("The report that carries it")
    sentence_no: int = column("The sentence that states it", low=0)
    char_start: int = column("Offset of the quote in `reports.text`", unit="characters", low=0)
    char_end: int = column("Offset after the quote", unit="characters", low=0)
    quote: str = column("The report's text at those offsets, to the letter")
    part_of: str | None = optional("The claim whose total this figure is a share of")
    relation: str | None = optional("How it stands to another claim of the same report", allowed=RELATIONS)
    relation_to: str | None = optional("The claim that `relation` speaks of")

    event_type: str | None = optional("ACLED event type", allowed=EVENT_TYPES)
    sub_event_type: str | None = optional("ACLED sub-event type", allowed=ALL_SUB_EVENT_TYPES)
    actor: str | None = optional("Who did it, as worded")
    actor_told_by: str | None = optional(
        "What told `actor` where the claim's own words do not: a rule of enriching; null where they do"
    )
    actor_id: str | None = optional(
        "Who did it, in `actors`; attackers whom nobody knows are the `Unidentified Armed Group` of the country, and "
        "crowds its `Protesters` or `Rioters`"
    )
    target: str | None = optional(
        "Whom it was done to, as worded: a party, or the people counted where they bore no arms"
    )
    target_told_by: str | None = optional(
        "What told `target` where the claim's own words do not: a rule of enriching; null where they do"
    )
    target_id: str | None = optional(
        "Whom it was done to, in `actors`; of an attack on the unarmed the `Civilians` of the country"
    )

    measure: str | None = optional("What is counted; null where the claim has no figure", allowed=MEASURES)
    unit: str | None = optional("What one is", allowed=UNITS)
    count_low: int | None = optional("Least number that the words admit", unit="`unit`", low=0)
    count_high: int | None = optional("Greatest number that the words admit", unit="`unit`", low=0)
    quantifier: str | None = optional("How the words bound the number", allowed=QUANTIFIERS)
    victim: str | None = optional("The group counted, as worded")
    victim_class: str | None = optional("Whether the group counted fought", allowed=VICTIM_CLASSES)
    victim_id: str | None = optional("The group counted, in `actors`, where it is a party")

    date_start: date | None = optional("First day on which it can have happened")
    date_end: date | None = optional("Last day on which it can have happened")
    date_precision: int | None = optional(
        "UCDP date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month",
        low=1,
        high=5,
    )
    date_text: str | None = optional("The words that date it")

    place: str | None = optional("Where it happened, as worded")
    place_id: str | None = optional("Where it happened, in `places`")
    country: str | None = optional("ISO 3166-1 alpha-3")
    admin1: str | None = optional("First-level division")
    admin2: str | None = optional("Second-level division")
    latitude: float | None = optional("WGS 84", unit="degrees", low=-90, high=90)
    longitude: float | None = optional("WGS 84", unit="degrees", low=-180, high=180)
    geo_precision: int | None = optional(
        "UCDP where_prec: 1 the place, 2 within 25 km, 3 admin 2, 4 admin 1, 5 a line or wide place, 6 country, "
        "7 sea or air",
        low=1,
        high=7,
    )
    place_reason: str | None = optional(
        "Why this place: what the words add to its name (near, part of, kilometres off), and what told it from others"
    )
    place_candidates: tuple[str, ...] | None = optional(
        "The places that the name can mean, the likeliest first, at most five: id, name and divisions"
    )
    destination: str | None = optional("For movements of people: where to, as worded")
    destination_id: str | None = optional("For movements of people: where to, in `places`")

    attribution: str | None = optional("Who says so, as worded")
    source_id: str | None = optional("Who says so, in `sources`")
    stance: str = column(
        "Whether the speaker asserts, hedges or denies it", allowed=STANCES, default="asserted"
    )

    scope: str = column(
        "incident: the event reported; period: a tally over time; background: an earlier or other event",
        allowed=SCOPES,
        default="incident",
    )
    confidence: float | None = optional("How sure the reader is of its reading", low=0, high=1)
    null_reasons: dict[str, str] | None = optional(
        "For columns that are null with a known reason: the reason"
    )
    extractor: str = column("What read it", default="sitrep.rules")
    extractor_version: str = column("Version of what read it", default="0")
