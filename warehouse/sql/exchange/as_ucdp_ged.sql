-- What are our events in the columns and codes of UCDP's GED, versions 21.1 to 26.1? Those with a dead and a day,
-- as GED has them. UCDP's own ids are null; relid is our event_id. high is null where our number is open upwards.
-- deaths_* add up to best: who is of no known side or class is unknown. region: UCDP's, by ranges of numbers after
-- Gleditsch and Ward. priogrid_gid: the half-degree cell, counted from the south-west. event_clarity: 1, for
-- tallies are left out.
CREATE OR REPLACE VIEW as_ucdp_ged AS
SELECT
    NULL::BIGINT AS id,
    e.event_id AS relid,
    year(e.date_start)::BIGINT AS year,
    NULL::BOOLEAN AS active_year,
    NULL::VARCHAR AS code_status,
    e.violence_type AS type_of_violence,
    NULL::BIGINT AS conflict_dset_id,
    NULL::BIGINT AS conflict_new_id,
    NULL::VARCHAR AS conflict_name,
    NULL::BIGINT AS dyad_dset_id,
    NULL::BIGINT AS dyad_new_id,
    a.ucdp_name || ' - ' || b.ucdp_name AS dyad_name,
    NULL::BIGINT AS side_a_dset_id,
    NULL::BIGINT AS side_a_new_id,
    a.ucdp_name AS side_a,
    NULL::BIGINT AS side_b_dset_id,
    NULL::BIGINT AS side_b_new_id,
    b.ucdp_name AS side_b,
    e.reports AS number_of_sources,
    t.articles AS source_article,
    t.agencies AS source_office,
    t.days AS source_date,
    t.titles AS source_headline,
    t.speakers AS source_original,
    e.geo_precision AS where_prec,
    coalesce(p.name, e.place) AS where_coordinates,
    e.place AS where_description,
    e.admin1 AS adm_1,
    e.admin2 AS adm_2,
    e.latitude,
    e.longitude,
    'POINT (' || e.longitude || ' ' || e.latitude || ')' AS geom_wkt,
    ((floor((e.latitude + 90) * 2) * 720) + floor((e.longitude + 180) * 2) + 1)::BIGINT AS priogrid_gid,
    cc.ucdp_country AS country,
    cc.ucdp_country_id AS country_id,
    CASE
        WHEN cc.ucdp_country_id < 200 THEN 'Americas'
        WHEN cc.ucdp_country_id < 400 THEN 'Europe'
        WHEN cc.ucdp_country_id < 630 THEN 'Africa'
        WHEN cc.ucdp_country_id < 700 THEN 'Middle East'
        WHEN cc.ucdp_country_id >= 700 THEN 'Asia'
    END AS region,
    1::BIGINT AS event_clarity,
    e.date_precision AS date_prec,
    e.date_start,
    coalesce(e.date_end, e.date_start) AS date_end,
    CASE WHEN e.killed_best IS NOT NULL THEN coalesce(e.killed_side_a_best, 0) END AS deaths_a,
    CASE WHEN e.killed_best IS NOT NULL THEN coalesce(e.killed_side_b_best, 0) END AS deaths_b,
    CASE WHEN e.killed_best IS NOT NULL THEN coalesce(e.killed_civilian_best, 0) END AS deaths_civilians,
    e.killed_best - coalesce(e.killed_side_a_best, 0) - coalesce(e.killed_side_b_best, 0)
        - coalesce(e.killed_civilian_best, 0) AS deaths_unknown,
    e.killed_best AS best,
    e.killed_high AS high,
    e.killed_low AS low,
    a.gwno AS gwnoa,
    b.gwno AS gwnob
FROM incidents e
LEFT JOIN parties a ON a.event_id = e.event_id AND a.side = 'a'
LEFT JOIN parties b ON b.event_id = e.event_id AND b.side = 'b'
LEFT JOIN told_by t ON t.event_id = e.event_id
LEFT JOIN places p ON p.place_id = e.place_id
LEFT JOIN country_codes cc ON cc.iso3 = e.country
WHERE e.date_start IS NOT NULL AND greatest(e.killed_low, e.killed_best, e.killed_high) > 0;
