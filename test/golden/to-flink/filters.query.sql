SELECT window_start, window_end, COUNT(*) AS requests, COUNT(*) FILTER (WHERE status >= 500) AS failures, COUNT(referer) AS referred, MAX(`bytes`) FILTER (WHERE `method` IN ('GET', 'HEAD')) AS largest
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, window_end;
