CREATE TABLE json_fields (
  ts TIMESTAMP(3),
  b BIGINT,
  d DOUBLE,
  o BOOLEAN,
  s STRING,
  req ROW<uri STRING>,
  path AS req.uri,
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'json_fields',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'json',
  'json.timestamp-format.standard' = 'ISO-8601',
  'json.fail-on-missing-field' = 'false'
);
