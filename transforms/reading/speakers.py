"""Find who says something, how surely, and which part of the sentence they answer for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeakerMark:
    """Someone who states part of a sentence. Offsets count in the sentence.

    `start`, `end`: the words of the speaker. `clause_start`, `clause_end`: all words that only attribute
    (speaker, cue, its date and addressee): a date in there is the day of the statement, not of the event.
    `scope_start`, `scope_end`: what the speaker answers for.
    """

    start: int
    end: int
    name: str
    cue: str
    stance: str
    scope_start: int
    scope_end: int
    anaphoric: bool
    clause_start: int
    clause_end: int


def mark_speakers(sentence: str, previous: SpeakerMark | None = None) -> list[SpeakerMark]:
    """Find the speakers of a sentence, in order; `previous` is the last one named before it."""
    return []
