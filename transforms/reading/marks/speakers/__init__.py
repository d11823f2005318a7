"""Who says something, how surely, and which part of the sentence they answer for."""

from transforms.reading.marks.speakers.mark import SpeakerMark
from transforms.reading.marks.speakers.sentence import mark_speakers

__all__ = ["SpeakerMark", "mark_speakers"]
