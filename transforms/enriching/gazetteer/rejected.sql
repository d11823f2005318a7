-- What is wrong with a row of `rows`, in `reason`; null where nothing is.
CREATE VIEW judged AS
SELECT *,
  CASE
    WHEN NOT regexp_full_match(geonameid, '[0-9]{1,12}') THEN 'geonameid is no number'
    WHEN trim(name) = '' THEN 'no name'
    WHEN TRY_CAST(latitude AS DOUBLE) IS NULL OR TRY_CAST(longitude AS DOUBLE) IS NULL THEN 'coordinates are no numbers'
    WHEN NOT latitude::DOUBLE BETWEEN -90 AND 90 OR NOT longitude::DOUBLE BETWEEN -180 AND 180
      THEN 'coordinates are not on the Earth'
    WHEN feature_class NOT IN ('A', 'H', 'L', 'P', 'R', 'S', 'T', 'U', 'V', '') THEN 'unknown feature class'
    WHEN country_code != '' AND country_code NOT IN (SELECT iso2 FROM codes) THEN 'unknown country'
    WHEN population != '' AND TRY_CAST(population AS BIGINT) IS NULL THEN 'population is no number'
  END AS reason
FROM rows;
CREATE VIEW sound AS FROM judged WHERE reason IS NULL
