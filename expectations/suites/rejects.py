"""What is expected of `rejects`: whoever must act can."""

from expectations.declared import declared
from expectations.expected import rows
from warehouse.tables import TABLES

SUBJECTS = ", ".join(f"'{name}'" for name in ("document", *TABLES))

EXPECTED = (
    *declared("rejects"),
    rows(
        "rejects_reason_not_blank",
        "A reject says what is wrong.",
        "SELECT reject_id FROM rejects WHERE trim(reason) = ''",
    ),
    rows(
        "rejects_check_name_is_name",
        "A reject names the check that it failed, in lower case with underscores.",
        """
        SELECT reject_id, check_name FROM rejects
        WHERE NOT regexp_full_match(check_name, '[a-z][a-z0-9_]*')
        """,
    ),
    rows(
        "rejects_subject_known",
        "What was rejected is a document or a row of a table.",
        f"SELECT reject_id, subject FROM rejects WHERE subject NOT IN ({SUBJECTS})",
    ),
    rows(
        "rejects_raw_is_short",
        "At most 2,000 characters of the raw value are kept.",
        "SELECT reject_id FROM rejects WHERE length(raw) > 2000",
    ),
)
