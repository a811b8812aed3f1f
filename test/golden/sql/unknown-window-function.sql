SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBEL(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, window_end
