WITH minutes AS (
  SELECT window_start, window_end, window_time AS first_time, COUNT(*) AS pv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE))
  GROUP BY window_start, window_end, window_time
)
SELECT window_start, window_end, SUM(pv) AS pv
FROM TABLE(TUMBLE(TABLE minutes, DESCRIPTOR(first_time), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
