SELECT * FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY pv DESC, path) AS row_num
  FROM (
    SELECT window_start, window_end, path, COUNT(*) AS pv
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
    GROUP BY window_start, window_end, path
  )
) WHERE row_num <= 3
