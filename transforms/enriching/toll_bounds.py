"""Low, best and high of an event's toll: of the figures that count, and of what would count if a rival were right."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.enriching.overlaps import addable
from transforms.enriching.rules import best_of
from transforms.enriching.tolls import can_count
from warehouse.tables import Claim, EventClaim


@dataclass(frozen=True, slots=True)
class Toll:
    """The people of one measure: least, best and greatest; null greatest where it is open."""

    low: int | None
    best: int | None
    high: int | None
    said: str = ""  # the best estimate in words, with how they bound it


def toll_of(measure: str, claims: Sequence[Claim], rows: dict[str, EventClaim]) -> Toll:
    """Low, best and high of a measure: of what counts, and of what would count if a rival speaker were right."""
    figures = [c for c in claims if c.measure == measure and can_count(c)]
    counted = [c for c in figures if rows[c.claim_id].counted]
    if not counted:
        return Toll(None, None, None)
    sums = [counted, *_instead(counted, [c for c in figures if rows[c.claim_id].role == "rival"])]
    best = sum(best_of(c) for c in counted)
    lows = [n for n in map(_sum_low, sums) if n is not None]
    highs = [n for n in map(_sum_high, sums) if n is not None]
    low = min(*lows, best) if len(lows) == len(sums) else None
    high = max(*highs, best) if len(highs) == len(sums) else None
    return Toll(low, best, high, _words(_sum_low(counted), best, _sum_high(counted)))


def _instead(counted: Sequence[Claim], rivals: Sequence[Claim]) -> Iterator[list[Claim]]:
    """What each rival telling (one speaker in one report) puts in the place of the claims that count."""
    tellings: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for rival in rivals:
        tellings[rival.report_id, rival.source_id].append(rival)
    for left in tellings.values():
        while left:
            own: list[Claim] = []
            for claim in left:
                if all(addable(claim, c) for c in own):
                    own.append(claim)
            yield [c for c in counted if all(addable(c, o) for o in own)] + own
            left = [c for c in left if c not in own]


def _words(low: int | None, best: int, high: int | None) -> str:
    if low is None:
        return f"up to {high:,}" if high is not None else f"around {best:,}"
    if high is None:
        return f"at least {low:,}"
    return f"{low:,} to {high:,}" if low < high else f"{best:,}"


def _sum_low(claims: Sequence[Claim]) -> int | None:
    lows = [c.count_low for c in claims if c.count_low is not None]
    return sum(lows) if len(lows) == len(claims) else None


def _sum_high(claims: Sequence[Claim]) -> int | None:
    highs = [c.count_high for c in claims if c.count_high is not None]
    return sum(highs) if len(highs) == len(claims) else None
