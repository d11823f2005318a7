"""Scenes of a whole land, below which a report goes on place by place: "Fighting raged across Syria on Tuesday"."""

import re

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.place_costs import WIDE
from transforms.reading.claims.setting import AFTERWARDS, Setting, paragraphs_on
from transforms.reading.claims.told import Incident
from transforms.reading.text.sought import Sought

# "Fighting raged across Syria on Tuesday. In Arden a mine killed nine": the scene of what is told place by place.
_ROUND_UP = Sought(
    r"\b(?:across|throughout|all over|nationwide|countrywide"
    r"|(?:in|on) (?:several|many|various|different|two|three|four|all)"
    r" (?:[a-z]+ )?(?:parts|fronts|provinces|regions|cities|towns|districts|areas|states|governorates))\b",
    re.IGNORECASE,
)


def is_scene(incident: Incident) -> bool:
    """Whether a sentence tells of a day in a whole land: "Fighting raged across Syria on Tuesday"."""
    dated = incident.date_start is not None and not incident.stretch
    return dated and incident.said is not None and _ROUND_UP.search(incident.said) is not None


def is_in_a_round_up(draft: Draft, incident: Incident, setting: Setting) -> bool:
    """Whether a figure with a place of its own stands below the scene of a day that was told to be a whole land's."""
    mark, statement = draft.place_mark, draft.statement
    if (
        mark is None
        or statement is None
        or mark.kind in WIDE
        or draft.date_mark is not None
        or incident.stretch
    ):
        return False
    if draft.measure in AFTERWARDS or statement.verb.perfect or statement.cumulative or incident.said is None:
        return False
    return paragraphs_on(draft, incident, setting) == 0 and _ROUND_UP.search(incident.said) is not None
