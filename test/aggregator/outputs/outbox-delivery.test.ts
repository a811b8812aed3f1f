import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { noCounts } from '#src/aggregator/checkpoint/progress.js';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { OutboxDelivery } from '#src/aggregator/outputs/outbox-delivery.js';
import type { OutputRow } from '#src/aggregator/outputs/output.js';
import { DeliveryError } from '#src/core/errors.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

const identity = { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: 'Q' };

/** Keeps what it was given; fails while `failure` is set, after taking the rows when `late`. */
class MemoryOutput {
  readonly isExact: boolean;
  readonly taken: number[] = [];
  readonly orders: number[] = [];
  failure: Error | undefined;
  takesBeforeFailing = false;

  constructor(isExact = false) {
    this.isExact = isExact;
  }

  async lastOrder(): Promise<number> {
    return Math.max(0, ...this.orders);
  }

  async deliver(rows: readonly OutputRow[]): Promise<void> {
    if (this.failure === undefined || this.takesBeforeFailing) {
      this.taken.push(...rows.map(({ revision }) => revision));
      this.orders.push(...rows.map(({ order }) => order));
    }
    if (this.failure !== undefined) throw this.failure;
  }

  async close(): Promise<void> {}
}

function setup(
  t: TestContext,
  directory = temporaryDirectory(t),
  output: MemoryOutput = new MemoryOutput(),
  outputs: readonly string[] = ['out'],
) {
  const store = new CheckpointStore(directory, identity, { columns: [], groupingSets: [] });
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const delivery = new OutboxDelivery({
    id: 'out',
    output,
    outbox: store.results,
    rowOf: (record, order) => ({ ...record, order }),
    flushed: () => store.flushed(),
    clock,
    logger,
  });
  store.results.setOutputs(outputs);
  const append = (from: number, to: number): void =>
    store.commit((checkpoint) => {
      for (let number = from; number < to; number++)
        checkpoint.appendOutbox(number, {
          startMs: 0,
          endMs: 1,
          revision: number,
          values: [],
          summedOver: [],
        });
      return {
        partitions: [],
        watermarks: { partitions: [] },
        counts: noCounts(),
        checkpoints: 1,
        nextOutboxNumber: to,
      };
    });
  const close = async (): Promise<void> => {
    await delivery.stop();
    await store.close();
  };
  return { directory, store, clock, logger, output, delivery, append, close };
}

test('rows are delivered in order and then removed', async (t) => {
  const { store, output, delivery, append, close } = setup(t);
  t.after(close);
  append(0, 1200);
  delivery.start();
  await delivery.drained(1000);
  assert.deepEqual(
    output.taken,
    Array.from({ length: 1200 }, (_, i) => i),
  );
  assert.equal(store.results.position('out').next, 1200);
  append(1200, 1201);
  await delivery.drained(1000);
  assert.equal(output.taken.length, 1201);
});

test('a dead output is tried again with back-off, and says why meanwhile', async (t) => {
  const { clock, output, delivery, append, close } = setup(t);
  t.after(close);
  output.failure = new Error('refused');
  append(0, 2);
  delivery.start();
  await until(() => delivery.error === 'refused');
  await clock.advance(100);
  output.failure = undefined;
  await clock.advance(200);
  await until(() => output.taken.length === 2);
  await until(() => delivery.error === undefined);
});

test('a drain over an output that does not take its rows fails with the reason', async (t) => {
  const { clock, output, delivery, append, close } = setup(t);
  t.after(close);
  output.failure = new Error('refused');
  append(0, 1);
  delivery.start();
  const drained = assert.rejects(delivery.drained(500), (error) => {
    assert.ok(error instanceof DeliveryError);
    return /within 500 ms: refused/.test(error.message);
  });
  await until(() => delivery.error !== undefined);
  await clock.advance(500);
  await drained;
});

test('rows whose outcome is unknown come again, also after a restart', async (t) => {
  const first = setup(t);
  first.output.failure = new Error('lost the answer');
  first.output.takesBeforeFailing = true;
  first.append(0, 2);
  first.delivery.start();
  await until(() => first.delivery.error !== undefined);
  assert.deepEqual(first.output.taken, [0, 1]);
  await first.close();

  const second = setup(t, first.directory);
  t.after(second.close);
  second.delivery.start();
  await second.delivery.drained(1000);
  assert.deepEqual(second.output.taken, [0, 1]);
});

test('rows of a restored, older state count as newer than all that the output has', async (t) => {
  const first = setup(t);
  first.delivery.start();
  first.append(0, 3);
  await first.delivery.drained(1000);
  await first.store.flushed();
  const older = temporaryDirectory(t);
  cpSync(first.directory, older, { recursive: true });
  first.append(3, 700);
  await first.delivery.drained(1000);
  await first.close();

  const restored = setup(t, older, first.output);
  restored.delivery.start();
  restored.append(3, 5);
  await restored.delivery.drained(1000);
  await restored.close();
  const again = setup(t, older, first.output);
  t.after(again.close);
  again.delivery.start();
  again.append(5, 6);
  await again.delivery.drained(1000);
  const { orders, taken } = first.output;
  assert.deepEqual(taken.slice(-3), [3, 4, 5]);
  for (const [i, order] of orders.entries()) assert.ok(i === 0 || order > orders[i - 1]!);
});

test('rows that an exact output has are not sent again, neither after a failure nor a restart', async (t) => {
  const output = new MemoryOutput(true);
  const first = setup(t, temporaryDirectory(t), output);
  output.failure = new Error('lost the answer');
  output.takesBeforeFailing = true;
  first.append(0, 2);
  first.delivery.start();
  await until(() => first.delivery.error !== undefined);
  await first.close();

  output.failure = undefined;
  const second = setup(t, first.directory, output);
  t.after(second.close);
  second.append(2, 3);
  second.delivery.start();
  await second.delivery.drained(1000);
  assert.deepEqual(output.taken, [0, 1, 2]);
  assert.deepEqual(output.orders, [1, 2, 3]);
  output.failure = new Error('lost the answer');
  second.append(3, 4);
  second.delivery.wake();
  await until(() => second.delivery.error !== undefined);
  output.failure = undefined;
  await second.clock.advance(200);
  await second.delivery.drained(1000);
  assert.equal(second.delivery.error, undefined);
  second.append(4, 5);
  await second.delivery.drained(1000);
  assert.deepEqual(output.taken, [0, 1, 2, 3, 4]);
  assert.equal(second.delivery.error, undefined);
  assert.equal(second.delivery.delivered, 5);
});

test('rows emitted after a restore are new, also when that process dies before it could ask', async (t) => {
  const output = new MemoryOutput(true);
  const first = setup(t, temporaryDirectory(t), output);
  first.append(0, 3);
  first.delivery.start();
  await first.delivery.drained(1000);
  await first.store.flushed();
  const older = temporaryDirectory(t);
  cpSync(first.directory, older, { recursive: true });
  first.append(3, 6);
  await first.delivery.drained(1000);
  await first.close();

  const restored = setup(t, older, output);
  restored.append(3, 10);
  await restored.close();
  const again = setup(t, older, output);
  t.after(again.close);
  again.delivery.start();
  await again.delivery.drained(1000);
  assert.deepEqual(output.taken.slice(6), [3, 4, 5, 6, 7, 8, 9]);
  assert.equal(output.orders.at(-1), 13);
  assert.match(again.logger.messages('warn').join(), /has 3 rows more than this state knows of/);
});

test('an output that has gone back gets again what is there; one that knows nothing goes on', async (t) => {
  for (const [kept, again] of [
    [1, [1, 2, 3]],
    [0, [3]],
  ] as const) {
    const output = new MemoryOutput(true);
    const outputs = ['out', 'slow'];
    const first = setup(t, temporaryDirectory(t), output, outputs);
    first.append(0, 3);
    first.delivery.start();
    await first.delivery.drained(1000);
    await first.delivery.stop();
    await first.store.close();

    output.orders.length = kept;
    output.taken.length = 0;
    const second = setup(t, first.directory, output, outputs);
    second.append(3, 4);
    second.delivery.start();
    await second.delivery.drained(1000);
    await second.close();
    assert.deepEqual(output.taken, again);
    assert.match(second.logger.messages('warn').join(), /no longer knows of \d rows/);
  }
});

test('an idle output is called each hour, and tells where it stands first', async (t) => {
  const calls: string[] = [];
  class IdleOutput extends MemoryOutput {
    override async lastOrder(): Promise<number> {
      calls.push('last order');
      return super.lastOrder();
    }

    async idle(): Promise<void> {
      calls.push('idle');
    }
  }
  const { clock, delivery, close } = setup(t, temporaryDirectory(t), new IdleOutput());
  t.after(close);
  delivery.start();
  await clock.advance(3_599_999);
  assert.deepEqual(calls, []);
  await clock.advance(1);
  await until(() => calls.length === 2);
  await clock.advance(3_600_000);
  await until(() => calls.length === 3);
  assert.deepEqual(calls, ['last order', 'idle', 'idle']);
});
