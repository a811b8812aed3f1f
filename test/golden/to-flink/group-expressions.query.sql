SELECT window_start, window_end, UPPER(`method`) || ' ' || COALESCE(path, '-') AS request, SUM(`bytes`) / COUNT(*) AS mean, SUM(`bytes`) * 1.0 / COUNT(*) AS exact_mean, CASE WHEN COUNT(*) > 100 THEN 'many' WHEN path = '/' THEN 'root' ELSE 'few' END AS kind, COUNT(*) FILTER (WHERE status >= 400) * 100 / COUNT(*) AS error_percent, 7 AS seven, MAX(status) IS NULL AS no_status
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path, UPPER(`method`);
