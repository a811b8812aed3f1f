import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChannelInlet } from '#src/agent/channel-inlet.js';
import { ChannelProcessor } from '#src/agent/channel-processor.js';
import { EventBatch } from '#src/core/batch.js';
import type { ChannelSelector, Interceptor } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { ChannelFullError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { channelOrigin } from '#src/core/provenance.js';
import { hourOf } from '#src/core/provenance.js';
import { bodiesOf } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { LoadBalancingSelector } from '#src/selectors/load-balancing/load-balancing-selector.js';
import { ScriptedChannel } from '../support/scripted-channel.js';

const origin = 'file:r1:0000000000000001';

/** Ten-byte events, one a letter, from the given byte on. */
function batchAt(from: number, letters: string): EventBatch {
  return EventBatch.of([...letters], {
    provenance: [
      {
        origin,
        from,
        to: from + letters.length * 10,
        read: letters.length,
        dropped: 0,
        deadLettered: 0,
        hour: 7,
      },
    ],
    endPosition: (i) => from + (i + 1) * 10,
  });
}

const all = (channels: readonly string[]): ChannelSelector => ({
  select: () => channels.map((channel) => ({ channel, events: 'all' as const })),
  requiredChannels: new Set(channels),
  optionalChannels: new Set(),
});

interface Setup {
  readonly processor: ChannelProcessor;
  readonly counters: Counters;
  readonly clock: FakeClock;
  readonly logger: RecordingLogger;
  readonly stop: AbortController;
  /** The processor of another source on the same channels. */
  other(): ChannelProcessor;
}

function setUp(
  channels: Readonly<Record<string, ScriptedChannel>>,
  {
    selector = all(Object.keys(channels)),
    interceptors = [] as Interceptor[],
    configHash = undefined as number | undefined,
  } = {},
): Setup {
  const counters = new Counters();
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const stop = new AbortController();
  const inlets = new Map(
    Object.entries(channels).map(([name, channel]) => {
      const inlet = new ChannelInlet(name, channel);
      inlet.load();
      return [name, inlet] as const;
    }),
  );
  const make = (): ChannelProcessor =>
    new ChannelProcessor({
      origin: 'source:a1.r1',
      configHash,
      inlets,
      interceptors,
      selector,
      counters,
      clock,
      logger,
      signal: stop.signal,
    });
  return { processor: make(), counters, clock, logger, stop, other: make };
}

const textOf = (channel: ScriptedChannel): string => channel.batches.flatMap(bodiesOf).join('');
const ticks = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

test('emit resolves only when every required channel has the batch on its disk', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  b.autoCommit = false;
  const { processor } = setUp({ a, b });
  let isDone = false;
  const emitted = processor.emit(batchAt(0, 'xy')).then(() => (isDone = true));
  await ticks();
  assert.equal(isDone, false);
  b.waiting[0]!.settle();
  await emitted;
  assert.deepEqual([textOf(a), textOf(b)], ['xy', 'xy']);
});

test('events without a position count for their source and the hour they came in', async () => {
  const a = new ScriptedChannel();
  const { processor, clock } = setUp({ a });
  await clock.advance(3 * 3_600_000);
  const hour = hourOf(clock.nowMs());
  await processor.emit(EventBatch.of(['x', 'y']));
  await processor.emit(EventBatch.of(['z']));
  assert.deepEqual(
    a.batches.map(({ provenance }) => provenance),
    [2, 1].map((read) => [
      { origin: 'source:a1.r1', from: 0, to: 0, read, dropped: 0, deadLettered: 0, hour },
    ]),
  );
});

test('several batches are put before the first is durable, in the order of the calls', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor } = setUp({ a });
  const emitted = [
    processor.emit(batchAt(0, 'a')),
    processor.emit(batchAt(10, 'b')),
    processor.emit(batchAt(20, 'c')),
  ];
  await ticks();
  assert.deepEqual(
    a.waiting.map(({ batch }) => bodiesOf(batch).join('')),
    ['a', 'b', 'c'],
  );
  for (const { settle } of a.waiting) settle();
  await Promise.all(emitted);
});

test('a full channel refuses before any put, and the batches behind it are refused too', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  b.isFull = true;
  const { processor } = setUp({ a, b });
  const outcomes = await Promise.allSettled([
    processor.emit(batchAt(0, 'x')),
    processor.emit(batchAt(10, 'y')),
  ]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.ok(outcomes[0]!.status === 'rejected' && outcomes[0]!.reason instanceof ChannelFullError);
  assert.deepEqual([textOf(a), a.released], ['', 1]);
  assert.equal(processor.refusal, outcomes[0]!.reason.message, 'the status can say why');
  b.isFull = false;
  await processor.emit(batchAt(0, 'x'));
  assert.deepEqual([textOf(a), textOf(b)], ['x', 'x']);
  assert.equal(processor.refusal, undefined);
});

test('A has a part, B does not: each takes the piece it lacks', async () => {
  const a = new ScriptedChannel();
  a.stored.set(origin, { known: new IntervalSet(20) });
  const b = new ScriptedChannel();
  const { processor } = setUp({ a, b });
  await processor.emit(batchAt(0, 'abcd'));
  assert.deepEqual([textOf(a), textOf(b)], ['cd', 'abcd']);
  assert.deepEqual([a.tallies.snapshot().suppressed, b.tallies.snapshot().suppressed], [2, 0]);
});

test('a second copy waits for the outcome of the first and takes over when that fails', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const inlet = new ChannelInlet('a', a);
  inlet.load();
  const make = (): ChannelProcessor =>
    new ChannelProcessor({
      origin: 'source:a1.r1',
      inlets: new Map([['a', inlet]]),
      interceptors: [],
      selector: all(['a']),
      counters: new Counters(),
      clock: new FakeClock(),
      logger: new RecordingLogger(),
      signal: AbortSignal.abort(),
    });
  const first = make().emit(batchAt(0, 'ab'));
  await ticks();
  let second = 'waiting';
  const copy = make()
    .emit(batchAt(0, 'ab'))
    .then(() => (second = 'done'));
  await ticks();
  assert.equal(second, 'waiting');
  assert.equal(a.waiting.length, 1);
  a.waiting.shift()!.settle(new Error('disk'));
  await assert.rejects(first);
  await ticks();
  assert.equal(a.waiting.length, 1, 'the copy is put now');
  a.waiting.shift()!.settle();
  await copy;
  assert.equal(textOf(a), 'ab');
});

test('a put that fails after another channel committed is tried again with the same batch', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  b.autoCommit = false;
  const { processor, clock } = setUp({ a, b });
  const emitted = processor.emit(batchAt(0, 'pq'));
  await ticks();
  b.waiting.shift()!.settle(new Error('EIO'));
  await clock.advance(200);
  await ticks();
  b.waiting.shift()!.settle();
  await emitted;
  assert.deepEqual([textOf(a), textOf(b)], ['pq', 'pq']);
});

test('a filtered batch is stored as a position only, lazily, with what was dropped counted', async () => {
  const a = new ScriptedChannel();
  const { processor, clock } = setUp(
    { a },
    { interceptors: [{ intercept: (batch) => batch.pick([], batch.provenance) }] },
  );
  await processor.emit(batchAt(0, 'abc'));
  await processor.emit(batchAt(30, 'de'));
  assert.equal(a.batches.length, 0);
  await clock.advance(1_000);
  await ticks();
  assert.equal(a.batches[0]?.size, 0);
  assert.deepEqual(a.batches[0]?.provenance, [
    { origin, from: 0, to: 50, read: 5, dropped: 5, deadLettered: 0, hour: 7 },
  ]);
});

test('events selected elsewhere are counted as dropped for the channel that has the rest', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  const selector: ChannelSelector = {
    select: () => [
      { channel: 'a', events: [0, 2] },
      { channel: 'b', events: [1] },
    ],
    requiredChannels: new Set(['a', 'b']),
    optionalChannels: new Set(),
  };
  const { processor } = setUp({ a, b }, { selector });
  await processor.emit(batchAt(0, 'xyz'));
  assert.deepEqual([textOf(a), textOf(b)], ['xz', 'y']);
  assert.deepEqual(
    [a.batches[0]!.provenance[0]!.dropped, b.batches[0]!.provenance[0]!.dropped],
    [1, 2],
  );
});

test('a channel that stands behind gets nothing of what an exclusive selector gave another', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  await setUp({ a }).processor.emit(batchAt(0, 'xy'));
  const selector = new LoadBalancingSelector(['b', 'a'], { policy: 'round_robin' });
  const { processor, clock } = setUp({ a, b }, { selector });
  // Read again in one batch with what is new, after a crash that B's position was lost in.
  await processor.emit(batchAt(0, 'xyz'));
  await clock.advance(1_000);
  await ticks();
  assert.deepEqual([textOf(a), textOf(b)], ['xy', 'z']);
  assert.equal(b.stored.get(origin)?.known.lowMark, 30);
});

test('an optional channel that refuses is counted and holds nothing up', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  b.isFull = true;
  const selector = {
    ...all(['a', 'b']),
    requiredChannels: new Set(['a']),
    optionalChannels: new Set(['b']),
  };
  const { processor, counters } = setUp({ a, b }, { selector });
  await processor.emit(batchAt(0, 'x'));
  await ticks();
  assert.deepEqual([textOf(a), counters.get('OptionalChannelFail')], ['x', 1]);
});

test('positions are what the least advanced required channel has', () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  a.stored.set(origin, { known: new IntervalSet(50) });
  b.stored.set(origin, { known: new IntervalSet(30, [{ from: 40, to: 60 }]) });
  const { processor } = setUp({ a, b });
  const { known } = processor.positions('file:r1:').get(origin)!;
  assert.deepEqual([known.lowMark, known.ranges], [30, [{ from: 40, to: 50 }]]);
});

test('while a put is tried again, nothing behind it is put: the order stays', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor, clock } = setUp({ a });
  const first = processor.emit(batchAt(0, 'a'));
  const second = processor.emit(batchAt(10, 'b'));
  await ticks();
  for (const { settle } of a.waiting.splice(0)) settle(new Error('EIO'));
  await ticks();
  const third = processor.emit(batchAt(20, 'c'));
  a.autoCommit = true;
  await clock.advance(1_000);
  await Promise.all([first, second, third]);
  assert.equal(textOf(a), 'abc');
});

test('a copy that another source brings waits while the first put is tried again', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor, clock, other } = setUp({ a });
  const first = processor.emit(batchAt(0, 'ab'));
  await ticks();
  a.waiting.shift()!.settle(new Error('EIO'));
  await ticks();
  const copy = other().emit(batchAt(0, 'ab'));
  a.autoCommit = true;
  await clock.advance(1_000);
  await Promise.all([first, copy]);
  assert.equal(textOf(a), 'ab');
});

test('an upstream is told OK only when channels that get nothing have stored its positions', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor } = setUp(
    { a },
    { interceptors: [{ intercept: (batch) => batch.pick([], batch.provenance) }] },
  );
  const upstream = channelOrigin('0123456789abcdef0123456789abcdef');
  const batch = batchAt(0, 'ab');
  const provenance = batch.provenance.map((range) => ({ ...range, origin: upstream }));
  let isAnswered = false;
  const emitted = processor.emit(batch.with({ provenance })).then(() => (isAnswered = true));
  await ticks();
  assert.deepEqual([isAnswered, a.waiting.length], [false, 1]);
  a.waiting.shift()!.settle();
  await emitted;
  assert.equal(a.stored.get(upstream)?.known.lowMark, 20);
});

test('a copy of what no channel wanted is not counted again', async () => {
  const a = new ScriptedChannel();
  const { processor, clock } = setUp(
    { a },
    { interceptors: [{ intercept: (batch) => batch.pick([], batch.provenance) }] },
  );
  await processor.emit(batchAt(0, 'ab'));
  await processor.emit(batchAt(0, 'ab'));
  await clock.advance(1_000);
  assert.deepEqual(
    a.batches.flatMap(({ provenance }) => provenance).map(({ read, dropped }) => [read, dropped]),
    [[2, 2]],
  );
});

test('events that an interceptor makes are counted as generated', async () => {
  const a = new ScriptedChannel();
  const twice: Interceptor = {
    intercept: (batch) => EventBatch.of(['x', 'y', 'z'], { provenance: batch.provenance }),
  };
  const { processor } = setUp({ a }, { interceptors: [twice] });
  await processor.emit(batchAt(0, 'xy'));
  assert.equal(a.batches[0]!.provenance[0]!.generated, 1);
});

test('a channel that is new to the source joins where the others stand, and says so', async () => {
  const a = new ScriptedChannel();
  await setUp({ a }).processor.join();
  await setUp({ a }).processor.emit(batchAt(0, 'abc'));
  const b = new ScriptedChannel();
  const { processor } = setUp({ a, b });
  await processor.join();
  assert.equal(processor.positions('file:').get(origin)?.known.lowMark, 30);
  assert.equal(b.stored.get(origin)?.known.lowMark, 30);
  await setUp({ a, b }).processor.join();
  assert.equal(b.batches.length, 1, 'once');
});

test('a channel that lost the first batch of an origin in a crash is not taken for a new one', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  const { processor } = setUp({ a, b });
  await processor.join();
  await setUp({ a }).processor.emit(batchAt(0, 'ab'));
  await setUp({ a, b }).processor.join();
  assert.equal(processor.positions('file:').get(origin)?.known.lowMark, 0);
});

test('a gap between channels that an edit of the configuration made doubtful is counted', async () => {
  for (const [before, now, doubled] of [
    [7, 7, 0],
    [undefined, undefined, 0],
    [7, 8, 2],
    [7, undefined, 2],
    [undefined, 8, 2],
  ] as const) {
    const a = new ScriptedChannel();
    const b = new ScriptedChannel();
    a.stored.set(origin, { known: new IntervalSet(30), configHash: before });
    b.stored.set(origin, { known: new IntervalSet(10), configHash: before });
    const { processor, logger } = setUp({ a, b }, { configHash: now });
    await processor.emit(batchAt(10, 'BC'));
    await processor.emit(batchAt(30, 'DE'));
    assert.deepEqual(
      [b.batches.flatMap(bodiesOf).join(''), a.batches.flatMap(bodiesOf).join('')],
      ['BCDE', doubled === 0 ? 'DE' : 'BCDE'],
    );
    assert.equal(b.tallies.snapshot().possiblyDoubled, doubled, `${before} to ${now}`);
    assert.equal(a.tallies.snapshot().possiblyDoubled, doubled);
    assert.equal(/have been changed since/.test(logger.messages('warn').join()), doubled > 0);
    assert.equal(b.batches[0]!.provenance[0]!.configHash, now);
  }
});

test('what an optional channel refuses is counted as skipped there', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  b.isFull = true;
  const selector = { ...all(['a', 'b']), requiredChannels: new Set(['a']) };
  const { processor } = setUp({ a, b }, { selector });
  await processor.emit(batchAt(0, 'AB'));
  assert.deepEqual([a.tallies.snapshot().skipped, b.tallies.snapshot().skipped], [0, 2]);
});

test('a configuration edited while A and B stand apart: nothing is missing, and it is counted', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  await setUp({ a }, { configHash: 1 }).processor.emit(batchAt(0, 'xy'));
  const onlyToA: ChannelSelector = {
    select: () => [{ channel: 'a', events: 'all' }],
    requiredChannels: new Set(['a', 'b']),
    optionalChannels: new Set(),
  };
  // `xy` was on its way to B when the process died; now it belongs to A.
  const edited = setUp({ a, b }, { selector: onlyToA, configHash: 2 });
  await edited.processor.emit(batchAt(0, 'xy'));
  await edited.processor.emit(batchAt(20, 'z'));
  assert.equal(textOf(a), 'xyxyz');
  assert.equal(a.tallies.snapshot().possiblyDoubled, 2);
  assert.equal(a.stored.get(origin)?.configHash, 2);
});

test('the same configuration gives each of two channels that stand apart what it lacks', async () => {
  const a = new ScriptedChannel();
  const b = new ScriptedChannel();
  await setUp({ a }).processor.emit(batchAt(0, 'xy'));
  await setUp({ a, b }).processor.emit(batchAt(0, 'xyz'));
  assert.deepEqual([textOf(a), textOf(b)], ['xyz', 'xyz']);
  assert.equal(a.tallies.snapshot().possiblyDoubled, 0);
});

test('of a gigabyte that a filter drops, a restart reads at most 64 MiB again', async () => {
  const a = new ScriptedChannel();
  const { processor } = setUp(
    { a },
    { interceptors: [{ intercept: (batch) => batch.pick([], batch.provenance) }] },
  );
  const mebibyte = 1024 * 1024;
  for (let at = 0; at < 1024 * mebibyte; at += mebibyte) {
    const range = { origin, from: at, to: at + mebibyte, read: 1, dropped: 0, deadLettered: 0 };
    await processor.emit(EventBatch.of(['x'], { provenance: [{ ...range, hour: 7 }] }));
    const stored = processor.positions('file:').get(origin)?.known.lowMark ?? 0;
    assert.ok(at + mebibyte - stored <= 64 * mebibyte);
  }
});

test('what waits behind a put that a stop gives up is given up, too', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor, clock, stop } = setUp({ a });
  const first = processor.emit(batchAt(0, 'a'));
  await ticks();
  a.waiting.shift()!.settle(new Error('EIO'));
  await ticks();
  const second = processor.emit(batchAt(10, 'b'));
  a.autoCommit = true;
  const settled = Promise.allSettled([first, second]);
  stop.abort();
  await clock.advance(1_000);
  const outcomes = await settled;
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(textOf(a), '');
});

test('nothing is put between the failure of a put and the news of it', async () => {
  const a = new ScriptedChannel();
  a.autoCommit = false;
  const { processor, clock } = setUp({ a });
  const first = processor.emit(batchAt(0, 'a'));
  await ticks();
  a.isFailing = true;
  const second = processor.emit(batchAt(10, 'b'));
  await ticks();
  assert.equal(a.waiting.length, 1);
  a.waiting.shift()!.settle(new Error('EIO'));
  a.isFailing = false;
  a.autoCommit = true;
  await clock.advance(1_000);
  await Promise.all([first, second]);
  assert.equal(textOf(a), 'ab');
});
