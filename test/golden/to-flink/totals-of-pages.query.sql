SELECT window_start, window_end, COUNT(*) AS pages, SUM(pv) AS pv, MAX(pv) AS most, AVG(pv) AS mean, MIN(path) AS first_path
FROM (
SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path
)
GROUP BY window_start, window_end;
