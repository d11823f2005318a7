"""Tolls told by where they stand: "the dead are now 23", "put at 46 the dead of the blast", "24 is the new count"."""

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import TOLL
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    CONJUNCTION,
    DATE,
    DETERMINER,
    HAVE,
    MODAL,
    NUMBER,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
)
from transforms.reading.lexicon.verbs_in_context import RAISING
from transforms.reading.text.words import Words

_HEADS = {
    "dead": "killed", "killed": "killed", "slain": "killed", "victims": "killed", "fatalities": "killed",
    "deaths": "killed", "deceased": "killed", "wounded": "wounded", "injured": "wounded", "injuries": "wounded",
    "missing": "missing",
}  # fmt: skip
_COUNTED = _HEADS | {"toll": "killed", "losses": "killed", "casualties": "casualties"}
_COUNTS = frozenset(["number", "count", "tally", "total", "figure", "estimate"])
# Verbs that move a toll to a number, and those that put it at one.
_TO = RAISING | {
    "cut", "cuts", "cutting", "lowered", "lowers", "lowering", "reduced", "reduces", "reducing", "revised", "revises",
    "revising", "corrected", "corrects", "doubled", "doubles", "tripled", "increased", "increases", "upped", "amended",
}  # fmt: skip
_AT = frozenset(
    ["put", "puts", "putting", "set", "sets", "placed", "estimated", "estimates", "fixed", "gave"]
)
# What stands between the dead and their number, "now" and the like left out.
_LINKS = (
    ("are",), ("were",), ("number",), ("numbered",), ("total",), ("totalled",), ("totaled",), ("reached",),
    ("stand", "at"), ("stood", "at"), ("put", "at"), ("come", "to"), ("came", "to"), ("risen", "to"), ("rose", "to"),
    ("grown", "to"), ("grew", "to"), ("climbed", "to"), ("jumped", "to"), ("increased", "to"), ("gone", "up", "to"),
    ("went", "up", "to"), ("amount", "to"), ("amounted", "to"), ("passed",),
)  # fmt: skip
_LAST = frozenset(link[-1] for link in _LINKS) | {"gone", "went", "now", "already"}
_BESIDE = frozenset(
    ["now", "already", "since", "thus", "far", "so", "then", "also", "today", "have", "had", "has", "been"]
)
_UP = frozenset(["gone", "went"])
_BEING = frozenset(["are", "were"])
_NEW = frozenset(["new", "latest", "final", "current", "official", "revised", "updated", "confirmed", "last"])
_NOW = (("by", "now"), ("so", "far"), ("in", "number"), ("in", "all"), ("at", "the", "last", "count"), ("now",),
        ("as", "of"), ("at", "latest", "count"), ("at", "the", "latest", "count"))  # fmt: skip
STANDING = frozenset(link[0] for link in _LINKS) | {words[-1] for words in _NOW} | _TO | _AT | _NEW
_BACK = 16  # words from the number back to the dead
_AHEAD = 12  # words from the number on to the dead
_FORMS = frozenset(["digits", "words"])
_ENDS = SIGN | PREPOSITION | CONJUNCTION | DATE | SUBORDINATOR | ADVERB


def standing_tolls(words: Words, numbers: dict[int, NumberMark], ties: list[Tie]) -> list[Tie]:
    """The ties of a sentence with the tolls in it that no other rule ties to those whom they count."""
    tied = {t.number.first for t in ties if t.number.low is not None or t.number.high is not None}
    found: list[Tie] = []
    for at, number in numbers.items():
        if at in tied or number.form not in _FORMS:
            continue
        if (
            _moved_to(words, at, number) is not None
            and (head := _counted_after(words, number.last)) is not None
        ):
            found.append(_toll(number, head[0], number.first, head[1]))
        elif (told := _stands(words, at, number)) is not None:
            found.append(told)
        elif _is_new_count(words, number):
            clause = Clause(VerbGroup(at, number.last, at, TOLL, ""), [])
            found.append(Tie(bare(number), number, clause, "", "figure alone"))
    return [*(t for t in ties if not _told_without_number(t, found)), *found]


def _told_without_number(tie: Tie, tolls: list[Tie]) -> bool:
    """Whether a tie says without a number what a toll says with one: "the army's dead have reached 58"."""
    verb = tie.clause.verb
    bare_tie = tie.number.low is None and tie.number.high is None
    return bare_tie and any(t.clause.verb.first <= verb.at < t.clause.verb.last for t in tolls)


def _toll(number: NumberMark, measure: str, first: int, last: int) -> Tie:
    return Tie(
        bare(number), number, Clause(VerbGroup(first, last, first, TOLL, measure), []), measure, "toll"
    )


def _moved_to(words: Words, at: int, number: NumberMark) -> str | None:
    """The verb before "to 208" or "at 46", whose object is a toll told behind the number."""
    lows = words.lows
    verbs = {"to": _TO, "at": _AT}.get(lows[at - 1], frozenset()) if at > 1 else frozenset[str]()
    return next((low for low in lows[max(0, at - 5) : at - 1] if low in verbs), None)


def _counted_after(words: Words, at: int) -> tuple[str, int] | None:
    """What befell those whom "(on Monday) the number of people killed" counts, and where those words end."""
    lows, entries = words.lows, words.entries
    while at < len(words) and (
        entries[at].flags & DATE or lows[at] in ("on", "by", "late", "early", "as", "of")
    ):
        at += 1
    if at >= len(words) or not (entries[at].flags & (DETERMINER | POSSESSIVE) or lows[at] == "those"):
        return None
    people = lows[at] == "those"
    for n in range(at + 1, min(at + _AHEAD, len(words))):
        flags = entries[n].flags
        if lows[n] in _COUNTED:
            noun = n + 1 < len(words) and bool(entries[n + 1].flags & PERSON)
            if lows[n] not in ("killed", "slain") or people:
                return None if noun and lows[n] in ("toll", "losses") else (_COUNTED[lows[n]], n + 1)
        if people and flags & TRIGGER and (told := _befell(words, n)) is not None:
            return told
        if flags & SIGN or (flags & PREPOSITION and lows[n] not in ("of", "for", "to", "in")):
            return None
        people = people or bool(flags & PERSON) or lows[n] == "those"
    return None


def _befell(words: Words, at: int) -> tuple[str, int] | None:
    """What a participle says of the people before it: "those wounded", "people known to have died"."""
    past = next((t for t in words.entries[at].lone_triggers if t.form == "past"), None)
    return (past.measure, at + 1) if past is not None else None


def _stands(words: Words, at: int, number: NumberMark) -> Tie | None:
    """The toll of "the dead of Lem are now 23", "the army's dead have gone up to 58", "the dead of Lem, 17 by now"."""
    after = number.last
    if _in_apposition(words, at, after):
        head = _fallen_before(words, at - 1)
        return _toll(number, *head) if head is not None else None
    up = number.quantifier == "at_most" and words.lows[at] == "up" and words.lows[at - 1] in _UP
    link = at - 1 if up else _link(words, at)
    if link is None or not _ends(words, number):
        return None
    head = _fallen_before(words, link)
    if head is None:
        return None
    if up:
        number = NumberMark(at, after, number.high, number.high, "exact", number.form)
    elif words.lows[at - 1] == "passed" and number.quantifier == "exact" and number.low is not None:
        number = NumberMark(at, after, number.low + 1, None, "more_than", number.form)
    return _toll(number, *head)


def _ends(words: Words, number: NumberMark) -> bool:
    """Whether a number stands alone: not "were 12 and 14" years old, "are 30 minutes away"."""
    after = number.last
    if after >= len(words):
        return True
    if not words.entries[after].flags & _ENDS or words.entries[after].flags & PERSON:
        return False
    ages = words.lows[number.first - 1] in _BEING and words.entries[after].flags & CONJUNCTION
    return not (
        ages
        or words.lows[after] in ("years", "%", "year")
        or words.lows[after : after + 2] == ["per", "cent"]
    )


def _link(words: Words, at: int) -> int | None:
    """Where the words begin that lead to a number: "are now", "have risen to"."""
    if at < 2 or words.lows[at - 1] not in _LAST:
        return None
    places = [n for n in range(max(0, at - 6), at) if words.lows[n] not in _BESIDE]
    for link in _LINKS:
        last = places[-len(link) :]
        if tuple(words.lows[n] for n in last) == link and last[-1] - last[0] < len(link) + 3:
            first = last[0]
            while first > 0 and words.lows[first - 1] in _BESIDE:
                first -= 1
            return first
    return None


def _fallen_before(words: Words, end: int) -> tuple[str, int, int] | None:
    """What befell "the dead" told before a verb, and where they stand; no verb between, and not some of them."""
    lows, entries = words.lows, words.entries
    for n in range(end - 1, max(-1, end - _BACK), -1):
        flags = entries[n].flags
        if lows[n] in _HEADS and (first := _the_fallen(words, n)) is not None:
            return _HEADS[lows[n]], first, n + 1
        if flags & (BE | HAVE | MODAL | SUBORDINATOR) or lows[n] in (
            ".",
            ";",
            ":",
            ",",
            "but",
            "who",
            "which",
        ):
            return None
    return None


def _the_fallen(words: Words, at: int) -> int | None:
    """Where a name for all who fell begins: "the dead", "the army's dead", "the men killed"; not "two of the dead"."""
    lows, entries = words.lows, words.entries
    if at + 1 < len(words) and entries[at + 1].flags & PERSON:
        return None
    first = at - 1
    while first > max(0, at - 5) and not _determines(words, first):
        first -= 1
    between = range(first + 1, at)
    if first < 0 or not _determines(words, first) or lows[first - 1 : first] in (["of"], ["among"]):
        return None
    if any(entries[n].flags & (TRIGGER | NUMBER | PREPOSITION | SIGN) for n in between):
        return None
    return first if len(between) < 2 or any(entries[n].flags & PERSON for n in between) else None


def _determines(words: Words, at: int) -> bool:
    low, flags = words.lows[at], words.entries[at].flags
    whose = flags & POSSESSIVE or low in ("'", "’") or low.endswith(("'s", "’s"))
    return bool(
        whose or low == "those" or (flags & DETERMINER and low not in ("a", "an", "any", "no", "some"))
    )


def _in_apposition(words: Words, at: int, after: int) -> bool:
    """Whether a number stands behind a comma and before "by now": "the dead of the mosque, 102 so far"."""
    return words.lows[at - 1] == "," and any(
        tuple(words.lows[after : after + len(now)]) == now for now in _NOW
    )


def _is_new_count(words: Words, number: NumberMark) -> bool:
    """ "24 is the new count": the number that another of before gave way to."""
    lows = words.lows[number.last : number.last + 4]
    return (
        len(lows) == 4
        and lows[0] in ("is", "was")
        and lows[1] == "the"
        and lows[2] in _NEW
        and (lows[3] in _COUNTS or lows[3] == "toll")
    )
