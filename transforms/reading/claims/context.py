"""What the sentences before lend to a claim: its day and its place."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.draft_scopes import MONTH
from transforms.reading.claims.elsewhere import elsewhere_than
from transforms.reading.claims.full_names import name_in_full
from transforms.reading.claims.lending import (
    belongs_elsewhere,
    points_back,
    share_place,
    shares_time,
)
from transforms.reading.claims.lent_days import (
    count_until,
    date_by_name,
    date_from_after,
    date_tolls,
    has_since,
    lend_date,
    lend_to_siblings,
)
from transforms.reading.claims.lent_places import in_a_building, place_from_after
from transforms.reading.claims.only_place import place_the_rest
from transforms.reading.claims.place_costs import MOVEMENTS, WIDE
from transforms.reading.claims.round_ups import is_in_a_round_up, is_scene
from transforms.reading.claims.setting import Setting
from transforms.reading.claims.told import (
    Incident,
    incidents_told,
    is_long_tally,
    is_site,
    merge,
)
from transforms.reading.claims.told_beside import Aside
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.sought import Sought

_A_MONTH = 27  # days between the first and the last of one
CARRY = 6  # sentences that a date or place may be carried over
_HELD = ("captured", "abducted", "detained")
_HOLD = frozenset(("hold", "holds", "holding", "held"))
_FOR_A_DEED = Sought(r"\b(?:over|after|following|for|with|of|behind)\b")
_NOW = frozenset(("are", "is", "remain", "remains", "currently"))


def carry_over(drafts: list[Draft], marked: list[Marked], published: date | None) -> None:
    """Fill in each draft what its own sentence leaves out and those before it tell."""
    days, sites, asides = _told_by_figures(drafts)
    of_counts = [d.until for d in drafts if d.until is not None]
    told = incidents_told(marked, days, sites, asides, published, of_counts)
    context: Incident | None = None
    current: Incident | None = None  # the last that is no background: the story comes back to it
    story: Incident | None = None  # the last that is no tally of months
    scene: Incident | None = None  # the last that tells of a day in a whole land
    by_place: dict[str, Incident] = {}
    setting = _setting(drafts, marked, told)
    used = 0
    placeless: dict[int, list[Draft] | bool] = {}
    for number, of_sentence in groupby(drafts, key=lambda d: d.sentence_no):
        placeless[number] = [d for d in of_sentence if d.place is None and d.measure is not None]
    stayed: set[int] = set()  # the sentences of which a figure took the day told before
    for draft in drafts:
        while used < len(told) and told[used].sentence_no < draft.sentence_no:
            scene = told[used] if is_scene(told[used]) else scene
            if told[used].background:
                context = told[used]
            elif not _long_before(told[used], current):
                before = context if told[used].date_start is None else current
                if story is not None and _is_past_the_tally(told[used].sentence_no, before, setting):
                    before = story
                context = current = merge(before, told[used])
                current.moved = current.moved and told[used].sentence_no not in stayed
                if not is_long_tally(current):
                    story = current
                if current.name and told[used].name and current.date_start:
                    by_place.setdefault(current.name, current)
            used += 1
        if draft.marked.span.role == "body" and context is not None and draft.measure is not None:
            told_before = _where_told(draft, by_place) or context
            if story is not None and _is_past_the_tally(draft.sentence_no, told_before, setting):
                told_before = story
            if scene is not None and is_in_a_round_up(draft, scene, setting):
                told_before = scene
            _carry(draft, told_before, setting, published, placeless)
            if "date_start" in draft.carried:
                stayed.add(draft.sentence_no)
    lend_to_siblings(drafts)
    date_by_name(drafts, marked)
    date_from_after(drafts, told, marked)
    date_tolls(drafts, told, marked)
    place_from_after(drafts, marked)
    for draft in drafts:
        if draft.place is None and draft.measure is not None and draft.marked.owners and draft.beside is None:
            draft.place = draft.marked.owners[0].name  # "the Darfur health ministry counted 40 dead"
            draft.carried["place"] = "the region whose authority speaks"
    place_the_rest(drafts, marked)
    name_in_full(drafts, marked)


def _told_by_figures(
    drafts: list[Draft],
) -> tuple[dict[int, DateMark], dict[int, PlaceMark], dict[int, Aside]]:
    """By sentence: the day that its figures took, else what they count over; their site; an earlier incident told."""
    own: dict[int, DateMark] = {}
    tallied: dict[int, DateMark] = {}  # the stretches that figures are counted over, by sentence
    sites: dict[int, PlaceMark] = {}
    asides: dict[int, Aside] = {}  # where a sentence tells of an earlier incident
    for draft in drafts:
        if draft.beside is not None:
            asides[draft.sentence_no] = draft.beside
            continue
        if draft.place is None and draft.measure is not None:
            local = next((p for p in draft.marked.owners if p.relation != "of"), None)
            if local is not None:  # "residents in Lem said that five people had died"
                draft.place, draft.place_mark = as_worded(draft.marked.text, local), local
        if draft.date_mark is not None and draft.measure is not None and draft.date_mark.kind == "point":
            own.setdefault(draft.sentence_no, _of_the_deed(draft, draft.date_mark))
        elif draft.date_mark is not None and draft.measure is not None and draft.date_mark.kind == "since":
            tallied.setdefault(draft.sentence_no, draft.date_mark)
        mark = draft.place_mark
        if mark is not None and draft.measure is not None and is_site(draft.marked, mark):
            sites.setdefault(draft.sentence_no, mark)
    return {**tallied, **own}, sites, asides


def _of_the_deed(draft: Draft, own: DateMark) -> DateMark:
    """The day of the deed for which people are held, where a sentence tells it: "held on Monday over Sunday's raid"."""
    if draft.measure != "detained":
        return own
    others = [m for m in draft.marked.dates if m.start > own.end and m.kind == "point" and m.date_start]
    return others[0] if others and _FOR_A_DEED.search(draft.marked.words, own.end, others[0].start) else own


def _long_before(incident: Incident, current: Incident | None) -> bool:
    """Whether a sentence tells of a month or more that was over before what a report is about: "taken in April"."""
    if incident.began or current is None:
        return False  # "last month, troops began an offensive": it goes on
    start, end = incident.date_start, incident.date_end
    if start is None or end is None or current.date_start is None:
        return False
    return end < current.date_start and (end - start).days >= _A_MONTH


def _setting(drafts: list[Draft], marked: list[Marked], told: list[Incident]) -> Setting:
    measures: dict[int, dict[str, int]] = {}
    speakers: dict[int, set[str]] = {}
    for draft in drafts:
        if draft.measure is not None:
            counts = measures.setdefault(draft.sentence_no, {})
            counts[draft.measure] = max(counts.get(draft.measure, 0), draft.low or draft.high or 0)
        if draft.attribution:
            speakers.setdefault(draft.sentence_no, set()).add(draft.attribution)
    days = [(i.sentence_no, (i.date_start, i.date_end)) for i in told if i.date_start is not None]
    sites = [(i.sentence_no, i.name) for i in told if i.name is not None]
    return Setting(
        {one.span.sentence_no: one.span.paragraph_no for one in marked},
        measures,
        speakers,
        _second(days),
        _second(sites),
    )


def _second(told: Sequence[tuple[int, object]]) -> int:
    """The sentence that first tells another than the first."""
    return next((number for number, what in told if what != told[0][1]), sys.maxsize)


def _is_past_the_tally(sentence_no: int, told: Incident | None, setting: Setting) -> bool:
    """Whether a sentence stands in a later paragraph than what counts a whole war: that was told in passing."""
    if told is None or not is_long_tally(told):
        return False
    here = setting.paragraphs.get(sentence_no, 0)
    return here > setting.paragraphs.get(told.sentence_no, here)


def _where_told(draft: Draft, by_place: dict[str, Incident]) -> Incident | None:
    """The context in which the place was told that a claim without a day comes back to."""
    if draft.place_mark is None or draft.date_start is not None or draft.place_mark.worded is not None:
        return None  # "the state" only points back
    found = by_place.get(draft.place_mark.name.lower())
    return replace(found, sentence_no=draft.sentence_no - 1) if found else None


def _carry(
    draft: Draft,
    context: Incident,
    setting: Setting,
    published: date | None,
    placeless: dict[int, list[Draft] | bool],
) -> None:
    """Lend a draft what it leaves out; `placeless`: by sentence its figures without a place, or what was found."""
    if draft.beside is not None or draft.sentence_no - context.sentence_no > CARRY:
        return
    if context.background and not points_back(draft):
        return
    if (
        draft.place_mark is not None
        and draft.place_mark.relation == "destination"
        and draft.measure not in MOVEMENTS
    ):
        draft.place, draft.place_mark = None, None  # where the hurt were taken is not where they were hurt
    if draft.place_mark is not None and draft.place_mark.relation == "of" and draft.place_mark.kind in WIDE \
            and context.place is not None and not context.wide:  # fmt: skip
        draft.place, draft.place_mark = None, None  # "Yemen's army" names a party, not a place
    elsewhere = (
        draft.place_mark is not None
        and context.place is not None
        and elsewhere_than(draft, context.place)
        and not belongs_elsewhere(draft, context, setting)
        and not (draft.statement is not None and draft.statement.some_of_before)
    )
    if draft.date_start is None and context.date_start is not None and not _of_a_total(draft, "date_start"):
        if draft.until is not None and draft.until.date_start is None:
            count_until(draft, context)
        elif (
            not elsewhere
            and not _stands_now(draft)
            and draft.stance != "hedged"
            and shares_time(draft, context, setting)
        ):
            lend_date(draft, context, published)
    if draft.place is None and context.place is not None and not (_long_tally(draft) and not context.wide) \
            and not _of_a_total(draft, "place") and _shares(draft, context, setting, placeless):  # fmt: skip
        draft.place = context.place
        draft.carried["place"] = "the place told before"
    elif in_a_building(draft) and context.place is not None and not context.wide \
            and share_place([draft], context, setting):  # fmt: skip
        draft.place, draft.place_mark = context.place, None
        draft.carried["place"] = "the town of the building"


def _shares(
    draft: Draft, context: Incident, setting: Setting, placeless: dict[int, list[Draft] | bool]
) -> bool:
    """Whether the figures of a draft's sentence take the place told before: found once for all of them."""
    found = placeless.get(draft.sentence_no)
    if not isinstance(found, bool):
        placeless[draft.sentence_no] = found = share_place(found or [draft], context, setting)
    return found


def _of_a_total(draft: Draft, column: str) -> bool:
    """Whether a figure is a share of one in its sentence that was not lent what it lacks."""
    return draft.part_of is not None and getattr(draft.part_of, column) is None


def _stands_now(draft: Draft) -> bool:
    """Whether a figure tells how many there are now: "are displaced", "remain trapped"."""
    verb = draft.statement.verb if draft.statement is not None else None
    if verb is None:
        return False
    if draft.measure in _HELD:
        lows = draft.marked.words.lows[max(0, verb.first - 2) : verb.last]
        return not _HOLD.isdisjoint(lows) and "had" not in lows
    if draft.measure not in ("displaced", "trapped"):
        return False
    if verb.perfect and draft.measure == "displaced" and not has_since(draft):
        return True
    return not _NOW.isdisjoint(draft.marked.words.lows[max(0, verb.first - 2) : verb.last])


def _long_tally(draft: Draft) -> bool:
    """Whether a figure is counted over more than a month by its own words: one town has seldom seen it all."""
    mark = draft.date_mark
    if mark is None or mark.date_end is None:
        return False
    return mark.date_start is None or (mark.date_end - mark.date_start).days > MONTH
