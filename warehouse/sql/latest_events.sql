-- Which are the latest events, with their tolls? Events without a date come last.
CREATE OR REPLACE MACRO latest_events(n) AS TABLE
SELECT
    e.event_id, e.date_start, e.date_end, e.country, e.place, e.sub_event_type, e.side_a, e.side_b,
    e.killed_low, e.killed_best, e.killed_high, e.wounded_best, e.displaced_best, e.evacuated_best,
    e.grade, e.reports, e.headline
FROM events e
ORDER BY e.date_end DESC NULLS LAST, e.date_start DESC NULLS LAST, e.event_id
LIMIT n;
