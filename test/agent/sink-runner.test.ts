import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { SinkRunner } from '#src/agent/sink-runner.js';
import type { RunnerSink } from '#src/agent/delivery-line.js';
import { memoryChannel } from '#src/channels/memory/index.js';
import { EventBatch } from '#src/core/batch.js';
import type { Channel, Delivery, Sink, SinkProcessor } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { DeliveryError, FencedError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { Deferred } from '#src/util/deferred.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { bodiesOf, componentContext } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { until } from '../support/until.js';

/** A sink whose destination is an array, and whose next deliveries end as a test says. */
class ScriptedSink implements Sink {
  readonly limit = { events: 2, bytes: 1_000_000 };
  readonly delivered: string[] = [];
  /** Taken by the next deliveries, in order: an error, which may come after the events have arrived. */
  readonly outcomes: { readonly error: Error; readonly hasArrived: boolean }[] = [];
  /** What the destination answers when it is asked; undefined: it keeps no position. */
  known: IntervalSet | undefined;
  recoveries = 0;
  /** So many recoveries fail. */
  refusals = 0;
  onFailure = (): void => {};
  mustRecover = false;
  openDeliveriesMax = 1;
  holdsDeliveries = false;
  /** How often somebody asked for what it holds. */
  releases = 0;
  /** Deliveries wait for it; how many of them do. */
  gate: Promise<void> = Promise.resolve();
  /** Until it settles there is no room for another. */
  room: Promise<void> = Promise.resolve();
  waiting = 0;

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  release(): void {
    this.releases++;
  }

  ready(): Promise<void> {
    return this.room;
  }

  async recover(): Promise<IntervalSet | undefined> {
    this.recoveries++;
    if (this.refusals-- > 0) throw refused;
    this.mustRecover = false;
    return this.known;
  }

  async deliver({ batch, ranges }: Delivery): Promise<undefined> {
    const outcome = this.outcomes.shift();
    this.waiting++;
    await this.gate;
    this.waiting--;
    if (outcome === undefined || outcome.hasArrived) {
      this.delivered.push(...bodiesOf(batch));
      for (const { from, to } of ranges) this.known?.add(from, to);
    }
    if (outcome === undefined) return undefined;
    this.onFailure();
    throw outcome.error;
  }
}

const refused = new DeliveryError('refused', { outcome: 'refused' });
const unknown = new DeliveryError('no answer', { outcome: 'unknown' });

interface Setup {
  readonly channel: Channel;
  readonly runner: SinkRunner;
  readonly clock: FakeClock;
  readonly counters: Readonly<Record<string, Counters>>;
}

async function setUp(
  t: TestContext,
  sinks: Readonly<Record<string, ScriptedSink>>,
  type: 'default' | 'failover' | 'load_balance' = 'default',
  config: Readonly<Record<string, unknown>> = {},
  keepAliveSeconds = 0,
): Promise<Setup> {
  const clock = new FakeClock();
  const settings = {
    capacity: 100,
    transactionCapacity: 100,
    'keep-alive': keepAliveSeconds,
    byteCapacityBufferPercentage: 20,
  };
  const channel = await memoryChannel.create(componentContext(settings, { clock }));
  await channel.start();
  const names = Object.keys(sinks);
  const counters = Object.fromEntries(names.map((name) => [name, new Counters()]));
  const definition = sinkProcessors.find((one) => one.type === type)!;
  const processor: SinkProcessor = await definition.create({
    ...componentContext(config, { clock }),
    sinks: names,
  });
  const stop = new AbortController();
  const runner = new SinkRunner({
    channel,
    channelCounters: new Counters(),
    sinks: names.map((name): RunnerSink => ({
      name,
      sink: sinks[name]!,
      counters: counters[name]!,
      logger: new RecordingLogger(),
    })),
    processor,
    clock,
    signal: stop.signal,
  });
  t.after(async () => {
    stop.abort();
    await runner.stop();
    await channel.stop();
  });
  return { channel, runner, clock, counters };
}

async function put(channel: Channel, bodies: string): Promise<void> {
  const batch = EventBatch.of([...bodies]);
  await channel.put(batch, await channel.reserve(batch.size, batch.bodyBytes));
}

/** Lets time pass until the channel has given everything up. */
async function untilEmpty({ channel, clock }: Setup): Promise<void> {
  for (let i = 0; channel.lowMark < channel.endSequence; i++) {
    assert.ok(i < 2_000, `stuck at ${channel.lowMark} of ${channel.endSequence}`);
    await clock.advance(50);
  }
}

test('events arrive in order, a lease at a time', async (t) => {
  const sink = new ScriptedSink();
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcde');
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual(sink.delivered, [...'abcde']);
  const { k1 } = setup.counters;
  assert.deepEqual(
    ['EventDrainSuccessCount', 'BatchCompleteCount', 'BatchUnderflowCount'].map((name) =>
      k1!.get(name),
    ),
    [5, 2, 1],
  );
});

test('a delivery that fails before it waits for anything is sent again, too', async (t) => {
  const sink = new ScriptedSink();
  const deliver = sink.deliver.bind(sink);
  let throws = 1;
  sink.deliver = (delivery) => {
    if (throws-- > 0) throw refused;
    return deliver(delivery);
  };
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abc');
  setup.runner.start();
  await untilEmpty(setup);
  assert.equal(sink.delivered.join(''), 'abc');
});

test('a refused batch is sent again after a pause, without asking the destination', async (t) => {
  const sink = new ScriptedSink();
  sink.outcomes.push({ error: refused, hasArrived: false }, { error: refused, hasArrived: false });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abc');
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual([sink.delivered.join(''), sink.recoveries], ['abc', 1]);
});

test('after a lost answer the destination is asked, and what it has is not sent again', async (t) => {
  const sink = new ScriptedSink();
  sink.known = new IntervalSet(0);
  sink.outcomes.push({ error: unknown, hasArrived: true }, { error: unknown, hasArrived: false });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcdef');
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual([sink.delivered.join(''), sink.recoveries], ['abcdef', 3]);
});

test('what the destination holds at the start is skipped', async (t) => {
  const sink = new ScriptedSink();
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcd');
  sink.known = new IntervalSet(setup.channel.lowMark + 3);
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual(sink.delivered, ['d']);
});

test('a fenced sink stops with its reason and does not fence back', async (t) => {
  const sink = new ScriptedSink();
  sink.outcomes.push({ error: new FencedError('a newer writer is there'), hasArrived: false });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'ab');
  setup.runner.start();
  await until(() => setup.runner.stateOf('k1').state === 'failed');
  assert.match(setup.runner.stateOf('k1').error!, /newer writer/);
  assert.deepEqual([sink.delivered, sink.recoveries], [[], 1]);
});

test('a definite refusal fails over at once, in order', async (t) => {
  const best = new ScriptedSink();
  const next = new ScriptedSink();
  best.outcomes.push({ error: refused, hasArrived: false });
  const setup = await setUp(t, { best, next }, 'failover', {
    priority: { best: 10, next: 5 },
    maxpenalty: 30_000,
  });
  await put(setup.channel, 'abcd');
  setup.runner.start();
  await until(() => next.delivered.length === 4);
  assert.deepEqual([best.delivered, next.delivered], [[], [...'abcd']]);
});

test('a range in doubt waits for its own sink while that answers', async (t) => {
  const best = new ScriptedSink();
  const next = new ScriptedSink();
  best.known = new IntervalSet(0);
  best.outcomes.push({ error: unknown, hasArrived: true });
  const setup = await setUp(t, { best, next }, 'failover', {
    priority: { best: 10, next: 5 },
    maxpenalty: 30_000,
  });
  await put(setup.channel, 'ab');
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual([best.delivered, next.delivered], [[...'ab'], []], 'nothing doubled');
});

test('a sink that takes several deliveries at a time gets as many, and no more', async (t) => {
  const sink = new ScriptedSink();
  const gate = new Deferred<void>();
  sink.openDeliveriesMax = 3;
  sink.gate = gate.promise;
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcdefgh');
  setup.runner.start();
  await until(() => sink.waiting === 3);
  await setup.clock.advance(1_000);
  assert.deepEqual([sink.waiting, setup.channel.lowMark], [3, 0]);
  gate.resolve();
  await untilEmpty(setup);
  assert.equal(sink.delivered.join(''), 'abcdefgh');
});

test('a sink that has no room in memory gets the next delivery when it has', async (t) => {
  const sink = new ScriptedSink();
  const gate = new Deferred<void>();
  const room = new Deferred<void>();
  Object.assign(sink, { openDeliveriesMax: 50, gate: gate.promise, room: room.promise });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcdef');
  setup.runner.start();
  await until(() => sink.waiting === 1);
  await setup.clock.advance(1_000);
  assert.equal(sink.waiting, 1);
  room.resolve();
  await until(() => sink.waiting === 3);
  gate.resolve();
  await untilEmpty(setup);
});

test('a sink that holds deliveries gets more while none of them is settled', async (t) => {
  const sink = new ScriptedSink();
  const gate = new Deferred<void>();
  Object.assign(sink, { openDeliveriesMax: 50, holdsDeliveries: true, gate: gate.promise });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'ab');
  setup.runner.start();
  await until(() => sink.waiting === 1);
  await setup.clock.advance(2_000);
  await put(setup.channel, 'cd');
  await until(() => sink.waiting === 2);
  assert.deepEqual([setup.channel.lowMark, sink.releases], [0, 0]);
  gate.resolve();
  await untilEmpty(setup);
});

test('what a sink holds is asked for when a source waits for room, and at a drain', async (t) => {
  const sink = new ScriptedSink();
  const gate = new Deferred<void>();
  Object.assign(sink, { openDeliveriesMax: 50, holdsDeliveries: true, gate: gate.promise });
  const setup = await setUp(t, { k1: sink }, 'default', {}, 3);
  await put(setup.channel, 'abcdef');
  setup.runner.start();
  await until(() => sink.waiting === 3);
  const blocked = setup.channel.reserve(100, 100);
  await setup.clock.advance(1_000);
  await until(() => sink.releases > 0);
  gate.resolve();
  (await blocked).release();
  await untilEmpty(setup);
  await setup.clock.advance(1_000);
  const before = sink.releases;
  setup.runner.drain();
  await setup.clock.advance(1_000);
  await until(() => sink.releases > before);
});

/** What becomes of it, told when it is over. */
function outcomeOf(work: Promise<void>): { outcome?: string } {
  const found: { outcome?: string } = {};
  work.then(
    () => (found.outcome = 'finished'),
    (error: unknown) => (found.outcome = String(error)),
  );
  return found;
}

test('a drain waits until a sink has finished what is left at its destination', async (t) => {
  const sink = new ScriptedSink();
  const left = new Deferred<void>();
  const setup = await setUp(t, { k1: Object.assign(sink, { drain: () => left.promise }) });
  const drained = outcomeOf(setup.runner.drained(30_000));
  setup.runner.start();
  await setup.clock.advance(1_000);
  assert.equal(drained.outcome, undefined);
  left.resolve();
  await setup.clock.advance(0);
  assert.equal(drained.outcome, 'finished');
});

test('a drain fails when a sink that may have something left does not start', async (t) => {
  const sink = new ScriptedSink();
  const start = async (): Promise<void> => {
    throw refused;
  };
  const drain = async (): Promise<void> => {};
  const setup = await setUp(t, { k1: Object.assign(sink, { start, drain }) });
  const drained = outcomeOf(setup.runner.drained(30_000));
  setup.runner.start();
  await setup.clock.advance(29_000);
  assert.equal(drained.outcome, undefined);
  await setup.clock.advance(2_000);
  assert.equal(drained.outcome, 'DeliveryError: k1: refused');
});

test('a drain does not ask sinks of a group that nobody needed', async (t) => {
  const asked: string[] = [];
  const sinkOf = (name: string): ScriptedSink =>
    Object.assign(new ScriptedSink(), { drain: async () => void asked.push(name) });
  const config = { priority: { k1: 10, k2: 5 } };
  const sinks = { k1: sinkOf('k1'), k2: sinkOf('k2') };
  const setup = await setUp(t, sinks, 'failover', config);
  setup.runner.start();
  await put(setup.channel, 'ab');
  await untilEmpty(setup);
  await setup.runner.drained(30_000);
  assert.deepEqual(asked, ['k1']);
});

test('when one of several open deliveries fails, only what is missing is sent again', async (t) => {
  const sink = new ScriptedSink();
  sink.openDeliveriesMax = 3;
  sink.known = new IntervalSet(0);
  sink.outcomes.push({ error: unknown, hasArrived: false });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcdef');
  setup.runner.start();
  await untilEmpty(setup);
  assert.deepEqual([sink.delivered.toSorted().join(''), sink.recoveries], ['abcdef', 2]);
});

for (const error of [refused, unknown])
  test(`a sink with room for more that fails at once is tried after pauses (${error.outcome})`, async (t) => {
    const sink = new ScriptedSink();
    sink.openDeliveriesMax = 8;
    sink.known = new IntervalSet(0);
    let tries = 0;
    sink.deliver = async () => {
      tries++;
      throw error;
    };
    const { channel, runner, clock } = await setUp(t, { k1: sink });
    await put(channel, 'abcdef');
    runner.start();
    await clock.advance(10_000);
    // 0.2 s after the first, doubled up to 5 s.
    assert.ok(tries >= 3 && tries <= 8, `${tries} tries in 10 s`);
  });

test('a sink whose connection is gone asks its destination before the next lease', async (t) => {
  const sink = new ScriptedSink();
  sink.known = new IntervalSet();
  const { channel, runner, clock } = await setUp(t, { k1: sink });
  runner.start();
  await put(channel, 'a');
  await until(() => sink.delivered.length === 1, 'the first delivery');
  sink.mustRecover = true;
  await clock.advance(1_000);
  await put(channel, 'b');
  await until(() => sink.delivered.length === 2, 'the second delivery');
  assert.deepEqual([sink.delivered, sink.recoveries], [['a', 'b'], 2]);
});

test('while one sink of a group is in doubt, the others go on with the rest', async (t) => {
  const best = new ScriptedSink();
  const next = new ScriptedSink();
  best.known = new IntervalSet(0);
  next.known = new IntervalSet(0);
  best.outcomes.push({ error: unknown, hasArrived: true });
  const setup = await setUp(t, { best, next }, 'failover', {
    priority: { best: 10, next: 5 },
    maxpenalty: 30_000,
  });
  await put(setup.channel, 'abcdef');
  best.onFailure = () => (best.refusals = 5);
  setup.runner.start();
  await until(() => next.delivered.length === 4);
  assert.deepEqual([best.delivered.join(''), next.delivered.join('')], ['ab', 'cdef']);
  await untilEmpty(setup);
  assert.equal(setup.channel.tallies.snapshot().possiblyDoubled, 0);
  assert.deepEqual([best.delivered.join(''), next.delivered.join('')], ['ab', 'cdef']);
});

test('what a silent sink has in doubt goes to another one after a minute, and is counted', async (t) => {
  for (const type of ['failover', 'load_balance'] as const) {
    const silent = new ScriptedSink();
    const next = new ScriptedSink();
    silent.known = new IntervalSet(0);
    next.known = new IntervalSet(0);
    silent.outcomes.push({ error: unknown, hasArrived: true });
    silent.onFailure = () => (silent.refusals = Infinity);
    const config =
      type === 'failover'
        ? { priority: { silent: 10, next: 5 }, maxpenalty: 30_000 }
        : { selector: 'round_robin', backoff: true, 'selector.maxTimeOut': 30_000 };
    const setup = await setUp(t, { silent, next }, type, config);
    await put(setup.channel, 'abcd');
    setup.runner.start();
    await until(() => silent.delivered.length === 2);
    await setup.clock.advance(50_000);
    const doubted = silent.delivered.join('');
    assert.equal(doubted.length, 2, type);
    assert.ok(!next.delivered.join('').includes(doubted), 'it belongs to its peer');
    assert.equal(setup.channel.tallies.snapshot().possiblyDoubled, 0);
    await untilEmpty(setup);
    assert.equal(setup.channel.tallies.snapshot().possiblyDoubled, 2);
    assert.equal([...next.delivered].toSorted().join(''), 'abcd', type);
  }
});

test('where a destination keeps no position, what is sent again after a doubt is counted', async (t) => {
  const sink = new ScriptedSink();
  sink.outcomes.push({ error: unknown, hasArrived: true }, { error: refused, hasArrived: false });
  const setup = await setUp(t, { k1: sink });
  await put(setup.channel, 'abcd');
  setup.runner.start();
  await untilEmpty(setup);
  assert.equal(sink.delivered.join(''), 'ababcd');
  assert.equal(setup.channel.tallies.snapshot().possiblyDoubled, 2);
});
