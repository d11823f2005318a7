-- ACLED's events in the form in which they are compared. Its day is the middle of a week (time_precision 2) or of a
-- month (3); geo_precision 1 is the place, 2 near it, 3 a province; it gives one number of dead.
CREATE OR REPLACE TEMP MACRO acled_side(name) AS [
    CASE
        WHEN n LIKE 'Civilians%' THEN 'civilians'
        WHEN regexp_matches(n, '^(Mutiny of )?(Military|Police) Forces of ')
            THEN 'state:' || getvariable('state_by_name')[plain(regexp_extract(n, 'Forces of (?:the )?([^(]+)', 1))]
        WHEN n LIKE 'Unidentified%' THEN NULL
        ELSE plain(regexp_replace(n, ' *\(.*$|^[A-Z]+: ', '', 'g'))
    END
    FOR n IN string_split(coalesce(name, ''), '; ') IF n <> ''
];

CREATE OR REPLACE TEMP TABLE theirs AS
SELECT
    event_id_cnty AS their_id,
    iso3 AS block,
    iso3 AS country,
    event_date - [0, 3, 15][coalesce(time_precision, 1)]::INTEGER AS date_start,
    event_date + [0, 3, 15][coalesce(time_precision, 1)]::INTEGER AS date_end,
    latitude, longitude,
    [5, 25, 100][coalesce(geo_precision, 1)] AS radius,
    [1, 2, 4][coalesce(geo_precision, 1)] AS geo_precision,
    CASE WHEN coalesce(geo_precision, 1) <= 2
        THEN list_filter(
            [plain_place(location), plain_place(string_split(location, ' - ')[1])], lambda n: n IS NOT NULL)
        ELSE [] END AS places,
    plain_place(admin1) AS admin1,
    NULL::BIGINT AS violence_type,
    event_type, sub_event_type,
    list_filter(acled_side(actor1) || acled_side(assoc_actor_1), lambda n: n IS NOT NULL) AS side_a,
    list_filter(acled_side(actor2) || acled_side(assoc_actor_2), lambda n: n IS NOT NULL) AS side_b,
    NULL::BIGINT AS low, fatalities AS best, NULL::BIGINT AS high
FROM acled_events
WHERE iso3 IS NOT NULL;
