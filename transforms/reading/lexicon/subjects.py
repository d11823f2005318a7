"""Words that tell what a report is about: armed conflict, other misfortunes, or play, trade and the arts."""

from transforms.reading.lexicon.misfortunes import MISFORTUNES
from transforms.reading.lexicon.peace import PEACE
from transforms.reading.lexicon.subject import GAME, KINDS, PLAIN, Subject
from transforms.reading.lexicon.violence import VIOLENCE

__all__ = ["GAME", "KINDS", "PLAIN", "SUBJECTS", "Subject"]

SUBJECTS: tuple[Subject, ...] = VIOLENCE + MISFORTUNES + PEACE
