SELECT window_start, window_end, APPROX_COUNT_DISTINCT(ip) AS uv, COUNT(DISTINCT path) AS pages
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
HAVING APPROX_COUNT_DISTINCT(ip) > 1;
