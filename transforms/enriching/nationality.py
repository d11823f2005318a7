"""Whose soldiers these are, by the nationality that the report gives them: "19 airmen" of "American airmen"."""

import re
from collections.abc import Sequence

from transforms.enriching.countries import country_names, demonyms
from transforms.enriching.names import plain
from transforms.enriching.parties import WITHOUT_ARMY

_MEN = re.compile(
    r"(?:soldiers?|service(?:men|man|women|woman)|marines?|paratroopers?|airmen|airman|sailors?|troops|troopers"
    r"|commandos|legionnaires|conscripts|reservists|border guards?|riflemen|infantrymen|tank crews?|pilots?)",
    re.IGNORECASE,
)
# Where reports call those of the United States "the Marines".
_WITH_US_MARINES = ("AFG", "DOM", "GRD", "HTI", "IRQ", "KHM", "KWT", "LBN", "PAN", "SOM", "SYR", "VNM", "YEM")
_MARINES = re.compile(
    r"\b(?:the|two|three|four|five|six|one|a|more|U\.S\.|US) Marines?\b|\bMarine Corps\b"
    r"|\b\d+ Marines\b"
)
_BEFORE = r"\b(?P<whose>U\.?S\.?|[A-Z][\w-]+)(?:'s|’s)? (?:[a-z-]+ )?"

_WHOSE = r"U\.?S\.?|[A-Z][\w-]+"
_POST = r"(?:headquarters|barracks|base|camp|post|compound|convoy|patrol|quarters|checkpoint|outpost|column|lorry|bus)"
_POSTED = re.compile(
    rf"\b{_POST} (?:of|housing|for|carrying|used by) (?:the |some |two |three )?(?P<whose>{_WHOSE}) [A-Za-z]"
    rf"|\b(?P<owner>{_WHOSE}) (?:[Mm]arine |army |military |naval |air |police )?{_POST}\b"
)


def forces_by_nationality(words: str, sentences: Sequence[str], land: str | None) -> str | None:
    """The state forces that a report tells these men to be of, by its sentences up to theirs; None where it names two
    or none.

    land: where it happened, whose men need no adjective.

    >>> forces_by_nationality("airmen", ["A bomb hit a block that housed American airmen, killing 19 of them."], "SAU")
    'state-forces-usa'
    """
    noun = words.split()[-1] if words else ""
    if not _MEN.fullmatch(noun) and not _MEN.fullmatch(" ".join(words.split()[-2:])):
        return None
    if any(_code(w) for w in words.split()):
        return None
    if (
        noun in ("Marine", "Marines")
        and land in _WITH_US_MARINES
        and any(_MARINES.search(t) for t in sentences)
    ):
        return "state-forces-usa"
    said = re.compile(_BEFORE + _either_number(noun) + r"\b")
    for text in reversed(sentences):
        codes = {code for m in said.finditer(text) if (code := _code(m["whose"]))} - WITHOUT_ARMY
        if codes:
            return f"state-forces-{codes.pop().lower()}" if len(codes) == 1 and codes != {land} else None
    return _whose_post(sentences[-1], land) if sentences else None


def _whose_post(text: str, land: str | None) -> str | None:
    """The state whose base or convoy a sentence tells to be struck: "the headquarters of the U.S. Marines"."""
    told = {_code(m["whose"] or m["owner"]) for m in _POSTED.finditer(text)} - {None, land} - WITHOUT_ARMY
    return f"state-forces-{(told.pop() or '').lower()}" if len(told) == 1 else None


def _either_number(noun: str) -> str:
    stem = noun[:-1] if noun.endswith("s") else noun
    stem = re.sub(r"m[ae]n$", "m[ae]n", re.escape(stem))
    return f"(?i:{stem})s?"


def _code(word: str) -> str | None:
    name = plain(word)
    return (demonyms().get(name) or country_names().get(name)) if word[:1].isupper() else None
