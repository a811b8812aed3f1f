-- COUNT(DISTINCT …) was APPROX_COUNT_DISTINCT, which Flink does not have for streams
SELECT window_start, window_end, COUNT(DISTINCT ip) AS uv, COUNT(DISTINCT path) AS pages
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
HAVING COUNT(DISTINCT ip) > 1;
