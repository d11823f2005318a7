"""Events made anew where claims changed, and only there; what comes of it is what linking all claims would give.

Clusters lie within connected components of the pairs (`clusters`), and a pair depends on its two reports alone. So
only the components that a changed report is in, or was in, can come out otherwise. They are found by walking from the
changed incidents to those they pair with; of other reports only those are read that tell of the days walked to.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from transforms.enriching.candidates import BACK, SINCE, pairs, window
from transforms.enriching.clusters import clusters
from transforms.enriching.duplicates import are_copies
from transforms.enriching.likeness import NOWHERE, Telling
from transforms.enriching.linking import Press, References, events_of, ordered, rows_of
from transforms.enriching.rules import BEST_RULE
from transforms.enriching.telling import Told, tell

_BESIDE = timedelta(days=2)  # two incidents share a block where their days, one added on either side, overlap


@dataclass(frozen=True, slots=True)
class Reports:
    """Reports and the claims that they make, as rows of their tables."""

    claims: pa.Table
    reports: pa.Table

    def __add__(self, other: "Reports") -> "Reports":
        """Both."""
        return Reports(
            pa.concat_tables([self.claims, other.claims]), pa.concat_tables([self.reports, other.reports])
        )


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Days and a country in which incidents that may be one with others lie; any country where it is null."""

    country: str | None
    first: date
    last: date


Finder = Callable[[Sequence[Window]], Reports]


@dataclass(frozen=True, slots=True)
class Relinked:
    """The events made anew with their claims, and the claims of which the events before do not stand."""

    events: pa.Table
    event_claims: pa.Table
    claims: pa.Array


def relink_events(
    new: Reports,
    gone: Reports,
    others: Finder,
    actors: pa.Table,
    sources: pa.Table,
    rule: str = BEST_RULE,
) -> Relinked:
    """The events that claims of new reports are part of or change.

    new: reports as they are now. gone: the same or other reports as they were when the events before were made, which
    are no longer. others: gives the unchanged reports with an incident in any of some windows, never new or gone ones;
    it may give more. actors, sources: all that any of the claims point to.
    """
    known = new
    sought: set[Window] = set()
    while True:
        press = Press.of(known.reports)
        now, touched = _touched(known, new, gone)
        ahead = {_window(t) for t in touched if window(t) is not None} - sought
        if not ahead:
            break
        sought |= ahead
        known = _united(known, others(sorted(ahead, key=str)))
    numbers = {t.number for t in touched if t.report >= 0}
    brought = set(new.reports["report_id"].to_pylist())
    compared = [t for t in now.tellings if t.number in numbers]
    alone = [n for n in now.alone if now.reports[now.report_of[n]] in brought]
    groups = clusters(compared, pairs(compared, press.copied(now.reports))) + [[n] for n in alone]
    rows = [rows_of(now, group) for group in sorted(groups)]
    events, event_claims = events_of(rows, known.claims, press, References.of(actors, sources), rule)
    freed = known.claims["claim_id"].take(pa.array([r for group in rows for r in group], pa.int64()))
    old = [*freed.to_pylist(), *new.claims["claim_id"].to_pylist(), *gone.claims["claim_id"].to_pylist()]
    return Relinked(events, event_claims, pa.array(sorted(set(old)), pa.string()))


def keep(events: pa.Table, event_claims: pa.Table, relinked: Relinked) -> tuple[pa.Table, pa.Table]:
    """The events before that still stand, with those made anew; sorted by id."""
    struck = pc.is_in(event_claims["claim_id"], value_set=relinked.claims)
    ids = pc.unique(event_claims.filter(struck)["event_id"])
    tables = []
    for before, made in ((events, relinked.events), (event_claims, relinked.event_claims)):
        standing = before.filter(pc.invert(pc.is_in(before["event_id"], value_set=ids)))
        tables.append(pa.concat_tables([standing.cast(made.schema), made]))
    return ordered(*tables)


def _touched(known: Reports, new: Reports, gone: Reports) -> tuple[Told, list[Telling]]:
    """What the known reports tell, and what of it (and of the gone) is linked with a new or gone incident.

    Gone tellings are numbered after all others and their reports from -1 down, so that both are told apart.
    """
    press = Press.of(known.reports)
    now = tell(known.claims, press.published)
    brought = set(new.reports["report_id"].to_pylist())
    before = Press.of(gone.reports)
    was = tell(gone.claims, before.published)
    past = [t._replace(number=t.number + len(now.rows), report=-1 - t.report) for t in was.tellings]
    names = dict(enumerate(now.reports)) | {-1 - n: r for n, r in enumerate(was.reports)}
    copied = _copied(press, before, names)
    beside: dict[int, list[int]] = defaultdict(list)
    for a, b, _ in pairs([*now.tellings, *past], copied):
        beside[a].append(b)
        beside[b].append(a)
    seeds = [t.number for t in now.tellings if now.reports[t.report] in brought] + [t.number for t in past]
    reached = set(seeds)
    while seeds:
        for other in beside[seeds.pop()]:
            if other not in reached:
                reached.add(other)
                seeds.append(other)
    return now, [t for t in (*now.tellings, *past) if t.number in reached]


def _copied(press: Press, before: Press, names: dict[int, str]) -> Callable[[int, int], bool]:
    def text(number: int) -> str:
        return (before if number < 0 else press).text(names[number])

    return lambda one, other: are_copies(text(one), text(other))


def _window(telling: Telling) -> Window:
    """Where the claims of an incident can be that may be one with this; wide enough for days that are not told."""
    days = window(telling)
    assert days is not None
    country = None if telling.country == NOWHERE else telling.country
    return Window(country, days[0] - _BESIDE, days[1] + _BESIDE + timedelta(days=max(SINCE, BACK)))


def _united(known: Reports, found: Reports) -> Reports:
    """Both, each report once."""
    held = known.reports["report_id"]

    def fresh(rows: pa.Table) -> pa.Table:
        return rows.filter(pc.invert(pc.is_in(rows["report_id"], value_set=pc.unique(held))))

    return known + Reports(fresh(found.claims), fresh(found.reports))


def within(windows: Iterable[Window], others: Reports) -> Reports:
    """Of reports in memory those with an incident in any of the windows: a `Finder` in Python, for few."""
    told: dict[str, list[tuple[str | None, date | None, date | None]]] = defaultdict(list)
    columns = (others.claims[c].to_pylist() for c in ("report_id", "country", "date_start", "date_end"))
    for report_id, country, start, end in zip(*columns, strict=True):
        told[report_id].append((country, start, end))
    days = dict(zip(*(others.reports[c].to_pylist() for c in ("report_id", "published")), strict=True))
    asked = list(windows)
    ids = pa.array(
        [r for r, own in told.items() if any(_meets(w, own, days.get(r)) for w in asked)], pa.string()
    )
    return Reports(
        *(t.filter(pc.is_in(t["report_id"], value_set=ids)) for t in (others.claims, others.reports))
    )


def _meets(
    asked: Window, own: Sequence[tuple[str | None, date | None, date | None]], published: date | None
) -> bool:
    lands = {country for country, _, _ in own if country}
    if asked.country is not None and lands and asked.country not in lands:
        return False
    if published is not None and asked.first <= published <= asked.last:
        return True
    return any(s and e and s <= asked.last and asked.first <= e for _, s, e in own)
