"""Find the words of dates: the rules of `lexicon.date_rules` as one tree, tried only around words that dates have."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from transforms.reading.lexicon.classes import DATE
from transforms.reading.lexicon.date_rules import CLASSES, QUIET_SIGNALS, RULES, SIGNS, Rule, is_signal
from transforms.reading.marks.days import Found
from transforms.reading.marks.days.plausible import is_plausible
from transforms.reading.text.words import Words

FEW = 400  # dates read in one sentence; no true sentence has as many, and text made to be slow stops here
_REACH = 6  # words by which a date may begin before the first word that tells of it; most begin with it, or close by
_MOST_DAYS = 7  # in a list: "3, 4 and 5 May"


class _Node:
    """Where the tree of rules stands after some words: what may come next, and the rules that end here."""

    __slots__ = ("next", "rules")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.rules: list[Rule] = []


def _keys(element: str) -> list[str]:
    """The classes that one word of a rule may be of, and its choices that are plain words, together."""
    choices = [SIGNS.get(c, c) for c in element.split("/")]
    plain = "/".join(c for c in choices if c != "/" and not c.startswith("{"))
    return [c for c in choices if c == "/" or c.startswith("{")] + ([plain] if plain else [])


def _tree(rules: Iterable[Rule]) -> _Node:
    root = _Node()
    for rule in rules:
        for wording in rule.words.split("|"):
            ends = [root]
            for element in wording.split():
                optional = element.endswith("?")
                reached = [
                    node.next.setdefault(key, _Node())
                    for node in ends
                    for key in _keys(element.removesuffix("?"))
                ]
                ends = ends + reached if optional else reached
            for node in ends:
                if rule not in node.rules:
                    node.rules.append(rule)
    return root


def _plain_words(node: _Node, table: dict[str, set[str]]) -> dict[str, set[str]]:
    for key, below in node.next.items():
        for word in [key] if key == "/" else key.split("/"):
            if not word.startswith("{"):
                table.setdefault(word, set()).add(key)
        _plain_words(below, table)
    return table


_ROOT = _tree(RULES)
_KNOWN = _plain_words(_ROOT, {})
for _name, _words in CLASSES.items():
    for _word in _words:
        _KNOWN.setdefault(_word, set()).add(f"{{{_name}}}")
_WEIGHT = {rule: at for at, rule in enumerate(RULES)}

_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?")
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?:19|20)\d\d"), "{year}"),
    (re.compile(r"(?:19|20)\d0s"), "{decade}"),
    (re.compile(r"\d{1,3}"), "{n}"),
    (re.compile(r"\d{1,2}"), "{num}"),
    (re.compile(r"\d\d"), "{yy}"),
    (re.compile(r"\d{1,2}\.\d{1,2}"), "{dotted}"),
    (_DAY, "{days}"),
    (re.compile(r"\d{1,2}(?:st|nd|rd|th)"), "{dayth}"),
    (re.compile(r"(?:1[0-2]|[1-9])(?:st|nd|rd|th|d)"), "{nth}"),
    (re.compile(r"(?:\d{1,3}|[a-z]{3,8})-(?:hour|day|week)"), "{nunit}"),
    (re.compile(r"(?:early|mid|late)-[a-z]{3,9}"), "{partmonth}"),
    (re.compile(r"(?:early|mid|late)-(?:19|20)\d\d"), "{partyear}"),
    (re.compile(r"[a-z]{3,9}-[a-z]{3,9}"), "{months}"),
)


BOUND = 20_000  # words of which each table keeps what it knows


class _WordKeys(dict[str, tuple[str, ...]]):
    """What a word in small letters may be in a rule, made when it is met first and kept up to a bound."""

    def __missing__(self, low: str) -> tuple[str, ...]:
        if len(self) >= BOUND:
            self.clear()
        found = self[low] = tuple(sorted(_read(low)))
        return found


def _read(low: str) -> set[str]:
    known = set(_KNOWN.get(low, ())) or set(_KNOWN.get(low.removesuffix("'s"), ()))
    if low[0].isdigit() or "-" in low:
        known |= {key for pattern, key in _SHAPES if pattern.fullmatch(low)}
    parts = low.split("-")
    if "{partmonth}" in known and parts[1] not in CLASSES["month"]:
        known.discard("{partmonth}")
    if "{months}" in known and not set(parts) <= CLASSES["month"]:
        known.discard("{months}")
    return known


_KEYS_OF = _WordKeys()


class _Opening(NamedTuple):
    """The branches of the tree that a word opens, by key; which keys may come next, and whether it may stand alone."""

    branches: tuple[tuple[str, _Node], ...]
    seconds: frozenset[str]
    alone: bool


class _Openings(dict[str, _Opening | None]):
    """What each word in small letters opens: nothing for most."""

    def __missing__(self, low: str) -> _Opening | None:
        if len(self) >= BOUND:
            self.clear()
        branches = tuple((key, _ROOT.next[key]) for key in _KEYS_OF[low] if key in _ROOT.next)
        seconds = frozenset().union(*(node.next for _, node in branches))
        alone = any(node.rules or key == "{days}" for key, node in branches)
        found = self[low] = _Opening(branches, seconds, alone) if branches else None
        return found


def _reaches(rules: Iterable[Rule]) -> dict[str, int]:
    """By key: how many words a rule may have before it without one that tells of a date."""
    reaches: dict[str, int] = {}
    for rule in rules:
        for wording in rule.words.split("|"):
            length = 0
            for element in wording.split():
                keys = _keys(element.removesuffix("?"))
                for key in keys:
                    reaches[key] = min(_REACH, max(length, reaches.get(key, 0)))
                if not element.endswith("?") and all(_tells(key) for key in keys):
                    break
                length += _MOST_DAYS if "{days}" in keys else 1
    return reaches


def _tells(key: str) -> bool:
    """Whether every word that a key stands for tells of a date by itself."""
    if key[0] == "{":
        return key in _TELLING or all(map(is_signal, CLASSES.get(key[1:-1], ("-",))))
    return key != "/" and all(word in QUIET_SIGNALS or is_signal(word) for word in key.split("/"))


class _Reaches(dict[str, int]):
    """How many words before a word in small letters a date may begin that it is the first to tell of."""

    def __missing__(self, low: str) -> int:
        if len(self) >= BOUND:
            self.clear()
        found = self[low] = max((_REACH_OF_KEYS.get(key, 0) for key in _KEYS_OF[low]), default=0)
        return found


_TELLING = frozenset({"{year}", "{decade}", "{partmonth}", "{partyear}", "{dayth}"})
_REACH_OF_KEYS = _reaches(RULES)
_REACH_OF = _Reaches()
_OPENINGS = _Openings()
# The rules let these stand between words; after the last they are no part of it.
_TRAILING = frozenset({",", "."})
_JOINS = frozenset({"and", "to", "through", "or", "-", "–", "—", "&", "/"})


def find_words(words: Words) -> list[Found]:
    """The dates' words of a sentence, in order: from each word on the longest that holds."""
    found: list[Found] = []
    lows, done = words.lows, 0
    quiet = not QUIET_SIGNALS.isdisjoint(lows)
    for at, entry in enumerate(words.entries):
        if at < done or not (entry.flags & DATE or (quiet and lows[at] in QUIET_SIGNALS)):
            continue
        start = max(done, at - _REACH_OF[lows[at]])
        while start <= at:
            opening = _OPENINGS[lows[start]]
            if opening and (
                opening.alone
                or (start + 1 < len(lows) and not opening.seconds.isdisjoint(_KEYS_OF[lows[start + 1]]))
            ):
                best = _best(words, start, opening, found)
                if best:
                    found.append(best)
                    start = done = best.last
                    continue
            start += 1
        if len(found) >= FEW:
            break
    return found


_Path = tuple[tuple[str, str], ...]
_End = tuple[int, int, Rule, _Path, list[int]]


def _best(words: Words, first: int, opening: _Opening, before: list[Found]) -> Found | None:
    """The longest date that begins with a word, and holds; of those as long the upper rule's."""
    lows = words.lows
    ends: list[_End] = []
    for key, node in opening.branches:
        if key == "{days}":
            for after, listed in _day_lists(lows, first):
                _walk(node, lows, after, (), listed, ends)
        elif key[0] == "{":
            _walk(node, lows, first + 1, ((key[1:-1], lows[first].removesuffix("'s")),), [], ends)
        else:
            _walk(node, lows, first + 1, (), [], ends)
    if len(ends) > 1:
        ends.sort(key=lambda e: (-e[0], e[1]))
    for last, _, rule, path, days in ends:
        while lows[last - 1] in _TRAILING:
            last -= 1
        one = Found(first, last, rule, lows[first:last], dict(path), days)
        if is_plausible(words, one, before):
            return one
    return None


def _walk(node: _Node, lows: list[str], at: int, path: _Path, days: list[int], ends: list[_End]) -> None:
    for rule in node.rules:
        ends.append((at, _WEIGHT[rule], rule, path, days))
    following = node.next
    if at >= len(lows) or not following:
        return
    low = lows[at]
    for key in _KEYS_OF[low]:
        below = following.get(key)
        if below is None:
            continue
        if key == "{days}":
            for after, listed in _day_lists(lows, at):
                _walk(below, lows, after, path, listed, ends)
        elif key[0] == "{":
            _walk(below, lows, at + 1, (*path, (key[1:-1], low.removesuffix("'s"))), days, ends)
        else:
            _walk(below, lows, at + 1, path, days, ends)


def _day_lists(lows: list[str], at: int) -> list[tuple[int, list[int]]]:
    """Where days of the month end that are joined, and which they are; a comma joins where "and" comes after."""
    lists = [(at + 1, [_day(lows[at])])]
    while len(lists) < _MOST_DAYS:
        after, days = lists[-1]
        step = 1 if after < len(lows) and (lows[after] in _JOINS or lows[after] == ",") else 0
        if step and lows[after] == "," and after + 1 < len(lows) and lows[after + 1] in _JOINS:
            step = 2
        if not step or after + step >= len(lows) or not _DAY.fullmatch(lows[after + step]):
            break
        lists.append((after + step + 1, [*days, _day(lows[after + step])]))
    while len(lists) > 1 and lows[lists[-1][0] - 2] == ",":
        lists.pop()
    return lists


def _day(low: str) -> int:
    return int(low.rstrip("sthndr"))
