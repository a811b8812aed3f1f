import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus, OutputStatus, QueryPartitionStatus } from '../core/status.js';
import type { BackfillInbox } from './backfill/backfill-inbox.js';
import type { QueryCounts } from './checkpoint/progress.js';
import type { CheckpointStore } from './checkpoint/store.js';
import type { OutboxPressure } from './outbox-pressure.js';
import type { OpenOutput } from './outputs/query-outputs.js';
import type { Query } from './query.js';
import { QueryTarget } from './reading/query-target.js';
import type { RecordReader } from './reading/record-reader.js';
import type { TopicSource } from './source/topic-source.js';
export interface QuerySessionOptions {
    readonly query: Query;
    readonly store: CheckpointStore;
    /** Closed with the session. */
    readonly source: TopicSource;
    /** Makes what reads into the query. */
    readonly openReader: (target: QueryTarget) => RecordReader;
    readonly outputs: readonly OpenOutput[];
    readonly pressure: OutboxPressure;
    readonly inbox: BackfillInbox;
    readonly checkpointIntervalMs: number;
    /** How far a partition may be ahead of the slowest one; absent: any. */
    readonly alignmentMs?: number | undefined;
    readonly clock: Clock;
    readonly logger: Logger;
}
export interface SessionStatus {
    /** Of the query's whole life, over restarts. */
    readonly counts: Readonly<QueryCounts>;
    readonly checkpoints: number;
    readonly openWindows: number;
    /** Records that are committed and not read yet, as far as known. */
    readonly lag: number;
    readonly partitions: readonly QueryPartitionStatus[];
    /** -Infinity before the first row. */
    readonly watermarkMs: number;
    /** Wall-clock time; undefined before the first of this session. */
    readonly lastCheckpointMs: number | undefined;
    readonly deadLetters: DeadLetterStatus;
    readonly outputs: readonly OutputStatus[];
    /** Why nothing is counted now. */
    readonly paused: string | undefined;
}
export declare class QuerySession {
    #private;
    constructor(options: QuerySessionOptions);
    /** It has failed; a new session starts from the store. */
    get isBroken(): boolean;
    status(): SessionStatus;
    /** Reads and counts until `stop`; rejects with what failed. Then call `close`. */
    run(): Promise<void>;
    /** Ends `run` with a last checkpoint; `run` says when that fails. */
    stop(): Promise<void>;
    close(): Promise<void>;
    /** Reads up to `ends`, then emits every window; resolves when the outputs have all rows. */
    drain(ends: ReadonlyMap<number, number>, outputTimeoutMs: number): Promise<void>;
}
