SET 'table.local-time-zone' = 'UTC';
SET 'table.exec.source.idle-timeout' = '30000 ms';

CREATE TABLE access_lines (
  line STRING,
  ts AS COALESCE(TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 4), 'dd/MMM/yyyy:HH:mm:ss Z'), 0), TO_TIMESTAMP_LTZ(0, 0)),
  WATERMARK FOR ts AS ts - INTERVAL '90' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'access',
  'properties.bootstrap.servers' = '127.0.0.1:9092,it''s:9093',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'raw'
);

CREATE VIEW access AS SELECT
  REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 1) AS ip,
  NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 2), '-') AS ident,
  NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 3), '-') AS `user`,
  ts,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 5), '^([^ ]++) ([^ "?\\]*+(?:\\[^ ?][^ "?\\]*+)*+)(?:\?([^ "\\]*+(?:\\[^ ][^ "\\]*+)*+))? (HTTP/[^ ]++)$', 1) AS `method`,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 5), '^([^ ]++) ([^ "?\\]*+(?:\\[^ ?][^ "?\\]*+)*+)(?:\?([^ "\\]*+(?:\\[^ ][^ "\\]*+)*+))? (HTTP/[^ ]++)$', 2) AS path,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 5), '^([^ ]++) ([^ "?\\]*+(?:\\[^ ?][^ "?\\]*+)*+)(?:\?([^ "\\]*+(?:\\[^ ][^ "\\]*+)*+))? (HTTP/[^ ]++)$', 3) AS query,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 5), '^([^ ]++) ([^ "?\\]*+(?:\\[^ ?][^ "?\\]*+)*+)(?:\?([^ "\\]*+(?:\\[^ ][^ "\\]*+)*+))? (HTTP/[^ ]++)$', 4) AS protocol,
  CAST(NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 6), '-') AS BIGINT) AS status,
  CAST(COALESCE(NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 7), '-'), '0') AS BIGINT) AS `bytes`,
  NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 8), '-') AS referer,
  NULLIF(REGEXP_EXTRACT(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"', 9), '-') AS agent
FROM access_lines
WHERE REGEXP(line, '^([^ ]++) ([^ ]*+) (.*?) \[([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\.[^"\\]*+)*+)" (\d++|-) (\d++|-) "([^"\\]*+(?:\\.[^"\\]*+)*+)" "([^"\\]*+(?:\\.[^"\\]*+)*+)"');

SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(`bytes`) AS `bytes`
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY window_start, window_end, path;
