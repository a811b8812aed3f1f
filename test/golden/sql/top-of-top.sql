SELECT * FROM (
  SELECT window_start, path, pv, n, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY path DESC) AS m
  FROM (
    SELECT * FROM (
      SELECT window_start, window_end, path, COUNT(*) AS pv, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY COUNT(*) DESC, path) AS n
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
      GROUP BY window_start, window_end, path
    ) WHERE n <= 5
  )
) WHERE m < 3
