"""What stands around a verb of saying: auxiliaries before it, and objects that make it an act or a count."""

from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    DETERMINER,
    DIGITS,
    DO,
    GET,
    HAVE,
    MODAL,
    PAST,
    PERSON,
    SIGN,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.speaker_words import BETWEEN, COUNTING
from transforms.reading.lexicon.verbs_of_saying import (
    ACTS,
    EYEWITNESSES,
    FIGURE_CUES,
    MENTIONS,
    NOT_BEFORE_NOUN,
    STATEMENTS,
    THE_DEAD,
    TOLL_NOUNS,
)
from transforms.reading.marks.speakers.asides import after_verb
from transforms.reading.marks.speakers.named import Named
from transforms.reading.marks.speakers.names import name_before
from transforms.reading.text.words import Words

_ACTS = tuple(ACTS)
_BEFORE_DAYS = frozenset(["on", "in", "late", "early", "at", "from"])


def before_verb(words: Words, at: int, left: int) -> tuple[int, bool, bool]:
    """Where the words before a verb's auxiliaries and adverbs end; whether it is passive, and negated."""
    lows, entries = words.lows, words.entries
    k, negated = at, False
    while k > left:
        low, flags = lows[k - 1], entries[k - 1].flags
        if low == "to":
            return k, True, negated
        if flags & (BE | GET):
            return k, True, negated
        negated = negated or low in ("not", "never") or low.endswith("n't")
        if low in BETWEEN or flags & (HAVE | MODAL | DO) or (flags & ADVERB and low.endswith("ly")):
            k -= 1
            continue
        day = _day_before(words, k, left)
        if day == k:
            break
        k = day
    if k < at and k > left and entries[at].flags & VERB and lows[k - 1] in ("a", "an", "the"):
        return k, True, negated
    return k, False, negated


def _day_before(words: Words, end: int, left: int) -> int:
    """The word after which "on Monday" or "in a statement" stands between a speaker and the verb."""
    for k in range(end - 1, max(left, end - 7), -1):
        if words.entries[k].flags & SIGN:
            break
        if words.lows[k] in _BEFORE_DAYS and after_verb(words, k) == end:
            return k - 1 if k - 1 > left and words.lows[k - 1] in ("late", "early") else k
    if after_verb(words, end - 1) == end and end - 1 > left:
        return end - 1
    return end


def is_noun(words: Words, at: int, after: str) -> bool:
    """Whether a form that may be a noun is one: "the reports of nine dead", "death toll estimates."."""
    before = words.entries[at - 1].flags if at else SIGN
    return (
        after in NOT_BEFORE_NOUN
        or not after
        or (bool(before & (DETERMINER | SIGN)) and words.lows[at - 1] != ",")
    )


def first_subject(words: Words, before: int) -> Named | None:
    """The subject that opens a sentence, where somebody who can speak."""
    entries = words.entries
    for k in range(1, min(before, 25)):
        flags = entries[k].flags
        if (
            flags & (BE | HAVE | MODAL | VERB | PAST | TRIGGER)
            and not flags & PERSON
            and not words.capital(k)
        ):
            while k > 1 and entries[k - 1].flags & ADVERB:
                k -= 1
            return name_before(words, 0, k, False)
    return None


def of_a_text(words: Words, who: Named, at: int) -> bool:
    """Whether a text stands before "shows": "figures from the ministry show"."""
    return any(
        low in TOLL_NOUNS or low in ("data", "records", "report") for low in words.lows[max(0, at - 12) : at]
    )


def is_act(words: Words, at: int) -> bool:
    """Whether a cue tells an act: "claimed responsibility", "claimed 12 lives", "denied any role"."""
    lows, entries = words.lows, words.entries
    low = lows[at]
    if low in MENTIONS:
        return True
    if low.startswith(_ACTS):
        stem = next(s for s in ACTS if low.startswith(s))
        near = lows[at + 1 : at + 13]
        if stem == "den" and ("behind" in near[:6] or ("do" in near and "anything" in near)):
            return True  # "denied being behind the raid that killed 12", "that it had anything to do with it"
        for k in range(at + 1, min(at + 9, len(lows))):
            if lows[k] in ACTS[stem]:
                nxt = entries[k + 1].flags if k + 1 < len(lows) else SIGN
                return not nxt & (BE | HAVE | TRIGGER | VERB) or stem == "den"
            if entries[k].flags & (SIGN | BE | HAVE | MODAL) or lows[k] == "that":
                break
    if low.startswith(("dismiss", "reject", "disput", "refut")):
        return STATEMENTS.isdisjoint(lows[at + 1 : at + 8])
    return False


def has_figure(words: Words, at: int, who: Named) -> bool:
    """Whether a verb has the figure as object without which it attributes nothing."""
    lows, entries = words.lows, words.entries
    kind = FIGURE_CUES[lows[at]]
    near = range(at + 1, min(at + 9, len(lows)))
    if kind == "at":
        far = range(at + 1, min(at + 30, len(lows)))
        return any(lows[k] in ("at", "between", "as") and _number_in(words, k + 1, k + 6) for k in far)
    if kind == "toll":
        alone = lows[at] in ("gives", "gave") and _number_in(words, at + 1, at + 3) and len(lows) - at <= 5
        return alone or any(lows[k] in TOLL_NOUNS for k in near)
    if kind == "raised":
        owned = lows[at + 1 : at + 2] in (["its"], ["their"]) and lows[at + 2 : at + 3] in (
            ["dead"],
            ["losses"],
        )
        counts = owned or any(lows[k] in TOLL_NOUNS for k in near)
        return counts and _number_in(words, at + 1, at + 30)
    if kind == "number":
        return _number_in(words, at + 1, at + 9)
    if kind == "dead":
        return any(lows[k] in THE_DEAD or entries[k].flags & DIGITS or lows[k] in COUNTING for k in near)
    if kind == "of":
        return at + 1 < len(lows) and lows[at + 1] == "of" and _number_in(words, at + 2, at + 7)
    if kind == "by":
        return at + 1 < len(lows) and lows[at + 1] == "by"
    return not EYEWITNESSES.isdisjoint(lows[who.first : who.last]) and _number_in(words, at + 1, at + 6)


def _number_in(words: Words, first: int, last: int) -> bool:
    return any(e.flags & DIGITS or e.low in COUNTING for e in words.entries[first:last])
