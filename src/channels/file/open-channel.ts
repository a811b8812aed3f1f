/*
 * Hot path. A file channel that is open: what was put (put-log.ts), what of it is free, leased or
 * done (lease-queue.ts), and the cursor that remembers it.
 *
 *   put      durable, with its positions, when it resolves
 *   take     lowest free numbers, never beyond the durable end
 *   commit   done in memory; the cursor follows (at once and synced with a commit record)
 *
 * What survives a crash: every put that was acknowledged, with its positions; of the puts in flight
 * whole ones or nothing. Of the commits those up to the last saved cursor; see cursor-journal.ts.
 */
import type { EventBatch } from '../../core/batch.js';
import type {
  CommitRecord,
  ComponentContext,
  LaneState,
  Lease,
  OriginAudit,
  OriginPosition,
  TakeLimit,
} from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { Tallies } from '../../core/tallies.js';
import type { Log, RollInfo } from '../../storage/log.js';
import type { Capacity, HeldRoom } from '../capacity.js';
import { LeaseQueue, type LeasedEvents } from '../lease-queue.js';
import type { OriginLedger } from '../origin-ledger.js';
import type { CursorJournal, CursorState } from './cursor-journal.js';
import { HouseKeeping } from './house-keeping.js';
import type { LaneBook } from './lane-book.js';
import { PutLog } from './put-log.js';
import { StoredBatches } from './stored-batches.js';

const commitRecordBytesMax = 4_096;

export interface OpenChannelParts {
  readonly context: ComponentContext<FileChannelConfig>;
  readonly id: string;
  readonly capacity: Capacity;
  readonly ledger: OriginLedger;
  readonly lanes: LaneBook;
  readonly tallies: Tallies;
  /** Delivered, or without an event. */
  readonly done: IntervalSet;
  /** Numbers of the active segment that hold no event. */
  readonly voids: readonly NumberRange[];
  /** Gives the channel a new identity: kept for the next start. */
  readonly renewId: () => Promise<void>;
}

export class OpenChannel {
  readonly #parts: OpenChannelParts;
  readonly #log: Log;
  readonly #journal: CursorJournal;
  readonly #stored: StoredBatches;
  readonly #queue: LeaseQueue;
  readonly #puts: PutLog;
  readonly #houseKeeping: HouseKeeping;
  readonly #recoveredEnd: number;
  #leasedEnd = 0;
  #openLeases = 0;
  /** The channel stops, and everything that was put is durable. */
  #isStored = false;
  #renewing: Promise<void> | undefined;

  constructor(parts: OpenChannelParts, log: Log, journal: CursorJournal) {
    const { id: channelId, context, ledger, lanes, done } = parts;
    const { clock, logger, config } = context;
    this.#parts = parts;
    this.#log = log;
    this.#journal = journal;
    this.#recoveredEnd = log.durableEnd;
    const stored = (this.#stored = new StoredBatches(log));
    this.#queue = new LeaseQueue(stored, clock, done, log.durableEnd, (from, to) =>
      this.#countLost(from, to),
    );
    const onDurable = (empty: readonly NumberRange[], durableEnd: number): void => {
      for (const { from, to } of empty) this.#queue.done.add(from, to);
      this.#queue.publish(durableEnd);
      this.#houseKeeping.scheduleSoon();
    };
    this.#puts = new PutLog({
      channelId,
      clock,
      log,
      ledger,
      lanes,
      stored,
      voids: parts.voids,
      delivered: () => journal.delivered,
      onDurable,
    });
    this.#houseKeeping = new HouseKeeping({
      clock,
      logger,
      log,
      puts: this.#puts,
      journal,
      cursorSyncIntervalMs: config.checkpointInterval,
      lowMark: () => this.lowMark,
    });
    parts.tallies.onChange = () => this.#houseKeeping.scheduleSoon();
  }

  get lowMark(): number {
    return this.#queue.done.lowMark;
  }

  get endSequence(): number {
    return this.#queue.end;
  }

  get positions(): ReadonlyMap<string, OriginPosition> {
    return this.#parts.ledger.positions;
  }

  get tallies(): Tallies {
    return this.#parts.tallies;
  }

  get audit(): OriginAudit[] {
    return this.#parts.ledger.audit;
  }

  openingBatch(roll: RollInfo): Buffer {
    return this.#puts.openingBatch(roll);
  }

  async put(batch: EventBatch, reservation: HeldRoom): Promise<void> {
    await this.#puts.put(batch);
    reservation.use();
  }

  async take(
    lane: number,
    limit: TakeLimit,
    waitMs: number,
    signal?: AbortSignal,
  ): Promise<Lease | undefined> {
    const { lanes, context } = this.#parts;
    const deadlineMs = context.clock.monotonicMs() + waitMs;
    lanes.settle(lane);
    for (let until = lanes.waitsUntilMs(); until !== undefined; until = lanes.waitsUntilMs())
      if (
        !(await this.#queue.change(Math.min(until, deadlineMs), signal)) ||
        signal?.aborted === true
      )
        return undefined;
    const leftMs = Math.max(0, deadlineMs - context.clock.monotonicMs());
    const leased = await this.#queue.take(limit, leftMs, signal);
    if (leased === undefined) return undefined;
    this.#leasedEnd = Math.max(this.#leasedEnd, leased.ranges.at(-1)!.to);
    if (lanes.noteLease(lane) && lanes.size > 1) await this.#saveBeforeLease(leased.ranges);
    crashPoint('channel.leased');
    return this.#leaseOf(lane, leased);
  }

  async lane(sinkName: string): Promise<LaneState> {
    const { state, isNew } = this.#parts.lanes.open(sinkName);
    // The number is part of names at destinations (transactional ids): it must not be given twice.
    // The record says what the sink may cut or rename: after a failed save it is here, not on the disk.
    if (isNew || state.commitRecord !== undefined) await this.#journal.save(true);
    return state;
  }

  recover(lane: number, known: IntervalSet): void {
    const { capacity, lanes } = this.#parts;
    const handedOut = Math.max(this.#recoveredEnd, this.#leasedEnd);
    if (known.end > handedOut) throw this.#logWentBack(known.end, handedOut);
    capacity.free(this.#queue.learn(known, handedOut), 0);
    lanes.settle(lane);
    this.#queue.wake();
    this.#houseKeeping.scheduleSoon();
  }

  cursor(): CursorState {
    const { done } = this.#queue;
    const isCleanStop = this.#isStored && this.#openLeases === 0;
    return {
      channelId: this.#parts.id,
      lowMark: done.lowMark,
      ranges: done.ranges,
      durableEnd: this.#log.durableEnd,
      lanes: this.#parts.lanes.cursors(isCleanStop),
      tallies: this.#parts.tallies.snapshot(),
      clean: isCleanStop,
    };
  }

  /** Resolves when the cursor as it is now is durable. */
  saveCursor(): Promise<void> {
    return this.#journal.save(true);
  }

  async close(): Promise<void> {
    const { logger } = this.#parts.context;
    this.#queue.close();
    await this.#houseKeeping.stop();
    await this.#renewing;
    try {
      await this.#log.close();
      this.#isStored = !this.#puts.isBroken;
    } catch (error) {
      logger.error(
        { error: messageOf(error) },
        `The last puts were not stored: ${messageOf(error)}`,
      );
    }
    await this.#houseKeeping.saveCursor(true);
    await this.#journal.close();
  }

  #leaseOf(lane: number, { batch, ranges }: LeasedEvents): Lease {
    let isOpen = true;
    this.#openLeases++;
    const close = (): boolean => {
      const wasOpen = isOpen;
      if (wasOpen) this.#openLeases--;
      isOpen = false;
      return wasOpen;
    };
    return {
      batch,
      ranges,
      commit: async (record) => {
        if (close()) await this.#commit(lane, batch, ranges, record);
      },
      rollback: () => {
        if (close()) this.#queue.giveBack(ranges);
      },
    };
  }

  async #commit(
    lane: number,
    batch: EventBatch,
    ranges: readonly NumberRange[],
    record: CommitRecord | undefined,
  ): Promise<void> {
    if (record !== undefined) {
      checkCommitRecord(record);
      this.#parts.lanes.noteCommit(lane, record);
    }
    const events = this.#queue.complete(ranges);
    this.#parts.capacity.free(events, batch.bodyBytes);
    this.#stored.dropBelow(this.lowMark);
    if (record !== undefined) await this.#journal.save(true);
    this.#houseKeeping.scheduleSoon();
  }

  /** Nothing is handed out before the journal says that this lane may have delivered something. */
  async #saveBeforeLease(ranges: readonly NumberRange[]): Promise<void> {
    try {
      await this.#journal.save(true);
    } catch (error) {
      this.#queue.giveBack(ranges);
      throw new ChannelError(`the cursor cannot be saved: ${messageOf(error)}`, { cause: error });
    }
  }

  /** Exactly once, rule 13: the destination has numbers that this log never handed out. */
  #logWentBack(knownEnd: number, handedOut: number): ChannelError {
    const { context, id, renewId } = this.#parts;
    const { counters, logger, name } = context;
    counters.add('LogWentBackCount');
    this.#renewing ??= renewId().catch((error: unknown) =>
      logger.error(
        { error: messageOf(error) },
        `The channel's id cannot be renewed: ${messageOf(error)}`,
      ),
    );
    return new ChannelError(
      `channel ${name}: the destination has events up to ${knownEnd} of channel ${id}, which has handed out none beyond ${handedOut}: ` +
        'the log was restored from a copy, or the disk lost what it had synced; the channel takes a new id at its next start: restart the agent',
    );
  }

  /** Damage that was found while reading: the log has reported where. */
  #countLost(from: number, to: number): void {
    const { context, capacity } = this.#parts;
    context.counters.add('EventsLostCount', to - from);
    this.#parts.tallies.add('lost', to - from);
    context.logger.error(
      { from, to },
      `Events ${from} to ${to - 1} cannot be read any more and are lost`,
    );
    capacity.free(to - from, 0);
  }
}

function checkCommitRecord(record: CommitRecord): void {
  const bytes = Buffer.byteLength(JSON.stringify(record));
  if (bytes > commitRecordBytesMax)
    throw new ChannelError(
      `a commit record has ${bytes} bytes of JSON, at most ${commitRecordBytesMax} are kept`,
    );
}
