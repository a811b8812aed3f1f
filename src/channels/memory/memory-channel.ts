/*
 * Hot path. A channel in memory: batches by reference, no copy. What it knows of an origin is what
 * its *sinks* have committed, so that a source that can read again loses nothing when the process
 * dies (exactly once, "Memory channel").
 */
import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import type {
  Channel,
  ChannelFill,
  ComponentContext,
  LaneState,
  Lease,
  OriginPosition,
  Recovered,
  Reservation,
  TakeLimit,
} from '../../core/contracts.js';
import { ChannelError } from '../../core/errors.js';
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { Tallies } from '../../core/tallies.js';
import type { MemoryChannelConfig } from '../../generated/config/channels/memory.js';
import { BatchShelf } from '../batch-shelf.js';
import { usableBytes } from '../byte-capacity.js';
import { Capacity, type CapacityOptions, HeldRoom } from '../capacity.js';
import { newChannelId } from '../channel-id.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { OriginLedger } from '../origin-ledger.js';
import { checkCapacities, checkTransaction } from '../transaction-capacity.js';
import { VolatileLanes } from '../volatile-lanes.js';

export class MemoryChannel implements Channel {
  readonly id = newChannelId();
  readonly isVolatile = true;
  readonly #context: ComponentContext<MemoryChannelConfig>;
  #config: MemoryChannelConfig;
  readonly #shelf = new BatchShelf();
  readonly #queue: LeaseQueue;
  readonly #doubts: LaneDoubts;
  readonly #capacity: Capacity;
  readonly #ledger = new OriginLedger();
  readonly #lanes: VolatileLanes;
  readonly tallies = new Tallies();
  #endSequence = 0;
  #isOpen = false;

  /** Throws ConfigError when the options contradict each other. */
  constructor(context: ComponentContext<MemoryChannelConfig>) {
    this.#context = context;
    const { config, clock, counters, logger, location } = context;
    checkCapacities(location, config);
    this.#config = config;
    this.#capacity = new Capacity(capacityOptions(config, clock));
    const source = {
      find: (sequence: number) => this.#shelf.find(sequence),
      load: async () => undefined,
    };
    const queue = (this.#queue = new LeaseQueue(source, clock, new IntervalSet(), 0));
    const { tallies } = this;
    const doubts = new LaneDoubts({ queue, clock, counters, logger, tallies });
    this.#doubts = doubts;
    const delivered = (ranges: readonly NumberRange[], bodyBytes: number): void => {
      this.#capacity.free(queue.complete(ranges), bodyBytes);
      for (const { batch } of this.#shelf.dropBelow(this.lowMark)) this.#remember(batch);
    };
    this.#lanes = new VolatileLanes({ queue, doubts, delivered });
  }

  get transactionCapacity(): number {
    return this.#config.transactionCapacity;
  }

  reconfiguration(other: Channel): (() => void) | undefined {
    if (!(other instanceof MemoryChannel)) return undefined;
    const config = other.#config;
    return () => {
      this.#config = config;
      this.#capacity.resize(capacityOptions(config, this.#context.clock));
    };
  }

  async start(): Promise<void> {
    this.#isOpen = true;
  }

  async stop(): Promise<void> {
    this.#isOpen = false;
    this.#queue.close();
    this.#capacity.close(`channel ${this.#context.name} is stopping`);
  }

  async reserve(events: number, bytes: number): Promise<Reservation> {
    this.#checkOpen();
    checkTransaction('MemoryTransaction', events, this.transactionCapacity);
    return this.#capacity.reserve(events, bytes);
  }

  async put(batch: EventBatch, reservation: Reservation): Promise<void> {
    this.#checkOpen();
    const { counters } = this.#context;
    counters.add('EventPutAttemptCount', batch.size);
    if (batch.size === 0) this.#remember(batch);
    else {
      const from = this.#endSequence;
      this.#endSequence += batch.size;
      this.#shelf.put({ from, to: this.#endSequence, batch });
      (reservation as HeldRoom).use();
      this.#queue.publish(this.#endSequence);
    }
    counters.add('EventPutSuccessCount', batch.size);
  }

  async take(
    lane: number,
    limit: TakeLimit,
    waitMs: number,
    signal?: AbortSignal,
  ): Promise<Lease | undefined> {
    const events = Math.min(limit.events, this.transactionCapacity);
    const leased = await this.#doubts.take(lane, { events, bytes: limit.bytes }, waitMs, signal);
    return leased && this.#lanes.leaseOf(lane, leased);
  }

  async lane(sinkName: string): Promise<LaneState> {
    return this.#lanes.stateOf(sinkName);
  }

  async recover(lane: number, told: Recovered): Promise<void> {
    if (told === undefined) this.#doubts.giveUp(lane, 'its destination keeps no position');
    if (told instanceof IntervalSet)
      this.#capacity.free(this.#queue.learn(told, this.#endSequence), 0);
    this.#doubts.settle(lane);
    for (const { batch } of this.#shelf.dropBelow(this.lowMark)) this.#remember(batch);
  }

  positions(): ReadonlyMap<string, OriginPosition> {
    return this.#ledger.positions;
  }

  get lowMark(): number {
    return this.#queue.done.lowMark;
  }

  get endSequence(): number {
    return this.#endSequence;
  }

  get isBlocked(): boolean {
    return this.#capacity.isAwaited;
  }

  get fill(): ChannelFill {
    return {
      events: this.#capacity.events,
      bytes: this.#capacity.bytes,
      capacityEvents: this.#config.capacity,
      audit: this.#ledger.audit,
    };
  }

  #remember(batch: EventBatch): void {
    this.#ledger.apply(batch.provenance, hourOf(this.#context.clock.nowMs()));
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new ChannelError(`channel ${this.#context.name} is not running`);
  }
}

function capacityOptions(config: MemoryChannelConfig, clock: Clock): CapacityOptions {
  const bytes = usableBytes(config);
  return {
    events: config.capacity,
    bytes,
    keepAliveMs: config['keep-alive'] * 1_000,
    clock,
    fullMessage: (lacking) => fullMessage(lacking, bytes),
  };
}

/** Flume's words: clients of netcat and HTTP sources see them. */
function fullMessage(lacking: 'events' | 'bytes', bytes: number): string {
  return lacking === 'events'
    ? "Space for commit to queue couldn't be acquired. Sinks are likely not keeping up with sources, or the buffer size is too tight"
    : `Cannot commit transaction. Byte capacity allocated to store event body ${bytes} reached. Please increase heap space/byte capacity allocated to the channel as the sinks may not be keeping up with the sources`;
}
