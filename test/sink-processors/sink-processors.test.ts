import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SinkProcessor } from '#src/core/contracts.js';
import { ConfigError } from '#src/core/errors.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { FailoverProcessor } from '#src/sink-processors/failover/failover-processor.js';
import { LoadBalanceProcessor } from '#src/sink-processors/load-balance/load-balance-processor.js';
import { sinkProcessorContract } from '../contracts/sink-processor-contract.js';
import { componentContext } from '../support/component-context.js';
import { RecordingLogger } from '../support/recording-logger.js';

async function create(
  type: string,
  sinks: readonly string[],
  config: object = {},
): Promise<SinkProcessor> {
  const definition = sinkProcessors.find((each) => each.type === type)!;
  return definition.create({ ...componentContext(config), sinks });
}

const failover = (
  priority: Record<string, number>,
  logger = new RecordingLogger(),
): FailoverProcessor =>
  new FailoverProcessor(['k1', 'k2', 'k3'], { priority, maxpenalty: 30_000 }, logger);
const loadBalance = (
  backoff: boolean,
  selector: 'round_robin' | 'random' = 'round_robin',
): LoadBalanceProcessor =>
  new LoadBalanceProcessor(
    ['k1', 'k2', 'k3'],
    { selector, backoff, 'selector.maxTimeOut': 30_000 },
    () => 0.99,
  );

sinkProcessorContract('default', ['k1'], () => create('default', ['k1']));
sinkProcessorContract('failover', ['k1', 'k2', 'k3'], () => failover({ k1: 1, k2: 2, k3: 3 }));
for (const backoff of [false, true])
  sinkProcessorContract(`load_balance, backoff ${backoff}`, ['k1', 'k2', 'k3'], () =>
    loadBalance(backoff),
  );

test('failover prefers the highest priority; a sink without one comes last, in the order written', () => {
  assert.deepEqual(failover({ k1: 5, k2: 10, k3: 7 }).order(0), ['k2', 'k3', 'k1']);
  assert.deepEqual(failover({ k2: 1 }).order(0), ['k2', 'k1', 'k3']);
});

test('of two equal priorities the second sink is left out, and it says so', () => {
  const logger = new RecordingLogger();
  assert.deepEqual(failover({ k1: 5, k2: 5, k3: 1 }, logger).order(0), ['k1', 'k3']);
  assert.match(
    logger.messages('warn')[0]!,
    /Sink k2 has the priority 5 of sink k1 and is left out/,
  );
});

test('a sink that failed is parked for 2 s, 4 s, … up to maxpenalty, then tried first again', () => {
  const processor = failover({ k1: 3, k2: 2, k3: 1 });
  let nowMs = 0;
  for (const parkedMs of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    processor.failed('k1', nowMs);
    assert.deepEqual(processor.order(nowMs + parkedMs - 1), ['k2', 'k3']);
    nowMs += parkedMs;
    assert.deepEqual(processor.order(nowMs), ['k1', 'k2', 'k3']);
  }
  processor.succeeded('k1');
  processor.failed('k1', nowMs);
  assert.deepEqual(processor.order(nowMs + 2000), ['k1', 'k2', 'k3'], 'a success ends the series');
});

test('when all sinks are parked there is none to try', () => {
  const processor = failover({ k1: 3, k2: 2, k3: 1 });
  for (const sink of ['k1', 'k2', 'k3']) processor.failed(sink, 0);
  assert.deepEqual(processor.order(1999), []);
});

test('round robin begins with the next sink each time, failed or not', () => {
  const processor = loadBalance(false);
  const firsts = Array.from({ length: 6 }, () => {
    const [first] = processor.order(0);
    processor.failed(first!, 0);
    return first;
  });
  assert.deepEqual(firsts, ['k1', 'k2', 'k3', 'k1', 'k2', 'k3']);
});

test('round robin goes on from its place when a sink is parked', () => {
  const processor = loadBalance(true);
  processor.order(0);
  processor.failed('k2', 0);
  assert.deepEqual(processor.order(0), ['k3', 'k1']);
  assert.deepEqual(processor.order(0), ['k1', 'k3']);
});

test('random order is a shuffle of all sinks', () => {
  assert.deepEqual(loadBalance(false, 'random').order(0), ['k1', 'k2', 'k3']);
  const reversing = new LoadBalanceProcessor(
    ['k1', 'k2'],
    { selector: 'random', backoff: false, 'selector.maxTimeOut': 0 },
    () => 0,
  );
  assert.deepEqual(reversing.order(0), ['k2', 'k1']);
});

test('with backoff a sink that failed is parked, longer each time within an hour', () => {
  const processor = loadBalance(true);
  processor.failed('k2', 0);
  assert.deepEqual(processor.order(1999), ['k1', 'k3']);
  assert.equal(processor.order(2000).length, 3);
  processor.failed('k2', 2000);
  assert.deepEqual(processor.order(5999).toSorted(), ['k1', 'k3']);
  processor.succeeded();
  processor.failed('k2', 6000);
  assert.deepEqual(processor.order(13_999).length, 2, 'what is delivered between ends no series');
  processor.failed('k2', 14_000 + 3_600_001);
  assert.equal(processor.order(14_000 + 3_602_001).length, 3, 'after an hour a new series begins');
});

test('a maxTimeOut of 0 stands for 30 seconds, as in Flume', () => {
  const config = { selector: 'round_robin', backoff: true, 'selector.maxTimeOut': 0 } as const;
  const processor = new LoadBalanceProcessor(['k1', 'k2'], config);
  for (let failures = 0; failures < 10; failures++) processor.failed('k1', 0);
  assert.deepEqual(processor.order(29_999), ['k2']);
  assert.equal(processor.order(30_000).length, 2);
});

test('a group of the wrong size is refused with the place and the remedy', async () => {
  const refused = (pattern: RegExp) => (error: Error) =>
    error instanceof ConfigError && pattern.test(error.message);
  await assert.rejects(
    () => create('default', ['k1', 'k2']),
    refused(/test\.properties:1: .*exactly one sink, found 2; use failover/),
  );
  await assert.rejects(
    () => create('load_balance', ['k1']),
    refused(/at least two sinks, found 1/),
  );
});
