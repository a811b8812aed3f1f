SELECT *
FROM (
SELECT window_start, path, pv, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY pv DESC, path) AS n
FROM (
SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(SESSION(TABLE access, DESCRIPTOR(ts), INTERVAL '3' SECOND))
GROUP BY window_start, window_end, path
)
)
WHERE n <= 2;
