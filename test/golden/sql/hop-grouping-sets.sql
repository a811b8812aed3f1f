SELECT window_start, window_end, status, `method`, COUNT(*) AS pv, MAX(path) AS last_path
FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
GROUP BY window_start, window_end, GROUPING SETS ((status), (`method`), ())
HAVING COUNT(*) > 20
