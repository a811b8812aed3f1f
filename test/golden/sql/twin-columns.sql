SELECT *, path AS pv, p.* FROM (
  SELECT window_start, window_end, path, COUNT(*) AS pv FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR)) GROUP BY window_start, window_end, path
) AS p
