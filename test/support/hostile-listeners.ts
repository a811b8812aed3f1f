/**
 * Each listener of an agent: how to configure it, what a good client of it does, and what a bad one
 * may begin with.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { deflateSync } from 'node:zlib';
import { encodeCallHead } from '#src/protocol/avro-rpc/call.js';
import { encodeFrame } from '#src/protocol/avro-rpc/frame.js';
import { encodeHandshakeRequest, noMetadata } from '#src/protocol/avro-rpc/handshake.js';
import { flumeProtocol } from '#src/protocol/avro-rpc/protocol.js';
import { deliveryOf } from '../contracts/sink-contract.js';
import { avroSinkTo } from './avro-sink.js';
import { sendDatagrams } from './datagrams.js';
import { goldenDirectory } from './golden.js';
import { sparkClient } from './spark-client.js';
import { thriftSinkTo } from './thrift.js';
import { storePassword, tlsFile } from './tls-files.js';

export interface HostileListener {
  /** Of the source, or the sink, too. */
  readonly name: string;
  /** Its clients take events. */
  readonly isSink?: true;
  /** Lines of its configuration, without what they begin with. */
  config(port: number): readonly string[];
  /** Absent: datagrams. */
  readonly connect?: (port: number) => Duplex;
  /** Bytes that a bad client sends before it drops the connection, or stays. */
  readonly beginnings: readonly (string | Buffer)[];
  /** The log has such a line for some of them; absent: nothing is refused. */
  readonly says?: RegExp;
  /** Delivers one event, or acknowledges one; where clients are answered, it waits for the answer. */
  good(test: CleanUp, port: number, body: string): Promise<void>;
}

export interface CleanUp {
  after(cleanUp: () => Promise<void>): void;
}

const plain = (port: number): Duplex => connectPlain(port, '127.0.0.1');
const overTls = (port: number): Duplex =>
  connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });

const secure = [
  'ssl = true',
  `keystore = ${tlsFile('key.p12')}`,
  `keystore-password = ${storePassword}`,
];

const tlsHello = Buffer.from('1603010200010001fc0303', 'hex');
const noise = Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * i * 7 + i) % 256));
const http2Preface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
/** Of any protocol, for any other. */
const foreign = ['', '\0', 'x', 'GET / HTTP/1.1\r\n\r\n', http2Preface, tlsHello, noise];

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
  return bytes;
};
const greeting = encodeHandshakeRequest({
  clientHash: flumeProtocol.hash,
  clientProtocol: undefined,
  serverHash: flumeProtocol.hash,
  meta: noMetadata,
});
const avroCall = encodeFrame(1, [
  greeting,
  encodeCallHead('appendBatch', noMetadata),
  Buffer.from('0200', 'hex'),
]);
const avroBeginnings: readonly Buffer[] = [
  avroCall.subarray(0, 7),
  avroCall.subarray(0, avroCall.length - 3),
  words(1, 0xffffffff),
  words(1, 1, 0xffffffff),
  words(1, 3, 60_000_000, 0),
  words(1, 0),
  encodeFrame(1, [Buffer.alloc(40, 0xff)]),
  encodeFrame(1, [greeting, Buffer.from('feffffff0f', 'hex')]),
  Buffer.concat([avroCall, words(2, 1, 9), Buffer.alloc(3)]),
];
const avroSays = /lost the Avro client 127\.0\.0\.1:\d+: .*(limit|speak|zlib|end of|length)/;

const httpHead = 'POST / HTTP/1.1\r\nHost: x\r\n';
const httpBeginnings = [
  'PO',
  'garbage\r\n\r\n',
  `${httpHead}X-Long: ${'y'.repeat(20_000)}`,
  `${httpHead}Content-Length: 99999999999\r\n\r\n`,
  `${httpHead}Content-Length: 1000000\r\n\r\n[${'['.repeat(100_000)}`,
  `${httpHead}Transfer-Encoding: chunked\r\n\r\nfffffff\r\n${'x'.repeat(100_000)}`,
  `${httpHead}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `${httpHead}Content-Length: 24\r\n\r\n["\n2026-01-01 a forged line`,
];

const syslogBeginnings = [
  '<',
  '<13>Jan  1 00:00:00 h half a line',
  `<13>${'x'.repeat(100_000)}`,
  '<99999999999999999999>1 - - - - - -\n',
  '<13>1 2026-99-99T99:99:99Z h a p m [x y="\n',
  `${'<1>'.repeat(2_000)}\n`,
  '\n'.repeat(1_000),
];

async function sendLine(connection: Duplex, line: string): Promise<void> {
  connection.on('error', () => {});
  connection.end(`${line}\n`);
  await once(connection.resume(), 'close');
}

const syslogOf = (body: string): string => `<13>Jan  1 00:00:00 h ${body}`;

async function askNetcat(port: number, body: string): Promise<void> {
  const connection = plain(port);
  connection.write(`${body}\n`);
  const [answer] = (await once(connection, 'data')) as [Buffer];
  connection.destroy();
  assert.equal(String(answer), 'OK\n');
}

async function post(request: typeof httpRequest, port: number, body: string): Promise<void> {
  const options = { host: '127.0.0.1', port, method: 'POST', agent: false };
  const sent = request({ ...options, rejectUnauthorized: false } as typeof options);
  sent.end(JSON.stringify([{ body }]));
  const [response] = await once(sent, 'response');
  response.resume();
  assert.equal(response.statusCode, 200);
}

/** The source keeps what it has: each event is another one of its channel. */
let avroEvents = 0;

type AvroOptions = Parameters<typeof avroSinkTo>[2];

async function callAvro(
  test: CleanUp,
  port: number,
  body: string,
  options: AvroOptions = {},
): Promise<void> {
  const { sink } = avroSinkTo(test, port, options);
  await sink.start();
  await sink.recover();
  await sink.deliver(deliveryOf([body], avroEvents++));
  await sink.stop();
}

function avro(
  name: string,
  settings: readonly string[],
  options: AvroOptions,
  row: Pick<HostileListener, 'connect' | 'beginnings' | 'says'>,
): HostileListener {
  return {
    name,
    config: (port) => ['type = avro', 'bind = 127.0.0.1', `port = ${port}`, ...settings],
    good: (test, port, body) => callAvro(test, port, body, options),
    ...row,
  };
}

function syslog(type: string, name: string, isSecure: boolean): HostileListener {
  const ports = type === 'multiport_syslogtcp' ? 'ports' : 'port';
  const connect = isSecure ? overTls : plain;
  return {
    name,
    config: (port) => [
      `type = ${type}`,
      'host = 127.0.0.1',
      `${ports} = ${port}`,
      ...(isSecure ? secure : []),
    ],
    connect,
    beginnings: [...foreign, ...syslogBeginnings],
    says: isSecure ? /refused the client 127\.0\.0\.1:\d+: / : /messages that are no syslog/,
    good: (_, port, body) => sendLine(connect(port), syslogOf(body)),
  };
}

const thriftCall = readFileSync(join(goldenDirectory, 'thrift', 'client-compact.c2s.bin'));
const thriftBeginnings: readonly Buffer[] = [
  thriftCall.subarray(0, 3),
  thriftCall.subarray(0, 25),
  words(0xffffffff),
  words(0x7fffffff),
  words(0),
  Buffer.concat([words(40), Buffer.alloc(40, 0xff)]),
  Buffer.concat([words(40), Buffer.from('82210106617070656e64', 'hex'), Buffer.alloc(30, 0x1c)]),
  Buffer.concat([words(16), Buffer.from('8221ffffffffff0f', 'hex'), Buffer.alloc(8)]),
];

function thrift(name: string, isSecure: boolean): HostileListener {
  return {
    name,
    config: (port) => [
      'type = thrift',
      'bind = 127.0.0.1',
      `port = ${port}`,
      ...(isSecure ? secure : []),
    ],
    connect: isSecure ? overTls : plain,
    beginnings: [...foreign, ...thriftBeginnings],
    says: isSecure
      ? /refused the client 127\.0\.0\.1:\d+: /
      : /lost the Thrift client 127\.0\.0\.1:\d+: /,
    async good(test, port, body) {
      const { sink } = thriftSinkTo(test, port, isSecure ? trustsAll : {});
      await sink.start();
      await sink.recover();
      await sink.deliver(deliveryOf([body], 0));
      await sink.stop();
    },
  };
}

const trustsAll = { ssl: true, 'trust-all-certs': true };
const deflate = ['compression-type = deflate'];

export const hostileListeners: readonly HostileListener[] = [
  {
    name: 'netcat',
    config: (port) => ['type = netcat', 'bind = 127.0.0.1', `port = ${port}`],
    connect: plain,
    beginnings: [...foreign, 'half a line', 'x'.repeat(100_000), '\n'.repeat(1_000), '\xff\xfe\n'],
    says: /line is longer than max-line-length 512: closed its connection/,
    good: (_, port, body) => askNetcat(port, body),
  },
  avro(
    'avro',
    [],
    {},
    { connect: plain, beginnings: [...foreign, ...avroBeginnings], says: avroSays },
  ),
  avro(
    'avroDeflate',
    deflate,
    { 'compression-type': 'deflate' },
    {
      connect: plain,
      beginnings: [
        ...foreign,
        ...avroBeginnings.map((bytes) => deflateSync(bytes)),
        deflateSync(Buffer.alloc(50_000_000)).subarray(0, 40_000),
        deflateSync(Buffer.concat([words(1, 1, 60_000_000), Buffer.alloc(1_000_000)])),
        Buffer.from('789cffffffffff', 'hex'),
      ],
      says: avroSays,
    },
  ),
  avro('avroTls', secure, trustsAll, {
    connect: overTls,
    beginnings: [...foreign, ...avroBeginnings],
    says: /refused the client 127\.0\.0\.1:\d+: /,
  }),
  avro(
    'avroDeflateTls',
    [...secure, ...deflate],
    { ...trustsAll, 'compression-type': 'deflate' },
    {
      connect: overTls,
      beginnings: [...foreign, ...avroBeginnings.map((bytes) => deflateSync(bytes))],
      says: /refused the client 127\.0\.0\.1:\d+: /,
    },
  ),
  {
    name: 'spark',
    isSink: true,
    config: (port) => ['type = spark', 'hostname = 127.0.0.1', `port = ${port}`],
    connect: plain,
    beginnings: [...foreign, ...avroBeginnings],
    says: /lost the Spark client 127\.0\.0\.1:\d+: /,
    async good(test, port) {
      const client = await sparkClient({ after: (leave) => test.after(async () => leave()) }, port);
      await client.ack('1');
      client.leave();
    },
  },
  thrift('thrift', false),
  thrift('thriftTls', true),
  {
    name: 'http',
    config: (port) => ['type = http', 'bind = 127.0.0.1', `port = ${port}`],
    connect: plain,
    beginnings: [...foreign, ...httpBeginnings],
    says: /Answered 4\d\d to a client and closed its connection: /,
    good: (_, port, body) => post(httpRequest, port, body),
  },
  {
    name: 'https',
    config: (port) => ['type = http', 'bind = 127.0.0.1', `port = ${port}`, ...secure],
    connect: overTls,
    beginnings: [...foreign, ...httpBeginnings],
    says: /refused the client 127\.0\.0\.1:\d+: /,
    good: (_, port, body) => post(httpsRequest, port, body),
  },
  syslog('syslogtcp', 'syslogtcp', false),
  syslog('syslogtcp', 'syslogtcpTls', true),
  syslog('multiport_syslogtcp', 'multiport', false),
  syslog('multiport_syslogtcp', 'multiportTls', true),
  {
    name: 'syslogudp',
    config: (port) => ['type = syslogudp', 'host = 127.0.0.1', `port = ${port}`],
    beginnings: [...foreign, ...syslogBeginnings.map((text) => text.slice(0, 60_000))],
    says: /messages that are no syslog/,
    good: async (_, port, body) => void (await sendDatagrams(port, [syslogOf(body)])),
  },
  {
    name: 'netcatudp',
    config: (port) => ['type = netcatudp', 'bind = 127.0.0.1', `port = ${port}`],
    beginnings: [...foreign, 'x'.repeat(60_000), '\n'.repeat(1_000)],
    good: async (_, port, body) => void (await sendDatagrams(port, [body])),
  },
];
