"""What a party's people are called beside what the table says: "Murle raiders", where it has "Murle youths".

A people or a leader has one party in the table; whoever bears arms for it is told by any noun for those who fight.
"""

import re
from collections.abc import Iterable, Iterator

from transforms.enriching.unlisted import bare_name
from warehouse.tables import Actor

_NOUNS = (
    "attackers", "bandits", "cattle raiders", "extremists", "fighters", "forces", "guerrillas", "gunmen", "gunners",
    "insurgents", "militants", "militia", "militia fighters", "lines", "militiamen", "militias", "paramilitaries",
    "positions", "raiders",
    "rebels", "separatists", "soldiers", "tribesmen", "troops", "warriors", "youth", "youths",
)  # fmt: skip
_OF_A_LEADER = ("army", "loyalists", "men", "movement", "supporters")
_OF_A_KIND = re.compile(
    rf"(?P<of>.+?)(?: armed| special| regional| security)? (?:{'|'.join(_NOUNS)}|(?:armed )?groups|militiaman|movement)"
)
# What stands before such nouns and is no name of one people or leader alone.
_NO_NAME = re.compile(
    r"(?:pro|anti|ethnic)\W.*|(?:.* )?(?:separatist|Arab|Islamist|Maoist|communist|opposition)|FACT|MODEL|Zaire|Sulu",
    re.IGNORECASE,
)
_STATE_KINDS = ("state forces", "external force")


def further_names(actors: Iterable[Actor]) -> Iterator[tuple[str, str]]:
    """Names with the parties that they mean, each as the table writes them (`name@COUNTRY` in one country only).

    Armed groups of a whole people come first, before a party that fights for it.
    """
    for actor in sorted(actors, key=lambda a: not a.name.endswith("armed groups")):
        if actor.kind not in _STATE_KINDS:
            for stem, country in dict.fromkeys(_stems(actor)):
                nouns = (*_NOUNS, *_OF_A_LEADER) if stem.endswith("'s") else _NOUNS
                for noun in nouns:
                    yield f"{stem} {noun}{country and f'@{country}'}", actor.actor_id


def as_gunmen(words: str) -> str | None:
    """ "Gunmen of the Murle people", "raiders from the Murle community" as "Murle gunmen"; None where no name is told.

    >>> as_gunmen("Raiders from the Murle community")
    'Murle gunmen'
    """
    name = bare_name(words)
    return f"{name} gunmen" if name else None


def _stems(actor: Actor) -> Iterator[tuple[str, str]]:
    for name in (actor.name, *actor.aliases):
        words, _, country = name.partition("@")
        match = _OF_A_KIND.fullmatch(words)
        if match and match["of"][:1].isupper() and not _NO_NAME.fullmatch(match["of"]):
            yield match["of"], country
