"""What the sentences before one tell of it: who spoke last, which date is leant on, which places were named."""

import re
from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import date

from transforms.reading.marks.capitals import KNOWN
from transforms.reading.marks.dates import YEARLESS, YEARLESS_DAYS, DateMark
from transforms.reading.marks.marked import Marked
from transforms.reading.marks.place_marks import SITES, PlaceMark
from transforms.reading.marks.places import mark_places
from transforms.reading.marks.places_told import named_again, place_meant, pointing_back
from transforms.reading.marks.sorting import LABELS, tell_owners
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.cues import cue
from transforms.reading.text.sentences import Span
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

# What is told of the event that a report began with: "The attack came six days after gunmen had killed 21."
_COMES = Sought(
    r"(?:The|It|That|This) (?:[\w-]+ ){0,3}(?:comes?|came|happened|occurred) "
    r"|(?:Only |Just )?[\w-]+ (?:days?|weeks?) (?:before|after) the "
    r"|(?:Only |Just )?(?:[Hh]ours|[Mm]inutes|[Mm]oments) (?:before|after) th(?:e|at|is) "
)
_PARTS_OF_A_PLACE = re.compile(r"[,/(]")
# Towns from which agencies tell of other places; so they do from capitals.
_BUREAUS = frozenset(
    ("geneva", "new york", "istanbul", "dubai", "hong kong", "the hague", "brussels", "gaziantep")
)
# A town from which most of what is told happened elsewhere, that is a place to go back to all the same.
_TOLD_FROM = frozenset(("jerusalem",))
# "It called the ambush at Lem a reply": where it happened, in a report that was written elsewhere.
_DEED_AT = Sought(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|day['’]s) (?:[a-z]+ )?(?:attack|ambush|raid|bombing|blast|massacre|killings?|assault"
    r"|shelling|clash|battle|shooting|air ?strike) (?:at|in|near|on)"
    r" (?:the (?:town|village|city|camp) of )?(?P<name>[A-Z][\w'’-]+)"
)
# Words of a place without a name, told of instead of the place that a report was written in.
_ELSEWHERE = cue(("border", "frontier", "coast", "north", "south", "east", "west"))
_TOLLS = cue(["toll", "rose", "risen", "climbed", "reached", "dead"])
# "A bomb killed five people here", "gunmen attacked this resort 40 km east of Lem"; what people say is told elsewhere.
_HERE = Sought(
    r"^[^\"“”]*?\b(?:(?<!and )(?<!or )(?<!said )(?<!says )(?<!told )(?<!reporters )(?<!newsmen )(?<!announced )here"
    r"(?= |[,.;])(?! (?:is|are|was|were|to)\b)(?!,? (?:said|says|told))"
    r"|this (?:[a-z-]+ ){0,2}(?:town|city|village|resort|port|hamlet|suburb|island|settlement|oasis)\b)"
)
_SEAT = Sought(
    r"\b(?:in|of|near|at|across) the (?:[a-z]+ )?capital(?= of [A-Z])"
)  # "in the capital of Xinjiang"
# What only a capital has: "stormed a hotel near the presidential palace", but not where people are told things.
_IN_A_SEAT = Sought(
    r"^(?!.*\b(?:said|told|says|statement|reporters|briefing)\b.{0,40} (?:at|in|from|outside) the presidential)"
    r".*?\b(?:near|at|outside|in|inside|around|opposite|hit|struck|attacked|stormed|into|stopped|shelled)"
    r" the (?:[\w-]+ )?(?P<seat>presidential (?:palace|compound|residence)|parliament building"
    r"|(?:interior|defen[cs]e|foreign|justice|finance) ministry|[A-Z]\w+ embassy|central bank"
    r"|diplomatic (?:quarter|district|enclave))\b"
)
# "In Harbour Street", told first: of the town that a report was written in.
_STREET = re.compile(r" (?:Street|Road|Avenue|Boulevard|Lane|Square)$")
_SAID_HERE = Sought(r"\b(?:said|told|says|announced|stated|claimed)\b[^.;]{0,40}? here\b")
_FOUND_BY = re.compile(
    r" of |,? (?:(?:about |some |just )?[\w.]+ (?:km|kilomet(?:re|er)s|miles) )?(?:(?:to the )?[a-z-]+ (?:of|from)|near"
    r"|outside|off) (?:the )?(?:[a-z]+ (?:of |, )?)?"
)
_A_YEAR = 366  # days
_HAPPENED_AT = ("at", "near")
_SHORTEST_HOME = 3  # letters of a dateline's place that is looked for


@dataclass(slots=True)
class Carried:
    """What is carried from sentence to sentence.

    `home`: the dateline's place, which a headline may name without a word that tells places; `at_home`: that place,
    and `home_named` whether sentences name it; `opening`: where the report opens, until a sentence tells it.
    `skipped`: the sentence before, whose places were not looked for. `anchored_in`: the paragraph of the last date.
    `first`: when what the report is about happened; `stretch`: the last stretch of days; `sites`: places with their
    sentences; `names`: places by their first word.
    """

    home: str
    at_home: PlaceMark | None = None
    opening: PlaceMark | None = None
    home_named: bool = False
    skipped: Marked | None = None
    speaker: SpeakerMark | None = None
    anchor: DateMark | None = None
    anchored_in: int = -1
    first: DateMark | None = None
    stretch: DateMark | None = None
    sites: list[tuple[PlaceMark, str]] = field(default_factory=list)
    names: dict[str, PlaceMark] = field(default_factory=dict)

    def date_before(self, words: Words) -> DateMark | None:
        """The date that those of a sentence lean on."""
        if self.first is not None and _COMES.match(words) is not None:
            return self.first
        return self.anchor

    def goes_on_from_long_ago(self, span: Span, published: date | None) -> Set[str]:
        """The rules of dates without a year that go on from a day long past: all where the report begins with such."""
        if not _is_long_past(self.anchor, published):
            return frozenset()
        if _is_long_past(self.first, published):
            return YEARLESS
        return YEARLESS_DAYS if span.paragraph_no == self.anchored_in else frozenset()

    def carry_speaker(self, span: Span, speakers: list[SpeakerMark]) -> None:
        """Keep the last speaker whom a sentence names."""
        if span.role != "body":
            return
        for speaker in reversed(speakers):
            if speaker.name:
                self.speaker = speaker
                return

    def carry_dates(self, span: Span, words: Words, dates: list[DateMark]) -> None:
        """Give "the same period" the days of the last stretch, and keep which dates those after them lean on."""
        for at, mark in enumerate(dates):
            stretch = self.stretch
            if mark.rule == "same_period" and stretch is not None:
                dates[at] = replace(
                    mark,
                    date_start=stretch.date_start,
                    date_end=stretch.date_end,
                    precision=stretch.precision,
                )
            elif mark.date_start and mark.date_end and mark.date_start < mark.date_end and mark.tells_when:
                self.stretch = mark
        if span.role != "body":
            return
        event = _whose_toll_moves(words, dates)
        # "The attack came a day after rebels killed 19": the story goes on from the attack
        held = self.first is not None and _COMES.match(words) is not None
        for mark in dates:
            if mark.date_start and mark.tells_when and not (held and mark.rule.startswith("apart")):
                if mark.kind == "point" or self.anchor is None or self.anchor.kind != "point":
                    self.anchor = mark
                if self.first is None and mark.kind == "point":
                    self.first = mark
        self.anchor = event or self.anchor
        if dates:
            self.anchored_in = span.paragraph_no

    def carry_places(self, one: Marked) -> None:
        """Add the places that a sentence points back to or names again, and keep those that later ones may."""
        places, body = one.places, one.span.role == "body"
        if one.span.role == "headline" and not places and len(self.home) >= _SHORTEST_HOME:
            places.extend(_named(one.words, self.home))
        self._look_back(one)
        pointed = pointing_back(one.words)
        if pointed is not None and (pointed[-1] or not _names_a_site(one)):
            meant = place_meant(one.words, self.sites, self.at_home, self.home_named or not self.sites)
            if meant is not None:
                places.append(meant)
        if body and self.at_home is not None:
            self._here(one)
            if places and not self.sites and all(_STREET.search(p.name) for p in places):
                places[:] = [replace(self.at_home, start=places[0].start, end=places[0].end, relation="at")]
        opening = self.opening if body and not self.sites and not places else None
        if opening is not None and not one.words.has(_ELSEWHERE):
            places.append(opening)
        if self.names:
            places.extend(named_again(one.words, self.names, places))
        for place in places:
            if place.relation in SITES:
                if place.kind in (None, "camp") and place.worded is None:
                    self.names.setdefault(place.name.split()[0].lower(), place)
                self.sites.append((place, one.text))

    def _here(self, one: Marked) -> None:
        """Add the place that a report was written in, where a sentence says "here" or "this town"."""
        here = _HERE.search(one.words) or (None if self.home in KNOWN else _SEAT.search(one.words))
        if here is None and self.home in KNOWN and one.read.statements and not one.places:
            self._at_its_seat(one)
        if here is None or self.at_home is None or any(p.worded is not None for p in one.places):
            return
        by = [p for p in one.places if _FOUND_BY.fullmatch(one.text, here.end(), p.start)]
        one.places[:] = [p for p in one.places if p not in by]
        at = replace(self.at_home, start=here.start(), end=here.end(), relation="at")
        one.places.append(replace(at, worded=at.worded or at.name))

    def _at_its_seat(self, one: Marked) -> None:
        """Add the capital that a report was written in, where a sentence tells of what stands in capitals alone."""
        seat = _IN_A_SEAT.match(one.words)
        if seat is not None and self.at_home is not None:
            at = replace(self.at_home, start=seat.start("seat"), end=seat.end("seat"), relation="at")
            one.places.append(replace(at, worded=at.worded or at.name))

    def _look_back(self, one: Marked) -> None:
        """Look for the places of the sentence before, where only the one after it tells of a deed."""
        skipped, body = self.skipped, one.span.role == "body"
        if skipped is not None and body and one.read.statements and not _names_a_site(one):
            named = mark_places(skipped.words)
            skipped.places.extend(tell_owners(skipped.words, skipped.read, named, skipped.speakers)[0])
            self.sites += [(p, skipped.text) for p in skipped.places if p.relation in SITES]
        self.skipped = one if body and not one.places and not one.read.statements else None


def _is_long_past(mark: DateMark | None, published: date | None) -> bool:
    """Whether a date of its own year or less lies more than a year back."""
    if mark is None or published is None or mark.date_start is None or mark.date_end is None:
        return False
    return (published - mark.date_end).days > _A_YEAR and (mark.date_end - mark.date_start).days <= _A_YEAR


def _whose_toll_moves(words: Words, dates: list[DateMark]) -> DateMark | None:
    """The day of the event whose toll moved on another: "the toll of Sunday's bombing rose to 216 on Tuesday"."""
    if len(dates) < 2 or not words.has(_TOLLS):
        return None
    return next(
        (m for m in dates if m.kind == "point" and words.text.startswith(("'s ", "’s "), m.end)), None
    )


def _names_a_site(one: Marked) -> bool:
    """Whether a sentence tells of a place itself, or stands under one: "Homs: Two died"."""
    return any(
        p.relation in _HAPPENED_AT or (p.relation == "of" and p.start <= LABELS and p.kind is None)
        for p in one.places
    )


def written_where(sentences: list[tuple[Span, Words]], written_in: str | None) -> Carried:
    """What a report begins with: the place that its dateline says it was written in."""
    written = _PARTS_OF_A_PLACE.split(written_in or "")[0].strip()
    home = written.lower()
    at_home = opening = _told_of(sentences, home)
    home_named = at_home is not None
    if at_home is None and len(home) >= _SHORTEST_HOME and home not in _BUREAUS:
        at_home = PlaceMark(0, 0, written, "of", None, written)
    told_from = home in KNOWN or home in _BUREAUS or home in _TOLD_FROM
    if (
        opening is None
        and len(home) >= _SHORTEST_HOME
        and not told_from
        and not _only_told_here(sentences)
        and not _deed_elsewhere(sentences, home)
    ):
        opening = PlaceMark(0, 0, written, "of", None, written)
    return Carried(home, at_home, opening, home_named)


def _only_told_here(sentences: list[tuple[Span, Words]]) -> bool:
    """Whether a report begins with what somebody "said here", which tells where it was said alone."""
    first = next((words for span, words in sentences if span.role == "body"), None)
    return first is not None and _SAID_HERE.search(first) is not None


def _deed_elsewhere(sentences: list[tuple[Span, Words]], home: str) -> bool:
    """Whether a sentence speaks of the deed by another place than the one that a report was written in."""
    return any(m["name"].lower() not in home for _, words in sentences for m in _DEED_AT.finditer(words))


def _told_of(sentences: list[tuple[Span, Words]], home: str) -> PlaceMark | None:
    """The place that a report was written in, where its sentences name it too."""
    if len(home) < _SHORTEST_HOME:
        return None
    named = re.compile(rf"\b{re.escape(home)}\b", re.IGNORECASE)
    found = next(
        (m for _, words in sentences if home in words.in_small() and (m := named.search(words.text))), None
    )
    return PlaceMark(0, 0, found.group(), "of", None, found.group()) if found else None


def _named(words: Words, place: str) -> list[PlaceMark]:
    """A place known by name where a sentence has it: "Lem counts its dead"."""
    found = re.search(rf"\b{re.escape(place)}\b", words.text, re.IGNORECASE)
    return [PlaceMark(found.start(), found.end(), found.group(), "at", None)] if found else []
