"""An incident in the making: claims that are about one, with what they agree on and what they name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from transforms.enriching.aftermath import counted_later, died_later, in_care
from transforms.enriching.agreement import precision
from transforms.enriching.nameless import is_nameless
from transforms.enriching.rules import best_of
from transforms.enriching.tallies import is_tally, of_an_incident
from transforms.enriching.tolls import has_figure
from warehouse.tables import Claim
from warehouse.tables.claims import SUB_EVENT_TYPES

_DISTRICT = 3  # where_prec
_MOST_BODIES = 1000
_VIOLENCE = ("Battles", "Explosions/Remote violence", "Violence against civilians")
# Kinds of happening that are never one incident with each other, by sub-event type; all violence is of one kind.
KIND_OF: dict[str, str] = {
    sub: "violence" if kind in _VIOLENCE else sub for kind, subs in SUB_EVENT_TYPES.items() for sub in subs
} | dict.fromkeys(
    ("Looting/property destruction", "Excessive force against protesters", "Mob violence"), "violence"
)
Trait = tuple[str | int | None, ...]


@dataclass(slots=True)
class Incident:
    """Claims about one incident, with what they agree on so far: days, place, type; and all that they name: the
    reports, who acted, and as traits the parties and figures by which two tellings are known to be alike."""

    scope: str
    claims: list[Claim] = field(default_factory=list)
    start: date | None = None
    end: date | None = None
    sure: int = (
        0  # 2: words of a claim's own tell the day; 1: a count's do; 0: it was taken from what stands before
    )
    placed: Claim | None = None
    types: Counter[str] = field(default_factory=Counter)
    reports: set[str] = field(default_factory=set)
    actors: set[str] = field(default_factory=set)
    traits: set[Trait] = field(default_factory=set)

    @classmethod
    def of(cls, claims: Sequence[Claim], scope: str | None = None) -> "Incident":
        """The incident that these claims, in order, are about."""
        made = cls(scope=scope or scope_of(claims[0]))
        counted = {(c.report_id, c.sentence_no, c.date_text) for c in claims if counted_later(c)}
        for claim in claims:
            made.add(claim, (claim.report_id, claim.sentence_no, claim.date_text) in counted)
        return made

    def add(self, claim: Claim, counted: bool = False) -> None:
        """Take a claim in: its days narrow the incident's, the most precise place stands.

        counted: the day that its sentence tells is that of a count: "bodies of the four who were abducted were found".
        """
        self.claims.append(claim)
        self.reports.add(claim.report_id)
        if claim.actor_id and not is_nameless(claim.actor_id):
            self.actors.add(claim.actor_id)
        told = (claim.actor_id, claim.target_id, claim.victim_id)
        self.traits |= {("party", p) for p in told if p and not is_nameless(p)}
        if has_figure(claim):
            self.traits.add(("figure", claim.measure, claim.count_low, claim.count_high))
        if claim.sub_event_type:
            self.types[claim.sub_event_type] += 1
        late = claim.relation == "superseded" and died_later(claim)  # on a day that is not the act's
        if (
            claim.date_start
            and claim.date_end
            and not late
            and (claim.scope == "incident" or self.scope != "incident")
        ):
            in_words = (
                claim.date_text is not None and claim.part_of is None and claim.relation != "superseded"
            )
            firm = in_words and not counted and not counted_later(claim)
            sure = in_words + firm
            if self.start is None or self.end is None or sure > self.sure:
                self.start, self.end, self.sure = claim.date_start, claim.date_end, sure
            elif claim.date_start <= self.end and self.start <= claim.date_end:
                self.start, self.end = max(self.start, claim.date_start), min(self.end, claim.date_end)
        if claim.place_id and (self.placed is None or _places_better(claim, self.placed)):
            self.placed = claim

    @property
    def firm(self) -> bool:
        """Whether words of a claim's own tell the day."""
        return self.sure > 1

    @property
    def kinds(self) -> set[str]:
        """The kinds of happening told."""
        return {KIND_OF.get(t, t) for t in self.types}


def _places_better(claim: Claim, placed: Claim) -> bool:
    """Whether a claim tells the incident's place better: not where its wounded lie; else the more precise one."""
    return (in_care(claim), precision(claim)) < (in_care(placed), precision(placed))


def scope_of(claim: Claim) -> str:
    """incident, or the scope of a tally: a count since the incident began ("2,000 have fled since") is of it."""
    if claim.scope == "period":
        return "incident" if of_an_incident(claim) or _found_there(claim) else "period"
    return "period" if claim.scope == "incident" and is_tally(claim) else claim.scope


def _found_there(claim: Claim) -> bool:
    """Whether a figure without days counts bodies in one town: "found 115 bodies in Lem since they came"."""
    undated = claim.date_start is None and has_figure(claim) and counted_later(claim)
    return (
        undated
        and claim.place_id is not None
        and precision(claim) < _DISTRICT
        and best_of(claim) < _MOST_BODIES
    )
