SELECT window_start, window_end, SUM(pv) AS pv
FROM (
  SELECT window_start, window_end, ip, COUNT(*) AS pv, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY ip) AS n
  FROM TABLE(COUNT_WINDOW(TABLE access PARTITION BY ip, 100))
  GROUP BY window_start, window_end, ip
)
WHERE n < 3
GROUP BY window_start, window_end
