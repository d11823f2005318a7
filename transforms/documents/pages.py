"""HTML to a draft: the article's text and what the markup says of it."""

import logging
import re
from typing import Any

from transforms.documents.drafts import Draft
from transforms.documents.faults import Unreadable

_BLOCKS = (
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "tr",
    "br",
    "figcaption",
    "blockquote",
    "section",
    "article",
    "td",
)
_NO_TEXT = (
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "nav",
    "form",
    "footer",
    "aside",
)


def read_page(markup: str, raw: bytes, origin: str, given_id: str | None) -> Draft:
    """The article of a page, its title first in the text, as on the page. Raises Unreadable without text."""
    found = _article(markup)
    body = _paragraphs(found.text if found is not None else "") or _paragraphs(_all_text(markup))
    if not body:
        raise Unreadable(
            "html_has_text",
            "no text is found in the page; it is damaged or made by a script: save it as text",
            markup,
        )
    title = _line(found.title) if found is not None else None
    return Draft(
        text=body if title is None or _has_title(body, title) else f"{title}\n\n{body}",
        raw=raw,
        origin=origin,
        format="html",
        given_id=given_id,
        title=title,
        published=found.date if found is not None and found.date else None,
        published_basis="markup",
        agency=_line(found.sitename) if found is not None else None,
        url=_line(found.url) if found is not None else None,
    )


def _article(markup: str) -> Any:
    """What trafilatura makes of the page, or None. Dates are taken from the markup, not from the text."""
    from trafilatura import bare_extraction

    for library in ("trafilatura", "htmldate"):  # what they log of a damaged page, its reject says better
        logging.getLogger(library).setLevel(logging.CRITICAL)
    try:
        return bare_extraction(
            markup,
            with_metadata=True,
            include_comments=False,
            prune_xpath=[f"//{tag}" for tag in _NO_TEXT],
            date_extraction_params={
                "extensive_search": False,
                "original_date": True,
                "max_date": "2100-01-01",
            },
        )
    except Exception:  # a damaged page can break a parser anywhere, and must stop nothing else
        return None


def _all_text(markup: str) -> str:
    """All text that a browser would show, block by block, where no article is found."""
    from lxml import etree, html  # type: ignore[import-untyped]

    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return ""
    etree.strip_elements(tree, *_NO_TEXT, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for block in tree.iter(*_BLOCKS):
        block.tail = "\n" + (block.tail or "")
        block.text = "\n" + (block.text or "")
    body = tree.find("body")
    return str((tree if body is None else body).text_content())


def _paragraphs(text: str | None) -> str:
    """Lines as paragraphs with a blank line between them."""
    lines = (re.sub(r"\s+", " ", line).strip() for line in (text or "").replace("\0", "").splitlines())
    return "\n\n".join(line for line in lines if line)


def _line(text: str | None) -> str | None:
    return re.sub(r"\s+", " ", text).strip() or None if text else None


def _has_title(body: str, title: str) -> bool:
    return title.casefold() in body[: len(title) + 500].casefold()
