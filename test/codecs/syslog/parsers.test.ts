import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Charset } from '#src/codecs/charset.js';
import { javaTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import { parseKeptFields } from '#src/codecs/syslog/kept-fields.js';
import { MessageBatch } from '#src/codecs/syslog/message-batch.js';
import { MultiportParser } from '#src/codecs/syslog/multiport-parser.js';
import { SyslogParser } from '#src/codecs/syslog/syslog-parser.js';
import { fc } from '../../support/properties.js';

const nowMs = Date.UTC(2026, 10, 21, 12);
const utc = javaTimeZone('UTC')!;

type Parse = (message: Buffer) => { headers: Record<string, string>; body: Buffer };

const parsers: readonly ((keepFields: string, asFlume: boolean) => Parse)[] = [
  ...[false, true].map((isDatagram) => (keepFields: string, asFlume: boolean) => {
    const kept = parseKeptFields(keepFields)!;
    const options = { kept, format: undefined, maxBytes: 1000, isDatagram };
    return parsing(new SyslogParser({ ...options, nowMs: () => nowMs, zone: utc, asFlume }));
  }),
  ...['utf-8', 'iso-8859-1', 'shift_jis'].map(
    (charset) => (keepFields: string, asFlume: boolean) => {
      const options = { kept: parseKeptFields(keepFields)!, charset: new Charset(charset) };
      return parsing(
        new MultiportParser({ ...options, maxBytes: 1000, nowMs: () => nowMs, asFlume }),
      );
    },
  ),
];

function parsing(parser: SyslogParser | MultiportParser): Parse {
  return (message) => {
    const buffer = Buffer.concat([Buffer.from('before'), message, Buffer.from('behind')]);
    const messages = new MessageBatch(buffer, 1);
    parser.parse(buffer, 6, 6 + message.length, messages);
    const batch = messages.toBatch();
    assert.equal(batch.size, 1);
    return { headers: { ...batch.headersOf(0) }, body: batch.body(0) };
  };
}

const words = [
  '<13>',
  '<',
  '>',
  '1 ',
  '-',
  ' ',
  'Nov 21 10:00:00',
  'Nov  1 10:00:00',
  'host',
  '\r',
  '2003-10-11T22:14:15.003Z',
  '2003-10-11T22:14:15+01:00',
  '\0',
  '\u0085',
  'caf\u00e9',
  '999999',
  '+',
  '.',
  ':',
  '2003-99-99T99:99:99Z',
  'text',
];

/** Messages that are nearly right, and bytes of any kind. */
const messages = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })

    .map((parts) => Buffer.from(parts.join(''))),
);

test('any bytes become one event, whose body is the end of the message or all of it', () => {
  for (const make of parsers)
    fc.assert(
      fc.property(messages, (message) => {
        const { headers, body } = make('none', false)(message);
        assert.deepEqual(message.subarray(message.length - body.length), body);
        assert.ok(body.length > 0);
        if (headers['flume.syslog.status'] !== undefined) assert.deepEqual(body, message);
        for (const value of Object.values(headers)) assert.equal(typeof value, 'string');
        if (headers['timestamp'] !== undefined) assert.match(headers['timestamp'], /^-?\d+$/);
      }),
      { numRuns: 1000 },
    );
});

test('with all fields kept the body is the message', () => {
  for (const make of parsers)
    fc.assert(
      fc.property(messages, (message) =>
        assert.deepEqual(make('all', false)(message).body, message),
      ),
      { numRuns: 300 },
    );
});

test('with each field kept no part of a message that is read is lost', () => {
  const make = parsers[0]!;
  const hosts = fc.constantFrom('web1', '-', 'a.b-c@d');
  const stamps = fc.constantFrom('2003-10-11T22:14:15.003Z', '-', 'Nov 21 10:00:00');
  const texts = fc
    .string({ minLength: 1 })
    .filter((text) => !/[\r\n\u0085\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(hosts, stamps, texts, (host, stamp, text) => {
      if (host === '-' && stamp.startsWith('N')) return;
      const message = `<13>1 ${stamp} ${host} ${text}`;
      const parse = make('priority version timestamp hostname', false);
      assert.equal(parse(Buffer.from(message)).body.toString(), message);
    }),
  );
});

test("with Flume's mistakes they take any bytes, too", () => {
  for (const make of parsers) {
    const parse = make('priority hostname timestamp', true);
    fc.assert(
      fc.property(messages, (message) => void parse(message)),
      { numRuns: 1000 },
    );
  }
});

test('keepFields takes none, all, and names in any order between anything', () => {
  const named = (option: string): string => {
    const fields = Object.entries(parseKeptFields(option) ?? { nothing: true });
    return fields.flatMap(([name, kept]) => (kept ? [name] : [])).join();
  };
  const cases = {
    none: '',
    FALSE: '',
    all: 'all',
    ' True ': 'all',
    'timestamp, hostname': 'timestamp,hostname',
    'hostname;PRIORITY': 'priority,hostname',
    'my-version-and-such': 'version',
    facility: 'nothing',
  };
  for (const [option, expected] of Object.entries(cases)) assert.equal(named(option), expected);
});
