-- Candidates for the names in `wanted(no, name, countries)`: those spelt so anywhere (tier 0), those that differ by a
-- word of kind (1), and in the countries given those that differ by transliteration (2); at most 40 a name.
WITH asked AS (
  SELECT no, countries, plain, bare, name_key(bare) AS key
  FROM (SELECT *, bare_name(plain) AS bare FROM (SELECT *, plain_name(name) AS plain FROM wanted))
  WHERE plain != ''
),
hits AS MATERIALIZED (
  SELECT no, place_id, any_value(near) AS near, min(spelt) AS tier, bool_or(main) AS main
  FROM (
    -- a main name with a word of kind ("Gaza City") is not the one without, in whatever transliteration
    SELECT no, place_id, main AND (n.plain = asked.plain OR bare_name(n.plain) = n.plain) AS main,
      list_contains(countries, n.country) AS near,
      CASE WHEN n.plain = asked.plain THEN 0 WHEN bare_name(n.plain) = bare THEN 1 ELSE 2 END AS spelt
    FROM names AS n
    JOIN asked USING (key)
  )
  GROUP BY no, place_id
  HAVING any_value(near) OR min(spelt) < 2
),
told AS (
  SELECT * EXCLUDE (alternatives)
  FROM places
  WHERE place_id IN (SELECT place_id FROM hits)
  QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY rank) = 1
)
SELECT no, tier, main, told.* EXCLUDE (rank, feature_class, feature_code)
FROM hits
JOIN told USING (place_id)
QUALIFY row_number() OVER (
  PARTITION BY no
  ORDER BY coalesce(near, false) DESC, tier, by_hand DESC, population DESC NULLS LAST, place_id
) <= 40
ORDER BY no, tier, population DESC NULLS LAST, place_id
