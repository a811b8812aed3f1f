WITH requests AS (SELECT ip, pth AS p, status FROM access WHERE statu = 1), other AS (SELECT p FROM requests)
SELECT window_start, window_end, p, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE requests, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, p, agent
