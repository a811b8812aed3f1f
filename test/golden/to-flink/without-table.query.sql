SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR)) AS w
WHERE status < 400
GROUP BY window_start, window_end, path;
