-- What are our events after PLOVER: event and mode, source and recipient, dead and injured? Those with a sub-event
-- type. event and mode: see sub_event_codes; both are null where PLOVER has none. context: cbrn for chemical
-- weapons and military between armed parties (its table CAMEO2PLOVER, 204 and 190), else null. In violence of two
-- sides PLOVER calls both source.
CREATE OR REPLACE VIEW as_plover AS
SELECT
    e.event_id AS id,
    e.date_start,
    e.date_end,
    s.plover_event AS event,
    s.plover_mode AS mode,
    CASE WHEN e.sub_event_type = 'Chemical weapon' THEN 'cbrn' WHEN e.violence_type IN (1, 2) THEN 'military' END
        AS context,
    CASE WHEN e.event_type = 'Battles' THEN concat_ws('; ', a.name, b.name) ELSE a.name END AS source,
    CASE WHEN e.event_type <> 'Battles' THEN b.name END AS recipient,
    e.killed_best AS dead,
    e.wounded_best AS injured,
    coalesce(p.name, e.place) AS event_loc,
    e.country,
    e.admin1,
    e.latitude,
    e.longitude,
    e.event_type AS acled_event_type,
    e.sub_event_type AS acled_sub_event_type,
    e.headline AS comment
FROM incidents e
JOIN sub_event_codes s ON s.sub_event_type = e.sub_event_type
LEFT JOIN parties a ON a.event_id = e.event_id AND a.side = 'a'
LEFT JOIN parties b ON b.event_id = e.event_id AND b.side = 'b'
LEFT JOIN places p ON p.place_id = e.place_id;
