SELECT window_start, window_end, COUNT(*) FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE ip IN (SELECT ip FROM bots) GROUP BY window_start, window_end
