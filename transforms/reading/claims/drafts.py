"""A sentence's marks to drafts of claims: each figure, and each action without one, from its own words alone."""

import hashlib
from datetime import date

from transforms.reading.claims.counts_of_many import of_many
from transforms.reading.claims.dating import date_of, is_as_of
from transforms.reading.claims.deeds import sides, sides_of_figure
from transforms.reading.claims.draft import NO_DATE, NO_FIGURE, STATEMENT_DATE_ONLY, Draft
from transforms.reading.claims.draft_scopes import of_the_war, remembered, scope_of, up_to_now
from transforms.reading.claims.nearest import (
    action_of,
    may_tell,
    own_words,
    speaker_of,
    telling_action,
)
from transforms.reading.claims.no_claims import is_no_claim
from transforms.reading.claims.persons import may_be_nobody
from transforms.reading.claims.place_costs import WIDE
from transforms.reading.claims.placing import arrived, place_of
from transforms.reading.claims.tallies import of_a_whole_war, over_the_land, over_time
from transforms.reading.claims.told import site_of
from transforms.reading.claims.told_again import says_when_it_happened
from transforms.reading.claims.told_beside import EARLIER, LATER, answers_it, earlier_incident
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.sought import Sought

_LATELY = 14  # days


def draft_claims(report_id: str, marked: Marked, published: date | None) -> list[Draft]:
    """The claims of one sentence, from its own words alone, in the order of their figures."""
    drafts: list[Draft] = []
    by_position: dict[int, Draft] = {}
    for position, statement in enumerate(marked.read.statements):
        if is_no_claim(marked, statement):
            continue
        draft = _of_a_figure(report_id, marked, statement, published)
        if statement.share_of is not None:
            draft.part_of = by_position.get(statement.share_of)
            _date_with_total(draft)
        by_position[position] = draft
        drafts.append(draft)
    if marked.span.role == "body" and all(may_be_nobody(d) for d in drafts):
        action = telling_action(marked) or _scene_told(marked)
        if action is not None:
            drafts.append(_of_an_action(report_id, marked, action, published))
    return drafts


# What those did who were told of just before, and what befell the place told of.
_CAME = (
    r"(?:arrived|came|stormed|attacked|entered|raided|burst|opened fire|ambushed|surrounded|overran|descended|rode"
    r"|drove|broke into|set fire|shot|hacked)"
)
_THEY_CAME = Sought(
    rf"(?:They|The (?:men|group|militia|mob)) (?:then |later |first )?{_CAME}\b"
    r"|(?:(?:About|Some|Around|Nearly|More than|At least|Dozens of|Scores of|Hundreds of) )?(?:[\w-]+ )?"
    r"(?:gunmen|attackers|militants|fighters|rebels|assailants|bandits|militiamen|raiders)"
    rf"(?: [^,;]{{1,40}})? {_CAME}\b"
    r"|The [\w-]+ (?:in|at|near|of) [^;]{2,80} (?:was|were|had been) (?:attacked|hit|struck|stormed|bombed|shelled"
    r"|raided|overrun)\b"
)


def _scene_told(marked: Marked) -> ActionMark | None:
    """The attack of which a sentence without a figure tells where it was: "The raiders came to Lem with machetes"."""
    if not may_tell(marked) or not (says_when_it_happened(marked) or _THEY_CAME.match(marked.words)):
        return None
    attack = next((a for a in marked.actions if a.event_type in _VIOLENT and a.real), None)
    site = site_of(marked) if attack is not None else None
    return attack if site is not None and site.kind not in WIDE and site.relation in ("at", "near") else None


_VIOLENT = ("Explosions/Remote violence", "Violence against civilians")


def _date_with_total(draft: Draft) -> None:
    """Give a share that has no date the one of its total."""
    total = draft.part_of
    if total is None or total.date_mark is None or draft.date_mark is not None:
        return
    draft.date_mark = total.date_mark
    draft.date(total.date_mark)
    draft.reasons.pop("date_start", None)
    draft.scope = total.scope


def _of_a_figure(report_id: str, marked: Marked, statement: Statement, published: date | None) -> Draft:
    start, end = statement.start, statement.end
    own = own_words(marked, statement)
    beside = earlier_incident(marked, statement)
    told = marked if beside is None else beside.only(marked)
    dated = date_of(told, own, end, statement)
    whole = of_a_whole_war(marked, statement)
    if whole and dated is not None and dated.kind == "point" and not _is_current(dated, published):
        dated = None  # "four died on Sunday, bringing the war's toll to 75"
    until = (
        dated
        if dated is not None and (dated.date_start is None or is_as_of(marked, dated, statement))
        else None
    )
    if until is not None:
        dated = None
    if dated is not None and published is not None:
        dated = up_to_now(marked, statement, dated, published)
    again = remembered(marked.words, statement)
    if again and dated is not None and (dated.start < start or _is_lately(dated, published)):
        dated = None  # "Monday is the anniversary of her murder"
    place, destination = place_of(told, own, end, statement)
    if place is None and destination is not None and arrived(marked, start, destination):
        place = destination
    action = action_of(told, start, end, statement.measure)
    speaker, stance = speaker_of(marked, start, end)
    words, at = marked.words, marked.span.start
    scope = scope_of(dated, statement, published) if dated or not of_the_war(words) else "period"
    if whole or (
        scope == "incident" and (over_time(marked, statement, dated) or over_the_land(marked, statement))
    ):
        scope = "period"
    if scope == "incident" and of_many(marked, statement, dated, place):
        scope = "period"
    actor, target = sides_of_figure(marked, statement, action)
    scope = "background" if again and scope == "incident" else scope
    draft = Draft(
        marked, marked.span.sentence_no, statement, claim_id(report_id, at + start, at + end, statement),
        at + start, at + end, stance,
        scope,
        attribution=speaker.name if speaker else None,
        event_type=action.event_type if action else None,
        sub_event_type=action.sub_event_type if action else None,
        actor=actor,
        target=target,
        measure=statement.measure, unit=statement.unit, low=statement.low, high=statement.high,
        quantifier=statement.quantifier, victim=statement.victim, victim_class=_class(statement),
        place=as_worded(marked.text, place) if place else None,
        destination=destination.name if destination else None,
        date_mark=dated, until=until, place_mark=place, speaker_mark=speaker, action_mark=action,
    )  # fmt: skip
    if dated:
        draft.date(dated)
    else:
        draft.reasons["date_start"] = STATEMENT_DATE_ONLY if marked.statement_dated else NO_DATE
        if draft.scope == "incident" and answers_it(marked, statement):
            draft.reasons["date_start"] = LATER
    if beside is not None:
        draft.beside = beside
        draft.reasons |= {c: EARLIER for c, mark in (("date_start", dated), ("place", place)) if mark is None}
    return draft


def _is_lately(dated: DateMark, published: date | None) -> bool:
    """Whether a day lies so near that it is when people remember what was long ago."""
    if published is None or dated.date_start is None or dated.precision != 1:
        return False
    return (published - dated.date_start).days <= _LATELY


def _is_current(dated: DateMark, published: date | None) -> bool:
    """Whether a date is the stretch that a toll counts over: "the number killed this year"."""
    return dated.rule == "last_unit" and dated.date_end == published


def _of_an_action(report_id: str, marked: Marked, action: ActionMark, published: date | None) -> Draft:
    start, end = _clause_around(marked.text, action.start, action.end)
    dated = date_of(marked, start, end, None)
    place, _ = place_of(marked, start, end, None)
    speaker, stance = speaker_of(marked, action.start, action.end)
    actor, target = sides(marked, action)
    at = marked.span.start
    draft = Draft(
        marked, marked.span.sentence_no, None, _hash(report_id, at + start, at + end, action.sub_event_type),
        at + start, at + end, stance, scope_of(dated, None, published),
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
