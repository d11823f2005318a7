"""Words of a sentence, with offsets."""

import re
from dataclasses import dataclass

# Order matters: "25-year-old" and "160,000-strong" are one word, "20-30" is three, "U.N." is one. Repeats of
# digits are bounded, so that no run of them is tried over and over.
_TOKEN = re.compile(
    r"\d{1,12}(?:[,.]\d{1,12}){0,4}-(?:[a-z]|YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|STRONG|MAN|MEMBER|ODD)[^\W\d_]*(?:-[^\W\d_]+)*"
    r"|\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,4}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:[^\W\d_]{1,2}\b)?"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_]+(?:[-'’][^\W_]+)*"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign. Offsets count in the sentence; `low` is the word in small letters."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number, not a sign."""
        return self.text[0].isalnum()


def tokenise(sentence: str) -> list[Token]:
    """Words, numbers and signs of a sentence, in order."""
    capitals = sentence.isupper()
    return [
        Token(m.start(), m.end(), m.group(), _small(m.group(), capitals)) for m in _TOKEN.finditer(sentence)
    ]


def _small(word: str, capitals: bool) -> str:
    """The word in small letters; IS, the group, is kept apart from the verb unless all is in capitals."""
    return "isis" if word == "IS" and not capitals else word.lower().replace("’", "'")
