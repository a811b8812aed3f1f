SELECT window_start, window_end, AVG(pv) AS mean, MAX(pv) AS most
FROM TABLE(HOP((
  SELECT window_time AS first_time, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE))
  GROUP BY window_start, window_end, window_time, path
), DESCRIPTOR(first_time), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
WHERE pv > 2
GROUP BY window_start, window_end
HAVING MAX(pv) > 3
