"""Split a report's blocks into sentences, with offsets to the letter."""

import re
from dataclasses import dataclass

from transforms.reading.text.layout import Layout


@dataclass(frozen=True, slots=True)
class Span:
    """One sentence of a report. Offsets count in the report's text."""

    sentence_no: int
    paragraph_no: int
    role: str
    start: int
    end: int


# Words after which a full stop ends no sentence: titles always, the others unless a new sentence plainly begins.
TITLES = frozenset(
    """
    mr mrs ms dr prof gen lt col maj capt cpl sgt pvt brig adm cmdr sr jr st sen rep gov pres hon rev fr
    supt insp det messrs mt ft no nos nr vs fig approx art sec ch vol
    """.split()  # noqa: SIM905
)
SHORTENED = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co
    corp dept est etc al dist prov ave blvd rd a.m p.m e.g i.e u.s u.n u.k u.s.a e.u d.c
    """.split()  # noqa: SIM905
)
_END = re.compile(r"(?:\.{3,}|[.!?…]+)(?:[\"'”’»)\]]{0,3})(?=\s|$)|(?<=[a-z]\.)[\"”](?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘]{1,24}$")
_OPENS = re.compile(r"\s+[\"'“‘«(\[]{0,2}(?P<first>\S)(?P<rest>[\w'’-]{0,24})")
_STARTERS = frozenset(
    """
    the a an in on at it he she they we but and this that these those there after before when while as if
    for some one two three four five six seven eight nine ten another meanwhile earlier later his her
    their its according police officials witnesses about at
    """.split()  # noqa: SIM905
)
_LINE_BREAK = re.compile(r"\n\s*(?=(?:[-–—•*·▪●■►‣]|\(?\d{1,2}[.)])\s+\S)")


def split_sentences(text: str, layout: Layout) -> list[Span]:
    """Split every block of the layout into sentences; each character that is not white belongs to exactly one.

    Headlines, datelines and captions keep to their block and are split like the body.
    """
    spans: list[Span] = []
    for block in layout.blocks:
        for start, end in _cut(text, block.start, block.end):
            spans.append(Span(len(spans), block.paragraph_no, block.role, start, end))
    return spans


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a stretch, trimmed of white space."""
    ends = [m.end() for m in _END.finditer(text, start, end) if _ends_sentence(text, m, start, end)]
    ends += [m.start() for m in _LINE_BREAK.finditer(text, start, end)]
    cuts: list[tuple[int, int]] = []
    at = start
    for cut in [*sorted(set(ends)), end]:
        a, b = at, cut
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            cuts.append((a, b))
        at = cut
    return cuts


def _ends_sentence(text: str, m: re.Match[str], start: int, end: int) -> bool:
    mark = m.group(0)
    after = _OPENS.match(text, m.end(), min(end, m.end() + 40))
    if after is None:
        return True
    first = after["first"]
    if first.islower():
        return False
    if mark.startswith(("!", "?")) and mark[-1] in "\"'”’" and first.islower():
        return False
    if mark != ".":
        return not (mark.startswith("..") and first.islower())
    word_match = _WORD_BEFORE.search(text, max(start, m.start() - 24), m.start())
    word = word_match.group(0) if word_match else ""
    return not _is_abbreviation(word, first, (after["first"] + after["rest"]).lower())


def _is_abbreviation(word: str, first: str, next_word: str) -> bool:
    small = word.lower().rstrip(".")
    if small in TITLES:
        return not (small in ("no", "nos", "nr", "fig", "art", "sec", "ch", "vol") and not first.isdigit())
    if small in SHORTENED or (
        "." in small
        and len(small) <= 7
        and small.replace(".", "").isalpha()
        and len(max(small.split("."), key=len)) == 1
    ):
        return next_word not in _STARTERS
    return len(word) == 1 and word.isupper() and next_word not in _STARTERS
