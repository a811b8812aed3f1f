/** A table of each format with records for it, for what is said of tables here and to Flink. */
import avsc from 'avsc';
import type { FlinkTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { tableFormats } from '#src/codecs/formats.js';
import { withMetadata } from '#src/codecs/record-metadata.js';
import type { TableFormat } from '#src/codecs/rows.js';
import { checkedOptions, type Options } from './table-formats.js';

export interface TableFormatCase {
  readonly name: string;
  readonly format: string;
  readonly options: Options;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly timeColumn?: string;
  readonly bodies: readonly (string | Buffer)[];
}

const schema = {
  type: 'record',
  name: 'Access',
  fields: [
    { name: 'ts', type: { type: 'long', logicalType: 'timestamp-millis' } },
    { name: 'path', type: ['null', 'string'] },
    { name: 'status', type: 'int' },
    { name: 'seconds', type: 'double' },
    { name: 'ok', type: ['null', 'boolean'] },
    { name: 'tags', type: { type: 'array', items: 'string' } },
    { name: 'total', type: 'long' },
  ],
} as const;
const avroType = avsc.Type.forSchema(schema as never, { wrapUnions: false } as never);
const avroRecords = [0, 1, -300].map((i) =>
  avroType.toBuffer({
    ts: 1_431_857_103_123 + i,
    path: i === 1 ? null : `/ä${i}`,
    status: 200 + i,
    seconds: i / 3,
    ok: i === 0 ? null : i > 0,
    tags: ['a', 'b'],
    total: 5_000_000_000 * i,
  }),
);

const request = '"GET /a?q=1 HTTP/1.1"';
const jsonTyped = { b: 'BIGINT', d: 'DOUBLE', o: 'BOOLEAN', s: 'STRING' };

export const tableFormatCases: readonly TableFormatCase[] = [
  {
    name: 'json_fields',
    format: 'json',
    options: { columns: { ts: 'TIMESTAMP(3)', ...jsonTyped, path: 'STRING FROM req.uri' } },
    bodies: [
      '{"ts":"2015-05-17T10:05:03.123","b":1,"d":0.1,"o":true,"s":"ü\\n\\"\\u00e9","req":{"uri":"/a"}}',
      ' { "ts" : "2015-05-17T10:05:03" , "b":" 12 ", "d":"1.5e3", "o":"TRUE", "s":12.50,"x":[1,{}] } ',
      '{"ts":"2015-05-17T10:05:04.5","b":1.9,"d":7,"o":"yes","s":{"a" : [1, "x"]},"req":null}',
      '{"ts":"2015-05-17T10:05:04.999999","b":null,"d":null,"o":null,"s":null,"req":{}}',
      '{"ts":"2015-05-17T10:05:05","s":true,"s":"last","b":-0,"d":-1.25e-2,"o":false}',
    ],
  },
  {
    name: 'json_times',
    format: 'json',
    options: {
      columns: { ts: 'TIMESTAMP(3)', request: 'STRING', id: 'BIGINT FROM "user.id"' },
      timestampFormat: 'epoch-millis',
    },
    bodies: ['{"ts":1431857103123,"request":"/a","user.id":7}', '{"ts":"1431857103124"}'],
  },
  {
    name: 'json_zones',
    format: 'json',
    options: { columns: { ts: 'TIMESTAMP_LTZ(3)' } },
    bodies: ['{"ts":"2015-05-17T10:05:03.123Z"}'],
  },
  {
    name: 'csv_fields',
    format: 'csv',
    options: { columns: { ts: 'TIMESTAMP(3)', ...jsonTyped } },
    bodies: [
      '2015-05-17 10:05:03,1,0.5,true,"a ""b"", c"',
      '2015-05-17 10:05:03.5, 12 , -1e3 ,no,  spaces ',
      '2015-05-17 10:05:04.123,-7,.5,TRUE,',
      '2015-05-17 10:05:05,0,1,false,a"b',
    ],
  },
  {
    name: 'csv_dialect',
    format: 'csv',
    options: {
      columns: { ts: 'TIMESTAMP(3)', s: 'STRING', b: 'BIGINT' },
      delimiter: ';',
      quote: "'",
      escape: '\\',
      nullLiteral: '-',
      timestampFormat: 'iso-8601',
    },
    bodies: [
      "2015-05-17T10:05:03Z;'it\\'s; ''it''';-",
      '2015-05-17T10:05:03.25;a\\;b;1',
      '2015-05-17T10:05:04;-;2',
    ],
  },
  {
    name: 'regex_groups',
    format: 'regex',
    options: {
      pattern: String.raw`^(?<ip>\S+) (?:x|(y)) \[(?<ts>[^\]]+)\] (?<status>\S+)(?: (?<rt_s>[0-9.]+))?`,
      columns: { ts: 'TIMESTAMP(3)', status: 'BIGINT', rt_s: 'DOUBLE' },
      nullLiteral: '-',
      timestampFormat: 'access-log',
    },
    bodies: [
      '192.0.2.1 x [17/May/2015:10:05:03 +0200] 200 0.25 more',
      '- y [17/May/2015:10:05:03 +0000] -',
      '192.0.2.1 z [17/May/2015:10:05:03 +0000] 200',
      '192.0.2.1 x [17/May/2015:10:05:03 +0000] 20x',
      '192.0.2.1 x [17/Mai/2015:10:05:03 +0000] 200',
      '192.0.2.1 x [17/May/2015:10:05:03 +0000] 200 1.2.3',
    ],
  },
  {
    name: 'nginx_lines',
    format: 'nginx',
    options: {
      logFormat:
        '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent ' +
        '"$http_referer" "$http_user_agent" $request_time $upstream_response_time',
    },
    bodies: [
      `192.0.2.1 - - [17/May/2015:10:05:03 +0000] ${request} 200 12 "-" "curl \\"x\\"" 0.123 0.1, 0.2`,
      '192.0.2.1 - Anna M [17/May/2015:10:05:03 +0000] "\\x16\\x03" 400 0 "-" "-" 0.000 -\r',
      `192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET ?a HTTP/2.0" 304 - "-" "" - -`,
      `192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET  HTTP/2.0" 304 - "-" "" - -`,
      `192.0.2.1 - - [17/May/2015:10:05:03 +0000] ${request} 200 x "-" "-" 0.1 -`,
      'broken',
    ],
  },
  {
    name: 'common_lines',
    format: 'common',
    options: {},
    bodies: [
      `h id u [17/May/2015:10:05:03 +0000] ${request} 200 -`,
      `h id u [17/May/2015:10:05:03 +0000] ${request} 200 5 "-"`,
      `h id u [17/May/2015:10:65:03 +0000] ${request} 200 5`,
    ],
  },
  {
    name: 'avro_records',
    format: 'avro',
    options: { schema: JSON.stringify(schema) },
    bodies: avroRecords,
  },
  {
    name: 'raw_metadata',
    format: 'raw',
    options: {},
    metadata: { at: 'timestamp', k: 'key', p: 'partition', o: 'offset', host: 'headers.host' },
    timeColumn: 'at',
    bodies: ['first', 'zweite ä', ''],
  },
];

/** The case as the configuration makes it: what reads the records, and what Flink is told. */
export async function tableOf(
  { name, format: type, options, metadata = {}, timeColumn = 'ts' }: TableFormatCase,
  broker: string,
): Promise<{ format: TableFormat; table: FlinkTable }> {
  const checked = await checkedOptions(type, options);
  const definition = tableFormats.find((each) => each.name === type)!;
  const format = withMetadata(definition.create(checked), metadata);
  const table: FlinkTable = {
    name,
    columns: format.columns,
    timeColumn,
    topic: name,
    brokers: [broker],
    format: type,
    options: checked,
    metadata,
    watermarkMs: 1000,
    idleTimeoutMs: 0,
  };
  return { format, table };
}
