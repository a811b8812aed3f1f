WITH sessions AS (
  SELECT window_time AS session_end, ip, COUNT(*) AS pv, TIMESTAMPDIFF(SECOND, window_start, window_end) AS seconds
  FROM TABLE(SESSION((SELECT ts, ip FROM access WHERE agent IS NOT NULL) PARTITION BY ip, DESCRIPTOR(ts), INTERVAL '5' MINUTE))
  GROUP BY window_start, window_end, window_time, ip
)
SELECT window_start, window_end, COUNT(*) AS sessions, AVG(pv) AS pages, MAX(seconds) AS longest
FROM TABLE(TUMBLE(TABLE sessions, DESCRIPTOR(session_end), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
