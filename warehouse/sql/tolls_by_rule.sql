-- Which best toll would each rule give an event? A column a rule, beside the least and the greatest told; differences are
-- what the rules disagree on. A telling is one speaker in one report; its civilians and fighters are added unless it
-- counts people of no told class too. Shares, denials and what a report itself replaced or repeats are left out. The
-- beginning of the event's id is enough, and '' gives all.
CREATE OR REPLACE MACRO tolls_by_rule(event) AS TABLE
WITH figures AS (
    SELECT
        ec.event_id, c.measure, c.report_id, c.source_id, c.victim_class,
        coalesce(c.count_low, c.count_high) AS number,
        CASE WHEN s.source_id IS NULL THEN if(c.attribution IS NULL, 2, 1) ELSE greatest(s.independence, 1) END AS independence,
        coalesce(r.published, DATE '0001-01-01') AS published,
        c.sentence_no, c.char_start, c.claim_id, c.count_low, c.count_high
    FROM event_claims ec
    JOIN claims c ON c.claim_id = ec.claim_id
    LEFT JOIN sources s ON s.source_id = c.source_id
    LEFT JOIN reports r ON r.report_id = c.report_id
    WHERE starts_with(ec.event_id, event) AND ec.role NOT IN ('subset', 'denial')
        AND c.measure IN ('killed', 'wounded', 'displaced', 'evacuated') AND c.unit = 'people'
        AND coalesce(c.relation, '') NOT IN ('superseded', 'repeat', 'increment')
        AND coalesce(c.count_low, c.count_high) IS NOT NULL
),
groups AS (
    SELECT event_id, measure, report_id, source_id, victim_class, independence, published,
        arg_min(number, (sentence_no, char_start, claim_id)) AS number, max(number) AS greatest
    FROM figures
    GROUP BY ALL
),
tellings AS (
    SELECT event_id, measure, report_id, source_id, independence, published,
        CASE WHEN bool_and(victim_class IN ('civilian', 'combatant')) THEN sum(number) ELSE max(number) END AS number
    FROM groups
    GROUP BY ALL
),
corroborated AS (
    SELECT event_id, measure, max(number) AS number
    FROM (
        SELECT event_id, measure, number FROM tellings
        GROUP BY ALL HAVING count(DISTINCT source_id) > 1
    )
    GROUP BY ALL
)
SELECT
    t.event_id,
    t.measure,
    arg_max(t.number, (t.independence, t.published, t.report_id)) AS latest_most_independent,
    arg_min(t.number, (-t.independence, t.number)) AS ucdp,
    coalesce(any_value(k.number), arg_max(t.number, (t.independence, t.published, t.report_id))) AS largest_corroborated,
    min(t.number) AS least,
    max(t.number) AS greatest,
    count(*) AS tellings
FROM tellings t
LEFT JOIN corroborated k ON k.event_id = t.event_id AND k.measure = t.measure
GROUP BY t.event_id, t.measure
ORDER BY t.event_id, t.measure;
