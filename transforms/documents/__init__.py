"""Bytes of one file to reports, and to rejects for what cannot be read.

`read_documents` is the way in; `read_each` gives the same in the file's order, copies too. The bytes are
decoded (`encoding`), a format gives drafts (`pages` for HTML, `records` for JSON lines, plain text needs
nothing), and `drafts` makes each draft a report or says why not.
"""

from transforms.documents.drafts import check_draft, publication_date
from transforms.documents.faults import MAX_TEXT_BYTES, Unreadable, reject_document
from transforms.documents.files import Documents, read_documents, read_each
from transforms.documents.identity import report_id_of

__all__ = [
    "MAX_TEXT_BYTES",
    "Documents",
    "Unreadable",
    "check_draft",
    "publication_date",
    "read_documents",
    "read_each",
    "reject_document",
    "report_id_of",
]
