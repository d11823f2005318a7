"""The suites, a file per table: what is expected of each table's rows."""

from expectations.suites import claims, events, reference, rejects, reports, sentences

SUITES = {
    "reports": reports.EXPECTED,
    "sentences": sentences.EXPECTED,
    "claims": claims.EXPECTED,
    "events": events.EXPECTED,
    "event_claims": events.EXPECTED_OF_EVENT_CLAIMS,
    "places": reference.PLACES,
    "actors": reference.ACTORS,
    "sources": reference.SOURCES,
    "rejects": rejects.EXPECTED,
}

__all__ = ["SUITES"]
