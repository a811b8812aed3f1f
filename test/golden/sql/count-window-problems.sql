SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(COUNT_WINDOW(TABLE access, 0.5, INTERVAL '1' MINUTE))
GROUP BY window_start, window_end
