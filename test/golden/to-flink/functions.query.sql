SELECT window_start, window_end, CAST(ts AS DATE) AS `day`, EXTRACT(HOUR FROM ts) AS h, SPLIT_INDEX(path, '/', 1) AS section, IF(status >= 400, 'bad', 'good') AS verdict, COUNT(*) AS pv, MAX(DATE_FORMAT(ts + INTERVAL '30' SECOND, 'HH:mm')) AS last_minute, SUM(CHAR_LENGTH(COALESCE(agent, ''))) AS chars, COUNT(*) FILTER (WHERE REGEXP(agent, '^[A-Z]') AND agent NOT SIMILAR TO '%(bot|spider)%') AS browsers
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
WHERE URL_DECODE(TRIM(BOTH '/' FROM path)) IS DISTINCT FROM 'ping'
GROUP BY window_start, window_end, CAST(ts AS DATE), EXTRACT(HOUR FROM ts), SPLIT_INDEX(path, '/', 1), IF(status >= 400, 'bad', 'good');
