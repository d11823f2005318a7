-- What are our displacement figures in the columns and codes of IDMC's Internal Displacement Updates? One row for
-- each claim of people displaced or evacuated within a country by an event, that is no share of another and not
-- denied. id is our claim_id. role: what counts is the recommended figure, another telling a triangulation.
-- qualifier: IDMC's four; a number open upwards is "more than or equal". figure is the number as worded, of people;
-- IDMC reckons households by their size, we do not: null. displacement_date is the last day, as at IDMC.
-- locations_*: the place left and, where it is known, the one gone to, with "; " between them as at IDMC;
-- locations_accuracy in its words: a camp, base or other facility is a point, a named place is ADM3.
CREATE OR REPLACE VIEW as_idmc AS
SELECT
    c.claim_id AS id,
    cc.name AS country,
    c.country AS iso3,
    c.latitude,
    c.longitude,
    '[' || c.latitude || ', ' || c.longitude || ']' AS centroid,
    CASE WHEN ec.counted THEN 'Recommended figure' ELSE 'Triangulation' END AS role,
    'Conflict' AS displacement_type,
    CASE
        WHEN c.quantifier = 'exact' THEN 'total'
        WHEN c.quantifier IN ('at_least', 'more_than') THEN 'more than or equal'
        WHEN c.quantifier IN ('at_most', 'less_than') THEN 'less than or equal'
        WHEN c.quantifier IN ('about', 'range', 'vague') THEN 'approximately'
    END AS qualifier,
    CASE
        WHEN c.unit <> 'people' THEN NULL
        WHEN c.quantifier = 'more_than' THEN c.count_low - 1
        WHEN c.quantifier = 'less_than' THEN c.count_high + 1
        ELSE coalesce(c.count_low, c.count_high)
    END AS figure,
    coalesce(c.date_end, c.date_start) AS displacement_date,
    c.date_start AS displacement_start_date,
    c.date_end AS displacement_end_date,
    year(c.date_start)::BIGINT AS year,
    e.event_id,
    e.headline AS event_name,
    NULL::VARCHAR AS event_codes,
    NULL::VARCHAR AS event_code_types,
    e.date_start AS event_start_date,
    e.date_end AS event_end_date,
    NULL::VARCHAR AS category,
    NULL::VARCHAR AS subcategory,
    NULL::VARCHAR AS type,
    NULL::VARCHAR AS subtype,
    c.quote AS standard_popup_text,
    e.headline AS standard_info_text,
    NULL::VARCHAR AS old_id,
    coalesce(s.name, c.attribution) AS sources,
    r.url AS source_url,
    nullif(concat_ws('; ', coalesce(p.name, c.place), coalesce(d.name, c.destination)), '') AS locations_name,
    nullif(concat_ws('; ', c.latitude || ', ' || c.longitude, d.latitude || ', ' || d.longitude), '')
        AS locations_coordinates,
    nullif(concat_ws('; ',
        CASE
            WHEN c.geo_precision <= 2 AND p.feature IN ('camp', 'base', 'facility') THEN 'Point'
            WHEN c.geo_precision <= 2 THEN 'County/City/town/Village/Woreda (ADM3)'
            WHEN c.geo_precision = 3 THEN 'District/Zone/Department (ADM2)'
            WHEN c.geo_precision = 4 THEN 'State/Region/Province (ADM1)'
            WHEN c.geo_precision = 6 THEN 'Country/territory (AM0)'
        END,
        CASE
            WHEN d.feature IN ('camp', 'base', 'facility') THEN 'Point'
            WHEN d.feature IN ('city', 'town', 'village', 'quarter', 'admin3')
                THEN 'County/City/town/Village/Woreda (ADM3)'
            WHEN d.feature = 'admin2' THEN 'District/Zone/Department (ADM2)'
            WHEN d.feature = 'admin1' THEN 'State/Region/Province (ADM1)'
            WHEN d.feature = 'country' THEN 'Country/territory (AM0)'
        END), '') AS locations_accuracy,
    nullif(concat_ws('; ', CASE WHEN c.place IS NOT NULL THEN 'Origin' END,
        CASE WHEN c.destination IS NOT NULL THEN 'Destination' END), '') AS locations_type,
    NULL::VARCHAR AS displacement_occurred,
    NULL::TIMESTAMP AS created_at
FROM event_claims ec
JOIN claims c ON c.claim_id = ec.claim_id
JOIN events e ON e.event_id = ec.event_id
LEFT JOIN reports r ON r.report_id = c.report_id
LEFT JOIN sources s ON s.source_id = c.source_id
LEFT JOIN places p ON p.place_id = c.place_id
LEFT JOIN places d ON d.place_id = c.destination_id
LEFT JOIN country_codes cc ON cc.iso3 = c.country
WHERE c.measure IN ('displaced', 'evacuated')
    AND coalesce(c.count_low, c.count_high) IS NOT NULL
    AND c.stance <> 'denied'
    AND ec.role IN ('basis', 'rival', 'repeat', 'superseded')
    AND (d.country IS NULL OR c.country IS NULL OR d.country = c.country);
