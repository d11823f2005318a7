"""Which counted groups cannot overlap, so that their figures may be added."""

import re

from transforms.enriching.actors import side_of
from transforms.enriching.party_words import party_group
from transforms.enriching.rules import best_of
from warehouse.tables import Claim

CHANCE = 3  # up to this, two figures may well be the same without being about the same people
_ANYBODY = re.compile(
    r"\b(?:people|persons?|dead|victims?|others?|men|individuals?|bodies|corpses)\b", re.IGNORECASE
)
_BOMBERS = re.compile(r"\bbombers?\b", re.IGNORECASE)
_BLOWN_UP = re.compile(r"\bbl(?:ew|own|owing|ow) (?:himself|herself|themselves) up\b", re.IGNORECASE)
_ATTACKERS = re.compile(r"\b(?:attackers|gunm[ae]n|assailants|raiders|intruders|assaulters)\b", re.IGNORECASE)
_OWN_LOSSES = re.compile(
    r"\b(?:its|their|his) (?:own )?(?:losses|dead|casualties)\b|\bof (?:its|their|his) own\b"
)
_ALSO = re.compile(
    r"\balso (?:[\w-]+ )?(?:died|fell|perished|killed|lost|dead|wounded|hurt|injured)\b", re.IGNORECASE
)
_SOON = 2  # sentences
_MAY_BE_ONE = ({"attackers", "rebel"},)  # who attacks are rebels as a rule, and never those attacked
_ENEMY = {"state": "rebel", "rebel": "state"}
_FEW = 9  # no more bombers than that come together


def disjoint(a: Claim, b: Claim) -> bool:
    """Whether two counted groups cannot overlap: civilians and fighters, fighters of two parties, two of one list."""
    classes = {a.victim_class, b.victim_class}
    if classes == {"civilian", "combatant"}:
        return True
    if classes == {"combatant"}:
        parties = [c.victim_id or (c.target_id if c.target_told_by is None else None) for c in (a, b)]
        if all(parties) and parties[0] != parties[1]:
            return True
        if not all(parties) and _of_two_sides(_side(a), _side(b)):
            return True
    if classes == {"combatant", "unknown"} and _of_two_sides(_own_side(a), _own_side(b)):
        return True  # "23 soldiers died; troops recovered 30 rebel bodies"
    return _listed(a, b) or _also(a, b) or _also(b, a)


def _of_two_sides(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other and {one, other} not in _MAY_BE_ONE


def _own_side(claim: Claim) -> str | None:
    """The side of those counted by their own words."""
    words = claim.victim or ""
    if _ATTACKERS.search(words):
        return "attackers"
    return side_of(words) or ("mission" if party_group(words) == "mission" else None)


def names_a_side(claim: Claim) -> bool:
    """Whether a figure's own words tell whose men it counts; not "93 bodies"."""
    return (
        claim.victim_id is not None or _own_side(claim) is not None or bool(_OWN_LOSSES.search(claim.quote))
    )


def _side(claim: Claim) -> str | None:
    """The side of those counted, by their own words, else by whose they were: "the rebels lost 20 men"; else that of
    the enemy of who killed them: "guerrillas killed six of its men"."""
    told = _own_side(claim) or side_of(claim.target or "")
    if not told and claim.attribution and _OWN_LOSSES.search(claim.quote):
        return side_of(claim.attribution)  # "it put its own losses at four"
    return told or (_ENEMY.get(side_of(claim.actor or "") or "") if claim.actor_told_by is None else None)


def _listed(a: Claim, b: Claim) -> bool:
    """ "Raised to 11 the number of ELN dead; four of its own men died": one speaker gives two groups in one breath.

    Groups of the unarmed must each have a noun of their own: "12 people were killed, the villagers counted 15".
    """
    if (a.report_id, a.sentence_no, a.source_id) != (b.report_id, b.sentence_no, b.source_id):
        return False
    if a.relation or b.relation or a.measure != b.measure or a.victim == b.victim:
        return False
    if {a.victim_class, b.victim_class} == {"combatant"}:
        return True
    return all(c.victim is not None and _ANYBODY.search(c.victim) is None for c in (a, b))


def _also(told: Claim, then: Claim) -> bool:
    """ "The raid killed 90 people. At least 40 gunmen also died": a group with a noun of its own, beside those told."""
    return (
        told.report_id == then.report_id
        and told.measure == then.measure
        and 0 < then.sentence_no - told.sentence_no <= _SOON
        and _ALSO.search(then.quote) is not None
        and then.victim_class == "combatant" != told.victim_class
        and then.victim != told.victim
    )


def addable(a: Claim, b: Claim) -> bool:
    """Whether two figures may be added: disjoint groups, or one more of the other; never what is told in rivalry.

    One number told by two speakers of two groups is one group of dead about whom they disagree.
    """
    if "increment" in (a.relation, b.relation) and (
        a.relation_to == b.claim_id or b.relation_to == a.claim_id
    ):
        return True
    if "rival" in (a.relation, b.relation) and (
        a.relation_to == b.claim_id or b.relation_to == a.claim_id or a.relation_to == b.relation_to
    ):
        return False
    two_speakers = bool(a.source_id and b.source_id) and a.source_id != b.source_id
    alike = (a.count_low, a.count_high) == (b.count_low, b.count_high) and best_of(a) > CHANCE
    return disjoint(a, b) and not (two_speakers and alike)


def of_attackers(claim: Claim) -> bool:
    """Whether a figure counts fighters of the side that attacks by its own words: "two gunmen", "three attackers"."""
    return claim.victim_class == "combatant" and _own_side(claim) in ("attackers", "rebel")


def of_bombers(claim: Claim) -> bool:
    """Whether a figure counts those who blew themselves up: a toll is of those whom they killed."""
    if claim.measure != "killed" or best_of(claim) > _FEW:
        return False
    return bool(_BOMBERS.search(claim.victim or "") or _BLOWN_UP.search(claim.quote))
