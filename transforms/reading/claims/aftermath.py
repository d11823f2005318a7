"""What is done with the dead after an attack, on other days and in other places: they are counted, dug out, buried."""

import re

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.statement_days import names_an_event
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

# Those who came after an attack and saw, laid out, buried or dug out its dead: on a day that is not the attack's.
_COUNTED_LATE = Sought(
    r"\b(?:counted|counting|saw|seen|laid out|buried|dug|recovered|retrieved|removed|collected|gathered|exhumed"
    r"|handed over|returned|delivered|repatriated|identified)\b",
    re.IGNORECASE,
)
_BODIES = Sought(r"\b(?:bod(?:y|ies)|corpses?|remains|graves?|dead)\b", re.IGNORECASE)
_EVENT_BETWEEN = re.compile(
    r"\b(?:battles?|clashes|fighting|hit|struck|killed|attacked|stormed|bombed|shelled|raided"
    r"|since|after|when|fell|died|in (?:the|an?) \w+)\b",
    re.IGNORECASE,
)
# "After the burial of four of the dead": neither when nor where they died.
_AT_A_BURIAL = Sought(r"\b(?:burials?|funerals?|memorial|wake) (?:of|for) (?:the )?$", re.IGNORECASE)
_OF_THE_DEAD = re.compile(r"[\w-]+ of (?:the|them|those)\b")
_BURYING = Sought(r"\b(?:buried|burying|mourned|mourning|remembered|honou?red|paid tribute)\b", re.IGNORECASE)
_BURIAL_REACH = 30  # characters


def counted_late(marked: Marked, start: int, end: int, statement: Statement | None) -> int | None:
    """Where the verb stands by which bodies were counted or dug out, or None where the words tell of none."""
    if (
        statement is None
        or statement.measure != "killed"
        or not _BODIES.search(marked.words, start, end + 12)
    ):
        return None
    verbs = [m.start() for m in _COUNTED_LATE.finditer(marked.words, max(0, start - 60), end + 20)]
    return verbs[-1] if verbs else None


def is_of_a_count(marked: Marked, mark: DateMark, verb: int) -> bool:
    """Whether a date is that of a verb by which bodies were counted: no clause of an event between them."""
    if mark.kind != "point" or mark.precision != 1:
        return False
    between = marked.text[min(mark.end, verb) : max(mark.start, verb)]
    return not _EVENT_BETWEEN.search(between) and not of_an_event(marked, mark)


def at_a_burial(words: Words, start: int) -> bool:
    """Whether some of the dead, counted from an offset on, are told of as they are buried."""
    return (
        _AT_A_BURIAL.search(words, max(0, start - _BURIAL_REACH), start) is not None
        and _OF_THE_DEAD.match(words.text, start) is not None
    )


def of_an_event(marked: Marked, mark: DateMark) -> bool:
    """Whether a date names an event: "Monday's raid", "the July 7 bombings"."""
    return names_an_event(marked.text, mark)


def of_the_burying(marked: Marked, mark: DateMark, start: int, end: int) -> bool:
    """Whether a day only tells when the dead were buried who died on one told after: "on Sunday buried ten killed"."""
    if mark.end >= start or mark.kind != "point" or _BURYING.search(marked.words, mark.end, end) is None:
        return False
    return any(m.start > start and m.kind == "point" and m.date_start for m in marked.dates)
