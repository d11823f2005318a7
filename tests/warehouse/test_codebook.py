from pathlib import Path

from warehouse.codebook import codebook
from warehouse.tables import TABLES


def test_the_codebook_in_docs_is_current() -> None:
    written = (Path(__file__).parents[2] / "docs" / "codebook.md").read_text(encoding="utf-8")
    assert written == codebook(), "run `sitrep codebook --output docs/codebook.md`"


def test_the_codebook_names_every_column() -> None:
    text = codebook()
    for table in TABLES.values():
        section = text.split(f"\n## {table.name}\n")[1].split("\n## ")[0]
        assert all(f"| `{name}` |" in section for name in table.names)
