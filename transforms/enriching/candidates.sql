-- Pairs of tellings that may be one incident, with a score; see candidates.py.
WITH days AS (
    -- A telling lies in the block of its place on each of its days, one day on either side.
    SELECT number, unnest(generate_series(from_day - INTERVAL 1 DAY, to_day + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
    FROM tellings
    WHERE to_day - from_day <= 31
),
placed AS (
    SELECT *, CASE WHEN prec >= 6 THEN 'country' WHEN prec IN (3, 4, 5) THEN 'division' ELSE 'point' END AS width
    FROM tellings
),
cells AS (
    -- A quarter of a degree is some 28 km: places 15 km apart lie in one cell or in two that touch.
    SELECT number, floor(latitude * 4)::INT + dy AS y, floor(longitude * 4)::INT + dx AS x, dx = 0 AND dy = 0 AS own
    FROM placed, (SELECT unnest([-1, 0, 1]) AS dx), (SELECT unnest([-1, 0, 1]) AS dy)
    WHERE width = 'point' AND latitude IS NOT NULL
),
blocks AS (
    SELECT number, 'place ' || place AS block, TRUE AS held, TRUE AS sought FROM placed WHERE place IS NOT NULL
    UNION ALL
    SELECT number, 'cell ' || y || ' ' || x, own, TRUE FROM cells
    UNION ALL
    SELECT number, 'division ' || country || ' ' || admin1, width = 'point' OR width = 'division',
        width = 'division' OR len(figures) > 0
    FROM placed WHERE admin1 IS NOT NULL AND width <> 'country'
    UNION ALL
    SELECT number, 'country ' || country, TRUE, width = 'country' FROM placed
    WHERE width = 'country' OR len(figures) > 0
),
held AS (SELECT DISTINCT block, day, number FROM blocks JOIN days USING (number) WHERE held),
sought AS (SELECT DISTINCT block, day, number FROM blocks JOIN days USING (number) WHERE sought),
met AS (
    SELECT DISTINCT least(h.number, s.number) AS a, greatest(h.number, s.number) AS b
    FROM held h JOIN sought s USING (block, day)
    WHERE h.number <> s.number
),
compared AS (
    SELECT
        m.a, m.b,
        x.place = y.place AS same_place,
        x.width = 'point' AND y.width = 'point' AS points,
        x.width <> 'country' AND y.width <> 'country' AS near_named,
        -- km between two points (haversine); null where one is wide
        CASE WHEN x.width = 'point' AND y.width = 'point' THEN
            12742 * asin(least(1, sqrt(
                pow(sin(radians(y.latitude - x.latitude) / 2), 2)
                + cos(radians(x.latitude)) * cos(radians(y.latitude))
                * pow(sin(radians(y.longitude - x.longitude) / 2), 2)
            ))) END AS km,
        x.start_day IS NOT NULL AND y.start_day IS NOT NULL AS dated,
        greatest(date_diff('day', x.to_day, y.from_day), date_diff('day', y.to_day, x.from_day), 0) AS apart,
        len(list_intersect(x.kinds, y.kinds)) > 0 OR len(x.kinds) = 0 OR len(y.kinds) = 0 AS one_kind,
        len(list_intersect(x.types, y.types)) > 0 AS same_type,
        list_contains(x.types, 'Armed clash') OR list_contains(y.types, 'Armed clash') AS clash,
        len(list_intersect(x.figures, y.figures)) AS figures,
        len(list_filter(
            list_intersect(x.figures, y.figures), f -> coalesce(try_cast(split_part(f, ':', 2) AS BIGINT), 0) >= 20
        )) AS large,
        len(list_intersect(x.actors, y.actors)) > 0 AS same_actor,
        len(x.actors) > 0 AND len(y.actors) > 0 AND len(list_intersect(x.actors, y.actors)) = 0 AS other_actor,
        x.group_no = y.group_no AS copies,
        -- the later of the two tolls as a multiple of the earlier
        CASE WHEN x.killed > 0 AND y.killed > 0
             THEN CASE WHEN x.published <= y.published THEN y.killed / x.killed ELSE x.killed / y.killed END END AS grew
    FROM met m JOIN placed x ON x.number = m.a JOIN placed y ON y.number = m.b
    WHERE x.country = y.country AND x.report <> y.report
),
scored AS (
    SELECT a, b,
        CASE WHEN same_place THEN 3.0 WHEN km <= 15 THEN 2.0 WHEN km <= 60 THEN -1.5 WHEN points THEN -9.0
             WHEN near_named THEN 1.5 ELSE 1.0 END
        + CASE WHEN apart = 0 AND dated THEN 2.0 WHEN apart = 0 THEN 0.5 WHEN clash THEN 0.5 ELSE -0.5 END
        + least(figures, 2) * 1.5 + least(large, 2) * 1.0
        + CASE WHEN same_type THEN 1.0 ELSE 0.0 END
        + CASE WHEN same_actor THEN 1.0 WHEN other_actor THEN -2.0 ELSE 0.0 END
        + CASE WHEN copies THEN 3.0 ELSE 0.0 END
        + CASE WHEN grew IS NULL OR figures > 0 THEN 0.0
               WHEN grew BETWEEN 0.6 AND 2.5 THEN 0.5
               WHEN grew BETWEEN 0.34 AND 5 THEN 0.0 WHEN same_type THEN -1.5 ELSE -3.0 END AS score
    FROM compared
    WHERE one_kind
)
SELECT a, b, score FROM scored WHERE score >= 3.0 ORDER BY score DESC, a, b
