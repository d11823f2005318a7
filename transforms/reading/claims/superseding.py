"""A toll up to now, and the claims of its incident that it replaces."""

import re

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.elsewhere import elsewhere
from transforms.reading.claims.same_people import apart, same_people
from transforms.reading.clauses.ties.nth import NTH
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought

RECENT = 60  # claims back that one is compared with

_RISING = cue([
    "rose", "risen", "rises", "rising", "raised", "raises", "raising", "climbed", "climbs", "climbing", "pushing",
    "pushed", "pushes", "bringing", "brings", "brought", "jumped", "grew", "grown", "mounted", "mounting", "soared",
    "increased", "updated", "revised", "later", "now", "taking", "takes", "lifting", "lifts", "lifted",
])  # fmt: skip


_COUNT = (
    r"(?:(?:official|death|police|army|government|confirmed) )*"
    r"(?:tolls?|counts?|figures?|tall(?:y|ies)|estimates?|reports?|numbers?|statements?)\b"
)
_TOLD = r"(?:put|said|reported|spoken|given|announced|confirmed|counted|estimated|recorded|spoke|listed)"
# A count that the report itself calls one of before: what it told first is the newer one.
_OF_BEFORE = tuple(
    Sought(words, re.IGNORECASE) for words in (
        rf"\b(?:previous|earlier|prior) {_COUNT}",
        rf"\b(?:first|initial|original|(?<!\ba )(?:preliminary|provisional)) {_COUNT}"
        r"(?! (?:puts?|says?|is|are|shows?)\b)",
        rf"\bhad (?:earlier|initially|previously|originally|first|at first) {_TOLD}\b",
        rf"\bhad {_TOLD} (?:earlier|initially|previously|originally|at first)\b",
        rf"\b(?:earlier|initially|previously|originally|at first) (?:gave|{_TOLD})\b",
        r"^(?!.*\b(?:said|saying|says|added|told|reported)\b.{0,80} had )"  # "said that he had counted 87"
        r".*\bhad (?:put|given|spoken of|estimated|counted|listed)\b",
    )
)  # fmt: skip


def of_before(draft: Draft, told: list[Draft]) -> Draft | None:
    """The newer count, told before what the report calls an earlier one: "27 died. The first count had been 18"."""
    at = draft.end - draft.marked.span.start
    if draft.low is None and draft.high is None:
        return None
    if not any(
        (m := sought.search(draft.marked.words)) is not None and m.start() < at for sought in _OF_BEFORE
    ):
        return None
    newer = [
        d for d in told[-RECENT:]
        if d.measure == draft.measure and d.part_of is None and d.sentence_no < draft.sentence_no
        and d.scope == draft.scope and d.relation in (None, "rival") and d.stance != "denied"
        and (d.low, d.high) != (draft.low, draft.high)
        and (draft.place_mark is None or d.place is None or draft.place == d.place)
        and (d.high is not None or (d.low or 0) >= (draft.low or 0))  # "scores" are no count that replaces 87
    ]  # fmt: skip
    return newer[-1] if newer and newer[-1].sentence_no >= draft.sentence_no - _JUST_BEFORE else None


_JUST_BEFORE = 3  # sentences


def rises(toll: Draft) -> bool:
    """Whether a toll is told as one that moved."""
    return toll.marked.words.has(_RISING)


def supersede(told: list[Draft], toll: Draft) -> None:
    """Mark the claims that a toll up to now replaces: those of its measure about the same incident.

    Where some count people of its class ("27 people"), those of another class told apart ("19 soldiers") stay.
    """
    older = [d for d in told[-RECENT:] if _may_give_way(d, toll)]
    older = [d for d in older if d.victim_class == toll.victim_class] or older
    for draft in told[-RECENT:]:
        if _pushes(draft, toll):
            draft.relation, draft.relation_to = "superseded", toll
    for draft in older:
        if draft is older[-1] or not apart(draft, older[-1]):
            draft.relation, draft.relation_to = "superseded", toll
    if older:
        _set_as(toll, older[-1])


def _set_as(toll: Draft, older: Draft) -> None:
    """Give a toll whose own sentence tells no place and no action those of the claim which it replaces."""
    why = "that of the claim which it replaces"
    if toll.place_mark is None and toll.place is not None and older.place_mark is not None:
        if toll.place != older.place:
            toll.carried["place"] = why
        toll.place = older.place
    if toll.action_mark is None and older.sub_event_type is not None:
        if toll.sub_event_type != older.sub_event_type:
            toll.carried["sub_event_type"] = why
        toll.event_type, toll.sub_event_type = older.event_type, older.sub_event_type


def _may_give_way(older: Draft, toll: Draft) -> bool:
    return (
        older.measure == toll.measure and older.part_of is None and older.scope == "incident"
        and older.relation in (None, "increment") and older.sentence_no != toll.sentence_no
        and same_people(older, toll) and not elsewhere(older, toll) and not _of_a_day_before(toll, older)
        and ((older.low or 0) <= (toll.low or toll.high or 0) or _lowers(older, toll))
    )  # fmt: skip


def _of_a_day_before(toll: Draft, older: Draft) -> bool:
    """Whether a toll is of a day before that of the figure: "Four died today. Last Monday's raid killed 113"."""
    if "date_start" in toll.carried or toll.date_end is None or older.date_start is None:
        return False
    return toll.date_end < older.date_start


def _lowers(older: Draft, toll: Draft) -> bool:
    """Whether a toll takes back a greater number: the speaker's own, and no other than it says it was before."""
    before = [s for s in toll.marked.read.statements if s.earlier]
    if before or (older.attribution and toll.attribution and older.attribution != toll.attribution):
        return any(s.low == older.low for s in before)
    return toll.marked.words.has(_LOWERED)


# Without a word of these no toll takes the place of a greater one, which is then of another incident or speaker.
_LOWERED = cue([
    "lowered", "lowers", "lowering", "lower", "revised", "revises", "revising", "down", "downwards", "reduced", "cut",
    "corrected", "correcting", "correction", "not", "fewer", "instead", "fell", "halved", "less", "wrongly",
    "mistakenly", "earlier", "previous", "previously", "initially", "first", "twice", "alive",
])  # fmt: skip


def _pushes(older: Draft, toll: Draft) -> bool:
    """Whether a toll is told as raised by some more: "six more bodies were found, raising the toll to nine"."""
    return (
        older.sentence_no == toll.sentence_no
        and older.measure == toll.measure
        and older.part_of is None
        and older.relation in (None, "increment")
        and older.scope == toll.scope
        and (older.low or 0) < (toll.low or 0)
        and (rises(toll) or _told_first(older, toll) or _holds_the_last(toll))
    )


def holds_what_follows(toll: Draft, more: Draft) -> bool:
    """ "The toll has risen to 91, two more having died in hospital": the toll of the sentence holds them."""
    if toll.sentence_no != more.sentence_no or toll.statement is None or not toll.statement.cumulative:
        return False
    if not 0 < (more.low or 0) < (toll.low or 0) or toll.measure != more.measure or more.start < toll.end:
        return False
    at = toll.marked.span.start
    between = toll.marked.text[toll.end - at : more.end - at]
    return _AS_THEY_DIED.search(between) is not None


_AS_THEY_DIED = re.compile(
    r"^(?:(?!\band\b)[^;:]){0,60}\b(?:as|after|when|with|because|having|since)\b[^;:]*$"
)


def _holds_the_last(toll: Draft) -> bool:
    """ "A tailor died on Friday, the twelfth victim": the toll holds him."""
    return toll.statement is not None and toll.statement.rule == NTH


def _told_first(older: Draft, toll: Draft) -> bool:
    """ "She first spoke of 30 dead; by evening she put the toll at 50": one speaker's number before."""
    return older.attribution == toll.attribution and toll.marked.words.has(_FIRST)


_FIRST = cue(["first", "initial", "initially", "originally", "preliminary"])
