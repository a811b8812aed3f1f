SELECT window_start, window_end, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(SESSION(TABLE access, DESCRIPTOR(ts), INTERVAL '90' SECOND))
WHERE status = 404
GROUP BY window_start, window_end;
