/** Keeps one query running: a session after the other, with back-off between those that failed. */
import type { TableFormat } from '../codecs/rows.js';
import type { AggregationModel, TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus, QueryStatus } from '../core/status.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import type { QueryPlan } from './plan.js';
import { type OpenWorker } from './workers/worker-pool.js';
import type { TopicSource } from './source/topic-source.js';
export interface QueryRunnerOptions {
    readonly aggregation: AggregationModel;
    readonly table: TableModel;
    readonly plan: QueryPlan;
    readonly format: TableFormat;
    readonly dataDir: string;
    /** Makes a source for each session; the session closes it. */
    readonly openSource: () => TopicSource;
    /** Makes a worker, where the aggregation has more than one; absent: it always has one. */
    readonly openWorker?: OpenWorker;
    /** `host:port`s of the table's brokers, for outputs that name none. */
    readonly brokers: readonly string[];
    /** The way into the bundled broker, where that asks for one. */
    readonly login?: InternalLogin | undefined;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class QueryRunner {
    #private;
    /** Throws ConfigError for outputs that do not fit the query. */
    constructor(options: QueryRunnerOptions);
    start(): void;
    /** Ends with a checkpoint of what has been read. */
    stop(): Promise<void>;
    /**
     * Reads what is committed in the topic now, emits every window and waits for the outputs. Windows
     * stay open and the watermark stays true: later rows revise what was emitted. Rejects when the
     * query or an output cannot do it.
     */
    drain(): Promise<void>;
    /** Counts are those of the query's whole life, over restarts. */
    status(): QueryStatus;
    deadLetters(): DeadLetterStatus;
}
