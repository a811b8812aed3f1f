SELECT window_start, path, COUNT(*) AS pv, COUNT(ip) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, status, 1
