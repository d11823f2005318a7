-- What does one report claim? Each claim in the order of the text, with its sentence. The beginning of the report's id
-- is enough.
CREATE OR REPLACE MACRO claims_of(report) AS TABLE
SELECT
    c.report_id, c.claim_id, c.sentence_no, c.sub_event_type, c.measure, c.count_low, c.count_high, c.quantifier, c.victim,
    c.date_start, c.date_end, c.place, c.attribution, c.stance, c.scope, c.quote, st.text AS sentence
FROM claims c
LEFT JOIN sentences st ON st.report_id = c.report_id AND st.sentence_no = c.sentence_no
WHERE starts_with(c.report_id, report)
ORDER BY c.report_id, c.char_start, c.char_end, c.claim_id;
