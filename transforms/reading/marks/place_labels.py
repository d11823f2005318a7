"""Places that label what follows: "Kabul: bomb kills two", "* Mosul - Two policemen died"."""

import re
from functools import lru_cache

from transforms.reading.lexicon.classes import entry_of
from transforms.reading.lexicon.place_words import SECTIONS
from transforms.reading.marks.place_marks import COUNTRY, PlaceMark
from transforms.reading.marks.place_names import (
    INITIALS,
    NAME,
    kind_within,
    may_be_here,
    may_be_place,
    read_name,
)
from transforms.reading.text.words import Words

_HEADING = 6  # words
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?(?:(?:-|–| and | to )\d{1,2})?"
_DAY = rf"(?:[A-Z][a-z]+day,? )?(?:{_NUMBER} {_MONTH}|{_MONTH} {_NUMBER})(?:,? (?:19|20)\d\d)?|[A-Z][a-z]+day"
_LABELLED = re.compile(
    rf"(?P<item>[\s*•·▪●■►‣–—-]*(?:\(?(?:\d{{1,2}}|[a-z])[.)] )?)"
    rf"(?P<before>(?:{_DAY})(?:,|:| [-–—]) )?(?P<name>{NAME.pattern})"
    rf"(?P<within>(?:, {NAME.pattern}){{1,2}}| \({NAME.pattern}\))?(?P<day>,? \(?(?:{_DAY})\)?)?"
    r"(?P<ends>:| -{1,2}| [–—]|\.)(?=\s|$)"
)
_ENDS = frozenset([":", "-", "--", "–", "—", "."])
_IN_LABELS = frozenset(
    ["of", "the", "de", "la", "los", "del", "al", "el", "and", "to", "st", "nd", "rd", "th"]
)
_LONGEST_LABEL = 60  # words


def section_place(words: Words) -> list[PlaceMark]:
    """The place that heads a section: a line in capitals that is a country's name or calls its kind.

    >>> [(m.name, m.kind) for m in section_place(read_words("NORTHERN TARN PROVINCE"))]
    [('NORTHERN TARN PROVINCE', 'province')]
    """
    text = words.text.strip(" \n:*-•")
    if not text.isupper() or len(words.lows) > _HEADING or any(c.isdigit() or c in ",.;" for c in text):
        return []
    low = text.lower()
    kind = "country" if low in COUNTRY or low.rpartition(" of ")[2] in COUNTRY else kind_within(text)
    if kind not in ("country", "province", "region") or low in SECTIONS:
        return []
    start = words.text.index(text)
    return [PlaceMark(start, start + len(text), text, "at", kind)]


def leading_place(words: Words) -> list[PlaceMark]:
    """The place that a headline begins with: "Kabul: bomb kills two", "Abu Shouk, 20 September"."""
    m = NAME.match(words.text)
    if m is None or words.text[m.end() : m.end() + 1] not in (":", ",") or not words.lows:
        return []
    name = read_name(m.group())
    if name is None or entry_of[name.text.lower()].flags:
        return []
    start, end = m.start() + name.start, m.start() + name.end
    if not may_be_here(words, start, end, name.text, name.initials):
        return []
    return [PlaceMark(start, end, name.text, "at", name.kind)]


def labelled_place(words: Words) -> list[PlaceMark]:
    """The place that labels a sentence: "* Mosul - Two policemen died", "Lem, 3 May: a mine killed six".

    >>> [m.name for m in labelled_place(read_words("* TEL AMAR - Two died."))]
    ['TEL AMAR']
    >>> [m.name for m in labelled_place(read_words("3 May, Lem: Shells killed six."))]
    ['Lem']
    """
    m = _label_of(words.text) if _may_label(words) else None
    if m is None or not _labels(m):
        return []
    name = m["name"]
    lows = name.lower().split()
    if any(low in SECTIONS or entry_of[low].flags for low in lows) or any(p.isdigit() for p in name):
        return []
    start, end = m.span("name")
    if len(lows) > 3 or INITIALS.fullmatch(name) or not may_be_place(words.text, start, name):
        return []
    return [PlaceMark(start, end, name, "of", "country" if name.lower() in COUNTRY else kind_within(name))]


@lru_cache(maxsize=4)  # a sentence is asked for its label more than once
def _label_of(text: str) -> re.Match[str] | None:
    return _LABELLED.match(text)


def dated_label(words: Words) -> bool:
    """Whether a sentence begins with a place and a day that label it: "Lem, Arden, 3 May: six were killed"."""
    m = _label_of(words.text) if _may_label(words) else None
    return m is not None and bool(m["day"] or m["before"]) and _labels(m)


def _may_label(words: Words) -> bool:
    """Whether a sign that ends a label comes before the first word in small letters that is in none."""
    opened = False
    for at, low in enumerate(words.lows):
        if at == _LONGEST_LABEL:
            return False
        if opened and (low in _ENDS or low[-1] == "."):
            return True
        if (
            len(low) > 1
            and words.text[words.starts[at]] == low[0]
            and low[0].islower()
            and low not in _IN_LABELS
            and "-" not in low
        ):
            return False
        opened = opened or low[0].isalpha()
    return False


def _labels(m: re.Match[str]) -> bool:
    """Whether words that look like one are a label: with a day and a dash, outside a list, they are a dateline."""
    if not (m["day"] or m["before"]):
        return m["ends"] != "." and not m["within"]
    return m["ends"] in (":", ".") or bool(m["item"].strip())
