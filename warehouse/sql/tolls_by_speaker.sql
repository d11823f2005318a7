-- Who gives which toll for one event, and does it count? Each claim with a figure, with its words. The beginning of the
-- event's id is enough.
CREATE OR REPLACE MACRO tolls_by_speaker(event) AS TABLE
SELECT
    ec.event_id,
    c.measure,
    c.count_low,
    c.count_high,
    c.quantifier,
    c.victim,
    coalesce(s.name, c.attribution) AS speaker,
    s.kind AS speaker_kind,
    c.stance,
    ec.role,
    ec.counted,
    r.published,
    c.quote,
    c.claim_id,
    c.report_id
FROM event_claims ec
JOIN claims c ON c.claim_id = ec.claim_id
LEFT JOIN sources s ON s.source_id = c.source_id
LEFT JOIN reports r ON r.report_id = c.report_id
WHERE starts_with(ec.event_id, event) AND c.measure IS NOT NULL
ORDER BY ec.event_id, c.measure, ec.counted DESC, r.published, c.claim_id;
