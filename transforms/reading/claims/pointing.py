"""What words point back to: "those strikes" to the deed told before, "the capital" and "it" to a place."""

import re
from bisect import bisect_left

from transforms.reading.claims.deeds import parties_in, sides
from transforms.reading.claims.draft import Draft
from transforms.reading.claims.elsewhere import in_none_of
from transforms.reading.claims.told import site_of
from transforms.reading.lexicon.actions import REBELS, STATE
from transforms.reading.lexicon.patterns import token
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.place_phrases import as_worded
from transforms.reading.text.sought import Sought

_REACH = 2  # sentences back to the deed that "those strikes" means
_HURT = ("killed", "wounded", "casualties")
_FIGHT = ("Battles",)
_FIRE = ("Explosions/Remote violence",)
_HARM = (*_FIGHT, *_FIRE, "Violence against civilians")
# Nouns that stand for a deed told before, with the event types that they may stand for.
_DEEDS = {
    "operations": _FIGHT, "operation": _FIGHT, "offensive": _FIGHT, "assault": _FIGHT, "clashes": _FIGHT,
    "battles": _FIGHT, "battle": _FIGHT, "fighting": _FIGHT, "campaign": _FIGHT, "ambush": _FIGHT,
    "strikes": _FIRE, "strike": _FIRE, "raids": _HARM, "raid": _HARM, "airstrikes": _FIRE, "bombing": _FIRE,
    "bombings": _FIRE, "blast": _FIRE, "blasts": _FIRE, "explosion": _FIRE, "explosions": _FIRE, "shelling": _FIRE,
    "bombardment": _FIRE, "attacks": _HARM, "attack": _HARM,
}  # fmt: skip
_POINTS = Sought(
    rf"^[\"“]?(?:those|these|that|this)(?: [a-z]+)? (?P<deed>{'|'.join(_DEEDS)})\b", re.IGNORECASE
)
_CAPITAL = Sought(
    r"\b(?:of|in|from|over|around|into|across|outside|near|on|controls?|leaves?|hits?|shakes?) (?P<name>the capital)\b"
    r"(?!,? (?:city |of )?(?:of )?[A-Z])"
)
_THERE = Sought(
    r"\b(?:it|there|(?:the|that|this) (?:zone|area|town|city|village|district|quarter|pocket|enclave|camp|base))\b"
)
_CARRY = 4  # sentences back to the place that "it" means
_SIDES = (token(f"{STATE}/pro-*/regime/loyalist*"), token(REBELS))


def deeds_meant(drafts: list[Draft], marked: list[Marked]) -> None:
    """Give figures of "those strikes" what the sentences before tell of them: what they were, and who struck whom."""
    for draft in drafts:
        told = _POINTS.match(draft.marked.words) if draft.measure is not None else None
        if told is None:
            continue
        found = _deed_before(draft, marked, _DEEDS[told["deed"]])
        if found is None:
            continue
        one, action = found
        deed = draft.marked.text[slice(*told.span("deed"))]
        if draft.sub_event_type is None:
            draft.event_type, draft.sub_event_type = action.event_type, action.sub_event_type
            draft.carried["sub_event_type"] = f"{deed!r}, told before"
        if draft.actor is None:
            actor = sides(one, action)[0] or _only_other(one, draft)
            if actor and not _same_side(actor, draft.victim or ""):
                draft.actor = actor
                draft.carried["actor"] = f"who did {deed!r}, told before"


def deeds_carried(drafts: list[Draft], marked: list[Marked]) -> None:
    """Give the dead and hurt of a sentence that names no deed the one told just before, or what their killers make it.

    "A bomb went off in Arden. Nine people were killed": the sentence before, where it tells of no other place.
    """
    for draft in drafts:
        if draft.measure not in _HURT or draft.sub_event_type is not None or draft.scope != "incident":
            continue
        total = draft.part_of
        if total is not None and total.sub_event_type is not None:
            _take(draft, total.event_type, total.sub_event_type, "of the figure it is a share of")
        elif (found := _deed_before(draft, marked, _HARM)) is not None and not in_none_of(
            draft, (p.name for p in found[0].places)
        ):
            one, action = found
            _take(draft, action.event_type, action.sub_event_type, "told before")
            actor, target = sides(one, action)
            _take_sides(draft, actor, target)
        elif draft.actor is not None:
            fought = draft.victim_class == "combatant"
            event, sub = ("Battles", "Armed clash") if fought else ("Violence against civilians", "Attack")
            _take(draft, event, sub, f"what {draft.actor!r} did")


def _take(draft: Draft, event_type: str | None, sub_event_type: str | None, why: str) -> None:
    draft.event_type, draft.sub_event_type = event_type, sub_event_type
    draft.carried["sub_event_type"] = why


def _take_sides(draft: Draft, actor: str | None, target: str | None) -> None:
    """Take the sides of the deed told before, each where the figure's own words tell none of its own."""
    hurt = draft.target or draft.victim or ""
    if draft.actor is None and actor and actor != hurt and not _same_side(actor, hurt):
        draft.actor = actor
        draft.carried["actor"] = "who did what was told before"
    if draft.target is None and target and target != draft.actor:
        draft.target = target
        draft.carried["target"] = "to whom was done what was told before"


def _deed_before(
    draft: Draft, marked: list[Marked], types: tuple[str, ...]
) -> tuple[Marked, ActionMark] | None:
    """The nearest sentence before that tells a deed of these types."""
    for one in _before(draft, marked, _REACH):
        action = next((a for a in one.actions if a.event_type in types), None)
        if action is not None:
            return one, action
    return None


def _before(draft: Draft, marked: list[Marked], reach: int) -> list[Marked]:
    """The sentences before a claim's own, at most `reach` back, the nearest first."""
    at = bisect_left(marked, draft.sentence_no, key=lambda one: one.span.sentence_no)
    first = draft.sentence_no - reach
    return [one for one in reversed(marked[max(0, at - reach) : at]) if one.span.sentence_no >= first]


def _only_other(one: Marked, draft: Draft) -> str | None:
    """The one party that a sentence names beside those whom the deed befell."""
    others = [p for p in parties_in(one) if p not in (draft.target, draft.victim)]
    return others[0] if len(set(others)) == 1 else None


def _same_side(actor: str, victim: str) -> bool:
    """Whether the dead are of the side that struck: "the operations killed 250 of the government's men"."""
    said = [[word.removesuffix("'s") for word in words.lower().split()] for words in (actor, victim)]
    return any(all(any(map(side.fits, words)) for words in said) for side in _SIDES)


def place_of_deeds(drafts: list[Draft], marked: list[Marked]) -> None:
    """Give actions without a place of their own the one told before that they point to: "IS overran it in 2015"."""
    bare = [d for d in drafts if d.measure is None and _names_no_site(d) and _THERE.search(d.marked.words)]
    for draft in bare:
        before = _before(draft, marked, _CARRY)
        told = next(((o, site) for o in before if (site := site_of(o))), None)
        if told:
            draft.place, draft.place_mark = as_worded(told[0].text, told[1]), None
            draft.carried["place"] = "the place told before"


def places_of_totals(drafts: list[Draft]) -> None:
    """Give the shares of a total told before its place: "Among them were 12 children" got where the others did."""
    for draft in drafts:
        total = draft.part_of
        if (
            total is None
            or "part_of" not in draft.carried
            or not 0 < draft.sentence_no - total.sentence_no <= _REACH
        ):
            continue
        if draft.place_mark is None and draft.place != total.place:
            draft.place = total.place
            draft.carried["place"] = "the place of the total"


def in_the_capital(drafts: list[Draft]) -> None:
    """Give "the capital" to claims that no other place is told of."""
    for draft in drafts:
        told = _CAPITAL.search(draft.marked.words) if _names_no_site(draft) else None
        if told:
            draft.place, draft.place_mark = told["name"], None
            draft.carried["place"] = "the capital of the country"


def _names_no_site(draft: Draft) -> bool:
    """Whether a claim has no place, or only the country of a party: "Syria's army"."""
    mark = draft.place_mark
    return draft.place is None or (mark is not None and mark.relation == "of" and mark.kind == "country")
