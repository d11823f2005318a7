-- Names made alike, so that al-Yarmuk and "Yarmuk camp" are one word, and parties by any of their names.
CREATE OR REPLACE TEMP MACRO plain(name) AS
    nullif(regexp_replace(lower(strip_accents(name)), '[^\pL\pN]+', '', 'g'), '');

CREATE OR REPLACE TEMP MACRO plain_place(name) AS plain(regexp_replace(regexp_replace(
    lower(strip_accents(name)), '^(al|el|ad|an|ar|as|ash|at|az)[- ]+|\(.*\)', '', 'g'),
    '\b(city|town|village|camp|district|province|governorate|state|region|county|department|division)\b', '', 'g'));

CREATE OR REPLACE TEMP MACRO km(lat1, lon1, lat2, lon2) AS 2 * 6371 * asin(least(1, sqrt(
    pow(sin(radians(lat2 - lat1) / 2), 2)
    + cos(radians(lat1)) * cos(radians(lat2)) * pow(sin(radians(lon2 - lon1) / 2), 2))));

-- The circle in which an event lies whose place is known to a precision of UCDP's (where_prec): the place itself, 5
-- km, for two gazetteers set one town's point that far apart; near it, 25 km, as the GED codebook says; a district,
-- 50 km, and a province, 150 km, as a circle of the area of a large one; a wide place or the sea, 100 km; a
-- country, none.
CREATE OR REPLACE TEMP MACRO radius(where_prec) AS [5, 25, 50, 150, 100, NULL, 100][where_prec];

SET VARIABLE class_of = MAP {
    'Battles': 'armed', 'Explosions/Remote violence': 'armed', 'Violence against civilians': 'armed',
    'Protests': 'unrest', 'Riots': 'unrest', 'Strategic developments': 'neither'
};

-- A state by its name, for parties like "Government of Syria" and "Police Forces of Iraq (2014-)".
CREATE OR REPLACE TEMP TABLE states AS
SELECT name, any_value(iso3) AS iso3
FROM (
    SELECT plain(unnest([name, ucdp_country, regexp_replace(ucdp_country, ' *\(.*', '')])) AS name, iso3
    FROM country_codes WHERE gwno IS NOT NULL OR ucdp_country_id IS NULL
    UNION ALL SELECT plain(name), iso3 FROM country_codes
)
WHERE name IS NOT NULL GROUP BY name HAVING count(DISTINCT iso3) = 1;
