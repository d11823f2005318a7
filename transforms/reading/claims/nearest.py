"""Which of a sentence's dates, places, speakers and actions belongs to some words of it."""

import re

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.speakers import SpeakerMark

FAR = 5000
# Actions that kill and wound nobody by themselves.
NO_VIOLENCE = {"Arrests", "Agreement", "Non-violent transfer of territory", "Abduction/forced disappearance"}
_ONLY = {"abducted": "Abduction/forced disappearance", "detained": "Arrests"}
_HARM = {"killed", "wounded", "casualties", "missing", "trapped"}
_OF_WOUNDS = frozenset(["hospital", "wounds", "injuries", "succumbed"])
# What is done with the dead days after they died.
_AFTERMATH = frozenset([
    "buried", "bury", "burying", "recovered", "retrieved", "exhumed", "unearthed", "found", "mourned", "counted",
])  # fmt: skip
_NAMED_STRETCHES = frozenset(("last_unit", "weekend", "weekday"))
_GOES_ON = re.compile(r"(?: dead| killed)?,?(?: and)? ?")
_NOT_DONE = {
    "will", "would", "could", "may", "might", "should", "if", "plans", "planned", "fear", "fears", "threatened",
}  # fmt: skip


def distance(text: str, start: int, end: int, other_start: int, other_end: int) -> int:
    """Characters between two stretches, with a charge for every clause border between them."""
    if end <= other_start:
        between = text[end:other_start]
    elif start >= other_end:
        between = text[other_end:start]
    else:
        return 0
    if len(between) > FAR:
        return FAR
    return (
        len(between)
        + 400 * between.count(";")
        + 300 * between.count(" but ")
        + 150 * between.count(" while ")
        + 20 * between.count(",")
    )


def own_words(marked: Marked, statement: Statement) -> int:
    """Where a figure's own words begin: "killed 21 in Lem and 13 in Tor" shares its verb, and each its own place."""
    at = marked.words.starts[statement.phrase.first]
    if statement.share_of is None:
        for other in marked.read.statements:
            if other.verb is statement.verb and other is not statement \
                    and statement.start <= marked.words.starts[other.phrase.first] < at:  # fmt: skip
                return at
    return statement.start


def date_of(marked: Marked, start: int, end: int, statement: Statement | None) -> DateMark | None:
    """The date nearest to some words in their sentence, a `;` or "but" being far away."""
    if not marked.dates:
        return None
    best: DateMark | None = None
    least = FAR
    tolls = [s for s in marked.read.statements if s.cumulative]
    first_day = next((m for m in marked.dates if m.rule == "apart_from_event"), None)
    if (
        first_day is not None
        and first_day.date_start is not None
        and not _AFTERMATH.isdisjoint(marked.words.lows)
    ):
        return first_day  # "buried 19 on Sunday, a day after the raid"
    counted_late = _counted_late(marked, start, end, statement)
    for mark in marked.dates[:20]:
        if mark.date_start is None or mark.kind == "background":
            continue
        if (
            mark.kind == "since"
            and tolls
            and statement is not None
            and not _of_the_toll(marked, statement, tolls)
        ):
            continue  # "21 deaths, pushing the toll to 223 since May": the period is the toll's
        if mark.rule == "within" and any(m.rule in _NAMED_STRETCHES for m in marked.dates[:20]):
            continue  # "in one day of violence this week"
        if (
            counted_late is not None
            and mark.kind == "point"
            and mark.precision == 1
            and _near(marked, mark, counted_late)
        ):
            continue  # "counted 300 bodies on Wednesday": not the day on which they died
        if in_an_aside(marked, mark, start, end) or _of_others(marked, mark, start, end, statement):
            continue
        if mark.kind == "point" and statement is not None and statement.cumulative and _one_more(marked):
            continue  # "a patrolman died on Monday, bringing the toll to four": the four did not die on Monday
        cost = distance(marked.text, mark.start, mark.end, start, end)
        if cost < least:
            best, least = mark, cost
    return best


# Words after which a date is of some of those counted before, or of a clause that is told after theirs.
_OF_A_SHARE = re.compile(
    r"\b(?:most|many|some|half|all|nine|none|one|two|three|\d+) of (?:them|whom|these|those)\b[^,;]*$",
    re.IGNORECASE,
)
_TOLD_AFTER = re.compile(r"\band that\b", re.IGNORECASE)
# What befell people before they were let go, and the words that let them go.
_WAS_TAKEN = re.compile(
    r"\b(?:abducted|kidnapped|seized|captured|detained|arrested|taken|snatched|missing|held|jailed|imprisoned)"
    r"(?= (?:on|in|at|near|by|from|since|last|during|outside|yesterday|earlier|while|after)\b)",
    re.IGNORECASE,
)
_LET_GO = re.compile(
    r"\b(?:freed|released|rescued|let (?:go|off)|set free|handed over|exchanged|escaped|liberated)\b",
    re.IGNORECASE,
)
_FREED = frozenset(("released", "rescued"))


# Those who came after an attack and saw, laid out, buried or dug out its dead: on a day that is not the attack's.
_COUNTED_LATE = re.compile(
    r"\b(?:counted|counting|saw|seen|laid out|buried|dug|recovered|retrieved|removed|collected|gathered|exhumed)\b",
    re.IGNORECASE,
)
_BODIES = re.compile(r"\b(?:bod(?:y|ies)|corpses?|remains|graves?|dead)\b", re.IGNORECASE)


def _counted_late(marked: Marked, start: int, end: int, statement: Statement | None) -> int | None:
    """Where the verb stands by which bodies were counted or dug out, or None where the words tell of none."""
    if statement is None or statement.measure != "killed" or not _BODIES.search(marked.text, start, end + 12):
        return None
    verbs = [m.start() for m in _COUNTED_LATE.finditer(marked.text, max(0, start - 60), end + 20)]
    return verbs[-1] if verbs else None


def _near(marked: Marked, mark: DateMark, verb: int) -> bool:
    """Whether a date is told of a verb: no other clause of an event between them."""
    between = marked.text[min(mark.end, verb) : max(mark.start, verb)]
    return not _EVENT_BETWEEN.search(between) and not marked.text.startswith(("'s", "’s"), mark.end)


_EVENT_BETWEEN = re.compile(
    r"\b(?:battles?|clashes|fighting|hit|struck|killed|attacked|stormed|bombed|shelled|raided"
    r"|since|after|when|fell|died|in (?:the|an?) \w+)\b",
    re.IGNORECASE,
)


def _of_others(marked: Marked, mark: DateMark, start: int, end: int, statement: Statement | None) -> bool:
    """Whether a date is told of others than some words: of a share, of a later clause, of how the freed were taken."""
    text = marked.text
    if end < mark.start:
        between = text[end : mark.start]
        if _TOLD_AFTER.search(between) or (
            _OF_A_SHARE.search(between) and statement and statement.share_of is None
        ):
            return True
    if statement is not None and statement.measure in _FREED:
        first = max(0, mark.start - 100)
        taken = [m.end() for m in _WAS_TAKEN.finditer(text, first, mark.end) if m.end() <= mark.start]
        freed = [m.end() for m in _LET_GO.finditer(text, first, mark.start)]
        return bool(taken) and (not freed or freed[-1] < taken[-1])
    return False


def _of_the_toll(marked: Marked, statement: Statement, tolls: list[Statement]) -> bool:
    """Whether a figure is a toll up to now, or goes on from one: "to 2,240 dead and 10,385 wounded"."""
    return statement.cumulative or any(
        t.end <= statement.start and _GOES_ON.fullmatch(marked.text, t.end, statement.start) for t in tolls
    )


def _one_more(marked: Marked) -> bool:
    """Whether a sentence raises a toll by those who died of wounds later on."""
    return not _OF_WOUNDS.isdisjoint(marked.words.lows)


def in_an_aside(marked: Marked, mark: DateMark, start: int = 0, end: int = 0) -> bool:
    """Whether "since May" stands in a clause set off by commas ("which has held it since May") and the figure not."""
    text, at = marked.text, mark.start
    if mark.kind != "since" or ", wh" not in text:
        return False
    opens = max(text.rfind(", which ", 0, at), text.rfind(", who ", 0, at), text.rfind(", whose ", 0, at))
    closes = text.find(",", opens + 6)
    return 0 <= opens < at < closes and not (opens < start and end <= closes + 1)


def speaker_of(marked: Marked, start: int, end: int) -> tuple[SpeakerMark | None, str]:
    """Who answers for some words, and how surely: asserted, hedged or denied."""
    stance = "asserted"
    chosen: SpeakerMark | None = None
    for mark in marked.speakers[:30]:
        if not (mark.scope_start < end and start < mark.scope_end) or mark.scope_start == mark.scope_end:
            continue
        if mark.name and (
            chosen is None or mark.scope_end - mark.scope_start <= chosen.scope_end - chosen.scope_start
        ):
            chosen = mark
        if mark.stance == "denied":
            stance = "denied"
        elif mark.stance == "hedged" and stance == "asserted":
            stance = "hedged"
    if chosen is not None and chosen.stance != "asserted":
        stance = chosen.stance
    return chosen, stance


def action_of(marked: Marked, start: int, end: int, measure: str) -> ActionMark | None:
    """The action a figure belongs to: the most telling one near it."""
    if measure in _ONLY:
        return next((a for a in marked.actions if a.sub_event_type == _ONLY[measure]), None)
    for action in marked.actions:
        if measure in _HARM and action.sub_event_type in NO_VIOLENCE:
            continue
        if distance(marked.text, action.start, action.end, start, end) < 400:
            return action
    return None


def telling_action(marked: Marked) -> ActionMark | None:
    """The action that a sentence without a figure reports as done, or None where it is only spoken of."""
    if not marked.actions or "?" in marked.text or len(marked.text) > 2000:
        return None
    if not (marked.places or marked.dates) or not _NOT_DONE.isdisjoint(marked.words.lows[:400]):
        return None
    return next((a for a in marked.actions if a.alone), None)
