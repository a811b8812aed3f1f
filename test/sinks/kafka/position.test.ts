import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IntervalSet } from '#src/core/interval-set.js';
import { decodePosition, encodePosition } from '#src/sinks/kafka/position.js';

const channel = '0123456789abcdef0123456789abcdef';

const ranges = fc.array(
  fc.record({ from: fc.nat({ max: 1_000_000 }), size: fc.integer({ min: 1, max: 1000 }) }),
  { maxLength: 30 },
);

test('a position reads back as it was, ranges above the low mark included', () => {
  fc.assert(
    fc.property(fc.nat(), ranges, (lowMark, list) => {
      const known = new IntervalSet(
        lowMark,
        list.map(({ from, size }) => ({ from: lowMark + from, to: lowMark + from + size })),
      );
      const decoded = decodePosition(channel, encodePosition(channel, known));
      assert.ok(typeof decoded !== 'string' && decoded.equals(known), String(decoded));
    }),
  );
});

const stored = encodePosition(channel, new IntervalSet(7, [{ from: 9, to: 12 }]));

test('an offset that another tool has moved is no position', () => {
  assert.match(String(decodePosition(channel, { ...stored, offset: 3 })), /was changed/);
  const metadata = stored.metadata.replace('2+3', '2+4');
  assert.match(String(decodePosition(channel, { ...stored, metadata })), /was changed/);
});

test('the position of another channel is not taken over', () => {
  assert.match(String(decodePosition('f'.repeat(32), stored)), /belongs to channel 0123/);
});

test('any other metadata is no position', () => {
  fc.assert(
    fc.property(fc.string(), (metadata) => {
      assert.equal(typeof decodePosition(channel, { offset: 1, metadata }), 'string');
    }),
  );
});
