/**
 * A source with positions into several channels by the load_balancing selector, over crashes: each
 * event that the filter leaves is in one channel, once, whatever was durable where.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChannelInlet } from '#src/agent/channel-inlet.js';
import { ChannelProcessor } from '#src/agent/channel-processor.js';
import { EventBatch } from '#src/core/batch.js';
import type { Interceptor } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { LoadBalancingSelector } from '#src/selectors/load-balancing/load-balancing-selector.js';
import { bodiesOf } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { firstSeed } from '../support/first-seed.js';
import { Random } from '../support/random.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { ScriptedChannel } from '../support/scripted-channel.js';
import { sequenceCount } from '../support/seeds.js';

const origin = 'file:r1:0000000000000001';
const eventCount = 60;
const eventBytes = 10;

/** Leaves out what is divisible by three. */
const filter: Interceptor = {
  intercept: (batch) =>
    batch.pick(
      bodiesOf(batch).flatMap((body, i) => (Number(body) % 3 === 0 ? [] : [i])),
      batch.provenance,
    ),
};

class Life {
  readonly processor: ChannelProcessor;
  readonly #random: Random;
  readonly #channels: readonly ScriptedChannel[];
  readonly #clock = new FakeClock();
  readonly #stop = new AbortController();

  constructor(random: Random, channels: readonly ScriptedChannel[]) {
    this.#random = random;
    this.#channels = channels;
    const named = channels.map((channel, i) => [`c${i}`, channel] as const);
    const policy = random.pick(['round_robin', 'random'] as const);
    this.processor = new ChannelProcessor({
      origin: 'source:a1.r1',
      configHash: 7,
      inlets: new Map(
        named.map(([name, channel]) => {
          const inlet = new ChannelInlet(name, channel);
          inlet.load();
          return [name, inlet];
        }),
      ),
      interceptors: [filter],
      selector: new LoadBalancingSelector(
        named.map(([name]) => name),
        { policy },
        () => random.next(),
      ),
      counters: new Counters(),
      clock: this.#clock,
      logger: new RecordingLogger(),
      signal: this.#stop.signal,
    });
  }

  /** Reads from where all channels stand; some of it may become durable, then all is lost. */
  async run(): Promise<void> {
    for (const channel of this.#channels) channel.autoCommit = true;
    await this.processor.join();
    for (const channel of this.#channels) channel.autoCommit = false;
    let at = (this.processor.positions('file:r1:').get(origin)?.known.lowMark ?? 0) / eventBytes;
    for (let steps = this.#random.below(30); steps > 0; steps--) {
      if (at < eventCount && this.#random.chance(0.4)) {
        const end = Math.min(eventCount, at + 1 + this.#random.below(8));
        this.processor.emit(batchOf(at, end)).catch(() => {});
        at = end;
      } else await this.#settleOne();
      await turns();
    }
    this.#stop.abort();
    for (const { waiting } of this.#channels) waiting.length = 0;
  }

  async finish(): Promise<void> {
    for (const channel of this.#channels) channel.autoCommit = true;
    await this.processor.join();
    const from = this.processor.positions('file:r1:').get(origin)?.known.lowMark ?? 0;
    await this.processor.emit(batchOf(from / eventBytes, eventCount));
    await this.processor.flushUnheard();
  }

  /** A log becomes durable in its order. */
  async #settleOne(): Promise<void> {
    const channel = this.#random.pick(this.#channels);
    if (channel.waiting.length > 0) channel.waiting.shift()!.settle();
    else if (this.#random.chance(0.2)) await this.#clock.advance(1_000);
  }
}

function batchOf(from: number, end: number): EventBatch {
  const bodies = Array.from({ length: end - from }, (_, i) => String(from + i));
  const read = { read: bodies.length, dropped: 0, deadLettered: 0, hour: 7 };
  return EventBatch.of(bodies, {
    provenance: [{ origin, from: from * eventBytes, to: end * eventBytes, ...read }],
    endPosition: (i) => (from + i + 1) * eventBytes,
  });
}

async function turns(): Promise<void> {
  for (let i = 0; i < 15; i++) await Promise.resolve();
}

test('over crashes each event of a load-balanced source is in one channel, once', async () => {
  const first = firstSeed();
  const wanted = Array.from({ length: eventCount }, (_, i) => i).filter((i) => i % 3 !== 0);
  for (let seed = first; seed < first + sequenceCount(150); seed++) {
    const random = new Random(seed);
    const channels = Array.from({ length: 2 + random.below(2) }, () => new ScriptedChannel());
    for (let lives = random.below(5); lives > 0; lives--) await new Life(random, channels).run();
    await new Life(random, channels).finish();
    const stored = channels.flatMap(({ batches }) => batches.flatMap(bodiesOf)).map(Number);
    assert.deepEqual(
      stored.toSorted((a, b) => a - b),
      wanted,
      `seed ${seed}`,
    );
    for (const channel of channels) {
      assert.equal(channel.tallies.snapshot().possiblyDoubled, 0, `seed ${seed}`);
      assert.equal(channel.stored.get(origin)?.known.lowMark, eventCount * eventBytes);
    }
  }
});
