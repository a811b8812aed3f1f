SELECT window_start, window_end, PERCENTILE(`bytes`, 95) AS p95, PERCENTILE(path, 0.5) AS p, PERCENTILE(`bytes`) AS q,
  STDDEV(DISTINCT status) AS s, PERCENTILE(*) AS r, APPROX_COUNT_DISTINCT(DISTINCT ip) AS a
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
