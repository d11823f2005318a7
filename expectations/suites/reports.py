"""What is expected of `reports`."""

from expectations.declared import declared
from expectations.expected import rows

EXPECTED = (
    *declared("reports"),
    rows(
        "reports_text_not_blank",
        "A report has text.",
        "SELECT report_id FROM reports WHERE trim(text, E' \\n\\t\\r') = ''",
    ),
    rows(
        "reports_id_is_hash",
        "report_id is 16 hex digits, and raw_sha256 is 64.",
        """
        SELECT report_id, raw_sha256 FROM reports
        WHERE NOT regexp_full_match(report_id, '[0-9a-f]+') OR length(report_id) <> 16
           OR NOT regexp_full_match(raw_sha256, '[0-9a-f]+') OR length(raw_sha256) <> 64
        """,
    ),
    rows(
        "reports_published_not_in_future",
        "A report was published no later than the day of the run; a day's grace is for time zones.",
        "SELECT report_id, published FROM reports WHERE published > current_date + 1",
    ),
    rows(
        "reports_published_not_before_1900",
        "A report was published in 1900 or later: an earlier date is a misread one.",
        "SELECT report_id, published FROM reports WHERE published < DATE '1900-01-01'",
    ),
    rows(
        "reports_published_has_basis",
        "A report with a date says where the date was found, and one without a date does not.",
        """
        SELECT report_id, published, published_basis FROM reports
        WHERE (published IS NULL) <> (published_basis IS NULL)
        """,
    ),
    rows(
        "reports_language_is_code",
        "language is a code of two letters (ISO 639-1).",
        "SELECT report_id, language FROM reports WHERE NOT regexp_full_match(language, '[a-z][a-z]')",
    ),
)
