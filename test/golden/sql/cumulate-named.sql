SELECT window_start, window_end, status, AVG(`bytes`) AS mean, MIN(path) AS first_path
FROM TABLE(CUMULATE(DATA => TABLE access, TIMECOL => DESCRIPTOR(ts), STEP => INTERVAL '30' MINUTE, SIZE => INTERVAL '1' HOUR))
WHERE status IS NOT NULL
GROUP BY window_start, window_end, status
