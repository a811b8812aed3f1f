SELECT window_start, window_end, `method`, status, COUNT(*) AS pv, GROUPING(`method`) AS g, GROUPING_ID(`method`, status) AS gid, GROUP_ID() AS dup
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
GROUP BY window_start, window_end, CUBE (`method`, status)
HAVING GROUPING(`method`, status) < 3;
