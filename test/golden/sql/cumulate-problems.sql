SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(CUMULATE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE, INTERVAL '90' SECOND, INTERVAL '2' MINUTE))
GROUP BY window_start, window_end
