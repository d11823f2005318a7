"""A report's text to its sentences and claims, by passes: text, marks (with clauses), claims."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from transforms.reading.claims import Draft, connect, draft_claims
from transforms.reading.claims.headings import date_diary
from transforms.reading.claims.totals import report_totals
from transforms.reading.claims.why import why
from transforms.reading.marks import mark_sentences
from transforms.reading.marks.conflict import tell_conflict
from transforms.reading.text.bylines import read_hour
from transforms.reading.text.layout import Layout, lay_out
from transforms.reading.text.sentences import LONGEST, Span, split_sentences
from transforms.reading.text.words import read_words
from warehouse.tables.claims import Claim
from warehouse.tables.reports import Report, Sentence
from warehouse.tables.schema import maker

__all__ = ["Reading", "read_drafts", "read_report", "report_totals", "why_report"]

_SENTENCE = maker(
    Sentence, "report_id", "sentence_no", "paragraph_no", "role", "char_start", "char_end", "text",
)  # fmt: skip
_IN_PRINT_WITHIN = timedelta(days=3)
TOLD = ("headline", "body")  # the parts of a report that state something


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one report, in the order of the text."""

    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


def read_report(report: Report) -> Reading:
    """Read a report's sentences and claims from its text; the same text gives the same reading."""
    spans, drafts = read_drafts(report)
    claims = {d.claim_id: d.claim(report.report_id) for d in drafts}  # the same words stated once
    return Reading(tuple(_sentence(report, span) for span in spans), tuple(claims.values()))


def why_report(report: Report) -> dict[str, dict[str, str]]:
    """By claim and column, the rule that filled it, with the words that it rests on."""
    return {d.claim_id: why(d) for d in read_drafts(report)[1]}


def read_drafts(report: Report) -> tuple[list[Span], list[Draft]]:
    """A report's sentences, and its claims in the making: with the marks and rules that filled them."""
    layout = lay_out(report.text, report.title)
    spans = split_sentences(report.text, layout)
    sentences = [(s, read_words(report.text[s.start : s.end])) for s in spans if s.role in TOLD]
    told = tell_conflict([words for _, words in sentences], [s.paragraph_no for s, _ in sentences])
    if not any(told):
        return spans, []
    of_war = {s.sentence_no for (s, _), war in zip(sentences, told, strict=True) if war}
    if report.title and all(s.role != "headline" for s, _ in sentences):  # a title told apart from the text
        sentences.insert(0, (Span(-1, -1, "headline", 0, 0), read_words(report.title[:LONGEST])))
    published = _written(report.published, layout)
    marked = mark_sentences(sentences, published, layout.dateline_place)
    drafts = [
        d
        for one in marked
        if one.span.sentence_no in of_war
        for d in draft_claims(report.report_id, one, published)
    ]
    entries = {
        told.sentence_no
        for hour, told in pairwise(spans)
        if hour.role == "dateline" and read_hour(report.text[hour.start : told.start + 1])
    }
    if published is not None and len(entries) > 1:
        date_diary(drafts, entries, published)
    return spans, connect(drafts, marked, published)


def _written(published: date | None, layout: Layout) -> date | None:
    """The day that a report's words are told from: its dateline's, where it came out the day after."""
    stated = layout.published
    if published is None or stated is None or layout.published_basis != "dateline":
        return published or stated
    return stated if timedelta(0) < published - stated <= _IN_PRINT_WITHIN else published


def _sentence(report: Report, span: Span) -> Sentence:
    text = report.text[span.start : span.end]
    return _SENTENCE(
        report.report_id, span.sentence_no, span.paragraph_no, span.role, span.start, span.end, text
    )
