"""Whose attack it was, where no claim's own words say so: by the weapon's owner, by who claimed it, by who was blamed.

ACLED's convention: an attack is coded to the party that claimed it or is told to have done it, else to the one that
is blamed, though it deny that. Where a report blames two, none is chosen.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from transforms.enriching.parties import Parties
from transforms.enriching.party_words import party_group
from transforms.enriching.responsibility_rules import (
    ANYWHERE,
    BROUGHT_DOWN,
    HINTS,
    IN_UNIFORM,
    LISTS,
    OWN_SENTENCE,
    STATES_DENIAL,
    UNSAID,
    Band,
    Rule,
)
from transforms.enriching.responsible_names import band_named, named_beside
from transforms.enriching.wordings import expression, one_of

_BACKED = re.compile(
    r"\b(?:backed|supported|aided|helped|covered) by(?: [\w'’-]+){0,3} ?$"
)  # he helped who did it
_WORDS = 8  # of a party's name and what stands before it
_BOTH = re.compile(r"\b(?:both|all|attacks|bombings|strikes)\b", re.IGNORECASE)
_STOP = re.compile(r"[,;:()\"“”]|\b(?:of firing|of having|for|and|who|which|that|when|after|in|on|at)\b")
_OPENING = r"(?:^|[-–—] |\b(?:when|after|as|by) )"
_QUOTED_NAME = re.compile(r"[\"“]((?:the )?[A-Z][\w'’-]*(?: [\w'’-]+){0,6})[\"”]")
_BROUGHT_DOWN = re.compile(expression(BROUGHT_DOWN, LISTS))
_SUFFERED = re.compile(
    r"\b(?:it|they|(?:its|their) \w+) (?:were|was|had been|have been|has been)"
    r" (?:\w+(?:ed|en|wn|ung)|shot|hit|struck|set|sent|laid)$"
)  # "said its men were killed", "said it had been launched"
_DISGUISED = re.compile(
    r"\b(?:turned out|disguis\w+|posing|impost\w+|dressed as|stolen|pretend\w+|masquerad\w+)\b"
)
_UNSAID = re.compile(expression(UNSAID, LISTS) + r" ?$")


class Spoken(Protocol):
    """A sentence of a report: where it begins, and its words."""

    @property
    def start(self) -> int:
        """Its offset in the text."""
        ...

    @property
    def text(self) -> str:
        """Its words."""
        ...


@dataclass(frozen=True, slots=True)
class Doer:
    """A party that a sentence says did it: its id, the words, the rule, and whether it is no mere accusation."""

    party: str
    words: str
    rule: str
    certain: bool
    start: int
    every: bool = False


def doer_beside(sentence: Spoken, country: str | None, known: Parties) -> Doer | None:
    """The one party whose weapon or men a claim's own sentence tells of."""
    if _BROUGHT_DOWN.search(sentence.text):
        return None
    return _one(_doers(sentence, OWN_SENTENCE, country, known))


def doers_told(
    sentences: Sequence[Spoken], country: str | None, known: Parties, band: Band | None = None
) -> tuple[Doer, ...]:
    """Those who by a report's text claimed an attack, owned up to it or were blamed for it, in order.

    band: which party a sentence's words without a name mean ("the rebels"), by what the report tells.
    """
    return tuple(
        d
        for s in sentences
        if one_of(HINTS).search(s.text)
        for d in _doers(s, ANYWHERE, country, known, band)
    )


def responsible(told: Iterable[Doer], country: str | None = None) -> Doer | None:
    """The one party that claimed it; else the one that is blamed; of two states that blame each other, the one from
    abroad.

    country: where it happened.
    """
    told = tuple(told)
    sure = [d for d in told if d.certain] or told
    if (
        country
        and len({d.party for d in sure}) > 1
        and all(d.party.startswith("state-forces-") for d in sure)
    ):
        sure = [d for d in sure if d.party != f"state-forces-{country.lower()}"]
    return _one(sure)


def _one(doers: Iterable[Doer]) -> Doer | None:
    found = {d.party: d for d in reversed(tuple(doers))}
    return next(iter(found.values())) if len(found) == 1 else None


def _doers(
    sentence: Spoken, rules: Sequence[Rule], country: str | None, known: Parties, band: Band | None = None
) -> Iterable[Doer]:
    text = _QUOTED_NAME.sub(r"\1", sentence.text)
    for rule in rules:
        for match in _compiled(rule).finditer(text):
            before, after = text[: match.start()], text[match.end() :]
            if rule.name == IN_UNIFORM and _DISGUISED.search(text):
                continue
            if (
                _UNSAID.search(before[-60:])
                or _SUFFERED.search(match.group())
                or _BACKED.search(before[-60:])
                or _killed_its_foes(match.group(), after, country, known)
            ):
                continue
            named = named_beside(rule.side, before, after, country, known)
            if named is None and band is not None:
                named = band_named(rule.side, before, after, sentence.start, band)
            if named and rule.name == STATES_DENIAL and not named[0].startswith("state-forces-"):
                continue  # bands deny what nobody lays at their door
            if named:
                every = bool(_BOTH.search(text, match.start()))
                yield Doer(*named, rule.name, rule.certain, sentence.start, every)
                break


def _killed_its_foes(said: str, after: str, country: str | None, known: Parties) -> bool:
    """Whether a party only says whom of its foes it killed or what of theirs it destroyed: "the army said it had killed
    four rebels", "its jets had destroyed a camp of the attackers"."""
    if not said.endswith(("killed", "destroyed")):
        return False
    words = " ".join(_STOP.split(after, maxsplit=1)[0].split()[:_WORDS])
    return bool(known.named(words, country)) or party_group(words) is not None


@cache
def _compiled(rule: Rule) -> re.Pattern[str]:
    made = expression(rule.words, LISTS)
    opening = _OPENING if rule.opens else ""
    then = rf"(?=[^.;]{{3,80}} {rule.then}\b)" if rule.then else ""
    return re.compile(opening + made + then + (r" (?=\S)" if rule.side in ("after", "next") else ""))
