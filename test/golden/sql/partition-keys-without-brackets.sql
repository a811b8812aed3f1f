SELECT window_start, window_end, ip, agent, COUNT(*) AS pv
FROM TABLE(SESSION(TABLE access PARTITION BY ip, agent, DESCRIPTOR(ts), INTERVAL '5' MINUTE))
GROUP BY window_start, window_end, ip, agent
