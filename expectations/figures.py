"""Whether a figure can be derived from the words quoted for it.

Written apart from the reading on purpose: a check that shared the reader's code would share its faults. It
asks less than the reader does (do the words admit this number?) and knows nothing of what is counted.
The words are in `number_words.csv`, after the table of bounds in the design.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

_TOKEN = re.compile(r"\d[\d,.\u00a0\u202f]*(?:\s\d\d\d\b(?![\d,.]))*|%|[^\W\d_]+")
_ARTICLES = frozenset(
    ["a", "an", "the", "his", "her", "their", "its"]
)  # "590 the number of those killed" is not 591
_SCALES: dict[float, float] = {24: 12, 40: 20}  # dozens, scores; other plurals are twice their scale
_POINTS_TO_ONE = re.compile(
    r"\b(?:he|she|him|his|her|their|its|the|another|body|man|woman|was)\b", re.IGNORECASE
)
_POINTS_TO_MANY = re.compile(r"\b(?:they|them|their|both|all)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A number word: its value and how it combines."""

    value: float
    kind: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers that a quote admits, in order, and the fractions of another number that it speaks of."""

    values: tuple[int, ...]
    fractions: tuple[float, ...]
    share: bool


@cache
def number_words() -> dict[str, Word]:
    """The table of number words."""
    with files(__package__).joinpath("number_words.csv").open(encoding="utf-8") as lines:
        return {row["word"]: Word(float(row["value"] or 0), row["kind"]) for row in csv.DictReader(lines)}


def figure_in_quote(quote: str, low: int | None, high: int | None, quantifier: str | None) -> bool:
    """Whether both bounds, where there are such, follow from the quote's digits or number words.

    >>> figure_in_quote("more than 250 fighters", 251, None, "more_than")
    True
    >>> figure_in_quote("dozens of fighters", 55, None, "vague")
    False
    """
    said = numbers_in(quote)
    if (said.share or said.fractions) and max(said.values, default=0) < 2:
        return True  # "half of them": of a number that stands elsewhere
    if not said.values and _POINTS_TO_MANY.search(quote):
        return True  # "they were killed": as many as were told of before
    wanted = []
    if low is not None:
        wanted.append(low - 1 if quantifier == "more_than" else low)
    if high is not None:
        wanted.append(high + 1 if quantifier == "less_than" else high)
    return all(_follows(bound, said, quote) for bound in wanted)


def _follows(bound: int, said: Numbers, quote: str) -> bool:
    if bound in said.values:
        return True
    if bound == 1:
        # Someone named, or pointed to as one, is one person.
        return any(word[:1].isupper() for word in quote.split()) or _POINTS_TO_ONE.search(quote) is not None
    if any(abs(bound - value * part) < 1 for value in said.values for part in said.fractions):
        return True
    return (" and " in quote or "," in quote) and _is_sum(bound, said.values)


def _is_sum(bound: int, values: tuple[int, ...]) -> bool:
    """Whether neighbouring numbers add up to it, as in "three men and two women"."""
    for first in range(len(values)):
        total = values[first]
        for value in values[first + 1 :]:
            total += value
            if total == bound:
                return True
    return False


@lru_cache(maxsize=65536)
def numbers_in(quote: str) -> Numbers:
    """Every number that a quote states, combined as in "two hundred and fifty" or "1.2 million"."""
    words = number_words()
    values: list[int] = []
    fractions: list[float] = []
    share = False
    group: list[float] = []  # numbers of one phrase so far: "two", "two hundred", "two hundred" + "fifty"

    def close() -> None:
        values.extend(_readings(group))
        group.clear()

    tokens = _TOKEN.findall(quote.lower().replace("%", " percent ").replace("at most", ""))
    for position, token in enumerate(tokens):
        word = words.get(token)
        if token[0].isdecimal():
            close()
            group.append(_digits(token))
        elif word is None:
            following = tokens[position + 1] if position + 1 < len(tokens) else ""
            if not (group and token in ("and", "of") and _continues(words.get(following), token, group)):
                close()
        elif word.kind == "share":
            share = True
            close()
        elif word.kind == "fraction":
            fractions.append(word.value * (group.pop() if group and token == "percent" else 1))
            if token.endswith("s"):  # "two thirds": the two is no number of people
                group.clear()
            close()
        elif word.kind in ("times", "many"):
            _multiply(group, values, word)
        else:
            if token in _ARTICLES or not (group and _adds(group[-1], word.value)):
                close()
            group.append(word.value)
    close()
    return Numbers(tuple(values), tuple(fractions), share)


def _multiply(group: list[float], values: list[int], word: Word) -> None:
    """ "Hundred" after "two" is 200, after nothing 100; "thousands" after "tens" is 20 times 1,000."""
    scale = _scale(word)
    if not group:
        group.append(word.value)
    elif group[-1] < scale:
        below = sum(group)
        group[:] = [below * scale] if below < scale else [*group[:-1], group[-1] * scale]
    elif word.kind == "many" and group[-1] >= scale:  # "hundreds of thousands" came through `_continues`
        values.extend(_readings(group))
        group[:] = [word.value]
    else:
        group[-1] *= scale


def _scale(word: Word) -> float:
    """What a word multiplies by: "thousands" alone is 2,000, after a number a thousand times that."""
    return _SCALES.get(word.value, word.value / 2) if word.kind == "many" else word.value


def _continues(following: Word | None, joint: str, group: list[float]) -> bool:
    """Whether a joint ties the next word to the number before: "hundred and five", "tens of thousands"."""
    if following is None:
        return False
    if joint == "of":
        return following.kind in ("times", "many") and _scale(following) > group[-1] / 3
    return following.kind == "one" and group[-1] >= 100 and 0 < following.value < 100


def _adds(before: float, value: float) -> bool:
    """Whether a word adds to the number before it: "twenty three", "two hundred fifty"."""
    return (before % 10 == 0 and 20 <= before < 100 and 0 < value < 10) or (before >= 100 and 0 < value < 100)


def _readings(group: list[float]) -> list[int]:
    total = sum(group)
    countable = group and total < 1e12 and abs(total - round(total)) < 1e-6
    return [round(total)] if countable else []


def _digits(token: str) -> float:
    """ "1,600", "1 600" and "1.600" are 1600; "1.2" is 1.2."""
    plain = re.sub(r"\s", "", token.rstrip(",."))
    if re.fullmatch(r"\d{1,3}([,.]\d{3})+", plain):
        return float(re.sub(r"[,.]", "", plain))
    whole, _, rest = plain.replace(",", "").partition(".")
    return float(f"{whole}.{rest.replace('.', '')}" if rest else whole)
