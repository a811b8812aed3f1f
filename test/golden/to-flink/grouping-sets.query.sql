SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(`bytes`) AS `bytes`
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end));
