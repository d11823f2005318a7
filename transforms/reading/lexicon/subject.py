"""What a word may say of a report's subject: the form of the lines in `violence`, `misfortunes` and `peace`."""

from typing import NamedTuple

PLAIN = 3  # the weight of a word for violence that is said of nothing else
SHEER = 5  # of one that is no figure of speech in play or trade either
GAME = 12  # reports of games speak of battles too: a word of theirs outweighs several of war
KINDS = ("act", "custody", "force", "cause", "calm", "topic", "harm", "none")


class Subject(NamedTuple):
    """Some words (see `patterns`) that speak of one thing. `weight`: how plainly they do; 1 for those that
    figures of speech use too.

    `kind`: act (violence done), custody (people taken, by an enemy or for a fire that they caused), force (who
    fights, and the state of war), cause (of deaths that no one meant), calm (where accidents happen; it tells nothing
    beside violence), topic (of news where nobody need die), harm (what any of them may do; 2 and 3 for what is
    seldom told of accidents), none (words that are not what they seem).
    """

    kind: str
    weight: int
    words: str
    example: str
