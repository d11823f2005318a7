-- UCDP's events in the form in which they are compared. One told of more than a month is a summary, not an incident.
CREATE OR REPLACE TEMP MACRO ucdp_side(name, gwno) AS [
    CASE
        WHEN plain(n) = 'civilians' THEN 'civilians'
        WHEN n LIKE 'Government of %' THEN 'state:' || coalesce(getvariable('state_by_gwno')[gwno],
            getvariable('state_by_name')[plain(n[15:])])
        ELSE plain(n)
    END
    FOR n IN string_split(coalesce(name, ''), ', ') IF n <> ''
];

CREATE OR REPLACE TEMP TABLE theirs AS
SELECT
    id::VARCHAR AS their_id,
    country_id::VARCHAR AS block,
    iso3 AS country,
    date_start, date_end,
    latitude, longitude,
    radius(where_prec) AS radius,
    where_prec AS geo_precision,
    CASE WHEN where_prec <= 2 THEN list_filter([plain_place(where_coordinates)], lambda n: n IS NOT NULL)
        ELSE [] END AS places,
    plain_place(adm_1) AS admin1,
    type_of_violence AS violence_type,
    NULL::VARCHAR AS event_type,
    NULL::VARCHAR AS sub_event_type,
    list_filter(ucdp_side(side_a, gwnoa), lambda n: n IS NOT NULL) AS side_a,
    list_filter(ucdp_side(side_b, gwnob), lambda n: n IS NOT NULL) AS side_b,
    low, best, high
FROM ucdp_events
WHERE date_end - date_start < 31;
