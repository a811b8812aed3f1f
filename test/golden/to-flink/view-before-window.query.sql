WITH requests AS (
SELECT ts, ip, CASE WHEN agent LIKE 'Mozilla%' THEN 'browser' WHEN agent LIKE '%bot%' THEN 'robot' ELSE 'other' END AS client, `bytes` / 1000.0 AS kb
FROM access
WHERE status < 500
)
SELECT window_start, window_end, client, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(kb) AS kb
FROM TABLE(TUMBLE(TABLE requests, DESCRIPTOR(ts), INTERVAL '1' HOUR))
WHERE kb >= 0.1
GROUP BY window_start, window_end, client;
