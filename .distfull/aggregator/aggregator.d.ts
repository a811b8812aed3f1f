/**
 * All window queries of a pipeline. Each runs for itself: one that fails does not stop the others.
 */
import type { AggregationModel, TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus, QueryStatus } from '../core/status.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
export interface AggregatorOptions {
    /** Queries keep their state in `aggregations/<name>` below it. */
    readonly dataDir: string;
    readonly tables: readonly TableModel[];
    readonly aggregations: readonly AggregationModel[];
    /** `host:port`s for tables that name none: the bundled broker. */
    readonly brokers: readonly string[];
    /** The way into the bundled broker, where that asks for one. */
    readonly login?: InternalLogin | undefined;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
export interface AggregatorStatus {
    readonly queries: readonly QueryStatus[];
    readonly deadLetters: DeadLetterStatus;
}
export declare class Aggregator {
    #private;
    constructor(options: AggregatorOptions);
    /**
     * Compiles the queries and sets them going; rejects with ConfigError and all their problems. They
     * connect, and connect again, by themselves: no broker need be there. Rejects with
     * DirectoryInUseError when another process runs one of them.
     */
    start(): Promise<Readonly<Record<string, unknown>>>;
    /** Every query ends with a checkpoint of what it has read. */
    stop(): Promise<void>;
    /** Emits what is in the topics now, see QueryRunner. Rejects when one query or output cannot. */
    drain(): Promise<void>;
    status(): AggregatorStatus;
}
