"""Which words a pattern cannot match without, told by the pattern itself."""

import re
from collections.abc import Callable, Sequence
from re import _constants, _parser  # type: ignore[attr-defined]  # what Python itself reads patterns with
from typing import Any, NamedTuple

_ANYTHING = "\x00"  # in a form: letters or none, or signs
_EDGE = "\x01"  # in a form: a sign, a blank or the edge of a word
_MOST = 500  # forms of a part of a pattern
_HEAD = 2  # letters of what a pattern begins with
_OPENING = 6  # letters of the words that it begins with
_BLANKS = frozenset(letter for letter in map(chr, range(0x3001)) if letter.isspace())
_SMALL = frozenset([
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "had", "has", "have", "he", "in", "is", "it", "of", "on",
    "or", "said", "that", "the", "to", "was", "were", "with",
])  # fmt: skip
_RUN = re.compile(r"[^\W]+")
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)


class Needed(NamedTuple):
    """Words one of which stands in whatever a pattern matches: whole ones, and beginnings of words."""

    whole: frozenset[str]
    beginnings: frozenset[str]


def needed(pattern: str) -> Needed | None:
    """The words of which every match of a pattern has one, in small letters; None where there are none such.

    >>> needed(r"\\b(?:near|neighbou?ring|close by)\\b")
    Needed(whole=frozenset({'near', 'close', 'neighbouring', 'neighboring'}), beginnings=frozenset())
    """
    found = all_needed(pattern)
    return found[0] if found else None


def all_needed(pattern: str) -> list[Needed]:
    """The words of which every match has one, for each stretch of a pattern that tells any, the most telling first.

    >>> [sorted(words.whole) for words in all_needed(r"\\bthe (?:raid|siege) (?:began|ended)\\b")]
    [['began', 'ended'], ['raid', 'siege'], ['the']]
    """
    return [_as_needed(found) for found in _of_parts(list(_parser.parse(pattern)), False, False)]


def _as_needed(found: "_Found") -> Needed:
    beginnings = frozenset(word for word, entire in found if not entire)
    return Needed(frozenset(word for word, entire in found if entire and word not in beginnings), beginnings)


def tells_little(words: Needed) -> bool:
    """Whether one of some words stands in most sentences."""
    return not _SMALL.isdisjoint(words.whole | words.beginnings)


def openings(pattern: str, size: int = _HEAD) -> frozenset[str] | None:
    """What everything that a pattern matches begins with, at most `size` letters or signs; None where it is not told.

    >>> sorted(openings("(?:the )?(?:photo|image)|[*-]") or ())
    ['*', '-', 'im', 'ph', 'th']
    """
    found = _heads(list(_parser.parse(pattern)), size)
    heads = frozenset(head.partition(_ANYTHING)[0] for head in found)
    return None if "" in heads else heads


def opens_text(pattern: str) -> bool:
    """Whether a pattern matches at the beginning of a text alone."""
    parts = list(_parser.parse(pattern))
    return bool(parts) and parts[0] == (_constants.AT, _constants.AT_BEGINNING)


def opening_words(pattern: str) -> Needed | None:
    """Words with one of which every match of a pattern begins; None where that is not told.

    >>> opening_words(r"\\b(?:near|close by)\\b")
    Needed(whole=frozenset({'close'}), beginnings=frozenset({'near'}))
    """
    parts = list(_parser.parse(pattern))
    if not parts or parts[0] != (_constants.AT, _constants.AT_BOUNDARY):
        return None
    whole: set[str] = set()
    beginnings: set[str] = set()
    for head in _heads(parts, _OPENING):
        run = _RUN.match(head)
        if run is None:
            return None
        entire = run.end() < len(head) and head[run.end()] != _ANYTHING
        (whole if entire else beginnings).add(run.group())
    return Needed(frozenset(whole), frozenset(beginnings))


def _heads(parts: Sequence[Any], size: int) -> set[str]:
    """The first letters and signs of all that parts may match, up to what is not told."""
    heads = {""}
    for part in parts:
        done = {head for head in heads if len(head) >= size or _ANYTHING in head}
        if len(done) == len(heads):
            break
        more = _heads_of(part, size)
        heads = done | {(head + end)[:size] for head in heads - done for end in more}
    return heads


def _letters_of(members: list[Any]) -> set[str]:
    """The letters and signs of a class; none where not each of them is told."""
    letters: set[str] = set()
    for kind, value in members:
        if kind is _constants.LITERAL:
            letters.add(chr(value).lower())
        elif kind is _constants.CATEGORY and value is _constants.CATEGORY_SPACE:
            letters.update(_BLANKS)
        else:
            return set()
    return letters


def _heads_of(part: Any, size: int) -> set[str]:
    kind, value = part
    if kind is _constants.LITERAL:
        return {chr(value).lower()}
    if kind in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT):
        return {""}
    if kind is _constants.SUBPATTERN:
        return _heads(list(value[3]), size)
    if kind is _constants.BRANCH:
        return set().union(*(_heads(list(choice), size) for choice in value[1]))
    if kind is _constants.IN:
        return _letters_of(value) or {_ANYTHING}
    if kind in _REPEATS:
        repeated = _heads(list(value[2]), size)
        repeated = repeated if value[1] == 1 else {head + _ANYTHING for head in repeated}
        return repeated if value[0] else {"", *repeated}
    return {_ANYTHING}


_Found = frozenset[tuple[str, bool]]  # each with whether it is a whole word


def _of_parts(parts: Sequence[Any], closed_left: bool, closed_right: bool) -> list[_Found]:
    """The words needed by parts one after another: those of each stretch between blanks, the most telling first.

    `closed_left`, `closed_right`: no letter stands before the first part, or behind the last.
    """
    told: list[_Found] = []
    stretch: list[Any] = []
    left = closed_left
    for at, part in enumerate([*parts, None]):
        ends = part is None or _is_edge(part)
        if part is not None and not ends:
            if _may_lack(part) and (
                (left and not stretch and _all(part, str.endswith))
                or (
                    _all(part, str.startswith)
                    and (_is_edge(parts[at + 1]) if at + 1 < len(parts) else closed_right)
                )
            ):
                continue  # words that may be left out, with the blank beside them
            stretch.append(part)
            continue
        if stretch:
            told += _of_stretch(stretch, left, closed_right if part is None else True)
        stretch, left = [], True
    return sorted(told, key=_telling, reverse=True)


def _may_lack(part: Any) -> bool:
    kind, value = part
    return kind in _REPEATS and value[0] == 0


def _all(part: Any, has: Callable[[str, str], bool]) -> bool:
    """Whether all that may stand for a part begins with an edge, or ends with one."""
    forms = _forms(list(part[1][2]))
    return forms is not None and all(has(form, _EDGE) for form in forms)


def _telling(found: _Found) -> tuple[int, int]:
    """How seldom such words stand in a sentence: long ones are seldom, small words are in most."""
    return min(0 if word in _SMALL else len(word) + entire for word, entire in found), -len(found)


def _is_edge(part: Any) -> bool:
    kind, value = part
    if kind is _constants.AT:
        return value is not _constants.AT_NON_BOUNDARY
    if kind in _REPEATS:
        return value[0] > 0 and len(value[2]) == 1 and _is_edge(value[2][0])
    if kind is _constants.IN:
        return _forms_of_class(value) == [_EDGE]
    return kind is _constants.LITERAL and _is_sign(chr(value))


def _is_sign(letter: str) -> bool:
    return not (letter.isalnum() or letter == "_")


def _of_stretch(parts: list[Any], left: bool, right: bool) -> list[_Found]:
    parts = [p for p in parts if p[0] not in (_constants.ASSERT, _constants.ASSERT_NOT)]
    if len(parts) == 1:
        kind, value = parts[0]
        if kind is _constants.SUBPATTERN:
            return _of_parts(list(value[3]), left, right)
        if kind is _constants.BRANCH:
            told = [_of_parts(list(choice), left, right) for choice in value[1]]
            return [frozenset[tuple[str, bool]]().union(*ranked) for ranked in zip(*told, strict=False)]
    forms = _forms(parts)
    if forms is None:
        return []
    edges = (_EDGE if left else _ANYTHING, _EDGE if right else _ANYTHING)
    words = [_word_of(f"{edges[0]}{form}{edges[1]}") for form in forms]
    return [] if None in words else [frozenset(w for w in words if w)]


def _word_of(form: str) -> tuple[str, bool] | None:
    """The longest word of a form of which at least the beginning is told."""
    told = [
        (run.group(), form[run.end()] != _ANYTHING)
        for run in _RUN.finditer(form)
        if form[run.start() - 1] != _ANYTHING
    ]
    return max(told, key=lambda word: len(word[0]) + word[1], default=None)


def _forms(parts: Sequence[Any]) -> list[str] | None:
    """All that parts may match, as letters with signs for what is not told; None where there are too many."""
    forms = [""]
    for part in parts:
        more = _forms_of(part)
        if more is None or len(forms) * len(more) > _MOST:
            return None
        forms = [form + end for form in forms for end in more]
    return forms


def _forms_of(part: Any) -> list[str] | None:
    kind, value = part
    if kind is _constants.LITERAL:
        return [_EDGE if _is_sign(chr(value)) else chr(value).lower()]
    if kind is _constants.AT:
        return [_EDGE if _is_edge(part) else ""]
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT):
        return [""]
    if kind is _constants.SUBPATTERN:
        return _forms(list(value[3]))
    if kind is _constants.ATOMIC_GROUP:
        return _forms(list(value))
    if kind is _constants.BRANCH:
        choices = [_forms(list(choice)) for choice in value[1]]
        return None if None in choices else [form for choice in choices for form in choice or ()]
    if kind is _constants.IN:
        return _forms_of_class(value)
    if kind in _REPEATS:
        return _forms_of_repeat(*value)
    return [_ANYTHING]


def _forms_of_class(members: list[Any]) -> list[str]:
    """One letter of some, or a sign of some."""
    letters: set[str] = set()
    for kind, value in members:
        if kind is _constants.LITERAL:
            letters.add(_EDGE if _is_sign(chr(value)) else chr(value).lower())
        elif kind is _constants.CATEGORY and value in (
            _constants.CATEGORY_SPACE,
            _constants.CATEGORY_NOT_WORD,
        ):
            letters.add(_EDGE)
        else:
            return [_ANYTHING]
    return sorted(letters)


def _forms_of_repeat(least: int, most: int, parts: Sequence[Any]) -> list[str] | None:
    repeated = _forms(list(parts))
    if repeated is None:
        return None
    if most != 1:
        ends = all(form.endswith(_EDGE) for form in repeated)
        begins = all(form.startswith(_EDGE) for form in repeated)
        only = ends and all(set(form) == {_EDGE} for form in repeated)
        repeated = [_EDGE if only else f"{_EDGE if begins else ''}{_ANYTHING}{_EDGE if ends else ''}"]
    return repeated if least else ["", *repeated]
