SELECT window_start, window_end, COUNT(*) FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE path = "/a" GROUP BY window_start, window_end
