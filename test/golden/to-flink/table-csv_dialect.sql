CREATE TABLE csv_dialect (
  ts_text STRING,
  s STRING,
  b BIGINT,
  ts AS CAST(TRY_CAST(REGEXP_REPLACE(REPLACE(ts_text, 'T', ' '), 'Z$', '') AS TIMESTAMP(3)) AS TIMESTAMP_LTZ(3)),
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'csv_dialect',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'csv',
  'csv.field-delimiter' = ';',
  'csv.quote-character' = '''',
  'csv.escape-character' = '\',
  'csv.null-literal' = '-'
);
