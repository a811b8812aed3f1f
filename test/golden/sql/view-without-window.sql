WITH errors AS (SELECT ts, path FROM access WHERE status >= 500)
SELECT path, COUNT(*) AS n FROM errors GROUP BY path
