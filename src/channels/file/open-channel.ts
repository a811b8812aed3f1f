/*
 * Hot path. A file channel that is open: log, cursor and queue together.
 *
 *   put      encode ▸ append ▸ one fdatasync for all who wait ▸ positions, then visible to takers
 *   take     lowest free numbers, never beyond the durable end
 *   commit   done in memory; the cursor follows (at once and synced with a commit record)
 *
 * What survives a crash: every put that was acknowledged, with its positions; of the puts in flight
 * whole ones or nothing. Of the commits those up to the last saved cursor; see cursor-journal.ts.
 */
import type { EventBatch } from '../../core/batch.js';
import type { Timer } from '../../core/clock.js';
import type {
  CommitRecord,
  ComponentContext,
  LaneState,
  Lease,
  OriginAudit,
  OriginPosition,
  TakeLimit,
} from '../../core/contracts.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import { hourOf, type OriginRange } from '../../core/provenance.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { Log, RollInfo } from '../../storage/log.js';
import type { Capacity, HeldRoom } from '../capacity.js';
import { LeaseQueue } from '../lease-queue.js';
import type { OriginLedger } from '../origin-ledger.js';
import { encodeEvents, encodeOpening, encodePositions } from './channel-batch.js';
import type { CursorJournal, CursorState } from './cursor-journal.js';
import type { LaneBook } from './lane-book.js';
import { StoredBatches } from './stored-batches.js';

const cursorDelayMs = 200;
const commitRecordBytesMax = 4_096;
/** An active segment with nothing left to deliver is closed from this size on, so that it can go. */
const emptySegmentBytes = 16 << 20;

/** Appended, not known to be durable yet. */
interface PendingAppend {
  readonly endOffset: number;
  readonly provenance: readonly OriginRange[];
  readonly putTimeMs: number;
  /** Numbers that hold no event. */
  readonly empty: NumberRange | undefined;
}

export interface OpenChannelParts {
  readonly context: ComponentContext<FileChannelConfig>;
  readonly id: string;
  readonly capacity: Capacity;
  readonly ledger: OriginLedger;
  readonly lanes: LaneBook;
  /** Delivered, or without an event. */
  readonly done: IntervalSet;
  /** Gives the channel a new identity: kept for the next start. */
  readonly renewId: () => Promise<void>;
}

export class OpenChannel {
  readonly #parts: OpenChannelParts;
  readonly #log: Log;
  readonly #journal: CursorJournal;
  readonly #stored: StoredBatches;
  readonly #queue: LeaseQueue;
  readonly #recoveredEnd: number;
  #pending: PendingAppend[] = [];
  #leasedEnd = 0;
  #openLeases = 0;
  #isBroken = false;
  #isStopping = false;
  #cursorTimer: Timer | undefined;
  #cursorSyncedMs: number;
  #deleting: Promise<void> | undefined;
  #renewing: Promise<void> | undefined;

  constructor(parts: OpenChannelParts, log: Log, journal: CursorJournal) {
    this.#parts = parts;
    this.#log = log;
    this.#journal = journal;
    this.#stored = new StoredBatches(log);
    this.#recoveredEnd = log.durableEnd;
    const { clock } = parts.context;
    this.#queue = new LeaseQueue(this.#stored, clock, parts.done, log.durableEnd, (from, to) =>
      this.#countLost(from, to),
    );
    this.#cursorSyncedMs = clock.monotonicMs();
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

  get audit(): OriginAudit[] {
    return this.#parts.ledger.audit;
  }

  /** The opening batch of a new segment: everything that is stored when it begins. */
  openingBatch({ baseOffset, durableEnd, previousEnd }: RollInfo): Buffer {
    const { id, context, ledger, lanes } = this.#parts;
    const putTimeMs = context.clock.nowMs();
    // After a failed write the log ends below what was appended: the rest was never stored.
    this.#pending = this.#pending.filter(({ endOffset }) => endOffset <= previousEnd);
    if (previousEnd < baseOffset) this.#stored.dropFrom(previousEnd);
    const known = ledger.clone();
    for (const { provenance, putTimeMs: at } of this.#pending) known.apply(provenance, hourOf(at));
    const empty = { from: previousEnd, to: baseOffset + 1 };
    this.#pending.push({ endOffset: baseOffset + 1, provenance: [], putTimeMs, empty });
    const snapshot = known.snapshot(hourOf(putTimeMs));
    return encodeOpening(
      { format: 1, channelId: id, previousEnd, ledger: snapshot, lanes: lanes.names },
      durableEnd,
      putTimeMs,
    );
  }

  async put(batch: EventBatch, reservation: HeldRoom): Promise<void> {
    if (this.#isBroken) await this.#recoverLog();
    this.#append(batch);
    try {
      await this.#log.sync();
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
    reservation.use();
    this.#publish();
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
      if (signal?.aborted === true || !(await this.#queue.change(Math.min(until, deadlineMs), signal)))
        return undefined;
    const leftMs = Math.max(0, deadlineMs - context.clock.monotonicMs());
    const leased = await this.#queue.take(limit, leftMs, signal);
    if (leased === undefined) return undefined;
    const { batch, ranges } = leased;
    this.#leasedEnd = Math.max(this.#leasedEnd, ranges.at(-1)!.to);
    this.#openLeases++;
    if (lanes.noteLease(lane) && lanes.size > 1) await this.#saveBeforeLease(ranges);
    let isOpen = true;
    const close = (): boolean => {
      const wasOpen = isOpen;
      if (isOpen) this.#openLeases--;
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

  async lane(sinkName: string): Promise<LaneState> {
    const { state, isNew } = this.#parts.lanes.open(sinkName);
    // The number is part of names at destinations (transactional ids): it must not be given twice.
    if (isNew) await this.#journal.save(true);
    return state;
  }

  recover(lane: number, known: IntervalSet): void {
    const handedOut = Math.max(this.#recoveredEnd, this.#leasedEnd);
    if (known.end > handedOut) throw this.#logWentBack(known.end, handedOut);
    const events = this.#queue.learn(known, handedOut);
    this.#parts.capacity.free(events, 0);
    this.#parts.lanes.settle(lane);
    this.#queue.wake();
    this.#saveSoon();
  }

  cursor(): CursorState {
    const { done } = this.#queue;
    const isCleanStop = this.#isStopping && this.#openLeases === 0;
    return {
      channelId: this.#parts.id,
      lowMark: done.lowMark,
      ranges: done.ranges,
      durableEnd: this.#log.durableEnd,
      lanes: this.#parts.lanes.cursors(isCleanStop),
      clean: isCleanStop,
    };
  }

  /** Resolves when the cursor as it is now is durable. */
  saveCursor(): Promise<void> {
    return this.#journal.save(true);
  }

  async close(): Promise<void> {
    this.#isStopping = true;
    this.#cursorTimer?.cancel();
    this.#queue.close();
    await this.#deleting;
    await this.#renewing;
    try {
      await this.#log.close();
    } finally {
      await this.#journal.save(true);
      await this.#journal.close();
    }
  }

  #append(batch: EventBatch): void {
    const { durableEnd } = this.#log;
    const putTimeMs = this.#parts.context.clock.nowMs();
    const { provenance } = batch;
    const encoded =
      batch.size === 0
        ? encodePositions({ durableEnd, putTimeMs, provenance })
        : encodeEvents(batch, durableEnd, putTimeMs);
    const { baseOffset: from, endOffset } = this.#log.append(encoded);
    const empty = batch.size === 0 ? { from, to: endOffset } : undefined;
    this.#pending.push({ endOffset, provenance, putTimeMs, empty });
    if (batch.size > 0) this.#stored.keep(from, batch);
  }

  /** Takes over what has become durable, in the order of the log. */
  #publish(): void {
    const { durableEnd } = this.#log;
    let count = 0;
    for (const { endOffset, provenance, putTimeMs, empty } of this.#pending) {
      if (endOffset > durableEnd) break;
      this.#parts.ledger.apply(provenance, hourOf(putTimeMs));
      if (empty !== undefined) this.#queue.done.add(empty.from, empty.to);
      count++;
    }
    this.#pending.splice(0, count);
    this.#queue.publish(durableEnd);
  }

  async #recoverLog(): Promise<void> {
    await this.#log.reopen();
    this.#isBroken = false;
    this.#publish();
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
    if (record === undefined) this.#saveSoon();
    else await this.#journal.save(true);
  }

  /** Nothing is handed out before the journal says that this lane may have delivered something. */
  async #saveBeforeLease(ranges: readonly NumberRange[]): Promise<void> {
    try {
      await this.#journal.save(true);
    } catch (error) {
      this.#openLeases--;
      this.#queue.giveBack(ranges);
      throw new ChannelError(`the cursor cannot be saved: ${messageOf(error)}`, { cause: error });
    }
  }

  #saveSoon(): void {
    if (this.#isStopping) return;
    this.#cursorTimer ??= this.#parts.context.clock.schedule(cursorDelayMs, () => {
      this.#cursorTimer = undefined;
      void this.#saveNow();
      this.#deleting ??= this.#deleteDelivered().finally(() => (this.#deleting = undefined));
    });
  }

  async #saveNow(): Promise<void> {
    const { clock, config, logger } = this.#parts.context;
    const nowMs = clock.monotonicMs();
    const sync = nowMs - this.#cursorSyncedMs >= config.checkpointInterval;
    if (sync) this.#cursorSyncedMs = nowMs;
    try {
      await this.#journal.save(sync);
    } catch (error) {
      logger.warn({ error: messageOf(error) }, `The cursor cannot be saved: ${messageOf(error)}`);
    }
  }

  /** Segments behind the low mark go; the log keeps each until a later opening batch is durable. */
  async #deleteDelivered(): Promise<void> {
    try {
      const isEmpty = this.lowMark >= this.#log.endOffset;
      const active = this.#log.segments.at(-1);
      if (isEmpty && !this.#isBroken && active !== undefined && active.sizeBytes > emptySegmentBytes) {
        await this.#log.roll();
        this.#publish();
      }
      await this.#log.deleteBefore(this.lowMark);
    } catch (error) {
      const message = `Delivered segments cannot be removed: ${messageOf(error)}`;
      this.#parts.context.logger.warn({ error: messageOf(error) }, message);
    }
  }

  /** Exactly once, rule 13: the destination has numbers that this log never handed out. */
  #logWentBack(knownEnd: number, handedOut: number): ChannelError {
    const { context, id, renewId } = this.#parts;
    const message =
      `the destination has events up to ${knownEnd} of channel ${id}, which has handed out none beyond ${handedOut}: ` +
      `the log was restored from a copy, or the disk lost what it had synced; the channel takes a new id at its next start: restart the agent`;
    context.counters.add('LogWentBackCount');
    this.#renewing ??= renewId().catch((error: unknown) =>
      context.logger.error({ error: messageOf(error) }, `The channel's id cannot be renewed: ${messageOf(error)}`),
    );
    return new ChannelError(`channel ${context.name}: ${message}`);
  }

  /** Damage that was found while reading: recovery has reported where. */
  #countLost(from: number, to: number): void {
    const { context, capacity } = this.#parts;
    context.counters.add('EventsLostCount', to - from);
    context.logger.error({ from, to }, `Events ${from} to ${to - 1} cannot be read any more and are lost`);
    capacity.free(to - from, 0);
  }
}

function checkCommitRecord(record: CommitRecord): void {
  const bytes = Buffer.byteLength(JSON.stringify(record));
  if (bytes > commitRecordBytesMax)
    throw new ChannelError(`a commit record has ${bytes} bytes of JSON, at most ${commitRecordBytesMax} are kept`);
}
