"""No rule is dead because the words that it asks for are not among those that its pass waits for."""

import ast
import inspect
from collections.abc import Iterator
from types import ModuleType

import pytest

from transforms.reading.clauses.ties import ties
from transforms.reading.clauses.verbs import of_harm
from transforms.reading.lexicon.classes import BE, entry_of

GATES = (
    (of_harm, ("_held", "_hurt", "_moved"), of_harm._IN_CONTEXT, "low"),
    (ties, ("_included", "_sustained", "_arrived"), ties._TELLING, "verb.at]"),
)


def asked_for(module: ModuleType, functions: tuple[str, ...], what: str) -> Iterator[str]:
    """The words that functions compare a word with: `low == "fell"`, `low in TAKING`."""
    source = inspect.getsource(module)
    for function in ast.parse(source).body:
        if not isinstance(function, ast.FunctionDef) or function.name not in functions:
            continue
        for told in ast.walk(function):
            if not isinstance(told, ast.Compare) or not ast.unparse(told.left).endswith(what):
                continue
            if isinstance(told.ops[0], ast.In | ast.NotIn | ast.Eq):
                words = eval(ast.unparse(told.comparators[0]), vars(module))
                yield from [words] if isinstance(words, str) else words


@pytest.mark.parametrize(
    ("module", "functions", "gate", "what"), GATES, ids=lambda g: getattr(g, "__name__", "")
)
def test_every_word_that_a_rule_asks_for_is_waited_for(
    module: ModuleType, functions: tuple[str, ...], gate: frozenset[str], what: str
) -> None:
    asked = set(asked_for(module, functions, what))
    assert asked
    assert {
        word for word in asked - gate if not entry_of[word].triggers and not entry_of[word].flags & BE
    } == set()
