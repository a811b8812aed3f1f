SELECT window_start, window_end, path, COUNT(*) AS visitors, MAX(pv) AS most
FROM (
  SELECT window_start, window_end, path, ip, COUNT(*) AS pv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
  GROUP BY window_start, window_end, path, ip
)
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))
