import assert from 'node:assert/strict';
import { test } from 'node:test';
import avsc from 'avsc';
import { decodeEvent, decodeEvents, decodeEventSlab } from '#src/codecs/avro-event/decode.js';
import { encodeEvents, encodeEventSlab } from '#src/codecs/avro-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import type { Headers } from '#src/core/batch.js';
import { ProtocolError } from '#src/core/errors.js';
import { AvroReader } from '#src/protocol/avro-rpc/binary.js';
import { fc } from '../../support/properties.js';

const eventType = avsc.Type.forSchema({
  type: 'record',
  name: 'AvroFlumeEvent',
  fields: [
    { name: 'headers', type: { type: 'map', values: 'string' } },
    { name: 'body', type: 'bytes' },
  ],
});
const eventsType = avsc.Type.forSchema({ type: 'array', items: eventType });

interface Event {
  readonly headers: Headers;
  readonly body: Buffer;
}

const text = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== '__proto__');
const short = fc.string({ maxLength: 8 });
const binary = { unit: 'binary' } as const;
const value = fc.oneof(
  { weight: 4, arbitrary: short },
  // Lengths of one, two and three bytes; letters of one to four.
  { weight: 1, arbitrary: fc.string({ ...binary, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.nat(20_000).map((length) => 'x'.repeat(length)) },
);
const headers = fc.dictionary(text, value, { maxKeys: 3, noNullPrototype: true });
const body = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));

function eventsOf(batch: EventBatch): Event[] {
  return Array.from({ length: batch.size }, (_, i) => ({
    headers: { ...batch.headersOf(i) },
    body: Buffer.from(batch.body(i)),
  }));
}

test('events are read as avsc wrote them', () => {
  const someHeaders = fc.oneof(fc.constant({ host: 'web1' }), headers);
  const event = fc.record({ headers: someHeaders, body }, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const batch = decodeEvents(new AvroReader(eventsType.toBuffer(events)));
      assert.deepEqual(eventsOf(batch), events);
    }),
  );
});

test('a batch is written as avsc reads it', () => {
  const own = fc.option(headers, { nil: undefined });
  fc.assert(
    fc.property(headers, fc.array(fc.tuple(own, body), { maxLength: 12 }), (shared, events) => {
      const batch = EventBatch.of(
        events.map(([, bytes]) => bytes),
        { headers: shared, own: events.map(([ownHeaders]) => ownHeaders) },
      );
      const read = eventsType.fromBuffer(encodeEvents(batch)) as Event[];
      assert.deepEqual(
        read.map(({ headers: h, body: b }) => ({ headers: { ...h }, body: Buffer.from(b) })),
        eventsOf(batch),
      );
    }),
  );
});

test('equal headers become the one shared map of the batch', () => {
  const sent = EventBatch.of(['a', 'b', 'c'], { headers: { host: 'web1', dc: 'fra' } });
  const received = decodeEvents(new AvroReader(encodeEvents(sent)));
  assert.deepEqual(received.headers, { host: 'web1', dc: 'fra' });
  assert.equal(received.own, undefined);
});

test('a map that begins like the one before, but goes on differently, is told apart', () => {
  const sent = EventBatch.of(['a', 'b', 'c'], { own: [{ k: '1' }, { k: '1', l: '2' }, undefined] });
  const received = decodeEvents(new AvroReader(encodeEvents(sent)));
  assert.deepEqual(
    eventsOf(received).map((event) => event.headers),
    [{ k: '1' }, { k: '1', l: '2' }, {}],
  );
});

test('a header named __proto__ is a header', () => {
  const name = Buffer.from('__proto__').toString('hex');
  const wire = Buffer.from(`0212${name}0278000262`, 'hex');
  const batch = decodeEvent(new AvroReader(wire));
  assert.deepEqual(Object.entries(batch.headersOf(0)), [['__proto__', 'x']]);
  assert.equal(batch.body(0).toString(), 'b');
});

test('an array may come in several blocks, sized or not', () => {
  const batch = decodeEvents(
    new AvroReader(Buffer.from('03100004623100046232020004623300', 'hex')),
  );
  assert.deepEqual(
    eventsOf(batch).map((event) => event.body.toString()),
    ['b1', 'b2', 'b3'],
  );
});

test('bodies share the memory of the message', () => {
  const message = encodeEvents(EventBatch.of(['body']));
  assert.equal(decodeEvents(new AvroReader(message)).buffer, message);
});

test('arbitrary bytes are a batch or a ProtocolError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decodeEvents(new AvroReader(Buffer.from(bytes)));
      } catch (error) {
        assert.ok(error instanceof ProtocolError);
      }
    }),
  );
});

test('each event of a slab is read by itself, and what is none is told', () => {
  const event = fc.record({ headers, body }, { noNullPrototype: true });
  const junk = fc.constantFrom('', '\u0002', '\u0000\u0008ab', '\u0003xy').map(Buffer.from);
  fc.assert(
    fc.property(fc.array(fc.oneof(event, junk), { maxLength: 12 }), (items) => {
      const isJunk = (item: Event | Buffer): item is Buffer => Buffer.isBuffer(item);
      const values = items.map((item) => (isJunk(item) ? item : eventType.toBuffer(item)));
      const { buffer, starts, ends, size } = EventBatch.of(values);
      const { batch, rejected } = decodeEventSlab({ buffer, starts, ends, size });
      assert.deepEqual(
        eventsOf(batch),
        items.filter((item) => !isJunk(item)),
      );
      assert.deepEqual(
        rejected.map(({ index }) => index),
        [...items.keys()].filter((index) => isJunk(items[index]!)),
      );
    }),
  );
});

test('a slab is read as it was written', () => {
  const batch = EventBatch.of(['a', '', 'c'], {
    headers: { host: 'web1' },
    own: [undefined, { host: 'web2' }, undefined],
  });
  const read = decodeEventSlab(encodeEventSlab(batch));
  assert.deepEqual([eventsOf(read.batch), read.rejected], [eventsOf(batch), []]);
});
