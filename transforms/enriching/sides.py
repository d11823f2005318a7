"""The two sides of an event, from all its claims: who did it and to whom, and UCDP's type of violence by these."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from transforms.enriching.doers import THE_ONE_STATE, THE_ONLY_DOER, THE_OTHER_ONE
from transforms.enriching.nameless import are_a_crowd, are_civilians, is_nameless
from transforms.enriching.party_words import party_group
from transforms.enriching.responsibility_rules import ACCUSATIONS
from transforms.enriching.unlisted import party_name
from warehouse.tables import Actor, Claim, Source

_HURT = ("killed", "wounded", "casualties")
_OF_THEIR_OWN = ("surrendered", "released", "returned", "rescued")  # what befell people at no enemy's hands
_AFTERWARDS = ("evacuated", "rescued", "released", "returned", "detained", "surrendered")
# What says whose attack it was by what else the report tells of it, and not in so many words.
GUESSES = frozenset((THE_ONE_STATE, THE_ONLY_DOER))
_STATE = ("state forces", "external force")
_ARMED = (*_STATE, "rebel group", "militia")
_ATTACKERS = re.compile(r"\b(?:attackers?|assailants?|bombers?|raiders?|gunm[ae]n)$", re.IGNORECASE)
Side = tuple[str | None, str | None]  # its words and its id


def who_did_it(claims: Sequence[Claim], sources: Mapping[str, Source] = MappingProxyType({})) -> Side:
    """The party told most often, the first of those told as often; else words that name nobody known, else nobody.

    What is told of the incident goes before what a denial or a sentence on something else tells, who claims it or is
    told to have done it before who is only accused, be it by its enemy. Who flew out the hurt or arrested somebody
    later did not do it.
    """
    told = [c for c in claims if c.stance != "denied"] or list(claims)
    told = [c for c in told if c.measure not in _AFTERWARDS] or told
    known = [c for c in told if c.actor_id and not is_nameless(c.actor_id)]
    known = [
        c for c in known if c.measure or c.event_type != "Strategic developments"
    ] or known  # who ended the siege
    known = [c for c in known if c.actor_told_by not in GUESSES] or known
    known = [c for c in known if c.actor_told_by not in ACCUSATIONS and not _accuses(c, sources)] or known
    if known:
        most = _most([(c.report_id, c.actor_id) for c in known])
        return next(c.actor for c in known if c.actor_id == most), most
    worded = next((c for c in told if c.actor and c.actor_id is None), None)
    if worded is not None:
        return party_name(worded.actor or ""), None
    of_crowd = _is_of(("Protests", "Riots"), told)
    nobody = next((c for c in told if c.actor_id and (of_crowd or not are_a_crowd(c.actor_id))), None)
    return (nobody.actor, nobody.actor_id) if nobody else (None, None)


def to_whom(claims: Sequence[Claim], side_a: str | None, side_a_id: str | None) -> Side:
    """Whom it was done to: the party told as target, else the one party other than side A that lost people, else the
    civilians who were attacked.

    Not a few of those hurt: five policemen among 38 dead of a bomb are not whom it was done to.
    """
    few = _few(claims)
    apart = (
        _AFTERWARDS if _is_of(("Protests", "Riots"), claims) else _OF_THEIR_OWN
    )  # the police's arrests after a march
    most = [c for c in claims if c.claim_id not in few and c.measure not in apart]
    unarmed = None if _is_battle(claims) else next((c for c in claims if are_civilians(c.target_id)), None)
    armed = [
        c for c in most
        if c.target and not are_civilians(c.target_id) and (unarmed is None or _fell_fighting(c))
    ]  # fmt: skip
    known = [c for c in armed if c.target_id and c.target_id != side_a_id]
    if unarmed is not None:
        known = [c for c in known if c.target_told_by != THE_OTHER_ONE]
    if known:
        told = _most([(c.report_id, c.target_id) for c in known])
        return next(c.target for c in known if c.target_id == told), told
    beaten = _is_battle(claims) and (side_a_id or "").startswith("state-forces")  # gunmen whom police fought
    worded = [
        c for c in armed
        if c.target_id is None and _tells_a_side(c.target or "") and not _is_side_a(c.target or "", side_a, beaten)
    ]  # fmt: skip
    if worded:
        return party_name(worded[0].target or ""), None
    losers = [
        c for c in most
        if c.victim_id and c.victim_id != side_a_id and c.victim_class != "civilian" and c.measure in _HURT
    ]  # fmt: skip
    if len({c.victim_id for c in losers}) == 1:
        return losers[0].victim, losers[0].victim_id
    if any(c.sub_event_type == "Excessive force against protesters" for c in claims):
        unarmed = unarmed or next((c for c in claims if are_civilians(c.target_id)), None)
    if unarmed is not None:
        return unarmed.target or "civilians", unarmed.target_id
    return None, None


def violence_type(
    side_a: str | None, side_b: str | None, claims: Sequence[Claim], actors: Mapping[str, Actor],
    event_type: str | None,
) -> int | None:  # fmt: skip
    """UCDP's type of violence by the kinds of the sides; null where a side is not known, or nobody is told dead.

    One-sided violence is meant for the unarmed: an attack on civilians, or one in which nobody else died.
    """
    kinds = [row.kind if (row := actors.get(i or "")) else None for i in (side_a, side_b)]
    if all(k in _ARMED for k in kinds):
        return 1 if any(k in _STATE for k in kinds) else 2
    dead = {c.victim_class for c in claims if c.measure == "killed" and c.part_of is None}
    meant = dead == {"civilian"} or (bool(dead) and event_type == "Violence against civilians")
    return 3 if kinds[0] in _ARMED and kinds[1] == "civilians" and meant else None


def _accuses(claim: Claim, sources: Mapping[str, Source]) -> bool:
    """Whether it is another party that says who did it: "the rebels said the army had bombed the market"."""
    source = sources.get(claim.source_id or "")
    return source is not None and source.party_id is not None and source.party_id != claim.actor_id


def _most(told: Sequence[tuple[str, str | None]]) -> str | None:
    """The id that most reports tell, of those the one told most often, of these the first."""
    often = Counter(party for _, party in told)
    reports = Counter(party for _, party in set(told))
    return max(dict.fromkeys(party for _, party in told), key=lambda party: (reports[party], often[party]))


def _fell_fighting(claim: Claim) -> bool:
    """Whether a claim tells that an armed target was hurt, and not only said to be aimed at, where civilians were."""
    return claim.measure in _HURT and claim.victim_class != "civilian"


def _tells_a_side(words: str) -> bool:
    """Whether words tell of a side: a name or a word for those who fight; not "own men"."""
    return party_group(words) is not None or any(map(str.isupper, words[1:])) or words[:1].isupper()


def _is_side_a(words: str, side_a: str | None, beaten: bool) -> bool:
    """Whether words for those hurt mean side A itself: its own, or "the attackers" where these were not beaten."""
    return (not beaten and _ATTACKERS.search(words) is not None) or (
        side_a is not None and party_name(words).lower() == party_name(side_a).lower()
    )


def _is_battle(claims: Sequence[Claim]) -> bool:
    return _is_of(("Battles",), claims)


def _is_of(event_types: Sequence[str], claims: Sequence[Claim]) -> bool:
    """Whether the type told most often is one of some."""
    types = Counter(c.event_type for c in claims if c.event_type)
    return bool(types) and types.most_common(1)[0][0] in event_types


def _few(claims: Sequence[Claim]) -> set[str]:
    """The claims of combatants hurt who are less than half of all that the event's claims tell of; none in a battle."""
    if _is_battle(claims):
        return set()
    told = [c for c in claims if c.stance != "denied"]
    most = {m: max((c.count_low or 0 for c in told if c.measure == m), default=0) for m in _HURT}
    armed = {
        m: max((c.count_low or 0 for c in claims if c.measure == m and c.target and not are_civilians(c.target_id)),
               default=0)
        for m in _HURT
    }  # fmt: skip
    return {c.claim_id for c in claims if c.measure in _HURT and armed[c.measure] * 2 < most[c.measure]}
