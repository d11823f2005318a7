"""A sentence's words, each with what the lexicon knows of it: the words of a text come again, and are read once."""

import re
from dataclasses import dataclass

from transforms.reading.lexicon.classes import Entry, entry_of
from transforms.reading.lexicon.subjects import Subject
from transforms.reading.text.cues import DECLARED, Cues

_UNSEEN = "\u200b-\u200d\u2060\ufeff\u00ad"  # marks of no width, which web pages leave between words


def _word(letter: str, sign: str) -> re.Pattern[str]:
    """One word, number or sign. `letter`: the class of letters; `sign`: of letters and figures.

    Order matters: "25-year-old" and "160,000-strong" are one word, "M23" and "U.N." too, "20-30" is three. Repeats
    of digits are bounded, so that no run of them is tried over and over.
    """
    return re.compile(
        rf"{letter}{{2,}}+\d{{0,4}}+(?:[-'’](?!{letter}\.{letter}\.){sign}++)*+"
        rf"|[^\w\s{_UNSEEN}]"
        r"|\d{1,12}(?:[,.]\d{1,12}){0,4}-(?:[a-z]|YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|STRONG|MAN|MEMBER|ODD)"
        rf"{letter}*(?:-{letter}+)*"
        r"|\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,4}(?!\d)(?:\.\d+)?"
        rf"|\d{{1,15}}(?:\.\d{{1,9}})?(?:{letter}{{1,2}}\b)?"
        rf"|(?:{letter}\.){{2,8}}"
        rf"|{letter}\d{{0,4}}(?:[-'’]{sign}+)*"
        rf"|[^\s{_UNSEEN}]"
    )


# Plain letters are told faster, and most sentences have no others.
_WORD = _word(r"[^\W\d_]", r"[^\W_]")
_WORD_ASCII = _word("[A-Za-z]", "[A-Za-z0-9]")


# Names that are small words of English but for their capitals, in text that has small letters.
IN_CAPITALS = {"IS": "isis", "WHO": "w.h.o.", "US": "u.s."}
# What may stand between two words of a name that have capitals: "Deir el Balah", "Democratic Republic of the Congo".
_JOINTS = frozenset(["of", "the", "and", "de", "la", "los", "del", "al", "el"])
_CAPITAL = re.compile("[A-Z]")


@dataclass(slots=True)
class Words:
    """A sentence as parallel lists, one item a word or sign. Offsets count in `text`.

    `lows`: in small letters (IS, the group, is "isis", and WHO, the agency, "w.h.o."); `entries`: what the lexicon
    knows; `flags`: every flag that some word has, so that a pass can tell at once that a sentence holds nothing for it;
    `cues`: which rules have words in it (see `text.cues`);
    `capitals`: the stretches between blanks that have a capital each, or join two that do: all names lie in them;
    `subjects`: where words speak of one thing, once that was read (see `marks.conflict`);
    `small`: the text in small letters, once it was asked for.
    """

    text: str
    starts: list[int]
    ends: list[int]
    lows: list[str]
    entries: list[Entry]
    flags: int
    cues: Cues
    capitals: list[tuple[int, int]]
    subjects: list[tuple[int, int, Subject]] | None = None
    small: str | None = None

    def __len__(self) -> int:
        return len(self.lows)

    def has(self, cue: int) -> bool:
        """Whether one of the words of a cue stands in the sentence (see `text.cues`)."""
        return self.cues & cue

    def in_small(self) -> str:
        """The text in small letters, as long as it is; signs are left."""
        if self.small is None:
            self.small = in_small(self.text)
        return self.small

    def low(self, at: int) -> str:
        """The word at a place in small letters; none where the sentence has ended."""
        return self.lows[at] if at < len(self.lows) else ""

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital."""
        return is_capital(self.text, self.starts[at])

    def between(self, first: int, last: int) -> str:
        """The text from a word up to another (`last` excluded)."""
        return self.text[self.starts[first] : self.ends[last - 1]]


@dataclass(slots=True)
class _Piece:
    """What stands between two blanks: where its words begin and end in it, the words, what is known of them.

    `word`: what is known of it where it is one word from end to end, as nearly all are; `capital`: it has one;
    `joint`: it may join two that do; `in_small`: the same in text with small letters, where that is another.
    """

    word: Entry | None
    spans: list[tuple[int, int]]
    entries: list[Entry]
    flags: int
    cues: tuple[int, ...]
    capital: bool
    joint: bool
    in_small: "_Piece | None" = None


_FIRST, _LAST, _PLAIN = 65, 90, 127  # the numbers of A, of Z, and of the last sign of English
BOUND = 50_000  # pieces that are kept
LONGEST_KEPT = 40  # characters; longer ones hardly come again
_PIECES: dict[str, _Piece] = {}


def _piece(text: str) -> _Piece:
    """A piece of text that is met first, divided into words: no word reaches over a blank."""
    if len(_PIECES) >= BOUND:
        _PIECES.clear()
    spans = [m.span() for m in (_WORD_ASCII if text.isascii() else _WORD).finditer(text)]
    small = _small(text)
    lows = [small[a:b] for a, b in spans]
    found = _piece_of(text, small, spans, lows)
    named = [IN_CAPITALS.get(text[a:b], low) for (a, b), low in zip(spans, lows, strict=True)]
    if named != lows:
        found.in_small = _piece_of(text, small, spans, named)
    if len(text) <= LONGEST_KEPT:
        _PIECES[text] = found
    return found


def _piece_of(text: str, small: str, spans: list[tuple[int, int]], lows: list[str]) -> _Piece:
    entries = [entry_of[low] for low in lows]
    flags = 0
    for entry in entries:
        flags |= entry.flags
    cues = tuple(DECLARED.of_words(lows) | DECLARED.of_text(small))
    return _Piece(
        entries[0] if spans == [(0, len(text))] else None, spans, entries, flags, cues,
        _CAPITAL.search(text) is not None, text in _JOINTS,
    )  # fmt: skip


def is_capital(text: str, at: int) -> bool:
    """Whether a letter of a text is a capital; told by its number, for which machine code calls nothing."""
    code = ord(text[at])
    return _FIRST <= code <= _LAST or (code > _PLAIN and text[at].isupper())


def in_small(text: str) -> str:
    """A text in small letters, as long as it was."""
    if text.isascii():
        return text.casefold()  # the same, and in machine code the faster
    small = text.lower()
    if len(small) != len(text):  # a letter whose small form is longer
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return small


def _small(text: str) -> str:
    """A text as rules have it: in small letters, as long as it was, with plain apostrophes."""
    return in_small(text).replace("’", "'")


def read_words(sentence: str) -> Words:
    """Divide a sentence into words, numbers and signs.

    >>> read_words("Fire killed 1,200-odd U.N. staff.").lows
    ['fire', 'killed', '1,200-odd', 'u.n.', 'staff', '.']
    """
    starts: list[int] = []
    ends: list[int] = []
    entries: list[Entry] = []
    capitals: list[tuple[int, int]] = []
    flags = at = 0
    opened, closed = -1, 0  # the stretch with capitals
    if DECLARED.more:  # by a module that Python came to since
        _PIECES.clear()
        DECLARED.more = False
    cues = Cues(DECLARED.count)
    told = cues.told
    for text in sentence.split(" "):
        if not text:
            at += 1
            continue
        piece = _PIECES.get(text)
        if piece is None:
            piece = _piece(text)
        if piece.in_small is not None and not sentence.isupper():
            piece = piece.in_small
        end = at + len(text)
        flags |= piece.flags
        for cue in piece.cues:
            told[cue] = True
        if piece.capital:
            opened = at if opened < 0 else opened
            closed = end
        elif opened >= 0 and not piece.joint:
            capitals.append((opened, closed))
            opened = -1
        word = piece.word
        if word is not None:
            entries.append(word)
            starts.append(at)
            ends.append(end)
        else:
            entries += piece.entries
            for first, last in piece.spans:
                starts.append(at + first)
                ends.append(at + last)
        at = end + 1
    if opened >= 0:
        capitals.append((opened, closed))
    lows = [entry.low for entry in entries]
    return Words(sentence, starts, ends, lows, entries, flags, cues, capitals)
