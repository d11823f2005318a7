-- Which events are incidents that another data set could have too? All but tallies of a period, which hold incidents
-- that stand here themselves, and background that no words date.
CREATE OR REPLACE VIEW incidents AS
SELECT e.* FROM events e
WHERE NOT EXISTS (
    SELECT 1 FROM event_claims ec JOIN claims c ON c.claim_id = ec.claim_id
    WHERE ec.event_id = e.event_id AND ec.counted
        AND (c.scope = 'period' OR (c.scope = 'background' AND c.date_start IS NULL))
);
