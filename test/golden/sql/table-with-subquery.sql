SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE (SELECT ts FROM access), DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
