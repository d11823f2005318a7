-- A GeoNames dump, `rows`, as places of the gazetteer: `placed`; what is no place of one of the kinds that news name is
-- left out. Asks for `codes`, `feature_codes`, `division_names`, `second_names` and `known`, the bundled divisions.
CREATE VIEW placed AS
WITH typed AS (
  SELECT
    'gn:' || geonameid AS gn_id, name, asciiname, alternatenames, latitude::DOUBLE AS latitude,
    longitude::DOUBLE AS longitude, feature_class, feature_code, iso3 AS country, country_code, admin1_code, admin2_code,
    nullif(TRY_CAST(population AS BIGINT), 0) AS people, f.feature AS kind
  FROM sound
  JOIN feature_codes AS f USING (feature_class, feature_code)
  LEFT JOIN codes ON iso2 = country_code
),
named AS (
  SELECT typed.*, coalesce(s.admin1, d.admin1) AS admin1, CASE WHEN s.admin1 IS NULL THEN s.name END AS admin2,
    CASE
      WHEN kind = 'admin2' AND s.admin1 IS NOT NULL THEN 'admin1'
      WHEN kind != 'populated' THEN kind
      WHEN people >= 100000 THEN 'city'
      WHEN people >= 5000 THEN 'town'
      ELSE 'village'
    END AS feature
  FROM typed
  LEFT JOIN division_names AS d ON d.code = country_code || '.' || admin1_code
  LEFT JOIN second_names AS s ON s.code = country_code || '.' || admin1_code || '.' || admin2_code
)
SELECT
  coalesce(k.place_id, gn_id) AS place_id, coalesce(k.name, named.name) AS name,
  -- Latin letters without accents (GeoNames gives one for each with) and Arabic ones; no airport codes
  list_filter(
    list_append(string_split(alternatenames, ','), asciiname),
    lambda n: length(n) > 3 AND (strlen(n) = length(n) OR unicode(n) BETWEEN 1536 AND 1791)
  ) AS alternatives,
  named.feature, named.country, named.admin1, CASE WHEN named.feature = 'admin1' THEN NULL ELSE named.admin2 END AS admin2,
  -- Divisions and what is wide are known by name: their middle is no place where anything happened.
  CASE WHEN named.feature IN ('city', 'town', 'village', 'quarter', 'camp', 'base', 'facility') THEN latitude END AS latitude,
  CASE WHEN named.feature IN ('city', 'town', 'village', 'quarter', 'camp', 'base', 'facility') THEN longitude END AS longitude,
  people AS population, feature_class, feature_code, false AS by_hand, getvariable('source') AS source
FROM named
LEFT JOIN known AS k
  ON k.feature = named.feature AND k.country = named.country AND k.admin1 = named.admin1
  AND k.key = CASE named.feature WHEN 'admin1' THEN '' WHEN 'admin2' THEN lower(strip_accents(named.name)) END
