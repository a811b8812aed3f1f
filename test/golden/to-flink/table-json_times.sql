CREATE TABLE json_times_records (
  ts STRING,
  request STRING,
  `user.id` BIGINT,
  ts_time AS TO_TIMESTAMP_LTZ(TRY_CAST(TRIM(ts) AS BIGINT), 3),
  WATERMARK FOR ts_time AS ts_time - INTERVAL '1' SECOND
) WITH (
  'connector' = 'kafka',
  'topic' = 'json_times',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'format' = 'json',
  'json.timestamp-format.standard' = 'SQL',
  'json.fail-on-missing-field' = 'false'
);

CREATE VIEW json_times AS SELECT
  ts_time AS ts,
  request,
  `user.id` AS id
FROM json_times_records;
