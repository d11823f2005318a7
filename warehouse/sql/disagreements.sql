-- On which events do speakers give rival numbers? lowest and highest are the least and the greatest bound stated
-- by a claim that counts or rivals one that does.
CREATE OR REPLACE MACRO disagreements() AS TABLE
SELECT
    e.event_id,
    e.date_start,
    e.country,
    e.place,
    c.measure,
    min(coalesce(c.count_low, c.count_high)) AS lowest,
    max(coalesce(c.count_high, c.count_low)) AS highest,
    list_sort(list(DISTINCT coalesce(s.name, c.attribution)) FILTER (coalesce(s.name, c.attribution) IS NOT NULL)) AS speakers,
    count(*) AS claims,
    e.headline
FROM event_claims ec
JOIN events e ON e.event_id = ec.event_id
JOIN claims c ON c.claim_id = ec.claim_id
LEFT JOIN sources s ON s.source_id = c.source_id
WHERE ec.role IN ('basis', 'rival') AND c.measure IS NOT NULL
GROUP BY e.event_id, e.date_start, e.country, e.place, e.headline, c.measure
HAVING bool_or(ec.role = 'rival')
ORDER BY highest - lowest DESC NULLS LAST, e.event_id, c.measure;
