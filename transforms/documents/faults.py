"""What can be wrong with a document, and the reject that says so."""

from warehouse.tables import Reject, reject_id_of

MAX_TEXT_BYTES = 10 * 1024 * 1024
MAX_RAW_CHARACTERS = 2_000


class Unreadable(Exception):
    """A document cannot be read. The message says what is wrong and what to do about it."""

    def __init__(self, check_name: str, reason: str, raw: str = "", subject_id: str | None = None) -> None:
        super().__init__(reason)
        self.check_name = check_name
        self.reason = reason
        self.raw = raw
        self.subject_id = subject_id


def reject_document(fault: Unreadable, origin: str, run_id: str = "") -> Reject:
    """The reject row for a document at `origin` (a file or address, with `:line` for a record)."""
    raw = storable(fault.raw)[:MAX_RAW_CHARACTERS]
    origin = storable(origin)
    return Reject(
        reject_id=reject_id_of("extract", "document", origin, fault.check_name, raw),
        run_id=run_id,
        stage="extract",
        subject="document",
        subject_id=fault.subject_id,
        origin=origin,
        check_name=fault.check_name,
        reason=storable(f"{origin}: {fault.reason}"),
        raw=raw or None,
    )


def storable(text: str) -> str:
    """Text that a database takes: without NULs, and with half characters (lone surrogates) replaced."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode()
