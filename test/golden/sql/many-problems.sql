SELECT window_start, window_end, pth, status, COUNT(*) AS pv, SUM(agent) AS a, SUM(bytes) / COUNT(*) AS mean, UPER(path)
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE status = '200' AND ts > '2015-05-17' AND nothing
GROUP BY window_start, window_end, path, pv
