from pathlib import Path

from warehouse.codebook import codebook
from warehouse.lake import macros
from warehouse.tables import TABLES


def test_the_codebook_in_docs_is_current() -> None:
    written = (Path(__file__).parents[2] / "docs" / "codebook.md").read_text(encoding="utf-8")
    assert written == codebook(), "run `sitrep codebook --output docs/codebook.md`"


def test_the_codebook_tells_what_each_macro_answers() -> None:
    questions = codebook().split("\n## Questions\n")[1]
    assert "- `tolls_by_speaker(event)`: Who gives which toll" in questions
    assert questions.count("\n- `") == len(macros())
    assert all("?" in line for line in questions.splitlines() if line.startswith("- `"))


def test_the_codebook_names_every_column() -> None:
    text = codebook()
    for table in TABLES.values():
        section = text.split(f"\n## {table.name}\n")[1].split("\n## ")[0]
        assert all(f"| `{name}` |" in section for name in table.names)
