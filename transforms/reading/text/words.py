"""A sentence's words, each with what the lexicon knows of it: one pass over the letters, one look-up a word."""

import re
from dataclasses import dataclass

from transforms.reading.lexicon.classes import Entry, entry_of

# Order matters: "25-year-old" and "160,000-strong" are one word, "20-30" is three, "U.N." is one. Repeats of
# digits are bounded, so that no run of them is tried over and over.
_WORD = re.compile(
    r"[^\W\d_][^\W_]*(?:[-'’][^\W_]+)*(?!\.[^\W\d_]\.)"
    r"|\d{1,12}(?:[,.]\d{1,12}){0,4}-(?:[a-z]|YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|STRONG|MAN|MEMBER|ODD)[^\W\d_]*(?:-[^\W\d_]+)*"
    r"|\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,4}(?!\d)(?:\.\d+)?|\d{1,15}(?:\.\d{1,9})?(?:[^\W\d_]{1,2}\b)?"
    r"|(?:[^\W\d_]\.){2,8}"
    r"|[^\s\u200b-\u200f\u2060\ufeff]"
)
# Initials that in small letters are words of another kind; text all in capitals does not tell them apart.
_INITIALS_READ = {"IS": "isis", "US": "u.s.", "WHO": "w.h.o.", "IT": "i.t."}
_INITIALS = re.compile("|".join(_INITIALS_READ))


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as parallel lists, one item a word or sign. Offsets count in `text`.

    `lows`: in small letters (IS, the group, is "isis"); `entries`: what the lexicon knows; `flags`: every flag that
    some word has, so that a pass can tell at once that a sentence holds nothing for it.
    """

    text: str
    starts: list[int]
    ends: list[int]
    lows: list[str]
    entries: list[Entry]
    flags: int

    def __len__(self) -> int:
        return len(self.lows)

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital."""
        return self.text[self.starts[at]].isupper()

    def between(self, first: int, last: int) -> str:
        """The text from a word up to another (`last` excluded)."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def read_words(sentence: str) -> Words:
    """Divide a sentence into words, numbers and signs.

    >>> read_words("Fire killed 1,200-odd U.N. staff.").lows
    ['fire', 'killed', '1,200-odd', 'u.n.', 'staff', '.']
    """
    spans = [m.span() for m in _WORD.finditer(sentence)]
    small = sentence.lower()
    if len(small) != len(sentence):  # a letter whose small form is longer
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in sentence)
    small = small.replace("’", "'")
    lows = [small[a:b] for a, b in spans]
    if _INITIALS.search(sentence) and not sentence.isupper():
        lows = [_INITIALS_READ.get(sentence[a:b], low) for low, (a, b) in zip(lows, spans, strict=True)]
    entries = [entry_of[low] for low in lows]
    flags = 0
    for entry in entries:
        flags |= entry.flags
    return Words(sentence, [a for a, _ in spans], [b for _, b in spans], lows, entries, flags)
