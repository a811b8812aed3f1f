SELECT *
FROM (
SELECT window_start, path, `method`, pv, ROW_NUMBER() OVER (PARTITION BY window_start, window_end, `method` ORDER BY pv DESC, path DESC) AS n, uv
FROM (
SELECT window_start, window_end, `method`, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, `method`, path
)
WHERE `method` IS NOT NULL
)
WHERE n <= 2;
