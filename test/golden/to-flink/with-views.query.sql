WITH pages AS (
SELECT window_start, window_end, path, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, path
), big AS (
SELECT *, pv / 10 AS tens
FROM pages
WHERE pv > 5
)
SELECT big.*, tens + 1 AS more
FROM big
WHERE tens > 1;
