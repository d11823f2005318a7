-- What are our events in the columns and codes of ACLED's export? Those with a type and a day known at least to the
-- month: ACLED keeps no others. event_id_cnty is our event_id, notes our headline; source_scale, tags and timestamp
-- are ACLED's own. ACLED Codebook: event_date is the middle of a span; time_precision 1 the day, 2 within a week, 3
-- within a month; geo_precision 1 a named place, 2 near it or in a small area, 3 a province or wide place, and
-- nothing coarser. fatalities: see acled_fatalities; 0 where no dead are told of.
CREATE OR REPLACE VIEW as_acled AS
SELECT
    e.event_id AS event_id_cnty,
    (e.date_start + ((coalesce(e.date_end, e.date_start) - e.date_start) // 2)::INTEGER)::DATE AS event_date,
    year(event_date)::BIGINT AS year,
    CASE WHEN e.date_precision = 1 THEN 1 WHEN e.date_precision <= 3 THEN 2 ELSE 3 END::BIGINT AS time_precision,
    s.disorder_type,
    e.event_type,
    e.sub_event_type,
    a.acled_name AS actor1,
    NULL::VARCHAR AS assoc_actor_1,
    a.actor_type AS inter1,
    b.acled_name AS actor2,
    NULL::VARCHAR AS assoc_actor_2,
    b.actor_type AS inter2,
    CASE
        WHEN b.event_id IS NULL THEN a.actor_type || ' only'
        -- the one pair that ACLED writes in the other order (78)
        WHEN list_sort([a.actor_type, b.actor_type]) = ['Civilians', 'External/Other forces']
            THEN 'External/Other forces-Civilians'
        WHEN list_position(o.types, a.actor_type) <= list_position(o.types, b.actor_type)
            THEN a.actor_type || '-' || b.actor_type
        ELSE b.actor_type || '-' || a.actor_type
    END AS interaction,
    CASE WHEN e.event_type = 'Violence against civilians' OR e.sub_event_type = 'Excessive force against protesters'
        OR (e.event_type IN ('Explosions/Remote violence', 'Riots') AND b.actor_type = 'Civilians')
        THEN 'Civilian targeting' END AS civilian_targeting,
    cc.iso_numeric::BIGINT AS iso,
    cc.acled_region AS region,
    cc.name AS country,
    e.admin1,
    e.admin2,
    NULL::VARCHAR AS admin3,
    coalesce(p.name, e.place) AS location,
    round(e.latitude, 4) AS latitude,
    round(e.longitude, 4) AS longitude,
    [1, 2, 2, 3, 3, NULL, 3][e.geo_precision]::BIGINT AS geo_precision,
    coalesce(t.agencies, t.speakers) AS source,
    NULL::VARCHAR AS source_scale,
    e.headline AS notes,
    coalesce(f.fatalities, e.killed_low, e.killed_best, 0)::BIGINT AS fatalities,
    NULL::VARCHAR AS tags,
    NULL::BIGINT AS timestamp
FROM incidents e
CROSS JOIN (SELECT ['State forces', 'Rebel group', 'Political militia', 'Identity militia', 'Rioters', 'Protesters',
    'Civilians', 'External/Other forces'] AS types) o
LEFT JOIN sub_event_codes s ON s.sub_event_type = e.sub_event_type
LEFT JOIN parties a ON a.event_id = e.event_id AND a.side = 'a'
LEFT JOIN parties b ON b.event_id = e.event_id AND b.side = 'b'
LEFT JOIN told_by t ON t.event_id = e.event_id
LEFT JOIN places p ON p.place_id = e.place_id
LEFT JOIN country_codes cc ON cc.iso3 = e.country
LEFT JOIN acled_fatalities f ON f.event_id = e.event_id
WHERE e.event_type IS NOT NULL AND e.date_start IS NOT NULL AND e.date_precision <= 4;
