"""The words of a sentence that speak for or against its figures being told of the incident before, as points."""

from typing import NamedTuple

from transforms.reading.lexicon.same_incident import OF_PLACE, OF_TIME, OF_TIME_AND_PLACE
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

_OF_BOTH = [(sign.weight, Sought(sign.words)) for sign in OF_TIME_AND_PLACE]
_OF_TIME = [(sign.weight, Sought(sign.words)) for sign in OF_TIME]
_OF_PLACE = [(sign.weight, Sought(sign.words)) for sign in OF_PLACE]


class Signs(NamedTuple):
    """The points that the words of a sentence give by themselves."""

    of_both: int
    of_time: int
    of_place: int


_KEPT = 8  # sentences: the figures of one come one after another, and each asks for day and place
_SIGNS_OF: dict[str, Signs] = {}


def signs_of(words: Words) -> Signs:
    """The points of the signs that stand in a sentence."""
    found = _SIGNS_OF.get(words.text)
    if found is None:
        if len(_SIGNS_OF) >= _KEPT:
            _SIGNS_OF.clear()
        found = _SIGNS_OF[words.text] = Signs(
            _points(words, _OF_BOTH), _points(words, _OF_TIME), _points(words, _OF_PLACE)
        )  # fmt: skip
    return found


def _points(words: Words, signs: list[tuple[int, Sought]]) -> int:
    """The points of those signs that stand in a sentence."""
    return sum([weight for weight, sought in signs if sought.search(words)])
