import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32c, crc32cInJavaScript } from '#src/util/crc32c.js';
import { fc } from '../support/properties.js';

test('the check value of CRC-32C is e3069283', () => {
  const bytes = Buffer.from('123456789');
  assert.equal(crc32c(bytes), 0xe306_9283);
  assert.equal(crc32cInJavaScript(bytes), 0xe306_9283);
});

test('the native and the JavaScript implementation give equal values', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(crc32cInJavaScript(bytes), crc32c(bytes));
    }),
  );
});

test('a message summed in parts has the CRC of the whole', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 100 }),
      fc.uint8Array({ maxLength: 100 }),
      (head, tail) => {
        const whole = crc32c(Buffer.concat([head, tail]));
        assert.equal(crc32c(tail, crc32c(head)), whole);
        assert.equal(crc32cInJavaScript(tail, crc32cInJavaScript(head)), whole);
      },
    ),
  );
});
