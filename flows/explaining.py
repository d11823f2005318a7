"""An event, claim or report led back to its sentences, speakers, reports, checks and run, as plain values."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from warehouse.lake import connect, has_table

CLAIM = """
SELECT c.*, s.text AS sentence, s.char_start AS sentence_start, s.role AS sentence_role,
       r.title, r.agency, r.published, r.origin, r.url, r.run_id, src.name AS source_name, src.kind AS source_kind,
       p.name AS place_name
FROM claims c JOIN reports r USING (report_id) JOIN sentences s USING (report_id, sentence_no)
LEFT JOIN sources src USING (source_id) LEFT JOIN places p USING (place_id)
"""
EVENT_CLAIMS = f"""
SELECT e.role, e.counted, e.reason, told.* FROM event_claims e JOIN ({CLAIM}) told USING (claim_id)
WHERE e.event_id = $id
ORDER BY e.counted DESC, e.role, told.measure NULLS LAST, told.published, told.report_id, told.char_start
"""
PUBLISHED = """
SELECT 'event' AS kind, event_id AS id FROM events WHERE starts_with(event_id, $id)
UNION ALL SELECT 'claim', claim_id FROM claims WHERE starts_with(claim_id, $id)
UNION ALL SELECT 'report', report_id FROM reports WHERE starts_with(report_id, $id)
UNION ALL SELECT 'reject', reject_id FROM rejects WHERE starts_with(reject_id, $id)
"""
WITHDRAWN = "FROM withdrawals WHERE restored_at IS NULL"
TAKEN_OUT = f"""
SELECT DISTINCT 'withdrawn' AS kind, report_id AS id FROM (
    SELECT report_id, unnest([report_id] || claims || events) AS part {WITHDRAWN}
) WHERE starts_with(part, $id)
"""


class NothingKnown(LookupError):
    """There is no event, claim, report or reject of that id."""


def explain(warehouse: Path, wanted: str) -> dict[str, Any]:
    """What the warehouse knows of the event, claim, report or rejected row whose id begins with `wanted`.

    Gives `kind` (event, claim, report, reject or withdrawn), the row itself, its `claims` with sentence, speaker and
    report, the `events` it is in, the `runs` that read its reports and the `checks` of these; for what a withdrawal
    took out or changed, the tombstones as `withdrawals`. Raises NothingKnown, also where several ids begin so.
    """
    with connect(warehouse, read_only=True) as connection:

        def rows(sql: str, **parameters: Any) -> list[dict[str, Any]]:
            result = connection.execute(sql, parameters)
            names = [d[0] for d in result.description or []]
            return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

        kind, key = _found(rows, wanted, has_table(connection, "withdrawals"))
        if kind == "reject":
            return {"kind": kind, "reject": rows("FROM rejects WHERE reject_id = $id", id=key)[0]}
        if kind == "withdrawn":
            return {
                "kind": kind,
                "id": wanted,
                "withdrawals": rows(f"{WITHDRAWN} AND report_id = $id", id=key),
            }
        told: dict[str, Any] = {"kind": kind}
        if kind == "event":
            told["event"] = rows("FROM events WHERE event_id = $id", id=key)[0]
            told["claims"] = rows(EVENT_CLAIMS, id=key)
            if has_table(connection, "withdrawals"):
                told["withdrawals"] = rows(f"{WITHDRAWN} AND list_contains(events, $id)", id=key)
        elif kind == "report":
            told["report"] = rows("SELECT * EXCLUDE (text) FROM reports WHERE report_id = $id", id=key)[0]
            told["claims"] = rows(
                f"{CLAIM} WHERE c.report_id = $id ORDER BY c.char_start, c.claim_id", id=key
            )
            told["events"] = rows(
                "SELECT DISTINCT v.event_id, v.headline FROM event_claims e JOIN events v USING (event_id) "
                "JOIN claims c USING (claim_id) WHERE c.report_id = $id ORDER BY v.event_id",
                id=key,
            )
        else:
            told["claims"] = rows(f"{CLAIM} WHERE claim_id = $id", id=key)
            told["events"] = rows(
                "SELECT e.role, e.counted, e.reason, v.event_id, v.headline "
                "FROM event_claims e JOIN events v USING (event_id) WHERE e.claim_id = $id",
                id=key,
            )
            told["related"] = rows(f"{CLAIM} WHERE c.part_of = $id OR c.relation_to = $id", id=key)
        of_runs = sorted(
            {c["run_id"] for c in (*told["claims"], *([told["report"]] if kind == "report" else []))}
        )
        told["runs"] = rows("FROM runs WHERE run_id IN (SELECT unnest($runs)) ORDER BY run_id", runs=of_runs)
        told["checks"] = rows(
            "SELECT run_id, table_name, count(*) AS checks, count(*) FILTER (passed) AS passed, "
            "sum(rows_failed)::BIGINT AS rows_failed FROM checks WHERE run_id IN (SELECT unnest($runs)) "
            "AND table_name IN ('reports', 'sentences', 'claims', 'events') "
            "GROUP BY ALL ORDER BY run_id, table_name",
            runs=of_runs,
        )
        return told


def _found(rows: Callable[..., list[dict[str, Any]]], wanted: str, withdrawals: bool) -> tuple[str, str]:
    """The one thing whose id begins so: what is published first, then what was withdrawn, then a reject by what it
    is of. Raises NothingKnown."""
    searches = [
        PUBLISHED,
        TAKEN_OUT,
        "SELECT 'reject' AS kind, reject_id AS id FROM rejects WHERE subject_id = $id",
    ]
    for sql in searches if withdrawals else (PUBLISHED, searches[-1]):
        found = rows(sql, id=wanted)
        if len(found) > 1:
            raise NothingKnown(f"{len(found)} ids begin with {wanted!r}: give more of it")
        if found:
            return found[0]["kind"], found[0]["id"]
    raise NothingKnown(
        f"No event, claim, report or reject has the id {wanted!r}; `sitrep sql 'FROM events'` lists the events"
    )
