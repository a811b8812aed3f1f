/**
 * Where events go that cannot be processed, with their reason and their original bytes: a log of
 * its own in `<dataDir>/dead-letters`, so that they survive like everything else and can be
 * replayed. One process has it open at a time; tools read it with `readDeadLetters`.
 */
import type { Clock } from '../core/clock.js';
import type { DeadLetter, DeadLetterPort } from '../core/contracts.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus } from '../core/status.js';
import { batchPositions, readBatchHeader } from '../protocol/kafka/record-batch.js';
import { ensureDirectory } from './atomic-file.js';
import {
  decodeDeadLetters,
  encodeDeadLetters,
  type StoredDeadLetter,
} from './dead-letter-record.js';
import { lockDirectory, type DirectoryLock } from './directory-lock.js';
import { inspectLog } from './inspect.js';
import type { Log } from './log.js';
import { openLog } from './open-log.js';

export interface DeadLetterQueueOptions {
  readonly fileSystem: FileSystem;
  readonly directory: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Beyond it the oldest letters go, a segment at a time, and that is reported. Default 1 GiB. */
  readonly sizeBytesMax?: number;
}

const sizeBytesMaxDefault = 1 << 30;
const segmentsPerQueue = 16;
const keptRecently = 50;
const shownBodyCharacters = 500;

/**
 * Opens the queue, its directory made if missing. Rejects with StartError when another process has
 * it.
 */
export async function openDeadLetterQueue(
  options: DeadLetterQueueOptions,
): Promise<DeadLetterQueue> {
  const { fileSystem, directory, logger } = options;
  await ensureDirectory(fileSystem, directory);
  const lock = await lockDirectory(fileSystem, directory);
  try {
    const sizeBytesMax = options.sizeBytesMax ?? sizeBytesMaxDefault;
    let count = 0;
    const { log } = await openLog({
      fileSystem,
      logger,
      directories: [directory],
      segmentBytes: Math.ceil(sizeBytesMax / segmentsPerQueue),
      indexIntervalBytes: 4_096,
      isDense: true,
      tailCacheBytes: 0,
      onRecoveredBatch: (batch) => (count += readBatchHeader(batch, 0).recordCount),
    });
    const queue = new DeadLetterQueue({ ...options, sizeBytesMax }, log, lock, count);
    await queue.loadRecent();
    return queue;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

export class DeadLetterQueue {
  readonly #options: Required<DeadLetterQueueOptions>;
  readonly #log: Log;
  readonly #lock: DirectoryLock;
  #recent: StoredDeadLetter[] = [];
  #count: number;
  #isBroken = false;

  constructor(
    options: Required<DeadLetterQueueOptions>,
    log: Log,
    lock: DirectoryLock,
    count: number,
  ) {
    this.#options = options;
    this.#log = log;
    this.#lock = lock;
    this.#count = count;
  }

  /** Letters that are kept. */
  get count(): number {
    return this.#count;
  }

  /** The newest letters, newest first; at most 50. */
  recent(limit: number): readonly StoredDeadLetter[] {
    return this.#recent.slice(-limit).toReversed();
  }

  /** The queue as one component sees it. `location` is `file:line` of the component. */
  portOf(component: string, location: string): DeadLetterPort {
    return { put: (letters) => this.#put(letters, component, location) };
  }

  status(): DeadLetterStatus {
    return {
      count: this.count,
      recent: this.recent(keptRecently).map(({ timeMs, component, reason, body }) => ({
        timeMs,
        component,
        reason,
        body: body.toString('utf8', 0, shownBodyCharacters),
      })),
    };
  }

  /** Reads the newest letters back after a restart. */
  async loadRecent(): Promise<void> {
    const first = Math.max(this.#log.startOffset, this.#log.durableEnd - keptRecently);
    for (let offset = first; offset < this.#log.durableEnd;) {
      const bytes = await this.#log.read(offset, 1 << 20);
      const letters = batchPositions(bytes).flatMap((position) =>
        decodeDeadLetters(bytes, position),
      );
      if (letters.length === 0) return;
      this.#remember(letters);
      offset = letters.at(-1)!.sequence + 1;
    }
  }

  async close(): Promise<void> {
    try {
      await this.#log.close();
    } finally {
      await this.#lock.release();
    }
  }

  async #put(letters: readonly DeadLetter[], component: string, location: string): Promise<void> {
    if (letters.length === 0) return;
    if (this.#isBroken) await this.#log.reopen();
    this.#isBroken = false;
    const batch = encodeDeadLetters(letters, component, location, this.#options.clock.nowMs());
    this.#log.append(batch);
    try {
      await this.#log.sync();
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
    this.#count += letters.length;
    this.#remember(decodeDeadLetters(batch, 0));
    if (this.#log.sizeBytes > this.#options.sizeBytesMax) await this.#dropOldest();
  }

  #remember(letters: readonly StoredDeadLetter[]): void {
    this.#recent = [...this.#recent, ...letters.slice(-keptRecently)].slice(-keptRecently);
  }

  async #dropOldest(): Promise<void> {
    const second = this.#log.segments[1];
    if (second === undefined) return;
    const lost = second.baseOffset - this.#log.startOffset;
    await this.#log.deleteBefore(second.baseOffset);
    this.#count -= lost;
    this.#options.logger.warn(
      { lost, directory: this.#options.directory },
      `The dead-letter queue is larger than ${this.#options.sizeBytesMax} bytes: its oldest ${lost} letters were removed`,
    );
  }
}

/** All letters of a queue, oldest first; also while its owner runs. */
export async function* readDeadLetters(
  fileSystem: FileSystem,
  directory: string,
): AsyncGenerator<StoredDeadLetter> {
  for await (const { bytes } of inspectLog(fileSystem, [directory]))
    if (bytes !== undefined) yield* decodeDeadLetters(Buffer.from(bytes), 0);
}
