SELECT window_start, window_end, COUNT(*) AS sessions
FROM (
  SELECT window_start, window_end, ip, COUNT(*) AS pv
  FROM TABLE(SESSION(TABLE access PARTITION BY ip, DESCRIPTOR(ts), INTERVAL '5' MINUTE))
  GROUP BY window_start, window_end, ip
)
GROUP BY window_start, window_end
