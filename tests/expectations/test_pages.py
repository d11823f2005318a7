import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expectations.pages import build_pages
from expectations.run import Validation, rejects_of
from warehouse.tables import TABLES

Records = dict[str, list[Any]]
ATTACK = "<script>alert(1)</script><img src=http://example.org/x onerror=alert(1)>"
LOADED = re.compile(
    r"""<(script|iframe|object|embed|img|base|form)\b|\s(src|srcset|on\w+)\s*=|@import|url\(""", re.IGNORECASE
)


def attack(records: Records) -> None:
    records["claims"][0] = replace(records["claims"][0], stance=ATTACK, quote=ATTACK, place=ATTACK)


@pytest.fixture
def site(check: Callable[..., Validation], sound: Records, tmp_path: Path) -> Path:
    found = check(attack, tables=("claims", "rejects"))
    attack(sound)
    rejects = rejects_of(found, {"claims": TABLES["claims"].to_arrow(sound["claims"])}, "run-1")
    rejects.append(replace(rejects[0], reason=ATTACK, stage="extract"))
    return build_pages(found, tmp_path / "quality", rejects=rejects).parent


def markup(page: Path) -> str:
    """A page's tags, without the text between them."""
    return " ".join(re.findall(r"<[^>]*>", page.read_text(encoding="utf-8")))


def test_no_page_fetches_anything_or_runs_a_script(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert {page.name for page in pages} == {"index.html", "claims.html", "rejects.html"}
    for page in [*pages, site / "style.css"]:
        tags = markup(page) if page.suffix == ".html" else page.read_text(encoding="utf-8")
        assert not LOADED.search(tags), (page, LOADED.search(tags))
        assert not re.search(r"(https?:)?//[\w.]", tags), page


def test_what_failing_rows_hold_is_shown_as_text(site: Path) -> None:
    for page in (site / "index.html", site / "run-1" / "claims.html"):
        text = page.read_text(encoding="utf-8")
        assert "&lt;script&gt;alert(1)" in text
        assert "<script" not in text


def test_every_link_leads_to_a_page_that_is_there(site: Path) -> None:
    for page in site.rglob("*.html"):
        for link in re.findall(r'href="([^"#]+)"', page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), (page, link)


def test_data_docs_name_the_check_and_the_rows_that_failed(site: Path) -> None:
    page = (site / "run-1" / "claims.html").read_text(encoding="utf-8")
    assert "<code>claims_stance_allowed</code>" in page
    assert "The quote lies inside the sentence that the claim names." in page
    assert "<details" in page


def test_the_index_counts_rejects_by_reason(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    assert "claims_quote_as_in_report" in page
    assert "run-1" in page


def test_only_the_last_runs_keep_their_pages(check: Callable[..., Validation], tmp_path: Path) -> None:
    found = check(tables=("sources",))
    for number in range(5):
        checks = [replace(c, run_id=f"run-{number}") for c in found.checks]
        build_pages(replace(found, checks=checks), tmp_path / "quality", keep=3)
    assert sorted(p.name for p in (tmp_path / "quality").iterdir() if p.is_dir()) == [
        "run-2",
        "run-3",
        "run-4",
    ]
    assert "run-1" not in (tmp_path / "quality" / "index.html").read_text(encoding="utf-8")
