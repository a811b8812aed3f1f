import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delivery } from '#src/core/contracts.js';
import { SharedWrites } from '#src/sinks/kafka/shared-writes.js';
import { bodiesOf } from '../../support/component-context.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { fc } from '../../support/properties.js';

function textOf(deliveries: readonly Delivery[]): string {
  return deliveries.flatMap(({ batch }) => bodiesOf(batch)).join('');
}

/** One delivery a letter, all at a time. Which came to a good end. */
async function addAll(writes: SharedWrites, letters: string): Promise<string> {
  const added = [...letters].map((letter) => writes.add(deliveryOf([letter], 0)));
  const settled = await Promise.allSettled(added);
  return [...letters].filter((_, i) => settled[i]!.status === 'fulfilled').join('');
}

test('what waits while one is written is written together, and no two writes overlap', async () => {
  const written: string[] = [];
  let open = 0;
  const writes = new SharedWrites(async (shared) => {
    assert.equal(open++, 0);
    written.push(textOf(shared));
    await Promise.resolve();
    open--;
    return undefined;
  });
  const [first, more] = [addAll(writes, 'abc'), addAll(writes, 'de')];
  assert.deepEqual([await first, await more], ['abc', 'de']);
  assert.equal(await addAll(writes, 'f'), 'f');
  assert.deepEqual(written, ['a', 'bcde', 'f']);
});

test('what a write returns is stored once, with its first delivery', async () => {
  const writes = new SharedWrites(async (shared) => ({ size: shared.length }));
  const added = [...'abc'].map((letter) => writes.add(deliveryOf([letter], 0)));
  assert.deepEqual(await Promise.all(added), [{ size: 1 }, { size: 2 }, undefined]);
});

test('after a failure deliveries go alone first, and share more with each that succeeds', async () => {
  const written: string[] = [];
  let poison = 'x';
  const writes = new SharedWrites(async (shared) => {
    const text = textOf(shared);
    if (text.includes(poison)) throw new Error(`refused: ${text}`);
    written.push(text);
    return undefined;
  });
  assert.equal(await addAll(writes, 'abcxdefghijk'), 'a');
  assert.equal(await addAll(writes, 'bcxd'), '', 'until it is known again what is written');
  writes.reset();
  assert.equal(await addAll(writes, 'bcxdefghijk'), 'b');
  writes.reset();
  poison = '-';
  assert.equal(await addAll(writes, 'cxdefghijk'), 'cxdefghijk');
  assert.deepEqual(written, ['a', 'b', 'c', 'xd', 'efgh', 'ijk']);
});

test('what was in no write is refused: nothing of it can be at the destination', async () => {
  const writes = new SharedWrites(async (shared) => {
    if (textOf(shared).includes('x')) throw new Error('no answer');
    return undefined;
  });
  const added = [...'axb'].map((letter) => writes.add(deliveryOf([letter], 0)));
  await Promise.allSettled(added);
  await assert.rejects(added[2]!, { message: 'no answer', name: 'Error' });
  await assert.rejects(writes.add(deliveryOf(['c'], 0)), {
    message: 'no answer',
    name: 'DeliveryError',
    outcome: 'refused',
  });
});

test('whichever writes fail, deliveries are written in their order', async () => {
  const attempt = fc.record({ size: fc.integer({ min: 1, max: 12 }), failsAt: fc.nat({ max: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 8 }), async (attempts) => {
      const written: string[] = [];
      let left = 0;
      const writes = new SharedWrites(async (shared) => {
        await Promise.resolve();
        if (left-- === 0) throw new Error('refused');
        written.push(textOf(shared));
        return undefined;
      });
      const all = 'abcdefghijklmnopqrstuvwxyz';
      let done = 0;
      for (const { size, failsAt } of attempts) {
        left = failsAt;
        const offered = all.slice(done, done + size);
        const good = await addAll(writes, offered);
        assert.ok(offered.startsWith(good), 'none is in before an earlier one');
        done += good.length;
        writes.reset();
      }
      assert.equal(written.join(''), all.slice(0, done));
    }),
  );
});
