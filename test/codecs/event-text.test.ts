import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventText, type EventTextOptions } from '#src/codecs/event-text.js';
import { javaMapText } from '#src/codecs/java-map-text.js';
import { splitLines } from '#src/codecs/line-splitter.js';
import { EventBatch } from '#src/core/batch.js';

const asText = { withHeaders: false, appendNewline: true };
const eventText = (batch: EventBatch, options: EventTextOptions): Buffer =>
  new EventText(options).of(batch);

function slabOf(text: string): EventBatch {
  const buffer = Buffer.from(text);
  return new EventBatch({
    buffer,
    ...splitLines(buffer, 0, buffer.length, { stripCarriageReturn: true }),
  });
}

test('lines that lie one after another are written as they lie, without a copy', () => {
  const batch = slabOf('a\nbb\n\nccc\nrest');
  const text = eventText(batch, asText);
  assert.equal(text.toString(), 'a\nbb\n\nccc\n');
  assert.equal(text.buffer, batch.buffer.buffer);
  assert.equal(eventText(batch.slice(1, 3, []), asText).toString(), 'bb\n\n');
});

test('lines that had a CR, or lie apart, or in another order, are gathered', () => {
  assert.equal(eventText(slabOf('a\r\nb\n'), asText).toString(), 'a\nb\n');
  assert.equal(eventText(slabOf('a\nb\nc\n').pick([0, 2], []), asText).toString(), 'a\nc\n');
  assert.equal(eventText(EventBatch.of(['x', '', 'y']), asText).toString(), 'x\n\ny\n');
  assert.equal(
    eventText(EventBatch.of(['x', 'y']), { ...asText, appendNewline: false }).toString(),
    'xy',
  );
});

test('the memory for gathered text serves one batch after another', () => {
  const text = new EventText(asText);
  assert.equal(text.of(EventBatch.of(['long enough'])).toString(), 'long enough\n');
  assert.equal(text.of(EventBatch.of(['a', 'b'])).toString(), 'a\nb\n');
  assert.equal(text.of(EventBatch.of(['longer than before'])).toString(), 'longer than before\n');
});

test('a last line at the very end of the slab gets its newline', () => {
  const buffer = Buffer.from('a\nb');
  const batch = new EventBatch({
    buffer,
    starts: Uint32Array.of(0, 2),
    ends: Uint32Array.of(1, 3),
    size: 2,
  });
  assert.equal(eventText(batch, asText).toString(), 'a\nb\n');
});

// Expected texts: printed by OpenJDK 17 for HashMaps that were filled in this order.
test("headers print in the order of Java's HashMap", () => {
  assert.equal(javaMapText({}), '{}');
  assert.equal(javaMapText({ timestamp: '1', host: 'h', k: 'v' }), '{host=h, k=v, timestamp=1}');
  const names =
    'flume.client.log4j.timestamp flume.client.log4j.logger.name topic partition offset key ' +
    'Facility Severity priority ähnlich';
  assert.equal(
    javaMapText(Object.fromEntries(names.split(' ').map((name) => [name, 'x']))),
    '{partition=x, flume.client.log4j.timestamp=x, offset=x, ' +
      'flume.client.log4j.logger.name=x, topic=x, ' +
      'ähnlich=x, Severity=x, Facility=x, priority=x, key=x}',
  );
});

test('more than twelve headers make the table grow, as in Java', () => {
  const headers = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`header-${i * 7}`, String(i)]),
  );
  const order = javaMapText(headers)
    .match(/header-(\d+)/g)!
    .map((name) => Number(name.slice(7)) / 7);
  assert.deepEqual(
    order,
    [
      28, 25, 7, 4, 13, 10, 17, 14, 22, 19, 16, 23, 20, 26, 11, 8, 5, 2, 1, 12, 9, 0, 6, 3, 21, 18,
      29, 15, 27, 24,
    ],
  );
});

test('what an event has for itself was put into its headers before what all have', () => {
  const batch = EventBatch.of(['x', 'y'], {
    headers: { dc: 'fra', key: 'k' },
    own: [{ timestamp: '5', key: 'own' }, undefined],
  });
  // `timestamp` and `dc` share a place in Java's table.
  const text = new EventText({ withHeaders: true, appendNewline: true }).of(batch).toString();
  assert.equal(text, '{key=own, timestamp=5, dc=fra} x\n{key=k, dc=fra} y\n');
});
