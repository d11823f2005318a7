"""The mark of a speaker in a sentence."""

from dataclasses import dataclass

from transforms.reading.marks.speakers.memory import Known, Speaker
from transforms.reading.marks.speakers.named import role_kind


@dataclass(slots=True)
class SpeakerMark:
    """Someone who states part of a sentence. Offsets count in the sentence.

    `start`, `end`: the words of the speaker. `name`: the speaker as worded, without article; empty where the
    words only hedge ("reportedly"). `scope_start`, `scope_end`: what the speaker answers for; empty where
    somebody is named who states nothing here, but whom a later "he" may mean.
    `clause_start`, `clause_end`: the words that only attribute (speaker, cue, its date and addressee): a date
    in there is the day of the statement, not of what is stated. `anaphoric`: the words stand for a speaker
    named before ("he", "the source"); `name` is then that speaker's, or empty where there was none.
    `known`: the speakers named up to here, the last one first. `goes_on`: what the speaker says goes on in the next
    sentence, as a quotation ("quote"), after a colon ("colon") or as a list ("list"), for `for_long` sentences now.
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
    known: Known = ()
    goes_on: str = ""
    for_long: int = 0


def known_to(previous: SpeakerMark | None) -> Known:
    """The speakers named up to a mark, the last one first."""
    if previous is None:
        return ()
    return previous.known or (
        Speaker(previous.name, role_kind(previous.name.split()[-1].lower()) or "name", "", True),
    )
