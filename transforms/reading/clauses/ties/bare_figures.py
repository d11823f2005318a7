"""Numbers that stand without a noun for figures told before: "the ministry counts 58", "up from 21"."""

from bisect import bisect_right

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.verbs.tolls import is_former
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import STATE, TOLL
from transforms.reading.lexicon.classes import CONJUNCTION, DATE, NUMBER, PREPOSITION, SIGN
from transforms.reading.text.words import Words

# After these a number may stand alone for people told of before: "the ministry counts 58", "police stood by 12".
_BARE = {
    "counts": (), "counted": (), "stood": ("by",), "stands": ("by",), "spoke": ("of",), "spoken": ("of",),
    "speaks": ("of",), "speak": ("of",), "keeps": ("to",), "kept": ("to",),
    "figure": ("at", "of", "is", "was", ":"), "gives": (), "gave": (),
    "boasts": ("of",), "boasted": ("of",), "these": ("at",), "them": ("at",), "it": ("at",), "admits": ("to",),
    "admitted": ("to",), "acknowledged": (), "acknowledges": (), "confirmed": (),
    "confirms": (), "count": ("is", "was", ":"), "estimate": ("is", "was", ":"),
}  # fmt: skip
# Nouns for a number told before, and what stands between them and the new one: "on Sunday the count stood at 394".
_COUNTED = frozenset(["it", "figure", "count", "number", "total", "tally"])
_BEFORE_NOW = frozenset(
    ["earlier", "first", "initially", "originally", "previously"]
)  # "had previously spoken of 57"
_ESTIMATE = frozenset(["estimate"])
_STANDING = (("had", "been"), ("stood", "at"), ("stands", "at"), ("was",), ("reached",), ("had", "reached"),
             ("to", "be"), ("was", "at"), ("has", "reached"), ("rose", "to"), ("had", "risen", "to"),
             ("has", "risen", "to"), ("was", "raised", "to"),
             ("was", "revised", "to"), ("was", "lowered", "to"), ("climbed", "to"), ("has", "climbed", "to"),
             ("was", "put", "at"), ("is", "put", "at"))  # fmt: skip
# Those that tell of a number even where only "it" names that: not "it was 40", "it rose to 300 metres".
_OF_IT = (
    ("had", "been"),
    ("stood", "at"),
    ("stands", "at"),
    ("has", "reached"),
    ("has", "risen", "to"),
    ("has", "climbed", "to"),
)
_GIVEN = frozenset(
    ["given", "reported", "announced", "counted", "admitted", "told", "confirmed", "cited", "stated"]
)
CORRECTING = _GIVEN | {"from", "not", "than", "instead"}  # one of these tells an earlier figure
_NEAR = 8  # words between two figures of which one corrects the other
_AT_FIRST = frozenset(
    ["at", "first", "earlier", "initially", "before", "previously", "originally", "on", "so"]
)
_STANDING_LAST = frozenset(verb[-1] for verb in _STANDING)
_PUT_AT = frozenset(["it", "them", "these", "number", "total", "tally"])
_REVISED_TO = frozenset(["it", "that", "this", "figure", "count", "number", "estimate", "total", "tally"])
_REVISING = frozenset([
    "raised", "raising", "raises", "revised", "revising", "increased", "lowered", "reduced", "corrected", "updated",
    "upped", "cut", "changed",
])  # fmt: skip
_GIVING = frozenset(["gave", "gives", "giving", "put", "putting"])
BARE_CUES = (
    frozenset(_BARE) - {"it", "them", "these"}
    | {"according", "put", "puts"}
    | _REVISING
    | _GIVING
    | (_COUNTED - {"it", "number", "total"})
)
_PUTTING = frozenset(["put", "puts", "putting"])
# After these only a number with nothing behind it: "a committee gave 60.", not "gave 60 to the poor".
_AT_END = frozenset(["gives", "gave", "acknowledged", "acknowledges", "confirmed", "confirms"])
# Verbs of saying, after which a number at the end of its clause is one of people, where no thing was counted before.
_SAYING = frozenset(["say", "says", "said", "reported", "reports", "admitted", "admits", "claimed", "claims"])
_LATER = frozenset(["later", "since", "now", "then", "initially", "first"])
_SMALL = frozenset(["only", "just", '"', "“"])
_MOVED = frozenset(["up", "down", "revised", "corrected"])


def says_a_number(words: Words) -> bool:
    """Whether a number stands right behind a verb of saying: "the rebels admitted three"."""
    lows = words.lows
    return any(low in _SAYING and lows[at + 1 : at + 2] != [] and words.entries[at + 1].flags & NUMBER
               for at, low in enumerate(lows))  # fmt: skip


def figures_alone(words: Words, numbers: dict[int, NumberMark], ties: list[Tie]) -> list[Tie]:
    """Numbers that a speaker sets against one told before, without saying again what they count."""
    tied = {t.number.first for t in ties}
    found: list[Tie] = []
    things = False  # whether a number of something else was told before
    for at, number in numbers.items():
        if at in tied:
            continue
        led_by = at - (at > 0 and words.lows[at - 1] in _SMALL)  # "confirmed only 10"
        low = words.lows[led_by - 1] if led_by else ""
        cue = words.lows[led_by - 2] if led_by > 1 else ""
        led = _BARE.get(low) == () or low in _BARE.get(cue, ())
        if low == "at" and cue in _PUT_AT:
            led = (cue != "number" or "many" not in words.lows[:led_by]) and not _PUTTING.isdisjoint(
                words.lows[max(0, led_by - 5) : led_by - 2]
            )
        if low == "to" and cue in _REVISED_TO:
            led = not _REVISING.isdisjoint(words.lows[max(0, led_by - 5) : led_by - 2])
        if low == "as" and cue == "number":
            led = not _GIVING.isdisjoint(words.lows[max(0, led_by - 4) : led_by - 2])
        last = number.last
        if words.low(last) in ('"', "”") and words.low(last + 1) == "victims":
            last += 1  # spoke of "several hundred" victims
        last += words.low(last) == "victims"
        ahead = words.entries[last].flags if last < len(words) else SIGN
        led = led or _stands_at(words, at) or (low in _SAYING and bool(ahead & SIGN) and not things)
        led = led and (low not in _AT_END or bool(ahead & SIGN))
        things = things or not (number.form in ("article", "none", "ordinal") or led)
        if (
            led and number.form in ("digits", "words", "vague") and ahead & (SIGN | PREPOSITION | CONJUNCTION)
        ) or _by_another(words, at, number, ties):
            moved = _stands_at(words, at) and words.lows[at - 1] != "been"
            clause = Clause(VerbGroup(at, number.last, at, TOLL if moved else STATE, ""), [])
            former = led_by > 1 and cue in _COUNTED | _ESTIMATE and is_former(words, led_by - 2)
            former = former or not _BEFORE_NOW.isdisjoint(words.lows[max(0, led_by - 4) : led_by - 1])
            found.append(Tie(bare(number), number, clause, "", "figure alone", former))
    return found


def _stands_at(words: Words, at: int) -> bool:
    """Whether a number of before is said to have been this one: "it had been 50,243", "the count stood at 394"."""
    if words.lows[at - 1] not in _STANDING_LAST:
        return False
    before = [low for low in words.lows[max(0, at - 5) : at] if low not in _LATER]
    if _COUNTED.isdisjoint(before):
        return False
    for verb in _STANDING:
        size = len(verb)
        if len(before) > size and tuple(before[-size:]) == verb and before[-size - 1] in _COUNTED:
            return before[-size - 1] != "it" or verb in _OF_IT
    return False


def _by_another(words: Words, at: int, number: NumberMark, ties: list[Tie]) -> bool:
    """ "98 people died according to the mayor and 300 according to witnesses"."""
    return (
        words.low(number.last) == "according"
        and words.low(number.last + 1) == "to"
        and words.lows[at - 1] in ("and", "but", "or", "while")
        and any(t.phrase.last < at for t in ties)
    )


def _given_before(words: Words, at: int, number: NumberMark) -> bool:
    """Whether "the 11 given at first", "the 40 reported on Monday" names a figure of which another takes the place."""
    lows, last = words.lows, number.last
    if lows[at - 1] != "the" or lows[last : last + 1] == [] or lows[last] not in _GIVEN:
        return False
    after = words.entries[last + 1] if last + 1 < len(words) else None
    return after is not None and (bool(after.flags & DATE) or after.low in _AT_FIRST)


def _not_so_many(words: Words, at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether "not 118" corrects a figure right before it: "93 people, and not 118, were killed"."""
    lows, end = words.lows, at - (words.lows[at - 1] == "the")
    if lows[end - 1] != "not" and lows[end - 2 : end] not in (["rather", "than"], ["instead", "of"]):
        return False
    first = end - 1 if lows[end - 1] == "not" else end - 2
    if lows[first - 1] == "but":
        return False  # "killed nine, but not the 14 hostages"
    return any(numbers[n].last <= first for n in range(max(0, first - _NEAR), first) if n in numbers)


def risen_from(words: Words, numbers: dict[int, NumberMark], ties: list[Tie]) -> list[Tie]:
    """ "Killed 26 by the latest count, up from 21": an earlier number of the figure before it."""
    found: list[Tie] = []
    told = sorted((t for t in ties if not t.phrase.share), key=lambda t: t.phrase.last)
    ends, tied = [t.phrase.last for t in told], {t.number.first for t in ties}
    for at, number in numbers.items():
        if at < 2 or number.form not in ("digits", "words"):
            continue
        moved = words.lows[at - 1] == "from" and words.lows[at - 2] in _MOVED
        if not (moved or _given_before(words, at, number) or _not_so_many(words, at, numbers)):
            continue
        before = bisect_right(ends, at)
        for tie in told:
            tie.earlier = tie.earlier or (tie.number.first == at and not moved)
        if before and at not in tied:
            last = told[before - 1]
            found.append(Tie(bare(number), number, last.clause, last.measure, "earlier figure", earlier=True))
    return found
