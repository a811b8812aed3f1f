import assert from 'node:assert/strict';
import { test } from 'node:test';
import avsc from 'avsc';
import { ProtocolError } from '#src/core/errors.js';
import { AvroReader, longBytes, longSize, mapOfBytes } from '#src/protocol/avro-rpc/binary.js';
import { fc } from '../../support/properties.js';

test('longs are encoded as avsc does and read back', () => {
  const long = avsc.Type.forSchema('long');
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (value) => {
      const bytes = longBytes(value);
      assert.deepEqual(bytes, long.toBuffer(value));
      assert.equal(longSize(value), bytes.length);
      assert.equal(new AvroReader(bytes).long(), value);
    }),
  );
});

test('a long that a number cannot hold exactly is refused', () => {
  assert.throws(
    () => new AvroReader(Buffer.from('feffffffffffffffff01', 'hex')).long(),
    ProtocolError,
  );
  assert.throws(() => new AvroReader(Buffer.alloc(12, 0xff)).long(), ProtocolError);
});

test('maps are read in several blocks and with sizes', () => {
  const map = new AvroReader(Buffer.from('010802610231020262023200', 'hex')).mapOfBytes();
  assert.deepEqual(
    [...map].map(([key, value]) => [key, value.toString()]),
    [
      ['a', '1'],
      ['b', '2'],
    ],
  );
});

test('maps are encoded as avsc does', () => {
  const type = avsc.Type.forSchema({ type: 'map', values: 'bytes' });
  const map = new Map([
    ['channel', Buffer.of(1, 2)],
    ['empty', Buffer.alloc(0)],
  ]);
  assert.deepEqual(mapOfBytes(map), type.toBuffer(Object.fromEntries(map)));
});

test('arbitrary bytes read as a map end in a value or a ProtocolError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      try {
        new AvroReader(Buffer.from(bytes)).mapOfBytes();
      } catch (error) {
        assert.ok(error instanceof ProtocolError);
      }
    }),
  );
});
