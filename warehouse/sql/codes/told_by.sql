-- In which reports is an event told, and by whom? One row for each event, its reports and speakers in order of day.
CREATE OR REPLACE VIEW told_by AS
WITH told AS (
    SELECT DISTINCT ec.event_id, r.report_id, r.agency, r.published, r.title, coalesce(s.name, c.attribution) AS speaker
    FROM event_claims ec
    JOIN claims c ON c.claim_id = ec.claim_id
    LEFT JOIN reports r ON r.report_id = c.report_id
    LEFT JOIN sources s ON s.source_id = c.source_id
),
reports_of AS (SELECT DISTINCT event_id, report_id, agency, published, title FROM told)
SELECT
    event_id,
    string_agg(
        '"' || concat_ws(',', coalesce(agency, ''), coalesce(published::VARCHAR, ''), coalesce(title, '')) || '"', ';'
        ORDER BY published, report_id) AS articles,
    string_agg(agency, '; ' ORDER BY published, report_id) AS agencies,
    string_agg(published::VARCHAR, '; ' ORDER BY published, report_id) AS days,
    string_agg(title, '; ' ORDER BY published, report_id) AS titles,
    any_value(s.speakers) AS speakers
FROM reports_of
LEFT JOIN (
    SELECT event_id, string_agg(speaker, '; ' ORDER BY speaker) AS speakers
    FROM (SELECT DISTINCT event_id, speaker FROM told WHERE speaker IS NOT NULL) GROUP BY event_id
) s USING (event_id)
GROUP BY event_id;
