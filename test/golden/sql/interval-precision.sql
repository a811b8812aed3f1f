SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '300' SECOND, INTERVAL '0.5' SECOND))
GROUP BY window_start, window_end
