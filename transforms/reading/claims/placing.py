"""Which of a sentence's places a figure belongs to, and for people who moved, where to.

Each place has a price for a figure, the sum of named costs in characters; the cheapest is taken, but for those that
are ruled out.
"""

import re
from dataclasses import replace

from transforms.reading.claims.nearest import FAR
from transforms.reading.claims.place_costs import FAR_ON, WIDE, Figure, price, reached
from transforms.reading.claims.places_ruled_out import is_ruled_out
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.places import WHERE
from transforms.reading.text.sought import Sought


def place_of(
    marked: Marked, start: int, end: int, statement: Statement | None
) -> tuple[PlaceMark | None, PlaceMark | None]:
    """Where it happened, and for movements where to."""
    if not marked.places:
        return None, None
    if statement is not None and (statement.share_of is not None or _goes_on(marked, statement)):
        start = marked.words.starts[statement.phrase.first]
    figure = Figure(marked, start, end, statement)
    told_where = None if figure.movement else _where(figure)
    if told_where is not None:
        return told_where, None
    fits = [m for m in figure.places if not is_ruled_out(figure, m)]
    destination = next((m for m in fits if _is_goal(figure, m)), None)
    best: PlaceMark | None = None
    least = FAR
    for mark in fits:
        asked = price(figure, mark) if not _is_goal(figure, mark) else FAR
        if asked < least:
            best, least = mark, asked
    if best is not None and reached(figure, best):
        best = replace(best, relation="at")
    return _first_listed(marked, best), destination


def _is_goal(figure: Figure, mark: PlaceMark) -> bool:
    return figure.movement and mark.relation == "destination"


def _where(figure: Figure) -> PlaceMark | None:
    """The place that the clause round some words is told of: "also went to Lem, where five were killed"."""
    text = figure.text
    for mark in reversed([m for m in figure.places if m.end <= figure.start]):
        leads = WHERE.match(text, mark.end)
        if leads:
            between = text[leads.end() : figure.start]
            if ";" in between or " and in " in between or ", where " in between or len(between) > FAR_ON:
                return None
            if _is_told_after(figure, mark, leads.end()):
                return None
            if mark.kind in WIDE and any(_in_it(figure, m) for m in figure.places):
                return None
            mark = _held(figure, mark)
            return replace(mark, relation="at") if mark.relation == "destination" else mark
        if mark.relation in ("at", "near", "origin") and mark.kind != "facility":
            return None
    return None


def _is_told_after(figure: Figure, mark: PlaceMark, start: int) -> bool:
    """Whether the clause is over: "at Lem, where 15 were killed, a night after 49 died in Tarn"."""
    figures = any(start <= s.start and s.end <= figure.start for s in figure.marked.read.statements)
    return (
        figures
        and _AFTER.search(figure.words, start, figure.start) is not None
        and any(m.start >= figure.end and m.relation in _HERE for m in figure.places)
    )


def _in_it(figure: Figure, mark: PlaceMark) -> bool:
    """Whether the clause names a place of its own behind its figure: "to Mali, where shells killed 14 in Lem"."""
    between = figure.text[figure.end : mark.start] if mark.start >= figure.end else ";"
    narrow = mark.kind not in WIDE and mark.relation in _HERE
    return narrow and ";" not in between and not is_ruled_out(figure, mark)


def _held(figure: Figure, mark: PlaceMark) -> PlaceMark:
    """The place that is told to lie in another: "Lem, a village in the west of Mali, where"."""
    if mark.relation != "of":
        return mark
    before = [m for m in figure.places if m.end < mark.start and m.relation != "of"]
    return before[-1] if before and mark.start - before[-1].end < _HELD_NEAR else mark


_HERE = {"at", "near"}
_AFTER = Sought(r"\b(?:after|before|while|whereas)\b")
_HELD_NEAR = 60  # characters
_LISTS = re.compile(
    r"(?:,|,? and|,? or)(?: (?:in|at|on|near|around)(?: [a-z]+ (?:in|of|near))?)?"
    r"(?: the(?: [a-z-]+)? (?:city|town|village|district|province) of| the)? ",
    re.IGNORECASE,
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
        if before.end < mark.start and (before.relation == mark.relation or {before.relation, mark.relation} == _HERE) \
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
