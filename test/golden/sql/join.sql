SELECT window_start, window_end, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
JOIN hosts ON hosts.ip = access.ip
GROUP BY window_start, window_end
