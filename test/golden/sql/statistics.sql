SELECT window_start, window_end, path,
  PERCENTILE(`bytes`, 0.5) AS median, PERCENTILE(`bytes` / 3.0, 0.99) AS p99, PERCENTILE(DISTINCT status, 1) AS highest,
  PERCENTILE(`bytes`, 0.9) FILTER (WHERE status = 200) AS p90,
  STDDEV_POP(status) AS a, STDDEV_SAMP(`bytes` / 4.0) AS b, VAR_POP(`bytes` / 4.0) AS c, VAR_SAMP(status) AS d,
  STDDEV(status) FILTER (WHERE `bytes` > 1000) AS e, VARIANCE(`bytes` / 2.0) AS f,
  SUM(DISTINCT status) AS g, AVG(DISTINCT status) AS h, AVG(DISTINCT `bytes` / 2.0) FILTER (WHERE status <> 404) AS i
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))
