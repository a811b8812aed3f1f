SELECT path, COUNT(*) AS pv FROM access GROUP BY path
