"""Marks to claims: each figure, and each action without one, with its date, place, parties and speaker."""

import hashlib
from dataclasses import dataclass
from datetime import date

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.places import PlaceMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.parties import actor_of
from warehouse.tables.claims import Claim

EXTRACTOR = "sitrep.rules"
EXTRACTOR_VERSION = "1"
MOVEMENTS = {"displaced", "evacuated", "returned"}
LONG_AGO = 30  # days before publication from which an event is background
PERIOD = 7  # days from which "since" and "in the past ..." make a figure a tally over time
MONTH = 31  # days beyond which any date does

NO_DATE = "no date in the words"
STATEMENT_DATE_ONLY = "only the day of the statement is told"


@dataclass(frozen=True, slots=True)
class Drafted:
    """A claim with the marks that discourse needs. `dated`, `placed`: by words of its own sentence."""

    claim: Claim
    marked: Marked
    statement: Statement | None
    dated: bool


def draft_claims(report_id: str, marked: Marked, published: date | None) -> list[Drafted]:
    """The claims of one sentence, from its own words alone, in the order of their figures."""
    drafts: list[Drafted] = []
    ids: list[str] = []
    for statement in marked.read.statements:
        if statement.verb.negated and statement.low:
            continue  # "12 people were not killed" counts nobody
        if statement.verb.planned and statement.measure not in ("killed", "wounded"):
            continue  # what will or may be is no event
        if _speaks(marked, statement):
            continue  # "a resident who was evacuated said": a witness, not a count
        claim = _figure_claim(report_id, marked, statement, ids, published)
        ids.append(claim.claim_id)
        drafts.append(Drafted(claim, marked, statement, claim.date_start is not None))
    if not drafts and marked.span.role == "body":
        action = _telling_action(marked)
        if action is not None:
            claim = _action_claim(report_id, marked, action, published)
            drafts.append(Drafted(claim, marked, None, claim.date_start is not None))
    return drafts


def _speaks(marked: Marked, statement: Statement) -> bool:
    """Whether the one person counted is the sentence's speaker."""
    if statement.number.high != 1 or statement.number.form not in ("article", "people", "name"):
        return False
    at = marked.words.starts[statement.phrase.last - 1]
    return any(s.start <= at < s.end and not s.anaphoric for s in marked.speakers[:50])


def _figure_claim(
    report_id: str, marked: Marked, statement: Statement, ids: list[str], published: date | None
) -> Claim:
    start, end = statement.start, statement.end
    dated = _date(marked, start, end, statement)
    place, destination = _place(marked, start, end, statement.measure)
    action = _nearest_action(marked, start, end, statement)
    victim_class = statement.victim_class
    if victim_class is None or (victim_class == "unknown" and statement.measure == "displaced"):
        victim_class = "civilian" if statement.measure == "displaced" else "unknown"
    speaker, stance = _speaker(marked, start, end)
    reasons = {} if dated else {"date_start": STATEMENT_DATE_ONLY if marked.statement_dated else NO_DATE}
    return Claim(
        **_identity(report_id, marked, start, end, statement.measure),
        part_of=ids[statement.share_of] if statement.share_of is not None and statement.share_of < len(ids) else None,
        event_type=action.event_type if action else None,
        sub_event_type=action.sub_event_type if action else None,
        actor=actor_of(marked.words, statement),
        measure=statement.measure,
        unit=statement.unit,
        count_low=statement.low,
        count_high=statement.high,
        quantifier=statement.quantifier,
        victim=statement.victim,
        victim_class=victim_class,
        **_dates(dated),
        place=place,
        destination=destination,
        attribution=speaker,
        stance=stance,
        scope=_scope(dated, statement, published) if dated or not _of_the_war(marked) else "period",
        confidence=_confidence(statement, dated, victim_class),
        null_reasons=reasons or None,
        extractor=EXTRACTOR,
        extractor_version=EXTRACTOR_VERSION,
    )  # fmt: skip


def _action_claim(report_id: str, marked: Marked, action: ActionMark, published: date | None) -> Claim:
    start, end = _clause_around(marked.text, action.start, action.end)
    dated = _date(marked, start, end, None)
    place, _ = _place(marked, start, end, None)
    speaker, stance = _speaker(marked, action.start, action.end)
    return Claim(
        **_identity(report_id, marked, start, end, action.sub_event_type),
        event_type=action.event_type,
        sub_event_type=action.sub_event_type,
        **_dates(dated),
        place=place,
        attribution=speaker,
        stance=stance,
        scope=_scope(dated, None, published),
        confidence=0.5,
        null_reasons={"measure": "no figure in the words"} | ({} if dated else {"date_start": NO_DATE}),
        extractor=EXTRACTOR,
        extractor_version=EXTRACTOR_VERSION,
    )  # fmt: skip


def claim_id(report_id: str, start: int, end: int, measure: str) -> str:
    """Hash of report, offsets and measure: stable while the text stands."""
    return hashlib.sha256(f"{report_id}:{start}:{end}:{measure}".encode()).hexdigest()[:16]


def _identity(report_id: str, marked: Marked, start: int, end: int, measure: str) -> dict:  # type: ignore[type-arg]
    first, last = marked.span.start + start, marked.span.start + end
    return {
        "claim_id": claim_id(report_id, first, last, measure),
        "report_id": report_id,
        "sentence_no": marked.span.sentence_no,
        "char_start": first,
        "char_end": last,
        "quote": marked.text[start:end],
    }


def _dates(mark: DateMark | None) -> dict:  # type: ignore[type-arg]
    if mark is None:
        return {}
    return {
        "date_start": mark.date_start, "date_end": mark.date_end, "date_precision": mark.precision,
        "date_text": mark.text,
    }  # fmt: skip


def _date(marked: Marked, start: int, end: int, statement: Statement | None) -> DateMark | None:
    """The date nearest to a statement in its sentence, a `;` or "but" being far away."""
    best: tuple[int, DateMark] | None = None
    tolls = any(s.cumulative for s in marked.read.statements)
    for mark in marked.dates[:20]:
        if mark.date_start is None or mark.kind == "background":
            continue
        if mark.kind == "since" and tolls and statement is not None and not statement.cumulative:
            continue  # "21 deaths, pushing the toll to 223 since May": the period is the toll's
        cost = _distance(marked.text, mark.start, mark.end, start, end)
        if cost < FAR and (best is None or cost < best[0]):
            best = (cost, mark)
    return best[1] if best else None


FAR = 5000


def _distance(text: str, start: int, end: int, other_start: int, other_end: int) -> int:
    """Characters between two stretches, with a charge for every clause border between them."""
    if end <= other_start:
        between = text[end:other_start]
    elif start >= other_end:
        between = text[other_end:start]
    else:
        return 0
    if len(between) > FAR:
        return FAR
    return (
        len(between)
        + 400 * between.count(";")
        + 300 * between.count(" but ")
        + 150 * between.count(" while ")
        + 20 * between.count(",")
    )


def _place(marked: Marked, start: int, end: int, measure: str | None) -> tuple[str | None, str | None]:
    """Where it happened, and for movements where to."""
    movement = measure in MOVEMENTS
    best: tuple[int, PlaceMark] | None = None
    destination: PlaceMark | None = None
    for mark in marked.places[:30]:
        if mark.relation == "destination" and movement:
            destination = destination or mark
            continue
        cost = _distance(marked.text, mark.start, mark.end, start, end)
        cost += {"at": 0, "near": 60, "origin": 0 if movement else 150, "of": 250, "destination": 300}.get(
            mark.relation, 200
        )
        cost += 80 if mark.kind in ("country", "facility") else 0
        if mark.end <= start:
            cost += 15
        if best is None or cost < best[0]:
            best = (cost, mark)
    return (best[1].name if best and best[0] < FAR else None, destination.name if destination else None)


def _speaker(marked: Marked, start: int, end: int) -> tuple[str | None, str]:
    """Who answers for these words, and how surely."""
    stance, name = "asserted", None
    chosen: SpeakerMark | None = None
    for mark in marked.speakers[:30]:
        if (mark.scope_start <= start and end <= mark.scope_end) or (
            mark.scope_start < end and start < mark.scope_end
        ):
            if mark.name and (
                chosen is None or mark.scope_end - mark.scope_start <= chosen.scope_end - chosen.scope_start
            ):
                chosen = mark
            if mark.stance == "denied":
                stance = "denied"
            elif mark.stance == "hedged" and stance == "asserted":
                stance = "hedged"
    if chosen is not None:
        name = chosen.name
        stance = chosen.stance if chosen.stance != "asserted" else stance
    return name, stance


def _of_the_war(marked: Marked) -> bool:
    """Whether a sentence without a date counts what a whole war has cost: "the war has killed thousands"."""
    words = set(marked.words.lows[:400])
    return bool(words & {"has", "have"}) and bool(
        words & {"war", "conflict", "insurgency", "uprising", "since", "rebellion"}
    )


def _scope(dated: DateMark | None, statement: Statement | None, published: date | None) -> str:
    """Whether a figure is of an incident, of a period, or of an event before the one reported."""
    if statement is not None and (statement.cumulative and dated is not None and dated.kind == "since"):
        return "period"
    if dated is None or dated.date_start is None or dated.date_end is None:
        return "incident"
    if dated.kind != "since" and published is not None and (published - dated.date_end).days > LONG_AGO:
        return "background"
    days = (dated.date_end - dated.date_start).days
    tally = dated.kind in ("since", "span") and days > PERIOD
    return "period" if tally or days > MONTH else "incident"


# Actions that kill and wound nobody by themselves.
NO_VIOLENCE = {"Arrests", "Agreement", "Non-violent transfer of territory", "Abduction/forced disappearance"}


def _nearest_action(marked: Marked, start: int, end: int, statement: Statement) -> ActionMark | None:
    """The action a figure belongs to: the most telling one near it."""
    if statement.measure in ("abducted",):
        return next((a for a in marked.actions if a.sub_event_type == "Abduction/forced disappearance"), None)
    if statement.measure in ("detained",):
        return next((a for a in marked.actions if a.sub_event_type == "Arrests"), None)
    violent = statement.measure in ("killed", "wounded", "casualties", "missing", "trapped")
    near = [
        a for a in marked.actions
        if a.sub_event_type not in NO_VIOLENCE or not violent
    ]  # fmt: skip
    near = [a for a in near if _distance(marked.text, a.start, a.end, start, end) < 400]
    return near[0] if near else None


def _telling_action(marked: Marked) -> ActionMark | None:
    """The action that a sentence without a figure reports as done, or None where it is only spoken of."""
    if "?" in marked.text or len(marked.text) > 2000:
        return None
    named = bool(marked.places or marked.dates)
    words = set(marked.words.lows[:400])
    if words & {
        "will",
        "would",
        "could",
        "may",
        "might",
        "should",
        "if",
        "plans",
        "planned",
        "fear",
        "fears",
        "threatened",
    }:
        return None
    return next((a for a in marked.actions if a.alone), None) if named else None


def _clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between the clause borders around some words."""
    first = max(text.rfind(sign, 0, start) for sign in (";", ":")) + 1
    ends = [at for at in (text.find(sign, end) for sign in (";", ": ")) if at >= 0]
    last = min(ends, default=len(text))
    while first < start and (text[first].isspace() or text[first] in "\"“'‘"):
        first += 1
    while last > end and (text[last - 1].isspace() or text[last - 1] in '."”'):
        last -= 1
    return first, last


def _confidence(statement: Statement, dated: DateMark | None, victim_class: str) -> float:
    """How sure the reading is: a plain verb beside its figure 0.9; less for tolls, ellipsis, distance, no date."""
    sure = 0.9
    sure -= 0.1 if statement.victim is None else 0.0
    sure -= 0.1 if statement.cumulative or statement.earlier else 0.0
    sure -= 0.1 if statement.end - statement.start > 120 else 0.0
    sure -= 0.05 if dated is None else 0.0
    sure -= 0.05 if victim_class == "unknown" else 0.0
    return round(sure, 2)
