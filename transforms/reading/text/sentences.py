"""Split a report's blocks into sentences, with offsets to the letter."""

import re
from dataclasses import dataclass

from transforms.reading.text.layout import Layout


@dataclass(slots=True)
class Span:
    """One sentence of a report. Offsets count in the report's text."""

    sentence_no: int
    paragraph_no: int
    role: str
    start: int
    end: int


# Words after which a full stop ends no sentence: titles always, the others unless a new sentence plainly begins.
TITLES = frozenset([
    "mr", "mrs", "ms", "dr", "drs", "prof", "gen", "gens", "lt", "lts", "ltc", "col", "cols", "maj", "capt", "cpl",
    "sgt", "sfc", "spc", "pfc", "pvt", "brig", "adm", "cmdr", "cmdt", "sr", "jr", "st", "sen", "rep", "gov", "pres",
    "amb", "hon", "rev", "fr", "supt", "insp", "det", "messrs", "mt", "ft", "no", "nos", "nr", "p", "pp", "vs",
    "fig", "approx", "art", "sec", "ch", "vol", "incl",
])  # fmt: skip
BEFORE_NUMBERS = frozenset(
    {"art", "ch", "fig", "no", "nos", "nr", "p", "pp", "sec", "vol"}
)  # else plain words
# After the time of day these go on with the sentence: "at 9 p.m. Friday".
AFTER_TIME = frozenset([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
    "thu", "thurs", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept",
    "oct", "nov", "dec", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "gmt", "utc", "est", "edt", "cet", "eet", "ist", "local", "moscow", "eastern",
])  # fmt: skip
SHORTENED = frozenset([
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
    "wed", "thu", "thurs", "fri", "sat", "sun", "inc", "ltd", "co", "corp", "dept", "est", "etc", "al", "dist",
    "prov", "ave", "blvd", "rd", "e.g", "i.e", "u.s", "u.n", "u.k", "u.s.a", "e.u", "d.c",
])  # fmt: skip
# The last choice is for a blank that was lost: "They fled.Nine died." A repeat as the first part (`+`) would have
# Python try the pattern at every letter; a class is looked for, and a single sign is looked for faster.
_ENDS = r"[.!?…]*[\"'”’»)\]]{0,3}(?:\[\d{1,3}\]){0,3}(?=\s|$|(?<=[a-z][a-z]\.)[A-Z][a-z])"
_END = re.compile(rf"[.!?…]{_ENDS}")
_FULL_STOP = re.compile(rf"\.{_ENDS}")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘]{1,24}$")
_OPENS = re.compile(r"\s*[\"'“‘«(\[]{0,2}(?P<first>\S)(?P<rest>[\w'’-]{0,24})")
_STARTERS = frozenset([
    "the", "a", "an", "in", "on", "at", "it", "he", "she", "they", "we", "but", "and", "this", "that", "these",
    "those", "there", "after", "before", "when", "while", "as", "if", "for", "some", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "another", "meanwhile", "earlier", "later", "his", "her",
    "their", "its", "according", "police", "officials", "witnesses", "about",
])  # fmt: skip
# Where an item of a list begins: on its line, or behind a bullet that can be nothing else.
_ITEM = re.compile(r"\n\s*(?=(?:[-–—•*·▪●■►‣]|\(?(?:\d{1,2}[.)]|[a-z]\)))\s+\S)|\s(?=[•▪●■►‣]\s+\S)")
_BULLET = re.compile(r"[\n•▪●■►‣]")
_OPENING = 40  # characters in which the next sentence has to begin
_LONGEST_WORD = 24  # characters of the word before
_LONGEST_SHORT = max(map(len, TITLES | SHORTENED))
_NUMBER_OF_ITEM = re.compile(r"(?:^|\n)\s*\(?\d{1,2}$")


# Characters. Nobody writes a sentence as long; what runs on without an end (tables, lists, text made to be slow) is
# cut between words, so that whatever a pass does within a sentence, its time grows with the text and no faster.
LONGEST = 2000


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
    block = text[start:end]
    shouts = "!" in block or "?" in block or "…" in block
    found = (_END if shouts else _FULL_STOP).finditer(text, start, end)
    ends = [m.end() for m in found if _ends_sentence(text, m, start, end)]
    if "\n" in block or (not block.isascii() and _BULLET.search(block)):
        ends = sorted({*ends, *(m.start() for m in _ITEM.finditer(text, start, end))})
    cuts: list[tuple[int, int]] = []
    at = start
    for cut in [*ends, end]:
        a, b = at, cut
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        at = cut
        while b - a > LONGEST:
            middle = _between_words(text, a)
            cuts.append((a, middle))
            a = middle
            while text[a].isspace():
                a += 1
        if a < b:
            cuts.append((a, b))
    return cuts


def _between_words(text: str, start: int) -> int:
    """Where the words end that a stretch of the greatest length holds in full."""
    end = start + LONGEST
    while end > start and not text[end].isspace():
        end -= 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return end if end > start else start + LONGEST


def _ends_sentence(text: str, m: re.Match[str], start: int, end: int) -> bool:
    first, last = m.span()
    if not (last + 1 < end and text[last] == " " and text[last + 1] in _CAPITALS):
        after = _OPENS.match(text, last, min(end, last + _OPENING))
        if after is None:
            return True
        if after["first"].islower():
            return False
    if last != first + 1 or text[first] != ".":
        return True
    before = text[max(start, first - _LONGEST_WORD) : first]
    word = before.rpartition(" ")[2]
    if len(word) > _LONGEST_SHORT and word.isalpha():
        return True
    if before[-1:].isdigit() and _NUMBER_OF_ITEM.search(text[max(start - 1, first - 8) : first]):
        return False
    word_match = _WORD_BEFORE.search(word)
    opens = _OPENS.match(text, last, min(end, last + _OPENING))
    if word_match is None or opens is None:
        return True
    return not _is_abbreviation(word_match.group(), opens["first"], (opens["first"] + opens["rest"]).lower())


def _is_abbreviation(word: str, first: str, next_word: str) -> bool:
    small = word.lower().rstrip(".").rsplit("-", 1)[-1]  # "Lt.-Col." is told by its last part
    if small in TITLES:
        return small not in BEFORE_NUMBERS or first.isdigit()
    if small in ("a.m", "p.m"):
        return next_word in AFTER_TIME
    if small in SHORTENED or (
        "." in small
        and len(small) <= 7
        and small.replace(".", "").isalpha()
        and len(max(small.split("."), key=len)) == 1
    ):
        return next_word not in _STARTERS
    return len(word) == 1 and word.isupper() and next_word not in _STARTERS
