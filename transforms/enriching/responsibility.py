"""Whose attack it was, where no claim's own words say so: by the weapon's owner, by who claimed it, by who was blamed.

ACLED's convention: an attack is coded to the party that claimed it or is told to have done it, else to the one that
is blamed, though it deny that. Where a report blames two, none is chosen.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from transforms.enriching.countries import capitals, country_names, demonyms
from transforms.enriching.names import plain
from transforms.enriching.parties import Parties
from transforms.enriching.party_words import party_group, party_words
from transforms.enriching.responsibility_rules import (
    ANYWHERE,
    BROUGHT_DOWN,
    HINTS,
    LISTS,
    OWN_SENTENCE,
    UNSAID,
    Rule,
)
from transforms.enriching.wordings import expression, one_of

_LEAD = re.compile(
    r"(?:the |its |an? )?(?:(?:aircraft|planes|jets|drones|warplanes|helicopters|gunners|artillery) (?:of|belonging to)"
    r" (?:the )?)?(?:(?:members|sympathi[sz]ers|supporters|fighters|followers|militants|gunmen|rebels|guerrillas"
    r"|insurgents|elements|men|forces|raiders) (?:of|from|loyal to|belonging to) (?:the )?)?"
)
_SAID = re.compile(
    r"\b(?:said|says|believe|believes|announced|confirmed)\b(?: that)?"
)  # who speaks did not do it
_BACKED = re.compile(
    r"\b(?:backed|supported|aided|helped|covered) by(?: [\w'’-]+){0,3} ?$"
)  # he helped who did it
_SUBJECT = 10  # words of a clause's subject
_WORDS = 8  # of a party's name and what stands before it
_BOTH = re.compile(r"\b(?:both|all|attacks|bombings|strikes)\b", re.IGNORECASE)
_STOP = re.compile(r"[,;:()\"“”]|\b(?:of firing|of having|for|and|who|which|that|when|after|in|on|at)\b")
_SIGN = re.compile(r"[,;:()\"“”]")
_CLAUSE = re.compile(r"[,;:()\"“”—–]|\b(?:when|after|as|that|where|which|who|while|before|until|said|says)\b")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are) $")
_AND = re.compile(r"\s*(?:and|or) ((?:[\w'’-]+ ?){1,4})")
_OPENING = r"(?:^|[-–—] |\b(?:when|after|as|by) )"
_NAMELESS_WORDS = (
    r"(?P<band>(?:the )?(?:(?:armed|islamist|jihadist|separatist|communist|leftist|rebel|militant|extremist) )?"
    r"(?:rebels|guerrillas|insurgents|militants|jihadists|islamists|separatists|terrorists|extremists|militia"
    r"|(?:rebel|militant|armed|islamist|jihadist|separatist) (?:group|movement|forces)|group|movement))\b"
)
_NAMELESS = re.compile(rf"\W*{_NAMELESS_WORDS}(?! (?:from|in|of|loyal|linked|with)\b)", re.IGNORECASE)
# The clause of one who speaks or acts: "a spokesman for the rebels", "and the group later".
_NAMELESS_SUBJECT = re.compile(
    rf"(?:^|[,;:—–] (?:and |but )?|\b(?:and|but|that|by|of|for|said|says) ){_NAMELESS_WORDS}"
    r"(?:(?: (?:have|has|had|also|later|then|said|says|since|on \w+day)){0,3},?| (?:told|said to) [\w' ]+ that)? ?$",
    re.IGNORECASE,
)
_QUOTED_NAME = re.compile(r"[\"“]((?:the )?[A-Z][\w'’-]*(?: [\w'’-]+){0,6})[\"”]")
_STATE_BLAMED = re.compile(
    r"(?P<state>(?:[A-Z]\w+|U\.?S\.?)(?: [A-Z]\w+)?)(?= of | for | territory| soil|[.,;]|$)"
)
_BROUGHT_DOWN = re.compile(expression(BROUGHT_DOWN, LISTS))
_SUFFERED = re.compile(
    r"\b(?:its|their) \w+ (?:were|was|had been|have been) \w+$"
)  # "said its men were killed"
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


Band = Callable[[str, int], str | None]  # of words and the offset of their sentence, the party that they mean


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
            if (
                _UNSAID.search(before[-60:])
                or _SUFFERED.search(match.group())
                or _BACKED.search(before[-60:])
                or _killed_its_foes(match.group(), after, country, known)
            ):
                continue
            named = _named(rule.side, before, after, country, known)
            if named is None and band is not None:
                named = _band_named(rule.side, before, after, sentence.start, band)
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


def _band_named(side: str, before: str, after: str, offset: int, band: Band) -> tuple[str, str] | None:
    """Whom "the rebels", "the group" or "militants" mean where they claim or deny a deed or are blamed for it."""
    if side in ("after", "next"):
        match = _NAMELESS.match(after)
    elif side in ("speaker", "subject", "before"):
        match = _NAMELESS_SUBJECT.search(before)
    else:
        return None
    party = band(match["band"], offset) if match else None
    return (party, match["band"]) if match and party else None


def _named(side: str, before: str, after: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    if side == "before":
        return _first(before, country, known)
    if side == "subject":
        clause = _CLAUSE.split(before)[-1]
        return None if _PASSIVE.search(clause) else _subject(clause, country, known)
    if side == "last before":
        return _last(before, country, known)
    if side == "speaker":
        return _speaker(before, country, known)
    if side in ("after", "next"):
        lead = _LEAD.match(after)
        whole = after[lead.end() if lead else 0 :]
        words = " ".join(_STOP.split(whole, maxsplit=1)[0].split()[:_WORDS])
        found = _first(words, country, known)
        longer = known.named(" ".join(_SIGN.split(whole, maxsplit=1)[0].split()[:_WORDS]), country)
        if found and longer and longer[0] not in known.named(words, country):
            found = longer[0], _name_in(whole, longer[0], country, known)  # "al-Qaeda in Iraq"
        if found and (more := _AND.match(whole[len(words) :])) and known.named(more[1], country):
            return None  # "the groups Lashkar-e-Taiba and Jaish-e-Mohammed"
        if state := _blamed_state(after):
            return state
        if found and country_names().get(plain(found[1])):
            return None  # "guerrillas from Lebanon": a country that somebody comes from did not do it
        return found if side == "after" or (found and words.startswith(found[1])) else None
    return _ending(before, country, known)


def _ending(before: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """The party whose name or adjective these words end with: "a Russian", "the Saudi-led coalition", "an army"."""
    tokens = re.findall(r"[^\s,;()\"“”]+(?=[\s]|$)", before[-80:])
    if not tokens or not before.endswith(" ") or before.rstrip().endswith((",", ";", ")", '"')):
        return None
    for size in range(1, min(5, len(tokens)) + 1):
        words = " ".join(tokens[-size:])
        named = known.named(words, country)
        if len(named) == 1 and not known.named(" ".join(tokens[-size:-1]), country):
            return named[0], words
    last = tokens[-1]
    code = demonyms().get(plain(last)) if last[:1].isupper() else None
    code = code or (
        country_names().get(plain(last)) if last.replace(".", "").isupper() else None
    )  # "US aircraft"
    if code:
        return f"state-forces-{code.lower()}", last
    return _state_of(last, country)


def _first(words: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """The first party that these words name, or the state whose name alone they begin with: "Israel said its jets"."""
    named = known.named(words, country)
    if named:
        return named[0], _name_in(words, named[0], country, known)
    opening = re.match(r"[\s\"“]*(?:[A-Z][\w'’]+)", words)
    if opening and (code := country_names().get(plain(opening.group()))):
        return f"state-forces-{code.lower()}", opening.group().strip(' "“')
    if code := capitals().get(plain(words)):  # "Moscow denied firing them"
        return f"state-forces-{code.lower()}", words.strip(' "“')
    told = re.match(r"\s*(?:the |an? )?(\w+)", words, re.IGNORECASE)
    return _state_of(told[1], country) if told and len(words.split()) <= 3 else None


def _blamed_state(after: str) -> tuple[str, str] | None:
    """The state that is blamed by its name or its capital's: "accused Moscow of firing", "blamed Pakistan"."""
    match = _STATE_BLAMED.match(after)
    code = None
    if match:
        state = plain(match["state"])
        code = country_names().get(state) or capitals().get(state)
        code = code or (
            demonyms().get(state) if after[match.end() :].startswith((" territory", " soil")) else None
        )
    return (f"state-forces-{code.lower()}", match["state"]) if match and code else None


def _subject(clause: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """The party that a clause's words before its verb name, or the country's forces: "The army and its allies"."""
    words = " ".join(clause.split()[-_SUBJECT:])
    named = known.named(words, country)
    if named:
        return (named[0], _name_in(words, named[0], country, known)) if len(named) == 1 else None
    told = [t for t in words.split() if _state_of(t, country)]
    return _state_of(told[0], country) if told and party_group(words) == "state" else None


def _speaker(before: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """The last party that these words name but in an aside: "Boko Haram, which fights the army, has"."""
    before = _SAID.split(before)[-1]
    parts = before.rsplit(",", 2)
    if len(parts) == 3 and not known.named(parts[2], country):
        before = parts[0] if known.named(parts[0], country) else before
    return _last(before, country, known) or _first(before, country, known)


def _last(words: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """The last party that these words name."""
    named = known.named(words, country)
    if not named:
        return None
    party = named[-1]
    tokens = words.split()
    start = next(
        (n for n in range(len(tokens) - 1, -1, -1) if known.named(" ".join(tokens[n:]), country) == (party,)),
        0,
    )
    return party, _name_in(" ".join(tokens[start:]), party, country, known)


def _name_in(words: str, party: str, country: str | None, known: Parties) -> str:
    """Those of the words that name the party: the fewest up to where it is first named."""
    tokens = words.split()
    ends = (n for n in range(1, len(tokens) + 1) if party in known.named(" ".join(tokens[:n]), country))
    end = next(ends, len(tokens))
    starts = (n for n in range(end - 1, -1, -1) if party in known.named(" ".join(tokens[n:end]), country))
    return " ".join(tokens[next(starts, 0) : end]).strip(" ,;:.\"“”'")


def _state_of(word: str, country: str | None) -> tuple[str, str] | None:
    if country and country != "PSE" and party_words().get(plain(word)) == "state":
        return f"state-forces-{country.lower()}", word
    return None


@cache
def _compiled(rule: Rule) -> re.Pattern[str]:
    made = expression(rule.words, LISTS)
    opening = _OPENING if rule.opens else ""
    then = rf"(?=[^.;]{{3,80}} {rule.then}\b)" if rule.then else ""
    return re.compile(opening + made + then + (r" (?=\S)" if rule.side in ("after", "next") else ""))
