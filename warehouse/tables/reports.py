"""Tables of text: `reports` and `sentences`."""

from dataclasses import dataclass
from datetime import date

from warehouse.tables.schema import column, optional

ROLES = ("headline", "dateline", "caption", "body", "boilerplate")
PUBLISHED_BASES = ("record", "byline", "dateline", "markup", "option")
FORMATS = ("txt", "html", "jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One distinct article, by the hash of its normalised text."""

    report_id: str = column("First 16 hex digits of the SHA-256 of the normalised text", key=True)
    given_id: str | None = optional("The id the source gave: a JSONL `id`, or the file's name without ending")
    title: str | None = optional("Headline")
    published: date | None = optional(
        "Date of publication; null where neither the source nor the text states it"
    )
    published_basis: str | None = optional("Where `published` was found", allowed=PUBLISHED_BASES)
    agency: str | None = optional("News agency or paper, as the byline or the source states it")
    wire: str | None = optional(
        "Agency whose story it is, as its dateline, byline or last line names it: several papers' copies have one"
    )
    url: str | None = optional("Address of the article")
    language: str | None = optional("ISO 639-1 code of the text's language")
    text: str = column(
        "The article's text as read; line ends are \\n. Offsets of sentences and claims count in it"
    )
    origin: str = column("File or address it was read from, with `:line` for JSONL")
    format: str = column("Format it was read from", allowed=FORMATS)
    raw_sha256: str = column("SHA-256 of the raw bytes, which are kept under this name in the raw store")
    batch_id: str = column("The batch it travelled in")
    run_id: str = column("The run that first brought it")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a report, with its role: headline, dateline, caption, body, boilerplate."""

    report_id: str = column("The report", key=True)
    sentence_no: int = column("Position in the report, from 0", low=0, key=True)
    paragraph_no: int = column("Position of its paragraph in the report, from 0", low=0)
    role: str = column("What the sentence is in the article", allowed=ROLES)
    char_start: int = column("Offset of its first character in `reports.text`", unit="characters", low=0)
    char_end: int = column("Offset after its last character", unit="characters", low=0)
    text: str = column("The report's text at those offsets, to the letter")
