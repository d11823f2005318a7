"""One file's bytes to its reports and rejects."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from transforms.documents.drafts import Defaults, Draft, make_report
from transforms.documents.encoding import decode
from transforms.documents.faults import MAX_TEXT_BYTES, Unreadable, reject_document, storable
from transforms.documents.pages import read_page
from transforms.documents.records import read_json, read_lines
from warehouse.tables import Reject, Report

_FORMATS = {
    ".txt": "txt", ".text": "txt", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Documents:
    """What one file holds: distinct reports, what was kept out, and how many copies were left out."""

    reports: tuple[Report, ...]
    rejects: tuple[Reject, ...]
    duplicates: int = 0


def read_documents(
    name: str,
    raw: bytes,
    published: date | None,
    *,
    run_id: str = "",
    batch_id: str = "",
    today: date | None = None,
) -> Documents:
    """Reports and rejects of one file, each text once. The arguments are those of `read_each`.

    Every input gives at least one of either; nothing is raised.
    """
    reports: dict[str, Report] = {}
    rejects: dict[str, Reject] = {}
    duplicates = 0
    for found in read_each(name, raw, published, run_id=run_id, batch_id=batch_id, today=today):
        if isinstance(found, Reject):
            rejects.setdefault(found.reject_id, found)
        else:
            duplicates += found.report_id in reports
            reports.setdefault(found.report_id, found)
    return Documents(tuple(reports.values()), tuple(rejects.values()), duplicates)


def read_each(
    name: str,
    raw: bytes,
    published: date | None,
    *,
    run_id: str = "",
    batch_id: str = "",
    today: date | None = None,
) -> Iterator[Report | Reject]:
    """Each report and reject of one file, in the file's order, copies too.

    A record whose date is none gives a report and, after it, a reject for the date.

    name: the file's name or address, shown as origin; its ending gives the format. An unknown ending, or `-`,
    has the format seen in the bytes.
    published: the date for documents that carry none.
    today: no publication can be later; None for no such check.
    """
    name = storable(name)
    defaults = Defaults(published=published, today=today, run_id=run_id, batch_id=batch_id)
    by_given_id: dict[str, Report] = {}
    for origin, draft in _drafts(name, raw):
        try:
            if isinstance(draft, Unreadable):
                raise draft
            report, fault = make_report(draft, defaults)
            if report.given_id is not None:
                first = by_given_id.setdefault(report.given_id, report)
                if first.report_id != report.report_id:
                    raise _second_of_one_id(report, first)
        except Unreadable as unreadable:
            yield reject_document(unreadable, origin, run_id)
            continue
        yield report
        if fault is not None:
            yield fault


def format_of(name: str, raw: bytes) -> str:
    """`txt`, `html`, `jsonl` or `json`, by the name's ending or else by how the bytes begin."""
    if known := _FORMATS.get(PurePath(name).suffix.lower()):
        return known
    start = raw[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<body" in start or b"<html" in start:
        return "html"
    if start.startswith(b"{"):
        return "jsonl" if b'"' in start.split(b"\n")[0] else "json"
    return "json" if start.startswith((b'[{"', b"[\n", b"[ {")) else "txt"


def _drafts(name: str, raw: bytes) -> Iterator[tuple[str, Draft | Unreadable]]:
    """Every document in the file with its origin: a draft, or why it is none."""
    try:
        kind = format_of(name, raw)
        if kind in ("jsonl", "json"):
            records = (read_lines if kind == "jsonl" else read_json)(raw, name)
            first = next(records, None)
            if first is None:
                raise _empty()
            yield first
            yield from records
            return
        if len(raw) > 4 * MAX_TEXT_BYTES:
            raise _huge(raw)
        text = decode(raw)
        if len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
            raise _huge(raw)
        if not text.strip():
            raise _empty()
        given_id = PurePath(name).stem if name != "-" else None
        if kind == "html":
            yield name, read_page(text, raw, name, given_id)
        else:
            yield name, Draft(text=text, raw=raw, origin=name, format="txt", given_id=given_id)
    except Unreadable as fault:
        yield name, fault


def _empty() -> Unreadable:
    return Unreadable("file_not_empty", "the file is empty; put a report in it or remove it")


def _huge(raw: bytes) -> Unreadable:
    return Unreadable(
        "file_not_huge",
        f"it holds {len(raw) / 2**20:.1f} MiB and a report may hold 10 MiB of text; split it into reports, "
        "one a file or one a line of a .jsonl",
        raw[:2_000].decode("utf-8", "replace"),
    )


def _second_of_one_id(report: Report, first: Report) -> Unreadable:
    return Unreadable(
        "id_unique",
        f"its id {report.given_id!r} is taken by another text, at {first.origin}; "
        "give each report its own id",
        report.text,
        report.report_id,
    )
