WITH visitors AS (
  SELECT window_start AS ws, window_end AS we, ip, COUNT(*) AS pv, COUNT(DISTINCT path) AS pages
  FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
  GROUP BY window_start, window_end, ip
)
SELECT ws, we, pages, COUNT(*) AS visitors, SUM(pv) FILTER (WHERE pv > 1) AS pv
FROM visitors
WHERE ip <> '192.0.2.0'
GROUP BY ws, we, pages
HAVING COUNT(*) > 1
