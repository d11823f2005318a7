"""What each stretch of a report's text is: headline, dateline, caption, body or boilerplate."""

import re
from dataclasses import dataclass, field
from datetime import date

from transforms.reading.lexicon.layout_words import BOILERPLATE, CAPTIONS, LINK_LISTS, Form
from transforms.reading.text.bylines import Byline, Dateline, read_byline, read_dateline, read_hour
from transforms.reading.text.needed import openings
from transforms.reading.text.words import in_small


@dataclass(slots=True)
class Block:
    """A stretch of the text that plays one role. Offsets count in the report's text."""

    start: int
    end: int
    role: str
    paragraph_no: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A report's parts, in order, and what its byline and dateline state.

    `published_basis` is 'byline' or 'dateline'; None where the text states no day of publication, or states
    one in figures whose order cannot be told.
    """

    title: str | None
    published: date | None
    published_basis: str | None
    agency: str | None
    dateline_place: str | None
    blocks: tuple[Block, ...]


class _Forms:
    """Forms of words as two patterns: those that open a paragraph, and those that close it."""

    def __init__(self, forms: tuple[Form, ...]) -> None:
        opening = [f.pattern for f in forms if f.pattern.startswith("^")]
        closing = [f for f in forms if not f.pattern.startswith("^")]
        self._opening = re.compile("|".join(opening), re.IGNORECASE)
        self._begins: dict[str, tuple[str, ...]] | None = (
            None  # by the first letter; none where any may open a form
        )
        begins = openings(self._opening.pattern, _BEGINNING)
        if begins is not None:
            self._begins = {b[0]: tuple(sorted(o for o in begins if o[0] == b[0])) for b in begins}
        self._closing = re.compile("|".join(f.pattern for f in closing), re.IGNORECASE)
        self._holds = tuple(sign for f in closing for sign in f.holds)

    def fit(self, words: str) -> bool:
        """Whether a paragraph has one of the forms."""
        if self._may_open(words) and self._opening.match(words):
            return True
        tail = in_small(words[-_CLOSING:])
        for sign in self._holds:
            if sign in tail:
                return self._closing.search(words, max(len(words) - _CLOSING, 0)) is not None
        return False

    def _may_open(self, words: str) -> bool:
        if self._begins is None:
            return True
        small = words[:_BEGINNING].lower()
        begins = self._begins.get(small[:1])
        return begins is not None and small.startswith(begins)


_BEGINNING = 5  # letters of what opens a form that are looked at before it is tried
_CLOSING = 120  # characters: no closing form is longer
_CAPTIONS = _Forms(CAPTIONS)
_BOILERPLATE = _Forms(BOILERPLATE)
_BRACKET_CAPTION = re.compile(
    r"\[[A-Z][^\[\] ]*(?:[ /][A-Z][^\[\] ]*){0,5}\]\.?$"
)  # names, each with its capital
_LINK_LIST = re.compile(LINK_LISTS, re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-–—•*·▪●■►‣o]|\(?\d{1,2}[.)])\s+\S")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_LEADING_DATE = re.compile(r"^(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?(?:19|20)\d\d ?:")
_LONGEST_LINE_TRIED = 600  # no byline, caption or link is longer; keeps patterns off long text
_TITLE_LENGTH = 220
_WRAPPED_LINE = 60
_SHORTEST_WRAPPED = 30


def lay_out(text: str, title: str | None = None) -> Layout:
    """Divide a report's text into blocks; every character that is not white lies in exactly one.

    `title` is the headline where the source gave it apart from the text.

    >>> [b.role for b in lay_out("Shells hit town\\n\\nWire, 21 May 2018\\n\\nTwo died. ").blocks]
    ['headline', 'dateline', 'body']
    """
    paragraphs = _paragraphs(text)
    roles, bylines = _roles(text, paragraphs, title)
    blocks: list[Block] = []
    dateline: Dateline | None = None
    for number, ((start, end), role) in enumerate(zip(paragraphs, roles, strict=True)):
        found = read_dateline(text[start : min(end, start + 240)]) if role == "body" else None
        while found and found.length < end - start:  # an agency that relays another puts its own before it
            dateline = dateline or found
            blocks.append(
                Block(start, start + len(text[start : start + found.length].rstrip()), "dateline", number)
            )
            start += found.length
            found = read_dateline(text[start : min(end, start + 240)])
        hour = read_hour(text[start : min(end, start + 40)]) if role == "body" else 0
        if hour:  # "18:40 Two people were killed": an entry of a diary of the day
            blocks.append(Block(start, start + len(text[start : start + hour].rstrip()), "dateline", number))
            start += hour
        if found:  # a line of its own
            dateline, role = dateline or found, "dateline"
        blocks.append(Block(start, end, role, number))
    headline = next((text[b.start : b.end] for b in blocks if b.role == "headline"), None)
    return _with_date(title or headline, bylines, dateline, tuple(blocks))


def _with_date(
    title: str | None, bylines: list[Byline], dateline: Dateline | None, blocks: tuple[Block, ...]
) -> Layout:
    dated = sorted((b for b in bylines if b.published), key=lambda b: b.updated)
    agency = next((b.agency for b in bylines if b.agency), None) or (dateline.agency if dateline else None)
    place = dateline.place if dateline else None
    if dated:
        return Layout(title, dated[0].published, "byline", agency, place, blocks)
    if dateline and dateline.published:
        return Layout(title, dateline.published, "dateline", agency, place, blocks)
    return Layout(title, None, None, agency, place, blocks)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The stretches between blank lines; within them, lines that are no continuation of the line before."""
    spans: list[tuple[int, int]] = []
    at = 0
    joined = False
    for line in text.splitlines(keepends=True):
        start = at + len(line) - len(line.lstrip())
        end = at + len(line.rstrip())
        at += len(line)
        if start >= end:
            joined = False
            continue
        if joined and spans and _continues(text, spans[-1], start, end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        joined = True
    return spans


def _continues(text: str, before: tuple[int, int], start: int, end: int) -> bool:
    """Whether a line goes on from the one above it, as in text that was broken at a fixed width."""
    line_start = max(text.rfind("\n", 0, before[1]) + 1, before[0])
    last = text[max(line_start, before[1] - 4) : before[1]]
    if _SENTENCE_END.search(last) or last.endswith(":") or _BULLET.match(text, start, min(end, start + 8)):
        return False
    length = before[1] - line_start
    return length >= _WRAPPED_LINE or (length >= _SHORTEST_WRAPPED and text[start].islower())


@dataclass(slots=True)
class _Reading:
    """Where the walk through the paragraphs stands."""

    roles: list[str] = field(default_factory=list)
    bylines: list[Byline] = field(default_factory=list)
    in_head: bool = True
    in_links: bool = False


def _roles(text: str, paragraphs: list[tuple[int, int]], title: str | None) -> tuple[list[str], list[Byline]]:
    reading = _Reading()
    known = " ".join((title or "").split()).casefold()
    for number, (start, end) in enumerate(paragraphs):
        words = text[start : min(end, start + _LONGEST_LINE_TRIED)]
        is_title = number < 3 and reading.in_head and "headline" not in reading.roles
        same = is_title and bool(known) and " ".join(words.split()).casefold() == known
        opens = number == 0 and not known and len(paragraphs) > 1
        if is_title and (same or (opens and _looks_like_title(words))):
            reading.roles.append("headline")
        elif reading.in_head and _names_the_writer(words, text, paragraphs[number + 1 : number + 2]):
            reading.bylines.append(Byline(None, words.split(",")[0].strip(), False))
            reading.roles.append("dateline")
        else:
            reading.roles.append(_role(words, end - start, reading))
    if "body" not in reading.roles:  # nothing but a headline: it is what the report says
        reading.roles = ["body" if r == "headline" else r for r in reading.roles]
    return reading.roles, reading.bylines


def _role(words: str, length: int, reading: _Reading) -> str:
    if length >= _LONGEST_LINE_TRIED:
        reading.in_head = reading.in_links = False
        return "body"
    byline = read_byline(words, reading.in_head)
    if byline:
        reading.bylines.append(byline)
        return "dateline"
    if is_boilerplate(words):
        reading.in_links = bool(_LINK_LIST.match(words))
        return "boilerplate"
    if is_caption(words) and not read_dateline(words):
        return "caption"
    if reading.in_links and len(words) < 140 and not _SENTENCE_END.search(words):
        return "boilerplate"
    reading.in_head = reading.in_links = False
    return "body"


def _names_the_writer(words: str, text: str, following: list[tuple[int, int]]) -> bool:
    """Whether a line of a few words in capitals stands right above a dated byline: an agency's or a desk's name."""
    names = words.replace(",", " ").split()
    if (
        not following
        or len(names) > 6
        or _SENTENCE_END.search(words)
        or not all(n[0].isupper() for n in names)
    ):
        return False
    start, end = following[0]
    below = read_byline(text[start:end], True)
    return below is not None and below.published is not None and read_byline(words, True) is None


def _looks_like_title(words: str) -> bool:
    """A short first line without a full stop that is no byline, caption, dateline or dated entry."""
    if len(words) > _TITLE_LENGTH or words.endswith((".", ":", ";", ",")) or _BULLET.match(words):
        return False
    return not (
        read_byline(words, True)
        or is_caption(words)
        or is_boilerplate(words)
        or read_dateline(words)
        or _LEADING_DATE.match(words)
    )


def is_caption(words: str) -> bool:
    """Whether a paragraph is the caption of a picture. Text all in capitals comes from a wire: it has none."""
    if words.isupper():
        return False
    if words.endswith(("]", "].")):
        return not words.startswith("[") and bool(_BRACKET_CAPTION.search(words))
    return _CAPTIONS.fit(words)


def is_boilerplate(words: str) -> bool:
    """Whether a paragraph belongs to the page and not to the report."""
    return _BOILERPLATE.fit(words)
