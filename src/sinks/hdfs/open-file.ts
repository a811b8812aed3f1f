/*
 * Hot path. One file of a bucket, from its first event to its last byte. Pieces queue up; whenever
 * there is a slot (`hdfs.threadsPoolSize`) all that wait are written as one group, for a call costs
 * 20 to 450 ms whatever its size.
 *
 *             ┌───────────────────────────────┐
 *             ▼                               │ more has queued up
 *   add ──▶ queued ──a slot──▶ writing ───────┤
 *             ▲                               ▼
 *             └───────────── add ─────────── idle
 *
 *   seal (full, old, idle, too many open, stop)   what is queued is written ──▶ closing ──▶ closed
 *   a call fails, or `abandon`                    the writer gives the file up ──▶ failed: whatever
 *                                                 has not arrived is rejected
 *
 * One call at a time. Pieces arrive when they are written, or, where the writer holds them, when the
 * file is closed. A file that is closed or failed takes nothing any more.
 */
import type { DeliveryError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import type { CallSlots } from './call-slots.js';
import { deliveryErrorOf } from './delivery-failure.js';
import type { OpenDelivery, Piece } from './open-delivery.js';

/** A bit more than one block's packets; memory for all files together is limited by the sink. */
const groupBytesMax = 8 * 1024 * 1024;

/** Puts pieces into one file. One call at a time, `interrupt` excepted. */
export interface FileWriter {
  /** The in-use path, as soon as there may be such a file. */
  readonly path: string | undefined;
  /** What is written arrives only when the file is closed. */
  readonly holds: boolean;
  /** `isLast`: `close` follows. */
  write(group: readonly Piece[], isLast: boolean): Promise<void>;
  close(): Promise<void>;
  /** Makes what is under way fail soon, if it can. */
  interrupt(): void;
  /** After a failure: sees to what is left of the file. When it rejects, the next start does. */
  giveUp(error: DeliveryError): Promise<void>;
}

export interface OpenFileEvents {
  /** So many bodies are not held in memory any more. */
  written(bodyBytes: number): void;
  /** All that came is written. */
  idle(): void;
  closed(): void;
  failed(error: DeliveryError): void;
}

export class OpenFile {
  readonly #writer: FileWriter;
  readonly #slots: CallSlots;
  readonly #events: OpenFileEvents;
  #queue: Piece[] = [];
  /** Of pieces that are written and have not arrived. */
  #written: OpenDelivery[] = [];
  #isSealed = false;
  #isWorking = false;
  #failure: DeliveryError | undefined;
  readonly #ended = new Deferred();

  constructor(writer: FileWriter, slots: CallSlots, events: OpenFileEvents) {
    this.#writer = writer;
    this.#slots = slots;
    this.#events = events;
  }

  get path(): string | undefined {
    return this.#writer.path;
  }

  /** Resolves when the file is closed or failed. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** The first delivery of which it has something that has not arrived. */
  get oldest(): OpenDelivery | undefined {
    return this.#written[0] ?? this.#queue[0]?.delivery;
  }

  /** Not after `seal` or `abandon`. */
  add(piece: Piece): void {
    piece.delivery.begin();
    this.#queue.push(piece);
    this.#work();
  }

  /** Nothing more comes: it is closed when all is written. */
  seal(): void {
    this.#isSealed = true;
    this.#work();
  }

  abandon(error: DeliveryError): void {
    this.#failure ??= error;
    this.#writer.interrupt();
    this.#work();
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    void this.#slots.run(() => this.#step());
  }

  /** One group; the others get the slot before the next one. Never rejects. */
  async #step(): Promise<void> {
    await endOfTurn(); // a backlog comes in many deliveries at once: they share the first call, too
    try {
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#queue.length > 0) await this.#writeGroup();
      if (this.#isSealed && this.#queue.length === 0) {
        await this.#writer.close();
        this.#arrived();
        this.#events.closed();
        this.#ended.resolve();
        return; // still `working`: nothing more is done
      }
    } catch (error) {
      await this.#fail(error);
      return;
    }
    this.#isWorking = false;
    if (this.#queue.length > 0 || this.#isSealed || this.#failure !== undefined) this.#work();
    else this.#events.idle();
  }

  async #writeGroup(): Promise<void> {
    const group = this.#takeGroup();
    const isLast = this.#isSealed && this.#queue.length === 0;
    for (const { delivery } of group) this.#written.push(delivery);
    try {
      await this.#writer.write(group, isLast);
    } finally {
      this.#events.written(bytesOf(group));
    }
    if (!this.#writer.holds) this.#arrived();
  }

  #takeGroup(): Piece[] {
    let bytes = 0;
    let count = 0;
    for (const { bodyBytes } of this.#queue) {
      bytes += bodyBytes;
      if (count > 0 && bytes > groupBytesMax) break;
      count++;
    }
    return this.#queue.splice(0, count);
  }

  #arrived(): void {
    for (const delivery of this.#written) delivery.arrived();
    this.#written = [];
  }

  async #fail(cause: unknown): Promise<void> {
    const error = deliveryErrorOf(cause);
    this.#failure = error;
    await this.#writer.giveUp(error).catch(() => {});
    this.#events.failed(error);
    this.#events.written(bytesOf(this.#queue));
    for (const delivery of this.#written) delivery.failed(error);
    for (const { delivery } of this.#queue) delivery.failed(error);
    this.#written = [];
    this.#queue = [];
    this.#ended.resolve();
  }
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function bytesOf(pieces: readonly Piece[]): number {
  let bytes = 0;
  for (const piece of pieces) bytes += piece.bodyBytes;
  return bytes;
}
