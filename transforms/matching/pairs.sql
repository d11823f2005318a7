-- What may be one event, and how much speaks for it, of 100: days 30, place 30, what happened 20, parties 20.
-- Blocked by country and day: a day of slack on either side, for an event of the night and reports of the next
-- morning.
CREATE OR REPLACE TEMP TABLE pairs AS
WITH met AS (
    SELECT DISTINCT t.their_id, o.event_id
    FROM (
        SELECT their_id, block, unnest(generate_series(date_start - 1, date_end + 1, INTERVAL 1 DAY))::DATE AS day,
            latitude, longitude, radius, places, admin1, geo_precision
        FROM theirs
    ) t
    JOIN (
        SELECT event_id, block, unnest(generate_series(date_start, date_end, INTERVAL 1 DAY))::DATE AS day,
            latitude, longitude, radius, places, admin1, geo_precision
        FROM ours
    ) o ON t.block = o.block AND t.day = o.day
    WHERE list_has_any(t.places, o.places)
        OR km(t.latitude, t.longitude, o.latitude, o.longitude) <= t.radius + o.radius
        OR (t.admin1 = o.admin1 AND greatest(t.geo_precision, o.geo_precision) = 4)  -- no more is known than the province
),
told AS (
    SELECT
        t.their_id, o.event_id,
        greatest(0, t.date_start - o.date_end, o.date_start - t.date_end) AS days_apart,
        t.date_start = t.date_end AND o.date_start = o.date_end AS days_known,
        greatest(t.date_end - t.date_start, o.date_end - o.date_start) >= 7 AS days_vague,
        km(t.latitude, t.longitude, o.latitude, o.longitude) AS km_apart,
        t.radius + o.radius AS within_km,
        NOT list_has_any(t.places, o.places) AND coalesce(t.radius + o.radius, 300) > 60 AS place_vague,
        list_has_any(t.places, o.places) AS place_named,
        CASE
            WHEN t.violence_type = o.violence_type OR t.sub_event_type = o.sub_event_type THEN 20
            WHEN t.event_type = o.event_type THEN 12
            WHEN coalesce(t.violence_type, 0) <> o.violence_type OR t.event_type <> o.event_type THEN 0
            ELSE 10
        END AS by_kind,
        CASE WHEN list_has_any(t.side_a, o.side_a) OR list_has_any(t.side_a, o.side_b) THEN 1 ELSE 0 END
            + CASE WHEN list_has_any(t.side_b, o.side_b) OR list_has_any(t.side_b, o.side_a) THEN 1 ELSE 0 END
            AS sides_alike,
        -- words that no party was found for ("forces") do not speak against it
        NOT o.sides_known OR len(t.side_a) + len(t.side_b) = 0 AS sides_unknown,
        coalesce(getvariable('class_of')[t.event_type] <> getvariable('class_of')[o.event_type], false) AS class_differs,
        abs(t.best - o.best) AS toll_apart
    FROM met JOIN theirs t USING (their_id) JOIN ours o USING (event_id)
),
scored AS (
    SELECT *,
        CASE WHEN days_apart > 0 THEN 8 WHEN days_known THEN 30 WHEN days_vague THEN 15 ELSE 25 END AS by_days,
        CASE WHEN place_named THEN 30 WHEN km_apart <= within_km
            THEN greatest(5, round((CASE WHEN place_vague THEN 15 ELSE 30 END) * (1 - km_apart / within_km)))
            ELSE 10 END::INTEGER AS by_place,
        CASE WHEN sides_alike = 2 THEN 20 WHEN sides_alike = 1 THEN 12 WHEN sides_unknown THEN 10 ELSE 0 END AS by_sides
    FROM told
)
SELECT
    their_id, event_id, days_apart, km_apart, toll_apart,
    by_days + by_place + by_kind + by_sides AS score,
    concat_ws('; ',
        CASE WHEN days_apart > 0 THEN 'a day apart' WHEN days_known THEN 'the same day'
            ELSE 'spans of days that overlap' END,
        CASE WHEN place_named THEN 'the same place by name' WHEN km_apart <= within_km
            THEN round(km_apart)::INTEGER || ' km apart of ' || within_km::INTEGER || ' that their precisions allow'
            ELSE 'the same province' END,
        CASE by_kind WHEN 20 THEN 'the same kind of violence' WHEN 12 THEN 'the same event type'
            WHEN 0 THEN 'another kind of violence' END,
        CASE WHEN sides_alike = 2 THEN 'both parties' WHEN sides_alike = 1 THEN 'one of the parties'
            WHEN NOT sides_unknown THEN 'other names of parties' END
    ) AS why
FROM scored
WHERE score >= 50
    -- of another kind it is the same if no party speaks against it, and of another class (armed, unrest, neither) if one
    -- speaks for it: coders differ on battle or strike, not on strike or agreement
    AND (by_kind > 0 OR by_sides >= CASE WHEN class_differs THEN 12 ELSE 10 END)
    -- a province holds many events a day, and a place many a month: there a party has to agree, and the kind not
    -- differ
    AND (NOT (place_vague OR days_vague) OR (by_sides >= 12 AND by_kind > 0));
