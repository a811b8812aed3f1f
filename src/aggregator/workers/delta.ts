/*
 * What a worker has counted since it handed over last, and what coordinator and worker say to each
 * other.
 *
 *   coordinator                              worker (some of the partitions)
 *    │ ── workerData: query, positions ────▶ │ reads, counts in slices of its own
 *    │ ── hand over {time} ───────────▶ │ judges by this time what is late, from here on
 *    │ ◀─ delta ─────────────────────────────│ when there is enough, or nothing more to read
 *    │ merges it, advances the watermark     │ (goes on counting, up to a bound)
 *    │ ── hand over {time} … ─────────▶ │
 *    │ ── stop ────────────────────────────▶ │ stops reading
 *    │ ◀─ delta, the last one ───────────────│ the thread ends
 *
 * Invariants:
 *  - A delta's steps account for exactly what its slices hold. The coordinator takes it as a whole,
 *    so a checkpoint may be made between any two deltas; workers keep nothing over a restart.
 *  - The coordinator emits and purges windows by a watermark that every worker has judged by since
 *    before its last delta: no row of such a window can still come.
 *  - Whatever fails, in any thread, ends the session of the query; the next one starts from the
 *    store, with whatever number of workers.
 */
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { CountedRecords, EventTime } from '../record-counter.js';
import type { LogPlace } from '../source/topic-source.js';
import type { WindowContents } from '../state/window-state.js';

/** What a worker begins with. */
export interface WorkerStart {
  /** Its partitions, and where it goes on reading them. */
  readonly positions: readonly PartitionPosition[];
  readonly time: EventTime;
  /** Of the life of the topic that the positions are of. */
  readonly topicId: string | undefined;
}

export interface Delta {
  readonly slices: readonly WindowContents[];
  /** In the order of reading. */
  readonly steps: readonly Step[];
  /** Rows that come after this delta are judged by it. */
  readonly time: EventTime;
}

export type Step =
  | { readonly type: 'counted'; readonly counted: CountedRecords }
  | { readonly type: 'skip' | 'resume'; readonly partition: number; readonly place: LogPlace }
  | { readonly type: 'end'; readonly partition: number; readonly endOffset: number };

export type WorkerCommand =
  { readonly type: 'hand over'; readonly time: EventTime } | { readonly type: 'stop' };

export type WorkerReport =
  | { readonly type: 'delta'; readonly delta: Delta; readonly isLast: boolean }
  | {
      readonly type: 'failed';
      readonly message: string;
      /** No other session will do better: a ConfigError. */
      readonly isFinal: boolean;
    };
