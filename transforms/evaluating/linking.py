"""Linking measured against event gold: which mentions were put into one event, and what the events say.

B-cubed (Bagga and Baldwin, 1998): for each mention, the share of its predicted event that is of its gold event
(precision), and the share of its gold event that is in its predicted event (recall), averaged over mentions.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from transforms.evaluating.event_fields import FIELDS, Verdict, verdicts
from transforms.evaluating.event_gold import GoldEvent, GoldMention, match_mentions, unread
from transforms.reading import Reading
from warehouse.tables import Actor, Event, EventClaim, Place
from warehouse.tables.claims import Claim


@dataclass(frozen=True, slots=True)
class Linked:
    """What reading, enriching and linking made of the gold's reports. `readings`: by the report's gold id."""

    readings: Mapping[str, Reading]
    events: Sequence[Event]
    event_claims: Sequence[EventClaim]
    places: Sequence[Place] = ()
    actors: Sequence[Actor] = ()


@dataclass(frozen=True, slots=True)
class EventGold:
    """A set: the reports' texts by id, the events, and the mentions of them."""

    texts: Mapping[str, str]
    events: Sequence[GoldEvent]
    mentions: Sequence[GoldMention]


@dataclass(frozen=True, slots=True)
class LinkingScore:
    """Figures (0 to 1), errors by kind, and by gold event what went wrong, the worst first."""

    figures: Mapping[str, float]
    kinds: Mapping[str, int]
    errors: Sequence[tuple[str, tuple[str, ...]]] = field(default=())


def b_cubed(items: Sequence[tuple[str | None, Hashable]]) -> tuple[float, float, float]:
    """Precision, recall and F1 over items of a gold event and a predicted cluster.

    An item whose gold event is None belongs to no event: it is no item of its own, but spoils the precision of those
    in whose cluster it lies. No items at all give 1.
    """
    clusters = Counter(cluster for _, cluster in items)
    events = Counter(event for event, _ in items if event is not None)
    shared = Counter((event, cluster) for event, cluster in items if event is not None)
    told = sum(events.values())
    if not told:
        return 1.0, 1.0, 1.0
    precision = sum(n * n / clusters[cluster] for (_, cluster), n in shared.items()) / told
    recall = sum(n * n / events[event] for (event, _), n in shared.items()) / told
    return precision, recall, 2 * precision * recall / (precision + recall)


def score_linking(gold: EventGold, linked: Linked) -> LinkingScore:
    """Score the events made of a set's reports.

    Of the mentions that were read (`mentions read`: their share) the B-cubed figures are taken; `strict` ones are over
    all mentions, of which each that was not read is alone. `tallies apart`: of the mentions that belong to no
    event, those read that lie in no event with one that does. The fields are over all gold events: of each the event
    that shares most mentions with it is compared, and a gold event of which nothing was read has all wrong.
    """
    matched = match_mentions(gold.mentions, gold.texts, linked.readings)
    home = _homes(linked.event_claims)
    clusters = {at: home.get(claim.claim_id, claim.claim_id) for at, claim in matched.items()}
    read = [(gold.mentions[at].event, cluster) for at, cluster in clusters.items()]
    strict = [(m.event, clusters.get(at, f"unread {at}")) for at, m in enumerate(gold.mentions)]
    told = [m for m in gold.mentions if m.event is not None]
    missed = list(unread(gold.mentions, matched))
    of_events = {cluster for event, cluster in read if event is not None}
    tallies = [cluster for event, cluster in read if event is None]
    figures = {"mentions read": _share(len(told) - len(missed), len(told))}
    for name, items in (("b3", read), ("b3 strict", strict)):
        values = zip(("precision", "recall", "f1"), b_cubed(items), strict=True)
        figures |= {f"{name} {figure}": value for figure, value in values}
    figures["tallies apart"] = _share(sum(c not in of_events for c in tallies), len(tallies))
    judged = _judged(gold, linked, read)
    for name in FIELDS:
        rights = [
            v.right for found in judged.values() for v in found if v.field == name and v.right is not None
        ]
        figures[name] = _share(sum(rights), len(rights))
    return _with_errors(figures, gold, matched, clusters, judged)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _homes(rows: Sequence[EventClaim]) -> dict[str, str]:
    """The event of each claim; of several the one in which its figure counts, else the first by id."""
    order = sorted(rows, key=lambda r: (not r.counted, r.event_id), reverse=True)
    return {r.claim_id: r.event_id for r in order}


def _judged(
    gold: EventGold, linked: Linked, read: Sequence[tuple[str | None, str]]
) -> dict[str, list[Verdict]]:
    """The verdicts on each gold event, by its id."""
    made = {e.event_id: e for e in linked.events}
    places, actors = {p.place_id: p for p in linked.places}, {a.actor_id: a for a in linked.actors}
    sizes = Counter(cluster for _, cluster in read)
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for event, cluster in read:
        if event is not None and cluster in made:
            shared[event][cluster] += 1
    judged = {}
    for wanted in gold.events:
        own = shared[wanted.id]
        best = min(own, key=lambda c: (-own[c], sizes[c], c), default=None)
        judged[wanted.id] = verdicts(wanted, made[best] if best else None, places, actors)
    return judged


def _with_errors(
    figures: Mapping[str, float], gold: EventGold, matched: Mapping[int, Claim], clusters: Mapping[int, str],
    judged: Mapping[str, Sequence[Verdict]],
) -> LinkingScore:  # fmt: skip
    by_cluster: dict[str, list[GoldMention]] = defaultdict(list)
    by_event: dict[str, Counter[str]] = defaultdict(Counter)
    for at, cluster in clusters.items():
        mention = gold.mentions[at]
        by_cluster[cluster].append(mention)
        if mention.event is not None:
            by_event[mention.event][cluster] += 1
    kinds: Counter[str] = Counter()
    told: dict[str, list[str]] = {e.id: [] for e in gold.events}
    for event, own in by_event.items():
        main = min(own, key=lambda c: (-own[c], len(by_cluster[c]), c))
        for cluster in own:
            inside = by_cluster[cluster]
            if cluster != main:
                kinds["split wrongly"] += 1
                told[event].append(f"split     apart are {_quoted(m for m in inside if m.event == event)}")
            others = [m for m in inside if m.event != event]
            if others and cluster == main:
                kinds["merged wrongly"] += any(m.event is not None for m in others)
                kinds["tally in an event"] += sum(m.event is None for m in others)
                told[event].append(f"merged    with {_quoted(others)}")
    for mention in unread(gold.mentions, matched):
        kinds["not read"] += 1
        told[str(mention.event)].append(f"not read  {_quoted([mention])}")
    for event, found in judged.items():
        for v in found:
            if v.right is False:
                kinds[f"wrong {v.field}"] += 1
                told[event].append(f"wrong     {v.field}: {v.wanted} made {v.made}")
    reports = {e.id: ", ".join(e.reports) for e in gold.events}
    errors = [
        (f"{event} ({reports.get(event, 'no such event')})", tuple(lines))
        for event, lines in sorted(told.items(), key=lambda item: (-_weight(item[1]), item[0]))
        if lines
    ]
    return LinkingScore(dict(figures), dict((+kinds).most_common()), errors)


def _weight(lines: Sequence[str]) -> int:
    """Wrong links weigh most: they spoil what hangs on them."""
    return sum(3 if line.startswith(("split", "merged")) else 1 for line in lines)


def _quoted(mentions: Iterable[GoldMention]) -> str:
    return "; ".join(f"{m.report} [{m.event or 'no event'}: {m.words}] «{m.quote}»" for m in mentions)
