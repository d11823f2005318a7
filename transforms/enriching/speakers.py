"""Who a speaker is whom a claim names barely: "Ansari said", "its director", "the same sources".

A report says once who a man is, beside his name ("the provincial police chief, Moazzam Jah Ansari") or in the sentence
in which he speaks ("the hospital received 58 bodies, its director said"). The words found there are looked up as any
speaker's are (`sources.identify_source`).
"""

import re
from collections.abc import Iterator

_BESIDE = 90  # characters on either side of a name in which its bearer is described
_BREAK = re.compile(r"[.!?](?:[\"”’']?\s)|\n")
_AGAIN = re.compile(
    r"\b(?:same|these|those|both) (?:\w+ )?(?:sources?|officials?|speakers?)\b", re.IGNORECASE
)
_SPOKESMAN = re.compile(
    r"(?:(?:a|the|its|their) )?spokes(?:man|woman|person)|(?:the |its |a )?(?:statement|report|group|organi[sz]ation)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:(?:a|an|the|its|his|her|their) )?(?:spokes(?:man|woman|person)|director|head|chief|office|superintendent|"
    r"delegate|representative|leader|owner|official|staff)",
    re.IGNORECASE,
)
# Whose words, a list or a count are.
_WHOSE = re.compile(
    r" (?:(?:up|compiled|drawn|kept|made|issued|published|released) )*(?:by|of|from|at) ([^,.;:()\n]{1,60})"
)
_TITLE = re.compile(r"(?:Dr|Prof(?:essor)?|Doctor|Mrs?|Ms|Sister|Father|Fr|Brother)\.?")


def again(words: str) -> bool:
    """Whether an attribution points back at the speaker before: "the same sources"."""
    return bool(_AGAIN.search(words))


def speaks_for(words: str) -> bool:
    """Whether a speaker is told by no more than that he speaks for somebody: as a rule for who spoke before.

    "The number is 65, the police said. Some had been listed twice, a spokesman explained."
    """
    return bool(_SPOKESMAN.fullmatch(" ".join(words.split())))


def described(words: str, text: str, start: int) -> Iterator[str]:
    """What a report says beside a speaker's name, the nearest first: (after the name, before it), or round his role,
    or of whose a list or count is: "a list drawn up by the hospital".

    words: the attribution; start: where the claim lies in the text.
    """
    name = " ".join(words.split())
    if name[:1].isupper():
        places = [m.start() for m in re.finditer(re.escape(name), text)] or [
            m.start() for m in re.finditer(rf"\b{re.escape(name.split()[-1])}\b", text)
        ]
        for at in places[:2]:
            yield from _round(text, at, at + len(name))
        return
    near = [m.start() for m in re.finditer(re.escape(name), text, re.IGNORECASE)]
    for at in sorted(near, key=lambda a: abs(a - start))[:1]:
        end = at + len(name)
        if _ROLE.fullmatch(name):
            yield _sentence(text, at, end)
        elif whose := _WHOSE.match(text, end):
            yield whose[1]


def _round(text: str, start: int, end: int) -> Iterator[str]:
    """An apposition after a name in commas, then what leads up to the name in its clause, and to its title."""
    sentence = _sentence(text, start, end)
    at = sentence.find(text[start:end])
    if at < 0:
        return
    before, after = sentence[:at], sentence[at + end - start :]
    if after.startswith((", ", " of ", " from ")):
        yield after[1:].split(",")[0][:_BESIDE]
    *earlier, last = before.rstrip(" ,").split(",")
    yield last[-_BESIDE:]
    if earlier and _TITLE.fullmatch(last.strip()):
        yield earlier[-1][-_BESIDE:]


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence that holds a stretch of text, no more than some words on either side of it."""
    low, high = max(0, start - 3 * _BESIDE), min(len(text), end + 3 * _BESIDE)
    for match in _BREAK.finditer(text, low, start):
        low = match.end()
    after = _BREAK.search(text, end, high)
    return text[low : after.start() if after else high]
