import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteTable } from '#src/aggregator/state/byte-table.js';
import { PairSet } from '#src/aggregator/state/pair-set.js';
import { fc } from '../../support/properties.js';

test('equal bytes and tags have one number, others have others', () => {
  const key = fc.tuple(fc.nat(3), fc.uint8Array({ maxLength: 9 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const table = new ByteTable();
      const model = new Map<string, number>();
      for (const [tag, bytes] of keys) {
        const name = `${tag}:${Buffer.from(bytes).toString('hex')}`;
        const expected = model.get(name) ?? model.size;
        model.set(name, expected);
        const buffer = Buffer.concat([Buffer.from('<'), bytes, Buffer.from('>')]);
        assert.equal(table.numberOf(tag, buffer, 1, buffer.length - 1), expected);
        assert.deepEqual(table.bytesOf(expected), Buffer.from(bytes));
        assert.equal(table.tagOf(expected), tag);
      }
      assert.equal(table.size, model.size);
    }),
  );
});

test('it grows without losing a number', () => {
  const table = new ByteTable();
  const keys = Array.from({ length: 20_000 }, (_, i) => Buffer.from(`key ${i}`));
  keys.forEach((key, i) => assert.equal(table.numberOf(0, key, 0, key.length), i));
  keys.forEach((key, i) => assert.equal(table.numberOf(0, key, 0, key.length), i));
});

test('a pair is new once, and fresh until it is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 500 }), (pairs) => {
      const set = new PairSet();
      const model = new Set<string>();
      const added: number[] = [];
      for (const [group, value] of pairs) {
        const isNew = !model.has(`${group} ${value}`);
        model.add(`${group} ${value}`);
        if (isNew) added.push(group, value);
        assert.equal(set.add(group, value), isNew);
      }
      assert.equal(set.size, model.size);
      assert.deepEqual([...set.takeFresh()], added);
      assert.deepEqual([...set.takeFresh()], []);
    }),
  );
});
