"""Wordings as data, made into regular expressions; `responsibility_rules` tells how they are written."""

import re
from collections.abc import Mapping
from functools import cache

_WORD = r"[\w'’-]+"
_ANY = {
    "_": r"[\"“']?[a-z][a-z-]*[\"”']?",
    "_'s": r"[\w’']+['’]s",
    "...": r"[^.;]{0,60}?\b",
}


def expression(words: str, lists: Mapping[str, str]) -> str:
    """The regular expression of a wording, or of several with `|` between them.

    >>> bool(re.search(expression("fired/launched (its) ROCKETS", {"ROCKETS": "rocket*"}), "They fired its rockets."))
    True
    """
    return rf"\b(?:{'|'.join(_row(row, lists) for row in words.split('|'))})"


@cache
def one_of(words: str) -> re.Pattern[str]:
    """A search for any of some words: "claim*/took"."""
    return re.compile(rf"\b{_choices(words)}\b")


def _row(row: str, lists: Mapping[str, str]) -> str:
    """Words in a row. What may be left out takes the space beside it along."""
    tokens = row.split()
    last = max(at for at, token in enumerate(tokens) if not _may_be_left_out(token))
    made = ""
    for at, token in enumerate(tokens):
        inside = _inside(token, lists)
        if not _may_be_left_out(token):
            made += inside + (" " if at < last and token != "..." else "")
        else:
            made += f"(?:{inside} )" if at < last else f"(?: {inside})"
            made += f"{{0,{token[1:]}}}?" if token.startswith("~") else "*" if token.endswith("+") else "?"
    return made if tokens[-1] == "..." else rf"{made}(?!\w)"


def _may_be_left_out(token: str) -> bool:
    return token.startswith(("~", "(")) or token.endswith("+")


def _inside(token: str, lists: Mapping[str, str]) -> str:
    return _WORD if token.startswith("~") else _choices(token.strip("()+"), lists)


def _choices(token: str, lists: Mapping[str, str] | None = None) -> str:
    if lists and token in lists:
        return f"(?:{'|'.join(_row(row, lists) for row in lists[token].split('|'))})"
    if token in _ANY:
        return _ANY[token]
    told = sorted(token.split("/"), key=len, reverse=True)
    return f"(?:{'|'.join(_escaped(word) for word in told)})"


def _escaped(word: str) -> str:
    return re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word)
