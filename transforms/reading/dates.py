"""Find the words that date something, and the days they mean."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DateMark:
    """Words that date something. Offsets count in the sentence."""

    start: int
    end: int
    date_start: date | None
    date_end: date | None
    precision: int
    text: str
    kind: str
    rule: str


def mark_dates(sentence: str, published: date | None, anchor: DateMark | None = None) -> list[DateMark]:
    """Find the dates of a sentence, in order, against the day of publication and the date named before."""
    return []
