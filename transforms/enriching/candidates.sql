-- Pairs of tellings that share a block, each once; see candidates.py.
WITH days AS (
    -- A telling lies in the block of its place on each of its days, one day on either side.
    SELECT number, unnest(generate_series(from_day - INTERVAL 1 DAY, to_day + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
    FROM tellings
    WHERE to_day - from_day <= 31
),
placed AS (
    SELECT *, CASE WHEN prec >= 6 OR (prec >= 3 AND admin1 IS NULL) THEN 'country' WHEN prec IN (3, 4, 5) THEN 'division' ELSE 'point' END AS width
    FROM tellings
),
cells AS (
    -- A quarter of a degree is some 28 km: places 15 km apart lie in one cell or in two that touch.
    -- A division looks there too, as a town's is not the same in every book.
    SELECT number, floor(latitude * 4)::INT + dy AS y, floor(longitude * 4)::INT + dx AS x,
        dx = 0 AND dy = 0 AND width = 'point' AS own
    FROM placed, (SELECT unnest([-1, 0, 1]) AS dx), (SELECT unnest([-1, 0, 1]) AS dy)
    WHERE width IN ('point', 'division') AND latitude IS NOT NULL
),
blocks AS (
    SELECT number, 'place ' || place AS block, TRUE AS held, TRUE AS sought FROM placed WHERE place IS NOT NULL
    UNION ALL
    SELECT number, 'cell ' || y || ' ' || x, own, TRUE FROM cells
    UNION ALL
    SELECT number, 'words ' || unnest(words), TRUE, TRUE FROM placed
    UNION ALL
    -- A report that names no place it is known by can only be found by its large figures.
    SELECT number, 'figure ' || unnest(large), TRUE, country = '?' FROM placed
    UNION ALL
    SELECT number, 'division ' || country || ' ' || admin1, width = 'point' OR width = 'division',
        width = 'division' OR telling
    FROM placed WHERE admin1 IS NOT NULL AND width <> 'country'
    UNION ALL
    SELECT number, 'country ' || country, TRUE, width = 'country' FROM placed
    WHERE width = 'country' OR telling
),
held AS (SELECT DISTINCT block, day, number FROM blocks JOIN days USING (number) WHERE held),
sought AS (SELECT DISTINCT block, day, number FROM blocks JOIN days USING (number) WHERE sought)
SELECT DISTINCT least(h.number, s.number) AS a, greatest(h.number, s.number) AS b
FROM held h JOIN sought s USING (block, day)
WHERE h.number <> s.number
ORDER BY a, b
