SELECT window_start, window_end, ip, agent, COUNT(*) AS pv
FROM TABLE(SESSION(DATA => TABLE access PARTITION BY (ip, agent), TIMECOL => DESCRIPTOR(ts), GAP => INTERVAL '30' MINUTE))
GROUP BY window_start, window_end, ip, agent
HAVING COUNT(*) > 1
