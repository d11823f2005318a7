"""Both sides of a fight, where a sentence names them: "clashes between A and B", "A fought B", "attacked an army post".

And of a fight of which one side is known, the other: the one party that the report names of those that fight it there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from transforms.enriching.opponents_rules import LISTS, RULES, Rule
from transforms.enriching.parties import WITHOUT_ARMY, Parties
from transforms.enriching.party_context import Context
from transforms.enriching.party_words import party_group
from transforms.enriching.wordings import expression

_END = re.compile(
    r"[,;:.()\"“”]|\s[-–—]\s|\b(?:in|near|at|on|over|for|around|outside|since|after|before|during|that|which|who|whom|"
    r"has|have|had|was|were|is|are|left|killed|killing|when|while|as|from|out|back|inside|along|across|broke|erupted|"
    r"resumed|raged|continued|went|this|last|early|late|overnight|yesterday|today)\b"
)
_START = re.compile(
    r"[,;:.()\"“”]|\s[-–—]\s|\b(?:when|after|as|where|while|that|said|says|before|until|in which|and then|but)\b"
)
_AND = re.compile(r"\s(?:and|with|against)\s")
_LEAD = re.compile(r"^(?:the|a|an|its|their|rival|some)\s+", re.IGNORECASE)
_FORCES = re.compile(r"\b(?:army|military|junta|troops|soldiers|police|air force|government forces)\b")
_FLED = re.compile(
    r"\b(?:refuge|shelter\w*|fled|fleeing|flee|escap\w+|displaced|uprooted|hid|hiding|away)\b[^,;.]{0,30}$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s(?:and|or)\s")
_OF_STATE = re.compile(expression("FORCE", LISTS))
_LONGEST = 9  # words of a side
_BANDS = re.compile(
    r"\b(?:groups?|youths?|tribes?|tribesmen|clans?|clansmen|gangs?|factions?|militias?|militiamen|forces|fighters|"
    r"gunmen|rebels?|guerrillas?|insurgents?|militants?|jihadists?|separatists?|paramilitar(?:y|ies)|vigilantes|herders|"
    r"herdsmen|farmers|villagers|hunters|communities|settlers|men|members|guards|volunteers|warriors|troops"
    r"|front|army|brigade|battalion|alliance|cartel|commando)\b",
    re.IGNORECASE,
)
Side = tuple[str | None, str]  # a party's id, None where the table lacks it, and its words


@dataclass(frozen=True, slots=True)
class Opponents:
    """Who fought whom, as a sentence says; None where it tells but one."""

    a: Side | None
    b: Side


def opponents_told(text: str, country: str | None, known: Parties) -> Opponents | None:
    """The two sides that a sentence names, by the first wording that tells them."""
    return next((o for rule in RULES for o in _told(rule, text, country, known)), None)


def opponent_named(party: str, country: str | None, context: Context, known: Parties) -> str | None:
    """The one party that a report names of those that fight this one in the country."""
    if country is None:
        return None
    found = (known.against(party, country) & spoken_of(country, context, known)) - {party}
    return next(iter(found)) if len(found) == 1 else None


def spoken_of(country: str, context: Context, known: Parties) -> frozenset[str]:
    """The parties that a report names, and the country's forces where it speaks of "the army" or the like."""
    named = set(context.parties).union(*(s.parties for s in context.sentences))
    own = f"state-forces-{country.lower()}"
    if (
        own in known.by_id
        and country not in WITHOUT_ARMY
        and any(_FORCES.search(s.text) for s in context.sentences)
    ):
        named.add(own)
    return frozenset(named)


def _told(rule: Rule, text: str, country: str | None, known: Parties) -> Iterator[Opponents]:
    for match in _compiled(rule).finditer(text):
        if rule.sides == "post":
            if country and country not in WITHOUT_ARMY:
                force = [w for w in match.group().split() if _OF_STATE.fullmatch(w)][-1]
                yield Opponents(None, (f"state-forces-{country.lower()}", force))
            continue
        if _FLED.search(text[: match.start()]):
            continue  # "had taken refuge from fighting between"
        after = _END.split(text[match.end() :].strip(), maxsplit=1)[0].strip()
        if rule.sides == "with":
            other = _side(_JOINED.split(after, maxsplit=1)[0], country, known)
            if other is not None:
                yield Opponents(None, other)
            continue
        if rule.sides == "fought":
            pair = [_before(text[: match.start()]), after]
        else:
            pair = _AND.split(
                after if rule.sides == "between" else _before(text[: match.start()]), maxsplit=1
            )
        if len(pair) == 2:
            a, b = _side(_with_noun(*pair), country, known), _side(pair[1], country, known)
            if a and b and (a[0] is None or a[0] != b[0]):
                yield Opponents(a, b)


def _before(text: str) -> str:
    clause = _START.split(text)[-1].strip()
    return re.sub(r"\s*\b(?:had|have|has|also|then)$", "", clause)


def _with_noun(a: str, b: str) -> str:
    """The first of two sides that share their nouns: "Arab and Masalit groups", "Kyrgyz and Tajik border guards"."""
    a, b = _LEAD.sub("", a), re.split(r",| and (?:their|its|some|other)\b", b)[0]
    noun = _BANDS.search(b) if party_group(a) is None else None
    if noun is None or _BANDS.search(a) or len(a.split()) > 2 or not a.istitle():
        return a
    shared = re.search(r"(?<= )[a-z]", b[: noun.start() + 1])
    return f"{a} {b[shared.start() if shared else noun.start() :]}"


def _side(words: str, country: str | None, known: Parties) -> Side | None:
    words = _LEAD.sub("", words.strip())
    if not words or len(words.split()) > _LONGEST:
        return None
    named = known.named(words, country)
    if named:
        return (named[0], words) if len(named) == 1 else None
    group = party_group(words)
    if group == "state" and country and country not in WITHOUT_ARMY:
        return f"state-forces-{country.lower()}", words
    return (None, words) if group in ("rebel", "group") or _BANDS.search(words) else None


@cache
def _compiled(rule: Rule) -> re.Pattern[str]:
    return re.compile(expression(rule.words, LISTS), re.IGNORECASE)
