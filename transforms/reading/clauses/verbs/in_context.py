"""Verbs that what stands around them makes a verb of harm or movement: "took 12 people hostage", "left for"."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED
from transforms.reading.lexicon.classes import (
    BE,
    DATE,
    GET,
    HAVE,
    MODAL,
    NUMBER,
    PERSON,
    PREPOSITION,
    SIGN,
    TRIGGER,
)
from transforms.reading.lexicon.verbs_in_context import (
    BY_LAW,
    CAPTORS,
    HELD,
    ILLNESS,
    REFUGEES,
    SEIZING,
    TAKEN_AS,
    WILDS,
    WOUNDS,
)
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_ILLNESS = cue(ILLNESS)
_CAPTORS = cue(CAPTORS)
_BY_LAW = cue(BY_LAW)

_AUXILIARY = BE | GET | HAVE | MODAL
_HELD_ELSE = frozenset(["off", "back", "up", "posts", "positions", "seats"])
_NO_CAPTORS = frozenset([
    "hospital", "hospitals", "clinic", "safety", "rubble", "wreckage", "debris", "ruins", "morgue", "grave",
    "graves",
])  # fmt: skip
_GRAVE = frozenset(["serious", "critical", "grave", "stable", "poor"])
_FRONTIERS = frozenset(["border", "borders", "frontier"])
_BY_WHAT = frozenset(["blast", "bomb", "bullet", "burn", "burns", "gunshot", "mine", "shrapnel", "war"])
_AFLOAT = frozenset(
    ["sea", "water", "boat", "boats", "ship", "ships", "trawler", "vessel", "coastguard", "lifeboat"]
)
_UNDER = frozenset(["alive", "survivors", "rubble", "wreckage", "debris", "ruins"])
_SEIZED_BEFORE = 24  # words from a verb of seizing to "shot"
_DONE_WITH = frozenset([
    "buried", "burned", "burnt", "burning", "dropped", "dumped", "dumping", "hung", "set", "threw", "thrown", "tossed",
])  # fmt: skip
_COLDLY = (
    ("on", "the", "spot"), ("in", "cold", "blood"), ("execution-style",), ("execution", "style"),
    ("in", "front", "of", "their"), ("against", "a", "wall"), ("at", "the", "edge", "of"), ("into", "a", "pit"),
    ("one", "by", "one"), ("beside", "a", "pit"), ("by", "firing", "squad"), ("by", "a", "firing", "squad"),
)  # fmt: skip
_SURVIVED = frozenset(["at", "and", "but", "in", "through", "wounded", "injured"])


def taken_as(words: Words, at: int) -> str | None:
    """What people are taken as: "took 12 people hostage"."""
    for n in range(at + 1, min(at + 12, len(words))):
        if words.lows[n] in TAKEN_AS:
            if words.lows[n - 1] in ("no", "any", "few"):
                return None  # "took no prisoners"
            return (
                TAKEN_AS[words.lows[n]]
                if any(words.entries[k].flags & (PERSON | NUMBER) for k in range(at, n))
                else None
            )
        if (
            words.lows[n : n + 2] in (["with", "them"], ["with", "him"])
            and words.entries[n - 1].flags & PERSON
        ):
            counted = any(words.entries[k].flags & (PERSON | NUMBER) for k in range(at + 1, n))
            return "abducted" if counted and words.lows[at] in ("took", "taken", "taking") else None
        if words.lows[n - 1 : n + 1] == ["into", "custody"]:
            counted = any(words.entries[k].flags & (PERSON | NUMBER) for k in range(at + 1, n))
            return "detained" if counted else None  # "has taken 91 people into custody"
        if words.entries[n].flags & (SIGN | _AUXILIARY):
            break
    return None


def out_of_homes(words: Words, at: int) -> bool:
    """Whether people are forced "from their homes" or "to flee"."""
    window = words.lows[at + 1 : at + 12]
    return any(
        (
            low == "from"
            and window[n + 1 : n + 3] in (["their", "homes"], ["their", "villages"], ["their", "land"])
        )
        or (low == "from" and window[n + 1 : n + 2] == ["home"])
        or (low in ("across", "over") and not _FRONTIERS.isdisjoint(window[n + 1 : n + 4]))
        or (low == "out" and window[n + 1 : n + 4] == ["of", "their", "homes"])
        or (
            low == "to"
            and window[n + 1 : n + 2] in (["flee"], ["leave"], ["evacuate"], ["abandon"], ["move"])
        )
        for n, low in enumerate(window)
    )


def out_of_danger(words: Words, at: int) -> bool:
    """Whether people are pulled out alive: "alive" or "from the rubble" follows, and no bodies."""
    window = words.lows[at + 1 : at + 12]
    near = window[: window.index(",")] if "," in window else window
    if any(low in ("body", "bodies", "corpses", "dead") for low in near):
        return False
    if words.lows[at] in ("plucked", "winched", "fished"):
        return "from" in window or "sea" in window or "water" in window
    if words.lows[at] == "picked":
        return window[:1] == ["up"] and not _AFLOAT.isdisjoint(window[:8])
    if words.lows[at] in ("got", "brought"):
        return "alive" in window and bool(words.entries[at + 1].flags & (NUMBER | PERSON))
    return any(low in _UNDER for low in window)


def with_wounds(words: Words, at: int, reach: int = 13) -> bool:
    """Whether patients are taken in "with" wounds, told within so many words."""
    window = words.lows[at + 1 : at + 14]
    if "with" not in window[:reach]:
        return False
    return not WOUNDS.isdisjoint(window[window.index("with") :][:6])


def after_seizing(words: Words, at: int) -> bool:
    """Whether "shot" puts to death those who were seized before: "separated the men and shot them"."""
    before = words.lows[max(0, at - _SEIZED_BEFORE) : at]
    if SEIZING.isdisjoint(before) or before[-1] in ("a", "the"):
        return False
    if before[-1] in ("was", "were") and before[-2:-1] != ["and"]:
        return False
    ends = at + 1 + (words.lows[at + 1 : at + 2] in (["them"], ["him"], ["her"]))
    if words.lows[ends : ends + 1] == ["and"] and words.lows[ends + 1 : ends + 2] != []:
        return words.lows[ends + 1] in _DONE_WITH  # "shot them and dumped them in a ditch"
    return _SURVIVED.isdisjoint(words.lows[ends : ends + 1])


def shot_captives(words: Words, at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether "shot" puts to death those whom somebody held: "troops shot some 200 prisoners"."""
    number = numbers.get(at + 1)
    if number is None or number.form not in ("digits", "words", "vague"):
        return False
    for n in range(number.last, min(number.last + 4, len(words))):
        if words.lows[n] in HELD:
            return True
        if words.entries[n].flags & CLOSED:
            return False
    return False


def in_cold_blood(words: Words, at: int) -> bool:
    """Whether "on the spot", "in cold blood" follows "shot", before its clause ends."""
    window = words.lows[at + 1 : at + 12]
    return any(tuple(window[n : n + len(how)]) == how for n in range(len(window)) for how in _COLDLY)


_FELL_BEFORE = frozenset(
    [",", ".", ";", "there", "here", "when", "as", "before", "while", "and", "that", "also", "too"]
)


def falls_in_battle(words: Words, at: int) -> bool:
    """Whether "fell" is to die: people stand before it, and after it where or when they fell."""
    if (
        not at
        or at + 1 >= len(words)
        or not (
            any(e.flags & PERSON for e in words.entries[max(0, at - 9) : at])
            or words.lows[max(0, at - 2) : at] in (["of", "these"], ["of", "them"])
        )
    ):
        return False
    if words.lows[at + 1] == "on":
        return at + 2 < len(words) and bool(words.entries[at + 2].flags & DATE)
    if words.lows[at + 1] in _FELL_BEFORE:  # "four jawans fell,", "two of its own men fell there"
        fighters = any(e.victim_class == "combatant" for e in words.entries[max(0, at - 4) : at])
        return fighters or any(
            words.lows[n] == "of" and words.lows[n + 1] in ("its", "their", "his", "our")
            for n in range(max(0, at - 4), at - 1)
        )
    return words.lows[at + 1] in ("in", "at", "during", "near", "fighting", "defending")


def into_the_wild(words: Words, at: int) -> bool:
    """Whether people are driven "into the bush"."""
    window = words.lows[at + 1 : at + 16]
    return (
        "into" in window
        and not WILDS.isdisjoint(window[window.index("into") :][:4])
        and any(e.flags & (PERSON | NUMBER) for e in words.entries[at + 1 : at + 1 + window.index("into")])
    )


def held_by(words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]) -> str | None:
    """What those are whom somebody holds: fighters captured; others detained by law, or abducted."""
    if passive and words.lows[at] == "held":
        before = words.entries[max(0, at - 9) : at]
        people = [e.victim_class for e in before if e.flags & PERSON]
        if not people or words.lows[at + 1 : at + 2] not in (
            ["by"], ["at"], ["in"], ["since"], ["."], [],
        ):  # fmt: skip
            return None
    elif at + 1 in numbers:
        ends = numbers[at + 1].last
        found = next(
            (n for n in range(ends, min(ends + 4, len(words))) if words.entries[n].flags & PERSON), 0
        )
        follows = words.lows[found + 1] if 0 < found < len(words) - 1 else "."
        if not found or follows in _HELD_ELSE or any(e.flags & CLOSED for e in words.entries[ends:found]):
            return None
        people = [words.entries[found].victim_class]
        if words.lows[found] in REFUGEES:
            return "displaced"  # "the camp holds 74,000 refugees"
    else:
        return None
    if words.has(_CAPTORS):
        return "abducted"
    known = [c for c in people if c != "unknown"][
        -1:
    ]  # "eight workers, two of them Chinese, have been held since"
    if known == ["combatant"]:
        return "captured"
    if words.has(_BY_LAW):
        return "detained"
    return "abducted" if known == ["civilian"] else None


def taken_from(words: Words, at: int) -> bool:
    """Whether "taken from" is to be abducted: people before it, and no hospital or safety behind."""
    if words.lows[at + 1 : at + 2] != ["from"] or at < 2 or words.lows[at - 2] in ("bodies", "remains"):
        return False
    if not _TELLINGS.isdisjoint(words.lows[max(0, at - _TOLD_BEFORE) : at]):
        return False  # "said the toll of the strike was taken from villagers"
    return _NO_CAPTORS.isdisjoint(words.lows[at + 2 : at + 16])


_TELLINGS = frozenset(
    ["toll", "figure", "figures", "count", "data", "account", "accounts", "statement", "footage"]
)
_TOLD_BEFORE = 9  # words


def cared_for_at(words: Words, at: int) -> bool:
    """Whether "in the hospital", "in a serious condition", "on life support" begins here, of no illness."""
    ahead = words.lows[at + 1 : at + 5]
    if words.has(_ILLNESS):
        return False
    if words.lows[at] == "on":
        return ahead[:2] == ["life", "support"]
    if "condition" in ahead:
        return not _GRAVE.isdisjoint(ahead)
    if ahead[:2] in (["intensive", "care"], ["a", "coma"]):
        return True
    return ahead[:1] in (["hospital"], ["hospitals"]) or ahead[:2] in (["the", "hospital"], ["a", "hospital"])


def critical(words: Words, at: int, numbers: dict[int, NumberMark]) -> bool:
    """Whether some people "are critical"."""
    if words.lows[at] != "critical" or (at + 1 < len(words) and not words.entries[at + 1].flags & SIGN):
        return False
    return not words.has(_ILLNESS) and any(n in numbers for n in range(max(at - 6, 0), at - 1))


def _by_what(words: Words, number: NumberMark | None) -> bool:
    """Whether a number counts people by what hurt them: "21 gunshot victims"."""
    at = number.last if number is not None else len(words)
    return at + 1 < len(words) and words.lows[at] in _BY_WHAT and bool(words.entries[at + 1].flags & PERSON)


_ENDS = frozenset(["under", "by", "there", ".", ",", "on", "after"])
_STILL = frozenset(["still", "now", "also", "all", "currently"])


def treated(words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]) -> bool:
    """Whether "treated" tells of the hurt: "treated 73 people", "are being treated under guard"."""
    if words.has(_ILLNESS):
        return False
    if words.lows[at] not in ("treated", "treating", "treat", "treats"):
        return not passive and _by_what(words, numbers.get(at + 1))
    if passive and words.lows[at] != "treating":
        before = at - 2 - (at > 2 and words.lows[at - 2] in _STILL)
        finite = words.lows[at - 1] != "being" or (at > 1 and bool(words.entries[before].flags & BE))
        for_wounds = words.lows[at + 1 : at + 2] == ["for"] and not WOUNDS.isdisjoint(
            words.lows[at + 2 : at + 8]
        )
        ends = words.lows[at + 1] if at + 1 < len(words) else "."
        return finite and (for_wounds or ends in _ENDS)
    number = numbers.get(at + 1)
    if number is None or number.form in ("article", "none"):
        return False
    last = number.last + _by_what(words, number)
    return last >= len(words) or bool(
        (words.entries[last].flags & (PERSON | SIGN | TRIGGER | PREPOSITION) or words.lows[last] == "others")
        and words.lows[last] != "patients"  # of whom most are ill
    )
