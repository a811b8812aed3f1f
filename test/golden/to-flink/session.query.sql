SELECT window_start, window_end, ip, COUNT(*) AS pv, MAX(ts) AS last_seen
FROM TABLE(SESSION(TABLE access PARTITION BY (ip), DESCRIPTOR(ts), INTERVAL '5' MINUTE))
GROUP BY window_start, window_end, ip;
