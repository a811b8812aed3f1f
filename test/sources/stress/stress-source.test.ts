import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StressSourceConfig } from '#src/generated/config/sources/stress.js';
import { StressSource } from '#src/sources/stress/stress-source.js';
import { sourceContext } from '../../support/component-context.js';
import { until } from '../../support/until.js';

function make(config: Partial<StressSourceConfig>) {
  const context = sourceContext<StressSourceConfig>({
    size: 500,
    maxTotalEvents: -1,
    maxSuccessfulEvents: -1,
    batchSize: 1,
    maxEventsPerSecond: 0,
    backoffSleepIncrement: 1000,
    maxBackoffSleep: 5000,
    ...config,
  });
  return { context, source: new StressSource(context) };
}

test('it sends bodies of the byte 127 and ends after the total, the last batch cut', async () => {
  const { context, source } = make({ size: 3, maxTotalEvents: 7, batchSize: 3 });
  await source.start();
  await source.drain();
  assert.deepEqual(context.bodies, Array(7).fill('\x7f\x7f\x7f'));
  assert.deepEqual(
    context.batches.map(({ size }) => size),
    [3, 3, 1],
  );
  await source.stop();
});

test('refused events count for the total and are not sent again', async () => {
  const { context, source } = make({ maxTotalEvents: 4 });
  let refusals = 1;
  context.onEmit = async () => {
    if (refusals-- > 0) throw new Error('no room');
  };
  await ended(context, source);
  assert.ok(context.bodies.length < 4);
});

test('it goes on until as many as wanted are stored, whatever is refused', async () => {
  const { context, source } = make({ maxSuccessfulEvents: 4 });
  let refusals = 3;
  context.onEmit = async () => {
    if (refusals-- > 0) throw new Error('no room');
  };
  await ended(context, source);
  assert.equal(context.bodies.length, 4);
});

test('a rate is kept over seconds', async () => {
  const { context, source } = make({ maxEventsPerSecond: 10, batchSize: 5, maxTotalEvents: 25 });
  await source.start();
  await until(() => context.bodies.length === 5, 'the first batch');
  await context.clock.advance(499);
  assert.equal(context.bodies.length, 5);
  await context.clock.advance(1);
  await until(() => context.bodies.length === 10, 'the second batch');
  await source.stop();
});

async function ended(
  context: ReturnType<typeof make>['context'],
  source: StressSource,
): Promise<void> {
  let drained = false;
  await source.start();
  void source.drain().then(() => (drained = true));
  await until(() => {
    if (context.clock.pendingCount > 0) void context.clock.advance(1000);
    return drained;
  }, 'it has ended');
  await source.stop();
}
