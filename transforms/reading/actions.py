"""What happened in a sentence, by the ACLED names."""

import re
from dataclasses import dataclass
from functools import cache

from transforms.reading.lexicon.actions import ACTIONS
from warehouse.tables.claims import SUB_EVENT_TYPES

EVENT_TYPE_OF = {sub: event for event, subs in SUB_EVENT_TYPES.items() for sub in subs}


@dataclass(frozen=True, slots=True)
class ActionMark:
    """Words that name what happened. Offsets count in the sentence. `alone`: enough for a claim without a figure."""

    start: int
    end: int
    sub_event_type: str
    alone: bool

    @property
    def event_type(self) -> str:
        """The ACLED event type of the sub-event."""
        return EVENT_TYPE_OF[self.sub_event_type]


@cache
def _patterns() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (a.sub_event_type, a.alone, re.compile(rf"\b(?:{'|'.join(a.words)})", re.IGNORECASE)) for a in ACTIONS
    )


def mark_actions(sentence: str) -> list[ActionMark]:
    """Every action a sentence names, in the order of the rules: the first is the most telling."""
    marks: list[ActionMark] = []
    for sub, alone, pattern in _patterns():
        found = pattern.search(sentence)
        if found is not None and not any(m.start <= found.start() < m.end for m in marks):
            marks.append(ActionMark(found.start(), found.end(), sub, alone))
    return marks
