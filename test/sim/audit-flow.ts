/**
 * Two file channels with a hop between them and a destination behind, on a disk that loses power:
 *
 *   file ─▶ a ─▶ (drops every third) ─▶ b ─▶ list
 *
 * Law: whatever happened, the audit of what is on the disk balances, and agrees with the list.
 */
import assert from 'node:assert/strict';
import { ChannelInlet } from '#src/agent/channel-inlet.js';
import { ChannelProcessor } from '#src/agent/channel-processor.js';
import { FileChannel } from '#src/channels/file/file-channel.js';
import { judge, type AuditResult } from '#src/cli/audit/audit.js';
import { readChannelAccount, type ChannelAccount } from '#src/cli/audit/channel-account.js';
import { EventBatch } from '#src/core/batch.js';
import type { Interceptor, Lease } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { channelOrigin, hourOf, hourOfRanges } from '#src/core/provenance.js';
import type { FileChannelConfig } from '#src/generated/config/channels/file.js';
import { withSentRanges } from '#src/sources/avro/sent-batch.js';
import { auditedFlow, noLetters } from '../support/audited-flow.js';
import { bodiesOf, componentContext } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { Random } from '../support/random.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { readRange } from '../support/provenance.js';
import { SimFileSystem } from './sim-file-system.js';

const config: FileChannelConfig = {
  capacity: 1_000,
  transactionCapacity: 100,
  'keep-alive': 3,
  checkpointInterval: 500,
  maxFileSize: 4_000,
  minimumRequiredSpace: 1 << 20,
  useDualCheckpoints: false,
};
const origin = 'file:s:1';
const directories = (name: string) => ({
  checkpoint: `/${name}/checkpoint`,
  data: [`/${name}/data`],
});

/** Every third number is dropped, and now and then a whole batch. */
const dropper: Interceptor = {
  intercept: (batch) => {
    const numbers = bodiesOf(batch).map(Number);
    return batch.pick(
      [...numbers.keys()].filter((i) => numbers[i]! % 3 !== 0),
      [],
    );
  },
};

interface Running {
  readonly a: FileChannel;
  readonly b: FileChannel;
  readonly processor: ChannelProcessor;
}

export class AuditFlow {
  readonly random: Random;
  readonly clock = new FakeClock();
  /** What the destination has; its position lies with it. */
  readonly list: number[] = [];
  readonly #known = new IntervalSet();
  fileSystem: SimFileSystem;
  #running: Running | undefined;
  #next = 0;
  acknowledged = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.fileSystem = new SimFileSystem(seed);
  }

  /** One random step; a crash may come in the middle of it. True when one has come. */
  async act(): Promise<boolean> {
    if (this.random.chance(0.2))
      this.fileSystem.crashAfter = this.fileSystem.operations + 1 + this.random.below(15);
    try {
      const running = (this.#running ??= await this.#start());
      const step = this.random.pick([this.#read, this.#read, this.#hop, this.#hop, this.#deliver]);
      await step.call(this, running);
      if (this.random.chance(0.2)) await this.clock.advance(this.random.below(50 * 60_000));
    } catch (error) {
      if (!this.fileSystem.isDead) throw error;
    }
    if (!this.fileSystem.isDead && !this.random.chance(0.05)) return false;
    this.#lose();
    return true;
  }

  /** What `tailrace audit` says of the disk as it is. `withPositions`: asks the destinations. */
  async audit(withPositions = true): Promise<AuditResult> {
    const accountOf = (name: string, held: (id: string) => IntervalSet | undefined) =>
      readChannelAccount(
        this.fileSystem,
        directories(name),
        async (id) => (withPositions ? [held(id) ?? new IntervalSet()] : []),
        0,
      );
    const b = await accountOf('b', () => this.#known);
    const a = await accountOf('a', (id) => b?.known.get(channelOrigin(id)));
    const { placeOfA, placeOfB } = auditedFlow();
    return judge(
      {
        isRunning: false,
        channels: [
          { place: placeOfB, account: stopped(b) },
          { place: placeOfA, account: stopped(a) },
        ],
        topics: [],
        letters: noLetters,
        queries: [],
      },
      0,
    );
  }

  async #start(): Promise<Running> {
    const [a, b] = [await this.#startChannel('a'), await this.#startChannel('b')];
    const inlet = new ChannelInlet('b', b);
    inlet.load();
    const { fileSystem, clock } = this;
    const signal = {
      get aborted(): boolean {
        return fileSystem.isDead;
      },
      addEventListener(): void {},
      removeEventListener(): void {},
    };
    const processor = new ChannelProcessor({
      origin: 'source:two.in',
      inlets: new Map([['b', inlet]]),
      interceptors: [dropper],
      selector: {
        select: () => [{ channel: 'b', events: 'all' }],
        requiredChannels: new Set(['b']),
        optionalChannels: new Set(),
      },
      counters: new Counters(),
      clock,
      logger: new RecordingLogger(),
      signal: signal as unknown as AbortSignal,
    });
    await a.lane('next');
    await b.lane('out');
    a.recover(0, processor.positions('').get(channelOrigin(a.id))?.known ?? new IntervalSet());
    b.recover(0, this.#known);
    this.#next = a.positions().get(origin)?.known.end ?? 0;
    assert.ok(this.#next >= this.acknowledged, 'what was acknowledged is there');
    return { a, b, processor };
  }

  async #startChannel(name: string): Promise<FileChannel> {
    const { checkpoint, data } = directories(name);
    const { fileSystem, clock } = this;
    const channel = new FileChannel(
      componentContext<FileChannelConfig>(
        { ...config, checkpointDir: checkpoint, dataDirs: data },
        { name, fileSystem, clock },
      ),
    );
    await channel.start();
    return channel;
  }

  async #read({ a }: Running): Promise<void> {
    const size = 1 + this.random.below(8);
    const numbers = Array.from({ length: size }, (_, i) => this.#next + i);
    const range = readRange(origin, this.#next, this.#next + size);
    const provenance = [{ ...range, hour: hourOf(this.clock.nowMs()) }];
    const batch = EventBatch.of(numbers.map(String), { provenance });
    this.#next += size;
    await a.put(batch, await a.reserve(size, 0));
    this.acknowledged = this.#next;
  }

  async #hop({ a, processor }: Running): Promise<void> {
    const lease = await this.#take(a);
    if (lease === undefined) return;
    const { batch, ranges } = lease;
    const hour = hourOfRanges(batch.provenance)!;
    const sent = { channelId: a.id, ranges, lowMark: a.lowMark, hour };
    await processor.emit(withSentRanges(batch, sent));
    await lease.commit();
  }

  async #deliver({ b }: Running): Promise<void> {
    const lease = await this.#take(b);
    if (lease === undefined) return;
    this.list.push(...bodiesOf(lease.batch).map(Number));
    for (const { from, to } of lease.ranges) this.#known.add(from, to);
    await lease.commit();
  }

  #take(channel: FileChannel): Promise<Lease | undefined> {
    return channel.take(0, { events: 1 + this.random.below(12), bytes: 1 << 20 }, 0);
  }

  #lose(): void {
    this.#running = undefined;
    const { fileSystem } = this;
    this.fileSystem = this.random.chance(0.5) ? fileSystem.powerCut() : fileSystem.kill();
  }
}

/** A channel that this process left behind by a simulated crash is not running. */
function stopped(account: ChannelAccount | undefined): ChannelAccount | undefined {
  return account && { ...account, isRunning: false };
}
