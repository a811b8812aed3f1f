WITH visits AS (
SELECT window_start AS s, window_end AS e, window_time AS t, path, ip, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '20' MINUTE))
GROUP BY window_start, window_end, window_time, path, ip
), pages AS (
SELECT t, path, COUNT(*) AS visitors, SUM(pv) AS pv
FROM visits
GROUP BY s, e, t, path
HAVING COUNT(*) > 2
)
SELECT window_start, window_end, SUM(pv) AS pv, MAX(visitors) AS most
FROM TABLE(TUMBLE(TABLE pages, DESCRIPTOR(t), INTERVAL '1' HOUR))
GROUP BY window_start, window_end;
