SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE, INTERVAL '1' HOUR, INTERVAL '5' MINUTE))
GROUP BY window_start, window_end;
