"""Which of a sentence's dates is the one of some words of it."""

import re
from dataclasses import replace
from datetime import timedelta

from transforms.reading.claims.aftermath import counted_late, is_of_a_count, of_an_event, of_the_burying
from transforms.reading.claims.dates_of_others import (
    is_the_day_before,
    of_others,
    of_the_event_counted,
    only_compares,
)
from transforms.reading.claims.named_deeds import in_its_year, names_its_deed
from transforms.reading.claims.nearest import FAR, distance
from transforms.reading.claims.place_costs import MOVEMENTS
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark, precision_of
from transforms.reading.marks.days.named import number
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought

_MOST = 20  # dates of a sentence that are weighed
_CLAUSE_BORDER = 150  # characters
_AFTER_IT = (
    40  # characters: "withdrew on Saturday after a week in which eight were killed on one day, Wednesday"
)
_AFTER_WHAT = re.compile(r" (?:after|following) [^,;]*\b(?:in|during) which\b")
_RELATIVE = 40  # characters: "Rebels who fled on Monday had killed nine on Sunday"
_NEXT_DEED = re.compile(r",? (?:and|but)(?: then)? ")
_LONGEST_JOINT = len(", and then ")
_BREAKS = re.compile(r"[,;:(]")
_ANOTHER_DEED = 100  # characters: "Rebels attacked on Sunday, and lost 50 men in a fight on Monday"
_WHO = Sought(r"\b(?:who|which|that) [^,;]*$")
_OF_WOUNDS = cue(["hospital", "wounds", "injuries", "burns", "succumbed"])
# What is done with the dead days after they died.
_AFTERMATH = cue([
    "buried", "bury", "burying", "recovered", "retrieved", "exhumed", "unearthed", "found", "mourned", "counted",
    "mourners", "funeral", "funerals", "coffins", "vigil",
])  # fmt: skip
_UNKNOWN = frozenset(
    ("feast", "less_than_apart", "on_nth_day")
)  # days that are told and not known: none is lent
_NAMED_STRETCHES = frozenset(("last_unit", "weekend", "weekday"))
_BESIDE_A_TOLL = frozenset(("missing", "trapped"))
_LYING = frozenset(("being", "still", "remained", "remain", "remains"))
_HURT_THEN = re.compile(r"\b(?:after|when|from|by|following|in the|since)\b")
_STILL = frozenset(("displaced", "trapped"))
_REMAIN = frozenset(("remain", "remains", "still"))
_FOR_ITSELF = re.compile(
    r"(?: others?| more| of (?:them|whom|these|those))?(?: in (?:one|another))?"
    r"(?: (?:in|at|near|outside) [A-Z][\w-]+(?: [A-Z][\w-]+){0,2})?(?: late| early)?(?: on)? "
)
_STOOD = Sought(
    r",? (?:the|that|this|a|its|their|it)\b(?: [\w-]+){0,4}?"
    r"(?:(?<= count)|(?<= toll)|(?<= tally)|(?<= figure)|(?<= number)|(?<= it))"
    r"(?: of [\w -]{1,40}?)? (?:stood|had stood|was|had been|had reached) ?(?:at |put at )?",
    re.IGNORECASE,
)
_UP_TO = Sought(
    r"\b(?:rose|risen|climbed|reached|jumped|doubled|grew|grown|increased|went up|gone up|mounted|swelled|soared"
    r"|raised|revised|put)\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_UP_TO_REACH = 80  # characters
_ON = re.compile(r"(?: dead| deaths| people| killed)?(?: late| early)?(?: on| by)? ?")
_IN_ITS_COMPANY = re.compile(
    r"(?:,? [^,;]{1,60},)?,? (?:(?P<with>with|including)(?: [\w ]{1,60} and)?|and|while|but)"
    r"(?: (?:about|some|at least|nearly|more than|over|up to"
    r"|another|a further))? "
)  # "rose to 40 on Monday, the mayor said, with 34 missing"
_GOES_ON = re.compile(
    r"(?: dead| killed)?,?(?: (?:all|most|mostly|largely|many)\b[^,;]{0,40},)?(?: and| with)? ?"
)  # "stands at 24, all civilians, with 592 injured"


def date_of(marked: Marked, start: int, end: int, statement: Statement | None) -> DateMark | None:
    """The date nearest to some words in their sentence, a `;` or "but" being far away.

    Where the words tell only the last day of a stretch ("by Friday", "in recent days"), the mark has no first day.
    """
    if not marked.dates:
        return None
    late = marked.words.has(_AFTERMATH)
    first_day = next((m for m in marked.dates if is_the_day_before(m)), None) if late else None
    if first_day is not None and first_day.date_start is not None and not only_compares(marked, first_day):
        return first_day  # "buried 19 on Sunday, a day after the raid"
    best: DateMark | None = None
    least = FAR
    counting = counted_late(marked, start, end, statement)
    if statement is not None and statement.cumulative and not statement.earlier:
        figure = marked.words.starts[statement.number.first]
        counted = [m for m in marked.dates[:_MOST] if m.end < figure and of_the_event_counted(marked, m)]
        if counted:
            return counted[-1]
    days_before = _days_before(marked, start, end)
    if days_before is not None:
        return days_before
    own = _right_after(marked, statement) if statement is not None else None
    for mark in marked.dates[:_MOST]:
        if mark.when_start is not None and mark.end < start and _in_clause(marked, mark, start):
            return _when(mark)  # "the worst raid since May 2019, when 30 died"
        if mark.kind == "background" and statement is not None and names_its_deed(marked, mark, start):
            return in_its_year(mark)
        if mark.kind == "background" or not (
            mark.date_start or (statement is not None and _tells_the_last(mark, statement))
        ):
            continue
        if statement is not None and not _may_date(marked, mark, statement):
            continue
        of_a_toll = statement is not None and statement.cumulative and start < mark.start
        if (
            mark.rule == "within"
            and not of_a_toll
            and any(m.rule in _NAMED_STRETCHES for m in marked.dates[:_MOST])
        ):
            continue  # "in one day of violence this week"
        if counting is not None and is_of_a_count(marked, mark, counting):
            continue  # "counted 300 bodies on Wednesday": not the day on which they died
        if of_others(marked, mark, start, end, statement) or (
            late and of_the_burying(marked, mark, start, end)
        ):
            continue
        if mark is own:
            return mark
        cost = distance(marked.text, mark.start, mark.end, start, end)
        cost += _CLAUSE_BORDER * (mark.end < start and " and that " in marked.text[mark.end : start])
        cost += _ANOTHER_DEED * _is_of_the_deed_before(marked, mark, start, end)
        cost += _RELATIVE * (mark.end <= start and _in_a_relative(marked, mark))
        cost += _AFTER_IT * (
            mark.end <= start and _AFTER_WHAT.search(marked.text, mark.end, start) is not None
        )
        if cost < least:
            best, least = mark, cost
    return best


# "Six days after eight men were killed at Lem, the army opened fire on Thursday": the eight died on the Friday before.
_DAYS_AFTER = Sought(
    r"(?:just |only |some |barely |exactly )?(?P<n>[\w-]+) (?P<unit>days?|weeks?) after"
    r" (?!(?:the|that|this|its?|their)\b)",
    re.IGNORECASE,
)


def _days_before(marked: Marked, start: int, end: int) -> DateMark | None:
    """The day of a deed that opens a sentence as so many days before the one that it goes on to."""
    opens = _DAYS_AFTER.match(marked.words)
    if opens is None or start < opens.end() or "," in marked.text[opens.end() : start].replace(", who", ""):
        return None
    closed = marked.text.find(", ", end)
    count = number(opens["n"].lower())
    later = next((m for m in marked.dates[:_MOST] if m.start > closed and m.kind == "point"), None)
    if closed < 0 or count is None or later is None or later.precision != 1 or later.date_start is None:
        return None
    days = timedelta(days=count * (7 if opens["unit"].lower().startswith("week") else 1))
    day = later.date_start - days
    return replace(later, date_start=day, date_end=day, rule="apart_from_event")


def _is_of_the_deed_before(marked: Marked, mark: DateMark, start: int, end: int) -> bool:
    """Whether a date ends what was told before a figure that has one of its own behind it."""
    if not 0 <= start - mark.end <= _LONGEST_JOINT or not _NEXT_DEED.fullmatch(marked.text, mark.end, start):
        return False
    own = next((m.start for m in marked.dates[:_MOST] if m.start >= end), None)
    return own is not None and _BREAKS.search(marked.text, end, own) is None


def _in_a_relative(marked: Marked, mark: DateMark) -> bool:
    """Whether a date stands in a clause that tells more of somebody."""
    return _WHO.search(marked.words, max(0, mark.start - 60), mark.start) is not None


def _right_after(marked: Marked, statement: Statement) -> DateMark | None:
    """The day that a figure has for itself: "nine died on Sunday and four on Monday", "four of them on Tuesday"."""
    end = marked.words.ends[statement.phrase.last - 1]
    for mark in marked.dates[:_MOST]:
        if mark.start >= end and mark.kind == "point":
            return mark if _FOR_ITSELF.fullmatch(marked.text, end, mark.start) else None
    return None


def _tells_the_last(mark: DateMark, statement: Statement) -> bool:
    """Whether a day is told that is not known ("on Eid"), or only the last one of a stretch ("by Friday")."""
    if mark.rule in _UNKNOWN:
        return True
    if mark.date_end is None or mark.kind != "span":
        return False
    return mark.rule in ("recent", "window") or statement.measure in MOVEMENTS


def is_as_of(marked: Marked, mark: DateMark, statement: Statement) -> bool:
    """Whether a date only tells how high a count stood on it: "on Sunday the toll had been 40"."""
    if mark.kind != "point" or mark.precision != 1 or of_an_event(marked, mark):
        return False
    toll = statement
    if statement.earlier:  # "was 39, up from 30": both stood on the day told
        toll = next((s for s in marked.read.statements if s.cumulative and not s.earlier), statement)
    figure = marked.words.starts[toll.number.first]
    if mark.start > figure:
        return _moved_on(marked, mark, figure, marked.words.ends[toll.number.last - 1])
    clause = max(marked.text.rfind(";", 0, figure), marked.text.rfind(",", 0, mark.start)) + 1
    return clause <= mark.start and _STOOD.fullmatch(marked.words, mark.end, figure) is not None


def _moved_on(marked: Marked, mark: DateMark, figure: int, end: int) -> bool:
    """Whether a day after a toll is that on which it moved: "the toll of the raid climbed to 40 on Monday"."""
    if _ON.fullmatch(marked.text, end, mark.start) is None:
        return False
    return _UP_TO.search(marked.words, max(0, figure - _UP_TO_REACH), figure) is not None


def _told_with_a_toll(marked: Marked, mark: DateMark, statement: Statement) -> bool:
    """Whether a day is that on which a toll moved, which a figure told with the toll has as little as the toll."""
    if (
        statement.cumulative
        or statement.measure == "killed"
        or mark.kind != "point"
        or mark.end > statement.start
    ):
        return False
    toll = next((s for s in marked.read.statements if s.cumulative and not s.earlier), None)
    if toll is None or toll.end > mark.start:
        return False
    words = marked.words
    first = words.starts[statement.phrase.first]
    told = _IN_ITS_COMPANY.fullmatch(marked.text, mark.end, max(first, mark.end))
    return (
        told is not None
        and (told["with"] is not None or statement.measure in _BESIDE_A_TOLL)
        and _moved_on(marked, mark, words.starts[toll.number.first], words.ends[toll.number.last - 1])
    )


def _lies_in_care(marked: Marked, mark: DateMark, statement: Statement) -> bool:
    """Whether a day only tells how the hurt were by then: "nine were in a serious condition on Monday"."""
    if statement.measure != "wounded" or mark.kind != "point" or mark.start < statement.end:
        return False
    verb, lows = statement.verb, marked.words.lows
    lie = lows[verb.at] == "in" or not _LYING.isdisjoint(lows[verb.first : verb.last])
    return lie and not of_an_event(marked, mark) and _BREAKS.search(marked.text, statement.end, mark.start) is None \
        and _HURT_THEN.search(marked.text, statement.end, mark.start) is None  # fmt: skip


def _may_date(marked: Marked, mark: DateMark, statement: Statement) -> bool:
    """Whether a date may be that of a figure, by how the figure is told."""
    if _told_with_a_toll(marked, mark, statement) or _lies_in_care(marked, mark, statement):
        return False
    if mark.kind != "since" and _since_then(marked, statement):
        return False  # "took in 60 hurt on Monday, of whom two have since died"
    if mark.kind == "since":  # "21 deaths, pushing the toll to 223 since May": the period is the toll's
        tolls = [s for s in marked.read.statements if s.cumulative]
        return not tolls or _of_the_toll(marked, statement, tolls) or _opens_before(mark, statement, tolls)
    if mark.kind == "point" and _is_left(marked, statement):
        return False  # "18,000 went home last week, while 95,000 remain displaced"
    if mark.kind == "point" and statement.cumulative and marked.words.has(_OF_WOUNDS):
        return of_an_event(
            marked, mark
        )  # "a guard died of wounds on Monday, bringing the toll to four": not the four
    return True


def _opens_before(mark: DateMark, statement: Statement, tolls: list[Statement]) -> bool:
    """Whether a stretch opens what is told before a toll: "Since May 900 have fled, bringing the total to 3,000"."""
    return mark.end <= statement.start and all(statement.end <= toll.start for toll in tolls)


def _is_left(marked: Marked, statement: Statement) -> bool:
    """Whether people are told of who are still away or shut in: "remain displaced"."""
    verb = statement.verb
    return statement.measure in _STILL and not _REMAIN.isdisjoint(
        marked.words.lows[max(0, verb.first - 3) : verb.last + 1]
    )


def _in_clause(marked: Marked, mark: DateMark, start: int) -> bool:
    """Whether some words stand in the clause that tells of a date: "since May 2019, when 30 died"."""
    return mark.kind == "background" or "," not in marked.text[mark.end + 2 : start]


def _when(mark: DateMark) -> DateMark:
    """The days that a clause tells of: "since Friday, when two died" is of those two the Friday."""
    start, end = mark.when_start, mark.when_end
    return replace(mark, kind="point", date_start=start, date_end=end, precision=precision_of(start, end))


def _since_then(marked: Marked, statement: Statement) -> bool:
    """Whether people died, fled or came back after the time told: "have since died"."""
    verb = statement.verb
    return "since" in marked.words.lows[verb.first : verb.last + 1]


def _of_the_toll(marked: Marked, statement: Statement, tolls: list[Statement]) -> bool:
    """Whether a figure is a toll up to now, or goes on from one: "to 2,240 dead and 10,385 wounded"."""
    return statement.cumulative or any(
        t.end <= statement.start and _GOES_ON.fullmatch(marked.text, t.end, statement.start) for t in tolls
    )
