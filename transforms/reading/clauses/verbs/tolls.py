"""Tolls up to now and what they rose from: "raising the death toll to 24, up from 18"."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED
from transforms.reading.clauses.telling_words import triggers_at
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    DATE,
    GET,
    HAVE,
    MODAL,
    NUMBER,
    PERSON,
    PREPOSITION,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.number_words import MONTHS
from transforms.reading.lexicon.verbs_in_context import (
    BY_LEAVE,
    FALLEN_NOUNS,
    PUTTING,
    RAISING,
    RANGING,
    WOUNDS,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_BY_LEAVE = cue(BY_LEAVE)

_VERBAL = BE | GET | HAVE | MODAL
REACH = 26  # words from a toll to its number
_LINKS = frozenset([
    "to", "at", "of", "reached", "reaching", "hit", "was", "is", "stands", "stood", "as", "passed", "past",
    "exceeded", "topped", "surpassed", "by", "exceeds", "rose", "climbed", "rises", "climbs", "jumped", "grew",
    "now", "number", "numbered", "total", "totalled", "totaled", "hits", "tops", "passes", "above", "beyond",
    "exceeding", "topping", "passing", "surpasses", "were", "are",
])  # fmt: skip
_MERELY = frozenset(["only", "just", "merely", "exactly", "barely"])
_BEFORE_PUT = _MERELY | {'"', "“"}
_PASSING = frozenset([
    "passed", "past", "exceeded", "topped", "surpassed", "exceeds", "tops", "passes", "above", "beyond",
    "exceeding", "topping", "passing", "surpasses",
])  # fmt: skip
_STATES = {
    "released": "released", "freed": "released", "abducted": "abducted", "kidnapped": "abducted", "rescued": "rescued",
    "displaced": "displaced", "detained": "detained", "arrested": "detained", "evacuated": "evacuated",
    "captured": "captured", "killed": "killed", "dead": "killed", "wounded": "wounded", "injured": "wounded",
    "missing": "missing",
}  # fmt: skip
# Tolls that gave way to another; those given at first only where it "was" so.
_FORMER = frozenset(["earlier", "former", "previous", "prior"])
_AT_FIRST = frozenset(["first", "initial", "original", "preliminary", "provisional"])
_WAS = frozenset(["was", "were", "had", "stood"])
_NEAR_TOLL = 4  # words
_UPROOTED = frozenset(["refugees", "idps", "evacuees"])
# "The number of people known to have died", "confirmed dead".
_KNOWN_TO = frozenset([
    "known", "confirmed", "reported", "believed", "feared", "to", "have", "has", "had", "been", "said", "were",
    "are",
])  # fmt: skip
_BEFORE_NUMBER = frozenset(["at", "more", "over", "least", "about", "some", "nearly", "around"])
_BEING = frozenset(["was", "is", "were", "are"])
_ARRIVED = frozenset(["arrived", "crossed", "registered"])
_WENT = frozenset(["gone", "went", "goes", "going", "risen", "rose", "climbed", "shot", "moved", "increased"])
_MOVED = frozenset(
    [
        "stands",
        "stood",
        "rises",
        "climbs",
        "grew",
        "risen",
        "climbed",
        "reached",
        "grown",
        "passed",
        "topped",
        "jumped",
        "rose",
        "doubled",
    ]
)


def toll_numbers(
    words: Words, start: int, at: int, numbers: dict[int, NumberMark]
) -> list[tuple[NumberMark, bool]]:
    """The numbers that the toll from `start` to `at` is told with; True for one that it rose from."""
    found = _before_toll(words, start, numbers)
    if found:
        return found
    for n in range(at, min(at + REACH, len(words))):
        low = words.lows[n]
        if words.entries[n].flags & SUBORDINATOR and (words.lows[start] in PUTTING or _goes_on(words, n)):
            continue
        if low == "." and n + 1 < len(words) and words.lows[n - 1] in MONTHS:
            continue  # "since Oct. 7"
        if low in (".", ";", "but") or (words.entries[n].flags & SUBORDINATOR and low not in ("since", "as")):
            break
        number = numbers.get(n)
        if number is None or number.form in ("article", "none", "ordinal", "fraction") or n == 0:
            continue
        quoted = n > 1 and words.lows[n - 1] in ('"', "“")
        before = words.lows[n - 1 - quoted - (words.lows[n - 1 - quoted] in _MERELY)]
        if words.lows[start] in PUTTING and before != "at":
            continue
        if before in ("of", "from") and not _counts(words, number.last):
            continue  # "the toll of three bombings", "the toll from four truck bombs"
        gone = before in _WENT or not RAISING.isdisjoint(words.lows[max(0, start - 3) : start])
        if number.quantifier == "at_most" and low == "up" and gone:
            found.append(
                (NumberMark(number.first, number.last, number.high, number.high, "exact", number.form), False)
            )
            continue  # "has gone up to nine"
        if number.quantifier == "range" and before in RANGING:
            return [(number, False)]  # "the number of dead ranged from 30 to 50"
        if number.quantifier == "range" and low == "from":  # "raised the toll from 31 to 38"
            middle = number.last - 1
            return [
                (NumberMark(number.first, middle - 1, number.low, number.low, "exact", number.form), True),
                (NumberMark(middle, number.last, number.high, number.high, "exact", number.form), False),
            ]
        if before == "from" or (before == "of" and "from" in words.lows[max(at, n - 5) : n]):
            found.append((number, True))  # "up from 18", "from an initial count of 31"
        elif before == "exceed" and "not" in words.lows[max(at, n - 3) : n]:
            found.append(
                (NumberMark(number.first, number.last, None, number.high, "at_most", number.form), False)
            )
        elif before in _LINKS or low in _BEFORE_NUMBER:
            if before in _BEING and not _counts(words, number.last):
                continue  # "losses are close to 20 million pesos"
            if (
                before == "by"
                and words.lows[number.last : number.last + 1] == ["to"]
                and number.last + 1 in numbers
            ):
                continue  # "raised by three to 51"
            if before == "by" or any(not earlier for _, earlier in found):
                break
            found.append((_passed(number) if before in _PASSING else number, False))
    return found


_OF_WHOM = frozenset(["official", "confirmed", "provisional", "police", "army", "government"])


def is_former(words: Words, start: int) -> bool:
    """Whether the words for a toll tell of one that another has replaced: "the previous toll was nine"."""
    described = start > 1 and words.lows[start - 1] in _OF_WHOM  # "an earlier official toll"
    before = words.lows[start - 1 - described] if start else ""
    if before in _AT_FIRST:
        return not _WAS.isdisjoint(words.lows[start + 1 : start + _NEAR_TOLL])
    return before in _FORMER


def _goes_on(words: Words, at: int) -> bool:
    """Whether a clause only stands inside: "the number known to have died when a missile hit has risen to 40"."""
    ahead = words.lows[at : at + REACH]
    return any(
        (low in ("has", "have", "had") and ahead[n + 1] in _MOVED)
        or (low in _MOVED and ahead[n + 1] in ("to", "at"))
        or (low in _BEING and n and words.entries[at + n + 1].flags & NUMBER)  # "when it was hit is 40"
        for n, low in enumerate(ahead[:-1])
    )


def _passed(number: NumberMark) -> NumberMark:
    """A number that a toll has passed bounds it from below."""
    if number.quantifier != "exact" or number.low is None:
        return number
    return NumberMark(number.first, number.last, number.low + 1, None, "more_than", number.form)


def put_at(words: Words, at: int, numbers: dict[int, NumberMark]) -> tuple[str, int] | None:
    """What a verb puts at a number ("put the wounded at 60"), and where the words for it end."""
    measure, last = None, at
    for n in range(at + 1, min(at + 14, len(words))):
        low = words.lows[n]
        n += low == "at" and words.lows[n + 1 : n + 2] != [] and words.lows[n + 1] in _BEFORE_PUT
        if low == "at" and measure is not None and n + 1 in numbers and _counts(words, numbers[n + 1].last):
            after = words.entries[numbers[n + 1].last].flags if numbers[n + 1].last < len(words) else SIGN
            return None if after & TRIGGER else (measure, last)
        if measure is None and low == "those" and (told := _those_told(words, n)) is not None:
            measure, last = told
        elif measure is not None and n < last:
            continue
        elif measure is None and low in FALLEN_NOUNS:
            if n in numbers or n - 1 in numbers:
                return None
            measure, last = FALLEN_NOUNS[low], n + 1
        elif words.entries[n].flags & (_VERBAL | VERB) or low in (".", ";", ":"):
            return None
    return None


def _those_told(words: Words, at: int) -> tuple[str, int] | None:
    """What befell "those who lost their lives", "those with signs of poisoning", and where those words end."""
    after = words.lows[at + 1 : at + 2]
    if after == ["with"]:
        ends = [n for n in range(at + 2, min(at + 7, len(words))) if words.lows[n] in _HURTS]
        return ("wounded", ends[0] + 1) if ends else None
    first = at + 2
    while first < len(words) and after == ["who"] and words.entries[first].flags & HAVE:
        first += 1
    if after != ["who"] or first >= len(words):
        return None
    told = [t for t in triggers_at(words, first) if t.kind == "intransitive"]
    return (told[0].measure, first + len(told[0].words)) if told else None


_HURTS = WOUNDS | {"poisoning", "suffocation"}


def _counts(words: Words, at: int) -> bool:
    """Whether what stands after a number lets it count people: a noun for them, or no noun."""
    return at >= len(words) or bool(
        words.entries[at].flags & (PERSON | SIGN | CLOSED | TRIGGER | ADVERB | DATE | PREPOSITION)
    )


def _before_toll(words: Words, at: int, numbers: dict[int, NumberMark]) -> list[tuple[NumberMark, bool]]:
    """The number that stands before its toll: "bringing to 57 the number of journalists killed"."""
    first = at - 1 if at and words.lows[at - 1] in ("the", "those") else at
    for n in range(max(first - 4, 1), first):
        number = numbers.get(n)
        if number is None:
            continue
        if number.last == first and words.lows[n - 1] in ("to", "at"):
            return [(number, False)]
        if number.last == first - 1 and words.lows[first - 1] == "as" and words.lows[first] == "the":
            return [(number, False)]  # "gave 42 as the number of rebels killed"
    return []


def number_of(words: Words, at: int) -> tuple[str, int] | None:
    """What "the number of missing girls" counts, and where those words end."""
    after = words.lows[at + 1] if at + 1 < len(words) else ""
    if after in _STATES:
        return _STATES[after], at + 2  # "the number killed"
    if after not in ("of", "who"):
        return None
    for n in range(at + 2, min(at + 9, len(words))):
        if words.lows[n] in _UPROOTED:
            return "displaced", n + 1
        if words.lows[n] == "victims" and after == "of" and n <= at + 3:
            return "killed", n + 1
        if words.lows[n] in _ARRIVED and "who" in words.lows[at:n]:
            return "displaced", n + 1
        if words.lows[n] == "left" and "who" in words.lows[at:n]:  # "the number who have left"
            return ("displaced" if not words.has(_BY_LEAVE) else "evacuated"), n + 1
        if words.entries[n].flags & TRIGGER:
            for entry in triggers_at(words, n):
                if entry.kind in ("state", "noun") or entry.form == "past":
                    return entry.measure, n + len(entry.words)
        if words.lows[n] in _KNOWN_TO:
            continue
        if words.entries[n].flags & (SIGN | _VERBAL | VERB):
            break
    return None
