"""The named rules by which one of rival tolls counts. Each ranks figures; none averages, and none hides the others.

| rule | of an event's rival figures counts |
|---|---|
| latest-most-independent | that of the most independent speakers, of these the latest, of one report the greatest |
| ucdp | the least of the most independent speakers, as UCDP has it where reliable ones differ |
| largest-corroborated | the greatest that two speakers give; where no two agree, the first rule's |

A figure that is only an upper bound ("up to 60") counts where there is no other. By the first a
count, for the dead are found by and by, weighs no more than what one who is no party counts above it days later.
Low and high of an event show the rest by every rule.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from warehouse.tables import Claim

BEST_RULE = "latest-most-independent"
UCDP = "ucdp"
CORROBORATED = "largest-corroborated"
RULES = (BEST_RULE, UCDP, CORROBORATED)
MOST, NO_PARTY = 3, 2  # the independence of monitors and medics, and of those who at least do not fight
_COUNTED_ON = 3  # days after which a greater count of the dead takes the place of one
_TIMES = 10  # a figure so many times the first that a speaker gives counts more than the incident
_CLASSES = {"civilian", "combatant"}
_BODIES = re.compile(r"\b(?:bodies|corpses)\b", re.IGNORECASE)
_WHO_SAW = re.compile(
    r"\b(?:bystander|correspondent|driver|eyewitness|journalist|labourer|neighbour|neighbor|nurse|orderly|passer-by"
    r"|photographer|reporter|resident|shopkeeper|student|survivor|villager|witness|worker)(?:es|s)?\b",
    re.IGNORECASE,
)
Rank = Callable[[Claim], tuple[Any, ...]]  # what comes first counts


@dataclass(frozen=True, slots=True)
class Telling:
    """What weighs for a claim: its speaker's independence (0 to 3) and its report's date."""

    independence: int
    published: date


def best_of(claim: Claim) -> int:
    """The number that stands for a claim in a best estimate: its low bound, else its high one."""
    return next(n for n in (claim.count_low, claim.count_high) if n is not None)


def ranked_by(rule: str, figures: Sequence[Claim], tellings: Mapping[str, Telling]) -> Rank:
    """How a rule ranks an event's figures of one measure. Raises ValueError where there is no such rule."""
    if rule not in RULES:
        raise ValueError(f"no rule is called {rule!r}; there are {', '.join(RULES)}")

    def latest(claim: Claim) -> tuple[Any, ...]:
        told = tellings[claim.claim_id]
        return (claim.count_low is None, -weight[claim.claim_id], -told.published.toordinal(),
                claim.relation == "increment", claim.relation == "rival", -likely[claim.claim_id], claim.report_id,
                claim.sentence_no, claim.char_start, claim.claim_id)  # fmt: skip

    weight, likely = _weights(figures, tellings), _likely(figures)
    if rule == UCDP:
        whole = _wholes(figures)
        return lambda c: (-tellings[c.claim_id].independence, whole[_teller(c)], *latest(c))
    if rule == CORROBORATED:
        speakers: dict[int, set[str]] = defaultdict(set)
        for claim in figures:
            if claim.source_id:
                speakers[best_of(claim)].add(claim.source_id)
        return lambda c: (-best_of(c) if len(speakers[best_of(c)]) > 1 else 0, *latest(c))
    return latest


def _weights(figures: Sequence[Claim], tellings: Mapping[str, Telling]) -> dict[str, int]:
    """How much each figure weighs, by claim id; the latest are weighed first, for bounds weigh as what lies above."""
    weight: dict[str, int] = {}
    for claim in sorted(figures, key=lambda c: (-tellings[c.claim_id].published.toordinal(), c.claim_id)):
        weight[claim.claim_id] = _weight(claim, figures, tellings, weight)
    return weight


def _weight(
    claim: Claim, figures: Sequence[Claim], tellings: Mapping[str, Telling], weight: Mapping[str, int]
) -> int:
    """How much a figure weighs: as its speaker does, unless a later report's figure lies above it.

    "At least 34", of doctors on the night, does not gainsay the 61 of another on the day after; nor do 49 bodies that a
    patrol counted the 62 that a ministry lists a week later. A party's word may not take the place of theirs.
    """
    told = tellings[claim.claim_id]
    if claim.count_low is None or told.independence < NO_PARTY:
        return told.independence
    whole = [tellings[c.claim_id].independence for c in figures if _saw_some(claim, c)]
    if whole:
        return min(told.independence, max(whole))
    least = NO_PARTY if told.independence == MOST else 1
    days = 1 if claim.count_high is None else _COUNTED_ON
    later = [
        weight[c.claim_id] for c in figures
        if (tellings[c.claim_id].published - told.published).days >= days and best_of(c) >= claim.count_low
        and c.count_low is not None
        and tellings[c.claim_id].independence >= least and {c.victim_class, claim.victim_class} != _CLASSES
    ]  # fmt: skip
    return max(later, default=told.independence)


def _saw_some(claim: Claim, whole: Claim) -> bool:
    """Whether one who saw bodies need not have seen all whom another speaker of his report counts: "I counted 30"."""
    return (
        claim.measure == "killed"
        and claim.report_id == whole.report_id
        and claim.source_id not in (None, whole.source_id)
        and "combatant" not in (claim.victim_class, whole.victim_class)
        and whole.stance == "asserted"
        and best_of(whole) > best_of(claim)
        and _BODIES.search(claim.quote) is not None
        and _WHO_SAW.search(claim.attribution or "") is not None
    )


def _likely(figures: Sequence[Claim]) -> dict[str, int]:
    """By claim id its number, nought where it is many times the first that its speaker gives in its report.

    Of the figures of one breath the greatest is the whole; one far greater is of more than the incident.
    """
    first: dict[tuple[str, str | None], int] = {}
    for claim in sorted(figures, key=lambda c: (c.sentence_no, c.char_start)):
        first.setdefault(_teller(claim), best_of(claim))
    return {c.claim_id: n if (n := best_of(c)) <= _TIMES * max(1, first[_teller(c)]) else 0 for c in figures}


def _teller(claim: Claim) -> tuple[str, str | None]:
    return claim.report_id, claim.source_id


def _wholes(figures: Sequence[Claim]) -> dict[tuple[str, str | None], int]:
    """The greatest figure of each speaker in each report: he is ranked by the whole, not by a group of it."""
    whole: dict[tuple[str, str | None], int] = defaultdict(int)
    for claim in figures:
        whole[_teller(claim)] = max(whole[_teller(claim)], best_of(claim))
    return whole
