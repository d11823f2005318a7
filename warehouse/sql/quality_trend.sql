-- How did the checks fare from run to run, table by table?
CREATE OR REPLACE MACRO quality_trend() AS TABLE
SELECT
    k.run_id,
    r.started_at,
    r.status,
    k.table_name,
    count(*) AS checks,
    count(*) FILTER (k.passed) AS checks_passed,
    max(k.rows_checked) AS rows_checked,
    sum(k.rows_failed)::BIGINT AS failures
FROM checks k
LEFT JOIN runs r ON r.run_id = k.run_id
GROUP BY ALL
ORDER BY k.run_id, k.table_name;
