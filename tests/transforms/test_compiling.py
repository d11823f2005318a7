"""The reader in machine code: made of exactly these sources, or not used at all."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from transforms import compiled
from transforms.compiled import ROOT, build_directory, compiled_packages
from transforms.compiling import is_compiled, native_form, read_samples

RECORD = '''"""A record."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Record:
    """What was told."""

    low: int
    high: int | None = None
    said: list[str] = field(default_factory=list)

    @property
    def known(self) -> bool:
        return self.high is not None
'''


def test_a_dataclass_in_its_native_form_is_made_compared_and_replaced_as_before() -> None:
    space: dict[str, Any] = {"__name__": "made"}
    exec(native_form(RECORD), space)
    record = space["Record"]
    assert "def __init__(self, low: int, high: int | None = None" in native_form(RECORD)
    assert record(3) == record(low=3, high=None, said=[]) != record(3, 4)
    assert replace(record(3), high=5).known and record(3).said is not record(3).said


def test_names_set_once_are_final_and_others_are_left() -> None:
    form = native_form("ONCE = 1\nTWICE = 1\nTWICE = 2\nlow = 3\nT = 4")
    assert form == "from typing import Final\nONCE: Final = 1\nTWICE = 1\nTWICE = 2\nlow = 3\nT = 4"


def test_names_set_side_by_side_or_with_their_kind_are_final_and_no_line_moves() -> None:
    form = native_form(
        'LOW, HIGH = "a", frozenset(\n    ["b"],\n)\nKNOWN: dict[str, int] = {}\nlow, HIGHER = 1, 2'
    )
    assert form == (
        "from typing import Final\nLOW: Final = 'a'; HIGH: Final = frozenset(['b'])\n\n\n"
        "KNOWN: Final[dict[str, int]] = {}\nlow, HIGHER = 1, 2"
    )


def test_tables_of_words_become_constants_of_the_module_that_imports_them() -> None:
    form = native_form("from transforms.reading.lexicon.people import (\n    HOUSEHOLDS,\n    class_of,\n)\n")
    assert "from transforms.reading.lexicon.people import class_of as class_of" in form
    assert "HOUSEHOLDS: Final = lexicon_people.HOUSEHOLDS" in form
    assert len(form.split("\n")) == 6  # no line moves but for the import of Final


def test_what_calls_the_passes_is_compiled_and_the_tables_of_words_stay_python() -> None:
    reading = ROOT / "transforms" / "reading"
    assert is_compiled(reading / "clauses" / "verbs" / "verbs.py", ROOT)
    assert is_compiled(reading / "lexicon" / "classes.py", ROOT)
    assert is_compiled(reading / "__init__.py", ROOT)
    assert not is_compiled(reading / "lexicon" / "people.py", ROOT)


@dataclass
class Sources:
    root: Path

    def write(self, text: str) -> None:
        (self.root / "reader.py").write_text(text, "utf-8")


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sources:
    monkeypatch.setattr(compiled, "ROOT", tmp_path)
    monkeypatch.setattr(compiled, "_SOURCES", (tmp_path / "reader.py",))
    return Sources(tmp_path)


def test_machine_code_of_other_sources_is_not_used(sources: Sources, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    sources.write("LEAST = 3")
    assert compiled_packages() == []
    made = build_directory()
    made.mkdir(parents=True)
    assert compiled_packages() == [str(made / "transforms")]
    sources.write("LEAST = 4")
    assert compiled_packages() == []
    sources.write("LEAST = 3")
    assert compiled_packages() == [str(made / "transforms")]


@pytest.mark.skipif(not build_directory().is_dir(), reason="not compiled: run make compile")
def test_machine_code_and_python_read_alike() -> None:
    assert read_samples("compiled") == read_samples("plain")
