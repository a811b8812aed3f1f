SELECT window_start, window_end, window_time, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(CUMULATE(TABLE access, DESCRIPTOR(ts), INTERVAL '20' MINUTE, INTERVAL '2' HOUR))
GROUP BY window_start, window_end, window_time;
