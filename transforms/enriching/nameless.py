"""Sides that bear no name of their own, by ACLED's names: a country's civilians, crowds and armed groups nobody knows.

ACLED (Codebook, 2023) and UCDP (one-sided violence) both have those attacked who bore no arms as a side of the event.
They are no party by which two tellings are known to be of one incident, since every attack has them.
"""

import re
from typing import Any

import pyarrow as pa

from transforms.enriching.columns import set_columns, without_reasons
from transforms.enriching.countries import countries, demonyms
from transforms.enriching.names import plain
from warehouse.tables import Actor

CIVILIANS, UNIDENTIFIED = "civilians", "unidentified-armed-group"
PROTESTERS, RIOTERS = "protesters", "rioters"
SOURCE = "Names of ACLED (acleddata.com)"
_UNKNOWN = ("Unidentified Armed Group", "Unidentified gunmen", "Unknown gunmen", "Unidentified armed men")
_HURT = ("killed", "wounded", "casualties", "abducted")
_ATTACKS = ("Explosions/Remote violence", "Violence against civilians")
_ON_THE_UNARMED = ("Excessive force against protesters", "Mob violence")
_VAGUE = (
    r"(?:(?:a|an|the|at least|about|some|several|other|more|lone|two|three|four|five|six|dozens of|scores of"
    r"|hundreds of|groups? of|suspected|alleged|heavily|well|armed|heavily-armed|well-armed|masked|hooded|unknown"
    r"|unidentified|unnamed|suicide|motorcycle-riding|motorbike-riding|plainclothes)\s+)*"
)
_ATTACKERS = (
    r"(?:gunm[ae]n|assailants?|attackers?|bandits?|(?:(?:car|truck|lorry|van|vehicle|boat) )?(?:bombers?|drivers?)"
    r"|kidnappers?|raiders?|assassins?|killers?|snipers?)"
)
_MEN = (
    r"(?:armed|masked|hooded|unknown|unidentified)\s+"
    r"(?:m[ae]n|persons?|people|individuals?|elements|groups?|militants?|fighters?|rebels?|insurgents?)"
)
_NOBODY_KNOWN = re.compile(
    rf"{_VAGUE}(?:{_ATTACKERS}|{_MEN})(?:\s+on\s+(?:motorcycles|motorbikes|horseback|foot))?", re.IGNORECASE
)
# What a crowd did of itself, and whose doing it is.
_DEEDS_OF_CROWDS = {
    "Peaceful protest": PROTESTERS, "Violent demonstration": RIOTERS, "Mob violence": RIOTERS,
}  # fmt: skip
BY_ITS_KIND = "the kind of event"
_CROWD = re.compile(
    rf"{_VAGUE}(?:(?:angry|furious|violent|unruly|large|huge|thousands of|tens of thousands of|stone-throwing)\s+)*"
    r"(?:mobs?|crowds?|rioters?|looters?|protest[eo]rs?|demonstrators?|marchers|students|people|residents|villagers"
    r"|locals|youths?|young men|vigilantes)",
    re.IGNORECASE,
)
_SOMEBODY = frozenset((
    "a", "an", "the", "young", "two", "three", "four", "man", "men", "woman", "women", "teenager", "teenagers", "youth",
    "youths", "boy", "girl", "student", "driver", "brother", "brothers", "couple", "chechen", "palestinian", "kurdish",
    "kurd", "arab", "another", "lone",
))  # fmt: skip
_COLUMNS = (
    "actor", "actor_told_by", "actor_id", "target", "target_id", "target_told_by", "victim", "victim_class",
    "event_type", "sub_event_type", "measure", "country",
)  # fmt: skip
_FILLED = ("actor", "actor_told_by", "actor_id", "target", "target_id", "target_told_by")
Row = dict[str, Any]


def is_nameless(actor_id: str | None) -> bool:
    """Whether an id is that of civilians or of an armed group nobody knows."""
    return actor_id is not None and actor_id.startswith((CIVILIANS, UNIDENTIFIED, PROTESTERS, RIOTERS))


def are_civilians(actor_id: str | None) -> bool:
    """Whether an id is that of civilians."""
    return actor_id is not None and actor_id.startswith(CIVILIANS)


def are_a_crowd(actor_id: str | None) -> bool:
    """Whether an id is that of protesters or rioters."""
    return actor_id is not None and actor_id.startswith((PROTESTERS, RIOTERS))


def civilians_of(country: str | None) -> Actor:
    """The civilians of a country (ISO alpha-3), or of one not known."""
    return _actor(CIVILIANS, "Civilians", "civilians", country, ("Civilians",))


def unidentified_of(country: str | None) -> Actor:
    """The armed groups of a country that nobody knows."""
    return _actor(UNIDENTIFIED, "Unidentified Armed Group", "unidentified", country, _UNKNOWN)


def crowd_of(stem: str, country: str | None) -> Actor:
    """The protesters or the rioters (`PROTESTERS`, `RIOTERS`) of a country, or of one not known."""
    return _actor(stem, stem.capitalize(), stem, country, (stem.capitalize(),))


def nobody_known(words: str) -> bool:
    """Whether words for attackers tell nothing of who they are.

    >>> [nobody_known(w) for w in ("Gunmen", "masked men", "unidentified militants", "Fulani gunmen", "militants")]
    [True, True, True, False, False]
    """
    return _NOBODY_KNOWN.fullmatch(words.strip()) is not None


def of_a_people(words: str) -> bool:
    """Whether words for who did it tell of no more than somebody of a people: no party.

    >>> [of_a_people(w) for w in ("Palestinian", "a young Chechen woman", "two Tunisians", "Palestinian militants")]
    [True, True, True, False]
    """
    tokens = plain(words).split()
    return bool(tokens) and all(
        t in _SOMEBODY or t in demonyms() or t.removesuffix("s") in demonyms() for t in tokens
    )


def name_the_nameless(claims: pa.Table) -> tuple[pa.Table, dict[str, Actor]]:
    """Claims with civilians as the target where the unarmed were attacked, and unknown attackers or a crowd as the
    actor; and the actors given, by id."""
    rows: list[Row] = [
        dict(zip(_COLUMNS, r, strict=True))
        for r in zip(*(claims[c].to_pylist() for c in _COLUMNS), strict=True)
    ]
    used: dict[str, Actor] = {}
    for row in rows:
        if row["actor"] and row["actor_id"] is None and nobody_known(row["actor"]):
            row["actor_id"] = _use(unidentified_of(row["country"]), used)
        if row["actor_id"] is None and (stem := _crowd(row)) is not None:
            row["actor_id"] = _use(crowd_of(stem, row["country"]), used)
            if row["actor"] is None:
                row["actor"], row["actor_told_by"] = stem, BY_ITS_KIND
        if row["target"] is None and row["measure"] is None and row["sub_event_type"] in _ON_THE_UNARMED:
            row["target"], row["target_told_by"] = "civilians", BY_ITS_KIND
            row["target_id"] = _use(civilians_of(row["country"]), used)
        if row["target"] is None and row["target_id"] is None and _befell_the_unarmed(row):
            row["target"], row["target_told_by"] = row["victim"], "the unarmed whom it hurt"
            row["target_id"] = _use(civilians_of(row["country"]), used)
    claims = set_columns(claims, {c: [row[c] for row in rows] for c in _FILLED})
    return without_reasons(claims, "actor_id"), used


def _crowd(row: Row) -> str | None:
    """What crowd did what a claim tells, where no party did."""
    stem = _DEEDS_OF_CROWDS.get(row["sub_event_type"] or "")
    return stem if stem and (row["actor"] is None or _CROWD.fullmatch(row["actor"].strip())) else None


def _befell_the_unarmed(row: Row) -> bool:
    """Whether a claim is of civilians hurt or taken, or of people of no known kind in an attack that is no battle or
    at the hands of somebody who is told."""
    if row["measure"] not in _HURT or row["victim_class"] == "combatant":
        return False
    attack = row["event_type"] in _ATTACKS or row["sub_event_type"] in _ON_THE_UNARMED
    told = row["victim_class"] == "civilian" or row["actor_id"] is not None
    return attack or (told and row["event_type"] in (None, "Strategic developments"))


def _use(actor: Actor, used: dict[str, Actor]) -> str:
    used.setdefault(actor.actor_id, actor)
    return actor.actor_id


def _actor(stem: str, name: str, kind: str, country: str | None, aliases: tuple[str, ...]) -> Actor:
    known = countries().get(country or "")
    return Actor(
        actor_id=f"{stem}-{known.iso3.lower()}" if known else stem,
        name=f"{name} ({known.name})" if known else name,
        kind=kind, country=None, aliases=aliases, acled=f"{name} ({known.name})" if known else None, source=SOURCE,
    )  # fmt: skip
