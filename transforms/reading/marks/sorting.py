"""Which of a sentence's dates and places tell of what happened, and which of who said so and when."""

from transforms.reading.clauses import Read
from transforms.reading.lexicon.classes import ACTION
from transforms.reading.marks.capitals import mark_capitals
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_labels import labelled_place, leading_place, section_place
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.marks.statement_days import of_statements
from transforms.reading.text.sentences import Span
from transforms.reading.text.words import Words

LABELS = 4  # characters of a bullet, before a label
_BULLETS = "*-•–·"
_MOST = 50  # speakers whose words are looked at in one sentence


def may_place(span: Span, words: Words, read: Read, opening: bool) -> bool:
    """Whether a sentence's places are looked for; `opening`: no sentence before has told a place."""
    return span.role == "headline" or opening or bool(read.statements) or bool(words.flags & ACTION)


def dates_told(words: Words, dates: list[DateMark], speakers: list[SpeakerMark]) -> list[DateMark]:
    """The dates of what is told, without those of a speaker's clause ("police said on Monday") or of a statement."""
    if not dates:
        return dates
    clauses = _clauses(speakers)
    told = [d for d in dates if not _within(d.start, clauses)] if clauses else dates
    stated = of_statements(words, told, speakers) if told else []
    return [d for d in told if d not in stated] if stated else told


def with_labels(
    span: Span, words: Words, read: Read, named: list[PlaceMark], opening: bool
) -> list[PlaceMark]:
    """A sentence's places with the one that labels it ("Kabul: bomb kills two") and capitals told by their country."""
    if not named and words.text.isupper() and not read.statements:
        named = section_place(words)
    if span.role == "headline" and not named:
        named = leading_place(words)
    item = span.role == "body" and (not opening or words.text[:1] in _BULLETS)
    if item and not (named and named[0].start <= LABELS):
        named = labelled_place(words) + named
    return named + mark_capitals(words) if named or read.statements or opening else named


def tell_owners(
    named: list[PlaceMark], speakers: list[SpeakerMark]
) -> tuple[list[PlaceMark], list[PlaceMark]]:
    """The places of what is told, and those that own a speaker ("the Darfur ministry"); others of a speaker's none."""
    clauses = _clauses(speakers)
    if not named or not clauses:
        return named, []
    places, owners = [], []
    for place in named:
        if not _within(place.start, clauses):
            places.append(place)
        elif place.kind != "country" and place.relation == "of":
            owners.append(place)
    return places, owners


def _clauses(speakers: list[SpeakerMark]) -> list[tuple[int, int]]:
    return [(s.clause_start, s.clause_end) for s in speakers[:_MOST]]


def _within(at: int, clauses: list[tuple[int, int]]) -> bool:
    for start, end in clauses:  # noqa: SIM110 - to make a generator takes longer than the loop
        if start <= at < end:
            return True
    return False
