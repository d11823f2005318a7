"""Deeds that are told by the year in which they were done: "the 1998 bombings in Arden that killed 224 people"."""

import re
from dataclasses import replace

from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark, precision_of

_THAT_DID = re.compile(
    r" (?:[\w'’-]+ ){0,4}(?:attacks?|bombings?|raid|siege|massacre|assault|shooting|ambush|strike|blasts?|killings?|war"
    r"|pogroms?|riots?|clashes|invasion|offensive|genocide|battle|hijacking)\b(?: (?:[\w'’-]+ ){1,8})?,? ?"
    r"(?:(?:that|which|in which|when|where)(?: [a-z]+)? )?"
)


def names_its_deed(marked: Marked, mark: DateMark, start: int) -> bool:
    """Whether a year names the deed of which a clause tells: "the 1998 bombings in Arden that killed 224 people"."""
    return (
        mark.date_start is not None
        and mark.end < start
        and _THAT_DID.fullmatch(marked.text, mark.end, start) is not None
    )


def in_its_year(mark: DateMark) -> DateMark:
    """The year of a deed that a date names: of "since the 2004 attack that killed 34" it is 2004 alone."""
    end = mark.date_end
    if mark.rule.startswith("since_year") and mark.date_start is not None:
        end = mark.date_start.replace(month=12, day=31)
    return replace(mark, kind="point", date_end=end, precision=precision_of(mark.date_start, end))
