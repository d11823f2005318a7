-- One row for each pair, and for each event that only one side has, with why.
CREATE OR REPLACE TEMP TABLE result AS
WITH rows AS (
    SELECT m.their_id, m.event_id, 'matched' AS status, m.days_apart, m.km_apart, m.score, m.why FROM matched m
    UNION ALL
    SELECT t.their_id, NULL, 'only_theirs', NULL, NULL, NULL,
        CASE WHEN p.their_id IS NULL THEN 'no event of ours within a day of it, near it and of its kind'
            ELSE 'the event of ours that is like it is more like another of theirs' END
    FROM theirs t LEFT JOIN (SELECT DISTINCT their_id FROM pairs) p USING (their_id)
    WHERE t.their_id NOT IN (SELECT their_id FROM matched)
    UNION ALL
    SELECT NULL, o.event_id, 'only_ours', NULL, NULL, NULL,
        CASE WHEN p.event_id IS NULL THEN 'no event of theirs within a day of it, near it and of its kind'
            ELSE 'the event of theirs that is like it is more like another of ours' END
    FROM ours o LEFT JOIN (SELECT DISTINCT event_id FROM pairs) p USING (event_id)
    WHERE o.event_id NOT IN (SELECT event_id FROM matched)
        AND CASE WHEN getvariable('source') = 'ucdp' THEN o.lethal ELSE o.event_type IS NOT NULL END
)
SELECT
    left(sha256(concat_ws(chr(31), getvariable('source'), coalesce(r.their_id, ''), coalesce(r.event_id, ''))), 16)
        AS reconciled_id,
    getvariable('source') AS source,
    r.their_id, r.event_id, r.status,
    coalesce(o.country, t.country) AS country,
    r.days_apart::BIGINT AS days_apart,
    round(r.km_apart, 1) AS km_apart,
    t.low AS their_low, t.best AS their_best, t.high AS their_high,
    o.low AS our_low, o.best AS our_best, o.high AS our_high,
    CASE WHEN r.status = 'matched' THEN o.best - t.best END AS difference,
    -- ours is open upwards where `high` is null; ACLED gives one number, which is its whole range
    CASE WHEN r.status = 'matched' AND o.best IS NOT NULL THEN
        coalesce(o.low, o.best) <= coalesce(t.high, t.best)
        AND (o.high IS NULL OR o.high >= coalesce(t.low, t.best)) END AS within_range,
    r.score::BIGINT AS score,
    r.why
FROM rows r
LEFT JOIN theirs t ON t.their_id = r.their_id
LEFT JOIN ours o ON o.event_id = r.event_id;
