"""A sentence's marks to drafts of claims: each figure, and each action without one, from its own words alone."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date

from transforms.reading.claims.deeds import sides
from transforms.reading.claims.nearest import (
    action_of,
    arrived,
    date_of,
    own_words,
    place_of,
    speaker_of,
    telling_action,
)
from transforms.reading.claims.parties import party_of
from transforms.reading.claims.tallies import one_more_of_many, over_time
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.words import Words
from warehouse.tables.claims import Claim

EXTRACTOR = "sitrep.rules"
EXTRACTOR_VERSION = "2"
LONG_AGO = 30  # days before publication from which an event is background
PERIOD = 7  # days from which "since" and "in the past ..." make a figure a tally over time
MONTH = 31  # days beyond which any date does

NO_DATE = "no date in the words"
STATEMENT_DATE_ONLY = "only the day of the statement is told"
NO_FIGURE = "no figure in the words"


@dataclass(slots=True)
class Draft:
    """A claim in the making. Offsets count in the report's text; `statement` is None for an action without a figure.

    The marks are those of its own sentence that filled it; `carried`: by column, the rule that filled it from others.
    """

    marked: Marked
    statement: Statement | None
    claim_id: str
    start: int
    end: int
    stance: str
    scope: str
    attribution: str | None = None
    event_type: str | None = None
    sub_event_type: str | None = None
    actor: str | None = None
    target: str | None = None
    measure: str | None = None
    unit: str | None = None
    low: int | None = None
    high: int | None = None
    quantifier: str | None = None
    victim: str | None = None
    victim_class: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    date_precision: int | None = None
    date_text: str | None = None
    place: str | None = None
    destination: str | None = None
    part_of: "Draft | None" = None
    relation: str | None = None
    relation_to: "Draft | None" = None
    reasons: dict[str, str] = field(default_factory=dict)
    date_mark: DateMark | None = None
    place_mark: PlaceMark | None = None
    speaker_mark: SpeakerMark | None = None
    action_mark: ActionMark | None = None
    carried: dict[str, str] = field(default_factory=dict)

    @property
    def sentence_no(self) -> int:
        """The sentence that states it."""
        return self.marked.span.sentence_no

    def words_counted(self) -> str:
        """The words of the phrase that its figure counts by."""
        phrase = self.statement.phrase if self.statement else None
        return self.marked.words.between(phrase.first, phrase.last) if phrase else ""

    def date(self, mark: DateMark) -> None:
        """Take a date's days and words."""
        self.date_start, self.date_end = mark.date_start, mark.date_end
        self.date_precision, self.date_text = mark.precision, mark.text

    def claim(self, report_id: str) -> Claim:
        """The claim that it has become."""
        marked = self.marked
        at = marked.span.start
        return Claim(
            claim_id=self.claim_id,
            report_id=report_id,
            sentence_no=marked.span.sentence_no,
            char_start=self.start,
            char_end=self.end,
            quote=marked.text[self.start - at : self.end - at],
            part_of=self.part_of.claim_id if self.part_of else None,
            relation=self.relation,
            relation_to=self.relation_to.claim_id if self.relation_to else None,
            event_type=self.event_type,
            sub_event_type=self.sub_event_type,
            actor=self.actor,
            target=self.target,
            measure=self.measure,
            unit=self.unit,
            count_low=self.low,
            count_high=self.high,
            quantifier=self.quantifier,
            victim=self.victim,
            victim_class=self.victim_class,
            date_start=self.date_start,
            date_end=self.date_end,
            date_precision=self.date_precision,
            date_text=self.date_text,
            place=self.place,
            destination=self.destination,
            attribution=self.attribution,
            stance=self.stance,
            scope=self.scope,
            confidence=confidence(self),
            null_reasons=self.reasons or None,
            extractor=EXTRACTOR,
            extractor_version=EXTRACTOR_VERSION,
        )


def draft_claims(report_id: str, marked: Marked, published: date | None) -> list[Draft]:
    """The claims of one sentence, from its own words alone, in the order of their figures."""
    drafts: list[Draft] = []
    by_position: dict[int, Draft] = {}
    for position, statement in enumerate(marked.read.statements):
        if _is_no_claim(marked, statement):
            continue
        draft = _of_a_figure(report_id, marked, statement, published)
        if statement.share_of is not None:
            draft.part_of = by_position.get(statement.share_of)
        by_position[position] = draft
        drafts.append(draft)
    if not drafts and marked.span.role == "body":
        action = telling_action(marked)
        if action is not None:
            drafts.append(_of_an_action(report_id, marked, action, published))
    return drafts


def _is_no_claim(marked: Marked, statement: Statement) -> bool:
    """Whether the words count nobody: "12 were not killed", "to evacuate 300", "a resident who was evacuated said"."""
    if statement.verb.negated and statement.low:
        return True
    if statement.verb.planned or one_more_of_many(marked.words, statement):
        return True
    if (
        statement.rule == "counted by a noun"
        and statement.measure in _ARRANGED
        and _only_sought(marked.words, statement)
    ):
        return True
    if statement.measure == "displaced" and statement.verb.at >= 0 and _only_runs(marked.words, statement):
        return True
    if statement.measure == "displaced" and statement.number.high == 1 and statement.unit == "people":
        return True  # one person who fled is a witness or a fugitive
    of_some = statement.phrase.share and statement.number.form == "words"  # "one of the rescued said"
    if statement.number.high != 1 or not (of_some or statement.number.form in ("article", "people", "name")):
        return False
    at = marked.words.starts[statement.phrase.last - 1]
    return any(s.start <= at < s.end and not s.anaphoric for s in marked.speakers[:50])


_LOSING = frozenset("lose loses losing lost suffer suffered suffers sustained".split())  # noqa: SIM905
_BEGAN = frozenset("began begun erupted started launched resumed out".split())  # noqa: SIM905


def _up_to_now(marked: Marked, statement: Statement, dated: DateMark, published: date) -> DateMark:
    """The stretch that a figure counts over: "the war, begun on 9 May, has driven out 300" is since then."""
    if dated.kind != "point" or dated.date_start is None or not statement.verb.perfect:
        return dated
    before = marked.text[max(0, dated.start - 24) : dated.start].lower().split()[-3:]
    if _BEGAN.isdisjoint(before) or dated.date_start > published:
        return dated
    days = (published - dated.date_start).days
    return replace(
        dated, date_end=published, kind="since", precision=5 if days > MONTH else 4 if days > PERIOD else 2
    )


_RUNNING = frozenset(["fled", "flee", "flees", "fleeing"])


def _only_runs(words: Words, statement: Statement) -> bool:
    """Whether those who "fled" are fighters, or one person: they got away and are not displaced."""
    if words.lows[statement.verb.at] not in _RUNNING:
        return False
    return statement.victim_class == "combatant" or statement.single in ("people", "name", "pronoun")


# What may be sought, promised or under way: "called for the release of 40 prisoners" frees nobody.
_ARRANGED = frozenset(
    ("released", "evacuated", "surrendered", "returned", "rescued", "detained", "captured", "abducted")
)
_SOUGHT = frozenset(
    """
    demand demands demanded demanding call calls called calling urge urges urged urging seek seeks sought seeking want
    wants wanted negotiate negotiating negotiated negotiations talks offer offered offers order ordered orders plan
    plans planned await awaiting awaits hope hopes hoped for warrant warrants about request requested requests prevent
    prevented allow allowing over condition await if would
    """.split()  # noqa: SIM905
)
_UNDER_WAY = frozenset(
    ("began", "begins", "begin", "planned", "postponed", "delayed", "stalled", "due", "expected", "will")
)


def _only_sought(words: Words, statement: Statement) -> bool:
    """Whether a noun for what befalls people ("the release of") names what is asked for or has only begun."""
    first = statement.verb.first
    before, after = (
        words.lows[max(0, first - 5) : first],
        words.lows[statement.phrase.last : statement.phrase.last + 3],
    )
    return not _SOUGHT.isdisjoint(before) or not _UNDER_WAY.isdisjoint(after)


def _of_a_figure(report_id: str, marked: Marked, statement: Statement, published: date | None) -> Draft:
    start, end = statement.start, statement.end
    own = own_words(marked, statement)
    dated = date_of(marked, own, end, statement)
    if dated is not None and published is not None:
        dated = _up_to_now(marked, statement, dated, published)
    place, destination = place_of(marked, own, end, statement.measure)
    if place is None and destination is not None and arrived(marked, start, destination):
        place = destination
    action = action_of(marked, start, end, statement.measure)
    speaker, stance = speaker_of(marked, start, end)
    words = marked.words
    scope = _scope(dated, statement, published) if dated or not _of_the_war(words) else "period"
    if scope == "incident" and over_time(marked, statement, dated):
        scope = "period"
    lost = not _LOSING.isdisjoint(words.lows[statement.verb.first : statement.verb.last])
    draft = Draft(
        marked, statement, claim_id(report_id, marked.span.start + start, marked.span.start + end, statement),
        marked.span.start + start, marked.span.start + end, stance,
        scope,
        attribution=speaker.name if speaker else None,
        event_type=action.event_type if action else None,
        sub_event_type=action.sub_event_type if action else None,
        actor=None if lost else party_of(words, statement.actor),
        target=party_of(words, statement.phrase) or (party_of(words, statement.actor) if lost else None),
        measure=statement.measure, unit=statement.unit, low=statement.low, high=statement.high,
        quantifier=statement.quantifier, victim=statement.victim, victim_class=_class(statement),
        place=as_worded(marked.text, place) if place else None,
        destination=destination.name if destination else None,
        date_mark=dated, place_mark=place, speaker_mark=speaker, action_mark=action,
    )  # fmt: skip
    if dated:
        draft.date(dated)
    else:
        draft.reasons["date_start"] = STATEMENT_DATE_ONLY if marked.statement_dated else NO_DATE
    return draft


def _of_an_action(report_id: str, marked: Marked, action: ActionMark, published: date | None) -> Draft:
    start, end = _clause_around(marked.text, action.start, action.end)
    dated = date_of(marked, start, end, None)
    place, _ = place_of(marked, start, end, None)
    speaker, stance = speaker_of(marked, action.start, action.end)
    actor, target = sides(marked, action)
    at = marked.span.start
    draft = Draft(
        marked, None, _hash(report_id, at + start, at + end, action.sub_event_type), at + start, at + end, stance,
        _scope(dated, None, published),
        attribution=speaker.name if speaker else None,
        event_type=action.event_type, sub_event_type=action.sub_event_type, actor=actor, target=target,
        place=as_worded(marked.text, place) if place else None,
        date_mark=dated, place_mark=place, speaker_mark=speaker, action_mark=action,
        reasons={"measure": NO_FIGURE},
    )  # fmt: skip
    if dated:
        draft.date(dated)
    else:
        draft.reasons["date_start"] = NO_DATE
    return draft


def claim_id(report_id: str, start: int, end: int, statement: Statement) -> str:
    """Hash of report, offsets, measure and the figure's own place: stable while the text stands."""
    return _hash(report_id, start, end, f"{statement.measure}:{statement.phrase.first}")


def _hash(report_id: str, start: int, end: int, what: str) -> str:
    return hashlib.sha256(f"{report_id}:{start}:{end}:{what}".encode()).hexdigest()[:16]


def _class(statement: Statement) -> str:
    found = statement.victim_class or "unknown"
    return "civilian" if found == "unknown" and statement.measure in ("displaced", "returned") else found


_LONG = frozenset(("weeks", "months", "years", "decades"))
_FOUGHT = frozenset(
    "fighting war clashes conflict battles shelling bombing violence siege raids strikes".split()  # noqa: SIM905
)


def _of_the_war(words: Words) -> bool:
    """Whether a sentence without a date counts what a whole war has cost: "the war has killed thousands"."""
    for at, low in enumerate(words.lows[:400]):
        if low not in _LONG or words.lows[at + 1 : at + 2] != ["of"]:
            continue
        if not _FOUGHT.isdisjoint(words.lows[at + 2 : at + 5]):
            return True  # "five months of clashes cost 300 lives"
    lows = set(words.lows[:400])
    return bool(lows & {"has", "have"}) and bool(
        lows & {"war", "conflict", "insurgency", "uprising", "since", "rebellion"}
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


def confidence(draft: Draft) -> float:
    """How sure the reading is: a plain verb beside its figure 0.9; less for tolls, ellipsis, distance, no date."""
    statement = draft.statement
    if statement is None:
        return 0.5
    sure = 0.9
    sure -= 0.1 if draft.victim is None else 0.0
    sure -= 0.1 if statement.cumulative or statement.earlier else 0.0
    sure -= 0.1 if draft.end - draft.start > 120 else 0.0
    sure -= 0.1 if statement.single in ("name", "pronoun") else 0.0
    sure -= 0.05 if draft.date_mark is None else 0.0
    sure -= 0.05 if draft.victim_class == "unknown" else 0.0
    return round(sure, 2)
