SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE, INTERVAL '5' MINUTE))
GROUP BY window_start, window_end;
