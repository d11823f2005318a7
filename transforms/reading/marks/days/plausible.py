"""Whether words that have a date's form are one, by what stands around them."""

from collections.abc import Callable

from transforms.reading.lexicon.classes import CUE, PERSON, SIGN, THING, VERB
from transforms.reading.lexicon.date_words import (
    CLASSES,
    COUNTED,
    EASTER,
    HOLIDAYS,
    MONTHS,
    NAMED_DAYS,
    PREPOSITIONS,
)
from transforms.reading.marks.days import Found
from transforms.reading.text.words import Words

# Months and weekdays that are other words in small letters.
_SPELLED = (CLASSES["month"] | CLASSES["wday"]) - {m for m in CLASSES["month"] if len(m) > 5} | {
    "march",
    "august",
}
_MULTIPLES = frozenset({"dozen", "hundred", "million", "thousand", "score"})
_STRICT = frozenset({
    "in", "since", "during", "until", "till", "of", "from", "last", "through", "throughout", "early", "late", "mid",
    "between", "before", "after", "by",
})  # fmt: skip
_JOIN_BEFORE = frozenset({"and", "to", "-", "–", "or"})
_NAMERS = frozenset({"the", "a", "its", "their", "his", "her", "our"})
_NO_WEEKDAY = frozenset({"black", "bloody"})
_THEN_WHERE = frozenset({"", "in", "at", "on", "near", "outside"})
_TOLLS, _TOLL_REACH = frozenset({"toll", "count", "tally", "number", "dead", "deaths", "losses"}), 8
_OPENS = frozenset({",", ";", ":", ".", "(", '"', "“", "-", "–", "—"})


def is_plausible(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether words that a rule fits are a date; `before`: the dates found before them."""
    only = found.rule.only
    return _spelled(words, found) and (not only or _CHECKS[only](words, found, before))


def _spelled(words: Words, found: Found) -> bool:
    """Whether months and short names of days have a capital: "may" and "sat" have none."""
    return _SPELLED.isdisjoint(found.lows) or all(
        low not in _SPELLED or words.capital(at) for at, low in enumerate(found.lows, start=found.first)
    )


def _before(words: Words, found: Found) -> str:
    return words.lows[found.first - 1] if found.first else ""


def _after(words: Words, found: Found) -> str:
    return words.lows[found.last] if found.last < len(words) else ""


def _counts(words: Words, at: int) -> bool:
    """Whether a word is what a number before it would count."""
    return at < len(words) and bool(words.lows[at] in COUNTED or words.entries[at].flags & (PERSON | THING))


def _touches(found: Found, before: list[Found]) -> bool:
    """Whether but one word stands between a date and the one before it."""
    return bool(before) and before[-1].last == found.first - 1


def _wire(words: Words, found: Found, before: list[Found]) -> bool:
    month = words.text[words.starts[found.first + 1] : words.ends[found.first + 1]]
    return int(found.part("yy")) >= 50 and month.isupper() and not _counts(words, found.last)


def _month_day(words: Words, found: Found, before: list[Found]) -> bool:
    if "year" in found.parts or not found.days:
        return True
    after = _after(words, found)
    if after in ("%", "percent", "per", "million", "thousand"):
        return False
    if after == ":" and found.last + 1 < len(words) and words.lows[found.last + 1].isdigit():
        return False
    if len(found.days) > 1 and after and words.entries[found.last].flags & (PERSON | THING):
        return False  # "on May 3 and 4 soldiers died"
    if len(found.days) > 1 and after in _MULTIPLES:
        return False
    return _before(words, found) not in ("in", "during") or not _counts(words, found.last)


def _month_alone(words: Words, found: Found, before: list[Found]) -> bool:
    if "of" in found.lows:
        return True
    prior = _before(words, found)
    if prior in _JOIN_BEFORE and not _touches(found, before):
        return False
    strict = found.part("month") in ("may", "march") and prior not in _JOIN_BEFORE
    if len(found.part("month")) <= 3 and found.part("month") != "may" and words.text.isupper():
        strict = True
    return prior in (_STRICT if strict else PREPOSITIONS)


def _year(words: Words, found: Found, before: list[Found]) -> bool:
    if len(found.lows) > 1 and found.lows[0] == "the":
        return True
    prior = _before(words, found)
    if prior in _JOIN_BEFORE:
        return _touches(found, before) and not _counts(words, found.last)
    if prior not in _STRICT or prior == "last" or _after(words, found) in ("%", "gmt", "hours", "-", "on"):
        return False
    round_number = found.lows[-1].endswith("00")
    if round_number and (prior == "by" or _counts(words, found.last)):
        return False
    opens = found.first < 2 or words.lows[found.first - 2] in _OPENS
    return opens or not _counts(words, found.last)


_DEEDS = frozenset([
    "attack", "attacks", "bombing", "bombings", "massacre", "siege", "shooting", "shootings", "killings", "assault",
    "raid", "blast", "blasts", "invasion", "war", "genocide",
])  # fmt: skip


def _name(words: Words, found: Found, before: list[Found]) -> bool:
    prior = _before(words, found)
    after = _after(words, found)
    return (
        (prior in _NAMERS or prior.endswith("'s"))
        and after.isalpha()
        and (not words.capital(found.last) or _names_a_deed(words, found.last))
        and after not in COUNTED
    )


def _names_a_deed(words: Words, at: int) -> bool:
    """Whether a name and what was done there follow: "the 2004 Madrid train bombings"."""
    if words.text.isupper():
        return False
    while at < len(words) and words.capital(at):
        at += 1
    return not _DEEDS.isdisjoint(words.lows[at : at + 2])


def _weekday(words: Words, found: Found, before: list[Found]) -> bool:
    return _before(words, found) not in _NO_WEEKDAY


def _window(words: Words, found: Found, before: list[Found]) -> bool:
    after = _after(words, found)
    if "of" in found.lows and not _SHORT.isdisjoint(found.lows):
        return False  # "in two hours of fighting" tells how long
    if (
        after == "of"
    ):  # "the past two days of ground fighting", but "the last days of the siege" are not these
        return "past" in found.lows and not CLASSES["fighting"].isdisjoint(
            words.lows[found.last + 1 : found.last + 4]
        )
    return after != "ago"


def _toll(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether a count is told as of now: "puts the count of the dead after nine days at 40"."""
    return _after(words, found) in ("", "at", ".", ",", ";") and not _TOLLS.isdisjoint(
        words.lows[max(0, found.first - _TOLL_REACH) : found.first]
    )


def _no_toll(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether no toll is told: "the toll since the blast" is the blast's own."""
    return _TOLLS.isdisjoint(words.lows[max(0, found.first - 4) : found.first])


_SHORT = frozenset(("hours", "minutes"))


def _within(words: Words, found: Found, before: list[Found]) -> bool:
    if (
        found.lows[0] == "within"
        and _after(words, found) == "of"
        and words.lows[found.last + 1 : found.last + 2] == ["the"]
    ):
        return False  # "within 24 hours of the truce"
    if found.lows[-1] in ("hours", "minutes") and _after(words, found) == "of":
        return "past" in found.lows or "last" in found.lows  # "in several hours of fighting" tells how long
    return _before(words, found) not in ("for", "after") and _after(words, found) not in (
        "later", "earlier", "ago", "from", "before", "old", "away", "'",
    )  # fmt: skip


def _at_end(words: Words, found: Found, before: list[Found]) -> bool:
    after = _after(words, found)
    return after in ("", "in", "at") or bool(words.entries[found.last].flags & SIGN)


def _after_date(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether "a day after" follows a date at once, or what "came": "on Sunday, a day after the raid"."""
    if found.first and words.lows[found.first - 1] in ("came", "comes", "happened", "occurred"):
        return bool(_after(words, found))
    if not before or before[-1].rule.shape == "apart_back":
        return False
    if found.first and words.lows[found.first - 1] == "," and not _of_a_saying(words, found):
        return bool(_after(words, found))  # "Monday's raid killed nine, a day after 14 died"
    return words.lows[before[-1].last : found.first] in ([], [","]) and bool(_after(words, found))


def _of_a_saying(words: Words, found: Found) -> bool:
    """Whether a speaker and verb of saying stand right before: "said on Monday, a day after"."""
    return any(e.flags & CUE and e.flags & VERB for e in words.entries[max(0, found.first - 4) : found.first])


def _opens(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether a date opens its sentence; behind another it tells from which day that one is counted."""
    return found.first == 0


def _opens_clause(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether a clause opens with it and goes on: "; the day before they had hit the airport"."""
    opens = found.first == 0 or words.lows[found.first - 1] == ";"
    after = _after(words, found)
    return opens and after not in ("the", "that", "this", "a", "an", "his", "her", "its", "their", "last")


def _opens_event(words: Words, found: Found, before: list[Found]) -> bool:
    return found.first == 0 and _after(words, found) in ("the", "that", "this")


def _feast(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether a feast, on a day that the calendar does not tell, is when something happened, not whose prayers."""
    return _before(words, found) in ("on", "during", "over", "at", "in", "of", "since", "before", "after")


def _soon(words: Words, found: Found, before: list[Found]) -> bool:
    after = _after(words, found)
    return found.first == 0 or after in _THEN_WHERE or bool(words.entries[found.last].flags & SIGN)


def _nth_day(words: Words, found: Found, before: list[Found]) -> bool:
    return bool(words.entries[found.last].flags & SIGN) if found.last < len(words) else True


def _holiday(words: Words, found: Found, before: list[Found]) -> bool:
    return " ".join(found.lows) in HOLIDAYS.keys() | EASTER.keys()


def _over(words: Words, found: Found, before: list[Found]) -> bool:
    return _before(words, found) in ("over", "in", "during", "for", "within")


def _since(words: Words, found: Found, before: list[Found]) -> bool:
    return _before(words, found) in ("since", "from")


def _in_which(words: Words, found: Found, before: list[Found]) -> bool:
    """Whether "the sixth day of a push in which" follows a day: what is told in it is counted from its first."""
    if not before or words.lows[before[-1].last : found.first] != [","]:
        return False
    after = words.lows[found.last : found.last + 7]
    return any(
        low in ("in", "during") and after[at + 1 : at + 2] == ["which"] for at, low in enumerate(after)
    )


def _on(words: Words, found: Found, before: list[Found]) -> bool:
    return _before(words, found) == "on" and found.part("unit") == "day" and _after(words, found) in _NAMERS


def _on_the(words: Words, found: Found, before: list[Found]) -> bool:
    return _before(words, found) == "on" and _after(words, found) in ("", ".", ",", ";", ":")


def _named_attack(words: Words, found: Found, before: list[Found]) -> bool:
    return (MONTHS[found.part("month")[:3]], int(found.part("num"))) in NAMED_DAYS


def _that(words: Words, found: Found, before: list[Found]) -> bool:
    return not (found.first and found.lows[0] == "that" and words.entries[found.first - 1].flags & CUE)


_CHECKS: dict[str, Callable[[Words, Found, list[Found]], bool]] = {
    "after_date": _after_date, "feast": _feast, "at_end": _at_end, "nth_day": _nth_day,
    "holiday": _holiday, "in_which": _in_which, "on": _on,
    "month_alone": _month_alone, "month_day": _month_day, "name": _name,
    "named_attack": _named_attack, "no_toll": _no_toll, "on_the": _on_the,
    "opens": _opens, "opens_clause": _opens_clause, "opens_event": _opens_event,
    "over": _over, "since": _since, "soon": _soon, "that": _that, "toll": _toll,
    "weekday": _weekday, "window": _window,
    "wire": _wire, "within": _within, "year": _year,
}  # fmt: skip
