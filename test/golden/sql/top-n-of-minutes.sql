WITH minutes AS (
  SELECT window_start AS s, window_end AS e, window_time AS t, path, COUNT(*) AS pv
  FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' MINUTE))
  GROUP BY window_start, window_end, window_time, path
), best AS (
  SELECT t, path, pv FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY s, e ORDER BY pv DESC, path) AS rn FROM minutes
  ) WHERE rn <= 2
)
SELECT window_start, window_end, path, COUNT(*) AS minutes_on_top, SUM(pv) AS pv
FROM TABLE(HOP(TABLE best, DESCRIPTOR(t), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path
