-- Who was displaced, evacuated or came back between two days, both included? Each claim whose days lie wholly between
-- them and that is not denied; add up only those that are counted: the others tell the same people again.
CREATE OR REPLACE MACRO displacement_between(from_date, to_date) AS TABLE
SELECT
    c.date_start,
    c.date_end,
    c.measure,
    c.unit,
    c.count_low,
    c.count_high,
    c.quantifier,
    c.victim,
    c.country,
    c.place,
    c.destination,
    coalesce(s.name, c.attribution) AS speaker,
    c.scope,
    EXISTS (SELECT 1 FROM event_claims ec WHERE ec.claim_id = c.claim_id AND ec.counted) AS counted,
    c.quote,
    c.claim_id
FROM claims c
LEFT JOIN sources s ON s.source_id = c.source_id
WHERE
    c.measure IN ('displaced', 'evacuated', 'returned')
    AND c.stance <> 'denied'
    AND c.date_start >= from_date::DATE
    AND coalesce(c.date_end, c.date_start) <= to_date::DATE
ORDER BY c.date_start, c.country, c.place, c.claim_id;
