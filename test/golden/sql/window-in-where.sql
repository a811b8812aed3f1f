SELECT window_start, window_end, MAX(window_time) AS m, COUNT(*) AS pv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
WHERE window_start > TIMESTAMP '2015-05-17 10:00:00' AND status = 200
GROUP BY window_start, window_end, CHAR_LENGTH(path) + CASE WHEN window_end IS NULL THEN 1 ELSE 0 END
