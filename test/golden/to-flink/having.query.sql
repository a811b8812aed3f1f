SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, window_end, path
HAVING COUNT(*) > 10;
