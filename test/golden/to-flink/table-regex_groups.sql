CREATE TABLE regex_groups_lines (
  line STRING,
  ts AS COALESCE(TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 3), '-'), 'dd/MMM/yyyy:HH:mm:ss Z'), 0), TO_TIMESTAMP_LTZ(0, 0)),
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'regex_groups',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'raw'
);

CREATE VIEW regex_groups AS SELECT
  NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 1), '-') AS ip,
  ts,
  TRY_CAST(TRIM(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 4), '-')) AS BIGINT) AS status,
  TRY_CAST(TRIM(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 5), '-')) AS DOUBLE) AS rt_s
FROM regex_groups_lines
WHERE REGEXP(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?')
  AND (NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 3), '-') IS NULL OR REGEXP(TRIM(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 3), '-')), '^[0-3]\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4}$'))
  AND (NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 3), '-') IS NULL OR TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 3), '-'), 'dd/MMM/yyyy:HH:mm:ss Z'), 0) IS NOT NULL)
  AND (NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 4), '-') IS NULL OR REGEXP(TRIM(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 4), '-')), '^[+-]?\d+$'))
  AND (NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 5), '-') IS NULL OR REGEXP(TRIM(NULLIF(REGEXP_EXTRACT(line, '^(\S+) (?:x|(y)) \[([^\]]+)\] (\S+)(?: ([0-9.]+))?', 5), '-')), '^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$'));
