"""Which ACLED type an event has, where its claims tell several, by the precedence of ACLED's Codebook (2023)."""

from collections import Counter
from collections.abc import Sequence

from transforms.enriching.nameless import are_a_crowd
from warehouse.tables import Claim
from warehouse.tables.claims import SUB_EVENT_TYPES

_TERRITORY = ("Government regains territory", "Non-state actor overtakes territory")
# Remote violence, the most telling first: bombs fall from aircraft, and a suicide bomb is an explosion too.
_WEAPONS = (
    "Suicide bomb", "Chemical weapon", "Air/drone strike", "Shelling/artillery/missile attack", "Grenade",
    "Remote explosive/landmine/IED",
)  # fmt: skip
_TOLD_BY = 4  # one claim in so many is enough for the more telling of two
# What befell people, where no words tell a deed.
_BY_MEASURE = {
    "released": "Other", "evacuated": "Other", "rescued": "Other", "surrendered": "Change to group/activity",
    "detained": "Arrests", "abducted": "Abduction/forced disappearance",
}  # fmt: skip
_VIOLENT = ("Battles", "Explosions/Remote violence", "Violence against civilians")
_FORCE = "Excessive force against protesters"
_OF_CROWDS = (_FORCE, "Mob violence")
_INTERVENTION = "Protest with intervention"
_PROTESTS = ("Peaceful protest", _INTERVENTION)
_FIRE, _ABDUCTION = "Looting/property destruction", "Abduction/forced disappearance"
_RAPE, _OTHER = "Sexual violence", "Other"
_HURT = ("killed", "wounded")
_EVENT_TYPE_OF = {sub: event for event, subs in SUB_EVENT_TYPES.items() for sub in subs}


def types_of(claims: Sequence[Claim]) -> tuple[str | None, str | None]:
    """Event type and sub-event type: that told most often, with what ACLED puts above it; nulls where none is told.

    A fight in which a place changed hands is coded as that; a weapon by the word that tells most of it; an attack on
    people who fight is an armed clash, one in which only civilians were hurt is not.
    """
    told = Counter(c.sub_event_type for c in claims if c.sub_event_type and c.stance != "denied")
    told = told or Counter(c.sub_event_type for c in claims if c.sub_event_type)
    told = told or Counter(_BY_MEASURE[c.measure] for c in claims if c.measure in _BY_MEASURE)
    if not told and (deed := _by_who_fell(claims)) is not None:
        return _EVENT_TYPE_OF[deed], deed
    if not told:
        return next((c.event_type for c in claims if c.event_type), None), None
    told = _of_the_harm(told, claims)
    most = max(told, key=lambda sub: told[sub])
    if most in _PROTESTS and _killed_by_others(claims):
        most = _FORCE
    weapon = _weapon(told)
    if most in _TERRITORY or _EVENT_TYPE_OF[most] == "Battles":
        changed = max(_TERRITORY, key=lambda sub: told[sub])
        most = changed if told[changed] else most
    elif weapon and (most in _WEAPONS or (most == "Attack" and told[weapon] * _TOLD_BY >= told[most])):
        most = weapon
    elif most == "Attack" and (of_crowd := _deed_of_crowds(told)) is not None:
        most = of_crowd
    elif most == "Attack" and _is_fight(told, claims):
        most = "Armed clash"
    return _EVENT_TYPE_OF[most], most


def _of_the_harm(told: Counter[str], claims: Sequence[Claim]) -> Counter[str]:
    """What is told of an event in which people were killed or hurt: the violence, not the arrests or the truce after.

    Homes set on fire over people's heads are an attack on them, and so is a raid in which some were taken or raped.
    """
    harmed = [
        c for c in claims
        if c.measure in _HURT and c.stance != "denied" and (c.count_low or c.count_high)
    ]  # fmt: skip
    violent = Counter(
        {sub: n for sub, n in told.items() if _EVENT_TYPE_OF[sub] in _VIOLENT or sub in _OF_CROWDS}
    )
    if not harmed:
        return told
    if any(c.measure == "killed" for c in harmed):
        for beside in (_ABDUCTION, _RAPE):
            if violent[beside] and len(violent) > 1:
                del violent[beside]
        if violent[_RAPE]:
            return Counter({"Attack": violent[_RAPE]})
    if not violent and told[_FIRE]:
        return Counter({"Attack": told[_FIRE]})
    befell = {c.measure for c in claims if c.sub_event_type == _OTHER}
    if (
        not violent
        and told.keys() == {_OTHER}
        and befell
        and befell <= {None, *_HURT}
        and (deed := _by_who_fell(claims, True)) is not None
    ):
        return Counter({deed: told[_OTHER]})  # the siege in which they were killed
    if told[_FIRE] and violent:
        violent["Attack"] += told[_FIRE]
    return violent or told


def _by_who_fell(claims: Sequence[Claim], by_anybody: bool = False) -> str | None:
    """What it was where people were killed by somebody told, or in one place on one day, and no words tell how: a clash
    where those who fell fight, else an attack on them."""
    fell = [
        c for c in claims
        if c.measure == "killed" and c.stance != "denied" and c.part_of is None and (c.count_low or c.count_high)
    ]  # fmt: skip
    told = any(
        c.actor_id or c.actor or (c.place and c.date_start and c.date_start == c.date_end) for c in fell
    )
    if not fell or not (by_anybody or told):
        return None
    return "Armed clash" if {c.victim_class for c in fell} == {"combatant"} else "Attack"


def _killed_by_others(claims: Sequence[Claim]) -> bool:
    """Whether people were killed where others than a crowd did something, or broke a protest up."""
    killed = any(c.measure == "killed" and c.stance != "denied" and (c.count_low or 0) > 0 for c in claims)
    return killed and any(
        c.sub_event_type == _INTERVENTION or (c.actor_id and not are_a_crowd(c.actor_id)) for c in claims
    )


def _weapon(told: Counter[str]) -> str | None:
    """The most telling weapon of those told often enough."""
    all_told = sum(told[w] for w in _WEAPONS)
    return next((w for w in _WEAPONS if told[w] and told[w] * _TOLD_BY >= all_told), None)


def _deed_of_crowds(told: Counter[str]) -> str | None:
    """What a crowd did or what was done to one, where that is told often enough beside an attack."""
    most = max(_OF_CROWDS, key=lambda sub: told[sub])
    return most if told[most] * _TOLD_BY >= told["Attack"] else None


def _is_fight(told: Counter[str], claims: Sequence[Claim]) -> bool:
    """Whether those attacked fight: only they were hurt, or they and others where a clash is told too."""
    hurt = (c for c in claims if c.measure in _HURT and c.part_of is None and c.stance != "denied")
    classes = {c.victim_class for c in hurt}
    return "combatant" in classes and ("civilian" not in classes or bool(told["Armed clash"]))
