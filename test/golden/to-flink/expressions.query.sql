SELECT window_start, window_end, CASE WHEN status < 400 THEN 'good' WHEN status IS NULL THEN 'none' ELSE 'bad' END AS outcome, COALESCE(SPLIT_INDEX(path, '/', 1), '-') AS section, SUM((`bytes` + 1) * 2 - -3 % 2) AS n, COUNT(DISTINCT SUBSTRING(agent, 1, 10)) AS agents
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE NOT (status = 404 OR path LIKE '/a!_b%' ESCAPE '!') AND ts >= TIMESTAMP '2015-05-17 10:00:00'
GROUP BY window_start, window_end, CASE WHEN status < 400 THEN 'good' WHEN status IS NULL THEN 'none' ELSE 'bad' END, COALESCE(SPLIT_INDEX(path, '/', 1), '-');
