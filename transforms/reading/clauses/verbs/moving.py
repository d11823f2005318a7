"""Verbs of moving that what stands around them makes evacuations: "took 40 people out of", "buses brought 600"."""

from transforms.reading.lexicon.classes import BE, DIGITS, NUMBER, PERSON
from transforms.reading.lexicon.verbs_in_context import BY_LEAVE, REFUGES, VEHICLES
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_BY_LEAVE = cue(BY_LEAVE)
_CALLED_HOME = cue(
    ["ambassador", "diplomats", "embassy", "expatriates", "foreigners", "missionaries", "nationals", "staff"]
)

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
# Verbs that carry people out only where it is said of people: "got 100 people out", "pulled out its staff".
_LOOSE = frozenset(["pulled", "got", "brought", "led", "guided", "shepherded"])
# Verbs that bring people out when buses or ships do it, and what else these bring.
_BROUGHT = frozenset(["brought", "took", "ferried", "carried"])
_NO_PEOPLE = frozenset(
    ["tons", "tonnes", "sacks", "bodies", "body", "aid", "food", "pallets", "crates", "boxes"]
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
    return (
        counted
        and not fighters
        and (words.lows[at] != "took" or any(e.flags & PERSON or e.low == "them" for e in told))
    )


def moves_out(words: Words, at: int) -> bool:
    """Whether "out of", "out" or "to safety" follows people: they are taken from somewhere."""
    window = words.lows[at + 1 : at + 16]
    if words.lows[at] in _BROUGHT and _by_vehicle(words, at):
        return True
    hurt = words.lows[at + 2 : at + 3] in (["injured"], ["wounded"])
    if (
        words.lows[at] in _LOOSE
        and words.lows[at + 2 + hurt : at + 3 + hurt] == ["out"]
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
            let_go = _by_leave(words, at) or words.has(_CALLED_HOME)
            return ("evacuated" if let_go else "displaced") if gone else None
        if low in BY_LEAVE:
            return "evacuated"
        if low == "the" and n < 2 and any(w in _TOWNS for w in window[n + 1 : n + 7]):
            return "evacuated" if _by_leave(words, at) else "displaced"
    return None


def _by_leave(words: Words, at: int) -> bool:
    """Whether those who leave are let go: fighters, or people under a deal, in buses."""
    fighters = any(e.victim_class == "combatant" for e in words.entries[max(0, at - 6) : at])
    return fighters or words.has(_BY_LEAVE)
