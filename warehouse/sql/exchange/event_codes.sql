-- Of what type is an event to ACLED, UCDP and PLOVER, and where it is of none, why? One row for each event. A column
-- that is null has its reason in the one named for it; see sub_event_codes for the codes and parties for the sides.
CREATE OR REPLACE VIEW event_codes AS
WITH told AS (
    SELECT
        ec.event_id,
        bool_or(c.scope = 'period') AS tally,
        bool_and(c.scope = 'background') AS background,
        bool_and(coalesce(c.measure, '') IN ('displaced', 'evacuated', 'returned')) AS moved
    FROM event_claims ec JOIN claims c ON c.claim_id = ec.claim_id
    GROUP BY ec.event_id
)
SELECT
    e.event_id,
    e.event_type,
    e.sub_event_type,
    CASE
        WHEN e.sub_event_type IS NOT NULL THEN NULL
        WHEN e.event_type IS NOT NULL THEN 'the words tell the type, not the sub-event type'
        WHEN t.tally THEN 'a tally over a period: it holds incidents of more than one type'
        WHEN t.moved THEN 'people moved: ACLED has no type for displacement by itself'
        WHEN t.background THEN 'an earlier event of which the words tell the figure alone'
        ELSE 'no words tell what was done, only its figure'
    END AS type_reason,
    s.disorder_type,
    e.violence_type,
    CASE
        WHEN e.violence_type IS NOT NULL THEN NULL
        WHEN coalesce(e.killed_best, 0) = 0 THEN 'nobody is told dead: UCDP types deadly violence alone'
        WHEN a.name IS NULL AND b.name IS NULL THEN 'neither side is told'
        WHEN a.name IS NULL THEN 'side A is not told'
        WHEN a.actor_id IS NULL THEN 'side A is told in words that name no party: ' || a.name
        WHEN a.actor_id LIKE 'unidentified-armed-group%' THEN 'side A is a group that nobody knows: UCDP needs a name'
        WHEN b.actor_id LIKE 'civilians%'
            THEN 'civilians died of what need not have been meant for them: UCDP types that by the war it was of'
        WHEN b.name IS NULL THEN 'side B is not told, and the dead are not all civilians'
        WHEN b.actor_id IS NULL THEN 'side B is told in words that name no party: ' || b.name
        ELSE 'the sides are not both armed'
    END AS violence_reason,
    s.plover_event,
    CASE
        WHEN s.plover_event IS NOT NULL THEN NULL
        WHEN e.sub_event_type IS NULL THEN 'its ACLED type is not known'
        ELSE 'PLOVER has no event for it'
    END AS plover_reason,
    s.plover_mode,
    CASE
        WHEN s.plover_mode IS NOT NULL THEN NULL
        WHEN s.plover_event IS NULL THEN 'no event, no mode'
        ELSE 'the type does not tell by what means'
    END AS mode_reason
FROM events e
LEFT JOIN told t ON t.event_id = e.event_id
LEFT JOIN sub_event_codes s ON s.sub_event_type = e.sub_event_type
LEFT JOIN parties a ON a.event_id = e.event_id AND a.side = 'a'
LEFT JOIN parties b ON b.event_id = e.event_id AND b.side = 'b';
