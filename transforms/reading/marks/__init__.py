"""Everything that is marked in one sentence, before claims are made of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from transforms.reading.clauses import Statement, read_statements
from transforms.reading.lexicon.classes import ACTION
from transforms.reading.marks.actions import mark_actions
from transforms.reading.marks.capitals import KNOWN, mark_capitals
from transforms.reading.marks.dates import DateMark, mark_dates
from transforms.reading.marks.marked import Marked
from transforms.reading.marks.place_labels import labelled_place, leading_place, section_place
from transforms.reading.marks.place_marks import SITES, PlaceMark
from transforms.reading.marks.place_relations import CAME_TO
from transforms.reading.marks.places import mark_places
from transforms.reading.marks.places_told import named_again, place_meant
from transforms.reading.marks.speakers import SpeakerMark, mark_speakers
from transforms.reading.marks.statement_days import of_statements
from transforms.reading.text.sentences import Span
from transforms.reading.text.words import Words

__all__ = ["Marked", "mark_sentences"]

# What is told of the event that a report began with: "The attack came six days after gunmen had killed 21."
_COMES = re.compile(
    r"(?:The|It|That|This) (?:[\w-]+ ){0,3}(?:comes?|came|happened|occurred) "
    r"|(?:Only |Just )?[\w-]+ (?:days?|weeks?) (?:before|after) the "
    r"|(?:Only |Just )?(?:[Hh]ours|[Mm]inutes|[Mm]oments) (?:before|after) th(?:e|at|is) "
)
# Towns from which agencies tell of other places; so they do from capitals.
_BUREAUS = frozenset(
    ("geneva", "new york", "istanbul", "dubai", "hong kong", "the hague", "brussels", "gaziantep")
)
# Words of a place without a name, told of instead of the place that a report was written in.
_ELSEWHERE = frozenset(("border", "frontier", "coast", "north", "south", "east", "west"))
_LABELS = 4  # characters of a bullet, before a label


def mark_sentences(
    sentences: list[tuple[Span, Words]], published: date | None, written_in: str | None = None
) -> list[Marked]:
    """Mark sentences, in order; each date and speaker is read against those before it.

    `written_in`: the dateline's place, which a headline may name without a word that tells places.
    """
    marked: list[Marked] = []
    speaker: SpeakerMark | None = None
    anchor: DateMark | None = None
    first: DateMark | None = None  # when what the report is about happened
    stretch: DateMark | None = None
    sites: list[tuple[PlaceMark, str]] = []
    names: dict[str, PlaceMark] = {}
    written = re.split(r"[,/(]", written_in or "")[0].strip()
    home = written.lower()
    at_home = _told_of(sentences, home)
    opening = at_home
    if opening is None and len(home) > 2 and home not in KNOWN | _BUREAUS:
        opening = PlaceMark(0, 0, written, "of", None, written)
    skipped: Marked | None = None  # the sentence before, whose places were not looked for
    for span, words in sentences:
        at_first = first is not None and _COMES.match(words.text) is not None
        one = _mark(words, span, published, speaker, first if at_first else anchor, not sites)
        if span.role == "headline" and not one.places and len(home) > 2:
            one.places.extend(_named(words, home))
        if skipped is not None and span.role == "body" and one.read.statements and not _names_a_site(one):
            skipped.places.extend(_places_in(skipped.words, skipped.speakers))
            sites += [(p, skipped.text) for p in skipped.places if p.relation in SITES]
        skipped = one if span.role == "body" and not one.places and not one.read.statements else None
        marked.append(one)
        for at, mark in enumerate(one.dates):
            if mark.rule == "same_period" and stretch is not None:
                one.dates[at] = replace(
                    mark,
                    date_start=stretch.date_start,
                    date_end=stretch.date_end,
                    precision=stretch.precision,
                )
            elif mark.date_start and mark.date_end and mark.date_start < mark.date_end and mark.tells_when:
                stretch = mark
        meant = place_meant(words, sites, at_home)
        if meant is not None and (meant.by_deed or not _names_a_site(one)):
            one.places.append(meant)
        if (
            span.role == "body"
            and opening is not None
            and not sites
            and not one.places
            and _ELSEWHERE.isdisjoint(words.lows)
        ):
            one.places.append(opening)
        if names:
            one.places.extend(named_again(words, names, one.places))
        for place in one.places:
            if place.relation in SITES and place.kind in (None, "camp") and place.worded is None:
                names.setdefault(place.name.split()[0].lower(), place)
        sites += [(p, one.text) for p in one.places if p.relation in SITES]
        if span.role == "body":
            speaker = next((s for s in reversed(one.speakers) if s.name), speaker)
            anchor = next((d for d in reversed(one.dates) if d.date_start and d.tells_when), anchor)
            first = first or next(
                (d for d in one.dates if d.date_start and d.kind == "point" and d.tells_when), None
            )
    return marked


# Those who speak of the place where they live or have come to.
_LOCAL = re.compile(
    r"\b(?:residents?|villagers?|refugees|survivors?|witness(?:es)?|locals|neighbou?rs|inhabitants|townspeople)\b",
    re.IGNORECASE,
)


def _speaks_of(text: str, start: int, place: PlaceMark) -> bool:
    """Whether a place in a speaker's clause is where what he tells happened: "residents of Lem said five died"."""
    if place.relation == "of":
        return True
    at = _come_to(text, place).relation in ("at", "near")
    return at and _LOCAL.search(text, start, place.start) is not None


def _names_a_site(one: Marked) -> bool:
    """Whether a sentence tells of a place itself, or stands under one: "Homs: Two died"."""
    return any(
        p.relation in ("at", "near") or (p.relation == "of" and p.start <= _LABELS and p.kind is None)
        for p in one.places
    )


def _told_of(sentences: list[tuple[Span, Words]], home: str) -> PlaceMark | None:
    """The place that a report was written in, where its sentences name it too."""
    if len(home) < 3:
        return None
    named = re.compile(rf"\b{re.escape(home)}\b", re.IGNORECASE)
    found = next((m for _, words in sentences if (m := named.search(words.text))), None)
    return PlaceMark(0, 0, found.group(), "of", None, found.group()) if found else None


def _named(words: Words, place: str) -> list[PlaceMark]:
    """A place known by name where a sentence has it: "Lem counts its dead"."""
    found = re.search(rf"\b{re.escape(place)}\b", words.text, re.IGNORECASE)
    return [PlaceMark(found.start(), found.end(), found.group(), "at", None)] if found else []


# Words that tell where an incident was without an action of their own: "The bus station of Lem was hit first."
_STRUCK = frozenset(["hit", "struck", "targeted"])


def _mark(
    words: Words,
    span: Span,
    published: date | None,
    speaker: SpeakerMark | None,
    anchor: DateMark | None,
    opening: bool,
) -> Marked:
    """Mark one sentence; `opening`: no sentence before has told a place."""
    read = read_statements(words)
    speakers = mark_speakers(words, speaker)
    dates = mark_dates(words, published, anchor)
    clauses = [(s.clause_start, s.clause_end) for s in speakers][:50]
    told = [d for d in dates if not _within(d.start, clauses) or _counts_since(d, read.statements, clauses)]
    stated = of_statements(words, told, speakers) if told else []
    told = [d for d in told if d not in stated] if stated else told
    if told and len(told) < len(dates):
        told = _up_to_statement(told, [d for d in dates if d not in told], published)
    headline = span.role == "headline"
    told_of = headline or opening or read.statements or words.flags & ACTION
    named = mark_places(words) if told_of or not _STRUCK.isdisjoint(words.lows) else []
    if not named and words.text.isupper() and not read.statements:
        named = section_place(words)
    if headline and not named:
        named = leading_place(words)
    item = not opening or words.text[:1] in "*-•–·"
    if span.role == "body" and item and not any(p.start <= _LABELS for p in named):
        named = labelled_place(words) + named
    named += mark_capitals(words) if named or read.statements or opening else []
    places = [p for p in named if not _within(p.start, clauses)]
    if not read.statements:
        places = [_come_to(words.text, p) for p in places]
    owners = [
        _come_to(words.text, p) for p in named
        if p.kind != "country" and any(
            s.clause_start <= p.start < s.clause_end and _speaks_of(words.text, s.clause_start, p)
            for s in speakers[:50]
        )
    ]  # fmt: skip
    return Marked(
        span,
        words.text,
        words,
        read,
        told,
        places,
        speakers,
        mark_actions(words),
        len(told) < len(dates),
        owners,
    )


def _up_to_statement(told: list[DateMark], stated: list[DateMark], published: date | None) -> list[DateMark]:
    """The dates told, of which stretches end on the day of the statement: "said on Friday that 40 died in a week"."""
    day = next((d.date_start for d in stated if d.precision == 1 and d.date_start), None)
    if day is None or published is None or day >= published:
        return told
    return [
        replace(d, date_start=d.date_start - (published - day), date_end=day)
        if d.rule in ("within", "window") and d.date_start and d.date_end == published
        else d
        for d in told
    ]


def _counts_since(mark: DateMark, statements: Sequence[Statement], clauses: list[tuple[int, int]]) -> bool:
    """Whether a stretch up to now is a figure's: "The chaplain, whose hall has housed 90 since May, said"."""
    return mark.kind == "since" and any(
        start <= s.start < end and start <= mark.start < end for s in statements for start, end in clauses
    )


def _places_in(words: Words, speakers: list[SpeakerMark]) -> list[PlaceMark]:
    """The places of a sentence that tells of no deed itself: "A column entered Lem. Nobody was hurt." """
    clauses = [(s.clause_start, s.clause_end) for s in speakers][:50]
    return [_come_to(words.text, p) for p in mark_places(words) if not _within(p.start, clauses)]


def _come_to(text: str, place: PlaceMark) -> PlaceMark:
    """A place to which those came by themselves who did or saw what is told: that is where it happened."""
    if place.relation == "destination" and CAME_TO.search(text, max(0, place.start - 90), place.start):
        return replace(place, relation="at")
    return place


def _within(at: int, clauses: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in clauses)
