"""Whether a report, and a sentence of it, is about armed conflict."""

import re

from transforms.reading.lexicon.actions import CONFLICT, OTHER

_CONFLICT = re.compile(rf"\b(?:{'|'.join(CONFLICT)})\b", re.IGNORECASE)
_OTHER = re.compile(rf"\b(?:{'|'.join(OTHER)})\b", re.IGNORECASE)
_VIOLENT = re.compile(
    r"\b(?:kill(?:ed|s|ing)?|"
    r"wound(?:ed|s|ing)|injured|beaten|assaulted|shot|arrested|died in (?:custody|detention)|murdered|slain|"
    r"massacred)\b",
    re.IGNORECASE,
)
# Reports of games speak of battles too; a word of theirs outweighs several of war.
GAME_WEIGHT = 5
_GAMES = re.compile(
    r"\b(?:chess|grandmasters?|checkmate|tournaments?|championships?|midfielders?|"
    r"innings|wickets?|blitz title|goalkeepers?)\b",
    re.IGNORECASE,
)
WINDOW = 20_000  # characters that are read to tell a report's subject


def about_conflict(text: str) -> bool:
    """Whether a report's own words speak of armed conflict more than of accidents, nature, play or trade.

    Deaths by violence with nothing else said ("a nurse was killed") count as conflict.
    """
    opening = text[:WINDOW]
    conflict = {m.group().lower() for m in _CONFLICT.finditer(opening)}
    other = {m.group().lower() for m in _OTHER.finditer(opening)}
    if not other and _GAMES.search(opening) is None:
        return bool(conflict) or _VIOLENT.search(opening) is not None
    games = {m.group().lower() for m in _GAMES.finditer(opening)}
    return len(conflict) > len(other) + GAME_WEIGHT * len(games)


def other_cause(sentence: str) -> bool:
    """Whether a sentence names a cause that is no armed conflict, and nothing of conflict besides."""
    return _OTHER.search(sentence) is not None and _CONFLICT.search(sentence) is None
