/*
 * Hot path. The files that are open, at most one a bucket, and when each is finished.
 *
 *   full (rollCount, rollSize)     at once; the bucket stays and counts on
 *   old (rollInterval), resting    by the clock; the bucket is forgotten, and its next file's name
 *   (idleTimeout), too many open   begins with the time again: as in Flume
 *
 * Flume finishes a full file when the next event comes. Here it is done when it is full, so that it
 * does not stay in use while nothing comes; the files hold the same.
 */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
import type { Clock, Timer } from '../../core/clock.js';
import type { Counters } from '../../core/counters.js';
import type { DeliveryError } from '../../core/errors.js';
import type { Bucket } from './file-names.js';
import type { OpenDelivery } from './open-delivery.js';
import type { OpenFile, OpenFileEvents } from './open-file.js';
import { FileFill, sliceIndexes, type RollLimits } from './roll-policy.js';

export interface RollSettings extends RollLimits {
  /** Infinity: never. */
  readonly intervalMs: number;
  readonly idleMs: number;
  readonly openFilesMax: number;
}

/** A bucket whose files are counted. */
export interface CountedBucket extends Bucket {
  /** Of its last file. */
  counter: number;
}

export interface BucketFilesParts {
  readonly clock: Clock;
  readonly counters: Counters;
  readonly roll: RollSettings;
  firstCounter(): number;
  open(bucket: CountedBucket, events: OpenFileEvents): OpenFile;
  /** So many bodies are not held in memory any more. */
  written(bodyBytes: number): void;
  failed(error: DeliveryError): void;
}

interface OpenBucket extends CountedBucket {
  readonly key: string;
  current: CurrentFile | undefined;
}

interface CurrentFile {
  readonly file: OpenFile;
  readonly fill: FileFill;
  readonly interval: Timer | undefined;
  idle: Timer | undefined;
}

export class BucketFiles {
  readonly #parts: BucketFilesParts;
  /** The one that was left alone for the longest first. */
  readonly #buckets = new Map<string, OpenBucket>();
  /** All that are not closed yet. */
  readonly #files = new Set<OpenFile>();
  #openCount = 0;

  constructor(parts: BucketFilesParts) {
    this.#parts = parts;
  }

  /** In-use paths that are still being written. */
  get paths(): Set<string> {
    const paths = new Set<string>();
    for (const { path } of this.#files) if (path !== undefined) paths.add(path);
    return paths;
  }

  /** Queues the events at `indexes`; so many bytes of bodies. */
  add(delivery: OpenDelivery, batch: EventBatch, where: Bucket, indexes: EventIndexes): number {
    let bodyBytes = 0;
    const bucket = this.#touch(where);
    const count = indexes === 'all' ? batch.size : indexes.length;
    for (let at = 0; at < count;) {
      const current = (bucket.current ??= this.#open(bucket));
      const { file, fill } = current;
      const bytesBefore = fill.bodyBytes;
      const next = fill.take(batch, indexes, at);
      const pieceBytes = fill.bodyBytes - bytesBefore;
      current.idle?.cancel();
      const piece = sliceIndexes(indexes, at, next, batch.size);
      file.add({ delivery, batch, indexes: piece, bodyBytes: pieceBytes });
      if (fill.isFull) this.#finish(bucket);
      bodyBytes += pieceBytes;
      at = next;
    }
    return bodyBytes;
  }

  /** Finishes every file. */
  finishAll(): void {
    for (const bucket of this.#buckets.values()) this.#forget(bucket);
  }

  /** Finishes the files that the delivery waits for first. */
  finishFor(delivery: OpenDelivery): void {
    for (const bucket of this.#buckets.values())
      if (bucket.current?.file.oldest === delivery) this.#forget(bucket);
  }

  abandonAll(error: DeliveryError): void {
    for (const bucket of this.#buckets.values()) this.#drop(bucket);
    this.#buckets.clear();
    for (const file of this.#files) file.abandon(error);
  }

  /** Resolves when no file is being written any more. */
  async ended(): Promise<void> {
    await Promise.all([...this.#files].map(({ ended }) => ended));
  }

  #touch(where: Bucket): OpenBucket {
    const key = `${where.folder}/${where.prefix}`;
    const found = this.#buckets.get(key);
    if (found !== undefined) this.#buckets.delete(key);
    const { folder, prefix } = where;
    const counter = found?.counter ?? this.#parts.firstCounter();
    const bucket = found ?? { key, folder, prefix, counter, current: undefined };
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > this.#parts.roll.openFilesMax) {
      const [eldest] = this.#buckets.values();
      this.#forget(eldest!);
    }
    return bucket;
  }

  #open(bucket: OpenBucket): CurrentFile {
    const { clock, roll, counters } = this.#parts;
    const file = this.#parts.open(bucket, {
      written: (bodyBytes) => this.#parts.written(bodyBytes),
      idle: () => this.#rest(bucket, file),
      closed: () => {
        counters.add('ConnectionClosedCount');
        this.#files.delete(file);
      },
      failed: (error) => {
        counters.add('ConnectionFailedCount');
        this.#files.delete(file);
        if (bucket.current?.file === file) this.#drop(bucket);
        this.#parts.failed(error);
      },
    });
    const interval =
      roll.intervalMs === Infinity
        ? undefined
        : clock.schedule(roll.intervalMs, () => this.#forget(bucket));
    this.#files.add(file);
    counters.add('ConnectionCreatedCount');
    counters.set('OpenFileCount', ++this.#openCount);
    return { file, fill: new FileFill(roll), interval, idle: undefined };
  }

  #rest(bucket: OpenBucket, file: OpenFile): void {
    const { clock, roll } = this.#parts;
    const { current } = bucket;
    if (current?.file !== file || roll.idleMs === Infinity) return;
    current.idle?.cancel();
    current.idle = clock.schedule(roll.idleMs, () => this.#forget(bucket));
  }

  /** The bucket's next file counts on. */
  #finish(bucket: OpenBucket): void {
    this.#drop(bucket)?.seal();
  }

  #forget(bucket: OpenBucket): void {
    this.#buckets.delete(bucket.key);
    this.#finish(bucket);
  }

  #drop(bucket: OpenBucket): OpenFile | undefined {
    const { current } = bucket;
    if (current === undefined) return undefined;
    current.interval?.cancel();
    current.idle?.cancel();
    bucket.current = undefined;
    this.#parts.counters.set('OpenFileCount', --this.#openCount);
    return current.file;
  }
}
