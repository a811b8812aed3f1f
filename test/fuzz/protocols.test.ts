/** Parsers of what comes over the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEvent, decodeEvents } from '#src/codecs/avro-event/decode.js';
import { Charset } from '#src/codecs/charset.js';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { javaTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import { LineReader } from '#src/codecs/line-reader.js';
import { parseKeptFields } from '#src/codecs/syslog/kept-fields.js';
import { MessageBatch } from '#src/codecs/syslog/message-batch.js';
import { MultiportParser } from '#src/codecs/syslog/multiport-parser.js';
import { SyslogLines } from '#src/codecs/syslog/syslog-lines.js';
import { SyslogParser } from '#src/codecs/syslog/syslog-parser.js';
import { decodeAppend, decodeAppendBatch } from '#src/codecs/thrift-event/decode.js';
import { CorruptionError, ProtocolError } from '#src/core/errors.js';
import { kafkaApis } from '#src/generated/kafka/apis.js';
import { AvroReader } from '#src/protocol/avro-rpc/binary.js';
import { decodeCall, decodeResult } from '#src/protocol/avro-rpc/call.js';
import { FrameDecoder } from '#src/protocol/avro-rpc/frame.js';
import {
  decodeHandshakeRequest,
  decodeHandshakeResponse,
} from '#src/protocol/avro-rpc/handshake.js';
import { decodeKnown, decodeLine, decodeSentRanges } from '#src/protocol/avro-rpc/tailrace-peer.js';
import { FrameSplitter } from '#src/protocol/frame-splitter.js';
import { MessageReader } from '#src/protocol/kafka/reader.js';
import { decodeRecords } from '#src/protocol/kafka/record-batch.js';
import { encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { protocols } from '#src/protocol/thrift/protocol.js';
import { readLocation } from '#src/protocol/webhdfs/addresses.js';
import { readBoolean, readFileStatus, readStatusPage } from '#src/protocol/webhdfs/file-status.js';
import { readRemoteException } from '#src/protocol/webhdfs/remote-exception.js';
import { JsonHandler } from '#src/sources/http/json-handler.js';
import { parametersOf } from '#src/sources/http/parameters.js';
import { RefusedRequest } from '#src/sources/http/refused-request.js';
import { TextLines } from '#src/sources/netcat/text-lines.js';
import { fuzz } from '../support/fuzz.js';
import { goldenDirectory } from '../support/golden.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { slabOf } from '../support/byte-slab.js';
import { formatWith } from '../support/table-formats.js';

const golden = (folder: string, file: string): Buffer =>
  readFileSync(join(goldenDirectory, folder, file));

const avroSent = ['client-plain', 'sink-plain'].map((name) =>
  golden('avro-rpc', `${name}.c2s.bin`),
);
const avroAnswered = ['client-plain', 'client-refused'].map((name) =>
  golden('avro-rpc', `${name}.s2c.bin`),
);
const messagesIn = (session: Buffer): Buffer[] =>
  new FrameDecoder().push(session).map(({ message }) => message);

fuzz({
  name: 'frames of Avro RPC',
  samples: avroSent,
  refuses: [ProtocolError],
  parse: (input) => new FrameDecoder().push(input),
});

fuzz({
  name: 'the first call of an Avro client, its metadata and events',
  samples: avroSent.map((session) => messagesIn(session)[0]!),
  refuses: [ProtocolError],
  parse(input) {
    const reader = new AvroReader(input);
    const { meta } = decodeHandshakeRequest(reader);
    decodeLine(meta);
    decodeKnown(meta);
    const { message, metadata, parameters } = decodeCall(reader);
    decodeSentRanges(metadata);
    return message === 'append' ? decodeEvent(parameters) : decodeEvents(parameters);
  },
});

fuzz({
  name: 'a later call of an Avro client',
  samples: avroSent.flatMap((session) => messagesIn(session).slice(1, 4)),
  refuses: [ProtocolError],
  parse: (input) => decodeEvents(decodeCall(new AvroReader(input)).parameters),
});

fuzz({
  name: 'the answers of an Avro server',
  samples: avroAnswered.map((session) => messagesIn(session)[0]!),
  refuses: [ProtocolError],
  parse(input) {
    const reader = new AvroReader(input);
    decodeHandshakeResponse(reader);
    const result = decodeResult(reader);
    return result.ok ? result.value.long() : result.error;
  },
});

for (const name of ['compact', 'binary'] as const)
  fuzz({
    name: `calls of a Thrift client (${name})`,
    samples: [golden('thrift', `client-${name}.c2s.bin`)],
    refuses: [ProtocolError],
    parse(input) {
      for (const message of new FrameSplitter(1 << 26, 'Thrift').push(input)) {
        const reader = protocols[name].reader(message);
        const head = reader.message();
        if (head.name === 'append') decodeAppend(reader);
        else decodeAppendBatch(reader);
      }
    },
  });

fuzz({
  name: 'frames and messages of Kafka',
  samples: kafkaApis.map(({ key, maxVersion }) => Buffer.from([0, 0, 0, 9, key, maxVersion])),
  refuses: [ProtocolError],
  parse(input) {
    new FrameSplitter(1 << 20, 'Kafka').push(input);
    const api = kafkaApis[(input[4] ?? 0) % kafkaApis.length]!;
    const version = (input[5] ?? 0) % (api.maxVersion + 1);
    api.readRequest(new MessageReader(input.subarray(6)), version);
  },
});

fuzz({
  name: 'record batches of Kafka, whatever their checksum is',
  samples: [
    encodeRecordBatch({ size: 3, values: slabOf(['a', null, 'ccc']), timestampMs: 5 }),
    encodeRecordBatch({ size: 2, values: slabOf(['x'.repeat(300), '']), timestampMs: 1e12 }),
  ],
  refuses: [CorruptionError],
  parse: (input) => decodeRecords(input, 0),
});

const logger = new RecordingLogger();

fuzz({
  name: 'JSON events over HTTP',
  samples: [
    '[{"headers":{"a":"b","timestamp":"1"},"body":"text \\u00e9 \\ud83d\\ude00"},{"body":""}]',
    "[{'body': 'lenient'}, {body: unquoted; headers = {}}]",
  ],
  refuses: [RefusedRequest],
  parse(content) {
    const handler = new JsonHandler({ logger, config: {}, isLenient: false } as never);
    return handler.eventsOf({ method: 'POST', query: '', contentType: undefined, content });
  },
});

fuzz({
  name: 'parameters of a request over HTTP',
  samples: ['a=b&c=%C3%A9+x&d', 'name=%41%42&name=2'],
  refuses: [RefusedRequest],
  parse: (input) => parametersOf(input.toString('latin1'), 'query'),
});

const kept = parseKeptFields('priority timestamp hostname')!;
const parserOptions = { kept, maxBytes: 1_000, nowMs: () => 1_795_000_000_000 };
const zone = javaTimeZone('UTC')!;
for (const asFlume of [false, true])
  for (const [name, parser] of [
    [
      'syslogtcp',
      new SyslogParser({ ...parserOptions, format: undefined, isDatagram: false, zone, asFlume }),
    ],
    [
      'multiport_syslogtcp',
      new MultiportParser({ ...parserOptions, charset: new Charset('shift_jis'), asFlume }),
    ],
  ] as const)
    fuzz({
      name: `messages of ${name}${asFlume ? ", with Flume's mistakes" : ''}`,
      samples: [
        '<13>1 2003-10-11T22:14:15.003Z host app 1 id [a b="c"] \ufefftext\n',
        '<34>Oct 11 22:14:15 mymachine su: text\n<13>x\n\n',
      ],
      parse(input) {
        const lines = new SyslogLines({ maxBytes: 1_000 } as never).push(input);
        const messages = new MessageBatch(lines.buffer, lines.size);
        for (let i = 0; i < lines.size; i++)
          parser.parse(lines.buffer, lines.starts[i]!, lines.ends[i]!, messages);
        return messages.toBatch();
      },
    });

for (const encoding of ['utf-8', 'utf-16le', 'shift_jis'])
  fuzz({
    name: `lines over netcat (${encoding})`,
    samples: ['one\ntwo\r\n\u00e9\n', `${'x'.repeat(511)}\n`],
    parse: (input) =>
      new TextLines(encoding, 512).check(
        new LineReader({ stripCarriageReturn: false }).push(input),
      ),
  });

fuzz({
  name: 'lines of an access log',
  samples: ['h - u [10/Oct/2000:13:55:36 -0700] "GET /a?b HTTP/1.1" 200 12 "http://r/" "A \\" x"'],
  parse: (input) => combinedFormat.parse({ ...slabOf([input]), size: 1 }),
});

const rowFormats = {
  nginx: await formatWith('nginx', { logFormat: '$remote_addr [$time_local] "$request" $status' }),
  json: await formatWith('json', {
    columns: { ts: 'TIMESTAMP(3)', a: 'STRING FROM b.c', n: 'BIGINT', d: 'DOUBLE' },
  }),
  csv: await formatWith('csv', { columns: { a: 'STRING', n: 'BIGINT' }, escape: '\\' }),
  avro: await formatWith('avro', {
    schema: JSON.stringify({
      type: 'record',
      name: 'R',
      fields: [
        { name: 'a', type: ['null', 'string'] },
        { name: 'b', type: { type: 'array', items: { type: 'map', values: 'null' } } },
      ],
    }),
  }),
};
const rowSamples: Readonly<Record<keyof typeof rowFormats, readonly (Buffer | string)[]>> = {
  nginx: ['h [10/Oct/2000:13:55:36 -0700] "GET /a?b HTTP/1.1" 200'],
  json: ['{"ts":"2015-05-17T10:05:03Z","b":{"c":"\\u00e9\\n"},"n":-1,"d":1.5e3,"x":[1,{},"y"]}'],
  csv: ['"a ""b"", c",12', 'a\\,b,-1'],
  avro: [Buffer.from('02066162630204026100027800', 'hex')],
};
for (const name of ['nginx', 'json', 'csv', 'avro'] as const)
  fuzz({
    name: `records of format ${name}`,
    samples: rowSamples[name],
    parse: (input) => rowFormats[name].parse({ ...slabOf([input]), size: 1 }),
  });

const namenode = { tls: false, host: 'nn', port: 9_870 };
fuzz({
  name: 'answers of WebHDFS',
  samples: [
    '{"RemoteException":{"exception":"E","javaClassName":"a.E","message":"m\\n\\tat x.create"}}',
    '{"FileStatus":{"pathSuffix":"","type":"FILE","length":12,"modificationTime":1}}',
    '{"DirectoryListing":{"partialListing":{"FileStatuses":{"FileStatus":[]}},"remainingEntries":0}}',
    '{"boolean":true}',
  ],
  parse(input) {
    const text = input.toString();
    return [
      readRemoteException(text),
      readFileStatus(text),
      readStatusPage(text),
      readBoolean(text),
    ];
  },
});

fuzz({
  name: 'the Location of a namenode',
  samples: ['http://dn1:9864/webhdfs/v1/a?op=CREATE&user.name=u', 'https://[::1]/x'],
  refuses: [Error],
  parse: (input) => readLocation(input.toString(), namenode, new Map()),
});
