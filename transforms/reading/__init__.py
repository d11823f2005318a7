"""A report's text to its sentences and claims: layout, sentences, marks, claims, discourse."""

from dataclasses import dataclass
from datetime import date

from transforms.reading.claims import Drafted, draft_claims
from transforms.reading.discourse import connect
from transforms.reading.marks import Marked, mark_sentences
from transforms.reading.marks.conflict import about_conflict, other_cause
from transforms.reading.text.layout import lay_out
from transforms.reading.text.sentences import Span, split_sentences
from transforms.reading.totals import report_totals
from warehouse.tables.claims import Claim
from warehouse.tables.reports import Report, Sentence

__all__ = ["Reading", "read_report", "report_totals"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one report, in the order of the text."""

    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


def read_report(report: Report) -> Reading:
    """Read a report's sentences and claims from its text; the same text gives the same reading."""
    layout = lay_out(report.text, report.title)
    spans = split_sentences(report.text, layout)
    sentences = tuple(_sentence(report, span) for span in spans)
    published = report.published or layout.published
    marked = mark_sentences(report.text, spans, published)
    if not about_conflict([one.words for one in marked]):
        return Reading(sentences, ())
    drafts = [d for one in marked for d in _draft(report, one, published)]
    return Reading(sentences, tuple(_distinct(connect(drafts, marked, published))))


def _draft(report: Report, one: Marked, published: date | None) -> list[Drafted]:
    drafts = draft_claims(report.report_id, one, published)
    return [] if drafts and other_cause(one.words) else drafts


def _sentence(report: Report, span: Span) -> Sentence:
    return Sentence(
        report_id=report.report_id,
        sentence_no=span.sentence_no,
        paragraph_no=span.paragraph_no,
        role=span.role,
        char_start=span.start,
        char_end=span.end,
        text=report.text[span.start : span.end],
    )


def _distinct(claims: list[Claim]) -> list[Claim]:
    """Claims with an id each: the same words stated once."""
    return list({c.claim_id: c for c in claims}.values())
