"""The places that a figure is lent apart from those told before: a building's town, where "the ambush at Lem" was."""

import re

from transforms.reading.claims.draft import Draft
from transforms.reading.marks import Marked
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.sought import Sought

_BESIDE = 24  # characters after a name in which a word may call it a building
_IN_A_TOWN = re.compile(
    r"\b(?:hotel|museum|university|college|exchange|mall|theatre|restaurant|cafe|nightclub|bakery|cinema"
    r"|embassy|consulate|hall)\b",
    re.IGNORECASE,
)
# "It called the ambush at Lem a reply": where what was told before happened.
_DEED_AT = Sought(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|day['’]s) (?:[a-z]+ )?(?:attack|ambush|raid|bombing|blast|massacre|killings?|assault"
    r"|shelling|clash|battle|shooting|air ?strike) (?:at|in|near|on) (?:the (?:town|village|city|camp) of )?$"
)
_HARM = frozenset(("killed", "wounded", "missing", "casualties", "abducted"))


def place_from_after(drafts: list[Draft], marked: list[Marked]) -> None:
    """Place the figures that a report begins with by the sentence that first says where "the ambush at Lem" was."""
    begun = [d for d in drafts if d.measure in _HARM and d.scope == "incident" and d.beside is None]
    if not begun or begun[0].place is not None:
        return
    first = next((one for one in marked if one.span.role == "body" and one.places), None)
    if first is None or first.span.sentence_no < begun[0].sentence_no:
        return
    named = next((p for p in first.places if _DEED_AT.search(first.words, 0, p.start)), None)
    if named is None:
        return
    for draft in begun:
        if draft.place is None and draft.sentence_no <= first.span.sentence_no:
            draft.place = as_worded(first.text, named)
            draft.carried["place"] = "the place told after"


def in_a_building(draft: Draft) -> bool:
    """Whether a figure's place is a building as towns have them: "at the Tarn hotel", told of in Arden."""
    mark = draft.place_mark
    if mark is None or mark.kind != "facility" or mark.worded is not None or len(draft.marked.places) > 1:
        return False
    return _IN_A_TOWN.search(draft.marked.text, mark.start, mark.end + _BESIDE) is not None
