"""Find the words of dates: the rules of `lexicon.date_rules` as one tree, tried only around words that dates have."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.reading.lexicon.classes import DATE
from transforms.reading.lexicon.date_rules import RULES, Rule
from transforms.reading.lexicon.date_words import CLASSES, QUIET_SIGNALS, SIGNS, is_signal
from transforms.reading.marks.days import Found
from transforms.reading.marks.days.plausible import is_plausible
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_QUIET_SIGNALS = cue(QUIET_SIGNALS)

FEW = 400  # dates read in one sentence; no true sentence has as many, and text made to be slow stops here
_REACH = 6  # words by which a date may begin before the first word that tells of it; most begin with it, or close by
_MOST_DAYS = 7  # in a list: "3, 4 and 5 May"


class _Node:
    """Where the tree of rules stands after some words: what may come next, and the rules that end here."""

    __slots__ = ("next", "rules", "steps")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.rules: list[tuple[int, Rule]] = []  # with their rank
        self.steps: dict[str, list[_Step]] = {}  # by the next word in small letters, once it was met

    def after(self, low: str) -> list["_Step"]:
        """Where a word leads."""
        found = self.steps.get(low)
        if found is None:
            if len(self.steps) >= BOUND_OF_NODE:
                self.steps.clear()
            found = [_step(key, low, self.next[key]) for key in _KEYS_OF[low] if key in self.next]
            self.steps[low] = found
        return found


@dataclass(slots=True)
class _Step:
    """Where a word leads as one of a class. `part`: the class and the word, where it has one; `days`: of the month."""

    node: _Node
    days: bool
    part: tuple[str, str] | None


def _step(key: str, low: str, node: _Node) -> _Step:
    days = key == "{days}"
    named = key[0] == "{" and not days
    return _Step(node, days, (key[1:-1], low.removesuffix("'s")) if named else None)


def _keys(element: str) -> list[str]:
    """The classes that one word of a rule may be of, and its choices that are plain words, together."""
    choices = [SIGNS.get(c, c) for c in element.split("/")]
    plain = "/".join(c for c in choices if c != "/" and not c.startswith("{"))
    return [c for c in choices if c == "/" or c.startswith("{")] + ([plain] if plain else [])


def _tree(rules: Iterable[Rule]) -> _Node:
    root = _Node()
    for rank, rule in enumerate(rules):
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
                if (rank, rule) not in node.rules:
                    node.rules.append((rank, rule))
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
BOUND_OF_NODE = 1_000  # words of which each node of the tree does


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


@dataclass(slots=True)
class _Opening:
    """Where the tree leads from a word; which keys may come next, and whether it may stand alone."""

    steps: list[_Step]
    seconds: frozenset[str]
    alone: bool


class _Openings(dict[str, _Opening | None]):
    """What each word in small letters opens: nothing for most."""

    def __missing__(self, low: str) -> _Opening | None:
        if len(self) >= BOUND:
            self.clear()
        steps = _ROOT.after(low)
        seconds = frozenset().union(*(step.node.next for step in steps))
        alone = any(step.node.rules or step.days for step in steps)
        found = self[low] = _Opening(steps, seconds, alone) if steps else None
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
    quiet = words.has(_QUIET_SIGNALS)
    tell = [
        at for at, entry in enumerate(words.entries)
        if entry.flags & DATE or (quiet and lows[at] in QUIET_SIGNALS)
    ]  # fmt: skip
    for at in tell:
        if at < done:
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
    _step_on(opening.steps, lows, first, (), [], ends)
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
    for rank, rule in node.rules:
        ends.append((at, rank, rule, path, days))
    if node.next and at < len(lows):
        steps = node.after(lows[at])
        if steps:
            _step_on(steps, lows, at, path, days, ends)


def _step_on(
    steps: list[_Step], lows: list[str], at: int, path: _Path, days: list[int], ends: list[_End]
) -> None:
    for step in steps:
        if step.days:
            for after, listed in _day_lists(lows, at):
                _walk(step.node, lows, after, path, listed, ends)
        else:
            _walk(step.node, lows, at + 1, (*path, step.part) if step.part else path, days, ends)


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
