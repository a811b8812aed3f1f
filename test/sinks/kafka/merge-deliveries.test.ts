import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { numbersIn } from '#src/core/interval-set.js';
import { hourOfRanges } from '#src/core/provenance.js';
import { mergeDeliveries } from '#src/sinks/kafka/merge-deliveries.js';
import type { NumberedEvents } from '#src/sinks/kafka/merge-deliveries.js';
import { fc } from '../../support/properties.js';

/** What becomes of each event: its number, body, headers, time and hour. */
function eventsOf(deliveries: readonly NumberedEvents[]): unknown[] {
  return deliveries.flatMap(({ batch, ranges }) => {
    const numbers = ranges.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    );
    assert.equal(numbersIn(ranges), batch.size);
    const hour = hourOfRanges(batch.provenance);
    return numbers.map((number, i) => [
      number,
      String(batch.body(i)),
      { ...batch.headersOf(i) },
      batch.timestamps?.[i],
      hour,
    ]);
  });
}

/** Parts of one slab, as a source that reads blocks hands them over. */
function cut(batch: EventBatch, size: number, from: number): NumberedEvents[] {
  const parts: NumberedEvents[] = [];
  for (let at = 0; at < batch.size; at += size) {
    const end = Math.min(at + size, batch.size);
    const ranges = [{ from: from + at, to: from + end }];
    parts.push({ batch: batch.slice(at, end, batch.provenance), ranges });
  }
  return parts;
}

test('parts of one slab become one batch of it, without a copy', () => {
  const batch = EventBatch.of(['a', 'b', 'c', 'd', 'e']);
  const [merged, ...others] = mergeDeliveries(cut(batch, 2, 10), Infinity);
  assert.equal(others.length, 0);
  assert.equal(merged!.batch.buffer, batch.buffer);
  assert.deepEqual(eventsOf([merged!]), eventsOf(cut(batch, 5, 10)));
});

test('what is merged has no more bytes than said; one that is larger stays alone', () => {
  const bodies = ['aa', 'bb', 'cccccc', 'd', 'ee', 'f'];
  const deliveries = bodies.map((body, n) => ({
    batch: EventBatch.of([body]),
    ranges: [{ from: n, to: n + 1 }],
  }));
  const sizes = mergeDeliveries(deliveries, 4).map(({ batch }) => batch.bodyBytes);
  assert.deepEqual(sizes, [4, 6, 4]);
});

test('events of different hours stay apart: a record batch tells one', () => {
  const of = (hour: number): EventBatch => {
    const range = { from: 0, to: 1, read: 1, dropped: 0, deadLettered: 0, hour };
    return EventBatch.of(['a'], { provenance: [{ origin: 'file:x:1', ...range }] });
  };
  const deliveries = [1, 1, 2, 1].map((hour, n) => cut(of(hour), 1, n)[0]!);
  assert.deepEqual(
    mergeDeliveries(deliveries, Infinity).map(({ ranges }) => ranges),
    [
      [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
      [{ from: 2, to: 3 }],
      [{ from: 3, to: 4 }],
    ],
  );
});

test('whatever is merged, each event keeps its number, headers, time and hour', () => {
  const headers = fc.dictionary(fc.constantFrom('host', 'dc'), fc.constantFrom('1', '2'));
  const delivery = fc.record({
    bodies: fc.array(fc.string(), { maxLength: 6 }),
    headers,
    own: fc.option(
      fc.array(fc.option(headers, { nil: undefined }), { minLength: 6, maxLength: 6 }),
    ),
    isTimed: fc.boolean(),
    hour: fc.constantFrom(undefined, 1, 2),
    partSize: fc.integer({ min: 1, max: 6 }),
    gap: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(delivery, { maxLength: 8 }), fc.nat({ max: 30 }), (made, bytesMax) => {
      const deliveries: NumberedEvents[] = [];
      let next = 0;
      for (const { bodies, own, isTimed, hour, partSize, gap, headers: shared } of made) {
        const range = { from: 0, to: 1, read: 1, dropped: 0, deadLettered: 0, hour: hour ?? 0 };
        const batch = EventBatch.of(bodies, {
          headers: shared,
          own: own?.slice(0, bodies.length),
          timestamps: isTimed ? Float64Array.from(bodies, (_, i) => next + i) : undefined,
          provenance: hour === undefined ? [] : [{ origin: 'file:x:1', ...range }],
        });
        next += gap;
        deliveries.push(...cut(batch, partSize, next));
        next += bodies.length;
      }
      assert.deepEqual(eventsOf(mergeDeliveries(deliveries, bytesMax)), eventsOf(deliveries));
    }),
  );
});
