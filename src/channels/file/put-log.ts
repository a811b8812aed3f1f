/*
 * Hot path. The put side of a file channel: encode ▸ append ▸ one fdatasync for all who wait ▸
 * publish.
 *
 * A put is pending from its append until the log's durable end has passed it; only then its
 * positions count and its events can be taken. After a failed write everything pending is refused,
 * and the next put first makes the log go on beyond it.
 */
import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import { crashPoint } from '../../core/crash-point.js';
import type { NumberRange } from '../../core/interval-set.js';
import { hourOf, type OriginRange } from '../../core/provenance.js';
import type { Log, RollInfo } from '../../storage/log.js';
import { BufferPool } from '../../util/buffer-pool.js';
import type { OriginLedger } from '../origin-ledger.js';
import { encodeEvents, encodeOpening, encodePositions } from './channel-batch.js';
import type { LaneBook } from './lane-book.js';
import type { StoredBatches } from './stored-batches.js';

/** Encoded batches that are written, kept for the next ones. */
const pooledBytes = 8 << 20;

interface PendingPut {
  readonly endOffset: number;
  readonly provenance: readonly OriginRange[];
  readonly putTimeMs: number;
  /** Numbers that hold no event. */
  readonly empty: NumberRange | undefined;
}

export interface PutLogParts {
  readonly channelId: () => string;
  readonly clock: Clock;
  readonly log: Log;
  readonly ledger: OriginLedger;
  readonly lanes: LaneBook;
  readonly stored: StoredBatches;
  /** Numbers of the active segment that hold no event. */
  readonly voids: readonly NumberRange[];
  /** Everything below was delivered, and the cursor that says so is synced. */
  readonly delivered: () => number;
  /** Called when more has become durable: numbers without an event, and the new end. */
  readonly onDurable: (empty: readonly NumberRange[], durableEnd: number) => void;
}

export class PutLog {
  readonly #parts: PutLogParts;
  /** Of the active segment. */
  #voids: NumberRange[];
  #pending: PendingPut[] = [];
  #isBroken = false;
  /** Puts that wait for the log to go on, and what they wait for. */
  #returning = 0;
  #reopened: Promise<void> | undefined;
  readonly #memory = new BufferPool(pooledBytes);
  readonly #allocate = (bytes: number): Buffer => this.#memory.take(bytes);

  constructor(parts: PutLogParts) {
    this.#parts = parts;
    this.#voids = [...parts.voids];
  }

  /** A write failed; the next put tries to go on. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /**
   * Resolves with the batch's numbers when it and its positions are durable; appended in the order
   * of the calls.
   */
  async put(batch: EventBatch): Promise<NumberRange> {
    const { log } = this.#parts;
    if (this.#isBroken || this.#returning > 0) {
      // Nothing may be awaited between this and the append: the next put would overtake.
      this.#returning++;
      try {
        await (this.#reopened ??= log.reopen());
      } finally {
        if (--this.#returning === 0) this.#reopened = undefined;
      }
      this.#isBroken = false;
      this.publish();
    }
    let numbers: NumberRange;
    try {
      numbers = this.#append(batch);
      await log.sync();
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
    crashPoint('channel.synced');
    this.publish();
    return numbers;
  }

  /** Begins a new segment. */
  async roll(): Promise<void> {
    await this.#parts.log.roll();
    this.publish();
  }

  /** Takes over what has become durable, in the order of the log. */
  publish(): void {
    const { log, ledger, onDurable } = this.#parts;
    const { durableEnd } = log;
    const durable = this.#pending.findIndex(({ endOffset }) => endOffset > durableEnd);
    const settled = this.#pending.splice(0, durable < 0 ? this.#pending.length : durable);
    for (const { provenance, putTimeMs } of settled) ledger.apply(provenance, hourOf(putTimeMs));
    onDurable(
      settled.flatMap(({ empty }) => empty ?? []),
      durableEnd,
    );
  }

  /** The opening batch of a new segment: everything that is stored when it begins. */
  openingBatch({ baseOffset, durableEnd, previousEnd }: RollInfo): Buffer {
    const { channelId, clock, ledger, lanes, stored, delivered } = this.#parts;
    const putTimeMs = clock.nowMs();
    const facts = { durableEnd, delivered: delivered(), putTimeMs };
    // After a failed write the log ends below what was appended: the rest was never stored.
    this.#pending = this.#pending.filter(({ endOffset }) => endOffset <= previousEnd);
    if (previousEnd < baseOffset) stored.dropFrom(previousEnd);
    const known = ledger.clone();
    for (const put of this.#pending) known.apply(put.provenance, hourOf(put.putTimeMs));
    const empty = { from: previousEnd, to: baseOffset + 1 };
    this.#pending.push({ endOffset: baseOffset + 1, provenance: [], putTimeMs, empty });
    const snapshot = known.snapshot(hourOf(putTimeMs));
    const voids = this.#voids
      .map(({ from, to }) => ({ from, to: Math.min(to, previousEnd) }))
      .filter(({ from, to }) => from < to && to > facts.delivered);
    this.#voids = [empty];
    return encodeOpening(
      {
        format: 1,
        channelId: channelId(),
        previousEnd,
        voids,
        ledger: snapshot,
        lanes: lanes.names,
      },
      facts,
    );
  }

  #append(batch: EventBatch): NumberRange {
    const { log, clock, stored, delivered } = this.#parts;
    const { provenance, size } = batch;
    const putTimeMs = clock.nowMs();
    const facts = { durableEnd: log.durableEnd, delivered: delivered(), putTimeMs };
    const encoded =
      size === 0
        ? encodePositions({ ...facts, provenance })
        : encodeEvents(batch, facts, this.#allocate);
    const { baseOffset: from, endOffset, written } = log.append(encoded);
    if (size > 0) void written.then(() => this.#memory.give(encoded), ignored);
    const empty = size === 0 ? { from, to: endOffset } : undefined;
    if (empty !== undefined) this.#noteVoid(empty);
    this.#pending.push({ endOffset, provenance, putTimeMs, empty });
    if (size > 0) stored.keep(from, batch);
    return { from, to: endOffset };
  }

  /** A flow whose events are all dropped makes one long range. */
  #noteVoid({ from, to }: NumberRange): void {
    const last = this.#voids.at(-1);
    if (last?.to === from) this.#voids[this.#voids.length - 1] = { from: last.from, to };
    else this.#voids.push({ from, to });
  }
}

/** Whoever waits for the sync is told. */
function ignored(): void {}
