SELECT window_start, window_end, window_time, UPPER(`method`) AS m, AVG(`bytes`) AS mean, AVG(`bytes` / 2.0) AS half, SUM(status) AS s, COUNT(status) AS n, MIN(ts) AS first_time, MAX(ts) AS last_time, MIN(path) AS first_path, MAX(agent) AS last_agent, COUNT(DISTINCT status) AS statuses, SUM(`bytes`) FILTER (WHERE status = 404) AS missing
FROM TABLE(TUMBLE(DATA => TABLE access, TIMECOL => DESCRIPTOR(ts), SIZE => INTERVAL '15' MINUTE)) AS w
WHERE NOT (path LIKE '/say%' OR agent IS NULL) OR path IS NULL
GROUP BY window_start, window_end, window_time, UPPER(`method`);
