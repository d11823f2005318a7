"""Readings measured against corpora that give one number of dead and wounded a report, each by its README.

The rules are those of the corpora's scorer: a missing count is 0; counts match exactly; precision, recall and F1 are
over the counts that are not 0; where a scope says whose casualties are asked for, its claims are added up.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from transforms.reading.claims.totals import report_totals
from warehouse.tables.claims import Claim

COUNTS = ("killed", "wounded")

# Whose casualties a scope asks for: what a victim's name holds where it tells the group, as the scorer has it.
GROUPS = {
    "aid_workers": (
        "aid", "contractor", "demin", "driver", "employee", "guard", "humanitarian", "icrc", "ingo",
        "international staff", "lngo", "msf", "national staff", "ngo", "red c", "relief", "unhcr", "unicef", "unrwa",
        "volunteer", "wfp", "worker", r"\bstaff", r"\bun\b",
    ),
    "camp_residents": (
        "boy", "camp", "child", "civilian", "displaced", "famil", "girl", "idp", "leader", "man", "men", "minor",
        "palestinian", "people", "person", "refugee", "resident", "rohingya", "teen", "woman", "women", "youth",
    ),
    "educators+students": (
        "academic", "boy", "child", "dean", "educat", "girl", "headmaster", "instructor", "lecturer", "madrass",
        "principal", "professor", "pupil", "school", "staff", "student", "teacher", "teaching", "universit",
    ),
    "health_workers": (
        "ambulance", "clinic", "dentist", "doctor", "first aid", "health", "hospital", "lab tech", "laborator",
        "medic", "midwi", "nurse", "paramedic", "pharmacist", "physician", "polio", "psycholog", "radiolog", "red c",
        "rescue", "surgeon", "vaccinat", "veterinar",
    ),
}  # fmt: skip
_GROUPS = {scope: re.compile("|".join(words), re.IGNORECASE) for scope, words in GROUPS.items()}
# Corpora whose dates are of the day of the incident.
_DATED = frozenset(["muc4", "insec_health", "insec_education", "insec_aid", "insec_camps"])


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a reading says of a report as a whole: a number and bounds a count, and the day of what happened."""

    counts: Mapping[str, int]
    bounds: Mapping[str, tuple[int | None, int | None]]
    day: str | None


@dataclass(frozen=True, slots=True)
class Miscount:
    """A report whose count was read wrongly."""

    id: str
    count: str
    gold: int
    read: int
    quotes: tuple[str, ...]


@dataclass(slots=True)
class CorpusScore:
    """A corpus's (or track's) result: per count its figures, the share of days that are right, and what went wrong."""

    reports: int = 0
    counts: dict[str, dict[str, float]] = field(default_factory=dict)
    days: dict[str, float] = field(default_factory=dict)
    errors: list[Miscount] = field(default_factory=list)


def predict(claims: Sequence[Claim], scope: str | None) -> Predicted:
    """A report's numbers from its claims: its totals, or what its claims about the scope's group add up to."""
    totals = report_totals(claims)
    counts: dict[str, int] = {}
    bounds: dict[str, tuple[int | None, int | None]] = {}
    group = _GROUPS.get(scope or "")
    for count in COUNTS:
        total = totals.get(count, {})
        low, high = total.get("low"), total.get("high")
        bounds[count] = low, high if high is not None else low
        counts[count] = (low if low is not None else high) or 0
        if group is not None:
            counts[count] = _of_the_group(claims, count, group)
    dated = [c for c in claims if c.date_start]
    dated.sort(key=lambda c: (c.scope == "background", c.date_precision or 9))
    return Predicted(counts, bounds, str(dated[0].date_start) if dated else None)


def _of_the_group(claims: Sequence[Claim], count: str, group: re.Pattern[str]) -> int:
    mine = [
        c for c in claims
        if c.measure == count and (c.unit or "people") == "people" and c.stance != "denied"
        and group.search(c.victim or "")
    ]  # fmt: skip
    ids = {c.claim_id for c in mine}
    return sum(_bound(c) for c in mine if c.part_of not in ids)


def _bound(claim: Claim) -> int:
    return (claim.count_low if claim.count_low is not None else claim.count_high) or 0


def score_corpus(
    gold: Sequence[Mapping[str, Any]], claims: Sequence[Sequence[Claim]], corpus: str
) -> CorpusScore:
    """Score the claims of each report against the gold records of the same reports, in the same order."""
    result = CorpusScore(reports=len(gold))
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    days: Counter[str] = Counter()
    for record, mine in zip(gold, claims, strict=True):
        wanted = record["gold"]
        read = predict(mine, wanted.get("scope"))
        for count in COUNTS:
            if wanted.get(count) is not None:
                _tally(tallies[count], wanted[count], read.counts[count])
                if wanted[count] != read.counts[count]:
                    quotes = tuple(c.quote for c in mine if c.measure == count)[:5]
                    result.errors.append(
                        Miscount(str(record["id"]), count, wanted[count], read.counts[count], quotes)
                    )
        if _has_day(record, corpus):
            days["reports"] += 1
            days["exact"] += read.day == wanted["event_date"]
            days["wrong"] += read.day is not None and read.day != wanted["event_date"]
    result.counts = {count: _figures(tallies[count]) for count in COUNTS if tallies[count]["reports"]}
    if days["reports"]:
        result.days = {name: days[name] / days["reports"] for name in ("exact", "wrong")} | {
            "reports": days["reports"]
        }
    return result


def _tally(tally: Counter[str], wanted: int, read: int) -> None:
    tally["reports"] += 1
    tally["right"] += wanted == read
    tally["read"] += read > 0
    if wanted > 0:
        tally["positives"] += 1
        tally["found"] += wanted == read
        tally["missed"] += read == 0
        tally["over"] += read > wanted
        tally["under"] += 0 < read < wanted
    else:
        tally["invented"] += read > 0


def _figures(tally: Counter[str]) -> dict[str, float]:
    precision = tally["found"] / tally["read"] if tally["read"] else 0.0
    recall = tally["found"] / tally["positives"] if tally["positives"] else 0.0
    return {
        "accuracy": tally["right"] / tally["reports"],
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
    } | {name: tally[name] for name in ("positives", "missed", "over", "under", "invented")}


def _has_day(record: Mapping[str, Any], corpus: str) -> bool:
    """Whether the gold tells the day, and the day can be the incident's."""
    gold, flags = record["gold"], record.get("flags") or {}
    return (
        corpus in _DATED
        and len(gold.get("event_date") or "") == 10
        and gold.get("event_date_precision", "day") == "day"
        and flags.get("gold_date_agrees_with_dateline", True) is not False
    )
