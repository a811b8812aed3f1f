SELECT window_start, window_end, ip, COUNT(*) AS pv, SUM(`bytes`) AS `bytes`
FROM TABLE(COUNT_WINDOW(TABLE access PARTITION BY (ip), 100))
GROUP BY window_start, window_end, ip;
