"""Lists whose heading says when all that they tell happened, and diaries of a day, of which each entry has an hour.

"Elsewhere on Friday:", then an item a paragraph; "18:40 A rocket hits a house in Arden; four people are hurt."
"""

import re
from collections.abc import Sequence, Set
from datetime import date

from transforms.reading.claims.draft import Draft
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, STATE
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark

_ITEM = re.compile(r"\s*(?:[*•·–—-]|\d{1,2}[.)]|\([a-z0-9]{1,2}\)|[A-Z][\w' -]{2,30}(?::| [-–—]) )")
_ENDS = ":"
_HARM = frozenset(("killed", "wounded", "casualties", "abducted", "captured", "detained"))


def date_lists(drafts: Sequence[Draft], marked: Sequence[Marked]) -> None:
    """Give the figures of a list's items that have no date the one of the heading."""
    dated = _dated_by_headings(marked)
    for draft in drafts if dated else ():
        mark = dated.get(draft.sentence_no)
        if mark is None or draft.date_mark is not None or draft.measure is None:
            continue
        draft.reasons.pop("date_start", None)
        draft.date(mark)
        draft.carried["date_start"] = f"{mark.text!r}, in the heading of the list"


def date_diary(drafts: Sequence[Draft], entries: Set[int], day: date) -> None:
    """Give what a diary of a day tells without a date that day; entries: the sentences that stand behind an hour."""
    for draft in drafts:
        if (
            draft.sentence_no in entries
            and draft.measure in _HARM
            and draft.date_mark is None
            and _goes_on(draft)
        ):
            draft.lend_days(day, day, 1, None, "the day of which the entry is")


def _goes_on(draft: Draft) -> bool:
    """Whether a figure is told of what happens, not of what has come of it by now: "are hurt", "were killed"."""
    statement = draft.statement
    if statement is None or statement.cumulative or statement.earlier or statement.verb.perfect:
        return False
    told_now = statement.verb.voice in (ACTIVE, PASSIVE, STATE)
    return told_now and draft.until is None and draft.beside is None and draft.scope == "incident"


def _dated_by_headings(marked: Sequence[Marked]) -> dict[int, DateMark]:
    """By sentence of a list's items, the date of its heading."""
    dated: dict[int, DateMark] = {}
    heading: DateMark | None = None
    of_heading = paragraph = -1
    for one in marked:
        if one.span.role != "body":
            continue
        if one.text.rstrip().endswith(_ENDS):
            heading = next((d for d in one.dates if d.date_start is not None and d.tells_when), None)
            of_heading = paragraph = one.span.paragraph_no
            continue
        if heading is None:
            continue
        if one.span.paragraph_no != paragraph:
            paragraph = one.span.paragraph_no
            if not _ITEM.match(one.text):
                heading = None
                continue
        if paragraph != of_heading or _ITEM.match(one.text):
            dated[one.span.sentence_no] = heading
    return {number: mark for number, mark in dated.items() if mark is not None}
