"""The parties that stand beside the words for a deed: after "by", "between" or "against", or right before them."""

from transforms.reading.claims.parties import party
from transforms.reading.claims.scene import Scene
from transforms.reading.lexicon.classes import ADVERB, HAVE, PREPOSITION
from transforms.reading.lexicon.deeds import DESCRIBING, FIRED
from transforms.reading.marks.actions import ActionMark

# Before those whom a deed is done to: "took the town from", "an offensive against", "clashed with", "a raid on".
_AGAINST = frozenset(["against", "from", "with", "on", "at"])
_ENDS = frozenset([";", ".", ":", "but", "while", "although", "who", "which"])
_REACH = 10  # words from a deed to whom it is done to
_BY = 3  # words from "an ambush" to "by"
_FELL = frozenset(("fallen", "falls", "fell"))
_PINNED = frozenset(("attributed", "blamed", "laid", "pinned"))  # who is told after "on" or "to" did it


def by_whom(scene: Scene) -> str | None:
    """The party after a deed's noun: "an ambush by Karenni fighters", "an attack blamed on the Lendu militia"; and
    those to whom a town fell."""
    lows = scene.words.lows
    if lows[scene.last - 1] == "to" and lows[scene.first] in _FELL:
        return first_of(scene.doers([p for p in scene.phrases if p.first == scene.last]))
    for at in range(scene.last, min(scene.last + _BY, len(lows))):
        if lows[at] == "by" and lows[at - 1] in DESCRIBING:
            return None  # "gunmen led by a warlord stormed it"
        told = lows[at] == "by" or (lows[at] in ("on", "to") and lows[at - 1] in _PINNED)
        if told:
            return first_of(scene.doers([p for p in scene.phrases if p.first in (at + 1, at + 2)]))
    return None


def fired_by(scene: Scene) -> str | None:
    """Who fired what struck: "a rocket fired by Hezbollah guerrillas slammed into a depot"."""
    lows = scene.words.lows
    fired = (
        c.agent for c in scene.clauses
        if c.agent is not None and lows[c.verb.at] in FIRED and "up" not in lows[c.verb.at : c.verb.last + 1]
    )  # fmt: skip
    return first_of(scene.doers([agent for agent in fired if agent is not None]))


def first_of(found: list[str]) -> str | None:
    """The first of some names; None of none."""
    return found[0] if found else None


def between(scene: Scene) -> tuple[str, str] | None:
    """The two of "clashes between the army and the rebels"."""
    lows = scene.words.lows
    at = next(
        (n for n in range(scene.last, min(scene.last + _REACH, len(lows))) if lows[n] == "between"), None
    )
    if at is None:
        return None
    after = scene.parties([p for p in scene.phrases if at < p.first <= at + _REACH])
    return (after[0], after[1]) if len(after) > 1 else None


def standing_before(scene: Scene) -> str | None:
    """The party right before words that the clauses have no verb for: "Insurgents overwhelmed the city"."""
    before = max((p for p in scene.phrases if p.last <= scene.first), key=lambda p: p.last, default=None)
    if before is None:
        return None
    gap = scene.words.entries[before.last : scene.first]
    return party(scene.words, before) if all(e.flags & (HAVE | ADVERB) for e in gap) else None


def _is_pinned(lows: list[str], at: int) -> bool:
    """Whether who is told after "on" is blamed: "pinned on", "blaming the massacre on"."""
    return lows[at - 1] in _PINNED or (
        lows[at] == "on" and any(w.startswith("blam") for w in lows[max(0, at - 6) : at])
    )


def against_whom(scene: Scene, start: int, action: ActionMark) -> str | None:
    """The party that a deed is done to by a preposition: "from the rebels", "against IS", of a fight "with" them."""
    told = (
        _AGAINST
        if action.event_type in ("Battles", "Strategic developments")
        else _AGAINST - {"from", "with"}
    )
    lows, entries = scene.words.lows, scene.words.entries
    for at in range(start, min(start + _REACH, len(lows))):
        if lows[at] in _ENDS:
            return None
        if entries[at].flags & PREPOSITION and lows[at] in told and not _is_pinned(lows, at):
            found = scene.parties([p for p in scene.phrases if at < p.first <= at + 2])
            if found:
                return found[0]
    return None
