WITH a AS (
SELECT ts AS event_time, UPPER(path) AS p, access.*
FROM access
), b AS (
SELECT event_time, p || '!' AS q, p, status + 1 AS s
FROM a
WHERE status IS NOT NULL
)
SELECT window_start, window_end, q, p, MAX(s) AS s, SUM(CHAR_LENGTH(q)) AS chars
FROM TABLE(HOP(TABLE b, DESCRIPTOR(event_time), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
WHERE p <> '/'
GROUP BY window_start, window_end, q, p;
