SELECT window_start, window_end, window_time, UPPER(`method`) AS m, AVG(`bytes`), MIN(ts), MAX(agent), AVG(`bytes` / 2.0) AS half
FROM TABLE(TUMBLE(DATA => TABLE access, TIMECOL => DESCRIPTOR(ts), SIZE => INTERVAL '1' DAY, `OFFSET` => INTERVAL '-8' HOUR)) AS w
WHERE status BETWEEN 200 AND 299 AND NOT (path LIKE '/static/%' OR agent IS NULL)
GROUP BY window_start, window_end, window_time, UPPER(`method`);
