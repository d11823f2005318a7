"""What others than a figure's own speaker tell: "A counted 11 dead, and B said nine died in Lem", "Britain said"."""

from transforms.reading.lexicon.same_incident import OF_A_STATE, SPEAKS
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import COUNTRY, PEOPLE
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_OF_A_STATE = cue(OF_A_STATE)
_COUNTRY_ENDS = frozenset(name.rsplit(" ", 1)[-1] for name in COUNTRY)  # "Sri Lanka's"


def is_of_a_later_speaker(marked: Marked, start: int, end: int, at: int) -> bool:
    """Whether what stands at an offset is told by another speaker than the figure before it.

    start, end: the figure's words. What a sentence tells before anybody speaks may belong to all of them.
    """
    if at < end or len(marked.speakers) < 2:
        return False
    own = [s for s in marked.speakers if s.scope_start < end and start < s.scope_end]
    later = [s for s in marked.speakers if end < s.scope_start <= at < s.scope_end]
    return bool(own and later) and not any(s.scope_start <= at < s.scope_end for s in own)


def of_a_state(words: Words) -> bool:
    """Whether a state speaks for itself: "Peru's defence ministry", "the Malian army", "Britain said"."""
    lows = words.lows
    for at, low in enumerate(lows) if words.has(_OF_A_STATE) else ():
        if low in PEOPLE:
            reach = 2
        elif low.endswith("'s") and low[:-2] in _COUNTRY_ENDS:
            reach = 4
        else:
            continue
        if not OF_A_STATE.isdisjoint(lows[at + 1 : at + 1 + reach]):
            return True
    return lows[0] in COUNTRY and lows[1] in SPEAKS
