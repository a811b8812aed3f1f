import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SeqSourceConfig } from '#src/generated/config/sources/seq.js';
import { SeqSource } from '#src/sources/seq/seq-source.js';
import { sourceContext } from '../../support/component-context.js';
import { until } from '../../support/until.js';

function make(config: Partial<SeqSourceConfig>) {
  const context = sourceContext<SeqSourceConfig>({
    totalEvents: Number.MAX_SAFE_INTEGER,
    batchSize: 1,
    backoffSleepIncrement: 1000,
    maxBackoffSleep: 5000,
    ...config,
  });
  return { context, source: new SeqSource(context) };
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

test('it counts from 0 in batches, the last one cut, and a drain waits for all', async () => {
  const { context, source } = make({ totalEvents: 12, batchSize: 5 });
  await source.start();
  await source.drain();
  assert.deepEqual(context.bodies, numbers(12));
  assert.deepEqual(
    context.batches.map(({ size }) => size),
    [5, 5, 2],
  );
  await source.stop();
});

test('a refused batch comes again with the same numbers', async () => {
  const { context, source } = make({ totalEvents: 6, batchSize: 2 });
  let refusals = 3;
  context.onEmit = async () => {
    if (refusals-- > 0) throw new Error('no room');
  };
  await source.start();
  await until(() => {
    if (context.clock.pendingCount > 0) void context.clock.advance(1000);
    return context.bodies.length === 6;
  }, 'all are stored');
  assert.deepEqual(context.bodies, numbers(6));
  await source.stop();
});

test('without a total it counts until it is stopped, and a drain does not wait', async () => {
  const { context, source } = make({ batchSize: 10 });
  await source.start();
  await source.drain();
  await until(() => context.bodies.length >= 100, 'it has counted for a while');
  await source.stop();
  assert.deepEqual(context.bodies, numbers(context.bodies.length));
});
