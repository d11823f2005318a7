"""The days that a figure is lent: those of the incident told before, up to now, or those of its own sentence."""

import re
from datetime import date
from itertools import pairwise

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.draft_scopes import MONTH
from transforms.reading.claims.elsewhere import elsewhere_than
from transforms.reading.claims.place_costs import WIDE
from transforms.reading.claims.told import Incident
from transforms.reading.claims.told_again import says_when_it_happened
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import precision_of
from transforms.reading.text.sought import Sought

_BEFELL_THEM = Sought(
    r"the (?:[\w-]+ )??(?P<group>[\w-]+) (?:were|was|had been) (?:all )?"
    r"(?:killed|murdered|assassinated|shot(?: dead)?|slain|massacred|executed)\b",
    re.IGNORECASE,
)
_HAVE = frozenset(("has", "have"))
_NEAR = 2  # sentences
_HARM = frozenset(("killed", "wounded", "casualties", "missing"))
_BESIDE_THE_DEAD = frozenset(("wounded", "missing"))


def lend_date(draft: Draft, context: Incident, published: date | None) -> None:
    """Give a figure the days of the incident told before; up to now where it tells what has happened since."""
    start, end, precision = context.date_start, context.date_end, context.precision
    if (
        draft.until is not None
        and context.stretch
        and start
        and draft.until.date_end
        and start <= draft.until.date_end
    ):
        _date(draft, context, draft.until.date_end, precision_of(start, draft.until.date_end))
        return
    perfect = draft.statement is not None and draft.statement.verb.perfect
    if start and published and start <= published and (has_left_since(draft) or (perfect and context.began)):
        end, precision = published, 5 if (published - start).days > MONTH else 4
    _date(draft, context, end, precision)


def count_until(draft: Draft, context: Incident) -> None:
    """Count those who had left "by Friday" from what was told before on."""
    until, start = draft.until, context.date_start
    if until is None or start is None or until.rule == "recent" or draft.measure != "displaced":
        return
    near = draft.sentence_no - context.sentence_no <= _NEAR
    if until.date_end is not None and start <= until.date_end and near and not context.background:
        _date(draft, context, until.date_end, precision_of(start, until.date_end))


def _date(draft: Draft, context: Incident, end: date | None, precision: int | None) -> None:
    draft.lend_days(context.date_start, end, precision, context.text, f"{context.text!r}, told before")
    if context.background:
        draft.scope = "background"
    elif end and context.date_start and (end - context.date_start).days > MONTH:
        draft.scope = "period"


def _side_by_side(before: Draft, draft: Draft) -> bool:
    """Whether nothing but "and" stands between two figures: "left nine dead and ten hurt"."""
    if before.statement is None or draft.statement is None:
        return False
    between = draft.marked.text[before.statement.end : draft.statement.start].strip(" ,")
    return before.statement.verb is draft.statement.verb or between in ("", "and")


def lend_to_siblings(drafts: list[Draft]) -> None:
    """Give figures that stand side by side one day: "The first, in Lem, left nine dead and ten hurt"."""
    for before, draft in pairwise(drafts):
        if draft.date_start is not None or draft.until is not None or draft.part_of is not None:
            continue
        if "date_start" not in before.carried or before.sentence_no != draft.sentence_no:
            continue
        if not _side_by_side(before, draft):
            continue
        counted = draft.measure in _HARM or before.scope == "period"
        if counted and draft.place == before.place and draft.stance == before.stance:
            draft.lend_days(
                before.date_start, before.date_end, before.date_precision, before.date_text,
                before.carried["date_start"],
            )  # fmt: skip
            draft.scope = before.scope


def date_by_name(drafts: list[Draft], marked: list[Marked]) -> None:
    """Date those without a day by a later sentence that names them: "The six priests were murdered on 16 May"."""
    for one in marked:
        told = _BEFELL_THEM.match(one.words)
        day = next((m for m in one.dates if m.kind == "point" and m.precision == 1), None) if told else None
        if told is None or day is None or day.start < told.end():
            continue
        group = told["group"].lower()
        for draft in drafts:
            named = group in draft.words_counted().lower().split()
            if (
                named
                and draft.sentence_no < one.span.sentence_no
                and _is_undated(draft)
                and draft.measure in _HARM
            ):
                why = f"{day.text!r}, told after of the same people"
                draft.lend_days(day.date_start, day.date_end, day.precision, day.text, why)


def _is_undated(draft: Draft) -> bool:
    return (
        draft.date_start is None
        and draft.date_mark is None
        and draft.until is None
        and draft.scope == "incident"
    )


def date_from_after(drafts: list[Draft], told: list[Incident], marked: list[Marked]) -> None:
    """Date the figures that a report begins with by the sentence that first says when "the raid" happened."""
    dated = next((c for c in told if c.date_start is not None), None)
    if dated is None or dated.background:
        return
    undated = [
        d for d in drafts
        if d.sentence_no < dated.sentence_no and d.measure is not None and d.date_mark is None and d.beside is None
        and d.date_start is None and d.scope == "incident" and d.stance != "hedged"
    ]  # fmt: skip
    if any(d.sentence_no == dated.sentence_no and d.measure is not None for d in drafts):
        undated = [d for d in undated if not _told_of_two_places(d, dated)]
    if not undated or not any(
        says_when_it_happened(o) for o in marked if o.span.sentence_no == dated.sentence_no
    ):
        return
    _lend_told_after(undated, dated)


def _told_of_two_places(draft: Draft, dated: Incident) -> bool:
    """Whether a figure, and a sentence with figures of its own that says when, are told of two places by name.

    "Seventeen bodies were found in Lem. A soldier died when the rebels shot at a post in Arden on Monday."
    """
    if draft.place is None or dated.place is None or dated.wide or dated.name is None:
        return False
    return not dated.says(draft.place.lower()) and dated.name.lower() not in draft.place.lower()


def date_tolls(drafts: list[Draft], told: list[Incident], marked: list[Marked]) -> None:
    """Date a toll by the sentence after it that says when: "The toll rose to 76. Thursday's blasts tore through"."""
    days = {i.sentence_no: i for i in told if i.date_start is not None and not i.background}
    for one in marked:
        dated = days.get(one.span.sentence_no)
        if dated is None:
            continue
        before = [
            d for d in drafts
            if d.sentence_no == dated.sentence_no - 1 and d.scope == "incident" and d.statement is not None
        ]  # fmt: skip
        toll = next((d for d in before if d.statement is not None and d.statement.cumulative), None)
        tolls = [
            d for d in before
            if d.date_start is None and toll is not None
            and (d is toll or (d.date_mark is None and d.measure in _BESIDE_THE_DEAD and d.place == toll.place))
        ]  # fmt: skip
        if tolls and says_when_it_happened(one):
            _lend_told_after(tolls, dated)


def _lend_told_after(undated: list[Draft], dated: Incident) -> None:
    for draft in undated:
        wide = draft.place_mark is not None and draft.place_mark.kind in WIDE
        if dated.place is not None and not wide and elsewhere_than(draft, dated.place):
            continue  # "One soldier died when the rebels shot at a post in Lem on Monday"
        why = f"{dated.text!r}, told after of the same incident"
        draft.lend_days(dated.date_start, dated.date_end, dated.precision, dated.text, why)


def has_left_since(draft: Draft) -> bool:
    """Whether people have gone, or died, from a day on up to now: "have fled since", "had since fled" apart."""
    verb = draft.statement.verb if draft.statement else None
    return (
        verb is not None
        and has_since(draft)
        and not _HAVE.isdisjoint(draft.marked.words.lows[verb.first : verb.last])
    )


def has_since(draft: Draft) -> bool:
    """Whether a figure counts from what was told before up to now: "have since fled"."""
    verb = draft.statement.verb if draft.statement else None
    return verb is not None and "since" in draft.marked.words.lows[verb.first : verb.last + 1]
