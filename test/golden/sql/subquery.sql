SELECT window_start, window_end, COUNT(*) FROM (SELECT * FROM access) GROUP BY window_start, window_end
