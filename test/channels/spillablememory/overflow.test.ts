import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Overflow, type OverflowLog } from '#src/channels/spillablememory/overflow.js';
import { EventBatch } from '#src/core/batch.js';
import type { Lease } from '#src/core/contracts.js';
import type { NumberRange } from '#src/core/interval-set.js';
import { bodiesOf } from '../../support/component-context.js';

/** A log whose writes are told as durable when the test says so. */
class ScriptedLog {
  readonly lowMark = 0;
  readonly endSequence = 0;
  readonly told: (() => void)[] = [];
  readonly #bodies: string[] = [];

  async lane() {
    return { lane: 0, commitRecord: undefined, clean: true };
  }

  async recover(): Promise<void> {}

  store(batch: EventBatch): Promise<NumberRange> {
    const from = this.#bodies.length;
    this.#bodies.push(...bodiesOf(batch));
    return new Promise((resolve) => {
      this.told.push(() => resolve({ from, to: from + batch.size }));
    });
  }

  async take(): Promise<Lease> {
    return {
      batch: EventBatch.of(this.#bodies),
      ranges: [{ from: 0, to: this.#bodies.length }],
      commit: async () => {},
      rollback: () => {},
      forgetEvents: () => {},
    };
  }
}

test('events keep their numbers although writes are told as durable in another order', async () => {
  const log = new ScriptedLog();
  const overflow = new Overflow(log as unknown as OverflowLog);
  await overflow.open();
  const room = { events: 2, bytes: 2, release() {} };
  const first = overflow.store(10, EventBatch.of(['a', 'b']), room);
  const second = overflow.store(12, EventBatch.of(['c', 'd']), room);
  log.told[1]!();
  await second;
  log.told[0]!();
  await first;
  assert.equal(await overflow.load(10, 1_000), 10);
  const found = [10, 11, 12, 13].map((number) => {
    const { from, batch } = overflow.find(number)!;
    return batch.body(number - from).toString();
  });
  assert.deepEqual(found, ['a', 'b', 'c', 'd']);
});
