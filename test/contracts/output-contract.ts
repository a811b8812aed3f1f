import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Output, OutputRow } from '#src/aggregator/outputs/output.js';
import { DeliveryError } from '#src/core/errors.js';
import { OutboxStates } from '../support/outbox-states.js';
import { Random } from '../support/random.js';

/** Rows of `pageColumns` (support/output-context.ts), all in one window. */
export interface OutputUnderTest {
  /** Another instance on the same destination, as after a restart. */
  open(outboxId?: string): Output;
  /** Views by path, as a reader of the destination takes them: without what was deleted. */
  shown(): Promise<Record<string, number>>;
  /** Rows that the destination holds, older ones of a path included; absent where they are replaced. */
  written?(): Promise<number>;
}

export const contractWindow = {
  startMs: Date.UTC(2015, 4, 17, 10),
  endMs: Date.UTC(2015, 4, 17, 11),
};

export function pageRow(path: string, pv: number, order: number, deleted?: true): OutputRow {
  return {
    ...contractWindow,
    order,
    revision: order,
    values: [contractWindow.startMs, path, pv],
    summedOver: [],
    ...(deleted && { deleted }),
  };
}

/** What every output owes the delivery. `seeds`: of random histories with crashes and restores. */
export function outputContract(
  name: string,
  make: (test: TestContext) => Promise<OutputUnderTest> | OutputUnderTest,
  { seeds }: { readonly seeds: readonly number[] },
): void {
  const opened = async (t: TestContext) => {
    const destination = await make(t);
    const outputs: Output[] = [];
    t.after(async () => {
      for (const output of outputs) await output.close();
    });
    const open = (outboxId?: string): Output => {
      const output = destination.open(outboxId);
      outputs.push(output);
      return output;
    };
    return { ...destination, open };
  };

  test(`${name}: rows arrive, and of copies of a row the last one counts`, async (t) => {
    const { open, shown } = await opened(t);
    const output = open();
    assert.equal(await output.lastOrder(), 0);
    await output.deliver([pageRow('/a', 1, 1), pageRow('/b', 2, 2), pageRow('/a', 3, 3)]);
    await output.deliver([pageRow('/c', 4, 4)]);
    assert.deepEqual(await shown(), { '/a': 3, '/b': 2, '/c': 4 });
    await output.idle?.();
    assert.equal(await output.lastOrder(), 4);
  });

  test(`${name}: a row that is no result any more goes, and may come back`, async (t) => {
    const { open, shown } = await opened(t);
    const output = open();
    await output.lastOrder();
    await output.deliver([pageRow('/a', 1, 1), pageRow('/b', 2, 2)]);
    await output.deliver([pageRow('/a', 1, 3, true)]);
    assert.deepEqual(await shown(), { '/b': 2 });
    await output.deliver([pageRow('/b', 2, 4, true), pageRow('/a', 5, 5)]);
    assert.deepEqual(await shown(), { '/a': 5 });
  });

  test(`${name}: another instance goes on behind what the first one wrote`, async (t) => {
    const { open, shown, written } = await opened(t);
    const first = open();
    await first.lastOrder();
    await first.deliver([pageRow('/a', 1, 1), pageRow('/b', 2, 2)]);
    await first.close();
    const second = open();
    assert.equal(await second.lastOrder(), 2);
    await second.deliver([pageRow('/a', 3, 3)]);
    assert.deepEqual(await shown(), { '/a': 3, '/b': 2 });
    if (written !== undefined) assert.equal(await written(), 3);
  });

  test(`${name}: rows of another life of the state replace those of the old one`, async (t) => {
    const { open, shown } = await opened(t);
    const old = open('life-1');
    await old.lastOrder();
    await old.deliver([pageRow('/a', 9, 7)]);
    await old.close();
    const fresh = open('life-2');
    assert.equal(await fresh.lastOrder(), 0);
    await fresh.deliver([pageRow('/a', 1, 1)]);
    assert.deepEqual(await shown(), { '/a': 1 });
  });

  test(`${name}: closed in the middle of a delivery, the next instance puts it right`, async (t) => {
    const { open, shown, written } = await opened(t);
    const first = open();
    await first.lastOrder();
    await first.deliver([pageRow('/a', 1, 1)]);
    const rows = Array.from({ length: 500 }, (_, i) => pageRow(`/${i % 100}`, i, i + 2));
    const delivered = first.deliver(rows).catch((error: unknown) => {
      assert.ok(error instanceof DeliveryError, String(error));
    });
    await first.close();
    await delivered;
    const second = open();
    const reached = await second.lastOrder();
    const missing = second.isExact ? rows.filter(({ order }) => order > reached) : rows;
    if (missing.length > 0) await second.deliver(missing);
    const last = Array.from({ length: 100 }, (_, i) => [`/${i}`, 400 + i]);
    assert.deepEqual(await shown(), { '/a': 1, ...Object.fromEntries(last) });
    if (written !== undefined) assert.equal(await written(), 501);
  });

  for (const seed of seeds)
    test(`${name}: the last values win over crashes and restored states (seed ${seed})`, async (t) => {
      const destination = await opened(t);
      const states = new OutboxStates(t, new Random(seed), () => destination.open());
      await states.run();
      assert.deepEqual(await destination.shown(), states.values());
      if (destination.written !== undefined && states.open().isExact && !states.wasRestored)
        assert.equal(await destination.written(), states.emitted);
    });
}

/** Of a property: those asked for with TAILRACE_SIM_SEED, or these. */
export function contractSeeds(count: number): number[] {
  const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
  return Array.from({ length: count }, (_, i) => first + i);
}
