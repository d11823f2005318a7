-- Which claims came into an event, left it, or stand otherwise in it, between two snapshots? The names in braces are
-- the rows of either. `other_event`: for a claim that came or went, the event that it lay in before or lies in now.
WITH old_rows AS (FROM {old_event_claims}),
new_rows AS (FROM {new_event_claims}),
told AS (
    SELECT * EXCLUDE (null_reasons) FROM {new_claims}
    UNION ALL
    SELECT old_claim.* EXCLUDE (null_reasons) FROM {old_claims} old_claim ANTI JOIN {new_claims} USING (claim_id)
),
told_in AS (
    FROM {new_reports}
    UNION ALL
    SELECT old_report.* FROM {old_reports} old_report ANTI JOIN {new_reports} USING (report_id)
),
spoken_by AS (
    FROM {new_sources}
    UNION ALL
    SELECT old_source.* FROM {old_sources} old_source ANTI JOIN {new_sources} USING (source_id)
),
revised AS (
    SELECT
        event_id, claim_id, o.role AS old_role, n.role, o.counted AS old_counted, n.counted,
        coalesce(n.reason, CASE WHEN n.role IS NULL THEN o.reason END) AS reason,
        CASE WHEN o.role IS NULL THEN 'came' WHEN n.role IS NULL THEN 'gone' ELSE 'restated' END AS what
    FROM old_rows o FULL JOIN new_rows n USING (event_id, claim_id)
    WHERE (o.role, o.counted) IS DISTINCT FROM (n.role, n.counted)
)
SELECT
    revised.*, e.event_id AS other_event, c.measure, c.unit, c.count_low, c.count_high, c.victim, c.sub_event_type, c.quote,
    c.stance, coalesce(s.name, c.attribution) AS speaker, c.report_id, r.title, r.agency, r.published, r.origin,
    CASE
        WHEN c.report_id NOT IN (SELECT report_id FROM {old_reports}) THEN 'new'
        WHEN c.report_id NOT IN (SELECT report_id FROM {new_reports}) THEN 'gone'
        ELSE 'kept'
    END AS report, w.why AS withdrawn
FROM revised
JOIN told c USING (claim_id)
JOIN told_in r ON r.report_id = c.report_id
LEFT JOIN spoken_by s ON s.source_id = c.source_id
LEFT JOIN {withdrawals} w ON w.report_id = c.report_id AND w.restored_at IS NULL
LEFT JOIN (SELECT 'came' AS what, event_id, claim_id FROM old_rows
    UNION ALL SELECT 'gone', event_id, claim_id FROM new_rows) e
    ON e.claim_id = revised.claim_id AND e.what = revised.what AND e.event_id <> revised.event_id
ORDER BY
    event_id, coalesce(counted, false) OR coalesce(old_counted, false) DESC, c.measure NULLS LAST, r.published,
    c.report_id, c.char_start, claim_id
