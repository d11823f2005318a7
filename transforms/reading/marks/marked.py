"""A sentence with everything that is marked in it."""

from dataclasses import dataclass

from transforms.reading.clauses import Read
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.sentences import Span
from transforms.reading.text.words import Words


@dataclass(slots=True)
class Marked:
    """One sentence with its marks. Offsets of marks count in `text`.

    `dates` and `places` leave out those that belong to a speaker's clause: "police said in Kabul on Monday".
    `statement_dated`: such a date was left out; `owners`: such places that own the speaker ("the Darfur ministry").
    """

    span: Span
    text: str
    words: Words
    read: Read
    dates: list[DateMark]
    places: list[PlaceMark]
    speakers: list[SpeakerMark]
    actions: list[ActionMark]
    statement_dated: bool
    owners: list[PlaceMark]
