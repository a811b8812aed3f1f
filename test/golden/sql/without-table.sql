SELECT w.window_start, w.window_end, w.path, COUNT(*) AS pv
FROM TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR) AS w
WHERE w.status < 400
GROUP BY w.window_start, w.window_end, w.path
