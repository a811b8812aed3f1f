SELECT window_start, window_end, COUNT(*) OVER (PARTITION BY ip) AS n FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE)) GROUP BY window_start, window_end
