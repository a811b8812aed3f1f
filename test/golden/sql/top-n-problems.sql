SELECT * FROM (
  SELECT path, RANK() OVER (PARTITION BY window_start, window_end ORDER BY pv DESC) AS r,
    COUNT(*) OVER (ORDER BY pv) AS c, ROW_NUMBER() OVER (PARTITION BY window_start ORDER BY pv) AS w,
    ROW_NUMBER() OVER (PARTITION BY window_start, window_end) AS o, 1 + ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY pv) AS n
  FROM (
    SELECT window_start, window_end, path, COUNT(*) AS pv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
  GROUP BY window_start, window_end, path
  )
) WHERE r <= 3
