"""Figures of another incident, told beside the one reported: "raided Lem in revenge for an ambush that killed 12".

Of an earlier one, neither the day nor the place of the sentence's own incident is theirs; what is theirs stands in the
same clause. Of what was done in answer ("troops later killed nine rebels") the day is not that of the incident told.
"""

import re
from dataclasses import dataclass, replace

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.text.sought import Sought

EARLIER = "of an earlier incident, told beside"
LATER = "of what was done in answer to the incident told"
# Who comes for those who attacked.
_FORCES = (
    "army", "troops", "soldiers", "police", "forces", "warplanes", "jets", "helicopters", "aircraft", "gunships",
    "commandos", "military", "marines", "paratroopers", "policemen", "vigilantes",
)  # fmt: skip
# The words that turn from what was done to why: before them stands the incident reported, behind them an earlier one.
_TURNS = Sought(
    r"\b(?:(?:in|as|by way of) (?:an? )?(?:apparent |direct |swift )?"
    r"(?:answer|response|reply|retaliation|revenge|reprisal|vengeance|retribution|protest)s? (?:to|for|at|over|against)"
    r"|(?:to avenge|avenging|avenged|protesting(?: against| at| over)?|retaliated for)"
    r"|(?:angered|enraged|outraged|infuriated|provoked|prompted) by"
    r"|(?:less than |more than |barely |nearly |almost |just )?"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+) )?"
    r"(?:days?|weeks?|months?|fortnight|years?) after)\s",
    re.IGNORECASE,
)
# What was done in answer to the incident reported, or later by those who came for the attackers, each with a sentence.
ANSWERS: dict[str, str] = {
    r"in (?:the |a |an |hot )?(?:pursuit|manhunt|hunt|chase|mopping-up|follow-up)\b|gave chase\b":
        "Troops killed four rebels in pursuit.",
    r"in (?:response|retaliation|reprisal|revenge|reply|answer)\b(?! (?:to|for|against|at|over)\b)":
        "In retaliation, jets killed nine people in a camp.",
    r"(?:retaliatory|reprisal|revenge|follow-up)"
    r" (?:[\w-]+ )?(?:attacks?|raids?|strikes?|operations?|killings?|shelling)\b":
        "Twelve people were killed in retaliatory raids.",
    r"of (?:those|the men|the people|the group) (?:who were )?(?:behind|responsible for|blamed for)\b":
        "The army killed more than 100 of those behind the raid.",
    r"(?:carried out|launched|conducted|made|that followed) (?:afterwards?|later|since)\b":
        "It said 30 rebels were killed in air strikes carried out afterwards.",
    rf"(?:{'|'.join(_FORCES)})(?: [\w-]+){{0,4}}?"
    r" (?:later|afterwards?|subsequently|(?:has|have|had) since(?: then)?)\b":
        "Troops later exchanged fire with a band, and one soldier was hurt.",
}  # fmt: skip
_ANSWERS = Sought(rf"\b(?:{'|'.join(ANSWERS)})", re.IGNORECASE)
_DIED_SINCE = Sought(r"\b(?:died|dead|succumb\w*|bod(?:y|ies)|wounds|toll|hospitals?)\b", re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:attacks?|bombings?|bombs?|raids?|ambush(?:es)?|strikes?|air ?strikes?|massacres?|blasts?|explosions?"
    r"|shellings?|killings?|murders?|clash(?:es)?|assaults?|shootings?|mines?|battles?|executions?|beheadings?|deaths?"
    r"|crackdown)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r", (?:which|that|in which|when|where|whose|for which)\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r"[;:]|,(?!\d)|[\"“”]")
_DONE = ("killed", "wounded", "captured", "detained", "casualties")
_OPENING = 3  # words
_REACH = 120  # characters from the turn to the figure


@dataclass(frozen=True, slots=True)
class Aside:
    """Where in its sentence an earlier incident is told: offsets into the sentence's text."""

    start: int
    end: int

    def only(self, marked: Marked) -> Marked:
        """The sentence with the days, places and actions of the clause alone."""
        return self._with(marked, inside=True)

    def without(self, marked: Marked) -> Marked:
        """The sentence without the days, places and actions of the clause."""
        return self._with(marked, inside=False)

    def _with(self, marked: Marked, inside: bool) -> Marked:
        return replace(
            marked,
            dates=[m for m in marked.dates if self.holds(m.start, m.end) is inside],
            places=[m for m in marked.places if self.holds(m.start, m.end) is inside],
            actions=[m for m in marked.actions if self.holds(m.start, m.end) is inside],
        )

    def holds(self, start: int, end: int) -> bool:
        """Whether some words stand in it."""
        return self.start <= start and end <= self.end


def earlier_incident(marked: Marked, statement: Statement) -> Aside | None:
    """The clause in which a figure is told of an earlier incident than its sentence's own, or None."""
    text, first = marked.text, statement.start
    for turn in _TURNS.finditer(marked.words, max(0, first - _REACH), first):
        between = text[turn.end() : first]
        if _opens(text, turn) or not _is_one_clause(between):
            continue
        if _EVENT.search(text, turn.end(), statement.end):
            return Aside(turn.start(), _end(marked, statement))
    return None


def answers_it(marked: Marked, statement: Statement) -> bool:
    """Whether a figure is of what was done in answer to the incident told before, by words of its clause."""
    if statement.cumulative or statement.measure not in _DONE or not _ANSWERS.search(marked.words):
        return False
    text = marked.text
    first = max(text.rfind(";", 0, statement.start), 0)
    closes = text.find(";", statement.end)
    last = closes if closes >= 0 else len(text)
    if not _ANSWERS.search(marked.words, first, last):
        return False
    return not _DIED_SINCE.search(marked.words, statement.start, statement.end)


def _opens(text: str, turn: re.Match[str]) -> bool:
    """Whether a sentence opens with how long after: "A day after the raid, the toll rose" is told of the raid."""
    return text.endswith("after ", turn.start(), turn.end()) and len(text[: turn.start()].split()) <= _OPENING


def _end(marked: Marked, statement: Statement) -> int:
    """Where the clause of a figure ends: with a comma, or where the verb of the sentence's subject follows on it."""
    closed = _NEW_CLAUSE.search(marked.text, marked.words.starts[statement.number.first])
    ends = [closed.start() if closed else len(marked.text)]
    for other in marked.read.statements:
        if statement.end <= other.start < ends[0] and not marked.text[statement.end : other.start].strip():
            ends.append(statement.end)  # "men enraged by a raid in which 12 died | killed three"
    return min(ends)


def _is_one_clause(between: str) -> bool:
    """Whether nothing but a relative clause opens between the turn and the figure."""
    return _NEW_CLAUSE.search(_RELATIVE.sub(" ", between)) is None
