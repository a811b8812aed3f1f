SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(time), INTERVAL '0' SECOND, INTERVAL '1' WEEK, INTERVAL '1' DAY))
GROUP BY window_start, window_end
