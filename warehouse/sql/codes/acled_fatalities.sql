-- How many dead does ACLED write for an event? One row for each event that has claims of dead; none means 0. ACLED
-- Codebook, "Reported fatalities": the lowest number that is reported; "dozens" is 12 and "hundreds" 100;
-- "several", "many", "few" or a bare plural is 3 or 10 by scale and context; only "casualties" is 0. FAQs on
-- fatality methodology: "tens" is 10, and so on; 10 for a significant attack, else 3. Taken as significant: strikes
-- from the air, shelling, suicide bombs, chemical weapons and territory taken; see docs/decisions. Our low bounds
-- of vague words are what tells them: several 3, tens 20, dozens 24, several dozen 36, scores 40, hundreds 200,
-- several hundred 300, thousands 2,000.
CREATE OR REPLACE VIEW acled_fatalities AS
WITH told AS (
    SELECT
        ec.event_id, ec.counted, ec.role, c.count_low, e.killed_low,
        CASE
            WHEN coalesce(c.count_low, c.count_high) IS NULL OR (c.quantifier = 'vague' AND c.count_low = 3) THEN
                CASE WHEN e.sub_event_type IN ('Air/drone strike', 'Shelling/artillery/missile attack', 'Suicide bomb',
                    'Chemical weapon', 'Government regains territory', 'Non-state actor overtakes territory')
                    THEN 10 ELSE 3 END
            WHEN c.quantifier = 'vague' THEN
                CASE c.count_low WHEN 20 THEN 10 WHEN 24 THEN 12 WHEN 36 THEN 12 WHEN 40 THEN 20 WHEN 200 THEN 100
                    WHEN 300 THEN 100 WHEN 2000 THEN 1000 WHEN 20000 THEN 10000 ELSE c.count_low END
            WHEN c.quantifier = 'more_than' THEN c.count_low - 1
            WHEN c.quantifier = 'less_than' THEN c.count_high + 1
            ELSE coalesce(c.count_low, c.count_high)
        END AS written
    FROM event_claims ec
    JOIN claims c ON c.claim_id = ec.claim_id
    JOIN events e ON e.event_id = ec.event_id
    WHERE c.measure = 'killed' AND coalesce(c.unit, 'people') = 'people' AND ec.role IN ('basis', 'rival')
)
SELECT
    event_id,
    CASE
        -- a rival speaker has the lowest number
        WHEN any_value(killed_low) < sum(count_low) FILTER (counted)
            THEN coalesce(min(written) FILTER (role = 'rival' AND count_low = killed_low), any_value(killed_low))
        WHEN bool_or(counted) THEN sum(written) FILTER (counted)
        ELSE max(written)
    END::BIGINT AS fatalities
FROM told
GROUP BY event_id;
