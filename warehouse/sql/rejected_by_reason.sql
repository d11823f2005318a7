-- What was kept out, by stage and check, with one example of each?
CREATE OR REPLACE MACRO rejected_by_reason() AS TABLE
SELECT
    j.stage,
    j.check_name,
    j.subject,
    count(*) AS rejects,
    min(j.run_id) AS first_run,
    max(j.run_id) AS last_run,
    arg_min(j.origin, j.reject_id) AS example_origin,
    arg_min(j.reason, j.reject_id) AS example_reason
FROM rejects j
GROUP BY ALL
ORDER BY rejects DESC, j.stage, j.check_name, j.subject;
