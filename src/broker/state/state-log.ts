/*
 * A small durable map: what the broker must know again after a restart (topics, offsets,
 * transactions). One log of record batches; key = identity, value = JSON, null value = removed.
 *
 *   write:   append one batch (atomic) ─▶ fdatasync ─▶ apply to memory ─▶ resolve
 *   open:    every batch in order ─▶ apply
 *   compact: roll ─▶ write all live entries ─▶ fdatasync ─▶ delete the older segments
 *
 * - Memory changes only through `apply`, and only by what is durable, so replay and life are one path.
 * - The last value of a key counts. A crash in the middle of a compaction leaves old entries, and
 *   perhaps a part of the same ones again: both replay to the same map.
 * - After a failed write the log is opened again before the next one, once nothing of the old one is
 *   in flight any more. Memory takes over at once what is found then: it never goes back in between.
 */
import { ChannelError, messageOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import {
  decodeRecords,
  encodeRecordBatch,
  nullStart,
  type ByteSlab,
} from '../../protocol/kafka/record-batch.js';
import { ensureDirectory, exists } from '../../storage/atomic-file.js';
import { inspectLog } from '../../storage/inspect.js';
import type { Log } from '../../storage/log.js';
import { damageText } from '../../storage/damage-text.js';
import { openLog } from '../../storage/open-log.js';
import type { Clock } from '../../core/clock.js';

/** Undefined removes the key. */
export type Change<Value> = readonly [key: string, value: Value | undefined];

export interface StateLogOptions<Value> {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly directory: string;
  /** Takes a change over into memory. */
  readonly apply: (key: string, value: Value | undefined) => void;
  /** What memory holds now. */
  readonly entries: () => Iterable<readonly [string, Value]>;
  /** Dead entries worth a compaction. */
  readonly compactionBytes?: number;
}

const segmentBytes = 16 * 1024 * 1024;
const compactionBytesDefault = 8 * 1024 * 1024;
const entriesPerBatch = 1_000;

/** The map that a directory holds: read without a lock, while its owner runs or after. */
export async function readStateLog<Value>(
  fileSystem: FileSystem,
  directory: string,
): Promise<Map<string, Value>> {
  const entries = new Map<string, Value>();
  if (!(await exists(fileSystem, directory))) return entries;
  for await (const { bytes } of inspectLog(fileSystem, [directory]))
    if (bytes !== undefined)
      replay<Value>(bytes, (key, value) =>
        value === undefined ? entries.delete(key) : entries.set(key, value),
      );
  return entries;
}

export class StateLog<Value> {
  readonly #options: StateLogOptions<Value>;
  #log: Log | undefined;
  #opening: Promise<Log> | undefined;
  /** Of the log that has failed. */
  #closing: Promise<void> = Promise.resolve();
  #liveBytes = 0;
  readonly #inFlight = new Set<Promise<void>>();
  #compaction: Promise<void> | undefined;
  #isClosed = false;

  static async open<Value>(options: StateLogOptions<Value>): Promise<StateLog<Value>> {
    const stateLog = new StateLog(options);
    await stateLog.#opened();
    return stateLog;
  }

  private constructor(options: StateLogOptions<Value>) {
    this.#options = options;
  }

  /** All changes or none. Resolves when they are durable and in memory. */
  write(changes: readonly Change<Value>[]): Promise<void> {
    return this.#write(changes, (log) => log.sync());
  }

  /** As `write`, but a crash may lose it: for what is found out again at the next start. */
  writeLazily(changes: readonly Change<Value>[]): Promise<void> {
    return this.#write(changes, () => Promise.resolve());
  }

  /** What has begun is finished; nothing more is taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#inFlight);
    await this.#compaction;
    await this.#closing;
    await this.#log?.close();
  }

  async #write(
    changes: readonly Change<Value>[],
    safe: (log: Log) => Promise<void>,
  ): Promise<void> {
    if (changes.length === 0) return;
    if (this.#isClosed) throw new ChannelError(`${this.#options.directory} is closed`);
    while (this.#compaction !== undefined) await this.#compaction;
    const log = this.#log ?? (await this.#opened());
    const work = this.#appendAndApply(log, changes, safe);
    this.#inFlight.add(work);
    try {
      await work;
    } catch (error) {
      await this.#abandon(log);
      throw error;
    } finally {
      this.#inFlight.delete(work);
    }
    this.#compactIfWorthIt(log);
  }

  async #appendAndApply(
    log: Log,
    changes: readonly Change<Value>[],
    safe: (log: Log) => Promise<void>,
  ): Promise<void> {
    const appended = log.append(this.#encode(changes));
    await Promise.all([appended.written, safe(log)]);
    for (const [key, value] of changes) this.#options.apply(key, value);
  }

  #encode(changes: readonly Change<Value>[]): Buffer {
    return encodeRecordBatch({
      size: changes.length,
      keys: slabOf(changes.map(([key]) => key)),
      values: slabOf(
        changes.map(([, value]) => (value === undefined ? null : JSON.stringify(value))),
      ),
      timestampMs: this.#options.clock.nowMs(),
    });
  }

  #opened(): Promise<Log> {
    this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
    return this.#opening;
  }

  async #open(): Promise<Log> {
    const { fileSystem, logger, directory, apply } = this.#options;
    const found = new Map<string, Value | undefined>();
    const note = (key: string, value: Value | undefined): void => {
      found.delete(key);
      found.set(key, value);
    };
    await this.#closing;
    await ensureDirectory(fileSystem, directory);
    const { log, report } = await openLog({
      fileSystem,
      logger,
      directories: [directory],
      segmentBytes,
      indexIntervalBytes: 4_096,
      tailCacheBytes: 0,
      onRecoveredBatch: (batch) => replay(batch, note),
    });
    for (const damage of report.damage) logger.error({ ...damage }, damageText(damage));
    for (const [key, value] of found) apply(key, value);
    this.#log = log;
    return log;
  }

  /** Resolves when nothing of it is in flight any more. */
  #abandon(log: Log): Promise<void> {
    if (this.#log === log) {
      this.#log = undefined;
      this.#closing = log.close().catch(() => {});
    }
    return this.#closing;
  }

  #compactIfWorthIt(log: Log): void {
    const { compactionBytes = compactionBytesDefault, logger, directory } = this.#options;
    const deadBytes = log.sizeBytes - this.#liveBytes;
    if (this.#compaction !== undefined || log !== this.#log) return;
    if (deadBytes < Math.max(compactionBytes, 2 * this.#liveBytes)) return;
    this.#compaction = this.#compact(log)
      .catch((error: unknown) => {
        logger.error({ directory }, `broker state cannot be compacted: ${messageOf(error)}`);
        return this.#abandon(log);
      })
      .finally(() => (this.#compaction = undefined));
  }

  /** Runs alone: writes wait for it, and it waits for those that have begun. */
  async #compact(log: Log): Promise<void> {
    await Promise.allSettled(this.#inFlight);
    await log.roll();
    const firstLiveOffset = log.endOffset;
    const live = [...this.#options.entries()];
    for (let i = 0; i < live.length; i += entriesPerBatch)
      await log.append(this.#encode(live.slice(i, i + entriesPerBatch))).written;
    await log.sync();
    await log.deleteBefore(firstLiveOffset);
    this.#liveBytes = log.sizeBytes;
  }
}

function replay<Value>(
  batch: Buffer,
  apply: (key: string, value: Value | undefined) => unknown,
): void {
  const records = decodeRecords(batch, 0);
  for (let i = 0; i < records.size; i++) {
    const value = records.valueAt(i);
    const key = String(records.keyAt(i));
    // The value was written by `#encode` and is under the batch's CRC.
    apply(key, value === null ? undefined : (JSON.parse(String(value)) as Value));
  }
}

function slabOf(texts: readonly (string | null)[]): ByteSlab {
  const buffers = texts.map((text) => Buffer.from(text ?? ''));
  const starts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  let position = 0;
  texts.forEach((text, i) => {
    starts[i] = text === null ? nullStart : position;
    position += buffers[i]!.length;
    ends[i] = position;
  });
  return { buffer: Buffer.concat(buffers), starts, ends };
}
