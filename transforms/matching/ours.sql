-- Our events in the form in which they are compared. Only what a day, or at most a month, and a country are known of.
CREATE OR REPLACE TEMP TABLE our_names AS
WITH sides AS (
    SELECT event_id, country, unnest([
        {'side': 'a', 'worded': side_a, 'actor_id': side_a_id},
        {'side': 'b', 'worded': side_b, 'actor_id': side_b_id}
    ], recursive := true)
    FROM incidents
),
known AS (
    SELECT
        s.event_id, s.side, s.worded, s.country AS found_in, s.actor_id,
        a.name, a.kind, a.country AS of_state, a.aliases
    FROM sides s LEFT JOIN actors a ON a.actor_id = s.actor_id
    WHERE a.kind IS DISTINCT FROM 'unidentified'  -- nobody is known to be the same nobody
)
SELECT event_id, side, list(DISTINCT token) FILTER (token IS NOT NULL) AS names
FROM (
    SELECT event_id, side, plain(unnest([worded, name])) AS token FROM known
    UNION ALL SELECT event_id, side, plain(unnest(aliases)) FROM known
    UNION ALL SELECT event_id, side, 'state:' || of_state FROM known WHERE kind IN ('state forces', 'external force')
    UNION ALL SELECT event_id, side, 'state:' || found_in FROM known
        WHERE actor_id IS NULL
            AND regexp_matches(worded,
                '\b(army|military|government|regime|police|security forces|soldiers|troops)\b', 'i')
    UNION ALL SELECT event_id, side, 'civilians' FROM known
        WHERE kind = 'civilians' OR regexp_matches(worded,
            '\b(civilians?|residents?|villagers?|worshippers?|refugees?|displaced|families|journalists?)\b', 'i')
    UNION ALL SELECT event_id, 'b', 'civilians' FROM incidents
        WHERE violence_type = 3 OR event_type = 'Violence against civilians'
)
GROUP BY event_id, side;

CREATE OR REPLACE TEMP TABLE ours AS
SELECT
    e.event_id,
    CASE WHEN getvariable('source') = 'ucdp' THEN cc.ucdp_country_id::VARCHAR ELSE e.country END AS block,
    e.country,
    e.date_start,
    coalesce(e.date_end, e.date_start) AS date_end,
    e.latitude, e.longitude,
    radius(e.geo_precision) AS radius,
    e.geo_precision,
    CASE WHEN coalesce(e.geo_precision, 1) <= 2 THEN list_distinct(list_filter(
        [plain_place(e.place), plain_place(p.name)] || [plain_place(n) FOR n IN coalesce(p.alternatives, [])],
        lambda n: n IS NOT NULL)) ELSE [] END AS places,
    plain_place(e.admin1) AS admin1,
    e.violence_type, e.event_type, e.sub_event_type,
    coalesce(a.names, []) AS side_a,
    coalesce(b.names, []) AS side_b,
    EXISTS (SELECT 1 FROM actors s WHERE s.actor_id IN (e.side_a_id, e.side_b_id)
        AND s.kind NOT IN ('civilians', 'unidentified')) AS sides_known,
    e.killed_low AS low, e.killed_best AS best, e.killed_high AS high,
    greatest(e.killed_low, e.killed_best, e.killed_high) > 0 AS lethal
FROM incidents e
LEFT JOIN country_codes cc ON cc.iso3 = e.country
LEFT JOIN places p ON p.place_id = e.place_id
LEFT JOIN our_names a ON a.event_id = e.event_id AND a.side = 'a'
LEFT JOIN our_names b ON b.event_id = e.event_id AND b.side = 'b'
WHERE block IS NOT NULL AND e.date_start IS NOT NULL
    AND coalesce(e.date_end, e.date_start) - e.date_start < 31
    -- UCDP knows only events with a dead: what cannot be one is no gap of theirs
    AND (getvariable('source') = 'acled' OR lethal OR (e.killed_high IS NULL AND e.event_type IN
        ('Battles', 'Explosions/Remote violence', 'Violence against civilians')));
