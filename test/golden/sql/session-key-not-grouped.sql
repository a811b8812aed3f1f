SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(SESSION(TABLE access PARTITION BY ip, DESCRIPTOR(ts), INTERVAL '5' MINUTE))
GROUP BY window_start, window_end, path
