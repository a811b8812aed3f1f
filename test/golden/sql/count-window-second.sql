SELECT window_start, window_end, SUM(pv) AS pv
FROM TABLE(TUMBLE((
  SELECT window_time AS t, COUNT(*) AS pv FROM TABLE(COUNT_WINDOW(TABLE access, 100)) GROUP BY window_start, window_end, window_time
), DESCRIPTOR(t), INTERVAL '1' HOUR))
GROUP BY window_start, window_end
