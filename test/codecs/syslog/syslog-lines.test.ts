import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstMessage, SyslogLines } from '#src/codecs/syslog/syslog-lines.js';
import { fc } from '../../support/properties.js';

function split(chunks: readonly Buffer[], maxBytes: number): { lines: string[]; carried: number } {
  const lines = new SyslogLines({ maxBytes });
  const found = chunks.flatMap((chunk) => {
    const { buffer, starts, ends, size } = lines.push(Buffer.from(chunk));
    return Array.from({ length: size }, (_, i) => buffer.toString('latin1', starts[i], ends[i]));
  });
  return { lines: found, carried: lines.carriedBytes };
}

const streams = fc.array(fc.constantFrom('\n', 'a', '<13>', 'some text', '<1', '\r'), {
  maxLength: 60,
});

test('however a stream is cut into chunks, the messages are the same', () => {
  const cuts = fc.array(fc.nat(200));
  fc.assert(
    fc.property(streams, cuts, fc.integer({ min: 10, max: 40 }), (words, ats, maxBytes) => {
      const stream = Buffer.from(words.join(''));
      const borders = [0, ...ats.map((at) => at % (stream.length + 1)), stream.length];
      const sorted = borders.toSorted((a, b) => a - b);
      const chunks = sorted.slice(1).map((to, i) => stream.subarray(sorted[i], to));
      assert.deepEqual(split(chunks, maxBytes), split([stream], maxBytes));
    }),
  );
});

test('every byte but LF is in a message or carried; no message is empty or over the limit', () => {
  fc.assert(
    fc.property(streams, fc.integer({ min: 10, max: 40 }), (words, maxBytes) => {
      const stream = words.join('');
      const { lines, carried } = split([Buffer.from(stream)], maxBytes);
      const end = carried === 0 ? '' : stream.slice(-carried);
      assert.equal(lines.join('') + end, stream.replaceAll('\n', ''));
      assert.ok(lines.every(({ length }) => length > 0 && length <= maxBytes));
      assert.ok(carried < maxBytes);
    }),
  );
});

test('a message that comes byte by byte is the same, and its bytes are not kept in as many pieces', () => {
  const message = 'x'.repeat(5000);
  const bytes = Array.from(`${message}\n`, (one) => Buffer.from(one));
  assert.deepEqual(split(bytes, 10_000), { lines: [message], carried: 0 });
});

test('as in Flume, an LF inside of a priority can be made part of the message', () => {
  const lines = new SyslogLines({ maxBytes: 100, joinsUnfinishedPriority: true });
  const { buffer, starts, ends, size } = lines.push(Buffer.from('<13\nfoo\n<13>bar\n'));
  const found = Array.from({ length: size }, (_, i) =>
    buffer.toString('latin1', starts[i], ends[i]),
  );
  assert.deepEqual(found, ['<13\nfoo', '<13>bar']);
});

test('the message of a datagram is behind its first LFs, up to the next one', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['one', 'one'],
    ['one\n', 'one'],
    ['\n\none\ntwo', 'one'],
    ['', ''],
    ['\n', ''],
  ];
  for (const [datagram, message] of cases) {
    const buffer = Buffer.from(`before${datagram}behind\n`);
    const [from, to] = firstMessage(buffer, 6, 6 + datagram.length, false);
    assert.equal(buffer.toString('latin1', from, to), message);
  }
});
