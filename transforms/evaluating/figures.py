"""Readings measured against reports read by hand, by the rules of the gold's README.

Within a report a predicted figure (a claim with a measure, a unit of people and a bound) matches a gold figure on
measure and both bounds, each used once. A claim that only repeats a matched figure is left out of the count, and
so is one from the headline where the report has a body.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from transforms.reading import Reading
from warehouse.tables.claims import Claim

FIELDS = ("victim_class", "share", "dates", "place", "speaker")


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """A figure that a careful reader wrote down."""

    measure: str
    count_low: int | None
    count_high: int | None
    victim_class: str | None
    part: bool
    attribution: str | None
    place: str | None
    date_start: date | None
    date_end: date | None


@dataclass(frozen=True, slots=True)
class ReportScore:
    """One report's result. `fields`: per field the matched figures that have it right; `kinds`: errors by kind."""

    id: str
    matched: int
    missed: tuple[str, ...]
    invented: tuple[str, ...]
    wrong_fields: tuple[str, ...]
    fields: Mapping[str, int]
    kinds: Mapping[str, int]

    @property
    def faults(self) -> int:
        """How much is wrong: figures missed and invented, and fields read wrongly at half."""
        return 2 * (len(self.missed) + len(self.invented)) + len(self.wrong_fields)


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 over all reports, and the share of matched figures with each field right."""

    precision: float
    recall: float
    f1: float
    fields: Mapping[str, float]
    kinds: Mapping[str, int] = field(default_factory=dict)
    reports: tuple[ReportScore, ...] = field(default=())


def gold_figures(record: Mapping[str, Any]) -> list[GoldFigure]:
    """The figures of one line of a gold file."""
    return [
        GoldFigure(
            measure=f["measure"], count_low=f.get("count_low"), count_high=f.get("count_high"),
            victim_class=f.get("victim_class"), part=bool(f.get("part")), attribution=f.get("attribution"),
            place=f.get("place"), date_start=_day(f.get("date_start")), date_end=_day(f.get("date_end")),
        )
        for f in record.get("figures") or ()
    ]  # fmt: skip


def score(gold: Sequence[Mapping[str, Any]], readings: Sequence[Reading]) -> Score:
    """Score readings against the gold records of the same reports, in the same order."""
    reports = tuple(_score_report(g, r) for g, r in zip(gold, readings, strict=True))
    matched = sum(r.matched for r in reports)
    found = matched + sum(len(r.invented) for r in reports)
    wanted = matched + sum(len(r.missed) for r in reports)
    precision = matched / found if found else 1.0
    recall = matched / wanted if wanted else 1.0
    return Score(
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        fields={f: sum(r.fields[f] for r in reports) / matched if matched else 0.0 for f in FIELDS},
        kinds=dict(sum((Counter(r.kinds) for r in reports), Counter[str]()).most_common()),
        reports=reports,
    )


def _score_report(record: Mapping[str, Any], reading: Reading) -> ReportScore:
    roles = {s.sentence_no: s.role for s in reading.sentences}
    has_body = "body" in roles.values()
    predicted = [
        c for c in reading.claims
        if c.measure and c.unit == "people" and (c.count_low is not None or c.count_high is not None)
        and not (has_body and roles.get(c.sentence_no) == "headline")
    ]  # fmt: skip
    wanted = gold_figures(record)
    pairs: list[tuple[GoldFigure, Claim]] = []
    left = list(predicted)
    missed: list[str] = []
    for figure in wanted:
        same = [c for c in left if _key(c) == _key(figure)]
        if not same:
            missed.append(_words(figure))
            continue
        claim = max(same, key=lambda c: sum(_right(figure, c).values()))
        left.remove(claim)
        pairs.append((figure, claim))
    matched_keys = {_key(f) for f, _ in pairs}
    spare = [c for c in left if _key(c) not in matched_keys]
    lost = [f for f in wanted if not any(f is g for g, _ in pairs)]
    invented = tuple(f"{_words(c)} «{c.quote}»" for c in spare)
    verdicts = [(f, c, _right(f, c)) for f, c in pairs]
    return ReportScore(
        id=str(record.get("id", "")),
        matched=len(pairs),
        missed=tuple(missed),
        invented=invented,
        wrong_fields=tuple(
            f"{_words(f)}: {name} {_value(f, name)!r} read as {_value(c, name)!r}"
            for f, c, right in verdicts
            for name in FIELDS
            if not right[name]
        ),
        fields={name: sum(right[name] for _, _, right in verdicts) for name in FIELDS},
        kinds=_kinds(lost, spare)
        + Counter(f"wrong {n}" for _, _, right in verdicts for n in FIELDS if not right[n]),
    )


def _kinds(lost: Sequence[GoldFigure], spare: Sequence[Claim]) -> Counter[str]:
    """What went wrong with the figures: read with other bounds, under another measure, missed or invented."""
    kinds: Counter[str] = Counter()
    left = list(spare)
    for figure in lost:
        numbers = {figure.count_low, figure.count_high} - {None}
        near = next((c for c in left if numbers & {c.count_low, c.count_high}), None)
        if near is None:
            kinds["missed"] += 1
            continue
        left.remove(near)
        kinds[
            "other bounds" if near.measure == figure.measure else f"{figure.measure} read as {near.measure}"
        ] += 1
    kinds["invented"] += len(left)
    return +kinds


def _key(figure: GoldFigure | Claim) -> tuple[str | None, int | None, int | None]:
    return figure.measure, figure.count_low, figure.count_high


def _right(figure: GoldFigure, claim: Claim) -> dict[str, bool]:
    return {
        "victim_class": figure.victim_class == claim.victim_class,
        "share": figure.part == (claim.part_of is not None),
        "dates": (figure.date_start, figure.date_end) == (claim.date_start, claim.date_end),
        "place": _same_words(figure.place, claim.place),
        "speaker": _same_words(figure.attribution, claim.attribution),
    }


def _same_words(wanted: str | None, read: str | None) -> bool:
    """The same words, or one inside the other; nothing matches only nothing."""
    if not wanted or not read:
        return not wanted and not read
    one, other = (re.sub(r"\W+", " ", re.sub(r"^the ", "", w.lower())).strip() for w in (wanted, read))
    return one in other or other in one


def _words(figure: GoldFigure | Claim) -> str:
    return f"{figure.measure} {figure.count_low}..{figure.count_high}"


def _value(figure: GoldFigure | Claim, name: str) -> object:
    if name == "dates":
        return f"{figure.date_start}..{figure.date_end}"
    if name == "share":
        return figure.part if isinstance(figure, GoldFigure) else figure.part_of is not None
    return getattr(figure, {"speaker": "attribution"}.get(name, name))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
