-- Names of the countries given that are within two letters of those in `wanted(no, name, countries)`.
WITH asked AS (
  SELECT no, unnest(countries) AS country, name_key(bare) AS key
  FROM (SELECT *, bare_name(plain) AS bare FROM (SELECT *, plain_name(name) AS plain FROM wanted))
)
SELECT DISTINCT no, plain, place_id
FROM names AS n
JOIN asked ON n.country = asked.country AND n.key[1] = asked.key[1]
WHERE length(n.key) BETWEEN length(asked.key) - 2 AND length(asked.key) + 2 AND levenshtein(n.key, asked.key) <= 2
ORDER BY ALL
