SELECT window_start, window_end, path
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path
HAVING SUM(`bytes`) / COUNT(*) > 1000 AND (path LIKE '/a%' OR COUNT(DISTINCT ip) BETWEEN 2 AND 10) AND window_start < TIMESTAMP '2015-05-17 12:00:00';
