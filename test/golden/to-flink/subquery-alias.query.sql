SELECT window_start, path, pv * 2 AS doubled, 'x' AS x
FROM (
SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path
) AS p
WHERE path LIKE '/%';
