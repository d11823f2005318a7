"""What happened in a sentence, by the ACLED names."""

from dataclasses import dataclass

from transforms.reading.lexicon.actions import (
    AFTER_TYPES,
    CLAUSE_END,
    REACH_AFTER,
    REACH_BEFORE,
    UNREAL_AFTER,
    UNREAL_BEFORE,
    Action,
)
from transforms.reading.lexicon.classes import ACTION
from transforms.reading.lexicon.patterns import Token, going_on
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words
from warehouse.tables.claims import SUB_EVENT_TYPES

EVENT_TYPE_OF = {sub: event for event, subs in SUB_EVENT_TYPES.items() for sub in subs}


@dataclass(slots=True)
class ActionMark:
    """Words that name what happened. Offsets count in the sentence. `alone`: enough for a claim without a figure;
    `real`: neither denied nor planned."""

    start: int
    end: int
    sub_event_type: str
    alone: bool
    real: bool = True

    @property
    def event_type(self) -> str:
        """The ACLED event type of the sub-event."""
        return EVENT_TYPE_OF[self.sub_event_type]


# What helps those who do something else: "troops backed by air strikes took back the town".
_BACKED = Sought(
    r"\b(?:backed|supported|aided|assisted|covered) by (?:(?:[A-Z][\w.-]+|heavy|intense|allied|coalition) )?$"
)


def mark_actions(words: Words) -> list[ActionMark]:
    """Every action a sentence names, the most telling first; of several by one rule the first.

    An action denied, planned or asked for is marked and does not stand alone.

    >>> from transforms.reading.text.words import read_words
    >>> [m.sub_event_type for m in mark_actions(read_words("A car bomb followed the air strike."))]
    ['Air/drone strike', 'Remote explosive/landmine/IED']
    """
    if not words.flags & ACTION:
        return []
    lows = words.lows
    found: dict[int, tuple[Action, int, int]] = {}
    last = len(lows) - 1
    for at, entry in enumerate(words.entries):
        if not entry.flags & ACTION:
            continue
        follows = lows[at + 1] if at < last else ""
        begun = entry.actions_begun.get(follows)
        if begun is None:
            begun = going_on(entry.actions, follows, entry.actions_begun)
        for pattern in begun:
            action = pattern.means
            if action.rank not in found:
                end = pattern.end(lows, at)
                if end and _has_neighbours(action, lows, at, end) and not _is_none(action, lows, at):
                    found[action.rank] = (action, at, end)
    marks: list[ActionMark] = []
    for rank in sorted(found) if len(found) > 1 else found:
        action, first, last = found[rank]
        start = words.starts[first]
        if not any(m.start <= start < m.end for m in marks):
            real = not _is_unreal(action, lows, first, last)
            end = words.ends[last - 1]
            marks.append(ActionMark(start, end, action.rule.sub_event_type, action.rule.alone and real, real))
    if len(marks) > 1:
        return [m for m in marks if not _BACKED.search(words, 0, m.start)] or marks
    return marks


_NONE = frozenset(["without", "no"])
_ONE = frozenset(["a", "an", "any", "further", "new", "more", "single", "major", "serious", "reported"])


def _is_none(action: Action, lows: list[str], at: int) -> bool:
    """Whether violence that stands there did not happen at all: "without a clash", "no further attacks"."""
    if action.rule.sub_event_type in AFTER_TYPES:
        return False
    while at > 0 and lows[at - 1] in _ONE:
        at -= 1
    return at > 0 and lows[at - 1] in _NONE


def _has_neighbours(action: Action, lows: list[str], at: int, end: int) -> bool:
    reach = action.rule.within
    if action.before is not None and not _before(action.before, lows, at, reach):
        return False
    if action.bar is not None and end < len(lows) and action.bar.fits(lows[end]):
        return False
    if action.after is not None and not _after(action.after, lows, end, reach):
        return False
    return action.beside is None or (
        _before(action.beside, lows, at, reach) or _after(action.beside, lows, end, reach)
    )


def _before(token: Token, lows: list[str], at: int, reach: int) -> bool:
    """Whether one of some words stands at most `reach` words before another, in its clause."""
    for n in range(at - 1, max(at - reach, 0) - 1, -1):
        low = lows[n]
        if token.fits(low):
            return True
        if low in CLAUSE_END:
            return False
    return False


def _after(token: Token, lows: list[str], end: int, reach: int) -> bool:
    for n in range(end, min(end + reach, len(lows))):
        low = lows[n]
        if token.fits(low):
            return True
        if low in CLAUSE_END:
            return False
    return False


def _only_since(lows: list[str], first: int) -> bool:
    """Whether an action only tells since when something is: "have lived there since fighting erupted"."""
    before = [low for low in lows[max(0, first - 4) : first] if low not in _DESCRIBED]
    return before[-1:] == ["since"]


_DESCRIBED = frozenset(
    ["the", "a", "fresh", "renewed", "new", "heavy", "fierce", "civil", "armed", "deadly", "latest"]
)


def _is_unreal(action: Action, lows: list[str], first: int, last: int) -> bool:
    """Whether an action is denied, planned or asked for: "no ceasefire", "plans to withdraw", "truce talks"."""
    if _before(UNREAL_BEFORE, lows, first, REACH_BEFORE) or _only_since(lows, first):
        return True
    return action.rule.sub_event_type in AFTER_TYPES and _after(UNREAL_AFTER, lows, last, REACH_AFTER)
