import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vintBytes, writeVint } from '#src/codecs/event-file/vint.js';
import { fc } from '../../support/properties.js';
import { HadoopReader } from '../../support/sequence-file-reader.js';

function encoded(value: number): Buffer {
  const bytes = Buffer.alloc(vintBytes(value) + 1, 0xee);
  assert.equal(writeVint(bytes, value, 0), bytes.length - 1);
  assert.equal(bytes.at(-1), 0xee);
  return bytes.subarray(0, -1);
}

// As Hadoop 3.4.1's WritableUtils.writeVInt writes them.
test('lengths are written as Hadoop writes them', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '00'],
    [127, '7f'],
    [128, '8f80'],
    [255, '8fff'],
    [256, '8e0100'],
    [65_535, '8effff'],
    [65_536, '8d010000'],
    [1_000_000, '8d0f4240'],
    [16_777_216, '8c01000000'],
    [2_147_483_647, '8c7fffffff'],
  ];
  for (const [value, hex] of cases) assert.equal(encoded(value).toString('hex'), hex);
});

test('every length is read back', () => {
  const lengths = fc.oneof(fc.nat(300), fc.nat(100_000), fc.nat(0x7fff_ffff));
  fc.assert(
    fc.property(lengths, (value) => {
      const reader = new HadoopReader(encoded(value));
      assert.equal(reader.vint(), value);
      assert.equal(reader.left, 0);
    }),
  );
});
