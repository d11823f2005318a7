"""A party's whole name in its sentence, of which a claim's words for it are a part.

"Muslims" of "the Group for Support of Islam and Muslims"; "Fighters" of "Fighters loyal to Riek Machar".
"""

import re

from transforms.enriching.parties import Parties
from transforms.enriching.party_words import party_group

_BEFORE = 7  # words of a name before its last ones
_AFTER = 9  # words after its first ones
_OF = re.compile(
    r"(?:of|from|loyal to|allied (?:to|with)|belonging to|led by|commanded by|under|answering to|faithful to)\b",
    re.I,
)
_SIGN = re.compile(r"[,.;:()\"“”]")
_SMALL = frozenset(
    ("of", "the", "and", "for", "to", "general", "colonel", "commander", "warlord", "leader", "chief")
)


def whole_name(words: str, sentence: str, country: str | None, known: Parties) -> str | None:
    """The party whose name these words begin or end in their sentence; None where they do neither."""
    at = sentence.find(words)
    if at < 0:
        return None
    return _ended_by(words, sentence[:at], country, known) or _begun_by(
        words, sentence[at + len(words) :], country, known
    )


def _ended_by(words: str, text: str, country: str | None, known: Parties) -> str | None:
    if not words[:1].isupper() or party_group(words) is not None:
        return None
    before = text.split()[-_BEFORE:]
    for start in range(len(before)):
        named = known.named(" ".join((*before[start:], words)), country)
        if len(named) == 1 and not known.named(" ".join(before[start:]), country):
            return named[0]
    return None


def _begun_by(words: str, text: str, country: str | None, known: Parties) -> str | None:
    """The party whose people these are: "Rebels" before "of the Front", "Fighters" before "loyal to him"."""
    after = text.lstrip()
    link = _OF.match(after)
    if link is None or text[:1] != " ":
        return None
    tokens: list[str] = []
    for token in _SIGN.split(after[link.end() :])[0].split()[:_AFTER]:
        if not token[:1].isupper() and token not in _SMALL:
            break
        tokens.append(token)
    initials = re.match(r"[^,.;:()]*\(([A-Z-]{2,})\)", after)
    for name in (" ".join(tokens), initials[1] if initials else ""):
        named = known.named(f"{words} of {name}" if name else "", country) or known.named(name, country)
        if len(named) == 1:
            return named[0]
    return None
