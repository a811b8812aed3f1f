SELECT window_start, window_end, section, COUNT(*) AS pv
FROM TABLE(TUMBLE(DATA => (SELECT ts, SPLIT_INDEX(path, '/', 1) AS section FROM access WHERE path IS NOT NULL), TIMECOL => DESCRIPTOR(ts), SIZE => INTERVAL '1' HOUR))
GROUP BY window_start, window_end, section
