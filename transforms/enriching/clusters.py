"""Tellings put together into events: the strongest pairs first, as long as nothing speaks against the whole."""

from collections.abc import Sequence
from datetime import date

from transforms.enriching.agreement import days_between
from transforms.enriching.likeness import Telling

_SLACK = 1  # days between the tellings of one event that are dated apart
_SLACK_OF_CLASHES = 4  # fighting goes on; its days are told as they come


class _Cluster:
    """Tellings known to be one event, and what further ones must agree with."""

    __slots__ = ("clash", "dated", "members", "reports")

    def __init__(self, telling: Telling) -> None:
        self.members = [telling.number]
        self.reports: dict[int, Telling] = {telling.report: telling}
        self.dated: list[tuple[date, date]] = []
        if telling.start and telling.end and telling.firm:
            self.dated.append((telling.start, telling.end))
        self.clash = "Armed clash" in telling.types

    def agrees_with(self, other: "_Cluster") -> bool:
        """Whether no report tells both as two incidents, and their days lie together."""
        shared = self.reports.keys() & other.reports.keys()
        if any(_two(self.reports[r], other.reports[r]) for r in shared):
            return False
        slack = _SLACK_OF_CLASHES if self.clash or other.clash else _SLACK
        return all(days_between(*a, *b) <= slack for a in self.dated for b in other.dated)

    def take(self, other: "_Cluster") -> None:
        """Take another's tellings in."""
        self.members += other.members
        self.reports = other.reports | self.reports
        self.dated = sorted({*self.dated, *other.dated})
        self.clash = self.clash or other.clash


def _two(one: Telling, other: Telling) -> bool:
    """Whether one report tells these apart: each with a toll of its own, or each in a place of its own."""
    tolls = one.killed is not None and other.killed is not None
    return tolls or (one.place is not None and other.place is not None and one.place != other.place)


def clusters(tellings: Sequence[Telling], pairs: Sequence[tuple[int, int, float]]) -> list[list[int]]:
    """The numbers of the tellings of each event; those paired with none alone. Pairs come strongest first.

    Clusters lie within connected components of the pairs, so that one component can be made anew by itself.
    """
    of = {t.number: _Cluster(t) for t in tellings}
    for a, b, _ in pairs:
        one, other = of[a], of[b]
        if one is not other and one.agrees_with(other):
            small, large = sorted((one, other), key=lambda c: (len(c.members), -min(c.members)))
            large.take(small)
            for number in small.members:
                of[number] = large
    return [sorted(c.members) for c in {id(c): c for c in of.values()}.values()]
