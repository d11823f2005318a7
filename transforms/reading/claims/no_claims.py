"""Figures that are no claims: of what did not happen, is only sought, or of who tells it."""

from transforms.reading.claims.tallies import one_more_of_many
from transforms.reading.clauses import Statement
from transforms.reading.lexicon.classes import TRIGGER, VERB
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.marks import Marked
from transforms.reading.text.words import Words

_SUPPOSING = frozenset(["if", "unless", "when", "whenever"])
_RUNNING = frozenset(["fled", "flee", "flees", "fleeing"])
# What may be sought, promised or under way: "called for the release of 40 prisoners" frees nobody.
_ARRANGED = frozenset(
    ("released", "evacuated", "surrendered", "returned", "rescued", "detained", "captured", "abducted")
)
_SOUGHT = frozenset([
    "demand", "demands", "demanded", "demanding", "call", "calls", "called", "calling", "urge", "urges", "urged",
    "urging", "seek", "seeks", "sought", "seeking", "want", "wants", "wanted", "negotiate", "negotiating",
    "negotiated", "negotiations", "talks", "offer", "offered", "offers", "order", "ordered", "orders", "plan",
    "plans", "planned", "await", "awaiting", "awaits", "hope", "hopes", "hoped", "for", "warrant", "warrants",
    "about", "request", "requested", "requests", "prevent", "prevented", "allow", "allowing", "over", "condition",
    "if", "would",
])  # fmt: skip
_SAY = [["said"], ["say"], ["told"], ["added"]]
_UNDER_WAY = frozenset(
    ("began", "begins", "begin", "planned", "postponed", "delayed", "stalled", "due", "expected", "will")
)


def is_no_claim(marked: Marked, statement: Statement) -> bool:
    """Whether the words count nobody: "12 were not killed", "to evacuate 300", "a resident who was evacuated said"."""
    if statement.verb.negated and statement.low:
        return True
    if statement.low and statement.phrase.first and marked.words.lows[statement.phrase.first - 1] == "not":
        return True  # "93 people, and not 118, were killed"
    if _supposed(marked.words, statement):
        return True
    if statement.verb.planned or one_more_of_many(marked.words, statement):
        return True
    if statement.single in ("people", "name") and _only_dates(marked, statement):
        return True
    if (
        statement.rule == "counted by a noun"
        and statement.measure in _ARRANGED
        and _only_sought(marked.words, statement)
    ):
        return True
    if statement.measure == "displaced" and statement.verb.at >= 0 and _only_runs(marked.words, statement):
        return True
    if statement.measure == "displaced" and statement.number.high == 1 and statement.unit == "people":
        return True  # one person who fled is a witness or a fugitive
    if (
        statement.phrase.share
        and marked.words.lows[statement.phrase.last : statement.phrase.last + 1] in _SAY
    ):
        return True  # "three of them said"
    of_some = statement.phrase.share and statement.number.form == "words"  # "one of the rescued said"
    if statement.number.high != 1 or not (of_some or statement.number.form in ("article", "people", "name")):
        return False
    if of_some and (_tells(marked, statement) or _is_known(marked.words, statement)):
        return True
    at = marked.words.starts[statement.phrase.last - 1]
    return any(s.start <= at < s.end and not s.anaphoric for s in marked.speakers[:50])


def _tells(marked: Marked, statement: Statement) -> bool:
    """Whether "one of them" is he who speaks: "said one of the rescued", "one of them, Omar Selk, said"."""
    words, phrase = marked.words, statement.phrase
    if phrase.first and words.lows[phrase.first - 1] in SAYING:
        return True
    if words.lows[phrase.last : phrase.last + 1] != [","] or phrase.last + 1 >= len(words):
        return False
    told_of = statement.number.last + 2
    if phrase.last > told_of and words.lows[told_of - 2 : told_of] in (["of", "them"], ["of", "whom"]):
        return False  # "one of them a boy, doctors said"
    name = words.starts[phrase.last + 1]
    return any(s.start == name and not s.anaphoric for s in marked.speakers[:50])


def _is_known(words: Words, statement: Statement) -> bool:
    """Whether "one of them" is only named: "two rebels, one of them the chief of staff, gave themselves up"."""
    number = statement.number
    at = number.last + 2
    if words.lows[number.last : at] not in (["of", "them"], ["of", "whom"]) or at >= len(words):
        return False
    named = words.capital(at) and not words.text.isupper() and not words.entries[at].flags & (VERB | TRIGGER)
    return named or words.lows[at] in ("the", "its", "his", "her", "their")


def _only_dates(marked: Marked, statement: Statement) -> bool:
    """Whether one death only tells from when others are counted: "300 have died since the president was murdered"."""
    lows, first = marked.words.lows, statement.phrase.first
    since = lows[first - 1] == "since" or (
        lows[first - 1] == "when" and "since" in lows[max(0, first - 8) : first]
    )
    return first > 0 and since and any((s.high or s.low or 0) > 1 for s in marked.read.statements)


def _supposed(words: Words, statement: Statement) -> bool:
    """Whether somebody dies only in a case supposed: "when a candidate dies, the party names another"."""
    at = statement.phrase.first
    supposing = at > 0 and words.lows[at - 1] in _SUPPOSING and statement.number.form == "article"
    return supposing and words.lows[statement.verb.at] in ("die", "dies")


def _only_runs(words: Words, statement: Statement) -> bool:
    """Whether those who "fled" are fighters, or one person: they got away and are not displaced."""
    if words.lows[statement.verb.at] not in _RUNNING:
        return False
    return statement.victim_class == "combatant" or statement.single in ("people", "name", "pronoun")


def _only_sought(words: Words, statement: Statement) -> bool:
    """Whether a noun for what befalls people ("the release of") names what is asked for or has only begun."""
    first = statement.verb.first
    before, after = (
        words.lows[max(0, first - 5) : first],
        words.lows[statement.phrase.last : statement.phrase.last + 3],
    )
    return not _SOUGHT.isdisjoint(before) or not _UNDER_WAY.isdisjoint(after)
