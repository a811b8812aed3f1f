SELECT window_start, window_end, `method`, COUNT(DISTINCT ip) AS uv, SUM(`bytes`) FILTER (WHERE status = 200) AS ok
FROM TABLE(HOP(DATA => TABLE access, TIMECOL => DESCRIPTOR(ts), SLIDE => INTERVAL '15' MINUTE, SIZE => INTERVAL '45' MINUTE))
GROUP BY window_start, window_end, `method`;
