"""Verbs that what stands around them makes a verb of harm or movement: "took 12 people hostage", "left for"."""

from transforms.reading.lexicon.classes import BE, DATE, GET, HAVE, MODAL, NUMBER, PERSON, SIGN
from transforms.reading.lexicon.measures import SEIZING, TAKEN_AS, WILDS, WOUNDS
from transforms.reading.text.words import Words

_AUXILIARY = BE | GET | HAVE | MODAL
# Verbs that bring people to safety when no more than "to" follows, and where those are brought who are not safe.
_FLYING = frozenset(
    [
        "airlifted",
        "bused",
        "bussed",
        "escorted",
        "escorting",
        "ferried",
        "ferrying",
        "flew",
        "flown",
        "flying",
        "shipped",
    ]
)
_NO_REFUGE = frozenset(
    """
    hospital hospitals clinic clinics prison prisons jail court morgue police custody station front school schools
    airport work
    """.split()  # noqa: SIM905
)
_LEFT = [
    ["camp"],
    ["city"],
    ["town"],
    ["village"],
    ["area"],
    ["district"],
    ["region"],
    ["enclave"],
    ["quarter"],
]


def taken_as(words: Words, at: int) -> str | None:
    """What people are taken as: "took 12 people hostage"."""
    for n in range(at + 1, min(at + 12, len(words))):
        if words.lows[n] in TAKEN_AS:
            return (
                TAKEN_AS[words.lows[n]]
                if any(words.entries[k].flags & (PERSON | NUMBER) for k in range(at, n))
                else None
            )
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
        or (low == "out" and window[n + 1 : n + 4] == ["of", "their", "homes"])
        or (low == "to" and window[n + 1 : n + 2] in (["flee"], ["leave"], ["evacuate"], ["abandon"]))
        for n, low in enumerate(window)
    )


def out_of_danger(words: Words, at: int) -> bool:
    """Whether people are pulled out alive: "alive" or "from the rubble" follows, and no bodies."""
    window = words.lows[at + 1 : at + 12]
    if any(low in ("body", "bodies", "corpses", "dead") for low in window):
        return False
    if words.lows[at] in ("plucked", "winched", "fished"):
        return "from" in window
    if words.lows[at] in ("got", "brought"):
        return "alive" in window and bool(words.entries[at + 1].flags & (NUMBER | PERSON))
    return "alive" in window or any(low in ("rubble", "wreckage", "debris", "ruins") for low in window)


def with_wounds(words: Words, at: int) -> bool:
    """Whether patients are taken in "with" wounds."""
    window = words.lows[at + 1 : at + 14]
    if "with" not in window:
        return False
    return not WOUNDS.isdisjoint(window[window.index("with") :][:6])


_SEIZED_BEFORE = 24  # words from a verb of seizing to "shot"
_SURVIVED = frozenset(["at", "and", "but", "in", "through", "wounded", "injured"])


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


def moves_out(words: Words, at: int) -> bool:
    """Whether "out of", "out" or "to safety" follows people: they are taken from somewhere."""
    window = words.lows[at + 1 : at + 16]
    for n, low in enumerate(window):
        if low in (".", ";", ":"):
            return False
        if low in ("out", "off") and window[n + 1 : n + 2] != ["by"]:
            return True
        safe = low in ("to", "toward", "towards") and any(
            w in ("safety", "buses", "territory") for w in window[n + 1 : n + 4]
        )
        if low in ("to", "into") and words.lows[at] in _FLYING:  # "flew 300 foreigners to Nairobi"
            told = words.entries[at + 1 : at + 1 + n]
            if any(e.flags & PERSON and e.victim_class != "combatant" for e in told) or (
                at + 2 + n < len(words) and words.capital(at + 2 + n) and not words.text.isupper()
            ):
                return _NO_REFUGE.isdisjoint(window[n + 1 : n + 6])
        if low == "from" or safe:
            return any(words.entries[at + 1 + k].flags & PERSON for k in range(n))
    return False


def leaves_for(words: Words, at: int) -> bool:
    """Whether "left" means going away: "for" a place or "on buses" follows, and no state of people."""
    if words.lows[at + 1 : at + 2] in (["behind"], ["by"]):
        return False
    window = words.lows[at + 1 : at + 14]
    for n, low in enumerate(window):
        if low in (".", ";", ":", "dead", "wounded", "injured", "homeless"):
            return False
        if low in ("for", "towards", "toward") and at + 2 + n < len(words):
            follows = words.lows[at + 2 + n]
            return (
                follows not in ("good", "years", "hours", "days", "work", "school")
                and not follows[0].isdigit()
            )
        if low in ("buses", "convoy", "corridor", "corridors"):
            return True
        if low == "the" and n < 2 and window[n + 1 : n + 2] in _LEFT:
            return True
    return False
