"""Event gold: incidents that reports tell of, the words that tell of them, and the claims read of the same words.

A mention is a figure or an action in a report. Within a report it matches a claim of the same measure, unit and
bounds, or, without a figure, one of the same event type in the same words; each claim is used once, the nearest in
the text first. Claims from the headline are left out where the report has a body.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from transforms.reading import Reading
from warehouse.tables.claims import Claim

BEST = ("killed", "wounded", "displaced", "evacuated")


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A figure or action, in the report's words. `event` is None for tallies and what belongs to no incident."""

    report: str
    event: str | None
    quote: str
    measure: str | None = None
    count_low: int | None = None
    count_high: int | None = None
    unit: str | None = None
    event_type: str | None = None

    @property
    def words(self) -> str:
        """What it tells, for people."""
        if self.measure is None:
            return f"{self.event_type}"
        low, high = ("" if n is None else str(n) for n in (self.count_low, self.count_high))
        return f"{self.measure} {low if low == high else f'{low}..{high}'}"


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An incident as an analyst sees it over all reports. `also`: by column, other names that are as good."""

    id: str
    event_type: str
    sub_event_type: str
    date_start: date
    date_end: date
    place: str | None
    admin1: str | None
    country: str
    side_a: str | None
    side_b: str | None
    best: Mapping[str, int | None]
    reports: tuple[str, ...]
    also: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def names(self, column: str) -> tuple[str, ...]:
        """Every name that the gold takes for the column; none where it is null."""
        name = getattr(self, column)
        return (name, *self.also.get(column, ())) if name else ()


class BadGold(ValueError):
    """A line of a gold file that cannot be used: names the line's id and what to mend."""


def gold_events(records: Sequence[Mapping[str, Any]]) -> list[GoldEvent]:
    """The events of `events.jsonl`. Raises BadGold where a key is missing or no date."""
    return [_event(r) for r in records]


def gold_mentions(records: Sequence[Mapping[str, Any]]) -> list[GoldMention]:
    """The mentions of `mentions.jsonl`. Raises BadGold where one names neither a measure nor an event type."""
    return [_mention(r) for r in records]


def _event(r: Mapping[str, Any]) -> GoldEvent:
    try:
        return GoldEvent(
            id=str(r["id"]), event_type=r["event_type"], sub_event_type=r["sub_event_type"],
            date_start=date.fromisoformat(r["date_start"]), date_end=date.fromisoformat(r["date_end"]),
            place=r["place"], admin1=r["admin1"], country=r["country"], side_a=r["side_a"], side_b=r["side_b"],
            best={m: r[f"{m}_best"] for m in BEST}, reports=tuple(r["reports"]), also=r.get("also") or {},
        )  # fmt: skip
    except KeyError as error:
        raise BadGold(
            f"event {r.get('id')}: the key {error} is missing; add it, null where unknown"
        ) from None
    except (TypeError, ValueError) as error:
        raise BadGold(f"event {r.get('id')}: {error}; write dates as 2018-05-21") from None


def _mention(r: Mapping[str, Any]) -> GoldMention:
    if not (r.get("report") and r.get("quote") and (r.get("measure") or r.get("event_type"))):
        raise BadGold(f"mention {dict(r)}: it must have `report`, `quote`, and `measure` or `event_type`")
    unit = (r.get("unit") or "people") if r.get("measure") else None
    return GoldMention(
        report=str(r["report"]), event=r.get("event"), quote=r["quote"], measure=r.get("measure"),
        count_low=r.get("count_low"), count_high=r.get("count_high"), unit=unit, event_type=r.get("event_type"),
    )  # fmt: skip


def match_mentions(
    mentions: Sequence[GoldMention], texts: Mapping[str, str], readings: Mapping[str, Reading]
) -> dict[int, Claim]:
    """The claim that was read for each mention, by the mention's position; those that were not read are left out.

    texts, readings: by the report's gold id. A report without a reading has no claims.
    """
    by_report: dict[str, list[int]] = {}
    for at, mention in enumerate(mentions):
        by_report.setdefault(mention.report, []).append(at)
    found: dict[int, Claim] = {}
    for report, own in by_report.items():
        if report not in readings:
            continue
        claims = _told_in_body(readings[report])
        pairs = sorted(
            (_distance(mentions[at], claim, texts[report]), at, number)
            for at in own
            for number, claim in enumerate(claims)
            if _alike(mentions[at], claim)
        )
        used: set[int] = set()
        for distance, at, number in pairs:
            too_far = mentions[at].measure is None and distance > 0
            if at not in found and number not in used and not too_far:
                found[at] = claims[number]
                used.add(number)
    return found


def _told_in_body(reading: Reading) -> list[Claim]:
    roles = {s.sentence_no: s.role for s in reading.sentences}
    has_body = "body" in roles.values()
    return [c for c in reading.claims if not (has_body and roles.get(c.sentence_no) == "headline")]


def _alike(mention: GoldMention, claim: Claim) -> bool:
    if mention.measure is None:
        return claim.measure is None and claim.event_type == mention.event_type
    return (claim.measure, claim.unit, claim.count_low, claim.count_high) == (
        mention.measure, mention.unit, mention.count_low, mention.count_high,
    )  # fmt: skip


def _distance(mention: GoldMention, claim: Claim, text: str) -> int:
    """Characters between the mention's words and the claim's; less than 0, the more of them they share."""
    start = text.find(mention.quote)
    return max(claim.char_start, start) - min(claim.char_end, start + len(mention.quote))


def unread(mentions: Sequence[GoldMention], matched: Mapping[int, Claim]) -> Iterator[GoldMention]:
    """The mentions of events that no claim was read for."""
    return (m for at, m in enumerate(mentions) if m.event is not None and at not in matched)
