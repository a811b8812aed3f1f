/*
 * Hot path. A channel in memory that writes what it holds to a log when it is full, and when it
 * stops.
 *
 *   put ──▶ held in memory ──full, or stop──▶ log ──read──▶ leases
 *              └────────────── leases
 *
 * Invariants
 *   - What is held is written in the order of the numbers, all of it: what is in the log is older
 *     than what is in memory, so the order holds over a restart, too.
 *   - Of an origin counts what is in the log or was delivered. What was delivered out of memory is
 *     told to the log a second later, so a source that can read again loses nothing.
 *
 * What survives a crash: the log. What memory held is lost: at most `memoryCapacity` events.
 */
import type { EventBatch } from '../../core/batch.js';
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
import { ChannelError, ChannelFullError, messageOf } from '../../core/errors.js';
import { IntervalSet, numbersIn, type NumberRange } from '../../core/interval-set.js';
import { hourOf, type OriginRange } from '../../core/provenance.js';
import type { Tallies } from '../../core/tallies.js';
import type { SpillableMemoryChannelConfig } from '../../generated/config/channels/spillablememory.js';
import { Deferred } from '../../util/deferred.js';
import { usableBytes } from '../byte-capacity.js';
import { Capacity, HeldRoom } from '../capacity.js';
import { newChannelId } from '../channel-id.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { OriginLedger } from '../origin-ledger.js';
import { checkTransaction } from '../transaction-capacity.js';
import { VolatileLanes } from '../volatile-lanes.js';
import { HeldBatches, type HeldBatch } from './held-batches.js';
import { Overflow, type OverflowLog } from './overflow.js';
import { RoomInLog } from './room-in-log.js';
import { Spill } from './spill.js';
import { UnheardByLog } from './unheard-by-log.js';

const inMemory = { room: undefined, stored: undefined };

export class SpillableMemoryChannel implements Channel {
  readonly id = newChannelId();
  readonly transactionCapacity: number;
  readonly #context: ComponentContext<SpillableMemoryChannelConfig>;
  readonly #log: OverflowLog;
  readonly #overflow: Overflow;
  readonly #held = new HeldBatches();
  readonly #memory: Capacity;
  readonly #spill: Spill;
  readonly #queue: LeaseQueue;
  readonly #doubts: LaneDoubts;
  readonly #lanes: VolatileLanes;
  readonly #unheard: UnheardByLog;
  #ledger = new OriginLedger();
  #endSequence = 0;
  #isOverflowing = false;
  #isOpen = false;

  /** `log`: not started, of the overflow capacity, without a wait for room. */
  constructor(context: ComponentContext<SpillableMemoryChannelConfig>, log: OverflowLog) {
    const { config, clock, counters, logger } = context;
    this.#context = context;
    this.#log = log;
    this.#overflow = new Overflow(log);
    this.#unheard = new UnheardByLog({ log, clock, logger });
    this.transactionCapacity = config.transactionCapacity;
    this.#memory = new Capacity({
      events: config.memoryCapacity,
      bytes: usableBytes(config),
      keepAliveMs: config.overflowTimeout * 1_000,
      clock,
      fullMessage: (lacking) => `no room in memory for more ${lacking}`,
    });
    const batches = {
      find: (sequence: number) => this.#held.find(sequence) ?? this.#overflow.find(sequence),
      load: (sequence: number, bytes: number) => this.#overflow.load(sequence, bytes),
      leasedBelow: (sequence: number) => this.#overflow.leasedBelow(sequence),
    };
    const queue = (this.#queue = new LeaseQueue(batches, clock, new IntervalSet(), 0));
    const tallies = (): Tallies => log.tallies; // others after its start
    const doubts = (this.#doubts = new LaneDoubts({
      queue,
      clock,
      counters,
      logger,
      get tallies() {
        return tallies();
      },
    }));
    const delivered = (ranges: readonly NumberRange[]): void => this.#complete(ranges);
    this.#lanes = new VolatileLanes({ queue, doubts, delivered });
    this.#spill = new Spill({
      held: this.#held,
      queue,
      memory: this.#memory,
      log,
      overflow: this.#overflow,
      delivered: (held) => this.#letGo(held),
      stored: (held) => this.#stored(held),
      refused: () => this.#publish(),
    });
  }

  async start(): Promise<void> {
    await this.#log.start();
    this.#ledger = OriginLedger.of(this.#log.positions(), this.#log.fill.audit ?? []);
    this.#endSequence = await this.#overflow.open();
    this.#queue.publish(this.#endSequence);
    this.#isOpen = true;
  }

  /** What memory holds goes to the log: a clean stop loses nothing. */
  async stop(): Promise<void> {
    const { name, logger } = this.#context;
    this.#isOpen = false;
    this.#queue.close();
    this.#memory.close(`channel ${name} is stopping`);
    this.#unheard.close();
    await this.#spill.settled();
    await this.#spill.run().catch((error: unknown) => {
      const events = numbersIn(this.#held.all.flatMap((held) => this.#spill.undelivered(held)));
      const message = `${events} events in memory cannot be stored and are lost: ${messageOf(error)}`;
      logger.error({ events }, message);
    });
    await this.#unheard.tell();
    this.#overflow.close();
    await this.#log.stop();
  }

  async reserve(events: number, bytes: number): Promise<Reservation> {
    this.#checkOpen();
    checkTransaction('SpillableMemoryTransaction', events, this.transactionCapacity);
    const room = await this.#roomInMemory(events, bytes);
    if (room !== undefined) return room;
    const failure = await this.#spill.run().catch((error: unknown) => error);
    const found = this.#memory.tryReserve(events, bytes);
    if (found !== undefined) return found;
    if (failure !== undefined) throw failure;
    return new RoomInLog(await this.#log.reserve(events, bytes));
  }

  async put(batch: EventBatch, reservation: Reservation): Promise<void> {
    this.#checkOpen();
    const { counters } = this.#context;
    counters.add('EventPutAttemptCount', batch.size);
    if (batch.size === 0) await this.#putPositions(batch.provenance);
    else if (reservation instanceof RoomInLog) await this.#putToLog(batch, reservation);
    else {
      (reservation as HeldRoom).use();
      this.#hold(batch, inMemory);
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
    if (told instanceof IntervalSet) {
      const held = [{ from: 0, to: told.lowMark }, ...told.ranges];
      this.#complete(held.map(({ from, to }) => ({ from, to: Math.min(to, this.#endSequence) })));
      this.#queue.wake();
    }
    this.#doubts.settle(lane);
  }

  positions(): ReadonlyMap<string, OriginPosition> {
    return this.#ledger.positions;
  }

  get lowMark(): number {
    return this.#queue.done.lowMark;
  }

  get endSequence(): number {
    return this.#queue.end;
  }

  get isFailing(): boolean {
    return this.#log.isFailing ?? false;
  }

  get isBlocked(): boolean {
    return this.#memory.isAwaited;
  }

  get tallies(): Tallies {
    return this.#log.tallies;
  }

  get fill(): ChannelFill {
    const { memoryCapacity, overflowCapacity } = this.#context.config;
    const { events, bytes } = this.#log.fill;
    return {
      events: this.#memory.events + events,
      bytes: this.#memory.bytes + bytes,
      capacityEvents: memoryCapacity + overflowCapacity,
      audit: this.#ledger.audit,
    };
  }

  /** Undefined: the log is to take it. Waits for room in memory while the log is not in use. */
  async #roomInMemory(events: number, bytes: number): Promise<HeldRoom | undefined> {
    const { memoryCapacity, overflowTimeout } = this.#context.config;
    if (this.#isOverflowing || events > memoryCapacity || overflowTimeout === 0)
      return this.#memory.tryReserve(events, bytes);
    try {
      return await this.#memory.reserve(events, bytes);
    } catch (error) {
      if (!(error instanceof ChannelFullError)) throw error;
      this.#isOverflowing = true;
      this.#context.logger.info({}, 'Overflow activated: memory is full, events go to the disk');
      return undefined;
    }
  }

  async #putToLog(batch: EventBatch, room: RoomInLog): Promise<void> {
    const stored = new Deferred();
    const held = this.#hold(batch, { room: room.inLog, stored });
    while (this.#held.find(held.from) === held) await this.#spill.run().catch(noop);
    await stored.promise;
  }

  #hold(batch: EventBatch, toLog: Pick<HeldBatch, 'room' | 'stored'>): HeldBatch {
    const from = this.#endSequence;
    this.#endSequence += batch.size;
    const held = { from, to: this.#endSequence, batch, ...toLog, isBeingStored: false };
    this.#held.push(held);
    this.#publish();
    return held;
  }

  /** Written to the log. */
  #stored(held: HeldBatch): void {
    this.#learn(held.batch.provenance);
    this.#passed();
    this.#publish();
  }

  #publish(): void {
    this.#queue.publish(this.#held.unstoredFrom ?? this.#endSequence);
  }

  #complete(ranges: readonly NumberRange[]): void {
    const missing = ranges.flatMap(({ from, to }) => this.#queue.done.missing(from, to));
    const { events, bytes } = this.#held.amountOf(missing);
    this.#memory.free(events, bytes);
    this.#overflow.settle(missing);
    this.#queue.complete(missing);
    this.#passed();
  }

  /** Lets go of what lies below the low mark. */
  #passed(): void {
    const { lowMark } = this;
    for (let held = this.#held.first; held !== undefined; held = this.#held.first) {
      if (held.to > lowMark || held.isBeingStored) break;
      this.#letGo(held);
    }
    this.#overflow.passed(lowMark);
    const { memoryCapacity, overflowDeactivationThreshold } = this.#context.config;
    const freePercent = (1 - this.#memory.events / memoryCapacity) * 100;
    if (!this.#isOverflowing || !this.#overflow.isEmpty) return;
    if (freePercent < overflowDeactivationThreshold) return;
    this.#isOverflowing = false;
    this.#context.logger.info({}, 'Overflow deactivated: the disk part is delivered');
  }

  /** All of it was delivered out of memory. */
  #letGo(held: HeldBatch): void {
    if (!this.#held.remove(held)) return;
    this.#learn(held.batch.provenance);
    this.#unheard.add(held.batch.provenance);
  }

  #learn(provenance: readonly OriginRange[]): void {
    this.#ledger.apply(provenance, hourOf(this.#context.clock.nowMs()));
  }

  async #putPositions(provenance: readonly OriginRange[]): Promise<void> {
    await this.#unheard.store(provenance);
    this.#learn(provenance);
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new ChannelError(`channel ${this.#context.name} is not running`);
  }
}

function noop(): void {}
