"""What each stretch of a report's text is: headline, dateline, caption, body or boilerplate."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that plays one role. Offsets count in the report's text."""

    start: int
    end: int
    role: str
    paragraph_no: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A report's parts, in order, and what its byline and dateline state."""

    title: str | None
    published: date | None
    published_basis: str | None
    agency: str | None
    dateline_place: str | None
    blocks: tuple[Block, ...]


def lay_out(text: str, title: str | None = None) -> Layout:
    """Divide a report's text into blocks."""
    blocks = (Block(0, len(text), "body", 0),) if text.strip() else ()
    return Layout(title, None, None, None, None, blocks)
