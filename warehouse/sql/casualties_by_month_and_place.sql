-- How many were killed and wounded, by month and place? From events, so that no toll counts twice.
-- month is null where the days span several months; *_high is null where one event's number is open upwards;
-- an event with no figure adds nothing, so see how many of the events have one. Tallies of a period are left out, for
-- they hold incidents that stand here too, and so is background that no words date.
CREATE OR REPLACE MACRO casualties_by_month_and_place() AS TABLE
SELECT
    CASE
        WHEN date_trunc('month', e.date_start) = date_trunc('month', coalesce(e.date_end, e.date_start))
            THEN date_trunc('month', e.date_start)::DATE
    END AS month,
    e.country,
    e.admin1,
    e.place,
    count(*) AS events,
    count(*) FILTER (coalesce(e.killed_low, e.killed_best, e.killed_high) IS NOT NULL) AS events_with_killed,
    sum(e.killed_low)::BIGINT AS killed_low,
    sum(e.killed_best)::BIGINT AS killed_best,
    CASE
        WHEN bool_and(e.killed_high IS NOT NULL OR coalesce(e.killed_low, e.killed_best) IS NULL)
            THEN sum(e.killed_high)::BIGINT
    END AS killed_high,
    count(*) FILTER (coalesce(e.wounded_low, e.wounded_best, e.wounded_high) IS NOT NULL) AS events_with_wounded,
    sum(e.wounded_low)::BIGINT AS wounded_low,
    sum(e.wounded_best)::BIGINT AS wounded_best,
    CASE
        WHEN bool_and(e.wounded_high IS NOT NULL OR coalesce(e.wounded_low, e.wounded_best) IS NULL)
            THEN sum(e.wounded_high)::BIGINT
    END AS wounded_high
FROM events e
WHERE NOT EXISTS (
    SELECT 1 FROM event_claims ec JOIN claims c ON c.claim_id = ec.claim_id
    WHERE ec.event_id = e.event_id AND ec.counted
        AND (c.scope = 'period' OR (c.scope = 'background' AND c.date_start IS NULL))
)
GROUP BY ALL
ORDER BY ALL;
