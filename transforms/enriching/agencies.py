"""Agency copy: whose story a report is, so that one story in five papers is one source."""

import pyarrow as pa

from transforms.enriching.names import plain, slug
from transforms.enriching.sources import known_sources

# What a paper writes at the head of its own stories is no agency's name.
_OWN = frozenset(
    ("agency", "agencies", "wire", "wires", "staff", "staff reporter", "correspondent", "news desk")
)


def agency_of(wire: str | None, outlet: str | None) -> str | None:
    """The id of the agency whose story a report is; None where it is the outlet's own or nobody can tell.

    wire: the agency that dateline, byline or last line names. outlet: the paper or agency that the report came from,
    which counts where it is an agency that is known. An agency that is not known goes by the words used.

    >>> agency_of("AFP", "The Coast Gazette"), agency_of(None, "Agence France-Presse"), agency_of(None, "Coast Gazette")
    ('afp', 'afp', None)
    """
    if wire and plain(wire) not in _OWN:
        known = known_sources().get(plain(wire))
        return known.source_id if known else slug(wire) or None
    known = known_sources().get(plain(outlet)) if outlet else None
    return known.source_id if known and known.kind in ("agency", "state media") else None


def agencies(reports: pa.Table) -> dict[str, str]:
    """The agency of each report that is one's story, by report id. reports: rows of the table `reports`."""
    rows = zip(*(reports[c].to_pylist() for c in ("report_id", "wire", "agency")), strict=True)
    found = {report_id: agency_of(wire, outlet) for report_id, wire, outlet in rows}
    return {report_id: agency for report_id, agency in found.items() if agency}
