CREATE TABLE csv_fields (
  ts TIMESTAMP(3),
  b BIGINT,
  d DOUBLE,
  o BOOLEAN,
  s STRING,
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'csv_fields',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'csv',
  'csv.field-delimiter' = ',',
  'csv.quote-character' = '"'
);
