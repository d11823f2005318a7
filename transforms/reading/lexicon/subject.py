"""What a word may say of a report's subject: the form of the lines in `violence`, `misfortunes` and `peace`."""

from typing import NamedTuple

PLAIN = 3  # the weight of a word for violence that is said of nothing else
GAME = 12  # reports of games speak of battles too: a word of theirs outweighs several of war
KINDS = ("act", "custody", "force", "cause", "topic", "harm", "none")


class Subject(NamedTuple):
    """Some words (see `patterns`) that speak of one thing. `weight`: how plainly they do; 1 for those that
    figures of speech use too.

    `kind`: act (violence done), custody (people taken, by an enemy or for a fire that they caused), force (who
    fights, and the state of war), cause (of deaths that no one meant),
    topic (of news where nobody need die), harm (what either may do), none (words that are not what they seem).
    """

    kind: str
    weight: int
    words: str
    example: str
