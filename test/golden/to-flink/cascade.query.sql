WITH minutes AS (
SELECT window_time AS first_time, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE))
GROUP BY window_start, window_end, window_time, path
)
SELECT window_start, window_end, path, SUM(pv) AS pv, MAX(uv) AS most_uv, COUNT(*) AS windows
FROM TABLE(TUMBLE(TABLE minutes, DESCRIPTOR(first_time), INTERVAL '2' HOUR))
GROUP BY window_start, window_end, path;
