"""The one town that a report names, for its dead that nothing else places: "Doctors in Lem said seven died"."""

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.place_costs import WIDE
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.marks.places import mark_places

_SUFFERED = ("killed", "wounded", "casualties", "missing", "abducted")
_HERE = ("at", "near", "of")


def place_the_rest(drafts: list[Draft], marked: list[Marked]) -> None:
    """Give figures without a place the only town that the report's sentences name, whoever speaks of it."""
    lacking = [d for d in drafts if _lacks(d)]
    if not lacking or any(d.place is not None and d.scope == "incident" for d in drafts):
        return
    towns: dict[str, tuple[Marked, PlaceMark]] = {}
    for one in marked:
        if one.span.role != "body":
            continue
        for mark in mark_places(one.words):
            if mark.kind in WIDE:
                continue
            if mark.relation not in _HERE:
                return  # where people came from or went to is a place beside
            towns.setdefault(mark.name.lower(), (one, mark))
    if len(towns) != 1:
        return
    ((one, mark),) = towns.values()
    for draft in lacking:
        draft.place = as_worded(one.text, mark)
        draft.carried["place"] = "the only town that the report names"


def _lacks(draft: Draft) -> bool:
    return (
        draft.place is None
        and draft.measure in _SUFFERED
        and draft.scope == "incident"
        and draft.beside is None
        and draft.stance != "denied"
        and draft.marked.span.role == "body"
    )
