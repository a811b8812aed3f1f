SELECT window_start, window_end, window_time, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, window_end
