"""What happened in a sentence, by the ACLED names."""

import re
from dataclasses import dataclass
from functools import cache

from transforms.reading.lexicon.actions import ACTIONS
from transforms.reading.text.words import Words
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


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule ready to run. `stems`: a sentence in small letters must hold one; none where the words do not tell."""

    sub_event_type: str
    alone: bool
    stems: tuple[str, ...]
    pattern: re.Pattern[str]


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            a.sub_event_type,
            a.alone,
            _stems(a.words),
            re.compile(rf"\b(?:{'|'.join(a.words)})", re.IGNORECASE),
        )
        for a in ACTIONS
    )


def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """The letters that each pattern begins with; nothing if one of them begins otherwise."""
    found = [re.match(r"(?:\\b)?([A-Za-z]{2,}?)(?=[A-Za-z][?*{]|[^A-Za-z]|$)", word) for word in words]
    return tuple(sorted({m.group(1).lower() for m in found if m})) if all(found) else ()


def mark_actions(words: Words) -> list[ActionMark]:
    """Every action a sentence names, in the order of the rules: the first is the most telling."""
    sentence = words.text
    marks: list[ActionMark] = []
    small = sentence.lower()
    for rule in _rules():
        if rule.stems and not any(stem in small for stem in rule.stems):
            continue
        found = rule.pattern.search(sentence)
        if found is not None and not any(m.start <= found.start() < m.end for m in marks):
            marks.append(ActionMark(found.start(), found.end(), rule.sub_event_type, rule.alone))
    return marks
