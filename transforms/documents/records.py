"""JSON lines to drafts: a report a line, with the keys text, id, title, published, url, source, language."""

import json
from collections.abc import Iterator
from typing import Any

from transforms.documents.drafts import Draft
from transforms.documents.encoding import decode
from transforms.documents.faults import Unreadable


def read_lines(raw: bytes, origin: str) -> Iterator[tuple[str, Draft | Unreadable]]:
    """Each line that is not blank, with its origin `name:line`: a draft, or the fault that it has."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):  # a line of UTF-16 is not to be had by cutting at the byte 10
        raw = decode(raw).encode()
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            where = f"{origin}:{number}"
            try:
                yield where, _draft(_parsed(decode(line)), raw, line, where)
            except Unreadable as fault:
                yield where, fault


def read_json(raw: bytes, origin: str) -> Iterator[tuple[str, Draft | Unreadable]]:
    """The records of a `.json` file: an object, a list of objects (`name[1]`, ...), or JSON lines."""
    try:
        whole = _parsed(decode(raw))
    except Unreadable:
        yield from read_lines(raw, origin)
        return
    listed = whole if isinstance(whole, list) else [whole]
    for number, record in enumerate(listed, 1):
        where = f"{origin}[{number}]" if isinstance(whole, list) else origin
        shown = raw if not isinstance(whole, list) else json.dumps(record).encode()
        try:
            yield where, _draft(record, raw, shown, where)
        except Unreadable as fault:
            yield where, fault


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"no JSON at character {error.pos + 1} ({error.msg}); mend the line or write it again"
        raise Unreadable("json_valid", reason, text) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            "json_valid", f"no JSON that can be read ({error}); write the line again", text
        ) from error


def _draft(record: Any, raw: bytes, told: bytes, where: str) -> Draft:
    shown = told[:2_000].decode("utf-8", "replace")
    if not isinstance(record, dict):
        raise Unreadable("json_is_object", 'the line is no object; write {"text": "..."} on it', shown)
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Unreadable("record_has_text", 'the record has no text; give it under the key "text"', shown)
    published = record.get("published")
    return Draft(
        text=text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"),
        raw=raw,
        origin=where,
        format="jsonl",
        given_id=_words(record.get("id")),
        title=_words(record.get("title")),
        published=None if published is None or published == "" else str(published),
        published_basis="record",
        agency=_words(record.get("source")),
        url=_words(record.get("url")),
        language=_words(record.get("language")),
    )


def _words(value: Any) -> str | None:
    """A key's value as text: a string or whole number; anything else counts as not given."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return str(value).encode("utf-8", "replace").decode().replace("\0", "").strip() or None
