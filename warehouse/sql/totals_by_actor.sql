-- In how many events did each actor act, or have it done to it, and with how many dead? An event stands under both of
-- its sides, so actors must not be added up; an actor that is not in `actors` stands under the words used for it.
CREATE OR REPLACE MACRO totals_by_actor() AS TABLE
SELECT
    coalesce(a.name, s.worded) AS actor,
    a.kind,
    s.side,
    count(*) AS events,
    count(*) FILTER (coalesce(s.killed_low, s.killed_best, s.killed_high) IS NOT NULL) AS events_with_killed,
    sum(s.killed_low)::BIGINT AS killed_low,
    sum(s.killed_best)::BIGINT AS killed_best,
    CASE
        WHEN bool_and(s.killed_high IS NOT NULL OR coalesce(s.killed_low, s.killed_best) IS NULL)
            THEN sum(s.killed_high)::BIGINT
    END AS killed_high,
    sum(s.own_killed_best)::BIGINT AS own_killed_best,
    sum(s.killed_civilian_best)::BIGINT AS civilians_killed_best
FROM (
    SELECT 'acted' AS side, e.side_a AS worded, e.side_a_id AS actor_id, e.killed_side_a_best AS own_killed_best, e.*
    FROM events e
    UNION ALL BY NAME
    SELECT 'done to' AS side, e.side_b AS worded, e.side_b_id AS actor_id, e.killed_side_b_best AS own_killed_best, e.*
    FROM events e
) s
LEFT JOIN actors a ON a.actor_id = s.actor_id
WHERE coalesce(a.name, s.worded) IS NOT NULL
GROUP BY ALL
ORDER BY events DESC, actor, a.kind, s.side;
