SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '5' MINUTE, INTERVAL '0 00:00:00.500' DAY TO SECOND))
GROUP BY window_start, window_end;
