"""Which of a sentence's places a figure belongs to, and for people who moved, where to."""

import re
from dataclasses import replace

from transforms.reading.claims.nearest import FAR, distance
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_relations import CAME_TO
from transforms.reading.marks.places import WHERE

MOVEMENTS = {"displaced", "evacuated", "returned"}
_TAKEN_FROM = {"abducted", "captured", "detained", "rescued", "released"}
# How many characters farther off a narrower place may stand and still be the one meant.
WIDE = {"country": 260, "region": 120, "province": 120, "water": 120, "facility": 180}
SETTING = 100  # the same for what a sentence opens with: "In Arden, gunmen overran the post at Lem"
_IN = re.compile(r"\W*(?:Also |Meanwhile |Elsewhere |Further \w+, )?[Ii]n (?:[a-z-]+ ){0,4}(?:of )?")
_OPENS = re.compile(r"(?: [a-z]+)?,")
_RELATION_COST = {"at": 0, "near": 60, "origin": 150, "of": 250, "destination": 300}


def place_of(
    marked: Marked, start: int, end: int, statement: Statement | None
) -> tuple[PlaceMark | None, PlaceMark | None]:
    """Where it happened, and for movements where to."""
    measure = statement.measure if statement else None
    movement = measure in MOVEMENTS
    if statement is not None and _goes_on(marked, statement):
        start = marked.words.starts[statement.phrase.first]
    total = statement is not None and statement.share_of is None
    best: PlaceMark | None = None
    least = FAR
    destination: PlaceMark | None = None
    told_where = None if movement else _where(marked, start)
    if told_where is not None:
        return told_where, None
    others = _other_incidents(marked.text, start, end) if len(marked.places) > 1 else []
    last_part = marked.text.find(";", end) if statement is not None and ";" in marked.text else -1
    told_there = last_part >= 0 and any(s.start > last_part for s in marked.read.statements)
    for mark in marked.places[:30]:
        if any(first <= mark.start < last for first, last in others):
            continue
        if told_there and mark.start > last_part:
            continue  # "killed 250 in a raid; strikes on Gaza have killed 313": the place of other figures
        if mark.relation == "destination" and movement:
            destination = destination or mark
            continue
        cost = distance(marked.text, mark.start, mark.end, start, end)
        origin = mark.relation == "origin" and (movement or measure in _TAKEN_FROM)
        cost += 0 if origin else _RELATION_COST.get(mark.relation, 200)
        cost += WIDE.get(mark.kind or "", 0)
        cost += 15 if mark.end <= start else 0
        cost += (
            SETTING
            if mark.relation == "at"
            and _OPENS.match(marked.text, mark.end)
            and _IN.fullmatch(marked.text, 0, mark.start)
            else 0
        )
        if mark.relation == "destination" and CAME_TO.search(
            marked.text, max(0, mark.start - 90), mark.start
        ):
            mark = replace(mark, relation="at")  # "survivors who reached Arden counted 30 dead"
            cost -= _RELATION_COST["destination"]
        if statement is not None and statement.cumulative and _of_care(marked.text, mark):
            continue  # "a man died in hospital in Lem, bringing the toll to four": not where the four died
        if (
            total
            and marked.text.find(" of ", end, mark.start) >= 0
            and _OF_A_SHARE.search(marked.text, end, mark.start)
        ):
            continue  # "cost 152 lives, 114 of them in Arden"
        if cost < least:
            best, least = mark, cost
    return _first_listed(marked, best), destination


def _where(marked: Marked, start: int) -> PlaceMark | None:
    """The place that the clause round some words is told of: "also went to Lem, where five were killed"."""
    before = [m for m in marked.places[:30] if m.end <= start]
    for mark in reversed(before):
        leads = WHERE.match(marked.text, mark.end)
        if leads:
            between = marked.text[leads.end() : start]
            if ";" in between or " and in " in between or len(between) > _FAR_ON:
                return None
            return replace(mark, relation="at") if mark.relation == "destination" else mark
        if mark.relation in ("at", "near", "origin") and mark.kind != "facility":
            return None
    return None


_FAR_ON = 200  # characters after which a clause begun by "where" is over
# Another incident, told to say when this one was: "three days after a similar attack near Lem".
_DAYS_AFTER = re.compile(
    r"\b(?:[\w-]+ ){0,2}(?:days?|weeks?|fortnight|months?|years?) (?:after|before) [^,;]*"
    r"\b(?:attacks?|bombings?|blasts?|strikes?|raids?|explosions?|killings?|massacre|shelling|ambush|assault"
    r"|bombed|attacked|killed|struck|hit|shelled|raided)\b[^,;]*"
)


def _other_incidents(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that tell of another incident than some words of it."""
    if " after " not in text and " before " not in text:
        return []
    return [m.span() for m in _DAYS_AFTER.finditer(text) if not (m.start() < end and start < m.end())]


_LISTS = re.compile(
    r"(?:,|,? and|,? or)(?: the(?: [a-z-]+)? (?:city|town|village|district|province) of)? ", re.IGNORECASE
)


# Words after which a place is of some only of those counted before.
_OF_A_SHARE = re.compile(
    r"\bof (?:them|whom|these|those|which|the latter)\b"
    r"(?:[^,;)]|\b(?:city|town|capital|village|camp|province|district), )*$"
)


_CARE = r"(?:hospital|clinic|mortuary|morgue|infirmary|health cent(?:er|re))"
_CARES = re.compile(rf"\W*(?:[a-z]+ ){{0,2}}{_CARE}\b", re.IGNORECASE)
_CARED_IN = re.compile(rf"\b{_CARE}s? in (?:the )?$", re.IGNORECASE)


def _of_care(text: str, mark: PlaceMark) -> bool:
    """Whether a place is where the hurt and the dead are brought: "the Southern Hospital", "a hospital in Lem"."""
    return (
        _CARES.match(text, mark.end) is not None
        or _CARED_IN.search(text, max(0, mark.start - 40), mark.start) is not None
    )


def _goes_on(marked: Marked, statement: Statement) -> bool:
    """Whether a figure shares the verb of one before it: "four were killed in Arden and two in Lem"."""
    return any(
        other.verb is statement.verb and other.phrase.last <= statement.verb.first and other.share_of is None
        for other in marked.read.statements
        if other is not statement and statement.verb.last <= statement.phrase.first
    )


def _first_listed(marked: Marked, mark: PlaceMark | None) -> PlaceMark | None:
    """The place that a list begins with, where one of those after it stands nearest."""
    if mark is None:
        return None
    for before in reversed(marked.places[:30]):
        if before.end < mark.start and before.relation == mark.relation \
                and _LISTS.fullmatch(marked.text, before.end, mark.start):  # fmt: skip
            mark = before
    return mark


# Those who got where they went are told of there: "6,000 people reached Lem".
_ARRIVING = re.compile(
    r"(?:[^,;:]|,(?=\d)){0,120}\b(?:reach|arriv|enter|cross|return)[a-z]*\b[^,;:]*", re.IGNORECASE
)


def arrived(marked: Marked, start: int, destination: PlaceMark) -> bool:
    """Whether people told of from `start` on came to a destination, by the words that lead up to it."""
    return _ARRIVING.fullmatch(marked.text, start, destination.start) is not None
