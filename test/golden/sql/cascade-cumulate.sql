WITH minutes AS (
  SELECT window_time AS first_time, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE))
  GROUP BY window_start, window_end, window_time, path
), pages AS (
  SELECT window_time AS rt, path, SUM(pv) AS pv
  FROM TABLE(CUMULATE(TABLE minutes, DESCRIPTOR(first_time), INTERVAL '20' MINUTE, INTERVAL '1' HOUR))
  GROUP BY window_start, window_end, window_time, path
)
SELECT * FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY pv DESC, path) AS rn
  FROM (
    SELECT window_start, window_end, path, SUM(pv) AS pv
    FROM TABLE(TUMBLE(TABLE pages, DESCRIPTOR(rt), INTERVAL '2' HOUR))
    GROUP BY window_start, window_end, path
  )
) WHERE rn <= 3
