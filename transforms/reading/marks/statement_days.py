"""Dates that tell when something was said, not when it happened."""

import re

from transforms.reading.lexicon.classes import ACTION, BE, CUE, HAVE, MODAL, NUMBER, PAST, SIGN, TRIGGER, VERB
from transforms.reading.lexicon.verbs_of_saying import FIGURE_CUES, STANCES
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

# What is given, issued or read out on the day that follows: "gave conflicting accounts on Monday of a strike".
_SAYINGS = frozenset([
    "count", "decree", "letter", "resolution", "ruling", "account", "accounts", "announcement", "briefing",
    "bulletin", "communique", "communiqué", "declaration", "figures", "interview", "message", "report", "reports",
    "speech", "statement", "statements", "tally", "toll", "tolls", "version", "versions",
])  # fmt: skip
# What goes between such a word, or a verb of saying, and its day: "said here late on Monday".
_ADJUNCTS = frozenset([
    "in", "at", "to", "by", "on", "from", "here", "there", "late", "early", "during", "via", "reporters",
    "journalists", "lawmakers", "parliament", "afp", "reuters", "a", "an", "the", "news", "press", "conference",
    "television", "radio", "read", "out", "issued", "released", "published", "given",
])  # fmt: skip
_HAPPENS = ACTION | TRIGGER | MODAL
_SAID = STANCES.keys() | FIGURE_CUES.keys()
_REACH = 10
_BEFORE_A_DAY = frozenset(("", "on", "late on", "early on"))
_DAYS = ("day_month", "month_day")
# "On Sunday claimed responsibility for the raid", "claimed the raid late on Sunday".
_OWNING_UP = (
    r"(?:claim(?:s|ed)|accept(?:s|ed)|assum(?:es|ed)|t(?:akes|ook)|den(?:ies|ied)|admit(?:s|ted)|disown(?:s|ed))"
    r" (?:responsibility|credit|involvement|having|carrying out|being behind)"
)
_OWNS_UP = Sought(rf",? (?:also |again )?{_OWNING_UP}\b")
_OWNED_UP = Sought(
    rf"\b{_OWNING_UP}(?: for (?:the|this|that|both) (?:\w+ )?"
    r"(?:attack|bombing|blast|raid|killing|strike|assault|ambush)s?)?"
    r"(?: late| early)?(?: on)? $"
)
_OWNED_BEFORE = 80  # characters
_NEXT_DAYS = frozenset(("apart", "apart_at_end", "beside", "day_before"))
_JOINED = "_to_"  # in the rule of a date told by its first and last day
_PUT = frozenset(("put", "puts", "gave", "gives", "placed", "set"))

# What happened on a day: "the July 7 attacks", "the 11 March train bombings".
_HAPPENED = re.compile(
    r"(?:,? \d{4},?)?(?: [a-z][\w-]*){0,2}? (?:attacks?|bombings?|blasts?|explosions?|massacres?|raids?|strikes?"
    r"|airstrikes?|shootings?|shelling|killings?|assaults?|ambush(?:es)?|clashes|siege)\b"
)
_THE = re.compile(r"\b(?:the|an?|that|this) $", re.IGNORECASE)


def names_an_event(text: str, mark: DateMark) -> bool:
    """Whether a date names an event: "Monday's raid", "the July 7 bombings"; not "on the Monday attacks resumed"."""
    if text.startswith(("'s", "’s"), mark.end):
        return True
    return (
        mark.rule in _DAYS
        and _HAPPENED.match(text, mark.end) is not None
        and _THE.search(text, max(0, mark.start - 5), mark.start) is not None
    )


def of_statements(words: Words, dates: list[DateMark], speakers: list[SpeakerMark]) -> list[DateMark]:
    """Those of a sentence's dates that only tell when it was stated.

    >>> from datetime import date
    >>> from transforms.reading.marks.dates import mark_dates
    >>> from transforms.reading.text.words import read_words
    >>> words = read_words("In a statement read out on Tuesday the army denied it.")
    >>> [m.text for m in of_statements(words, mark_dates(words, date(2018, 5, 21)), [])]
    ['Tuesday']
    """
    found = []
    for mark in dates:
        if mark.kind != "point" or names_an_event(words.text, mark):
            continue
        if _names_a_deed(words, mark):
            continue  # "the toll of the 14 February bombing"
        if _JOINED in mark.rule or (mark.rule in _DAYS and mark.date_start != mark.date_end):
            continue  # "registered between 3 and 9 May": nobody states over a stretch of days
        if (
            _is_a_dateline(words, mark)
            or _follows_a_saying(words, _index(words, mark.start))
            or _OWNS_UP.match(words, mark.end) is not None
            or _OWNED_UP.search(words, max(0, mark.start - _OWNED_BEFORE), mark.start) is not None
            or (mark.rule in _NEXT_DAYS and _is_said_then(words, mark))
            or _closes_a_figure(words, mark, speakers)
            or _opens_a_saying(words, mark, speakers)
        ):
            found.append(mark)
    return found


_DEED = Sought(
    r"(?:[,-]? (?:night|morning|evening|afternoon))?['’]?,? (?:[a-z-]+ ){0,2}?(?:attacks?|raids?|bombings?|blasts?"
    r"|massacres?|killings?|assault|ambush|shelling|strikes?|air ?strikes?|clash(?:es)?|explosions?|shootings?|violence"
    r"|fighting|incident|battle|siege)\b"
)
_THE = re.compile(r"\b(?:the|that|this|a|its|their) (?:[a-z]+ )?$", re.IGNORECASE)


def _names_a_deed(words: Words, mark: DateMark) -> bool:
    """Whether a date stands for a deed: "the Oct. 14 bombing", "the Sunday night raid"; not "on Sunday attacks"."""
    if _DEED.match(words, mark.end) is None:
        return False
    within = re.search(r"\bthe ", mark.text) is not None  # "from the 14 February"
    return within or _THE.search(words.text, max(0, mark.start - 24), mark.start) is not None


_CLOSED = re.compile(r" ?(?:\([^()]{2,40}\) ?)?(?:-|–|—|--) ")  # "LEM, 14 MAY (AGENCY) -- "
_DATELINE = 60  # characters
_BULLETS = "*•·–-("  # items of a list: "• Taiz, 22 August - A bomb", which are no datelines


def _is_a_dateline(words: Words, mark: DateMark) -> bool:
    """Whether a date closes the dateline that a sentence still has: "Taiz, 22 August 2015 - A bomb"."""
    before = words.text[: mark.start]
    return (
        mark.start < _DATELINE
        and not words.text[:1].isdigit()
        and words.text[:1] not in _BULLETS
        and _CLOSED.match(words.text, mark.end) is not None
        and (before.istitle() or before.isupper() or not before.strip())
    )


def _index(words: Words, offset: int) -> int:
    at = 0
    while at < len(words.starts) and words.starts[at] < offset:
        at += 1
    return at


def _follows_a_saying(words: Words, first: int) -> bool:
    """Whether a date stands after a word of saying with nothing between them that could happen."""
    small = not words.text.isupper()
    for at in range(first - 1, max(-1, first - _REACH), -1):
        low, flags = words.lows[at], words.entries[at].flags
        if low in _SAYINGS:
            return True
        if flags & (BE | HAVE):
            return False
        if low in _SAID and flags & (VERB | PAST) and at + 1 < first and not _befalls(words, at):
            return words.lows[at + 1] in _ADJUNCTS or (small and words.capital(at + 1))
        if at + 1 == first and flags & CUE and _goes_on_with_that(words, first) and not _befalls(words, at):
            return True
        if low in _ADJUNCTS or (words.capital(at) and (small or not flags & (VERB | PAST | BE))):
            continue
        if flags & (SIGN | VERB | PAST | _HAPPENS) or low == "that":
            return False
    return False


def _is_said_then(words: Words, mark: DateMark) -> bool:
    """Whether a day told by the one before it ends what somebody says: "the government announced the day after"."""
    first = _index(words, mark.start)
    if not first or words.text[mark.end : mark.end + 1] not in (".", ",", ""):
        return False
    said = words.lows[first - 1] in _SAID and words.entries[first - 1].flags & (VERB | PAST)
    return bool(said) and not _befalls(words, first - 1)


def _goes_on_with_that(words: Words, first: int) -> bool:
    """ "Reported last week that kidnappers": a date between the verb and what was said."""
    return "that" in words.lows[first + 1 : first + 4]


def _befalls(words: Words, at: int) -> bool:
    """Whether a verb of saying says by itself what befell people as well: "released" does, "claimed" does not."""
    return any(len(t.words) == 1 for t in words.entries[at].triggers)


_PUT_TOLD = cue(_PUT)
_OPENING = 24  # characters before a day that opens a sentence


def _closes_a_figure(words: Words, mark: DateMark, speakers: list[SpeakerMark]) -> bool:
    """Whether a date stands last in "put the number of dead at 14 on Saturday"."""
    if not words.has(_PUT_TOLD):
        return False
    if words.text[mark.end :].strip(" .\"”'") or not words.text[: mark.start].endswith(" on "):
        return False
    first = _index(words, mark.start)
    last = max((n for n in range(first) if words.entries[n].flags & NUMBER), default=first)
    if any(words.entries[n].flags & ACTION for n in range(last, first)):
        return False  # "put at 14 the number killed in the attack on Thursday"
    cues = [s for s in speakers if s.scope_start < mark.start]
    return bool(cues) and max(cues, key=lambda s: s.scope_start).cue in _PUT


def _opens_a_saying(words: Words, mark: DateMark, speakers: list[SpeakerMark]) -> bool:
    """Whether a date stands first and the speaker at once after it: "On Monday police said gunmen had shot two"."""
    if mark.precision != 1 or mark.start > _OPENING:
        return False
    if words.text[: mark.start].strip(' "“').lower() not in _BEFORE_A_DAY:
        return False
    return any(
        s.name and 0 < s.clause_start - mark.end <= 2 and s.scope_start >= s.clause_end > mark.end
        for s in speakers
    )
