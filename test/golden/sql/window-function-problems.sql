SELECT COUNT(*) AS a FROM (
  SELECT window_start, window_end, window_time AS rt, COUNT(*) AS pv
  FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '5' MINUTE, INTERVAL '1' MINUTE))
  GROUP BY window_start, window_end, window_time
) GROUP BY window_start, window_end
