"""A draft, as a format gives it, becomes a report; or the reason why not is raised."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from transforms.documents.faults import MAX_TEXT_BYTES, Unreadable, reject_document, storable
from transforms.documents.identity import report_id_of
from transforms.documents.language import language_code, language_of
from warehouse.tables import Reject, Report

FIRST_DAY = date(1900, 1, 1)
_WRITTEN_DATES = (
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%A %d %B %Y",
    "%A, %d %B %Y",
    "%A, %B %d, %Y",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What one document states about itself, unchecked; `published` in the words of the record or markup."""

    text: str
    raw: bytes
    origin: str
    format: str
    given_id: str | None = None
    title: str | None = None
    published: str | None = None
    published_basis: str | None = None
    agency: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What the caller knows: the date for documents that carry none, the last possible day, run and batch."""

    published: date | None = None
    today: date | None = None
    run_id: str = ""
    batch_id: str = ""


def check_draft(draft: Draft) -> str:
    """The language of a draft that can be read as a report. Raises Unreadable where it cannot."""
    if not draft.text.strip():
        raise Unreadable(
            "file_not_empty", "it is empty; put the report's text in it or remove it", draft.text
        )
    if (
        len(draft.text) > MAX_TEXT_BYTES // 4
        and (size := len(draft.text.encode("utf-8", "replace"))) > MAX_TEXT_BYTES
    ):
        raise Unreadable(
            "file_not_huge",
            f"it holds {size / 2**20:.1f} MiB of text and one report may hold 10 MiB; "
            "split it into reports, one a file or one a line of a .jsonl",
            draft.text[:2_000],
        )
    if "\0" in draft.text or draft.text != storable(draft.text):
        raise Unreadable(
            "file_is_text",
            "its text holds NUL or half characters; decode it correctly and try again",
            draft.text,
        )
    language = language_code(draft.language) if draft.language else language_of(draft.text)
    if language != "en":
        raise Unreadable(
            "language_is_read",
            f"it is in another language ({language}) and only English is read; translate it, or state "
            '"language": "en" in its record if this is wrong',
            draft.text,
            report_id_of(draft.text),
        )
    return language


def make_report(draft: Draft, defaults: Defaults) -> tuple[Report, Reject | None]:
    """The report of a draft, and a reject for its date where that is none. Raises Unreadable."""
    from transforms.reading.text.bylines import (
        closing_agency,  # word lists load with these: only reports need them
    )
    from transforms.reading.text.layout import lay_out

    language = check_draft(draft)
    report_id = report_id_of(draft.text)
    layout = lay_out(draft.text, draft.title)
    stated, basis = draft.published, draft.published_basis
    if stated is None and layout.published is not None:
        stated, basis = layout.published.isoformat(), layout.published_basis
    published, fault = defaults.published, None
    if stated is not None:
        published = publication_date(stated, defaults.today)
        if published is None:
            fault = reject_document(_no_date(stated, report_id), draft.origin, defaults.run_id)
    elif published is not None:
        basis = "option"
    report = Report(
        report_id=report_id,
        given_id=draft.given_id,
        title=draft.title or layout.title,
        published=published,
        published_basis=basis if published else None,
        agency=draft.agency or layout.agency,
        wire=layout.agency or closing_agency(draft.text),
        url=draft.url,
        language=language,
        text=draft.text,
        origin=draft.origin,
        format=draft.format,
        raw_sha256=hashlib.sha256(draft.raw).hexdigest(),
        batch_id=defaults.batch_id,
        run_id=defaults.run_id,
    )
    return report, fault


def publication_date(words: str, today: date | None = None) -> date | None:
    """The day that a stated date names, or None where it names none, one before 1900, or one after `today`.

    Read are ISO 8601, the dates of mail and feeds (RFC 5322), and dates written out in English. 05/06/2018 is
    not: half the world reads May there and half June.
    """
    day = _day(words.strip())
    if day is None or day < FIRST_DAY or (today is not None and day > today):
        return None
    return day


def _day(words: str) -> date | None:
    for read in (_as_iso, _as_mail, *(_as_written(form) for form in _WRITTEN_DATES)):
        try:
            return read(words)
        except (ValueError, OverflowError, IndexError, TypeError):
            continue
    return None


def _as_iso(words: str) -> date:
    return datetime.fromisoformat(words).date()


def _as_mail(words: str) -> date:
    return parsedate_to_datetime(words).date()


def _as_written(form: str) -> Callable[[str], date]:
    return lambda words: datetime.strptime(words, form).date()


def _no_date(stated: str, report_id: str) -> Unreadable:
    return Unreadable(
        "published_is_date",
        f"its date of publication {stated[:80]!r} is no date between 1900 and today; the report is read "
        "without one: write it as 2018-05-21",
        stated,
        report_id,
    )
