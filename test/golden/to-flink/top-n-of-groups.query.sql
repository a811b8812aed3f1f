SELECT *
FROM (
SELECT window_start, window_end, ip, SUM(`bytes`) AS `bytes`, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY SUM(`bytes`) / COUNT(*) DESC, ip) AS rn
FROM TABLE(HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '30' MINUTE, INTERVAL '1' HOUR))
GROUP BY window_start, window_end, ip
)
WHERE rn <= 4;
