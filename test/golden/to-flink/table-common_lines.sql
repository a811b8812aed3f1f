CREATE TABLE common_lines_lines (
  line STRING,
  ts AS COALESCE(TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 4), 'dd/MMM/yyyy:HH:mm:ss Z'), 0), TO_TIMESTAMP_LTZ(0, 0)),
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'common_lines',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'raw'
);

CREATE VIEW common_lines AS SELECT
  NULLIF(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 1), '-') AS ip,
  NULLIF(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 2), '-') AS ident,
  NULLIF(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 3), '-') AS `user`,
  ts,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 5), '^([^ ]++) (?=[^ ])([^ ?]*+)(?:\?([^ ]*+))? (HTTP/[^ ]++)$', 1) AS `method`,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 5), '^([^ ]++) (?=[^ ])([^ ?]*+)(?:\?([^ ]*+))? (HTTP/[^ ]++)$', 2) AS path,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 5), '^([^ ]++) (?=[^ ])([^ ?]*+)(?:\?([^ ]*+))? (HTTP/[^ ]++)$', 3) AS query,
  REGEXP_EXTRACT(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 5), '^([^ ]++) (?=[^ ])([^ ?]*+)(?:\?([^ ]*+))? (HTTP/[^ ]++)$', 4) AS protocol,
  CAST(NULLIF(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 6), '-') AS BIGINT) AS status,
  CAST(COALESCE(NULLIF(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 7), '-'), '0') AS BIGINT) AS `bytes`
FROM common_lines_lines
WHERE REGEXP(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$') AND TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(REGEXP_EXTRACT(line, '^(?>((?s:.)*?) )(?>((?s:.)*?) )(?>((?s:.)*?) \[)([0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4})\] "([^"\\]*+(?:\\(?s:.)[^"\\]*+)*+)" (\d{1,16}|-) (\d{1,16}|-)\r?$', 4), 'dd/MMM/yyyy:HH:mm:ss Z'), 0) IS NOT NULL;
