"""Verbs that what stands around them makes a verb of harm or movement: "took 12 people hostage", "left for"."""

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED
from transforms.reading.lexicon.classes import (
    BE,
    DATE,
    DIGITS,
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
    BY_LEAVE,
    ILLNESS,
    REFUGEES,
    REFUGES,
    SEIZING,
    TAKEN_AS,
    VEHICLES,
    WILDS,
    WOUNDS,
)
from transforms.reading.text.words import Words

_AUXILIARY = BE | GET | HAVE | MODAL
# Verbs that bring people to safety when no more than "to" follows, and where those are brought who are not safe.
_FLYING = frozenset([
    "airlifted", "bused", "bussed", "escorted", "escorting", "ferried", "ferrying", "flew", "flown", "flying",
    "shipped",
])  # fmt: skip
_NO_REFUGE = frozenset([
    "hospital", "hospitals", "clinic", "clinics", "prison", "prisons", "jail", "court", "morgue", "police",
    "custody", "station", "front", "school", "schools", "airport", "work",
])  # fmt: skip
_TOWNS = frozenset([
    "camp", "camps", "city", "cities", "town", "towns", "village", "villages", "area", "areas", "district",
    "districts", "region", "regions", "enclave", "quarter", "quarters", "neighbourhood", "neighborhood", "suburb",
    "suburbs", "homes", "houses", "province", "valley",
])  # fmt: skip
_HELD_ELSE = frozenset(["off", "back", "up", "posts", "positions", "seats"])
_NO_CAPTORS = frozenset([
    "hospital", "hospitals", "clinic", "safety", "rubble", "wreckage", "debris", "ruins", "morgue", "grave",
    "graves",
])  # fmt: skip
_GRAVE = frozenset(["serious", "critical", "grave", "stable", "poor"])
_FRONTIERS = frozenset(["border", "borders", "frontier"])
_AFLOAT = frozenset(
    ["sea", "water", "boat", "boats", "ship", "ships", "trawler", "vessel", "coastguard", "lifeboat"]
)
_UNDER = frozenset(["alive", "survivors", "rubble", "wreckage", "debris", "ruins"])
_SEIZED_BEFORE = 24  # words from a verb of seizing to "shot"
_SURVIVED = frozenset(["at", "and", "but", "in", "through", "wounded", "injured"])
# Verbs that carry people out only where it is said of people: "got 100 people out", "pulled out its staff".
_BROUGHT = frozenset(["brought", "took", "ferried", "carried"])
_NO_PEOPLE = frozenset(
    ["tons", "tonnes", "sacks", "bodies", "body", "aid", "food", "pallets", "crates", "boxes"]
)
_LOOSE = frozenset(["pulled", "got", "brought"])


def taken_as(words: Words, at: int) -> str | None:
    """What people are taken as: "took 12 people hostage"."""
    for n in range(at + 1, min(at + 12, len(words))):
        if words.lows[n] in TAKEN_AS:
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


def with_wounds(words: Words, at: int) -> bool:
    """Whether patients are taken in "with" wounds."""
    window = words.lows[at + 1 : at + 14]
    if "with" not in window:
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
    return _SURVIVED.isdisjoint(words.lows[ends : ends + 1])


def falls_in_battle(words: Words, at: int) -> bool:
    """Whether "fell" is to die: people stand before it, and after it where or when they fell."""
    if (
        not at
        or at + 1 >= len(words)
        or not any(e.flags & PERSON for e in words.entries[max(0, at - 9) : at])
    ):
        return False
    if words.lows[at + 1] == "on":
        return at + 2 < len(words) and bool(words.entries[at + 2].flags & DATE)
    return words.lows[at + 1] in ("in", "at", "during", "near", "fighting", "defending")


def into_the_wild(words: Words, at: int) -> bool:
    """Whether people are driven "into the bush"."""
    window = words.lows[at + 1 : at + 16]
    return (
        "into" in window
        and not WILDS.isdisjoint(window[window.index("into") :][:4])
        and any(e.flags & (PERSON | NUMBER) for e in words.entries[at + 1 : at + 1 + window.index("into")])
    )


def _people_moved(words: Words, at: int, n: int) -> bool:
    """Whether those who are moved are people who do not fight: before a passive verb, else behind it."""
    if words.entries[at - 1].flags & BE if at else False:
        told = words.entries[max(0, at - 10) : at]
    else:
        told = words.entries[at + 1 : at + 1 + n] if n else words.entries[at + 2 : at + 7]
    if any(e.victim_class == "combatant" or e.low in ("bodies", "body", "corpses", "remains") for e in told):
        return False
    return any(e.flags & PERSON for e in told)


def _by_vehicle(words: Words, at: int) -> bool:
    """Whether buses or ships bring a number of people: "a convoy of 14 buses brought 620 people from"."""
    if VEHICLES.isdisjoint(words.lows[max(0, at - 4) : at]) or at + 1 >= len(words):
        return False
    told = words.entries[at + 1 : at + 6]
    counted = words.lows[at + 1] in ("another", "some", "about") or bool(told[0].flags & NUMBER)
    fighters = any(e.victim_class == "combatant" or e.low in _NO_PEOPLE for e in told)
    return counted and not fighters and (words.lows[at] != "took" or any(e.flags & PERSON for e in told))


def moves_out(words: Words, at: int) -> bool:
    """Whether "out of", "out" or "to safety" follows people: they are taken from somewhere."""
    window = words.lows[at + 1 : at + 16]
    if words.lows[at] in _BROUGHT and _by_vehicle(words, at):
        return True
    if (
        words.lows[at] in _LOOSE
        and words.lows[at + 2 : at + 3] == ["out"]
        and words.entries[at + 1].flags & DIGITS
    ):
        return True  # "got 100 out"
    for n, low in enumerate(window):
        if low in (".", ";", ":"):
            return False
        if low in ("out", "off") and window[n + 1 : n + 2] != ["by"]:
            return words.lows[at] not in _LOOSE or _people_moved(words, at, n)
        safe = low in ("to", "toward", "towards") and any(
            w in ("safety", "buses", "territory") for w in window[n + 1 : n + 4]
        )
        if low in ("to", "into") and words.lows[at] in _FLYING:  # "flew 300 foreigners to Nairobi"
            told = words.entries[at + 1 : at + 1 + n]
            if any(e.flags & PERSON and e.victim_class != "combatant" for e in told) or (
                at + 2 + n < len(words) and words.capital(at + 2 + n) and not words.text.isupper()
            ):
                return _NO_REFUGE.isdisjoint(window[n + 1 : n + 6])
        if (
            low in ("to", "into")
            and not REFUGES.isdisjoint(window[n + 1 : n + 5])
            and _people_moved(words, at, n)
        ):
            return True
        if low == "from" and words.lows[at] in _LOOSE:
            return False
        if low == "from" or safe:
            return any(words.entries[at + 1 + k].flags & PERSON for k in range(n))
    return False


def leaves_for(words: Words, at: int) -> str | None:
    """What leaving is: for a place, or by leave of both sides, evacuation; out of a town, displacement; else None."""
    if words.lows[at + 1 : at + 2] in (["behind"], ["by"]):
        return None
    window = words.lows[at + 1 : at + 14]
    for n, low in enumerate(window):
        if low in (".", ";", ":", "dead", "wounded", "injured", "homeless"):
            return None
        if low in ("for", "towards", "toward") and at + 2 + n < len(words):
            follows = words.lows[at + 2 + n]
            gone = (
                follows not in ("good", "years", "hours", "days", "work", "school")
                and not follows[0].isdigit()
            )
            return "evacuated" if gone else None
        if low in BY_LEAVE:
            return "evacuated"
        if low == "the" and n < 2 and any(w in _TOWNS for w in window[n + 1 : n + 7]):
            fighters = any(e.victim_class == "combatant" for e in words.entries[max(0, at - 6) : at])
            by_leave = fighters or not BY_LEAVE.isdisjoint(words.lows)
            return "evacuated" if by_leave else "displaced"
    return None


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
    if people[-1] == "combatant":
        return "captured"
    if not BY_LAW.isdisjoint(words.lows):
        return "detained"
    return "abducted" if people[-1] == "civilian" else None


def taken_from(words: Words, at: int) -> bool:
    """Whether "taken from" is to be abducted: people before it, and no hospital or safety behind."""
    if words.lows[at + 1 : at + 2] != ["from"] or at < 2 or words.lows[at - 2] in ("bodies", "remains"):
        return False
    return _NO_CAPTORS.isdisjoint(words.lows[at + 2 : at + 16])


def in_care(words: Words, at: int) -> bool:
    """Whether "in the hospital", "in a serious condition" follows "are"."""
    ahead = words.lows[at + 1 : at + 5]
    if not ILLNESS.isdisjoint(words.lows):
        return False
    if "condition" in ahead:
        return not _GRAVE.isdisjoint(ahead)
    return ahead[:1] in (["hospital"], ["hospitals"]) or ahead[:2] in (["the", "hospital"], ["a", "hospital"])


def treated(words: Words, at: int, passive: bool, numbers: dict[int, NumberMark]) -> bool:
    """Whether "treated" tells of the hurt: "treated 73 people", "are being treated under guard"."""
    if words.lows[at] not in ("treated", "treating", "treat", "treats") or not ILLNESS.isdisjoint(words.lows):
        return False
    if passive:
        finite = words.lows[at - 1] != "being" or (at > 1 and bool(words.entries[at - 2].flags & BE))
        return finite and words.lows[at + 1 : at + 2] in (
            ["under"],
            ["by"],
            ["there"],
            ["."],
            [","],
            ["on"],
            [],
        )
    number = numbers.get(at + 1)
    if number is None or number.form in ("article", "none"):
        return False
    return number.last >= len(words) or bool(
        words.entries[number.last].flags & (PERSON | SIGN | TRIGGER | PREPOSITION)
    )
