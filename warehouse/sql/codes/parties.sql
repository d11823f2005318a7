-- What are the two sides of an event in the words of UCDP and ACLED? One row for each event and side, a and b,
-- told. actor_type: ACLED Codebook, actor types: state forces abroad and external forces are External/Other forces,
-- unidentified groups political militias, groups of an ethnicity, clan or tribe identity militias; a political body
-- without arms is none of them. Where the event's type says who it was (civilians, protesters, rioters), that is
-- taken where no side is. acled_name: a party's name in ACLED's data, where the table of parties has it.
CREATE OR REPLACE VIEW parties AS
WITH told AS (
    SELECT
        i.event_id, i.country, i.event_type, i.violence_type,
        'a' AS side, i.side_a AS worded, i.side_a_id AS actor_id
    FROM incidents i
    UNION ALL
    SELECT i.event_id, i.country, i.event_type, i.violence_type, 'b', i.side_b, i.side_b_id FROM incidents i
),
known AS (
    SELECT t.*, a.name, a.kind, a.country AS of_state, a.acled, coalesce(a.name, t.worded) AS called
    FROM told t LEFT JOIN actors a ON a.actor_id = t.actor_id
)
SELECT
    k.event_id,
    k.side,
    k.actor_id,
    k.called AS name,
    CASE
        WHEN k.kind = 'state forces' AND s.ucdp_country IS NOT NULL THEN 'Government of ' || s.ucdp_country
        WHEN k.kind = 'civilians' OR (k.side = 'b' AND k.violence_type = 3) THEN 'Civilians'
        ELSE k.called
    END AS ucdp_name,
    coalesce(k.acled, k.called) AS acled_name,
    CASE WHEN k.kind = 'state forces' THEN s.gwno END AS gwno,
    CASE
        WHEN k.kind = 'state forces' AND k.of_state = k.country THEN 'State forces'
        WHEN k.kind = 'external force' OR (k.kind = 'state forces' AND k.of_state <> k.country)
            THEN 'External/Other forces'
        WHEN k.kind = 'rebel group' THEN 'Rebel group'
        WHEN k.kind = 'militia' AND regexp_matches(k.called, '\b(ethnic|communal|clan|tribal|tribe)', 'i')
            THEN 'Identity militia'
        WHEN k.kind IN ('militia', 'unidentified') THEN 'Political militia'
        WHEN k.kind = 'civilians' OR (k.side = 'b' AND k.event_type = 'Violence against civilians') THEN 'Civilians'
        WHEN k.kind = 'protesters' OR (k.side = 'a' AND k.kind IS NULL AND k.event_type = 'Protests') THEN 'Protesters'
        WHEN k.kind = 'rioters' OR (k.side = 'a' AND k.kind IS NULL AND k.event_type = 'Riots') THEN 'Rioters'
    END AS actor_type
FROM known k
LEFT JOIN country_codes s ON s.iso3 = k.of_state
WHERE k.called IS NOT NULL OR actor_type IS NOT NULL OR (k.side = 'b' AND k.violence_type = 3);
