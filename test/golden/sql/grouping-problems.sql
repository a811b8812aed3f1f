SELECT window_start, window_end, GROUPING(path) AS g, GROUPING() AS h, GROUPING_ID(status + 1, window_start) AS i, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, status
