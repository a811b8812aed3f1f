SELECT DATE_FORMAT(window_start, 'yyyy-MM-dd HH:mm') AS hour_text, EXTRACT(HOUR FROM window_end) AS h, LOWER(CONCAT_WS('-', path, CAST(COUNT(*) AS STRING))) AS label,
  GREATEST(COUNT(*), 100) AS at_least, ROUND(SUM(`bytes`) / 3.0, 1) AS third, IFNULL(MAX(referer), 'none') AS referer, MIN(CAST(ts AS DATE)) AS first_day
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
WHERE REGEXP(path, '^/[a-z]') OR path = '/'
GROUP BY window_start, window_end, path
HAVING EXTRACT(MINUTE FROM window_start) = 0 AND MAX(CHAR_LENGTH(agent)) > 3
