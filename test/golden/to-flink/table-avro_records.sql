CREATE TABLE avro_records (
  ts TIMESTAMP(3) NOT NULL,
  path STRING,
  status BIGINT NOT NULL,
  seconds DOUBLE NOT NULL,
  ok BOOLEAN,
  tags ARRAY<STRING NOT NULL> NOT NULL,
  total BIGINT NOT NULL,
  WATERMARK FOR ts AS ts - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'avro_records',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'avro'
);
