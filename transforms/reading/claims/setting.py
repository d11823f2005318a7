"""How a report goes around a figure that leaves out its day or place."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.told import Incident

# What befalls people after an incident, or apart from it: they leave, are brought out or are held.
AFTERWARDS = frozenset(("displaced", "evacuated", "returned", "released", "detained", "rescued", "trapped"))


@dataclass(frozen=True, slots=True)
class Setting:
    """How a report goes: each sentence's paragraph, greatest figure by measure and speakers.

    `second_day`, `second_site`: the sentence from which on a second one was told.
    """

    paragraphs: Mapping[int, int]
    measures: Mapping[int, Mapping[str, int]]
    speakers: Mapping[int, Set[str]]
    second_day: int
    second_site: int


def paragraphs_on(draft: Draft, incident: Incident, setting: Setting) -> int:
    """How many paragraphs on from the incident's sentence a figure stands."""
    here = draft.marked.span.paragraph_no
    return here - setting.paragraphs.get(incident.sentence_no, here)
