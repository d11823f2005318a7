"""Lists whose heading says when all that they tell happened: "Elsewhere on Friday:", then an item a paragraph."""

import re
from collections.abc import Sequence

from transforms.reading.claims.draft import Draft
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark

_ITEM = re.compile(r"\s*(?:[*•·–—-]|\d{1,2}[.)]|\([a-z0-9]{1,2}\)|[A-Z][\w' -]{2,30}(?::| [-–—]) )")
_ENDS = ":"


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
