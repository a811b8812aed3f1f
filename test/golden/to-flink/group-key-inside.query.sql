SELECT window_start, window_end, `bytes` / 1000 AS kb, `bytes` / 1000 * 1000 AS lower_bound, (`bytes` / 1000 + 1) * 1000 AS upper_bound, COUNT(*) AS n
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, `bytes` / 1000
HAVING `bytes` / 1000 < 30;
