import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeAppend, decodeAppendBatch } from '#src/codecs/thrift-event/decode.js';
import { encodeAppendBatch } from '#src/codecs/thrift-event/encode.js';
import { EventBatch, type Headers } from '#src/core/batch.js';
import { ProtocolError } from '#src/core/errors.js';
import { lengthPrefixed, protocols, type ThriftProtocol } from '#src/protocol/thrift/protocol.js';
import { Type } from '#src/protocol/thrift/types.js';
import { fc } from '../../support/properties.js';

interface Event {
  readonly headers: Headers;
  readonly body: Buffer;
}

const name = fc.string({ maxLength: 8 }).filter((text) => text !== '__proto__');
const value = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 8 }) },
  // Lengths of one, two and three bytes; letters of one to four.
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.nat(20_000).map((length) => 'x'.repeat(length)) },
);
const headers = fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
const body = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const own = fc.option(headers, { nil: undefined });
const events = fc.array(fc.tuple(own, body), { maxLength: 20 });
const names = ['compact', 'binary'] as const;

const eventsOf = (batch: EventBatch): Event[] =>
  Array.from({ length: batch.size }, (_, i) => ({
    headers: { ...batch.headersOf(i) },
    body: Buffer.from(batch.body(i)),
  }));

function batchOf(shared: Headers, each: readonly (readonly [Headers | undefined, Buffer])[]) {
  const bodies = each.map(([, content]) => content);
  return EventBatch.of(bodies, {
    headers: shared,
    own: each.map(([headersOfOne]) => headersOfOne),
  });
}

/** Stands at the parameters. */
function readerOf(protocol: ThriftProtocol, frame: Buffer) {
  const reader = protocol.reader(frame.subarray(4));
  return { head: reader.message(), reader };
}

for (const protocol of names.map((each) => protocols[each])) {
  test(`${protocol.name}: what is written is read, to the last byte`, () => {
    fc.assert(
      fc.property(headers, events, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (shared, each, n) => {
        const batch = batchOf(shared, each);
        const frame = encodeAppendBatch(batch, protocol, n);
        assert.equal(frame.readUInt32BE(), frame.length - 4);
        const { head, reader } = readerOf(protocol, frame);
        assert.deepEqual(head, { name: 'appendBatch', kind: 1, sequence: n });
        assert.deepEqual(eventsOf(decodeAppendBatch(reader)), eventsOf(batch));
        assert.equal(reader.remaining, 0);
      }),
    );
  });

  test(`${protocol.name}: any bytes end in a batch or a ProtocolError, cut and damaged ones, too`, () => {
    const damage = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(
        headers,
        events,
        fc.array(damage, { maxLength: 4 }),
        fc.nat(),
        (shared, each, hits, cut) => {
          const frame = encodeAppendBatch(batchOf(shared, each), protocol, 1);
          for (const [at, byte] of hits) frame[4 + (at % (frame.length - 4))] = byte;
          assertReadOrRefused(protocol, frame);
          assertReadOrRefused(protocol, frame.subarray(0, 4 + (cut % (frame.length - 4))));
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const head = protocol.messageHead({ name: 'append', kind: 1, sequence: 1 });
        assertReadOrRefused(protocol, Buffer.concat([Buffer.alloc(4), head, bytes]));
      }),
    );
  });

  test(`${protocol.name}: fields may come in any order, and unknown ones are passed over`, () => {
    const { fieldHead } = protocol;
    const text = (content: string) => lengthPrefixed(protocol, content);
    const stop = Buffer.of(0);
    const map = Buffer.concat([protocol.mapHead(1), text('k'), text('v')]);
    const inner = Buffer.concat([fieldHead(Type.string, 1, 0), text('inside'), stop]);
    const numbers = Buffer.concat([
      protocol.listHead(Type.i32, 2),
      protocol.i32(-1),
      protocol.i32(1 << 30),
    ]);
    const event = Buffer.concat([
      fieldHead(Type.struct, 100, 0),
      inner,
      fieldHead(Type.string, 2, 100),
      text('body'),
      fieldHead(Type.map, 1, 2),
      map,
      fieldHead(Type.list, 3, 1),
      numbers,
      fieldHead(Type.map, 4, 3),
      map,
      stop,
    ]);
    const parameters = Buffer.concat([
      fieldHead(Type.i32, 7, 0),
      protocol.i32(5),
      fieldHead(Type.list, 1, 7),
      protocol.listHead(Type.struct, 2),
      event,
      event,
      stop,
    ]);
    const batch = decodeAppendBatch(protocol.reader(parameters));
    const one = { headers: { k: 'v' }, body: Buffer.from('body') };
    assert.deepEqual(eventsOf(batch), [one, one]);
  });

  test(`${protocol.name}: one event is read; without body or headers it is refused`, () => {
    const { fieldHead } = protocol;
    const stop = Buffer.of(0);
    const map = [fieldHead(Type.map, 1, 0), protocol.mapHead(0)];
    const content = [fieldHead(Type.string, 2, 1), lengthPrefixed(protocol, 'one')];
    const read = (...fields: Buffer[]) => {
      const event = [fieldHead(Type.struct, 1, 0), ...fields, stop, stop];
      return decodeAppend(protocol.reader(Buffer.concat(event)));
    };
    assert.deepEqual(eventsOf(read(...map, ...content)), [
      { headers: {}, body: Buffer.from('one') },
    ]);
    assert.throws(() => read(...map), /an event has no body/);
    assert.throws(() => read(...content), /an event has no headers/);
    assert.throws(() => decodeAppend(protocol.reader(stop)), /the call has no events/);
  });

  test(`${protocol.name}: counts that cannot fit and structs without end are refused at once`, () => {
    const { fieldHead, listHead } = protocol;
    const large = Buffer.concat([fieldHead(Type.list, 1, 0), listHead(Type.struct, 2 ** 31 - 1)]);
    assert.throws(() => decodeAppendBatch(protocol.reader(large)), /expected 2147483647 items/);
    const nested = Array.from({ length: 10_000 }, () => fieldHead(Type.struct, 9, 0));
    assert.throws(
      () => decodeAppend(protocol.reader(Buffer.concat(nested))),
      /expected at most 32 structs in each other/,
    );
    const lists = Array.from({ length: 10_000 }, () => listHead(Type.list, 1));
    const deep = Buffer.concat([fieldHead(Type.list, 9, 0), ...lists]);
    assert.throws(() => decodeAppend(protocol.reader(deep)), ProtocolError);
  });
}

function assertReadOrRefused(protocol: ThriftProtocol, frame: Buffer): void {
  try {
    const { head, reader } = readerOf(protocol, frame);
    const decode = head.name === 'append' ? decodeAppend : decodeAppendBatch;
    for (const { body: content } of eventsOf(decode(reader))) assert.ok(content.length >= 0);
  } catch (error) {
    assert.ok(error instanceof ProtocolError, String(error));
  }
}
