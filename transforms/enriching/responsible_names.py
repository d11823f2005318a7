"""Which party the words before or after a wording name: "Al-Shabaab, which fights the army, has", "Moscow of"."""

import re

from transforms.enriching.countries import capitals, country_names, demonyms, leaders
from transforms.enriching.names import plain
from transforms.enriching.parties import Parties
from transforms.enriching.party_words import party_group, party_words
from transforms.enriching.responsibility_rules import Band

_LEAD = re.compile(
    r"(?:(?:the )?(?:territory|soil|direction|positions?|lines|areas?|ground|land|an area|hills|villages)"
    r" (?:of|in|held by|under the control of|in the hands of|controlled by"
    r"|belonging to) )?(?:the |its |an? )?"
    r"(?:(?:an? |the )?(?:m[ae]n|members?|fighters?|commander|agents?|cell|unit) (?:of|from) (?:the )?)?"
    r"(?:(?:aircraft|planes|jets|drones|warplanes|helicopters|gunners|artillery) (?:of|belonging to)"
    r" (?:the )?)?(?:(?:members|sympathi[sz]ers|supporters|fighters|followers|militants|gunmen|rebels|guerrillas"
    r"|insurgents|elements|men|forces|raiders) (?:of|from|loyal to|belonging to) (?:the )?)?"
)
_SAID = re.compile(
    r"\b(?:said|says|believe|believes|announced|confirmed)\b(?: that)?"
)  # who speaks did not do it
_SUBJECT = 10  # words of a clause's subject
_WORDS = 8  # of a party's name and what stands before it
_STOP = re.compile(r"[,;:()\"“”]|\b(?:of firing|of having|for|and|who|which|that|when|after|in|on|at)\b")
_SIGN = re.compile(r"[,;:()\"“”]")
_CLAUSE = re.compile(r"[,;:()\"“”—–]|\b(?:when|after|as|that|where|which|who|while|before|until|said|says)\b")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are) $")
_AND = re.compile(r"\s*(?:and|or) ((?:[\w'’-]+ ?){1,4})")
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
_ITS_LAND = re.compile(r"(?:the )?(?:territory|soil|direction) of (?:the )?")
_HELD = re.compile(
    r"(?:the |an? |areas? |territory )?(?P<holder>[\w'’]+)-(?:held|controlled|occupied|run) [a-z]"
)
_LAND = (" territory", " soil", " side", " positions", " lines", " bank")
_STATE_BLAMED = re.compile(
    r"(?P<state>(?:[A-Z]\w+|U\.?S\.?)(?: [A-Z]\w+)?)"
    r"(?= of | for | territory| soil| side\b| positions| lines| bank\b|[.,;]|$)"
)


def band_named(side: str, before: str, after: str, offset: int, band: Band) -> tuple[str, str] | None:
    """Whom "the rebels", "the group" or "militants" mean where they claim or deny a deed or are blamed for it."""
    if side in ("after", "next"):
        match = _NAMELESS.match(after)
    elif side in ("speaker", "subject", "before"):
        match = _NAMELESS_SUBJECT.search(before)
    else:
        return None
    party = band(match["band"], offset) if match else None
    return (party, match["band"]) if match and party else None


def named_beside(
    side: str, before: str, after: str, country: str | None, known: Parties
) -> tuple[str, str] | None:
    """The party and its words on the side of a wording where a rule looks for them, one of `SIDES`."""
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
        if held := _holder(after, country, known):
            return held
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
    code = code or (leaders().get(plain(last)) if last.endswith(("'s", "’s")) else None)  # "Assad's planes"
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
    if words and (
        code := leaders().get(plain(words).split()[-1] if plain(words) else "")
    ):  # "President Putin denied"
        return f"state-forces-{code.lower()}", words.strip(' "“')
    told = re.match(r"\s*(?:the |an? )?(\w+)", words, re.IGNORECASE)
    return _state_of(told[1], country) if told and len(words.split()) <= 3 else None


def _holder(after: str, country: str | None, known: Parties) -> tuple[str, str] | None:
    """Who holds the land that the words name: "Armenian-held territory", "a Hezbollah-controlled village"."""
    match = _HELD.match(after)
    if match is None:
        return None
    named = known.named(match["holder"], country) or known.named(f"{match['holder']} forces", country)
    return (named[0], match["holder"]) if len(named) == 1 else None


def _blamed_state(after: str) -> tuple[str, str] | None:
    """The state that is blamed by its name or its capital's: "accused Moscow of firing", "blamed Pakistan"."""
    land = _ITS_LAND.match(after)
    after = after[land.end() :] if land else after
    match = _STATE_BLAMED.match(after)
    code = None
    if match:
        state = plain(match["state"])
        code = country_names().get(state) or capitals().get(state)
        code = code or (demonyms().get(state) if after[match.end() :].startswith(_LAND) else None)
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
