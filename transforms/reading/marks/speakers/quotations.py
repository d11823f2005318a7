"""What a speaker said before and goes on to say: quotations over several sentences, lists after a colon."""

from dataclasses import replace

from transforms.reading.marks.speakers.mark import SpeakerMark, known_to
from transforms.reading.marks.speakers.memory import last_spoken
from transforms.reading.marks.speakers.scopes import QUOTES, opens_quotation, quotes
from transforms.reading.text.words import Words

_LONGEST_QUOTATION = 8  # sentences; beyond, a quotation mark was left out
_BULLETS = frozenset("•·*–—-")


def reset(previous: SpeakerMark | None) -> list[SpeakerMark]:
    """Nothing; or, where a speaker's words could have gone on, that they do not."""
    if previous is None or not previous.goes_on:
        return []
    return [SpeakerMark(0, 0, previous.name, "", "asserted", 0, 0, True, 0, 0, previous.known)]


def continued(words: Words, previous: SpeakerMark | None, marks: list[SpeakerMark]) -> list[SpeakerMark]:
    """Marks with the words of a speaker before that go on here, and whether those of here go on in the next."""
    lows = words.lows
    state = previous.goes_on if previous is not None else ""
    marked = [at for at, low in enumerate(lows) if low in QUOTES] if quotes(words.text) else []
    opened = state == "quote"
    is_open = opened
    for at in marked:
        is_open = opens_quotation(words, at)
    bullet = bool(lows) and lows[0] in _BULLETS
    end = 0
    if state == "quote":
        end = next((words.starts[at] for at in marked if not opens_quotation(words, at)), len(words.text))
    elif (
        state == "colon"
        or (state == "list" and bullet)
        or (not marks and marked and marked[0] == 0 and marked[-1] >= len(lows) - 2 > 0 and not is_open)
    ):
        end = len(words.text)
    found = marks
    if end and previous is not None and not any(m.scope_start <= 1 and m.scope_end and m.name for m in marks):
        found = [*_going_on(previous, end, words), *marks]
    if previous is not None and previous.goes_on and not any(m.name for m in found):
        found = [*found, *reset(previous)]
    goes_on = ""
    if is_open and (marked or opened):
        goes_on = "quote"
    elif lows and lows[-1] == ":":
        goes_on = "colon"
    elif bullet and state in ("colon", "list"):
        goes_on = "list"
    return _hand_on(found, goes_on, previous.for_long + 1 if previous is not None and state else 0)


def _going_on(previous: SpeakerMark, end: int, words: Words) -> list[SpeakerMark]:
    known = known_to(previous)
    speaker = last_spoken(known)
    if speaker is None:
        return []
    first, last = 0, end
    while last > first and not words.text[last - 1].isalnum():
        last -= 1
    return [SpeakerMark(0, 0, speaker.name, "", "asserted", first, last, True, 0, 0, known)]


def _hand_on(marks: list[SpeakerMark], goes_on: str, for_long: int) -> list[SpeakerMark]:
    """The marks, the last that names somebody with what the next sentence is to know."""
    if not goes_on or for_long >= _LONGEST_QUOTATION:
        return marks
    for at in range(len(marks) - 1, -1, -1):
        if marks[at].name:
            marks[at] = replace(marks[at], goes_on=goes_on, for_long=for_long)
            break
    return marks
