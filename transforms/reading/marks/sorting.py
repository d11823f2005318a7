"""Which of a sentence's dates and places tell of what happened, and which of who said so and when."""

import re
from dataclasses import replace
from datetime import date

from transforms.reading.clauses import Read, Statement
from transforms.reading.lexicon.classes import ACTION
from transforms.reading.marks.capitals import mark_capitals
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_labels import dated_label, labelled_place, leading_place, section_place
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_relations import CAME_TO
from transforms.reading.marks.places import HIT
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.marks.statement_days import of_statements
from transforms.reading.text.cues import cue
from transforms.reading.text.sentences import Span
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

LABELS = 4  # characters of a bullet, before a label
_ITEM = re.compile(r"[*•–·-]|\(?(?:\d{1,2}|[a-z])[.)] ")
_MOST = 50  # speakers whose words are looked at in one sentence


# Words that tell where an incident was without an action of their own: "The bus station of Lem was hit first."
_STRUCK = cue(["hit", "struck", "targeted"])
# Those who speak of the place where they live or have come to.
_LOCAL = Sought(
    r"\b(?:residents?|villagers?|refugees|survivors?|witness(?:es)?|locals|neighbou?rs|inhabitants|townspeople)\b",
    re.IGNORECASE,
)
_HAPPENED_AT = ("at", "near")


def may_place(span: Span, words: Words, read: Read, opening: bool) -> bool:
    """Whether a sentence's places are looked for; `opening`: no sentence before has told a place."""
    if span.role == "headline" or opening or read.statements or words.flags & ACTION:
        return True
    return words.has(_STRUCK)


def dates_told(
    words: Words, dates: list[DateMark], speakers: list[SpeakerMark], read: Read, published: date | None
) -> list[DateMark]:
    """The dates of what is told, without those of a speaker's clause ("police said on Monday") or of a statement."""
    if not dates:
        return dates
    clauses = _clauses(speakers)
    told = dates
    if clauses:
        told = [
            d for d in dates if not _within(d.start, clauses) or _counts_since(d, read.statements, clauses)
        ]
    stated = of_statements(words, told, speakers) if told else []
    told = [d for d in told if d not in stated] if stated else told
    if told and len(told) < len(dates):
        told = _up_to_statement(told, [d for d in dates if d not in told], published)
    return told


def _up_to_statement(told: list[DateMark], stated: list[DateMark], published: date | None) -> list[DateMark]:
    """The dates told, of which stretches end on the day of the statement: "said on Friday that 40 died in a week"."""
    day = next((d.date_start for d in stated if d.precision == 1 and d.date_start), None)
    if day is None or published is None or day >= published:
        return told
    return [
        replace(d, date_start=d.date_start - (published - day), date_end=day)
        if d.rule in ("within", "window", "overnight") and d.date_start and d.date_end == published
        else d
        for d in told
    ]


def _counts_since(mark: DateMark, statements: list[Statement], clauses: list[tuple[int, int]]) -> bool:
    """Whether a stretch up to now is a figure's: "The chaplain, whose hall has housed 90 since May, said"."""
    return mark.kind == "since" and any(
        start <= s.start < end and start <= mark.start < end for s in statements for start, end in clauses
    )


def with_labels(
    span: Span, words: Words, read: Read, named: list[PlaceMark], opening: bool
) -> list[PlaceMark]:
    """A sentence's places with the one that labels it ("Kabul: bomb kills two") and capitals told by their country."""
    if not named and words.text.isupper() and not read.statements:
        named = section_place(words)
    if span.role == "headline" and not named:
        named = leading_place(words)
    item = span.role == "body" and (not opening or _ITEM.match(words.text) or dated_label(words))
    if item and not (named and named[0].start <= LABELS):
        named = labelled_place(words) + named
    return named + mark_capitals(words) if named or read.statements or opening else named


# Those of a state who count its dead; its other ministries speak of wars abroad as well.
_HEALTH = re.compile(
    r"['’]s (?:[a-z]+ )?(?:health (?:ministry|minister|authorities|officials)|ministry of health)\b"
)


def tell_owners(
    words: Words, read: Read, named: list[PlaceMark], speakers: list[SpeakerMark]
) -> tuple[list[PlaceMark], list[PlaceMark]]:
    """The places of what is told, and those that a speaker tells of ("the Darfur ministry", "residents of Lem")."""
    if not named:
        return named, []
    clauses = _clauses(speakers)
    places, owners = [], []
    for place in named:
        if not _within(place.start, clauses) or _names_a_deed(words, place):
            places.append(place if read.statements else _come_to(words, place))
        elif (place.kind != "country" or _HEALTH.match(words.text, place.end)) and any(
            start <= place.start < end and _speaks_of(words, start, place) for start, end in clauses
        ):
            owners.append(_come_to(words, place))
    return places, owners


def _names_a_deed(words: Words, place: PlaceMark) -> bool:
    """Whether a place only names what was done there: "The Lem bombing has claimed 97 lives"."""
    return place.relation == "at" and place.kind is None and HIT.match(words, place.end) is not None


def _speaks_of(words: Words, start: int, place: PlaceMark) -> bool:
    """Whether a place in a speaker's clause is where what he tells happened: "residents of Lem said five died"."""
    if place.relation == "of":
        return True
    if CAME_TO.search(words, start, place.start):
        return True  # "reporters who walked into the camp counted 60 bodies"
    at = _come_to(words, place).relation in _HAPPENED_AT
    return at and _LOCAL.search(words, start, place.start) is not None


def _come_to(words: Words, place: PlaceMark) -> PlaceMark:
    """A place to which those came by themselves who did or saw what is told: that is where it happened."""
    if place.relation == "destination" and CAME_TO.search(words, max(0, place.start - 90), place.start):
        return replace(place, relation="at")
    return place


def _clauses(speakers: list[SpeakerMark]) -> list[tuple[int, int]]:
    return [(s.clause_start, s.clause_end) for s in speakers[:_MOST]]


def _within(at: int, clauses: list[tuple[int, int]]) -> bool:
    for start, end in clauses:  # noqa: SIM110 - to make a generator takes longer than the loop
        if start <= at < end:
            return True
    return False
