SELECT window_start, window_end, SUM(DISTINCT status) AS s, COUNT(ip, path) AS c, APPROX_COUNT_DISTINCT(ip) AS u, MAX(COUNT(*)) AS m
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE COUNT(*) > 1 AND window_start > TIMESTAMP '2015-05-17' AND ts > TIMESTAMP '2015-02-30 00:00:00' AND CAST(ts AS DATE) = NULL
GROUP BY window_start, window_end
