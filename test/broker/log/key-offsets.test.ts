import assert from 'node:assert/strict';
import { it } from 'node:test';
import { KeyOffsets } from '#src/broker/log/key-offsets.js';
import { fc } from '../../support/properties.js';

it('the offsets of keys are those set last, and no more keys than asked for', () => {
  const entries = fc.array(fc.tuple(fc.uint8Array({ maxLength: 2 }), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 20 }), (sets, keysMax) => {
      const keys = new KeyOffsets(keysMax);
      const model = new Map<string, number>();
      for (const [key, offset] of sets) {
        const name = Buffer.from(key).toString('hex');
        const hasRoom = model.has(name) || model.size < keysMax;
        assert.equal(keys.set(key, offset), hasRoom);
        if (hasRoom) model.set(name, offset);
      }
      for (const [key] of sets)
        assert.equal(keys.get(key), model.get(Buffer.from(key).toString('hex')) ?? -1);
      assert.equal(keys.size, model.size);
    }),
  );
});
