"""The incidents that a report's sentences tell of: when and where, for the figures that leave it out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from transforms.reading.claims.aftermath import counted_late
from transforms.reading.claims.dates_of_others import in_an_aside, is_the_day_before, of_a_campaign
from transforms.reading.claims.draft_scopes import LONG_AGO, MONTH
from transforms.reading.claims.elsewhere import alike
from transforms.reading.claims.place_costs import WIDE, other_incidents
from transforms.reading.claims.told_beside import Aside
from transforms.reading.lexicon.grammar import BEGINNING
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_labels import dated_label
from transforms.reading.marks.place_marks import SITES, PlaceMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_BEGAN = cue(BEGINNING | {"broke"})
# Where and when the dead were buried or the hurt died is not where and when it happened.
_MOURNED = cue([
    "mourn", "mourned", "mourning", "vigil", "protested", "condemned", "strike", "shut", "closed", "buried", "burying",
    "counted", "counting", "searched", "searching",
])  # fmt: skip
_SUCCUMBED = cue(["succumbed"])
_AFTERMATH = cue(["succumbed", "buried", "burial", "funeral", "funerals", "mourners", "coffins", "coffin"])
# Where those meet who talk of a war is not where it is fought.
_TALKS = cue(["talks", "talk", "negotiate", "negotiators", "negotiations", "summit", "mediators", "envoys"])


_DIED = Sought(
    r"\b(?:buried|burial|funerals?|mourners)\b.*\b(?:killed|died|shot|slain|murdered)\b", re.IGNORECASE
)


_OPENING = 8  # characters: "Only "


@dataclass(slots=True)
class Incident:
    """The incident spoken of last: its days, place and what happened, and the sentence that told them."""

    sentence_no: int
    date_start: date | None
    date_end: date | None
    precision: int | None
    text: str | None
    place: str | None
    name: str | None  # the place's name alone
    wide: bool
    began: bool
    background: bool
    said: Words | None = None  # the sentence
    stretch: bool = False  # its days are those that something was counted over
    heads: bool = (
        False  # its place and day head a paragraph: "Lem, 3 May: two mortar bombs fell on a market."
    )
    moved: bool = False  # its place was told after its day, by a sentence that tells no day

    def says(self, name: str) -> bool:
        """Whether its sentence has a name, in small letters."""
        return self.said is not None and name in self.said.in_small()

    def again(self) -> "Incident":
        """One like it. (`dataclasses.replace` takes ten times as long.)"""
        return Incident(
            self.sentence_no, self.date_start, self.date_end, self.precision, self.text, self.place, self.name,
            self.wide, self.began, self.background, self.said, self.stretch, self.heads, self.moved,
        )  # fmt: skip


_DEEDS = (
    "attacks|raids|assaults|ambushes|blasts|explosions|bombings|bombs|bombers|strikes|air ?strikes|clashes|incidents"
    "|massacres"
)
_SEVERAL = Sought(
    r"\b(?:(?:string|series|wave|spate) of [\w-]+"
    rf"|(?:{_DEEDS}) (?:across|throughout)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|various|separate|coordinated|simultaneous|multiple)"
    rf" (?:[\w-]+ ){{0,2}}(?:{_DEEDS}|villages|towns|cities|districts|places|camps|provinces|neighbou?rhoods|sites"
    r"|settlements|hamlets|churches|mosques|markets|schools|hotels|hospitals|stations|checkpoints|posts|bases|bars"
    r"|restaurants|buses|trains|homes|houses))\b",
    re.IGNORECASE,
)


def tells_of_several(incident: Incident) -> bool:
    """Whether an incident's sentence tells of more deeds or sites than one: "raids on three villages"."""
    return incident.said is not None and _SEVERAL.search(incident.said) is not None


def incidents_told(
    marked: list[Marked],
    own: dict[int, DateMark],
    sites: dict[int, PlaceMark],
    asides: Mapping[int, Aside],
    published: date | None,
    of_counts: Sequence[DateMark] = (),
) -> list[Incident]:
    """The days and the places that sentences leave to those after them, in order.

    own, sites: the days and the places that figures of their own took, by sentence. asides: where it tells of an
    earlier incident, which leaves nothing. of_counts: days that only tell when a count stood or moved.
    """
    told: list[Incident] = []
    for each in marked:
        aside = asides.get(each.span.sentence_no)
        one = each if aside is None else aside.without(each)
        if not (one.dates or one.places):
            continue
        if one.span.role != "body":  # a headline's place holds until the body names one
            if one.places and not told:
                told.append(
                    Incident(
                        one.span.sentence_no,
                        None,
                        None,
                        None,
                        None,
                        _narrowest(one),
                        None,
                        True,
                        False,
                        False,
                    )
                )
            continue
        number = one.span.sentence_no
        dated = own.get(number) or (None if _counts_bodies(one) else _of_the_event(one, of_counts))
        mourned = one.words.has(_AFTERMATH) and not (dated is not None and _after_a_death(one, dated))
        if mourned and (dated is None or not is_the_day_before(dated)):
            dated = None  # "buried on Sunday", but "buried on Sunday, a day after the raid"
        narrow = None if one.words.has(_SUCCUMBED) else sites.get(number) or site_of(one)
        place = as_worded(one.text, narrow) if narrow else None
        if dated is None and place is None:
            continue
        heads = narrow is not None and dated is not None and dated_label(one.words)
        old = (
            not heads and dated is not None and dated.date_end is not None and published is not None
            and (published - dated.date_end).days > LONG_AGO
        )  # fmt: skip
        told.append(
            Incident(
                sentence_no=one.span.sentence_no,
                date_start=dated.date_start if dated else None,
                date_end=dated.date_end if dated else None,
                precision=dated.precision if dated else None,
                text=dated.text if dated else None,
                place=place,
                name=narrow.name.lower() if narrow else None,
                wide=narrow is not None and (narrow.kind in WIDE or narrow.kind == "camp"),
                began=dated is not None and one.words.has(_BEGAN),
                background=old and (_is_long(dated) or any(i.date_start is not None for i in told)),
                said=one.words,
                stretch=dated is not None and dated.kind in ("since", "span"),
                heads=heads,
            )
        )
    return told


def is_long_tally(incident: Incident) -> bool:
    """Whether what is told is a count over more than a month."""
    start, end = incident.date_start, incident.date_end
    return incident.stretch and start is not None and end is not None and (end - start).days > MONTH


def _is_long(dated: DateMark | None) -> bool:
    """Whether a date is a stretch of more than a month: "lost a brother in 2020"."""
    if dated is None or dated.date_start is None or dated.date_end is None:
        return False
    return (dated.date_end - dated.date_start).days > MONTH


def _after_a_death(one: Marked, dated: DateMark) -> bool:
    """Whether a day stands behind words that tell of dying: "buried nine men who were killed in Lem on Sunday"."""
    return _DIED.search(one.words, 0, dated.start) is not None


def _counts_bodies(one: Marked) -> bool:
    """Whether a sentence tells of bodies that were counted or dug out: on another day than that of the event."""
    return any(counted_late(one, s.start, s.end, s) is not None for s in one.read.statements)


def site_of(one: Marked) -> PlaceMark | None:
    """The narrowest place that a sentence names as a site."""
    sites = [p for p in one.places if is_site(one, p)]
    if len(sites) > 1:  # "a week after a raid on Lem, the army attacked Arden"
        others = other_incidents(one.words, 0, 0)
        sites = [p for p in sites if not any(a <= p.start < b for a, b in others)] or sites
    return min(sites, key=lambda p: (p.relation == "of", WIDE.get(p.kind or "", 0)), default=None)


def is_site(one: Marked, place: PlaceMark) -> bool:
    """Whether a place is one where things happen: no party's country, no hospital, not where people went."""
    return (
        place.relation in SITES
        and not (not one.read.statements and _ROAD.search(one.words, max(0, place.start - 60), place.start))
        and not (place.relation == "of" and place.kind == "country")
        and not _in_care(one, place)
        and not (not one.read.statements and one.words.has(_TALKS))
    )


_ROAD = Sought(
    r"\b(?:road|highway|route|track|motorway)s? (?:to|from|towards?|between|out of) (?:[A-Z][\w-]+ to )?$"
)
# Where the hurt lie: "treated at the Karm hospital".
_HOSPITAL = re.compile(r"(?<=hospital)|(?<=clinic)|\W*(?:[a-z]+ ){0,2}(?:hospital|clinic)\b", re.IGNORECASE)
_TREATED = Sought(r"\b(?:treat\w*|admitted|operat\w+|wounds|injuries|doctors?|surgeons?|patients?|died)\b")


def _in_care(one: Marked, place: PlaceMark) -> bool:
    """Whether a place is a hospital where people are treated: not where they were hurt."""
    return (
        one.words.has(_TREATED.cue)
        and _HOSPITAL.match(one.text, place.end) is not None
        and _TREATED.search(one.words) is not None
    )


def _narrowest(one: Marked) -> str | None:
    site = site_of(one)
    return as_worded(one.text, site) if site else None


def _of_the_event(one: Marked, of_counts: Sequence[DateMark]) -> DateMark | None:
    """The date of what a sentence without figures tells: the one nearest to its action, else the first."""
    dates = [
        d
        for d in one.dates
        if d.date_start is not None
        and d.tells_when
        and not _in_passing(one, d)
        and not any(d is count for count in of_counts)
    ]
    first = next((d for d in dates if is_the_day_before(d)), None)
    if first is not None and (one.words.has(_MOURNED) or one.words.has(_AFTERMATH)):
        return first  # "mourned on Friday after bombs went off in Lem the evening before"
    # not "A week after a raid on Lem, the army", but "on Thursday, two days after gunmen stormed it"
    of_itself = [d for d in dates if d.rule != "apart_from_event" or d.start > _OPENING]
    dates = of_itself or dates
    if len(dates) < 2 or not one.actions:
        return dates[0] if dates else None
    at = one.actions[0].start
    return min(dates, key=lambda d: abs(d.start - at))


def _in_passing(one: Marked, mark: DateMark) -> bool:
    """Whether a date only tells since when something is or went on."""
    return in_an_aside(one, mark) or of_a_campaign(one, mark)


def merge(old: Incident | None, new: Incident) -> Incident:
    """What stands after an incident is told: its own words, and what they leave out from the one before."""
    if old is None:
        return new
    merged = new.again()
    if new.wide and old.place is not None and not old.wide and new.date_start is None:
        # "Yemen's government" takes nobody away from the town
        merged.place, merged.name, merged.wide = old.place, old.name, False
    elsewhere = _elsewhere(old, merged)
    if new.date_start is None:
        merged.date_start, merged.date_end, merged.precision = old.date_start, old.date_end, old.precision
        merged.text, merged.background, merged.said = old.text, old.background, old.said
        merged.began = old.began or new.began
        merged.stretch, merged.heads = old.stretch, old.heads and merged.place is None
        merged.moved = old.moved or elsewhere
        if merged.place is None:
            merged.sentence_no = old.sentence_no
        if not merged.place:
            merged.wide = old.wide
    merged.place, merged.name = merged.place or old.place, merged.name or old.name
    return merged


def _elsewhere(old: Incident, new: Incident) -> bool:
    """Whether a sentence goes on to another place than those that the incident's sentence names."""
    if new.name is None or old.name is None or new.wide or old.says(new.name):
        return False
    return not alike(new.name, old.name)
