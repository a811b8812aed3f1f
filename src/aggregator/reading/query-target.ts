/** Brings what is read, here or by workers, into a query; knows where the partitions end. */
import type { Logger } from '../../core/logger.js';
import type { QueryPartitionStatus } from '../../core/status.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { Query } from '../query.js';
import type { EventTime } from '../record-counter.js';
import type { LogPlace } from '../source/topic-source.js';
import type { Delta, Step } from '../workers/delta.js';
import type { DeltaTarget } from '../workers/worker-pool.js';
import type { ReadTarget } from './record-reader.js';

export interface QueryTargetOptions {
  readonly query: Query;
  /** The query has no checkpoint yet: it begins where the log does. */
  readonly isNew: boolean;
  /** How far a partition may be ahead of the slowest one that has more to read; absent: any. */
  readonly alignmentMs: number | undefined;
  /** Called when rejected records cannot wait for the next checkpoint. */
  readonly checkpoint: () => void;
  readonly fetched: () => Promise<void>;
  readonly logger: Logger;
}

export class QueryTarget implements ReadTarget, DeltaTarget {
  readonly #options: QueryTargetOptions;
  readonly #ends = new Map<number, number>();

  constructor(options: QueryTargetOptions) {
    this.#options = options;
  }

  get positions(): ReadonlyMap<number, PartitionPosition> {
    return this.#options.query.positions;
  }

  get time(): EventTime {
    const { query, alignmentMs } = this.#options;
    if (alignmentMs === undefined) return query.newestTime;
    return { ...query.newestTime, readToMs: this.#slowestMs() + alignmentMs };
  }

  get ahead(): readonly number[] {
    const { readToMs } = this.time;
    if (readToMs === undefined) return [];
    const { watermarks } = this.#options.query;
    return [...this.positions.keys()].filter((each) => watermarks.latestMs(each) > readToMs);
  }

  /** Records that are committed and not read yet, as far as known. */
  get lag(): number {
    return this.partitions.reduce((sum, partition) => sum + partition.lag, 0);
  }

  get partitions(): readonly QueryPartitionStatus[] {
    const { watermarks } = this.#options.query;
    return Array.from(this.positions.values(), ({ partition, offset }) => {
      const lag = Math.max(0, (this.#ends.get(partition) ?? offset) - offset);
      const latestMs = watermarks.latestMs(partition);
      const isIdle = watermarks.isIdle(partition);
      return { partition, offset, lag, isIdle, ...(latestMs > -Infinity && { latestMs }) };
    });
  }

  isAt(ends: ReadonlyMap<number, number>): boolean {
    return [...ends].every(([partition, end]) => this.#offset(partition) >= end);
  }

  /** Partitions with more to read are not idle. */
  keepAwake(): void {
    const { watermarks } = this.#options.query;
    for (const [partition, end] of this.#ends)
      if (this.#offset(partition) < end) watermarks.behind(partition);
  }

  add(partition: number, records: DecodedRecords): void {
    this.#options.query.add(partition, records);
    this.#checkpointIfNeeded();
  }

  merge({ slices, steps }: Delta): void {
    this.#options.query.merge(slices);
    for (const step of steps) this.#take(step);
    this.#checkpointIfNeeded();
  }

  agree(watermarkMs: number): void {
    this.#options.query.agreedMs = watermarkMs;
  }

  skipTo(partition: number, place: LogPlace): void {
    this.#options.query.skipTo(partition, place);
  }

  ended(partition: number, endOffset: number): void {
    this.#ends.set(partition, endOffset);
  }

  async fetched(): Promise<void> {
    this.#options.query.watermarks.advance();
    await this.#options.fetched();
  }

  /** The position is not in the log any more: that is counted and said, never silent. */
  resume(partition: number, place: LogPlace): void {
    const { query, isNew, logger } = this.#options;
    const offset = this.#offset(partition);
    const fields = { partition, offset, resumedAt: place.offset };
    if (place.offset < offset) {
      const lost = query.goBackTo(partition, place);
      logger.error(
        fields,
        `partition ${partition}: the topic has lost its records behind offset ${place.offset}, ` +
          `${lost} offsets had been read; what was counted stays, what is sent again counts twice`,
      );
    } else if (isNew && offset === 0) query.beginAt(partition, place);
    else if (place.offset > offset) {
      const lost = query.expireTo(partition, place);
      logger.error(
        fields,
        `partition ${partition}: ${lost} records were removed by retention before they were read`,
      );
    }
  }

  #take(step: Step): void {
    switch (step.type) {
      case 'counted':
        return this.#options.query.enter(step.counted);
      case 'skip':
        return this.skipTo(step.partition, step.place);
      case 'resume':
        return this.resume(step.partition, step.place);
      case 'end':
        return this.ended(step.partition, step.endOffset);
    }
  }

  /** Of the partitions that have more to read; the others hold nobody up. */
  #slowestMs(): number {
    const { watermarks } = this.#options.query;
    let slowestMs = Infinity;
    for (const [partition, end] of this.#ends)
      if (this.#offset(partition) < end)
        slowestMs = Math.min(slowestMs, watermarks.latestMs(partition));
    return slowestMs;
  }

  #checkpointIfNeeded(): void {
    if (this.#options.query.mustCheckpoint) this.#options.checkpoint();
  }

  #offset(partition: number): number {
    return this.positions.get(partition)?.offset ?? 0;
  }
}
