"""Days and places that a later speaker of the sentence tells: "A counted 11 dead, and B said nine died in Lem"."""

from transforms.reading.marks import Marked


def is_of_a_later_speaker(marked: Marked, start: int, end: int, at: int) -> bool:
    """Whether what stands at an offset is told by another speaker than the figure before it.

    start, end: the figure's words. What a sentence tells before anybody speaks may belong to all of them.
    """
    if at < end or len(marked.speakers) < 2:
        return False
    own = [s for s in marked.speakers if s.scope_start < end and start < s.scope_end]
    later = [s for s in marked.speakers if end < s.scope_start <= at < s.scope_end]
    return bool(own and later) and not any(s.scope_start <= at < s.scope_end for s in own)
