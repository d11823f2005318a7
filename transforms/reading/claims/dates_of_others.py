"""Dates that stand near a figure and tell of something else: of a share, a later clause, a campaign, a burial."""

import re

from transforms.reading.claims.aftermath import at_a_burial, of_an_event
from transforms.reading.claims.told_by_others import is_of_a_later_speaker
from transforms.reading.clauses import Statement
from transforms.reading.clauses.verbs.voices import PASSIVE
from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

# Rules of days that are told by how far they lie from another: "on Sunday, a day after the raid".
DAYS_BEFORE = frozenset(("apart_from_event", "apart", "apart_at_end", "day_before"))
_EARLIER = ("previous", "preceding", "prior")
# Words after which a date is of some of those counted before, or of a clause that is told after theirs.
_OF_A_SHARE = Sought(
    rf"\b(?:(?:most|many|some|half|all|none|several|dozens|\d[\d,]*|{'|'.join(UNITS)}) of (?:them|whom|these|those)"
    r"\b[^,;)]*"
    r"|the (?:last|first|latest) of (?:them|whom|these|those)\b(?:,[^,;]*,)?[^,;)]*)$",
    re.IGNORECASE,
)
_TOLD_AFTER = Sought(
    r"\b(?:and|but) (?:then )?(?:that|said|says|added|reported|claimed|announced)\b", re.IGNORECASE
)
# "In a drive that the army launched on Monday", "6,000 came in the past day, bringing the camp's people to 40,000".
_OF_A_CAMPAIGN = Sought(
    r"\b(?:operation|intervention|offensive|campaign|push|drive|war|siege|assault|mission|battle|crackdown)s?"
    r"(?: (?:to|in|on|against|at|near|around|for) [^,;]{1,40})?,? (?:that|which)\b[^,;]*"
    r" (?:began|begun|launched|started|opened)\b[^,;]*$",
    re.IGNORECASE,
)
# "312 killings, up from 201 in April", "compared with 40 last year": what a figure is only held against.
_HELD_AGAINST = Sought(
    r"\b(?:(?:up|down) (?:sharply |slightly )?from|(?:up|down)(?: by)? [\d.]+ ?(?:%|per ?cent) (?:from|on|over)"
    r"|compared (?:with|to)"
    r"|(?:an? )?(?:\w+ )?(?:increase|rise|drop|decline|decrease|surge|jump)(?: of [^,;]{1,20})? (?:from|on|over))\b"
    r"[^;]*$",
    re.IGNORECASE,
)
_CAMPAIGN = 80  # characters
_CONTRAST = Sought(r"\b(?:while|whereas|whilst)\b", re.IGNORECASE)
_OVER_DAYS = Sought(
    r"\b[\w]+-(?:day|week|month)(?:-long)? (?:[\w-]+ ){1,3}(?:in|during) which\b[^,;]*$", re.IGNORECASE
)
_OF_A_TRUCE = Sought(
    r"\b(?:truce|cease-?fire|deal|agreement|accord|pact|treaty|law|decree|vote|election|curfew)"
    r"(?: (?:that|which))?(?: (?:was|were|had been|has been))? (?:took effect|came into (?:force|effect)|agreed|signed"
    r"|declared|announced|reached|brokered|passed|held|imposed|due|negotiated|began|started)"
    r"(?: [\w-]+){0,3} $",
    re.IGNORECASE,
)
# "The soldiers, who on 9 March took Lem, have found 70 bodies": what people did then, and have done by now.
_WHO = Sought(r", who\b[^,;]*$", re.IGNORECASE)
_HAVE_SINCE = Sought(r"[^,;]*,[^,;]*\b(?:has|have)\b", re.IGNORECASE)
# "The death toll from the bombing of two stations on Sunday", and what the toll does next.
_TOLL_OF = Sought(
    r"\b(?:toll|tally|count|number of (?:people |those )?(?:[\w-]+ )?"
    r"(?:dead|deaths|killed|casualties|victims|wounded|injured))"
    r" (?:from|of|in|after|for) [^,;]*$",
    re.IGNORECASE,
)
_TOLL_REACH = 120  # characters
_MOVES = Sought(
    r",?(?: [\w-]+){0,3}? (?:rose|risen|climbed|reached|stood|stands|passed|jumped|doubled|tripled|grew|grown|increased"
    r"|went up|gone up|mounted|swelled|soared|was raised|was revised|was put|is put|hit)\b",
    re.IGNORECASE,
)
_RAISED = Sought(r"\b(?:bringing|taking|raising|pushing|lifting|swelling)\b", re.IGNORECASE)
# Those hurt before who died, on a later day: "a boy hurt in the raid died on Friday, raising the toll to 12".
_HURT_BEFORE = Sought(
    r"\b(?:(?:hurt|wounded|injured|burned|burnt|maimed) (?:in|by|when|during|on|at|from|earlier)\b"
    r"|(?:of|among) (?:the|those) (?:[\w-]+ )?(?:hurt|wounded|injured)\b)[^;]*\b(?:died|dies|succumb\w*|passed away)\b",
    re.IGNORECASE,
)
# What befell people before they were let go, and the words that let them go.
_WAS_TAKEN = Sought(
    r"\b(?:whom|that|which) (?:[\w-]+ ){1,3}(?:took|seized|captured|abducted|kidnapped|snatched|grabbed)\b"
    r"|\b(?:abducted|kidnapped|seized|captured|detained|arrested|taken|snatched|missing|held|jailed|imprisoned)"
    r"(?= (?:on|in|at|near|by|from|since|last|during|outside|yesterday|earlier|while|after)\b)",
    re.IGNORECASE,
)
_LET_GO = Sought(
    r"\b(?:freed|released|rescued|let (?:go|off)|set free|handed over|exchanged|escaped|liberated)\b",
    re.IGNORECASE,
)
_DIED = Sought(r"\b(?:killed|killing|shot|died|murdered|executed|beheaded|hanged|slain)\b", re.IGNORECASE)
_FREED = frozenset(("released", "rescued"))
_HELD = frozenset(("abducted", "captured", "detained"))
# Of people by their words alone: a town is seized, too.
_WAS_ABDUCTED = Sought(
    r"\b(?:abducted|kidnapped|snatched|carried off|disappeared|went missing|gone missing|arrested|detained)\b"
    r"[^,;.]{0,30}$",
    re.IGNORECASE,
)
# A killing that is only spoken of, tried, claimed or avenged, and the words right before it.
_DEED = Sought(
    r"(?:the |a )?(?:[\w'’-]+ ){0,2}(?:murders?|killings?|assassinations?|deaths?|massacre|slayings?|executions?"
    r"|abductions?|kidnappings?|shooting) of\b",
    re.IGNORECASE,
)
_ECHO = Sought(
    r"\b(?:condemn\w*|denounc\w*|deplor\w*|protest\w*(?: against)?|investigat\w*|mourn\w*|remember\w*|aveng\w*"
    r"|regarding|concerning|about|over|for|(?:charged|connection) with|(?:response|reaction) to|following|after|of)"
    r" (?:the |a |an )?(?:[\w'’-]+ ){0,2}$",
    re.IGNORECASE,
)
# What befalls towns, truces and leaders, told of in passing after a figure.
_FELL = re.compile(
    r", (?:which|who) (?:[\w'’-]+ ){0,3}?(?:fell|captured|seized|taken|retaken|recaptured|liberated|signed|declared"
    r"|elected|appointed|resigned|reopened|closed|expired|collapsed|left|arrived|visited|returned|overran"
    r"|took(?! place))\b"
    r"(?: [^,;]{0,40})?$"
)
_ASIDES = (", which ", ", who ", ", whose ", ", where ", ", whom ")
_NEXT_ON = re.compile(r",? (?:and|but|while)(?: then| later| also)? (?:(?:late |early )?on |in )?$")
_SAID = re.compile(
    rf" (?:has |have |had |also |later |then |now )?(?:{'|'.join(sorted(SAYING))})\b", re.IGNORECASE
)
_COMMA = re.compile(r",(?!\d)")


def _of_its_echo(marked: Marked, mark: DateMark, start: int) -> bool:
    """Whether a date tells when a killing was spoken of, tried or claimed: "was jailed on Monday for the murder of"."""
    if mark.kind != "point" or of_an_event(marked, mark):
        return False
    words = marked.words
    return _DEED.match(words, start) is not None and _ECHO.search(words, mark.end, start) is not None


def is_the_day_before(mark: DateMark) -> bool:
    """Whether a day is told as lying before another of its sentence: "buried on Sunday, a day after the raid"."""
    return mark.rule in DAYS_BEFORE or (mark.rule == "beside" and any(word in mark.text for word in _EARLIER))


def of_others(marked: Marked, mark: DateMark, start: int, end: int, statement: Statement | None) -> bool:
    """Whether a date is told of others than some words: of a share, of a later clause, of how the freed were taken."""
    if (
        of_a_truce(marked, mark)
        or in_an_aside(marked, mark, start, end)
        or _told_of_a_place(marked, mark, end)
        or is_of_a_later_speaker(marked, start, end, mark.start)
        or (mark.kind == "point" and not is_the_day_before(mark) and at_a_burial(marked.words, start))
    ):
        return True
    if mark.rule == "apart_from_event" and end <= mark.start and _has_figures_of_its_own(marked, mark):
        return True  # "killed nine on Monday, a day after 14 died"
    if end < mark.start and _of_what_follows(marked, mark, end, statement):
        return True
    if mark.end < start and _of_what_went_before(marked, mark, start, statement):
        return True
    if statement is not None and mark.end < statement.start and _of_its_echo(marked, mark, statement.start):
        return True
    if statement is None:
        return False
    if statement.measure in _FREED:
        return _of_their_taking(marked.words, mark)
    if statement.measure == "killed" and mark.kind == "point" and not of_an_event(marked, mark):
        words, first = marked.words, max(0, mark.start - 60)
        taken = _WAS_ABDUCTED.search(words, first, mark.start) is not None
        return taken and not _DIED.search(words, first, mark.start)
    return statement.measure in _HELD and _of_their_freeing(marked, mark, statement)


def only_compares(marked: Marked, mark: DateMark, start: int = 0) -> bool:
    """Whether a date is of a figure that another is held against: "90 deaths, compared with 20 a month before"."""
    return _HELD_AGAINST.search(marked.words, start, mark.start) is not None


def _has_figures_of_its_own(marked: Marked, mark: DateMark) -> bool:
    return any(s.start >= mark.end for s in marked.read.statements)


def _told_of_a_place(marked: Marked, mark: DateMark, end: int) -> bool:
    """Whether a day tells of a place named after a figure: "killed nine on the road to Lem, which fell on Friday"."""
    if mark.kind != "point" or mark.start < end or ", wh" not in marked.text[end : mark.start]:
        return False
    return _FELL.search(marked.text[end : mark.start]) is not None


def _of_what_follows(marked: Marked, mark: DateMark, end: int, statement: Statement | None) -> bool:
    """Whether what stands between a figure and the date after it begins something else."""
    words, at = marked.words, mark.start
    if marked.text.find(";", end, at) >= 0 or _TOLD_AFTER.search(words, end, at):
        return True
    if mark.kind == "point" and _begins_the_next(marked, mark, end):
        return True
    if mark.kind == "since" and _CONTRAST.search(words, end, at):
        return True  # "counted 58 corpses, while the radio spoke of 400 dead since Sunday"
    if mark.kind == "point" and "-hour " not in marked.text[end:at] and _OF_A_CAMPAIGN.search(words, end, at):
        return True  # but "killed in a ten-hour battle that began on Sunday"
    if statement is None or statement.share_of is not None:
        return False
    if not statement.earlier and only_compares(marked, mark, statement.end):
        return True
    return _OF_A_SHARE.search(words, end, at) is not None


def _begins_the_next(marked: Marked, mark: DateMark, end: int) -> bool:
    """Whether a date opens what is told next, with a figure of its own: "killed nine and on Monday another four"."""
    if not _has_figures_of_its_own(marked, mark) or _NEXT_ON.search(marked.text, end, mark.start) is None:
        return False
    between = marked.text[mark.end : min(s.start for s in marked.read.statements if s.start >= mark.end)]
    return not between.startswith((",", " and", ";"))


def _of_what_went_before(marked: Marked, mark: DateMark, start: int, statement: Statement | None) -> bool:
    """Whether what stands between a date and the figure after it ends what the date tells of."""
    between = marked.text[mark.end : start]
    if mark.kind == "point" and _OVER_DAYS.search(marked.words, mark.end, start):
        return True  # "pulled out on Monday, ending a five-day assault in which 116 died"
    if mark.kind == "since" and _TOLD_AFTER.search(marked.words, mark.end, start):
        return True
    if mark.kind == "since" and "," in between and marked.text.startswith("Of "):
        return (
            statement is not None and statement.share_of is None
        )  # "Of 300 displaced since May, 76 are home"
    if mark.kind == "point" and "," in between and _HAVE_SINCE.match(marked.words, mark.end, start):
        return _WHO.search(marked.words, 0, mark.start) is not None
    if statement is None or not statement.cumulative or not _RAISED.search(marked.words, mark.end, start):
        return False
    if mark.kind == "span":
        return True
    return mark.kind == "point" and not of_an_event(marked, mark) and _of_the_hurt(marked, mark)


def _of_the_hurt(marked: Marked, mark: DateMark) -> bool:
    """Whether a day tells when people died who were hurt before, and not when they were hurt."""
    died = _HURT_BEFORE.search(marked.words)
    if died is None or died.start() < mark.start < died.end():
        return False
    return "," not in marked.text[died.end() : mark.start]


def _of_their_taking(words: Words, mark: DateMark) -> bool:
    """Whether a date tells when the freed were taken: "two men kidnapped in May were freed"."""
    first = max(0, mark.start - 100)
    taken = [m.end() for m in _WAS_TAKEN.finditer(words, first, mark.end) if m.end() <= mark.start]
    freed = [m.end() for m in _LET_GO.finditer(words, first, mark.start)]
    return bool(taken) and (not freed or freed[-1] < taken[-1])


def _of_their_freeing(marked: Marked, mark: DateMark, statement: Statement) -> bool:
    """Whether a date tells when those taken were let go: "On 9 May two men, abducted in Lem, were freed"."""
    verb = marked.words.ends[statement.verb.at]
    freed = _LET_GO.search(marked.words, verb)
    if freed is None or not statement.verb.bare or statement.verb.voice != PASSIVE:
        return False
    return mark.start < verb or "," in marked.text[verb : mark.start]


def of_a_campaign(marked: Marked, mark: DateMark) -> bool:
    """Whether a date only tells when a campaign began: "the first losses of a mission that began last Thursday"."""
    return _OF_A_CAMPAIGN.search(marked.words, max(0, mark.start - _CAMPAIGN), mark.start) is not None


def of_the_event_counted(marked: Marked, mark: DateMark) -> bool:
    """Whether a date is that of the event whose toll moves: "the toll from the bombing on Sunday rose to 40"."""
    if mark.kind != "point" or mark.date_start is None:
        return False
    counted = _TOLL_OF.search(marked.words, max(0, mark.start - _TOLL_REACH), mark.start)
    if counted is None:
        return False
    return of_an_event(marked, mark) or _MOVES.match(marked.words, mark.end) is not None


def of_a_truce(marked: Marked, mark: DateMark) -> bool:
    """Whether a date only tells when a truce, a law or a vote was made: "despite a truce agreed on Thursday"."""
    if mark.kind != "point":
        return False  # "since the truce began on 2 May"
    return _OF_A_TRUCE.search(marked.words, max(0, mark.start - _CAMPAIGN), mark.start) is not None


def in_an_aside(marked: Marked, mark: DateMark, start: int = 0, end: int = 0) -> bool:
    """Whether a date stands in a clause set off by commas, and the figure not: "which has held it since May".

    Days other than "since" only where the clause tells more of who says it: "the group, which came in May, said".
    """
    text, at = marked.text, mark.start
    if ", wh" not in text:
        return False
    opens = max(text.rfind(opening, 0, at) for opening in _ASIDES)
    comma = _COMMA.search(text, opens + 6) if opens >= 0 else None
    if comma is None or not at < comma.start() or (opens < start and end <= comma.end()):
        return False
    return mark.kind == "since" or _SAID.match(text, comma.end()) is not None
