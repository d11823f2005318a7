"""The part of a sentence that tells of a claim's own incident, where another is told beside it.

"Jets bombed the coast, a day after a mine blast on a bus that killed 58": whose jets they were tells nothing of the
mine.
"""

import re
from dataclasses import replace

from transforms.enriching.party_context import Sentence

_TURN = re.compile(
    r",? (?:(?:less than|more than|barely|just|nearly|almost|only) )?"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+) "
    r"(?:hours?|days?|weeks?|fortnight|months?|years?) after|(?:hours|days|weeks|months|years) after"
    r"|in (?:apparent |direct )?(?:revenge|retaliation|reprisal|response|reply|answer) (?:for|to)|to avenge) ",
    re.IGNORECASE,
)
_OPENING = 25  # letters: "A day after the raid, jets ..." is told of what follows


def part_of_sentence(sentence: Sentence, offset: int) -> Sentence:
    """The sentence up to where it turns to an earlier incident, or from there on, by where in the text a claim stands.

    >>> text = "Jets bombed the coast, a day after a mine blast that killed 58."
    >>> part_of_sentence(Sentence(100, text, ()), 160).text
    'a mine blast that killed 58.'
    """
    for turn in _TURN.finditer(sentence.text, _OPENING - 5):
        if sentence.start + turn.end() <= offset:
            return replace(sentence, start=sentence.start + turn.end(), text=sentence.text[turn.end() :])
        return replace(sentence, text=sentence.text[: turn.start()])
    return sentence
